import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseRecords } from '../../src/records/files/yaml.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { database, emptyGraph, seededGraph } from '../setup/graph.ts';
import { type Served, serve } from '../setup/server.ts';

let server: Served;
beforeAll(async () => {
  await seededGraph();
  server = await serve();
});
afterAll(() => server.close());

describe('nothing is what 0 entries are', () => {
  it('in lists, in our own questions and below', async () => {
    const query = `query ($none: Int!) {
      initiatives(limit: 0) { id }
      search(text: "stage", first: $none) { hits { score } }
      contactsFor(theme: "palliatieve zorg", first: 0) { matches { score } }
      sharedFactors(first: 0) { score }
      initiativesSharing(factors: ["samenwerking"], first: 0) { score }
      initiative(id: "isa") { themes(limit: $none) { id } none: contacts(limit: 0) { id } ...F }
    }
    fragment F on Initiative { enablers(limit: 0) { id } related(first: 0) { score } bridges(first: $none) { score } }`;
    expect((await server.post(query, { none: 0 })).body).toEqual({
      data: {
        initiatives: [],
        search: { hits: [] },
        contactsFor: { matches: [] },
        sharedFactors: [],
        initiativesSharing: [],
        initiative: { themes: [], none: [], enablers: [], related: [], bridges: [] },
      },
    });
  });

  it('in connections, which still count', async () => {
    const page = 'totalCount edges { cursor } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }';
    const query = `query ($none: Int) { initiativesConnection(first: 0) { ${page} }
      initiative(id: "isa") { contactsConnection(first: $none) { ${page} } partsConnection(first: 0) { ${page} } } }`;
    const empty = (totalCount: number) => ({
      totalCount,
      edges: [],
      pageInfo: { startCursor: null, endCursor: null, hasNextPage: totalCount > 0, hasPreviousPage: false },
    });
    expect((await server.post(query, { none: 0 })).body).toEqual({
      data: { initiativesConnection: empty(20), initiative: { contactsConnection: empty(3), partsConnection: empty(0) } },
    });
  });
});

describe('many entries', () => {
  const idsOf = (entries: unknown[]): unknown[] => entries.map((entry) => (entry as { id: unknown }).id);

  beforeAll(async () => {
    await emptyGraph();
    const numbers = Array.from({ length: 130 }, (_, index) => String(index + 1).padStart(3, '0'));
    const broader = (number: string) => (number === '001' ? '' : ', broader: [{ id: thema-001 }]');
    const yaml = `themes:\n${numbers.map((number) => `  - { id: thema-${number}, label: Thema ${number}, labelEn: Theme ${number}${broader(number)} }`).join('\n')}\n`;
    const { records, faults } = parseRecords(yaml, 'many.yaml');
    expect(faults).toEqual([]);
    await loadRecords(database, records);
  });
  afterAll(seededGraph);

  async function themes(args: string, variables: Record<string, unknown> = {}): Promise<unknown[]> {
    const declared = 'n' in variables ? '($n: Int)' : '';
    const { body } = await server.post(`query ${declared} { themes${args} { id } }`, variables);
    return idsOf((body as { data: { themes: unknown[] } }).data.themes);
  }
  const numbered = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => `thema-${String(from + index).padStart(3, '0')}`);

  it('are answered by twenty when a root list is asked for without a number', async () => {
    expect(await themes('')).toEqual(numbered(1, 20));
    expect(await themes('(limit: null)')).toEqual(numbered(1, 20));
    expect(await themes('(limit: $n)', { n: null })).toEqual(numbered(1, 20));
    expect(await themes('(limit: $n)', { n: undefined })).toEqual(numbered(1, 20));
  });

  it('are answered up to a hundred, with an offset as large as needed', async () => {
    expect(await themes('(limit: 100)')).toEqual(numbered(1, 100));
    expect(await themes('(limit: 3, offset: 120)')).toEqual(numbered(121, 123));
    expect(await themes('(offset: 2147483647)')).toEqual([]);
  });

  it('are counted in a connection, whose first page has twenty', async () => {
    const { body } = await server.post('{ themesConnection { totalCount edges { node { id } } pageInfo { endCursor hasNextPage } } }');
    expect(body).toEqual({
      data: {
        themesConnection: {
          totalCount: 130,
          edges: numbered(1, 20).map((id) => ({ node: { id } })),
          pageInfo: { endCursor: 'YXJyYXljb25uZWN0aW9uOjE5', hasNextPage: true },
        },
      },
    });
  });

  it('are answered by twenty-five below another, also to whoever asks for null', async () => {
    const { body } = await server.post('{ theme(id: "thema-001") { narrower { id } all: narrower(limit: null) { id } } }');
    const { theme } = (body as { data: { theme: Record<'narrower' | 'all', unknown[]> } }).data;
    expect(idsOf(theme.narrower)).toEqual(numbered(2, 26));
    expect(idsOf(theme.all)).toEqual(numbered(2, 26));
  });

  it('are found by a search from any offset', async () => {
    const search = async (args: string) => (await server.post(`{ search(text: "thema"${args}) { total hits { score } } }`)).body;
    expect(await search(', first: 100, offset: 100')).toEqual({
      data: { search: { total: 130, hits: Array.from({ length: 30 }, () => ({ score: expect.any(Number) })) } },
    });
    expect(await search(', first: 100, offset: 2147483647')).toEqual({ data: { search: { total: 130, hits: [] } } });
  });
});
