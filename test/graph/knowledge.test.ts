import { beforeAll, describe, expect, it } from 'vitest';
import { ask, seededGraph } from '../setup/graph.ts';

beforeAll(seededGraph);

describe('what the five documents tell', () => {
  it('says what the subsidies are, and leaves out the one that no document gives', async () => {
    const answer = await ask<{ initiatives: unknown[] }>(`{
      initiatives(where: { partOf: { some: { id: { eq: "ssfh-stimuleringsmaatregel" } } } }) {
        id fundersConnection { edges { properties { amount source } node { id } } } } }`);
    const subsidy = (id: string, amount: number | null) => ({
      id,
      fundersConnection: { edges: [{ properties: { amount, source: 'bron-ssfh-initiatieven' }, node: { id: 'ssfh' } }] },
    });
    expect(answer.initiatives).toEqual([
      subsidy('binden-en-boeien', 11325),
      subsidy('finitus-numerus-fixus', 25000),
      subsidy('leren-in-de-praktijk', 24500),
      subsidy('medicamus', null),
      subsidy('stagepunt', 25000),
    ]);
  });

  it('keeps targets as figures and ranges', async () => {
    const answer = await ask<
      Record<string, { targets: { value: number | null; minimum: number | null; maximum: number | null; year: number | null }[] }>
    >(`{
      stagepunt: initiative(id: "stagepunt") { targets { value minimum maximum year } }
      binden: initiative(id: "binden-en-boeien") { targets { value minimum maximum year } } }`);
    expect(answer['stagepunt']?.targets).toEqual([
      { value: 25, minimum: null, maximum: null, year: 2018 },
      { value: 50, minimum: null, maximum: null, year: 2019 },
    ]);
    expect(answer['binden']?.targets).toEqual([{ value: null, minimum: 10, maximum: 20, year: null }]);
  });

  it('has one mailbox whose name is not the contact’s, and a clean address', async () => {
    expect(await ask('{ contact(id: "alette-samuels") { name email } }')).toEqual({
      contact: { name: 'Alette Samuels', email: 'a.ten.klooster@antoniusziekenhuis.nl' },
    });
  });

  it('keeps both roles of somebody who is contact and quoted', async () => {
    const { contact } = await ask<{
      contact: { initiativesConnection: { edges: { properties: { role: string }; node: { id: string } }[] } };
    }>('{ contact(id: "karen-keijsers") { initiativesConnection { edges { properties { role } node { id } } } } }');
    expect(contact.initiativesConnection.edges.map(({ properties, node }) => `${properties.role} ${node.id}`).sort()).toEqual([
      'CONTACT isa',
      'QUOTED isa',
    ]);
  });

  it('numbers the ten points, seven for the short term and three for the long', async () => {
    const { initiative } = await ask<{
      initiative: { lessonsConnection: { edges: { properties: { position: number }; node: { horizon: string } }[] } };
    }>('{ initiative(id: "tienpuntenplan-bpv") { lessonsConnection(first: 10) { edges { properties { position } node { horizon } } } } }');
    expect(initiative.lessonsConnection.edges.map(({ properties, node }) => [properties.position, node.horizon])).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((position) => [position, position <= 7 ? 'SHORT_TERM' : 'LONG_TERM']),
    );
  });

  it('knows levels, which of them are indications, and how professions grow', async () => {
    const answer = await ask(`{
      doktersassistent: profession(id: "doktersassistent") { level levelIndicative growsIntoConnection { edges { properties { kind } node { id } } } }
      praktijkondersteuner: profession(id: "praktijkondersteuner") { level levelIndicative } }`);
    expect(answer).toEqual({
      doktersassistent: {
        level: 4,
        levelIndicative: false,
        growsIntoConnection: {
          edges: [
            { properties: { kind: 'BROADENING' }, node: { id: 'spreekuurassistent' } },
            { properties: { kind: 'DEEPENING' }, node: { id: 'triagist' } },
          ],
        },
      },
      praktijkondersteuner: { level: 5, levelIndicative: true },
    });
  });

  it('cites the lines of its document at every factor, and quotes nobody’s sentence', async () => {
    const { initiatives } = await ask<{
      initiatives: {
        enablersConnection: { edges: { properties: { source: string; lines: string; note: string } }[] };
        quotes: { paraphrase: string; lines: string; speakers: { id: string }[] }[];
      }[];
    }>(`{ initiatives(limit: 100) {
      enablersConnection { edges { properties { source lines note } } } quotes { paraphrase lines speakers { id } } } }`);
    const enablers = initiatives.flatMap(({ enablersConnection }) => enablersConnection.edges);
    expect(enablers.length).toBeGreaterThan(60);
    for (const { properties } of enablers)
      expect(properties).toEqual({
        source: expect.stringMatching(/^bron-/),
        lines: expect.stringMatching(/^\d/),
        note: expect.stringMatching(/\.$/),
      });
    const quotes = initiatives.flatMap((initiative) => initiative.quotes);
    expect(quotes.filter(({ speakers }) => speakers.length === 0).length).toBe(3);
  });
});
