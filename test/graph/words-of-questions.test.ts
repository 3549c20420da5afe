import { beforeAll, describe, expect, test } from 'vitest';
import { loadRecords } from '../../src/records/store/load.ts';
import { ask, database, emptyGraph, seededGraph } from '../setup/graph.ts';
import { published, recordsIn } from '../setup/records.ts';

const themesFor = async (theme: string) => {
  const { contactsFor } = await ask<{ contactsFor: { themes: { id: string }[] } }>(
    'query ($theme: String!) { contactsFor(theme: $theme) { themes { id } } }',
    { theme },
  );
  return contactsFor.themes.map(({ id }) => id);
};
const suggested = async (prefix: string) => {
  const { suggest } = await ask<{ suggest: { text: string }[] }>('query ($prefix: String!) { suggest(prefix: $prefix) { text } }', {
    prefix,
  });
  return suggest.map(({ text }) => text);
};
const firstHit = async (text: string) => {
  const { search } = await ask<{ search: { hits: { item: { id?: string } }[] } }>(
    'query ($text: String!) { search(text: $text, first: 1) { hits { item { ... on Theme { id } ... on Contact { id } } } } }',
    { text },
  );
  return search.hits[0]?.item.id;
};

describe('A question', () => {
  beforeAll(seededGraph);

  test.each(["collega's", 'collega’s'])('of %s names no s', async (theme) => {
    expect(await themesFor(theme)).toEqual([]);
    const { contactsFor } = await ask<{ contactsFor: object }>(
      'query ($theme: String!) { contactsFor(theme: $theme) { matches { score } organisations { organisation { id } } } }',
      { theme },
    );
    expect(contactsFor).toEqual({ matches: [], organisations: [] });
  });

  test.each(['ggz', 'g.g.z.', 'G.G.Z', 'GGZ'])('of %s is one of mental health care', async (theme) => {
    expect(await themesFor(theme)).toEqual(['geestelijke-gezondheidszorg']);
  });

  test.each(['netwerkstage', 'netwerk\u00adstage', 'Netwerk\u00adstage\u200b'])('of %j is one of that alone', async (theme) => {
    expect(await themesFor(theme)).toEqual(['netwerkstage']);
  });

  test.each(['klaas nauta', 'nauta klaas', 'Nauta, K', 'nauta kl'])('for somebody called %s suggests him', async (prefix) => {
    expect(await suggested(prefix)).toContain('Klaas Nauta');
  });
});

describe('A name', () => {
  beforeAll(async () => {
    await emptyGraph();
    await loadRecords(
      database,
      recordsIn(`
themes:
  - { id: zij-instroom, label: zij-instroom, labelEn: lateral entry, altLabels: [zij-instromers] }
  - { id: it, label: IT, labelEn: IT }
  - { id: mbo-vier, label: MBO-4, labelEn: level four }
  - { id: thuis, label: zorg thuis, labelEn: care at home for all }
contacts:
  - { id: bosch, name: "Els van 's-Hertogenbosch", kind: INDIVIDUAL, ${published} }
`),
    );
  });

  test.each(['zij-instroom', 'zij instroom', 'zijinstroom', 'Zij‑instroom'])('is found written as %s', async (text) => {
    expect([await firstHit(text), await themesFor(text), (await suggested(text))[0]]).toEqual([
      'zij-instroom',
      ['zij-instroom'],
      'zij-instroom',
    ]);
  });

  test.each(['MBO-4', 'mbo4', 'mbo 4'])('with a digit is found written as %s', async (text) => {
    expect([await firstHit(text), await themesFor(text), await suggested(text)]).toEqual(['mbo-vier', ['mbo-vier'], ['MBO-4']]);
  });

  test.each(['IT', 'it'])('that is a word which questions are made of is found: %s', async (text) => {
    expect([await firstHit(text), await themesFor(text), await suggested(text)]).toEqual(['it', ['it'], ['IT']]);
  });

  test.each(['care at', 'care at h', 'home at care', 'home for', 'all for care at home', 'at care'])(
    'with such words is suggested: %s',
    async (prefix) => {
      expect(await suggested(prefix)).toEqual(['care at home for all']);
    },
  );

  test('is known in a question by its capitals', async () => {
    expect([await firstHit('wie weet iets van IT?'), await firstHit('what is it')]).toEqual(['it', undefined]);
  });

  test.each(["'s-Hertogenbosch", '’s-hertogenbosch', 'hertogenbosch'])('that begins with an apostrophe is found: %s', async (text) => {
    expect([await firstHit(text), await suggested(text)]).toEqual(['bosch', ["Els van 's-Hertogenbosch"]]);
  });
});
