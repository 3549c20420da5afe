import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { prepareDatabase } from '../../src/records/store/prepare-database.ts';
import { errorStatus } from '../../src/shared/faults/error-codes.ts';
import { cypherRows, database, seededGraph } from '../setup/graph.ts';
import { type Answer, type Served, serve } from '../setup/server.ts';

let server: Served;
beforeAll(async () => {
  await seededGraph();
  server = await serve();
});
afterAll(() => server.close());

interface Refused {
  errors: { message: string; path?: unknown[]; extensions: { code: string; requestId?: string } }[];
}
const codesOf = ({ body }: Answer): string[] => (body as Refused).errors.map(({ extensions }) => extensions.code);

describe('every error', () => {
  it.each<[keyof typeof errorStatus, string, object]>([
    ['BAD_REQUEST', '', {}],
    ['GRAPHQL_PARSE_FAILED', '{ initiatives {', {}],
    ['GRAPHQL_VALIDATION_FAILED', '{ initiative(id: "isa") { tilte } }', {}],
    ['GRAPHQL_VALIDATION_FAILED', 'mutation { createInitiatives }', {}],
    ['GRAPHQL_VALIDATION_FAILED', 'subscription { initiativeCreated }', {}],
    ['OPERATION_RESOLUTION_FAILURE', 'query A { __typename } query B { __typename }', {}],
    ['OPERATION_RESOLUTION_FAILURE', 'query A { __typename }', { operationName: 'B' }],
    ['BAD_USER_INPUT', 'query ($id: ID!) { initiative(id: $id) { title } }', {}],
    ['BAD_USER_INPUT', 'query ($n: Int) { initiatives(limit: $n) { id } }', { variables: { n: 'veel' } }],
    ['PERSISTED_QUERY_NOT_FOUND', '', { query: undefined, extensions: { persistedQuery: { version: 1, sha256Hash: 'unknown' } } }],
    ['BAD_REQUEST', '{ __typename }', { extensions: { persistedQuery: { version: 1, sha256Hash: 'of another' } } }],
    ['BAD_REQUEST', '{ __typename }', { extensions: { persistedQuery: { version: 2, sha256Hash: 'of another' } } }],
  ])('has a code of the closed list, with its status: %s for %j %j', async (code, query, more) => {
    const answer = await server.post(query, {}, more);
    expect(codesOf(answer)).toEqual([code]);
    expect(answer.status).toBe(errorStatus[code]);
  });

  it('of a client says what to do', async () => {
    expect((await server.post('{ initiative(id: "isa") { tilte } }')).body).toEqual({
      errors: [
        {
          message: 'Cannot query field "tilte" on type "Initiative". Did you mean "title"?',
          locations: [{ line: 1, column: 27 }],
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED', values: {} },
        },
      ],
    });
  });
});

describe('an error of ours', () => {
  const secret = 'geheim-woord';
  const search = 'query Zoek($text: String!) { search(text: $text) { total } }';
  const broken = async () => {
    for (const { name } of await cypherRows("SHOW INDEXES YIELD name, type WHERE type = 'FULLTEXT'"))
      await cypherRows(`DROP INDEX ${name}`);
    return server.post(search, { text: secret }, { operationName: 'Zoek' });
  };
  afterEach(() => prepareDatabase(database));

  it('reaches the client by its code and the id of the request only', async () => {
    const answer = await broken();
    expect(answer).toMatchObject({ status: 500 });
    expect(answer.body).toEqual({
      errors: [
        {
          message: 'Something went wrong on our side. The log knows more under this request id.',
          locations: [{ line: 1, column: 30 }],
          path: ['search'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', values: {}, requestId: answer.headers.get('x-request-id') },
        },
      ],
      data: null,
    });
  });

  it('is logged with the id of the request, its code and its cause, without query or variables', async () => {
    const { headers } = await broken();
    const lines = server.log.filter((line) => line.includes(headers.get('x-request-id') as string));
    const [line] = lines.map((text) => JSON.parse(text) as Record<string, unknown>).filter(({ level }) => level === 50);
    expect(line).toMatchObject({
      reqId: headers.get('x-request-id'),
      code: 'INTERNAL_SERVER_ERROR',
      operationName: 'Zoek',
      path: ['search'],
      msg: 'a query failed',
      err: {
        type: 'Neo4jError',
        code: 'Neo.ClientError.Procedure.ProcedureCallFailed',
        message: expect.stringContaining('no such fulltext schema index'),
      },
    });
    expect(lines.join()).not.toMatch(new RegExp(`${secret}|total`));
  });
});

describe('the log', () => {
  it('never holds a query, its variables or an address with either', async () => {
    const from = server.log.length;
    const secret = 'Zeer+Geheim';
    await server.request(`/graphql?query={search(text:"${secret}"){total}}`);
    await server.request(`/graphql?query={tilte(text:"${secret}")}`);
    await server.request(`/elsewhere?query=${secret}`);
    await server.request(`/%zz?query=${secret}`);
    await server.request('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: `{"query": ${secret}` });
    await server.post('query ($text: String!) { search(text: $text) { total } }', { text: secret });
    const lines = server.log.slice(from);
    expect(lines.length).toBeGreaterThan(6);
    expect(lines.join()).not.toContain('Geheim');
  });

  it('says which route was asked, not at which address, which may hold a name', async () => {
    const from = server.log.length;
    await server.request('/contact/roos-van-dam', { headers: { accept: 'text/html' } });
    await server.request('/en/contact/roos-van-dam?from=roos');
    await server.request('/roos-van-dam/elders');
    await server.request('/health/live');
    const lines = server.log.slice(from);
    const routes = lines.flatMap((line) => (JSON.parse(line) as { req?: { route: string } }).req?.route ?? []);
    expect(routes).toEqual(['/contact/:id', '/en/contact/:id', 'none', '/health/live']);
    expect(lines.join()).not.toContain('roos');
  });
});
