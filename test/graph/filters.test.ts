import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { mergeRecords } from '../../src/records/curate/merge.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { ask, askAs, cypherRows, database, emptyGraph, seededGraph } from '../setup/graph.ts';
import { published, recordsIn } from '../setup/records.ts';

type Counted = Record<string, { totalCount: number }>;

/** How many initiatives meet conditions. */
async function counts(conditions: Readonly<Record<string, object>>): Promise<Record<string, number>> {
  const names = Object.keys(conditions);
  const declared = names.map((name) => `$${name}: InitiativeWhere`).join(', ');
  const fields = names.map((name) => `${name}: initiativesConnection(where: $${name}) { totalCount }`).join(' ');
  const answer = await ask<Counted>(`query (${declared}) { ${fields} }`, conditions);
  return Object.fromEntries(Object.entries(answer).map(([name, { totalCount }]) => [name, totalCount]));
}

const some = <Value>(...values: Value[]) => fc.constantFrom(...values);
const leaf = fc.oneof(
  some('RUNNING', 'PLANNED', 'COMPLETED').map((status) => ({ status: { eq: status } })),
  some(['RUNNING'], ['PLANNED', 'COMPLETED']).map((statuses) => ({ status: { in: statuses } })),
  fc.integer({ min: 2014, max: 2026 }).map((year) => ({ startYear: { gte: year } })),
  fc.integer({ min: 2014, max: 2026 }).map((year) => ({ endYear: { lt: year } })),
  some('stage', 'http').map((text) => ({ url: { contains: text } })),
  some({ shortTitle: { eq: null } }, { kind: { eq: 'EXPERIMENT' } }, { startYear: { gte: 2018, lt: 2020 } }),
);
const organisation = some(
  { kind: { eq: 'HOSPITAL' } },
  { website: { contains: 'nl' } },
  { NOT: { kind: { eq: 'HOSPITAL' } } },
  { NOT: { website: { contains: 'nl' } } },
  { NOT: { kind: { eq: 'HOSPITAL' }, website: { contains: 'nl' } } },
  { OR: [{ kind: { eq: 'HOSPITAL' }, website: { contains: 'nl' } }, { kind: { eq: 'SCHOOL' } }] },
  { regions: { all: { name: { contains: 'Nijmegen' } } } },
  { regions: { none: { name: { contains: 'a' } } } },
);
const quantifier = some('some', 'none', 'all', 'single');
const condition = fc.letrec<{ where: object }>((again) => ({
  where: fc.oneof(
    { maxDepth: 2 },
    leaf,
    fc.tuple(quantifier, organisation).map(([how, what]) => ({ organisations: { [how]: what } })),
    again('where').map((inner) => ({ NOT: inner })),
    fc.array(again('where'), { minLength: 2, maxLength: 3 }).map((inner) => ({ OR: inner })),
    fc.tuple(leaf, again('where')).map(([one, inner]) => ({ ...one, AND: [inner] })),
  ),
})).where;

describe('NOT', () => {
  beforeAll(seededGraph);

  test('keeps what has no value', async () => {
    const [{ absent, running, all } = {}] = await cypherRows(`MATCH (i:Initiative) RETURN count(*) AS all,
      count(CASE WHEN i.status IS NULL THEN 1 END) AS absent, count(CASE WHEN i.status = 'RUNNING' THEN 1 END) AS running`);
    expect(Number(absent)).toBeGreaterThan(0);
    const isRunning = { status: { eq: 'RUNNING' } };
    expect(await counts({ yes: isRunning, no: { NOT: isRunning }, notNot: { NOT: { NOT: isRunning } } })).toEqual({
      yes: Number(running),
      no: Number(all) - Number(running),
      notNot: Number(running),
    });
  });

  test('is all that the condition is not, at every depth', async () => {
    const { all = 0 } = await counts({ all: {} });
    await fc.assert(
      fc.asyncProperty(condition, async (where) => {
        const { yes = 0, no = 0, ...other } = await counts({ yes: where, no: { NOT: where }, both: { AND: [where, { NOT: where }] } });
        expect([yes + no, other]).toEqual([all, { both: 0 }]);
      }),
      { numRuns: 12, seed: 21, endOnFailure: true },
    );
  });

  test('is what brute force finds, of what things are tied to', async () => {
    const [expected] = await cypherRows(`MATCH (i:Initiative)
      RETURN count(CASE WHEN EXISTS { (i)<-[:PARTICIPATES_IN]-(o) WHERE NOT coalesce(o.website CONTAINS 'nl', false) } THEN 1 END) AS node,
        count(CASE WHEN EXISTS { (i)<-[:PARTICIPATES_IN]-() } AND NOT EXISTS { (i)<-[:PARTICIPATES_IN]-(o) WHERE NOT coalesce(o.website CONTAINS 'nl', false) } THEN 1 END) AS every,
        count(CASE WHEN EXISTS { (i)<-[:PARTICIPATES_IN]-(o) WHERE (o.website CONTAINS 'nl' AND o.kind = 'SCHOOL') OR o.kind = 'HOSPITAL' } THEN 1 END) AS either`);
    const noWebsite = { NOT: { website: { contains: 'nl' } } };
    const either = [{ website: { contains: 'nl' }, kind: { eq: 'SCHOOL' } }, { kind: { eq: 'HOSPITAL' } }];
    expect(
      await counts({
        node: { organisations: { some: noWebsite } },
        every: { organisations: { all: { website: { contains: 'nl' } } } },
        either: { organisations: { some: { OR: either } } },
      }),
    ).toEqual(Object.fromEntries(Object.entries(expected ?? {}).map(([name, count]) => [name, Number(count)])));
  });
});

describe('A list that names nothing', () => {
  beforeAll(seededGraph);

  test('is no filter of a question', async () => {
    const { search, ...others } = await ask<Record<string, { total: number }>>(`{
      search(text: "stage") { total }
      themes: search(text: "stage", filter: { themes: [] }) { total }
      all: search(text: "stage", filter: { themes: [], organisations: [], regions: [], professions: [] }) { total }
      kinds: search(text: "stage", kinds: []) { total }
    }`);
    expect(search?.total).toBeGreaterThan(10);
    expect(others).toEqual({ themes: search, all: search, kinds: search });
    const variable = 'query ($k: [SearchKind!], $f: SearchFilter) { search(text: "stage", kinds: $k, filter: $f) { total } }';
    expect(await ask(variable, { k: [], f: { regions: [] } })).toEqual({ search });
    const [lookalikes, changes] = ['lookalikes(name: "stage"%) { item { __typename } }', 'changes(first: 3%) { changes { id } }'];
    for (const question of [lookalikes, changes] as string[])
      expect(await ask(`{ ${question.replace('%', ', kinds: []')} }`)).toEqual(await ask(`{ ${question.replace('%', '')} }`));
    const records = await askAs<Record<string, { total: number }>>(
      'CURATOR',
      '{ all: records { total } none: records(ids: []) { total } }',
    );
    expect(records['none']).toEqual(records['all']);
  });
});

describe('An id that became another', () => {
  beforeAll(async () => {
    await emptyGraph();
    await loadRecords(
      database,
      recordsIn(`
organisations:
  - { id: huis-oud, name: Zorghuis Oud }
  - { id: huis-nieuw, name: Zorghuis Nieuw }
  - { id: huis-anders, name: Zorghuis Anders }
themes:
  - { id: thema-oud, label: oude term, labelEn: old term }
  - { id: thema-nieuw, label: nieuwe term, labelEn: new term }
sources:
  - { id: bron, title: Bron, publisher: SSFH, fileName: bron.md, sha256: "${'0'.repeat(64)}" }
  - { id: bron-oud, title: Bron oud, publisher: SSFH, fileName: bron-oud.md, sha256: "${'1'.repeat(64)}" }
contacts:
  - { id: persoon-oud, name: P. Oud, kind: INDIVIDUAL, email: p.oud@voorbeeld.nl, ${published} }
initiatives:
  - { id: traject-oud, title: Traject oud, kind: PROJECT, organisations: [{ id: huis-oud, role: LEAD, source: bron-oud, lines: "3" }], themes: [thema-oud] }
  - { id: traject-nieuw, title: Traject nieuw, kind: PROJECT, organisations: [{ id: huis-nieuw, role: LEAD }], themes: [thema-nieuw], contacts: [{ id: persoon-oud, role: CONTACT }] }
  - { id: traject-anders, title: Traject anders, kind: PROJECT, organisations: [{ id: huis-anders, role: LEAD }] }
`),
    );
    for (const [from, into] of [
      ['huis-oud', 'huis-nieuw'],
      ['thema-oud', 'thema-nieuw'],
      ['bron-oud', 'bron'],
    ] as const)
      await mergeRecords(database, 'test', from, into);
  });

  test.each([
    ['organisations', '{ id: { in: ["huis-oud"] } }', ['huis-nieuw']],
    ['organisations', '{ id: { eq: "huis-oud" } }', ['huis-nieuw']],
    ['organisations', '{ id: { in: ["huis-nieuw", "huis-oud", "huis-anders", "onbekend"] } }', ['huis-anders', 'huis-nieuw']],
    ['organisations', '{ NOT: { id: { eq: "huis-oud" } } }', ['huis-anders']],
    ['initiatives', '{ organisations: { some: { id: { eq: "huis-oud" } } } }', ['traject-nieuw', 'traject-oud']],
    ['initiatives', '{ OR: [{ themes: { some: { id: { in: ["thema-oud"] } } } }] }', ['traject-nieuw', 'traject-oud']],
    ['contacts', '{ initiatives: { some: { themes: { some: { id: { eq: "thema-oud" } } } } } }', ['persoon-oud']],
  ])('is followed in %s(where: %s)', async (list, where, ids) => {
    expect(await ask(`{ ${list}(where: ${where}) { id } }`)).toEqual({ [list]: ids.map((id) => ({ id })) });
    expect(await ask(`{ page: ${list}Connection(where: ${where}) { totalCount } }`)).toEqual({ page: { totalCount: ids.length } });
  });

  test('is followed in a fragment and as a variable', async () => {
    const query = `query ($id: ID) { ...F }
      fragment F on Query { organisations(where: { id: { eq: $id } }) { id } others: organisations(where: { NOT: { id: { eq: $id } } }) { id } }`;
    expect(await ask(query, { id: 'huis-oud' })).toEqual({ organisations: [{ id: 'huis-nieuw' }], others: [{ id: 'huis-anders' }] });
  });
});
