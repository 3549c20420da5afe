import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { BasicTracerProvider, InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contextOfField, requestContext } from '../../src/api/context.ts';
import { holdLock } from '../../src/database/lock.ts';
import { WarmSuggestDocument } from '../../src/generated/server.ts';
import { anonymous } from '../../src/identity/viewer.ts';
import { builtExplorer } from '../../src/server/pages/build.ts';
import { cypherRows, database, seededGraph } from '../setup/graph.ts';
import { keyWith } from '../setup/keys.ts';
import { type Served, serve } from '../setup/server.ts';

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });

let server: Served;
beforeAll(async () => {
  await seededGraph();
  // As the SDK of an operator does.
  trace.setGlobalTracerProvider(provider);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  server = await serve({ explorer: await builtExplorer(pino({ level: 'warn' })) });
  // The first question of all also asks which database it is.
  await server.post('{ themes { id } }');
});
afterAll(async () => {
  await server.close();
  await provider.shutdown();
  trace.disable();
  context.disable();
});
beforeEach(() => exporter.reset());

/** Spans as they lie in one another, once the request has ended: names, below one another by two spaces. */
async function tree(): Promise<string[]> {
  await expect.poll(() => exporter.getFinishedSpans().some(({ kind }) => kind === SpanKind.SERVER)).toBe(true);
  const spans = [...exporter.getFinishedSpans()].sort((one, other) => nanoseconds(one) - nanoseconds(other));
  const below = (parent: string | undefined, depth: number): string[] =>
    spans
      .filter(({ parentSpanContext }) => parentSpanContext?.spanId === parent)
      .flatMap((span) => [`${'  '.repeat(depth)}${span.name}`, ...below(span.spanContext().spanId, depth + 1)]);
  return below(undefined, 0);
}

const nanoseconds = ({ startTime: [seconds, rest] }: ReadableSpan): number => seconds * 1e9 + rest;

function spanNamed(name: string): ReadableSpan {
  const found = exporter.getFinishedSpans().find((span) => span.name === name);
  if (!found) throw new Error(`No span is called '${name}': ${exporter.getFinishedSpans().map((span) => span.name)}`);
  return found;
}

describe('A trace', () => {
  it('holds the request, its operation, and each statement by the field that it answers', async () => {
    const { headers } = await server.post(WarmSuggestDocument.toString());
    expect(await tree()).toEqual(['POST /graphql', '  query WarmSuggest', '    suggest']);
    expect(spanNamed('POST /graphql')).toMatchObject({
      kind: SpanKind.SERVER,
      attributes: {
        'http.request.method': 'POST',
        'http.route': '/graphql',
        'http.response.status_code': 200,
        'kruispunt.request_id': headers.get('x-request-id'),
      },
    });
    expect(spanNamed('query WarmSuggest').attributes).toEqual({
      'graphql.operation.type': 'query',
      'graphql.operation.name': 'WarmSuggest',
      'kruispunt.cost': 208,
    });
    expect(spanNamed('suggest')).toMatchObject({
      kind: SpanKind.CLIENT,
      attributes: { 'db.system.name': 'neo4j', 'db.operation.name': 'suggest' },
      events: [{ name: 'its turn' }],
    });
  });

  it('has a statement for each field, however it is called', async () => {
    await server.post('query Mijn { a: themes { id } b: search(text: "stage") { total } }');
    const [request, operation, ...statements] = await tree();
    expect([request, operation, ...statements.sort()]).toEqual(['POST /graphql', '  query other', '    search', '    themes']);
  });

  it('holds who signs in, and what is written', async () => {
    const admin = await keyWith('ADMIN');
    exporter.reset();
    const create = 'mutation { createKey(input: { name: "Spoor", role: READER }) { userErrors { code } } }';
    await server.post(create, {}, {}, { authorization: `Bearer ${admin}` });
    expect(await tree()).toEqual(['POST /graphql', '  identity/key', '  mutation other', '    transact', '      identity/create-key']);
    await seededGraph();
  });

  it('holds what a page asks', async () => {
    await server.request('/initiatief/isa', { headers: { accept: 'text/html' } });
    expect(await tree()).toEqual(['GET /initiatief/:id', '  query LinkedThing', '    initiative']);
  });

  it('says what went wrong by its code', async () => {
    await server.post('{ themes(limit: 101) { id } }');
    await tree();
    expect(spanNamed('query other')).toMatchObject({
      status: { code: SpanStatusCode.ERROR },
      attributes: { 'kruispunt.error_codes': ['BAD_USER_INPUT'] },
    });
  });

  it('holds nothing that anybody wrote', async () => {
    const written = 'jannekepietersen';
    await server.post(`query ${written} { ${written}: search(text: "${written}") { total } }`, {}, {}, { traceparent: written });
    await server.request(`/contact/${written}`, { headers: { accept: 'text/html' } });
    await expect.poll(() => exporter.getFinishedSpans().filter(({ kind }) => kind === SpanKind.SERVER).length).toBe(2);
    const told = exporter.getFinishedSpans().map(({ name, attributes, events, status }) => ({ name, attributes, events, status }));
    expect(told.length).toBeGreaterThan(5);
    expect(JSON.stringify(told)).not.toContain(written);
  });

  it('is not made a part of what a stranger says', async () => {
    await server.post('{ __typename }', {}, {}, { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' });
    await tree();
    expect(spanNamed('POST /graphql').spanContext().traceId).not.toBe('0af7651916cd43dd8448eb211c80319c');
  });
});

describe("The database's list of transactions", () => {
  it('tells for which request each is that writes', async () => {
    const admin = await keyWith('ADMIN');
    const lock = await holdLock(database, 'desk');
    const create = 'mutation { createKey(input: { name: "Wachtend", role: READER }) { userErrors { code } } }';
    const asked = server.post(create, {}, {}, { authorization: `Bearer ${admin}` });
    const waiting = async () =>
      (await cypherRows('SHOW TRANSACTIONS YIELD metaData, status RETURN *')).filter(({ status }) => /Blocked/.test(String(status)));
    await expect.poll(waiting).toHaveLength(1);
    const [listed] = await waiting();
    await lock.release();
    const { headers } = await asked;
    expect(listed?.['metaData']).toEqual({ requestId: headers.get('x-request-id') });
    await seededGraph();
  });

  it('tells for which request and which field each is that reads', async () => {
    // This one is in the list that it reads.
    const { reads } = contextOfField(requestContext(database, 'een-verzoek', anonymous('test')), 'themes');
    const { records } = await reads.run('SHOW TRANSACTIONS YIELD metaData RETURN metaData');
    expect(records.map((record) => record.get('metaData') as unknown)).toContainEqual({ requestId: 'een-verzoek', field: 'themes' });
  });
});
