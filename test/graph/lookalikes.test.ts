import { beforeAll, describe, expect, test } from 'vitest';
import { ask, askRaw, seededGraph } from '../setup/graph.ts';

interface Lookalike {
  likeness: string;
  kind: string;
  item: { id: string };
}

async function lookalikes(name: string, more = ''): Promise<string[]> {
  const ids = ['Initiative', 'Contact', 'Organisation', 'Theme', 'Resource'].map((type) => `... on ${type} { id }`).join(' ');
  const answer = await ask<{ lookalikes: Lookalike[] }>(
    `query ($name: String!) { lookalikes(name: $name${more}) { likeness kind item { ${ids} } } }`,
    {
      name,
    },
  );
  return answer.lookalikes.map(({ likeness, kind, item }) => `${likeness} ${kind} ${item.id}`);
}

describe('What looks like a name', () => {
  beforeAll(seededGraph);

  test('is what has it but for articles, capitals and accents, then what has half of its words', async () => {
    expect(await lookalikes('De NETWERKSTAGE ouderengeneeskunde', ', kinds: [INITIATIVE]')).toEqual([
      'SAME INITIATIVE netwerkstage-ouderengeneeskunde',
      'WORDS INITIATIVE palliatieve-zorg-netwerkstage',
    ]);
  });

  test('may be a slip of the pen, or somebody with an initial', async () => {
    expect(await lookalikes('binden en boien', ', kinds: [INITIATIVE]')).toEqual(['SPELLING INITIATIVE binden-en-boeien']);
    expect(await lookalikes('L. Bruggink')).toEqual(['INITIAL CONTACT linda-bruggink']);
  });

  test('is nothing for a name that is new, and no more than was asked for', async () => {
    expect(await lookalikes('zomaar iets')).toEqual([]);
    expect(await lookalikes('...')).toEqual([]);
    expect(await lookalikes('netwerkstage', ', first: 1')).toHaveLength(1);
    expect(await lookalikes('netwerkstage', ', first: 0')).toEqual([]);
  });

  test('is the same whatever is asked of it, under whichever name', async () => {
    expect(
      await ask(
        `query ($name: String!) {
        lookalikes(name: $name, kinds: [INITIATIVE]) { item { __typename } }
        again: lookalikes(name: $name, kinds: [RESOURCE]) { ...Alike }
      }
      fragment Alike on Lookalike { how: likeness called: names }`,
        { name: 'cobra' },
      ),
    ).toEqual({
      lookalikes: [{ item: { __typename: 'Initiative' } }],
      again: [{ how: 'WORDS', called: ['COBRA-overleg (MDO+++)'] }],
    });
  });

  test('is not looked for in more text than a search takes', async () => {
    const { errors } = await askRaw('query ($name: String!) { lookalikes(name: $name) { kind } }', { name: 'a'.repeat(501) });
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});
