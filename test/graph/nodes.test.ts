import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldOf } from '../../src/shared/kind-names.ts';
import { kindNames } from '../../src/shared/kinds.ts';
import { pathTo } from '../../src/shared/paths.ts';
import { ask, askRaw, cypherRows, seededGraph } from '../setup/graph.ts';
import { type Served, serve } from '../setup/server.ts';

interface Thing {
  __typename: string;
  id: string;
  uri?: string;
  modified?: string;
}

/** What readers see, as the feed of changes tells it. */
let changes: { id: string; kind: string; time: string }[];
let server: Served;
beforeAll(async () => {
  await seededGraph();
  changes = (await cypherRows(
    'MATCH (c:Change) WHERE NOT c.deleted RETURN c.id AS id, c.kind AS kind, c.time AS time ORDER BY id',
  )) as typeof changes;
  server = await serve({ publicOrigin: 'https://kruispunt.example' });
});
afterAll(() => server.close());

describe('A thing is fetched by its id alone', () => {
  const NODE = 'query ($id: ID!) { node(id: $id) { __typename id } }';

  it('whatever its kind', async () => {
    for (const kind of kindNames) {
      const id = changes.find((change) => change.kind === kind)?.id;
      expect((await ask<{ node: Thing }>(NODE, { id })).node, kind).toEqual({ __typename: kind, id });
    }
  });

  it('with what is asked of its kind, in fragments of any sort', async () => {
    const query = `query ($id: ID!, $not: Boolean!) {
      node(id: $id) {
        ...Named
        ... on Node { again: id }
        ... on Initiative { title themes(limit: 1) { id } }
        ... on Theme @skip(if: $not) { label }
        ... @skip(if: $not) { third: id }
      }
    }
    fragment Named on Node { first: id ... on Theme { definition } }`;
    const cobra = { first: 'cobra', again: 'cobra', title: expect.stringContaining('COBRA'), themes: [{ id: expect.any(String) }] };
    expect((await ask(query, { id: 'cobra', not: true }))['node']).toEqual(cobra);
    expect((await ask(query, { id: 'cobra', not: false }))['node']).toEqual({ ...cobra, third: 'cobra' });
    const theme = await ask<{ node: object }>(query, { id: 'netwerkstage', not: false });
    expect(theme.node).toMatchObject({ first: 'netwerkstage', label: expect.any(String) });
  });

  it('also where nothing is asked of its kind', async () => {
    const { node } = await ask<{ node: Thing }>('{ node(id: "cobra") { __typename ... on Theme { label } } }');
    expect(node).toEqual({ __typename: 'Initiative' });
  });

  it('or null, where there is none or it is not public', async () => {
    expect(await ask(NODE, { id: 'nergens' })).toEqual({ node: null });
    await cypherRows("CREATE (:Entity:Withheld {id: 'verborgen'})");
    expect(await ask(NODE, { id: 'verborgen' })).toEqual({ node: null });
    await cypherRows("MATCH (n:Withheld {id: 'verborgen'}) DELETE n");
  });

  it('by a former id too', async () => {
    await cypherRows("CREATE (:Redirect {id: 'cobra-oud', to: 'cobra'})");
    expect((await ask<{ node: Thing }>(NODE, { id: 'cobra-oud' })).node.id).toBe('cobra');
    await cypherRows("MATCH (n:Redirect {id: 'cobra-oud'}) DELETE n");
  });

  it('several at once, in the order in which they are asked for, time and again', async () => {
    const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
    const asked = changes.filter((_, index) => index % 20 === 0);
    const ids = [...asked.map(({ id }) => id), 'nergens', 'cobra', 'cobra'];
    for (let time = 0; time < 3; time += 1) {
      expect((await ask<{ nodes: Thing[] }>(NODES, { ids })).nodes).toEqual([
        ...asked.map(({ id, kind }) => ({ __typename: kind, id })),
        null,
        ...[1, 2].map(() => ({ __typename: 'Initiative', id: 'cobra' })),
      ]);
    }
    const { errors } = await askRaw(NODES, { ids: Array.from({ length: 101 }, () => 'cobra') });
    expect(errors?.[0]?.message).toContain('at most 100');
  });
});

describe('A thing says where it lives and when it changed', () => {
  const KINDS = kindNames.map((kind) => `... on ${kind} { uri modified }`).join(' ');

  it('whatever its kind: the address of its page, and the moment that the feed of changes tells', async () => {
    const asked = kindNames.flatMap((kind) => changes.filter((change) => change.kind === kind).slice(0, 3));
    const { body } = await server.post(`query ($ids: [ID!]!) { nodes(ids: $ids) { id ${KINDS} } }`, { ids: asked.map(({ id }) => id) });
    expect((body as { data: { nodes: Thing[] } }).data.nodes).toEqual(
      asked.map(({ id, kind, time }) => ({
        id,
        uri: `https://kruispunt.example${pathTo(fieldOf(kind as (typeof kindNames)[number]), 'nl', id)}`,
        modified: time,
      })),
    );
  });

  it('of everything that readers see, also after a write that only shows elsewhere', async () => {
    const [told] = await cypherRows(`
      MATCH (entity:Entity) WHERE NOT entity:Withheld
      OPTIONAL MATCH (change:Change {id: entity.id})
      RETURN count(entity) AS entities, count(CASE WHEN change.time = entity.modified THEN 1 END) AS agreed`);
    expect(told?.['agreed']).toBe(told?.['entities']);
  });

  it('by which lists are sorted and filtered', async () => {
    const { latest, sorted } = await ask<{ latest: { time: string }[]; sorted: Thing[] }>(
      '{ latest(first: 3, kinds: [INITIATIVE]) { time } sorted: initiatives(limit: 3, sort: [{ modified: DESC }]) { modified } }',
    );
    expect(sorted.map(({ modified }) => modified)).toEqual(latest.map(({ time }) => time));
    const since = 'query ($since: String!) { initiatives(where: { modified: { gt: $since } }) { id } }';
    expect((await ask<{ initiatives: Thing[] }>(since, { since: '2000-01-01T00:00:00.000Z' })).initiatives).not.toEqual([]);
    expect((await ask<{ initiatives: Thing[] }>(since, { since: sorted[0]?.modified })).initiatives).toEqual([]);
  });

  it('by the origin that it was asked at, where none is configured', async () => {
    const open = await serve();
    const { body } = await open.post('{ initiative(id: "cobra") { uri } }');
    expect(body).toEqual({ data: { initiative: { uri: `${open.url}/initiatief/cobra` } } });
    await open.close();
  });
});

describe('The whole', () => {
  it('tells its licence, its counts, and where the feed of changes ends', async () => {
    const counts = kindNames.map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }));
    const { dataset } = await ask<{ dataset: { cursor: string; counts: { kind: string; count: number }[] } }>(
      '{ dataset { title licence cursor modified counts { kind count } } }',
    );
    expect(dataset).toMatchObject({
      title: 'Kruispunt',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      modified: changes
        .map(({ time }) => time)
        .sort()
        .at(-1),
    });
    expect(dataset.counts.map(({ count }) => count)).toEqual(counts.map(({ count }) => count));
    expect(await ask('query ($after: String) { changes(after: $after) { changes { id } hasMore } }', { after: dataset.cursor })).toEqual({
      changes: { changes: [], hasMore: false },
    });
  });
});
