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

  it('says why in one sentence, in Dutch or English, by what the factors were', async () => {
    const { initiative } = await ask<{ initiative: { related: { nl: string; en: string }[] } }>(
      '{ initiative(id: "stagepunt") { related(first: 1) { nl: reason en: reason(lang: EN) } } }',
    );
    expect(initiative.related).toEqual([
      {
        nl: 'Beide hebben beroepen gemeen (doktersassistent en huisarts), gaan over stageplaatsen, en werden gehinderd door veel administratie voor de praktijk en te weinig personeel.',
        en: 'Both have professions in common (doctor’s assistant and general practitioner), are about placement capacity, and were hindered by a lot of administration for the practice and too few staff.',
      },
    ]);
  });

  it('opens with what adds most, and names nothing that adds nothing', async () => {
    type Reason = {
      kind: string;
      contribution: number;
      theme: { label: string } | null;
      factor: Record<'helpsLabel' | 'hindersLabel', string> | null;
    };
    const { initiatives } = await ask<{ initiatives: { related: { reason: string; because: Reason[] }[] }[] }>(
      `{ initiatives(limit: 100) { related(first: 100) { reason because {
        kind contribution theme { label } factor { helpsLabel hindersLabel } } } } }`,
    );
    const nameOf = ({ kind, theme, factor }: Reason) => (kind === 'BARRIER' ? factor?.hindersLabel : factor?.helpsLabel) ?? theme?.label;
    const sentences = initiatives.flatMap(({ related }) => related);
    expect(sentences.length).toBeGreaterThan(200);
    for (const { reason, because } of sentences) {
      const named = because.map((one) => ({ ...one, name: nameOf(one) }));
      const [first] = named;
      if (first?.name) expect(reason.indexOf(first.name), reason).toBeGreaterThan(0);
      for (const { name, kind } of named.filter(({ contribution }) => contribution === 0)) {
        const elsewhere = named.some((other) => other.contribution > 0 && other.name?.includes(String(name)));
        if (name && !elsewhere) expect(reason, kind).not.toContain(name);
      }
    }
  });

  it('says that both are about something only where it is a subject of both', async () => {
    const subjects = await cypherRows(
      `MATCH (a:Initiative)-[:HAS_THEME {role: 'SUBJECT'}]->(t)<-[:HAS_THEME {role: 'SUBJECT'}]-(b:Initiative)
       RETURN a.id + ' ' + b.id AS pair, collect(t.label) AS labels`,
    );
    const { initiatives } = await ask<{ initiatives: { id: string; related: { reason: string; initiative: { id: string } }[] }[] }>(
      '{ initiatives(limit: 100) { id related(first: 100) { reason initiative { id } } } }',
    );
    const sentences = initiatives.flatMap(({ id, related }) =>
      related.map(({ reason, initiative }) => ({ reason, pair: `${id} ${initiative.id}` })),
    );
    const said = sentences.filter(({ reason }) => reason.includes('gaan over'));
    for (const { reason, pair } of said) {
      const labels = subjects.find((row) => row['pair'] === pair)?.['labels'] as string[] | undefined;
      expect(
        labels?.some((label) => reason.includes(`gaan over ${label}`)),
        `${pair}: ${reason}`,
      ).toBe(true);
    }
    expect(said.length).toBeGreaterThan(20);
  });

  it('keeps names with an ‘and’ of their own apart', async () => {
    const { initiative } = await ask<{ initiative: { related: { nl: string; en: string; initiative: { id: string } }[] } }>(
      '{ initiative(id: "cobra") { related(first: 100) { initiative { id } nl: reason en: reason(lang: EN) } } }',
    );
    const method = initiative.related.find((one) => one.initiative.id === 'sociale-netwerkstrategieen');
    expect(method?.nl).toContain('werden geholpen door een heldere rolverdeling en door reflectie en terugkoppeling');
    expect(method?.en).toContain('were helped by a clear division of roles and by reflection and feedback');
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
        initiatives: [${initiative('one', '{ id: stage, role: SUBJECT }')}, ${initiative('two', '{ id: stage, role: SUBJECT }')}, ${initiative('three', '')}]`),
    );
    const answer = await ask('{ initiative(id: "one") { related(first: 1) { nl: reason en: reason(lang: EN) } } }');
    expect(answer).toEqual({ initiative: { related: [{ nl: 'Beide gaan over stage\ten bpv.', en: 'Both are about internship.' }] } });
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
