import { beforeAll, describe, expect, it } from 'vitest';
import { ask, seededGraph } from '../setup/graph.ts';

interface Hit {
  item: { __typename: string; id: string };
}

const ITEMS = ['Initiative', 'Lesson', 'Theme', 'Factor', 'Contact', 'Organisation', 'Resource', 'Profession', 'Pathway']
  .map((kind) => `... on ${kind} { id }`)
  .join(' ');

async function search(text: string): Promise<{ suggestion: string | null; hits: Hit[] }> {
  const query = `query ($text: String!) { search(text: $text, first: 100) { suggestion hits { item { __typename ${ITEMS} } } } }`;
  return (await ask<{ search: { suggestion: string | null; hits: Hit[] } }>(query, { text })).search;
}

const found = async (text: string, kind?: string) =>
  (await search(text)).hits.filter(({ item }) => kind === undefined || item.__typename === kind).map(({ item }) => item.id);

beforeAll(seededGraph);

describe('The name of a place', () => {
  it('finds what is there, what happens there and who does it', async () => {
    const rotterdam = await found('Rotterdam');
    expect(rotterdam).toEqual(expect.arrayContaining(['erasmus-mc', 'albeda-college', 'bmh-in-de-zorg', 'marjo-de-ronde']));
    expect(rotterdam).not.toContain('lumc');
  });

  it('is a place, whatever it means otherwise', async () => {
    expect((await found('Leiden')).slice(0, 2).sort()).toEqual(['annemarie-moll', 'lumc']);
    expect((await found('Wie kan ik bellen in Leiden?'))[0]).toBe('annemarie-moll');
    const leiden = await search('Leiden');
    // What leads, trains or directs is no answer.
    for (const { item } of leiden.hits) expect(['Theme', 'Factor', 'Profession', 'Pathway']).not.toContain(item.__typename);
    expect(leiden.suggestion).toBeNull();
    expect(await found('Ede', 'Organisation')).toEqual(expect.arrayContaining(['che', 'ziekenhuis-gelderse-vallei']));
  });

  it('finds nothing where nothing is known', async () => {
    for (const place of ['in Best', 'Goes', 'Echt']) expect(await found(place)).toEqual([]);
  });

  it('is found by its other names, and not by half of another', async () => {
    expect((await found('Den Bosch', 'Organisation'))[0]).toBe('jeroen-bosch-ziekenhuis');
    expect((await found('Den Haag', 'Organisation')).slice(0, 2).sort()).toEqual(['hagaziekenhuis', 'wrr']);
  });

  it('narrows what else is asked for', async () => {
    expect((await found('huisartsenpost in Zeeland', 'Initiative'))[0]).toBe('finitus-numerus-fixus');
    expect((await found('school in Zwolle', 'Organisation'))[0]).toBe('deltion-college');
  });
});
