import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindNames, kinds } from '../../src/shared/kinds.ts';
import { ask, askRaw, emptyGraph, seededGraph } from '../setup/graph.ts';

/** What another portal adds to things of ours. */
const PORTAL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
  type Query { courses: [Course!]! }
  type Course @key(fields: "code") { code: ID! initiative: Initiative theme: Theme }
  type Initiative @key(fields: "id") { id: ID! courses: [Course!]! }
  type Theme @key(fields: "id", resolvable: false) { id: ID! }
  type PageInfo @shareable { hasNextPage: Boolean! endCursor: String }
`;

const ENTITIES = `query ($keys: [_Any!]!) { _entities(representations: $keys) { __typename ${kindNames.map((kind) => `... on ${kind} { id }`).join(' ')} } }`;

beforeAll(seededGraph);
afterAll(emptyGraph);

describe('A gateway of Apollo Federation', () => {
  it('composes the schema with that of another portal', async () => {
    const { _service } = await ask<{ _service: { sdl: string } }>('{ _service { sdl } }');
    for (const kind of kindNames) expect(_service.sdl).toMatch(new RegExp(`^type ${kind} implements Node @key\\(fields: "id"\\) {`, 'm'));
    const composed = composeServices([
      { name: 'kruispunt', typeDefs: parse(_service.sdl), url: 'https://kruispunt.example/graphql' },
      { name: 'portal', typeDefs: parse(PORTAL), url: 'https://portal.example/graphql' },
    ]);
    expect(composed.errors ?? []).toEqual([]);
    expect(composed.supergraphSdl).toContain('courses');
  });

  it('is given things of each kind by their keys, in their order, and null for what is not there, or is another thing', async () => {
    const lists = await ask<Record<string, { id: string }[]>>(
      `{ ${kindNames.map((kind) => `${kinds[kind].list}(limit: 1) { id }`).join(' ')} }`,
    );
    const keys = kindNames.map((kind) => ({ __typename: kind as string, id: lists[kinds[kind].list]?.[0]?.id ?? '' }));
    const others = [
      { __typename: 'Theme', id: 'is-er-niet' },
      { __typename: 'Theme', id: 'cobra' },
    ];
    const { _entities } = await ask<{ _entities: unknown[] }>(ENTITIES, { keys: [...others, ...keys] });
    expect(_entities).toEqual([null, null, ...keys]);
  });

  it('reads what it selects of them, also in fragments of the union', async () => {
    const { _entities } = await ask<{ _entities: unknown[] }>(
      'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on _Entity { ... on Initiative { title themes(limit: 1) { label } } } } }',
      { keys: [{ __typename: 'Initiative', id: 'isa' }] },
    );
    expect(_entities).toEqual([{ title: expect.stringContaining('ISA'), themes: [{ label: expect.any(String) }] }]);
  });

  it.each([[{}], [{ __typename: 'Initiative' }], [{ __typename: 'Nothing', id: 'isa' }], ['isa'], [{ __typename: 'Initiative', id: 1 }]])(
    'is told what a key is when it sends %o',
    async (key) => {
      const { errors } = await askRaw(ENTITIES, { keys: [key] });
      expect(errors?.map(({ extensions }) => [extensions?.['code'], extensions?.['reason']])).toEqual([['BAD_USER_INPUT', 'NO_KEY']]);
    },
  );

  it('may ask for a hundred at once', async () => {
    const keys = Array.from({ length: 101 }, () => ({ __typename: 'Initiative', id: 'isa' }));
    const { errors } = await askRaw(ENTITIES, { keys });
    expect(errors?.[0]?.extensions?.['reason']).toBe('TOO_MANY_IDS');
  });
});
