import { beforeAll, describe, expect, it } from 'vitest';
import { ask, cypherRows, seededGraph } from '../setup/graph.ts';

const KINDS = [
  ['initiatives', 'initiative', 'Initiative'],
  ['organisations', 'organisation', 'Organisation'],
  ['contacts', 'contact', 'Contact'],
  ['themes', 'theme', 'Theme'],
  ['factors', 'factor', 'Factor'],
  ['lessons', 'lesson', 'Lesson'],
  ['resources', 'resource', 'Resource'],
  ['professions', 'profession', 'Profession'],
  ['pathways', 'pathway', 'Pathway'],
  ['regions', 'region', 'Region'],
  ['sources', 'source', 'Source'],
] as const;

beforeAll(seededGraph);

describe('lists', () => {
  it.each(KINDS)('%s: a list, a connection and one by its id', async (list, one, label) => {
    const stored = (await cypherRows(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id`)).map(({ id }) => id);
    const answer = await ask<Record<string, never>>(
      `query ($id: ID!) { ${list} { id } ${list}Connection(first: 2) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } }
        ${one}(id: $id) { id } unknown: ${one}(id: "bestaat-niet") { id } }`,
      { id: stored[0] },
    );
    expect(answer).toMatchObject({
      [list]: stored.slice(0, 20).map((id) => ({ id })),
      [`${list}Connection`]: { totalCount: stored.length, edges: stored.slice(0, 2).map((id) => ({ node: { id } })) },
      [one]: { id: stored[0] },
      unknown: null,
    });
  });

  it('go on from a cursor; an empty one is the beginning, at any depth', async () => {
    const page = (after: string) =>
      ask<{ themesConnection: { pageInfo: { endCursor: string; hasNextPage: boolean }; edges: { node: { id: string } }[] } }>(
        'query ($after: String) { themesConnection(first: 50, after: $after) { pageInfo { endCursor hasNextPage } edges { node { id } } } }',
        { after },
      );
    const ids: string[] = [];
    let after = '';
    do {
      const { themesConnection } = await page(after);
      ids.push(...themesConnection.edges.map(({ node }) => node.id));
      after = themesConnection.pageInfo.hasNextPage ? themesConnection.pageInfo.endCursor : '';
    } while (after !== '');
    expect(ids).toEqual((await cypherRows('MATCH (t:Theme) RETURN t.id AS id ORDER BY id')).map(({ id }) => id));
    const nested = (argument: string) =>
      ask(`{ initiative(id: "isa") { themesConnection(first: 2${argument}) { edges { node { id } } } } }`);
    expect(await nested(', after: ""')).toEqual(await nested(''));
  });

  it('can be filtered on what they are tied to, and sorted', async () => {
    expect(
      await ask(`{ initiatives(
        where: { organisations: { some: { name: { contains: "Radboudumc" } } }, kind: { eq: EXPERIMENT } }, sort: [{ title: DESC }]) { id } }`),
    ).toEqual({ initiatives: [{ id: 'transmurale-digitale-consultatie' }, { id: 'leren-tijdens-covid' }] });
  });
});
