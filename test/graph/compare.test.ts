import { beforeAll, describe, expect, it } from 'vitest';
import { loadRecords } from '../../src/records/store/load.ts';
import { ask, database, emptyGraph, seededGraph } from '../setup/graph.ts';
import { recordsIn } from '../setup/records.ts';

interface Comparison {
  score: number;
  a: { id: string };
  b: { id: string };
  because: { contribution: number }[];
  turnedByA: { factor: { id: string } }[];
  turnedByB: { factor: { id: string }; barrierNote: string; enablerNote: string }[];
}

const compare = async (a: string, b: string): Promise<Comparison | null> =>
  (
    await ask<{ compare: Comparison | null }>(
      `query ($a: ID!, $b: ID!) { compare(a: $a, b: $b) { score a { id } b { id } because { contribution }
        turnedByA { factor { id } } turnedByB { factor { id } barrierNote enablerNote } } }`,
      { a, b },
    )
  ).compare;

beforeAll(seededGraph);

describe('compare', () => {
  it('answers the score of `related`, either way round, with what adds up to it', async () => {
    const { initiative } = await ask<{ initiative: { related: { score: number; initiative: { id: string } }[] } }>(
      '{ initiative(id: "stagepunt") { related(first: 1) { score initiative { id } } } }',
    );
    const [first] = initiative.related;
    const there = await compare('stagepunt', 'medicamus');
    const back = await compare('medicamus', 'stagepunt');
    expect(first).toEqual({ score: there?.score, initiative: { id: 'medicamus' } });
    expect(back?.score).toBeCloseTo(there?.score ?? 0, 12);
    expect(there?.because.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(there?.score);
  });

  it('shows where the one’s barrier is the other’s enabler', async () => {
    const comparison = await compare('palliatieve-zorg-netwerkstage', 'transmurale-digitale-consultatie');
    const notes = { barrierNote: expect.stringMatching(/\.$/), enablerNote: expect.stringMatching(/\.$/) };
    expect(comparison?.turnedByB).toEqual([{ factor: { id: 'aandacht-in-het-curriculum' }, ...notes }]);
    const turned = await compare('transmurale-digitale-consultatie', 'palliatieve-zorg-netwerkstage');
    expect(turned?.turnedByA.map(({ factor }) => factor.id)).toEqual(comparison?.turnedByB.map(({ factor }) => factor.id));
  });

  it('answers that nothing is shared where there is nothing yet to share', async () => {
    await emptyGraph();
    await loadRecords(
      database,
      recordsIn(`
        themes: [{ id: stage, label: stage, labelEn: internship }]
        initiatives:
          - { id: new, title: Nieuw, kind: PROJECT }
          - { id: other, title: Ander, kind: PROJECT, themes: [{ id: stage }] }`),
    );
    const nothing = { score: 0, because: [], turnedByA: [], turnedByB: [] };
    expect(await compare('new', 'other')).toEqual({ ...nothing, a: { id: 'new' }, b: { id: 'other' } });
    expect(await compare('new', 'new')).toEqual({ ...nothing, a: { id: 'new' }, b: { id: 'new' } });
    await seededGraph();
  });

  it('answers null when either is unknown', async () => {
    expect(await compare('cobra', 'bestaat-niet')).toBeNull();
  });
});
