import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createKey } from '../../src/identity/keys.ts';
import type { Role } from '../../src/identity/viewer.ts';
import { ask, database, seededGraph } from '../setup/graph.ts';
import { type Served, serve } from '../setup/server.ts';

let server: Served;
beforeAll(async () => {
  await seededGraph();
  server = await serve();
});
afterAll(() => server.close());

describe('What relates two kinds alike has one type of page', () => {
  interface Cited {
    edges: { properties: { lines: string | null }; node: { id: string } }[];
    totalCount: number;
  }
  const plain = 'sourcesConnection(first: 3) { totalCount edges { properties { lines } node { id } } }';

  test.each([
    ['in fragments on it', 'sourcesConnection(first: 3) { ...Page }'],
    ['in a fragment in the place', 'sourcesConnection(first: 3) { ... on CitationSourceConnection { totalCount edges { ...Entry } } }'],
    ['under another name', 'sourcesConnection: sourcesConnection(first: 3) { ...Page }'],
    ['on a condition', 'sourcesConnection(first: 3) { ...Page @include(if: true) ...Other @skip(if: true) }'],
  ])('which is asked %s', async (_, selection) => {
    const fragments = `
      fragment Page on CitationSourceConnection { totalCount edges { ...Entry } }
      fragment Entry on CitationSourceEdge { properties { lines } node { ... on Source { id } } }
      ${selection.includes('Other') ? 'fragment Other on CitationSourceConnection { pageInfo { hasNextPage } }' : ''}`;
    const used = selection.includes('...Page') ? fragments : fragments.replace(/fragment Page.*\n/, '');
    const of = (what: string) => `initiative(id: "isa") { ${what} } theme(id: "dementie") { ${what} } lessons(limit: 2) { ${what} }`;
    const [expected, found] = [await ask<Record<string, unknown>>(`{ ${of(plain)} }`), await ask(`{ ${of(selection)} } ${used}`)];
    expect(found).toEqual(expected);
    expect((expected['initiative'] as { sourcesConnection: Cited }).sourcesConnection.edges[0]?.properties.lines).toMatch(/\d/);
  });

  test('and is called by it', async () => {
    expect(await ask('{ initiative(id: "isa") { themesConnection { __typename edges { __typename cursor } } } }')).toMatchObject({
      initiative: {
        themesConnection: {
          __typename: 'ThemingThemeConnection',
          edges: expect.arrayContaining([{ __typename: 'ThemingThemeEdge', cursor: expect.any(String) }]),
        },
      },
    });
  });

  test('in the order of their numbers, where they have any', async () => {
    const { initiative } = await ask<{ initiative: { lessonsConnection: { edges: { properties: { position: number } }[] } } }>(
      '{ initiative(id: "tienpuntenplan-bpv") { lessonsConnection(first: 10) { edges { properties { position } } } } }',
    );
    expect(initiative.lessonsConnection.edges.map(({ properties }) => properties.position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});

describe('The schema', () => {
  const names = async (role?: Role): Promise<string[]> => {
    const headers = role && { authorization: `Bearer ${(await createKey(database, 'test', { name: role, role })).secret}` };
    const { body } = await server.post('{ __schema { types { name } } __typename }', {}, {}, headers);
    return (body as { data: { __schema: { types: { name: string }[] } } }).data.__schema.types.map(({ name }) => name);
  };

  test('is shown to readers without the part of curators, and to those whole', async () => {
    const [anybody, reader, curator] = [await names(), await names('READER'), await names('CURATOR')];
    expect(anybody).toContain('Initiative');
    expect(anybody).not.toContain('StoredRecord');
    expect(reader).toEqual(anybody);
    expect(curator).toEqual(expect.arrayContaining([...anybody, 'StoredRecord', 'AuditEntry']));
    const { text } = await server.request('/graphql/schema.graphql');
    expect(
      text
        .match(/^(?:type|input|enum|union|interface|scalar) \w+/gm)
        ?.map((line) => line.split(' ')[1])
        .sort(),
    ).toEqual(anybody.filter((name) => !/^__|^(String|Int|Float|Boolean|ID)$/.test(name)).sort());
  });

  test('refuses a reader what is for curators as before, and not as something that it does not know', async () => {
    const { body } = await server.post('{ records { total } }');
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});
