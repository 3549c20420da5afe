import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRecords } from '../../src/records/store/load.ts';
import { ask, database, emptyGraph } from '../setup/graph.ts';
import {
  advisers,
  bridges,
  comparison,
  contactMatches,
  initiativesWithin,
  knowsAbout,
  organisationMatches,
  partners,
  related,
  sharedFactors,
  sharing,
} from './exact/answers.ts';
import { recordsOf, type SmallGraph, smallGraph } from './exact/graph.ts';

/** Holds answers of the API against those by brute force, on generated graphs. */
async function onGeneratedGraphs(hold: (graph: SmallGraph) => Promise<void>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(smallGraph, async (graph) => {
      await emptyGraph();
      await loadRecords(database, recordsOf(graph));
      await hold(graph);
    }),
    { numRuns: 25, endOnFailure: true },
  );
}

/** A few pairs: each with the one before it, and the first with itself. */
function pairsOf<Item>(items: readonly Item[]): [Item, Item][] {
  return items.map((item, index) => [item, items[index === 0 ? 0 : index - 1] as Item]);
}

const near = (score: number) => expect.closeTo(score, 9);

describe('the answers are those of the formulas', () => {
  it('related initiatives, and what adds up to each score', async () => {
    await onGeneratedGraphs(async (graph) => {
      for (const { id } of graph.initiatives) {
        const answer = await ask<{
          initiative: { related: { score: number; initiative: { id: string }; because: { kind: string; contribution: number }[] }[] };
        }>('query ($id: ID!) { initiative(id: $id) { related(first: 100) { score initiative { id } because { kind contribution } } } }', {
          id,
        });
        const expected = related(id, graph);
        expect(answer.initiative.related.map(({ initiative, score }) => ({ id: initiative.id, score }))).toEqual(
          expected.map(({ id: other, score }) => ({ id: other, score: near(score) })),
        );
        for (const [index, { score, because }] of answer.initiative.related.entries()) {
          expect(because.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(score);
          expect(because.map(({ kind }) => kind.replace('BROADER_', '')).sort()).toEqual(
            expected[index]?.shared.map((feature) => feature.split(' ')[0]),
          );
        }
      }
    });
  });

  it('bridges, with the lessons taught there', async () => {
    await onGeneratedGraphs(async (graph) => {
      for (const { id } of graph.initiatives) {
        const bridge = 'how score barrier { id } initiative { id } lessons { id }';
        const { initiative } = await ask<{ initiative: { bridges: object[]; few: object[] } }>(
          `query ($id: ID!) { initiative(id: $id) { bridges(first: 100) { ${bridge} } few: bridges(first: 2) { ${bridge} } } }`,
          { id },
        );
        expect(initiative.bridges).toEqual(
          bridges(id, graph).map(({ how, barrier, id: other, score, lessons }) => ({
            how,
            score: near(score),
            barrier: { id: barrier },
            initiative: { id: other },
            lessons: lessons.map((lesson) => ({ id: lesson })),
          })),
        );
        expect(initiative.few).toEqual(initiative.bridges.slice(0, 2));
      }
    });
  });

  it('shared factors and initiatives that share them', async () => {
    await onGeneratedGraphs(async (graph) => {
      for (const as of ['ENABLER', 'BARRIER', undefined] as const) {
        const factors = ['f0', 'f1', 'f3', 'unknown'];
        const answer = await ask<{
          sharedFactors: { score: number; factor: { id: string } }[];
          initiativesSharing: {
            score: number;
            initiative: { id: string };
            factors: { id: string }[];
            because: { contribution: number }[];
          }[];
        }>(
          `query ($as: FactorRole, $factors: [ID!]!) {
            sharedFactors(as: $as, first: 100) { score factor { id } }
            initiativesSharing(factors: $factors, as: $as, first: 100) { score initiative { id } factors { id } because { contribution } } }`,
          { as: as ?? null, factors },
        );
        expect(answer.sharedFactors).toEqual(sharedFactors(as, graph).map(({ id, score }) => ({ score: near(score), factor: { id } })));
        expect(
          answer.initiativesSharing.map((row) => ({
            id: row.initiative.id,
            score: row.score,
            factors: row.factors.map(({ id }) => id).sort(),
          })),
        ).toEqual(sharing(factors, as, graph).map((row) => ({ ...row, score: near(row.score) })));
        for (const { score, because } of answer.initiativesSharing) {
          expect(because.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(score);
        }
      }
    });
  });

  it('comparisons of any two, also with itself', async () => {
    await onGeneratedGraphs(async (graph) => {
      for (const [{ id: a }, { id: b }] of pairsOf(graph.initiatives)) {
        const answer = await ask<{
          compare: Record<'turnedByA' | 'turnedByB', { factor: { id: string } }[]> & { score: number; because: { contribution: number }[] };
        }>(
          `query ($a: ID!, $b: ID!) { compare(a: $a, b: $b) {
            score because { contribution } turnedByA { factor { id } } turnedByB { factor { id } } } }`,
          { a, b },
        );
        const { score, because, turnedByA, turnedByB } = answer.compare;
        const ids = (turned: { factor: { id: string } }[]) => turned.map(({ factor }) => factor.id);
        const expected = comparison(a, b, graph);
        expect({ score, turnedByA: ids(turnedByA), turnedByB: ids(turnedByB) }).toEqual({ ...expected, score: near(expected.score) });
        expect(because.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(score);
      }
    });
  });

  it('contacts and organisations for a theme', async () => {
    await onGeneratedGraphs(async (graph) => {
      for (const theme of Object.keys(graph.broader)) {
        const answer = await ask<{
          contactsFor: {
            matches: { score: number; wider: boolean; contact: { id: string } }[];
            organisations: { organisation: { id: string }; wider: boolean; initiatives: { id: string }[] }[];
          };
        }>(
          `query ($theme: String!) { contactsFor(theme: $theme, first: 100) {
            matches { score wider contact { id } } organisations { organisation { id } wider initiatives { id } } } }`,
          { theme },
        );
        expect(answer.contactsFor.matches).toEqual(
          contactMatches(theme, graph).map(({ id, score, wider }) => ({ score: near(score), wider, contact: { id } })),
        );
        expect(answer.contactsFor.organisations).toEqual(
          organisationMatches(theme, graph).map(({ id, wider, initiatives }) => ({
            organisation: { id },
            wider,
            initiatives: initiatives.map((initiative) => ({ id: initiative })),
          })),
        );
      }
    });
  });

  it('who to call about an initiative, a factor and a lesson', async () => {
    await onGeneratedGraphs(async (graph) => {
      const answer = await ask<Record<'initiatives' | 'factors' | 'lessons', (Called & { id: string })[]>>(
        `{ ${['initiatives', 'factors', 'lessons'].map((list) => `${list}(limit: 100) { ${called} }`).join(' ')} }`,
      );
      for (const each of answer.initiatives) expect(namesOf(each)).toEqual(advisers(({ id }) => id === each.id, graph));
      for (const each of answer.factors) expect(namesOf(each)).toEqual(advisers(({ enablers }) => enablers.includes(each.id), graph));
      for (const each of answer.lessons) expect(namesOf(each)).toEqual(advisers(({ lessons }) => lessons.includes(each.id), graph));
    });
  });

  it('partners of an organisation, what there is within a theme, and what somebody knows about', async () => {
    await onGeneratedGraphs(async (graph) => {
      const answer = await ask<{
        organisations: { id: string; partners: { organisation: { id: string }; initiatives: { id: string }[] }[] }[];
        themes: {
          id: string;
          initiativesWithin: { total: number; initiatives: { steps: number; theme: { id: string }; initiative: { id: string } }[] };
          few: { total: number; initiatives: object[] };
        }[];
        contacts: { id: string; knowsAbout: { id: string }[] }[];
      }>(`{
        organisations(limit: 100) { id partners(first: 100) { organisation { id } initiatives { id } } }
        themes(limit: 100) {
          id
          initiativesWithin(first: 100) { total initiatives { steps theme { id } initiative { id } } }
          few: initiativesWithin(first: 1) { total initiatives { steps theme { id } initiative { id } } }
        }
        contacts(limit: 100) { id knowsAbout(first: 100) { id } }
      }`);
      for (const { id, partners: found } of answer.organisations) {
        expect(
          found.map(({ organisation, initiatives }) => ({ id: organisation.id, initiatives: initiatives.map((each) => each.id) })),
        ).toEqual(partners(id, graph));
      }
      for (const { id, initiativesWithin: within, few } of answer.themes) {
        const expected = initiativesWithin(id, graph);
        expect(within.initiatives.map(({ steps, theme, initiative }) => ({ id: initiative.id, theme: theme.id, steps }))).toEqual(expected);
        expect([within.total, few.total]).toEqual([expected.length, expected.length]);
        expect(few.initiatives).toEqual(within.initiatives.slice(0, 1));
      }
      for (const { id, knowsAbout: known } of answer.contacts) expect(known.map((theme) => theme.id)).toEqual(knowsAbout(id, graph));
    });
  });
});

const called = 'id advisers(first: 100) { contact { id } roles { role initiative { id } } }';

interface Called {
  advisers: { contact: { id: string }; roles: { role: string; initiative: { id: string } }[] }[];
}

const namesOf = ({ advisers: found }: Called) =>
  found.map(({ contact, roles }) => ({ id: contact.id, roles: roles.map(({ role, initiative }) => `${role} ${initiative.id}`) }));
