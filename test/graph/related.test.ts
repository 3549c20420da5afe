import { int } from 'neo4j-driver';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadRecords } from '../../src/records/store/load.ts';
import { ask, cypherRows, database, emptyGraph, seededGraph } from '../setup/graph.ts';
import { recordsIn } from '../setup/records.ts';

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
    expect(first?.sharedBarriers.map(({ id }) => id)).toContain('administratieve-last-van-de-praktijk');
    expect(first?.sharedProfessions.map(({ id }) => id)).toContain('doktersassistent');
  });

  it('says why in one sentence, in Dutch or English', async () => {
    const { initiative } = await ask<{ initiative: { related: { nl: string; en: string }[] } }>(
      '{ initiative(id: "stagepunt") { related(first: 3) { nl: reason en: reason(lang: EN) } } }',
    );
    expect(initiative.related[0]?.nl).toMatch(/^Beide gaan over .+ en .+; in beide zat mee: .+; in beide zat tegen: .+\.$/);
    expect(initiative.related[0]?.en).toMatch(/^Both are about: .+ and .+; in favour of both: .+; against both: .+\.$/);
  });

  it('keeps names with an ‘and’ of their own apart', async () => {
    const { initiative } = await ask<{ initiative: { related: { nl: string; en: string; initiative: { id: string } }[] } }>(
      '{ initiative(id: "cobra") { related(first: 100) { initiative { id } nl: reason en: reason(lang: EN) } } }',
    );
    const method = initiative.related.find((one) => one.initiative.id === 'sociale-netwerkstrategieen');
    expect(method?.nl).toContain('in beide zat mee: rolverdeling, en ook reflectie en terugkoppeling');
    expect(method?.en).toContain('in favour of both: division of roles, and also reflection and feedback');
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

  it('names what is shared in the language asked for, also where a name has a tab', async () => {
    const initiative = (id: string, themes: string) => `{ id: ${id}, title: ${id}, kind: PROJECT, themes: [${themes}] }`;
    await emptyGraph();
    await loadRecords(
      database,
      recordsIn(`
        themes: [{ id: stage, label: "stage\\ten bpv", labelEn: internship }]
        initiatives: [${initiative('one', 'stage')}, ${initiative('two', 'stage')}, ${initiative('three', '')}]`),
    );
    const answer = await ask('{ initiative(id: "one") { related(first: 1) { nl: reason en: reason(lang: EN) } } }');
    expect(answer).toEqual({ initiative: { related: [{ nl: 'Beide gaan over stage\ten bpv.', en: 'Both are about: internship.' }] } });
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

  it('weighs a rare factor more than a frequent one, and a factor more than a theme that is as rare', async () => {
    const initiative = (id: string, facts: string) => `
        - { id: ${id}, title: ${id}, kind: PROJECT, source: bron-workshop-bmh, cites: { title: 1 }, ${facts} }`;
    const factors = (...ids: string[]) =>
      `enablers: [${ids.map((id) => `{ id: ${id}, note: Hier., assertion: DERIVED, lines: 1 }`).join(', ')}]`;
    const themes = (...ids: string[]) => `themes: [${ids.map((id) => `{ id: ${id}, lines: 1 }`).join(', ')}]`;
    const records = recordsIn(`
      sources: [{ id: bron-workshop-bmh, title: Bron, publisher: Iemand, fileName: bron.txt, sha256: "${'0'.repeat(64)}" }]
      factors:
        - { id: rare, label: zeldzaam, labelEn: rare, construct: II.D }
        - { id: frequent, label: vaak, labelEn: frequent, construct: II.D }
      themes:
        - { id: seldom, label: weinig, labelEn: seldom }
        - { id: usual, label: gewoon, labelEn: usual }
      initiatives:${[
        initiative('asking', `${factors('rare', 'frequent')}, ${themes('seldom', 'usual')}`),
        initiative('shares-rare', `${factors('rare')}, ${themes('usual')}`),
        initiative('shares-frequent', `${factors('frequent')}, ${themes('usual')}`),
        initiative('shares-theme', themes('seldom', 'usual')),
        initiative('also-frequent', factors('frequent')),
        initiative('other', ''),
      ].join('')}`);
    await emptyGraph();
    await loadRecords(database, records);
    const places = (await relatedTo('asking', 100)).map(({ initiative }) => initiative.id);
    expect(places[0]).toBe('shares-rare');
    expect(places.indexOf('shares-frequent')).toBeGreaterThan(places.indexOf('shares-rare'));
    expect(places.indexOf('shares-theme')).toBeGreaterThan(places.indexOf('shares-rare'));
    await seededGraph();
  });
});
