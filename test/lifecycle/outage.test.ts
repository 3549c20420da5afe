import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/database/database.ts';
import { address, seededGraph } from '../setup/graph.ts';
import { type Served, serve } from '../setup/server.ts';
import { layWire, type Wire } from '../setup/wire.ts';

const QUERY = '{ initiative(id: "isa") { title } }';
const ANSWER = { data: { initiative: { title: 'Intensieve SamenwerkingsAfdeling (ISA)' } } };

let wire: Wire;
let database: Database;
let server: Served;

beforeAll(async () => {
  await seededGraph();
  const { hostname, port } = new URL(address.uri);
  wire = await layWire({ host: hostname, port: Number(port) });
  database = openDatabase({ ...address, uri: `bolt://127.0.0.1:${wire.port}` });
  server = await serve({ database });
});
afterAll(async () => {
  await server.close();
  await database.driver.close();
  await wire.become('refused');
});

/** Enough seconds for a machine that does much else at once, and fewer than the driver waits when it is left to itself. */
const SECONDS = { timeout: 40_000 };

describe.each(['refused', 'silent'] as const)('while connections to the database are %s', SECONDS, (state) => {
  beforeAll(async () => {
    expect((await server.post(QUERY)).body).toEqual(ANSWER);
    await wire.become(state);
  });

  it('a query is answered within seconds: not now', async () => {
    const answer = await server.post(QUERY);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(answer.body).toEqual({
      errors: [
        {
          message: 'The database does not answer now. Try again in a few seconds.',
          locations: [{ line: 1, column: 3 }],
          path: ['initiative'],
          extensions: { code: 'DATABASE_UNAVAILABLE', values: {} },
        },
      ],
      data: { initiative: null },
    });
  });

  it('the log says why, by the id of the request', async () => {
    const { headers } = await server.post('{ themes { id } }');
    const id = headers.get('x-request-id') as string;
    const [line] = server.log.filter((text) => text.includes(id) && text.includes('"level":50'));
    expect(JSON.parse(line as string)).toMatchObject({ reqId: id, code: 'DATABASE_UNAVAILABLE', err: { type: 'Neo4jError' } });
  });

  it('the service is alive, but not ready', async () => {
    expect(await server.request('/health/live')).toMatchObject({ status: 200, body: { status: 'live' } });
    expect(await server.request('/health/ready')).toMatchObject({
      status: 503,
      body: {
        status: 'unavailable',
        reason: 'The database does not answer.',
        parts: {
          database: { status: 'unavailable', reason: 'The database does not answer.' },
          data: { status: 'unknown' },
          disk: { status: 'ready' },
          pages: { status: 'unavailable', reason: 'The pages could not be built: only the API is served. The log tells why.' },
        },
      },
    });
  });

  it('what needs no database is answered', async () => {
    expect((await server.post('{ __typename }')).body).toEqual({ data: { __typename: 'Query' } });
    expect(await server.post('{ initiatives(limit: 101) { id } }')).toMatchObject({ status: 400 });
  });

  it('all recovers by itself once the database is back', async () => {
    await wire.become('open');
    await expect.poll(async () => (await server.request('/health/ready')).status, { interval: 200 }).toBe(200);
    expect(await server.post(QUERY)).toMatchObject({ status: 200, body: ANSWER });
  });
});

it('a connection that breaks between two queries is not noticed', async () => {
  expect((await server.post(QUERY)).body).toEqual(ANSWER);
  await wire.become('open');
  expect(await server.post(QUERY)).toMatchObject({ status: 200, body: ANSWER });
});
