import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededGraph } from '../setup/graph.ts';
import { type Answer, type Served, serve } from '../setup/server.ts';

const TITLE = '{ initiative(id: "isa") { title } }';
const ANSWER = { data: { initiative: { title: 'Intensieve SamenwerkingsAfdeling (ISA)' } } };

let server: Served;
beforeAll(async () => {
  await seededGraph();
  server = await serve();
});
afterAll(() => server.close());

const postText = (body: string, contentType = 'application/json'): Promise<Answer> =>
  server.request('/graphql', { method: 'POST', headers: { 'content-type': contentType }, body });

const get = (query: string, headers: Record<string, string> = {}): Promise<Answer> =>
  server.request(`/graphql?query=${encodeURIComponent(query)}`, { headers });

describe('a query', () => {
  it('is answered to POST and to GET alike', async () => {
    expect(await server.post(TITLE)).toMatchObject({ status: 200, body: ANSWER });
    expect(await get(TITLE)).toMatchObject({ status: 200, body: ANSWER });
  });

  it('takes variables and the name of an operation, in the body and in the address', async () => {
    const query = 'query One($id: ID!) { initiative(id: $id) { title } } query Other { __typename }';
    expect((await server.post(query, { id: 'isa' }, { operationName: 'One' })).body).toEqual(ANSWER);
    const search = new URLSearchParams({ query, operationName: 'One', variables: '{"id":"isa"}' });
    expect((await server.request(`/graphql?${search}`)).body).toEqual(ANSWER);
  });

  it.each([
    ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
    ['application/json', 'application/json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
  ])('that accepts %s is answered as %s', async (accept, contentType) => {
    expect((await get(TITLE, { accept })).headers.get('content-type')).toBe(contentType);
  });

  it('can be about the schema itself', async () => {
    expect((await server.post('{ __type(name: "Initiative") { name description } __schema { mutationType { name } } }')).body).toEqual({
      data: {
        __type: { name: 'Initiative', description: expect.stringMatching(/^\S.*\.$/) },
        __schema: { mutationType: { name: 'Mutation' } },
      },
    });
  });

  it('can be sent by its hash once the server knows it', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(TITLE).digest('hex') } };
    const byHash = () => postText(JSON.stringify({ extensions }));
    expect((await byHash()).body).toEqual({
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND', values: {} } }],
    });
    expect((await server.post(TITLE, {}, { extensions })).body).toEqual(ANSWER);
    expect((await byHash()).body).toEqual(ANSWER);
  });

  it.each(['br', 'gzip'])('with a large answer is answered compressed with %s', async (encoding) => {
    const large = await get('{ __schema { types { name description } } }', { 'accept-encoding': encoding });
    expect(large.headers.get('content-encoding')).toBe(encoding);
    expect(large.text).toContain('"Initiative"');
    const small = await get(TITLE, { 'accept-encoding': encoding });
    expect(small.headers.get('content-encoding')).toBeNull();
  });
});

describe('another site', () => {
  const preflight = (origin: string): RequestInit => ({
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
  });

  it('may ask when every origin is allowed', async () => {
    const answer = await get(TITLE, { origin: 'https://portaal.example' });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const exposed = answer.headers.get('access-control-expose-headers')?.split(', ');
    expect(exposed).toEqual(expect.arrayContaining(['x-request-id', 'retry-after', 'etag', 'api-version']));
    const { status, headers } = await server.request('/graphql', preflight('https://portaal.example'));
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(headers.get('access-control-allow-headers')).toMatch(/\bcontent-type\b/);
    expect(headers.get('access-control-allow-headers')).not.toMatch(/authorization/i);
  });

  it.each([
    'apollographql-client-name,apollographql-client-version,content-type',
    'content-type,if-none-match',
    'baggage,content-type,sentry-trace,traceparent,tracestate',
    'content-type,graphql-client-name,graphql-client-version,x-apollo-operation-name,x-requested-with',
    'content-type,graphql-require-preflight,x-graphql-client-name,x-graphql-client-version',
  ])('may send what clients send by themselves: %s', async (names) => {
    const listed = await serve({ corsOrigins: ['https://portaal.example'] });
    for (const [served, asked] of [
      [server, names],
      [listed, `authorization,${names}`],
    ] as const) {
      const { headers } = await served.request('/graphql', {
        method: 'OPTIONS',
        headers: { origin: 'https://portaal.example', 'access-control-request-method': 'POST', 'access-control-request-headers': asked },
      });
      const allowed = headers.get('access-control-allow-headers')?.split(', ');
      expect(asked.split(',').filter((name) => !allowed?.includes(name))).toEqual([]);
    }
    await listed.close();
  });

  it('may ask when its origin is listed, and only then', async () => {
    const listed = await serve({ corsOrigins: ['https://portaal.example', 'https://ander.example'] });
    const allowed = async (origin: string) => {
      const asked = await listed.request('/graphql', preflight(origin));
      const answered = await listed.request('/graphql?query={__typename}', { headers: { origin } });
      expect(answered.headers.get('vary')).toMatch(/\borigin\b/i);
      return [asked, answered].map(({ headers }) => headers.get('access-control-allow-origin'));
    };
    const { headers } = await listed.request('/graphql', preflight('https://ander.example'));
    expect(headers.get('access-control-allow-headers')).toMatch(/\bauthorization\b/);
    expect(await allowed('https://ander.example')).toEqual(['https://ander.example', 'https://ander.example']);
    expect(await allowed('https://vreemd.example')).toEqual([null, null]);
    expect(await allowed('https://portaal.example.vreemd.example')).toEqual([null, null]);
    await listed.close();
  });
});

describe('every answer', () => {
  it.each(['/', '/graphql?query={__typename}', '/health/live', '/elsewhere', '/%zz'])('to %s carries an id of its own', async (path) => {
    const ids = [await server.request(path), await server.request(path)].map(({ headers }) => headers.get('x-request-id'));
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
    expect(ids[1]).not.toBe(ids[0]);
  });

  it.each(['/', '/graphql?query={__typename}', '/health/live', '/elsewhere'])('to %s tells a browser what it may not do', async (path) => {
    const { headers } = await server.request(path);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': "default-src 'none';style-src 'unsafe-inline';base-uri 'none';form-action 'none';frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    });
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe('health', () => {
  it.each([
    ['live', { status: 'live' }],
    ['ready', { status: 'ready' }],
  ])('%s is told and not cached', async (name, body) => {
    const answer = await server.request(`/health/${name}`);
    expect(answer).toMatchObject({ status: 200, body });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
});

describe('an address that tells for whom it asks', () => {
  const tell = (to: Served) => to.post(TITLE, {}, {}, { 'x-forwarded-for': '192.0.2.1' });
  const warnings = ({ log }: Served) =>
    log.map((line) => JSON.parse(line) as { msg: string }).filter(({ msg }) => msg.startsWith('X-Forwarded-For'));

  it('and is not believed is warned of once, with what to set', async () => {
    const behind = await serve({ trustProxy: ['10.0.0.7', 'fd00::/8'] });
    await behind.post(TITLE);
    expect(warnings(behind)).toEqual([]);
    for (let time = 0; time < 3; time += 1) expect((await tell(behind)).status).toBe(200);
    expect(warnings(behind)).toEqual([
      expect.objectContaining({
        level: 40,
        msg: 'X-Forwarded-For from 127.0.0.1 is not believed, so that whoever asks through it counts as one client. If that is your proxy, add 127.0.0.1 to TRUST_PROXY.',
      }),
    ]);
    await behind.close();
  });

  it('and is believed is not', async () => {
    const behind = await serve({ trustProxy: ['127.0.0.0/8'] });
    await tell(behind);
    expect(warnings(behind)).toEqual([]);
    await behind.close();
  });
});
