import { beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/database/database.ts';
import { projectRecord } from '../../src/records/model/project.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { prepareDatabase } from '../../src/records/store/prepare-database.ts';
import { searchedKinds } from '../../src/shared/kinds.ts';
import { contentOf } from '../setup/content.ts';
import { address, cypherRows, database, emptyGraph, seededGraph } from '../setup/graph.ts';
import { published, recordsIn } from '../setup/records.ts';
import { seeds } from '../setup/seeds.ts';

const ids = seeds.map(({ record }) => record.id);

const surroundings = `
sources:
  - { id: verslag, title: Verslag, publisher: Uitgever, fileName: verslag.txt, sha256: ${'a'.repeat(64)} }
  - { id: brief, title: Brief, publisher: Uitgever, fileName: brief.txt, sha256: ${'b'.repeat(64)} }
organisations: [{ id: ziekenhuis, name: Ziekenhuis }, { id: fonds, name: Fonds }]
contacts:
  - { id: anna, name: Anna, kind: INDIVIDUAL, ${published} }
  - { id: bram, name: Bram, kind: INDIVIDUAL, ${published} }
themes: [{ id: stage, label: Stage, labelEn: Internship }, { id: leren, label: Leren, labelEn: Learning }]
factors:
  - { id: tijd, label: Tijd, labelEn: Time, construct: III.J }
  - { id: draagvlak, label: Draagvlak, labelEn: Support, construct: IV.C.D }
lessons: [{ id: begin-klein, statement: Begin klein. }]
resources: [{ id: gids, title: Gids, kind: GUIDE }]
professions: [{ id: aios, label: Aios, labelEn: Resident }]
pathways: [{ id: bbl, label: BBL, labelEn: Work-based }]
regions: [{ id: twente, name: Twente }]
`;

/** An initiative with something in each of its lists. */
const trial = `
initiatives:
  - id: proef
    source: verslag
    title: Proef
    kind: PROJECT
    startYear: 2020
    goals: [Leren]
    cites: { title: 1, startYear: 2, goals: [3, { source: brief, lines: 8 }] }
    organisations: [{ id: ziekenhuis, role: SITE, place: West, lines: 4 }]
    funders: [{ id: fonds, amount: 5000, lines: 5 }]
    contacts: [{ id: anna, role: CONTACT, lines: 6 }, { id: anna, role: QUOTED, lines: 7 }]
    themes: [{ id: stage, lines: 8 }]
    enablers: [{ id: tijd, note: Er was tijd., assertion: STATED, lines: 9 }]
    barriers: [{ id: draagvlak, note: Niemand wilde., assertion: DERIVED, source: brief, lines: 2-3 }]
    lessons: [{ id: begin-klein, assertion: STATED, lines: 10 }]
    resources: [{ id: gids, role: PRODUCES, lines: 11 }]
    professions: [{ id: aios, role: LEARNER, lines: 12 }]
    pathways: [{ id: bbl, lines: 13 }]
    regions: [twente]
    targets: [{ metric: Stagiairs, value: 25, lines: 15 }, { metric: Praktijken, value: 3, lines: 16 }]
    quotes: [{ paraphrase: Het ging goed., contact: anna, lines: 17 }]
    milestones: [{ description: Begin, year: 2020, lines: 18 }]
`;

const changedTrial = `
initiatives:
  - id: proef
    source: verslag
    title: Proef
    kind: PROJECT
    endYear: 2023
    cites: { title: 1, endYear: 20 }
    contacts: [{ id: bram, role: LEADER, lines: 6 }]
    barriers: [{ id: tijd, note: Er was geen tijd., assertion: STATED, lines: 9 }]
    resources: [{ id: gids, role: USES, lines: 11 }]
    targets: [{ metric: Praktijken, value: 4, lines: 16 }]
    quotes: [{ paraphrase: Het ging goed., contact: bram, lines: 17 }]
`;

/** What the initiative is tied to, a line a relationship. */
async function factsOfTrial(): Promise<string[]> {
  const rows = await cypherRows(
    `MATCH (:Initiative {id: 'proef'})-[fact]-(other)
     RETURN type(fact) AS type, other.id AS other, properties(fact) AS properties ORDER BY type, other, fact.role`,
  );
  return rows.map(({ type, other, properties }) =>
    [
      type,
      other,
      ...Object.entries(properties as object)
        .sort()
        .flat(),
    ]
      .join(' ')
      .replaceAll(/ (source|lines|note) /g, ' '),
  );
}

describe('A first load', () => {
  beforeEach(emptyGraph);

  test('creates everything that the records tell', async () => {
    expect(await loadRecords(database, seeds)).toEqual({ created: ids, changed: [], unchanged: [], leftOut: [] });

    const projections = seeds.map(({ record }) => projectRecord(record));
    const nodes = projections.flatMap(({ node, parts }) => [node, ...parts]).map(({ label, id }) => `${label} ${id}`);
    const stated = projections.flatMap(({ relationships, parts }) => [
      ...relationships.map(({ from, type, to }) => `${from} ${type} ${to}`),
      ...parts.map(({ owner, type, id }) => `${owner} ${type} ${id}`),
      ...parts.flatMap(({ id, speaker }) => (speaker ? [`${id} SPOKEN_BY ${speaker}`] : [])),
    ]);
    const held = await cypherRows(
      `MATCH (node) WHERE NOT node:Record|WriteLock|Revision|Change
       RETURN [label IN labels(node) WHERE label <> 'Entity'][0] + ' ' + node.id AS node`,
    );
    const relationships = await cypherRows(`MATCH (from)-[fact]->(to) RETURN from.id + ' ' + type(fact) + ' ' + to.id AS fact`);
    expect(held.map(({ node }) => node).sort()).toEqual(nodes.sort());
    expect(relationships.map(({ fact }) => fact).sort()).toEqual(stated.sort());
  });

  test('ties an initiative to what it names, with the source and lines of each fact', async () => {
    await loadRecords(database, [...recordsIn(surroundings), ...recordsIn(trial)]);
    expect(await factsOfTrial()).toEqual([
      'CITED_IN brief fields goals 8 2-3, 8',
      'CITED_IN verslag fields title 1,startYear 2,goals 3 1-13, 15-18',
      'CONTACT_FOR anna 6 role CONTACT verslag',
      'CONTACT_FOR anna 7 role QUOTED verslag',
      'FUNDS fonds amount 5000 5 verslag',
      'HAS_BARRIER draagvlak assertion DERIVED 2-3 Niemand wilde. brief',
      'HAS_ENABLER tijd assertion STATED 9 Er was tijd. verslag',
      'HAS_MILESTONE proef--milestone-1',
      'HAS_QUOTE proef--quote-1',
      'HAS_RESOURCE gids 11 role PRODUCES verslag',
      'HAS_TARGET proef--target-1',
      'HAS_TARGET proef--target-2',
      'HAS_THEME stage 8 role ASPECT verslag',
      'INVOLVES aios 12 role LEARNER verslag',
      'LOCATED_IN twente',
      'PARTICIPATES_IN ziekenhuis 4 place West role SITE verslag',
      'PRODUCES gids 11 verslag',
      'TAUGHT begin-klein assertion STATED 10 verslag',
      'USES_PATHWAY bbl 13 verslag',
    ]);
    expect(await cypherRows(`MATCH (node:Initiative) RETURN node {.id, .title, .kind, .startYear, .goals} AS node`)).toEqual([
      { node: { id: 'proef', title: 'Proef', kind: 'PROJECT', startYear: 2020, goals: ['Leren'] } },
    ]);
  });
});

describe('A second load', () => {
  test('of the same records changes nothing and says so', async () => {
    await seededGraph();
    const before = await contentOf(database);
    const identities = () =>
      cypherRows('MATCH (node) OPTIONAL MATCH (node)-[fact]->() RETURN elementId(node) AS id, elementId(fact) AS fact');
    const written = await identities();

    expect(await loadRecords(database, seeds)).toEqual({ created: [], changed: [], unchanged: ids, leftOut: [] });
    expect(await contentOf(database)).toEqual(before);
    expect(await identities()).toEqual(written);
  });

  test('of the same facts in another order and layout changes nothing', async () => {
    await emptyGraph();
    await loadRecords(database, recordsIn('themes: [{ id: stage, label: Stage, labelEn: Internship, altLabels: [bpv] }]'));
    const again = recordsIn('themes:\n  - labelEn: "Internship "\n    altLabels:\n      - bpv\n    label: Stage\n    id: stage\n');
    expect(await loadRecords(database, again)).toMatchObject({ created: [], changed: [], unchanged: ['stage'] });
  });
});

describe('A changed record', () => {
  beforeEach(async () => {
    await emptyGraph();
    await loadRecords(database, [...recordsIn(surroundings), ...recordsIn(trial)]);
  });

  test('replaces all its facts, and the report names the fields that changed', async () => {
    const report = await loadRecords(database, [...recordsIn(surroundings), ...recordsIn(changedTrial)]);
    expect(report.created).toEqual([]);
    expect(report.unchanged).toHaveLength(recordsIn(surroundings).length);
    expect(report.changed).toEqual([
      {
        id: 'proef',
        fields: [
          ...['barriers', 'cites', 'contacts', 'enablers', 'endYear', 'funders', 'goals', 'lessons', 'milestones', 'organisations'],
          ...['pathways', 'professions', 'quotes', 'regions', 'resources', 'startYear', 'targets', 'themes'],
        ],
      },
    ]);
    expect(await factsOfTrial()).toEqual([
      'CITED_IN verslag fields title 1,endYear 20 1, 6, 9, 11, 16-17, 20',
      'CONTACT_FOR bram 6 role LEADER verslag',
      'HAS_BARRIER tijd assertion STATED 9 Er was geen tijd. verslag',
      'HAS_QUOTE proef--quote-1',
      'HAS_RESOURCE gids 11 role USES verslag',
      'HAS_TARGET proef--target-1',
      'USES gids 11 verslag',
    ]);
    expect(await cypherRows(`MATCH (node:Initiative) RETURN node {.id, .title, .kind, .startYear, .endYear, .goals} AS node`)).toEqual([
      { node: { id: 'proef', title: 'Proef', kind: 'PROJECT', startYear: null, endYear: 2023, goals: [] } },
    ]);
  });

  test('leaves no part behind', async () => {
    await loadRecords(database, recordsIn(changedTrial));
    expect(await cypherRows('MATCH (part:Target|Quote|Milestone) RETURN part.id AS id, part.metric AS metric ORDER BY id')).toEqual([
      { id: 'proef--quote-1', metric: null },
      { id: 'proef--target-1', metric: 'Praktijken' },
    ]);
    expect(await cypherRows('MATCH (quote)-[:SPOKEN_BY]->(contact) RETURN quote.id AS quote, contact.id AS contact')).toEqual([
      { quote: 'proef--quote-1', contact: 'bram' },
    ]);
  });

  test('leaves the graph as if it had never been otherwise', async () => {
    await loadRecords(database, recordsIn(changedTrial));
    const changed = await contentOf(database);

    await emptyGraph();
    await loadRecords(database, [...recordsIn(changedTrial), ...recordsIn(surroundings)]);
    expect(changed).toEqual(await contentOf(database));
  });

  test('keeps what other records tell about it', async () => {
    const before = await factsOfTrial();
    const renamed = recordsIn(`contacts: [{ id: anna, name: Anna B., kind: INDIVIDUAL, ${published}, organisations: [ziekenhuis] }]`);
    expect(await loadRecords(database, renamed)).toEqual({
      created: [],
      changed: [{ id: 'anna', fields: ['name', 'organisations'] }],
      unchanged: [],
      leftOut: [],
    });
    expect(await factsOfTrial()).toEqual(before);
    expect(await cypherRows(`MATCH (:Contact {id: 'anna'})<-[:SPOKEN_BY]-(quote) RETURN quote.id AS id`)).toEqual([
      { id: 'proef--quote-1' },
    ]);
  });
});

describe('Loads at the same time', () => {
  test('of the same records end in one graph', async () => {
    await seededGraph();
    const once = await contentOf(database);
    const others = [openDatabase(address), openDatabase(address)];

    await emptyGraph();
    const reports = await Promise.all(others.map((other) => loadRecords(other, seeds)));
    expect(reports.map(({ created, unchanged }) => [created.length, unchanged.length]).sort()).toEqual([
      [0, ids.length],
      [ids.length, 0],
    ]);
    expect(await contentOf(database)).toEqual(once);
    await Promise.all(others.map(({ driver }) => driver.close()));
  });

  test('of different versions leave the graph of one of them', async () => {
    const versions = [
      [...recordsIn(surroundings), ...recordsIn(trial)],
      [...recordsIn(surroundings), ...recordsIn(changedTrial)],
    ] as const;
    const contents: string[] = [];
    for (const version of versions) {
      await emptyGraph();
      await loadRecords(database, version);
      contents.push(JSON.stringify(await contentOf(database)));
    }
    for (let round = 0; round < 5; round++) {
      await emptyGraph();
      await Promise.all([...versions, ...versions].map((version) => loadRecords(database, version)));
      expect(contents).toContain(JSON.stringify(await contentOf(database)));
    }
  });
});

describe('The database', () => {
  test('is prepared again without a change', async () => {
    const shape = () => cypherRows('SHOW INDEXES YIELD name, type, state, labelsOrTypes, properties RETURN * ORDER BY name');
    const before = await shape();
    await prepareDatabase(database);
    expect(await shape()).toEqual(before);
    expect(before.every(({ state }) => state === 'ONLINE')).toBe(true);
  });

  test('makes an index anew that was made when there were other kinds', async () => {
    const labels = async () =>
      (await cypherRows("SHOW INDEXES YIELD name, labelsOrTypes WHERE name = 'search_folded' RETURN labelsOrTypes"))[0];
    const before = await labels();
    await cypherRows('DROP INDEX search_folded');
    await cypherRows('CREATE FULLTEXT INDEX search_folded FOR (n:Initiative|Theme) ON EACH [n.foldNames, n.foldText]');
    await prepareDatabase(database);
    expect(await labels()).toEqual(before);
  });

  test('makes an index anew that was made when other properties were searched', async () => {
    const properties = async () =>
      (await cypherRows("SHOW INDEXES YIELD name, properties WHERE name = 'search_folded' RETURN properties"))[0];
    const before = await properties();
    await cypherRows('DROP INDEX search_folded');
    await cypherRows(`CREATE FULLTEXT INDEX search_folded FOR (n:${searchedKinds.join('|')}) ON EACH [n.foldNames, n.foldText]`);
    await prepareDatabase(database);
    expect(await properties()).toEqual(before);
  });
});
