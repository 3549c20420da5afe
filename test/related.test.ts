import { int } from 'neo4j-driver';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadRecords } from '../src/records/load.ts';
import { ask, cypherRows, database, emptyGraph, seededGraph } from './setup/graph.ts';
import { recordsIn } from './setup/records.ts';

type Ids = { id: string }[];
interface Related {
  score: number;
  initiative: { id: string };
  sharedEnablers: Ids;
  sharedBarriers: Ids;
  sharedThemes: Ids;
  sharedProfessions: Ids;
  sharedRegions: Ids;
  sharedOrganisations: Ids;
}

async function relatedTo(id: string, first = 5): Promise<Related[]> {
  const query = `query ($id: ID!, $first: Int!) { initiative(id: $id) { related(first: $first) { score initiative { id }
    sharedEnablers { id } sharedBarriers { id } sharedThemes { id } sharedProfessions { id } sharedRegions { id } sharedOrganisations { id }
  } } }`;
  return (await ask<{ initiative: { related: Related[] } }>(query, { id, first })).initiative.related;
}

beforeAll(seededGraph);

describe('which initiatives are related', () => {
  it('puts the other project that takes work off the practice’s hands first for Stagepunt, and says why', async () => {
    const [first] = await relatedTo('stagepunt');
    expect(first?.initiative.id).toBe('medicamus');
    expect(first?.sharedEnablers.map(({ id }) => id)).toContain('administratieve-last-van-de-praktijk');
    expect(first?.sharedProfessions.map(({ id }) => id)).toContain('doktersassistent');
  });

  it('says why in one sentence, in Dutch or English', async () => {
    const { initiative } = await ask<{ initiative: { related: { nl: string; en: string }[] } }>(
      '{ initiative(id: "stagepunt") { related(first: 3) { nl: reason en: reason(lang: EN) } } }',
    );
    expect(initiative.related[0]?.nl).toMatch(/^Beide gaan over .+ en .+; wat beide hielp: .+; wat beide hinderde: .+\.$/);
    expect(initiative.related[0]?.en).toMatch(/^Both are about .+ and .+; what helped both: .+; what hindered both: .+\.$/);
  });

  it('keeps exact scores when the row budget cuts the candidates short', async () => {
    const query = '{ initiative(id: "stagepunt") { related(first: 100) { score initiative { id } } } }';
    type Answer = { initiative: { related: { score: number; initiative: { id: string } }[] } };
    const all = (await ask<Answer>(query)).initiative.related;
    const few = (await ask<Answer>(query, {}, { rowBudget: int(8) })).initiative.related;
    expect(few.length).toBeGreaterThan(0);
    expect(few.length).toBeLessThan(all.length);
    for (const row of few) expect(all).toContainEqual(row);
  });

  it('scores between 0 and 1, best first, and shares a factor or theme with each', async () => {
    for (const { id } of await cypherRows('MATCH (i:Initiative) RETURN i.id AS id')) {
      const related = await relatedTo(String(id), 100);
      const scores = related.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      for (const { score, sharedEnablers, sharedBarriers, sharedThemes } of related) {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
        expect([...sharedEnablers, ...sharedBarriers, ...sharedThemes]).not.toEqual([]);
      }
    }
  });

  it('counts what everybody has for nothing', async () => {
    const hub = recordsIn(`
      factors: [{ id: hub, label: hub, labelEn: hub, construct: II.D }, { id: rare, label: zeldzaam, labelEn: rare, construct: II.D }]
      initiatives:
        - { id: one, title: one, kind: PROJECT, enablers: [{ id: hub, note: Hier., assertion: DERIVED }, { id: rare, note: Hier., assertion: DERIVED }] }
        - { id: two, title: two, kind: PROJECT, enablers: [{ id: hub, note: Hier., assertion: DERIVED }, { id: rare, note: Hier., assertion: DERIVED }] }
        - { id: three, title: three, kind: PROJECT, enablers: [{ id: hub, note: Hier., assertion: DERIVED }] }`);
    await emptyGraph();
    await loadRecords(database, hub);
    expect((await relatedTo('one')).map(({ initiative }) => initiative.id)).toEqual(['two']);
    await seededGraph();
  });

  it('leaves out the initiative itself, what it is part of and its parts', async () => {
    const ids = async (id: string) => (await relatedTo(id, 100)).map(({ initiative }) => initiative.id);
    expect(await ids('cobra')).not.toEqual(expect.arrayContaining(['cobra']));
    for (const above of ['cobra', 'experimenten-interprofessioneel-opleiden', 'opleiden-2025'])
      expect(await ids('cobra')).not.toContain(above);
    for (const part of ['cobra', 'isa', 'experimenten-interprofessioneel-opleiden']) expect(await ids('opleiden-2025')).not.toContain(part);
    expect(await ids('cobra')).toContain('isa');
  });

  it('follows the formula: what everybody has weighs least', async () => {
    // Recomputed here from the graph alone: p = w * ln(N / df), 0 where df is 1, with a factor 1.0, a theme 0.9, a profession or
    // region 0.6, an organisation 0.4; a theme directly above counts at 0.9; norms not below the median.
    const rows = await cypherRows(`
      MATCH (i:Initiative)-[r:HAS_ENABLER|HAS_BARRIER|INVOLVES|LOCATED_IN|PARTICIPATES_IN]-(n)
      RETURN DISTINCT i.id AS initiative, type(r) AS type, n.id AS node, 1.0 AS share
      UNION MATCH (i:Initiative)-[:HAS_THEME]->(n) RETURN i.id AS initiative, 'HAS_THEME' AS type, n.id AS node, 1.0 AS share
      UNION MATCH (i:Initiative)-[:HAS_THEME]->()-[:BROADER]->(n) RETURN i.id AS initiative, 'HAS_THEME' AS type, n.id AS node, 0.9 AS share`);
    const weights: Record<string, number> = {
      HAS_ENABLER: 1,
      HAS_BARRIER: 1,
      HAS_THEME: 0.9,
      INVOLVES: 0.6,
      LOCATED_IN: 0.6,
      PARTICIPATES_IN: 0.4,
    };
    const features = new Map<string, Map<string, number>>();
    for (const { initiative, type, node, share } of rows) {
      const own = features.get(String(initiative)) ?? new Map<string, number>();
      const feature = `${type} ${node}`;
      features.set(String(initiative), own.set(feature, Math.max(own.get(feature) ?? 0, Number(share))));
    }
    const [{ total }] = (await cypherRows('MATCH (i:Initiative) RETURN count(i) AS total')) as [{ total: number }];
    const df = (feature: string) => [...features.values()].filter((own) => own.has(feature)).length;
    const points = (feature: string) => (weights[feature.split(' ')[0] ?? ''] ?? 0) * (df(feature) > 1 ? Math.log(total / df(feature)) : 0);
    const length = (own: Map<string, number>) =>
      Math.sqrt([...own].reduce((sum, [feature, share]) => sum + share ** 2 * points(feature), 0));
    const lengths = [...features.values()].map(length).sort((a, b) => a - b);
    const median = ((lengths[Math.floor((lengths.length - 1) / 2)] ?? 0) + (lengths[Math.ceil((lengths.length - 1) / 2)] ?? 0)) / 2;
    const of = (id: string) => features.get(id) ?? new Map<string, number>();
    const norm = (id: string) => Math.max(length(of(id)), median);

    for (const id of ['cobra', 'stagepunt', 'bmh-in-de-zorg']) {
      const related = await relatedTo(id, 100);
      expect(related.length).toBeGreaterThan(3);
      for (const { initiative, score } of related) {
        const together = [...of(id)].reduce(
          (sum, [feature, share]) => sum + share * (of(initiative.id).get(feature) ?? 0) * points(feature),
          0,
        );
        expect(score, `${id} and ${initiative.id}`).toBeCloseTo(together / (norm(id) * norm(initiative.id)), 9);
      }
    }
  });
});
