import fc from 'fast-check';
import { type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, cypherRows, seededGraph } from '../setup/graph.ts';
import { schema } from '../setup/schema.ts';
import { type Served, serve } from '../setup/server.ts';

let server: Served;
beforeAll(async () => {
  await seededGraph();
  server = await serve();
});
afterAll(() => server.close());

const lists = [
  'initiatives',
  'organisations',
  'contacts',
  'themes',
  'factors',
  'lessons',
  'resources',
  'professions',
  'regions',
  'sources',
];
const labels = new Map([
  ['initiatives', 'Initiative'],
  ['organisations', 'Organisation'],
  ['contacts', 'Contact'],
  ['themes', 'Theme'],
  ['factors', 'Factor'],
  ['lessons', 'Lesson'],
  ['resources', 'Resource'],
  ['professions', 'Profession'],
  ['regions', 'Region'],
  ['sources', 'Source'],
]);

const fieldsOf = (type: GraphQLInputType | undefined) => {
  const named = type && getNamedType(type);
  return isInputObjectType(named) ? named.getFields() : {};
};

/** What a list can be sorted by. */
function ordersOf(list: string): string[] {
  const argument = schema
    .getQueryType()
    ?.getFields()
    [list]?.args.find(({ name }) => name === 'sort');
  return Object.keys(fieldsOf(argument?.type));
}

/** Any list with any order, as `[list, [{ status: DESC }]]`. */
const ordered = fc
  .constantFrom(...lists)
  .chain((list) => fc.tuple(fc.constant(list), fc.constantFrom(...ordersOf(list)), fc.constantFrom('ASC', 'DESC')))
  .map(([list, order, direction]): [string, string] => [list, `[{ ${order}: ${direction} }]`]);

interface Page {
  pageInfo: { endCursor: string; hasNextPage: boolean };
  edges: { node: { id: string }; properties?: object }[];
}

describe('All pages of a list together', () => {
  test('are each initiative once, sorted by a status that many share', async () => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { initiativesConnection: page }: { initiativesConnection: Page } = await ask(
        'query ($a: String) { initiativesConnection(first: 3, after: $a, sort: [{ status: DESC }]) { pageInfo { endCursor hasNextPage } edges { node { id } } } }',
        { a: after },
      );
      ids.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(ids.toSorted()).toEqual((await cypherRows('MATCH (n:Initiative) RETURN n.id AS id ORDER BY id')).map(({ id }) => id));
  });

  test('are each entry once, whatever it is sorted by', async () => {
    await fc.assert(
      fc.asyncProperty(ordered, fc.integer({ min: 7, max: 60 }), async ([list, sort], size) => {
        const stored = (await cypherRows(`MATCH (n:${labels.get(list)}) RETURN n.id AS id ORDER BY id`)).map(({ id }) => id);
        const query = `query ($n: Int, $at: Int) { ${list}(limit: $n, offset: $at, sort: ${sort}) { id } }`;
        const ids: string[] = [];
        for (let at = 0; at < stored.length; at += size) {
          const page = (await ask<Record<string, { id: string }[]>>(query, { n: size, at }))[list] ?? [];
          ids.push(...page.map(({ id }) => id));
        }
        expect(ids.toSorted()).toEqual(stored);
      }),
      { numRuns: 8, seed: 11, endOnFailure: true },
    );
  });

  test('are each tie once, also where two things are tied more than once', async () => {
    const nested = ['organisationsConnection', 'contactsConnection', 'themesConnection', 'professionsConnection', 'fundersConnection'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...nested), async (field) => {
        const properties = field === 'themesConnection' ? 'source' : field === 'fundersConnection' ? 'scheme' : 'role';
        const pages = (first: number, after: string | null) =>
          ask<{ initiatives: { id: string; page: Page }[] }>(
            `query ($n: Int, $a: String) { initiatives(limit: 100) { id page: ${field}(first: $n, after: $a) {
              pageInfo { endCursor hasNextPage } edges { properties { ${properties} lines } node { id } } } } }`,
            { n: first, a: after },
          );
        const whole = (await pages(100, null)).initiatives.map(({ id, page }) => [id, page.edges]);
        const found = new Map<string, Page['edges']>();
        let after: string | null = null;
        do {
          const { initiatives }: { initiatives: { id: string; page: Page }[] } = await pages(3, after);
          for (const { id, page } of initiatives) found.set(id, [...(found.get(id) ?? []), ...page.edges]);
          after = initiatives.find(({ page }) => page.pageInfo.hasNextPage)?.page.pageInfo.endCursor ?? null;
        } while (after);
        expect([...found]).toEqual(whole);
      }),
      { numRuns: 4, seed: 12, endOnFailure: true },
    );
  });

  test('are each entry once where nothing is said about the order, or not enough', async () => {
    const stored = (await cypherRows('MATCH (o:Organisation) RETURN o.id AS id ORDER BY id')).map(({ id }) => id);
    for (const sort of ['[{ kind: ASC }]', '[]', 'null', '[{ kind: null }]']) {
      const ids: string[] = [];
      for (let at = 0; at < stored.length; at += 7) {
        const query = `query ($at: Int) { organisations(limit: 7, offset: $at, sort: ${sort}) { id } }`;
        ids.push(...(await ask<{ organisations: { id: string }[] }>(query, { at })).organisations.map(({ id }) => id));
      }
      expect(ids.toSorted()).toEqual(stored);
    }
  });
});

describe('An order', () => {
  test('of several entries counts from the first to the last, on either side of a tie', async () => {
    const { organisations } = await ask<{ organisations: { kind: string | null; name: string }[] }>(
      '{ organisations(sort: [{ kind: ASC }, { name: DESC }], limit: 100) { kind name } }',
    );
    const kinds = [...new Set(organisations.map(({ kind }) => kind))];
    const named = kinds.map((one) => organisations.filter(({ kind }) => kind === one).map(({ name }) => name));
    expect(named.flat()).toEqual(organisations.map(({ name }) => name));
    for (const names of named) expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'nl')).reverse());
  });

  test.each([
    ['{ organisations(sort: [{ kind: ASC, name: DESC }]) { id } }', {}, '[{ name: DESC }, { kind: ASC }]'],
    [
      'query ($s: [OrganisationSort!]) { organisations(sort: $s) { id } }',
      { s: [{ name: 'DESC', kind: 'ASC' }] },
      '[{ name: DESC }, { kind: ASC }]',
    ],
  ])('of two fields in one entry is refused: %s', async (query, variables, instead) => {
    const { status, body } = await server.post(query, variables);
    expect([status, body]).toMatchObject([
      400,
      {
        errors: [
          {
            message: `'sort' of organisations has an entry with several fields, of which none is the first: write one field an entry, such as ${instead}.`,
            extensions: { code: 'BAD_USER_INPUT', reason: 'SORT_OF_SEVERAL' },
          },
        ],
      },
    ]);
  });
});
