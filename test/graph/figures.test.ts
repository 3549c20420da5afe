import { createHash } from 'node:crypto';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/database/database.ts';
import { type GraphWatch, watchGraph } from '../../src/database/graph-watch.ts';
import { WarmSuggestDocument } from '../../src/generated/server.ts';
import { errorStatus } from '../../src/shared/faults/error-codes.ts';
import { type Figures, figuresIn } from '../setup/figures.ts';
import { address, cypherRows, database, seededGraph } from '../setup/graph.ts';
import { keyWith } from '../setup/keys.ts';
import { type Answer, type Served, serve } from '../setup/server.ts';
import { layWire, type Wire } from '../setup/wire.ts';

const TOKEN = 'a-token-that-a-program-shows';
const JSON_BODY = { 'content-type': 'application/json' };
const bearer = (credential: string) => ({ headers: { authorization: `Bearer ${credential}` } });

let server: Served;
let watch: GraphWatch;
beforeAll(async () => {
  await seededGraph();
  watch = watchGraph(database, pino({ level: 'silent' }));
  server = await serve({ metricsToken: TOKEN, watch });
});
afterAll(async () => {
  await server.close();
  await watch.stop();
});

/** The figures of a server, read as Prometheus reads them. */
async function figures(from = server): Promise<Figures> {
  const { status, text } = await from.request('/metrics', bearer(TOKEN));
  expect(status).toBe(200);
  return figuresIn(text);
}

/** By how much a figure grows while something is done. */
async function growth(name: string, labels: Record<string, string>, act: () => Promise<unknown>): Promise<number> {
  const before = (await figures()).value(name, labels) ?? 0;
  await act();
  return ((await figures()).value(name, labels) ?? 0) - before;
}

describe('The figures are told', () => {
  it('to nobody without credentials, from this machine neither', async () => {
    const answer = await server.request('/metrics');
    expect(answer).toMatchObject({
      status: 401,
      body: { errors: [{ extensions: { code: 'UNAUTHENTICATED', reason: 'NO_CREDENTIALS' } }] },
    });
    expect(answer.text).not.toContain('kruispunt_');
  });

  it('to who shows the token, and nobody keeps them', async () => {
    const { status, headers } = await server.request('/metrics', bearer(TOKEN));
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('to nobody with another one', async () => {
    expect((await server.request('/metrics', bearer(`${TOKEN}s`))).status).toBe(401);
  });

  it('to an administrator, and to no lower role', async () => {
    expect((await server.request('/metrics', bearer(await keyWith('ADMIN')))).status).toBe(200);
    const answer = await server.request('/metrics', bearer(await keyWith('CURATOR')));
    expect(answer).toMatchObject({
      status: 403,
      body: { errors: [{ extensions: { reason: 'ROLE_TOO_LOW', values: { role: 'ADMIN' } } }] },
    });
  });

  it('to an administrator only, where there is no token', async () => {
    const closed = await serve();
    expect((await closed.request('/metrics', bearer(TOKEN))).status).toBe(401);
    expect((await closed.request('/metrics', bearer(await keyWith('ADMIN')))).status).toBe(200);
    await closed.close();
  });
});

describe('The figures tell', () => {
  it('how long operations take, by name where it is one of ours', async () => {
    const name = 'kruispunt_operation_seconds_count';
    const ours = WarmSuggestDocument.toString();
    expect(await growth(name, { operation: 'WarmSuggest' }, () => server.post(ours))).toBe(1);
    expect(await growth(name, { operation: 'other' }, () => server.post('query Onbekend { themes { id } }'))).toBe(1);
    expect(await growth(name, { operation: 'other' }, () => server.post('{ themes { id } }'))).toBe(1);
    expect((await figures()).value('kruispunt_operation_seconds_bucket', { operation: 'WarmSuggest', le: '+Inf' })).toBe(1);
  });

  it('what they cost', async () => {
    expect(await growth('kruispunt_operation_cost_count', {}, () => server.post('{ themes { label } }'))).toBe(1);
    expect(await growth('kruispunt_operation_cost_sum', {}, () => server.post('{ themes(limit: 7) { id } }'))).toBe(7);
  });

  it('errors by their code, each once an answer', async () => {
    const errors = 'kruispunt_errors_total';
    expect(await growth(errors, { code: 'GRAPHQL_PARSE_FAILED' }, () => server.post('{'))).toBe(1);
    expect(await growth(errors, { code: 'GRAPHQL_VALIDATION_FAILED' }, () => server.post('{ niets, nergens }'))).toBe(1);
    expect(await growth(errors, { code: 'UNAUTHENTICATED' }, () => server.post('{ a: keys { id } b: keys { id } }'))).toBe(1);
    expect(
      await growth(errors, { code: 'BAD_REQUEST' }, () => server.request('/graphql', { method: 'POST', headers: JSON_BODY, body: '{' })),
    ).toBe(1);
    expect(await growth(errors, { code: 'UNAUTHENTICATED' }, () => server.request('/graphql', bearer('kp_niets')))).toBe(1);
    expect((await figures()).labelled(errors, 'code')).toEqual(Object.keys(errorStatus).sort());
  });

  it('what was refused, and by what', async () => {
    const dear = '{ initiatives(limit: 100) { related(first: 100) { initiative { related(first: 100) { initiative { id } } } } } }';
    expect(await growth('kruispunt_refusals_total', { by: 'cost' }, () => server.post(dear))).toBe(1);
    expect(await growth('kruispunt_operation_cost_bucket', { le: '+Inf' }, () => server.post(dear))).toBe(1);
    expect(await growth('kruispunt_operation_cost_bucket', { le: '400000' }, () => server.post(dear))).toBe(0);
    expect((await figures()).labelled('kruispunt_refusals_total', 'by')).toEqual(['cost', 'disk', 'queue', 'rate limit', 'size']);
  });

  it('what a cache had', async () => {
    const lookups = 'kruispunt_cache_lookups_total';
    const query = `{ themes { id } } # ${Date.now()}`;
    expect(await growth(lookups, { cache: 'documents', outcome: 'miss' }, () => server.post(query))).toBe(1);
    expect(await growth(lookups, { cache: 'answers', outcome: 'hit' }, () => server.post(query))).toBe(1);
    expect(await growth(lookups, { cache: 'documents', outcome: 'hit' }, () => server.post(query, { other: 1 }))).toBe(1);
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const ask = (text?: string) => server.post(text as string, {}, { extensions });
    expect(await growth(lookups, { cache: 'persisted queries', outcome: 'miss' }, () => ask())).toBe(1);
    await ask(query);
    expect(await growth(lookups, { cache: 'persisted queries', outcome: 'hit' }, () => ask())).toBe(1);
  });

  it('how long requests take, by route', async () => {
    const name = 'kruispunt_http_request_seconds_count';
    expect(await growth(name, { route: '/health/live', status: '2xx' }, () => server.request('/health/live'))).toBe(1);
    expect(await growth(name, { route: 'none', status: '4xx' }, () => server.request('/nergens/te/vinden'))).toBe(1);
  });

  it('how far the graph is, here and in the database', async () => {
    const [lock] = await cypherRows("MATCH (lock:WriteLock {id: 'writer'}) RETURN lock.seq AS seq");
    expect((await figures()).value('kruispunt_revision_database')).toBe(lock?.['seq']);
    await cypherRows("MATCH (lock:WriteLock {id: 'writer'}) SET lock.seq = lock.seq + 1");
    await expect.poll(async () => (await figures()).value('kruispunt_revision_known')).toBe(Number(lock?.['seq']) + 1);
    await cypherRows("MATCH (lock:WriteLock {id: 'writer'}) SET lock.seq = lock.seq - 1");
  });

  it('memory, processor and how long the event loop is held up', async () => {
    const { value } = await figures();
    expect(value('process_resident_memory_bytes')).toBeGreaterThan(20e6);
    expect(value('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0);
    expect(value('process_cpu_seconds_total')).toBeGreaterThan(0);
  });
});

it('nothing that anybody wrote is in the figures', async () => {
  const written = 'jannekepietersen';
  await server.post(`query ${written} { search(text: "${written}") { total } }`);
  await server.post(`{ ${written} }`, { [written]: written }, { operationName: written });
  await server.request(`/contact/${written}?${written}=1`, { headers: { accept: 'text/html', 'user-agent': written } });
  await server.request(`/${written}`, { method: 'PUT', headers: { referer: `https://${written}.nl` } });
  await server.request('/graphql', bearer(written));
  const { text } = await server.request('/metrics', bearer(TOKEN));
  expect(text).toContain('kruispunt_operation_seconds_count{operation="other"}');
  expect(text).not.toContain(written);
});

describe('While the database is silent', () => {
  let wire: Wire;
  let far: Database;
  let cut: Served;
  let answers: Answer[];

  beforeAll(async () => {
    const { hostname, port } = new URL(address.uri);
    wire = await layWire({ host: hostname, port: Number(port) });
    far = openDatabase({ ...address, uri: `bolt://127.0.0.1:${wire.port}` });
    cut = await serve({ database: far, metricsToken: TOKEN, longestStatement: 10_000, longestAnswer: 15_000 });
  });
  afterAll(async () => {
    await cut.close();
    await far.driver.close();
    await wire.become('refused');
  });

  it('the figures tell of connections that are in use, and of statements that run and wait', async () => {
    await cut.post('{ themes { id } }');
    const idle = await figures(cut);
    expect(idle.value('kruispunt_database_up')).toBe(1);
    expect(idle.value('kruispunt_connections', { state: 'in use' })).toBe(0);
    expect(idle.value('kruispunt_connections', { state: 'idle' })).toBeGreaterThanOrEqual(1);
    expect(idle.value('kruispunt_queue', { queue: 'small statements', state: 'running' })).toBe(0);
    await wire.become('silent');
    const asked = Promise.all(Array.from({ length: 12 }, () => cut.post('{ themes { id } }')));
    await expect.poll(async () => (await figures(cut)).value('kruispunt_queue', { queue: 'small statements', state: 'waiting' })).toBe(7);
    const busy = await figures(cut);
    expect(busy.value('kruispunt_queue', { queue: 'small statements', state: 'running' })).toBe(5);
    expect(busy.value('kruispunt_database_up')).toBe(0);
    expect(busy.value('kruispunt_revision_database')).toBeUndefined();
    answers = await asked;
  });

  it('what failed is counted by its code', async () => {
    const codes = answers.map(({ body }) => (body as { errors: [{ extensions: { code: string } }] }).errors[0].extensions.code);
    expect(codes).toContain('DATABASE_UNAVAILABLE');
    const told = await figures(cut);
    for (const code of new Set(codes)) {
      const asOften = codes.filter((other) => other === code).length;
      expect(told.value('kruispunt_errors_total', { code })).toBeGreaterThanOrEqual(asOften);
    }
  });
});
