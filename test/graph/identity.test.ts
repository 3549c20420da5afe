import { request as rawRequest } from 'node:http';
import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { lowestRoles } from '../../src/api/guards/permissions.ts';
import { openDatabase } from '../../src/database/database.ts';
import { createKey, revokeKey } from '../../src/identity/keys.ts';
import { type Role, roles } from '../../src/identity/viewer.ts';
import { askRaw, cypherRows, database, emptyGraph, viewerWith } from '../setup/graph.ts';
import { schema } from '../setup/schema.ts';
import { type Answer, type Served, serve } from '../setup/server.ts';

const VIEWER = '{ viewer { role name } }';
/** For what is on its way. */
const WAIT = { timeout: 300_000, interval: 50 };
const UNKNOWN = `kp_0123456789ab_${'x'.repeat(43)}`;

let server: Served;
beforeAll(async () => {
  await emptyGraph();
  server = await serve();
});
afterAll(async () => {
  await server.close();
  await emptyGraph();
});

let made = 0;
async function keyOf(role: Role, expires?: string): Promise<{ id: string; secret: string; name: string }> {
  made += 1;
  const { key, secret } = await createKey(database, 'test', { name: `key ${made}`, role, expires });
  return { id: key.id, secret, name: `key:${key.name}` };
}
const askWith = (authorization: string, query = VIEWER): Promise<Answer> => server.post(query, {}, {}, { authorization });
const refused = (message: string) => ({
  status: 401,
  body: {
    errors: [
      { message: `${message} Leave the Authorization header out to ask without credentials.`, extensions: { code: 'UNAUTHENTICATED' } },
    ],
  },
});

describe('A request', () => {
  it('without credentials is of anybody', async () => {
    expect(await server.post(VIEWER)).toMatchObject({ status: 200, body: { data: { viewer: { role: 'READER', name: 'anonymous' } } } });
  });

  it.each(roles)('with a key of role %s is of who has the key', async (role) => {
    const { secret, name } = await keyOf(role);
    for (const scheme of ['Bearer', 'bearer', 'BEARER']) {
      expect(await askWith(`${scheme} ${secret}`)).toMatchObject({ status: 200, body: { data: { viewer: { role, name } } } });
    }
  });

  it('is answered although the use of its key can’t be noted, which the log tells', async () => {
    const { id, secret } = await keyOf('READER');
    const session = database.driver.session({ database: database.name });
    const holding = session.beginTransaction();
    await holding.run('MATCH (key:ApiKey {id: $id}) SET key.held = true', { id });
    expect((await askWith(`Bearer ${secret}`)).status).toBe(200);
    await vi.waitFor(async () => {
      const waiting = await cypherRows(
        "SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE currentQuery STARTS WITH 'MATCH (key:ApiKey' AND currentQuery CONTAINS 'lastUsed' RETURN transactionId",
      );
      expect(waiting).toHaveLength(1);
      await cypherRows('TERMINATE TRANSACTIONS $ids YIELD message', { ids: waiting.map(({ transactionId }) => transactionId) });
    }, WAIT);
    await vi.waitFor(
      () => expect(server.log.some((line) => line.includes('the use of a key was not noted') && line.includes(id))).toBe(true),
      WAIT,
    );
    await holding.rollback();
    await session.close();
  });

  it('with a revoked key is refused', async () => {
    const { id, secret } = await keyOf('ADMIN');
    expect((await askWith(`Bearer ${secret}`)).status).toBe(200);
    await revokeKey(database, 'test', id);
    expect(await askWith(`Bearer ${secret}`)).toMatchObject(refused('The API key was revoked: ask for another.'));
  });

  it('with an expired key is refused', async () => {
    const { id, secret } = await keyOf('ADMIN', '2999-12-31');
    await cypherRows('MATCH (key:ApiKey {id: $id}) SET key.expires = $past', { id, past: new Date(Date.now() - 1).toISOString() });
    expect(await askWith(`Bearer ${secret}`)).toMatchObject(refused('The API key has expired: ask for another.'));
  });

  it('with a key that is not ours, or another secret with the id of ours, is refused', async () => {
    const { secret } = await keyOf('ADMIN');
    const other = `${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`;
    for (const wrong of [
      UNKNOWN,
      other,
      `${secret}x`,
      secret.slice(0, -1),
      secret.toUpperCase(),
      'kp_',
      `kp_${"' OR 1=1 //"}`.replaceAll(' ', ''),
    ]) {
      const { status, body } = await askWith(`Bearer ${wrong}`);
      expect({ wrong, status }).toEqual({ wrong, status: 401 });
      expect(body).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    }
  });

  it.each([
    '',
    'Bearer',
    'Bearer ',
    'Basic YWRtaW46YWRtaW4=',
    UNKNOWN,
    `Token ${UNKNOWN}`,
    `Bearer ${UNKNOWN}, Bearer ${UNKNOWN}`,
    'Bearer één',
  ])('with %j for credentials is refused, not taken for anybody', async (authorization) => {
    const { status, text } = await rawPost([['authorization', authorization]]);
    expect(status).toBe(401);
    expect(text).toContain("The Authorization header must be 'Bearer', a space, and an API key or a token.");
  });

  it('with two credentials is refused, even where both are good', async () => {
    const { secret } = await keyOf('CURATOR');
    const header: [string, string] = ['authorization', `Bearer ${secret}`];
    expect(await rawPost([header])).toMatchObject({ status: 200 });
    const { status, text } = await rawPost([header, header]);
    expect(status).toBe(401);
    expect(text).toContain('There is more than one Authorization header: send one.');
  });

  it('that is refused says how to show who one is, and is kept by nobody', async () => {
    const { headers } = await askWith(`Bearer ${UNKNOWN}`);
    expect(headers.get('www-authenticate')).toBe('Bearer realm="Kruispunt", error="invalid_token"');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is refused by GET and for what is no query all the same', async () => {
    const init = { headers: { authorization: `Bearer ${UNKNOWN}` } };
    expect(await server.request('/graphql?query={__typename}', init)).toMatchObject(refused('The API key is not known here.'));
    const post = { method: 'POST', headers: { ...init.headers, 'content-type': 'application/json' }, body: 'geen JSON' };
    expect(await server.request('/graphql', post)).toMatchObject(refused('The API key is not known here.'));
  });

  it('with credentials can be sent by a page of an origin that is named', async () => {
    const listed = await serve({ corsOrigins: ['https://portaal.example'] });
    const headers = { origin: 'https://portaal.example', authorization: `Bearer ${UNKNOWN}`, 'content-type': 'application/json' };
    const answer = await listed.request('/graphql', { method: 'POST', headers, body: '{}' });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://portaal.example');
    expect(answer.headers.get('vary')?.toLowerCase()).toBe('origin, accept, authorization');
    await listed.close();
  });
});

describe('While the database is away', () => {
  it('a request with a key is refused for now, not taken for anybody', async () => {
    const away = openDatabase({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'secret' });
    const other = await serve({ database: away });
    const answer = await other.post(VIEWER, {}, {}, { authorization: `Bearer ${UNKNOWN}` });
    expect(answer).toMatchObject({ status: 503, body: { errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] } });
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(other.log.join()).not.toContain(UNKNOWN);
    await other.close();
    await away.driver.close();
  });
});

describe('The last use of a key', () => {
  const lastUse = async (id: string) => (await cypherRows('MATCH (key:ApiKey {id: $id}) RETURN key.lastUsed AS used', { id }))[0]?.['used'];

  it('is kept, at most once a minute', async () => {
    const { id, secret } = await keyOf('READER');
    const before = new Date().toISOString();
    await askWith(`Bearer ${secret}`);
    await expect.poll(() => lastUse(id)).toBeTruthy();
    const first = (await lastUse(id)) as string;
    expect(first >= before).toBe(true);
    await askWith(`Bearer ${secret}`);
    await askWith(`Bearer ${secret}`);
    expect(await lastUse(id)).toBe(first);
    const earlier = new Date(Date.now() - 61_000).toISOString();
    await cypherRows('MATCH (key:ApiKey {id: $id}) SET key.lastUsed = $earlier', { id, earlier });
    await askWith(`Bearer ${secret}`);
    await expect.poll(() => lastUse(id)).not.toBe(earlier);
  });

  it('holds nobody up while it can not be written', async () => {
    const { id, secret } = await keyOf('READER');
    const session = database.driver.session({ database: database.name });
    const transaction = session.beginTransaction();
    await transaction.run('MATCH (key:ApiKey {id: $id}) SET key.held = true', { id });
    expect(await askWith(`Bearer ${secret}`)).toMatchObject({ status: 200 });
    expect(await askWith(`Bearer ${secret}`)).toMatchObject({ status: 200 });
    await transaction.rollback();
    await session.close();
    await expect.poll(() => lastUse(id)).toBeTruthy();
  });
});

describe('A field that needs a role', () => {
  const matrix = Object.entries(lowestRoles).flatMap(([field, lowest]) => roles.map((role) => ({ field, lowest, role })));

  it.each(matrix)('$field for $lowest, asked by $role', async ({ field, lowest, role }) => {
    const { errors } = await askRaw(exampleOf(field), {}, {}, viewerWith(role));
    const codes = (errors ?? []).map(({ extensions }) => extensions?.['code']).filter((code) => /UNAUTH|FORBIDDEN/.test(String(code)));
    const expected = roles.indexOf(role) >= roles.indexOf(lowest) ? [] : [role === 'READER' ? 'UNAUTHENTICATED' : 'FORBIDDEN'];
    expect(codes).toEqual(expected);
  });

  it('answers 401 to anybody and 403 to who has too low a role', async () => {
    const anybody = await server.post('{ keys { id } }');
    expect(anybody.status).toBe(401);
    expect(anybody.headers.get('www-authenticate')).toBe('Bearer realm="Kruispunt"');
    const { secret } = await keyOf('CURATOR');
    const curator = await askWith(`Bearer ${secret}`, '{ keys { id } }');
    expect(curator.status).toBe(403);
    expect(curator.headers.get('www-authenticate')).toBe('Bearer realm="Kruispunt", error="insufficient_scope"');
    expect(curator.body).toEqual({
      errors: [
        {
          message: 'This is for role ADMIN, and your credentials give role CURATOR.',
          locations: [{ line: 1, column: 3 }],
          path: ['keys'],
          extensions: { code: 'FORBIDDEN', reason: 'ROLE_TOO_LOW', values: { role: 'ADMIN', own: 'CURATOR' } },
        },
      ],
      data: null,
    });
    const admin = await askWith(`Bearer ${(await keyOf('ADMIN')).secret}`, '{ keys { id } }');
    expect(admin.status).toBe(200);
  });

  it('can be renamed, but not be asked otherwise', async () => {
    const query = 'query { viewer { role } secretly: keys { id } ...More } fragment More on Query { again: keys { id } }';
    expect(await server.post(query)).toMatchObject({ status: 401, body: { data: null } });
  });

  it('that changes something is not answered to GET', async () => {
    const { secret } = await keyOf('ADMIN');
    const query = encodeURIComponent('mutation { createKey(input: { name: "get", role: ADMIN }) { secret } }');
    const headers = { authorization: `Bearer ${secret}` };
    const answer = await server.request(`/graphql?query=${query}`, { headers });
    expect(answer).toMatchObject({ status: 405, body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] } });
    expect(await cypherRows("MATCH (key:ApiKey {name: 'get'}) RETURN key")).toEqual([]);
  });
});

describe('The log', () => {
  it('never holds credentials or variables', async () => {
    const from = server.log.length;
    const { secret } = await keyOf('ADMIN');
    const variables = { input: { name: 'Zeer Geheim', role: 'READER' } };
    const create = 'mutation ($input: CreateKeyInput!) { createKey(input: $input) { secret } }';
    const { body } = await server.post(create, variables, {}, { authorization: `Bearer ${secret}` });
    const { createKey: answered } = (body as { data: { createKey: { secret: string } } }).data;
    await askWith(`Bearer ${UNKNOWN}`);
    await askWith(`Basic ${UNKNOWN}`);
    await askWith(`Bearer ${answered.secret}`, '{ keys { id } }');
    await server.request(`/graphql?query={__typename}&access_token=${secret}`);
    const lines = server.log.slice(from);
    expect(lines.length).toBeGreaterThan(8);
    for (const kept of [secret, answered.secret, UNKNOWN, 'Geheim', 'Bearer', 'Basic']) expect(lines.join()).not.toContain(kept);
  });
});

/** Posts a query with headers as they are, also twice the same. */
function rawPost(headers: [string, string][]): Promise<{ status: number | undefined; text: string }> {
  const body = JSON.stringify({ query: VIEWER });
  return new Promise((resolve, reject) => {
    const flat = [...headers, ['content-type', 'application/json'], ['content-length', String(body.length)], ['host', 'localhost']].flat();
    rawRequest(
      `${server.url}/graphql`,
      { method: 'POST', headers: flat.map((text) => Buffer.from(text).toString('latin1')) },
      async (response) => {
        let text = '';
        for await (const chunk of response) text += chunk;
        resolve({ status: response.statusCode, text });
      },
    )
      .on('error', reject)
      .end(body);
  });
}

/** An operation that asks one root field, with values that mean nothing for what it requires. */
function exampleOf(name: string): string {
  const [typeName = '', fieldName = ''] = name.split('.');
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (!field) throw new Error(`There is no field ${name}.`);
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return `${typeName.toLowerCase()} { ${fieldName}${argumentsOf(field)}${selection} }`;
}

function argumentsOf({ args }: GraphQLField<unknown, unknown>): string {
  const required = args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  return required.length > 0 ? `(${required.map(({ name, type }) => `${name}: ${exampleValue(type)}`).join(', ')})` : '';
}

function exampleValue(type: GraphQLInputType): string {
  if (isNonNullType(type)) return exampleValue(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
    return `{ ${required.map((field) => `${field.name}: ${exampleValue(field.type)}`).join(', ')} }`;
  }
  return { Int: '1', Float: '1', Boolean: 'true', String: '"x"', ID: '"x"' }[type.name] ?? '{}';
}
