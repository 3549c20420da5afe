import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededGraph } from '../../setup/graph.ts';
import { schema } from '../../setup/schema.ts';
import { type Served, serve } from '../../setup/server.ts';
import { operations } from './operations.ts';

/** How many operations are tried; more by hand, `OPERATIONS=7000 npx vitest run test/graph/attacks/never-500.test.ts`. */
const COUNT = Number(process.env['OPERATIONS'] ?? 160);
/** How many are asked at the same time. */
const AT_ONCE = 8;
const SEED = Number(process.env['SEED'] ?? 20_261);

let asked = 0;
let server: Served;
beforeAll(async () => {
  await seededGraph();
  server = await serve({ trustProxy: ['127.0.0.0/8'] });
});
afterAll(() => server.close());

describe('Whatever valid operation is asked', () => {
  it('is answered, or refused for what the client can mend', async () => {
    const check = async (query: string) => {
      asked += 1;
      // Each from elsewhere, so that nobody has asked too much.
      const { status, body } = await server.post(query, {}, {}, { 'x-forwarded-for': `10.0.${asked >> 8}.${asked & 255}` });
      const codes = (body as { errors?: { extensions: { code: string } }[] }).errors?.map(({ extensions }) => extensions.code) ?? [];
      expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
      expect(codes).not.toContain('GRAPHQL_VALIDATION_FAILED');
      expect(status).not.toBe(500);
    };
    const some = fc.array(operations(schema), { minLength: AT_ONCE, maxLength: AT_ONCE });
    await fc.assert(
      fc.asyncProperty(some, async (queries) => {
        await Promise.all(queries.map(check));
      }),
      { seed: SEED, numRuns: Math.ceil(COUNT / AT_ONCE), endOnFailure: true },
    );
  });
});

describe('Two names for one field', () => {
  const TWICE = [
    '{ initiative(id: "isa") { themesConnection { a: totalCount b: totalCount } } }',
    '{ initiatives(limit: 1) { themesConnection { totalCount again: totalCount } } }',
    '{ initiative(id: "isa") { themesConnection { a: pageInfo { x: hasNextPage } b: pageInfo { endCursor x: hasPreviousPage } } } }',
    '{ initiative(id: "isa") { themesConnection { a: edges { node { id } } b: edges { cursor } } } }',
    '{ sharedFactors(first: 1) { factor { altLabels b: altLabels } } }',
    '{ a: initiative(id: "isa") { title } b: initiative(id: "cobra") { title } }',
  ];

  it.each(TWICE)('are both answered: %s', async (query) => {
    const { status, body } = await server.post(query);
    expect([status, (body as { errors?: unknown }).errors]).toEqual([200, undefined]);
  });

  it('are answered each with what is selected below it', async () => {
    const { body } = await server.post(
      '{ initiative(id: "isa") { themesConnection(first: 1) { edges { a: node { x: id } b: node { x: labelEn } } } s: themes(limit: 1) { id } t: themes(limit: 2) { id } } }',
    );
    expect((body as { data: unknown }).data).toEqual({
      initiative: {
        themesConnection: { edges: [{ a: { x: 'cardiologie' }, b: { x: 'cardiology' } }] },
        s: [{ id: 'cardiologie' }],
        t: [{ id: 'cardiologie' }, { id: 'integrale-zorg' }],
      },
    });
  });
});
