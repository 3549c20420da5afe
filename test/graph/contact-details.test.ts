import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createKey } from '../../src/identity/keys.ts';
import type { Role } from '../../src/identity/viewer.ts';
import { cypherRows, database, emptyGraph } from '../setup/graph.ts';
import { type Answer, type Served, serve } from '../setup/server.ts';

const COUNT = 260;

let server: Served;
beforeAll(async () => {
  await emptyGraph();
  // Every tenth can be reached by telephone only, and one not at all.
  await cypherRows(
    `UNWIND range(1, $count) AS n
     CREATE (:Entity:Contact {id: 'c' + right('00' + n, 3), name: 'Naam ' + n, kind: 'INDIVIDUAL',
       email: CASE WHEN n % 10 = 0 THEN null ELSE 'n' + n + '@zorg.example' END, phone: CASE WHEN n % 10 = 0 THEN '+3110' + n END})
     CREATE (:Entity:Contact {id: 'x' + n, name: 'Zonder ' + n, kind: 'INDIVIDUAL'})`,
    { count: COUNT },
  );
});
beforeEach(async () => {
  server = await serve();
});
afterEach(() => server.close());
afterAll(emptyGraph);

async function headerOf(role: Role): Promise<Record<string, string>> {
  await cypherRows('MATCH (key:ApiKey) DELETE key');
  return { authorization: `Bearer ${(await createKey(database, 'test', { name: 'test', role })).secret}` };
}
const get = (query: string, headers: Record<string, string> = {}): Promise<Answer> =>
  server.request(`/graphql?query=${encodeURIComponent(query)}`, { headers });

/** Contacts of a page of the list, with what is asked of each. */
const page = (from: number, count = 100, fields = 'email phone') => `contacts(limit: ${count}, offset: ${from}) { ${fields} }`;
const reading = (from: number, count?: number, fields?: string) => server.post(`{ ${page(from, count, fields)} }`);
const codesOf = ({ body }: Answer) =>
  (body as { errors?: { extensions: { code: string } }[] }).errors?.map(({ extensions }) => extensions.code);

describe('Reading contact details', () => {
  it('by the hundred is fine, until the budget of the hour is used up', async () => {
    await server.close();
    server = await serve({ contactsPerHour: 150 });
    expect(codesOf(await reading(0))).toBeUndefined();
    expect(codesOf(await reading(100))).toEqual(['RATE_LIMITED']);
    expect(codesOf(await reading(100, 50))).toBeUndefined();
    const refused = await reading(200, 1);
    expect(refused).toMatchObject({
      status: 429,
      body: {
        errors: [
          {
            message: 'You have read all the e-mail addresses and telephone numbers that an hour allows. Try again in 60 minutes.',
            extensions: { code: 'RATE_LIMITED', retryAfter: expect.any(Number) },
          },
        ],
      },
    });
    expect(refused.headers.get('retry-after')).toMatch(/^3(600|5\d\d)$/);
    expect(refused.headers.get('cache-control')).toBe('no-store');
  });

  it('holds however many requests come at the same time', async () => {
    await server.close();
    server = await serve({ contactsPerHour: 150 });
    const answers = await Promise.all(Array.from({ length: 12 }, (_, index) => reading(index * 20, 20)));
    const read = answers.flatMap(({ text }) => [...text.matchAll(/"email":"([^"]+)"/g)].map(([, email]) => email));
    expect(new Set(read).size).toBeLessThanOrEqual(150);
    expect(answers.some(({ status }) => status === 429)).toBe(true);
  });

  it('that is used up leaves everything else to be read', async () => {
    await server.close();
    server = await serve({ contactsPerHour: 1 });
    expect((await reading(0, 1)).status).toBe(200);
    expect((await reading(0, 1)).status).toBe(429);
    expect((await reading(0, 100, 'id name')).status).toBe(200);
    expect((await server.post('{ organisations { name } }')).status).toBe(200);
  });

  it.each([
    ['by another name', '{ contacts(limit: 1) { hidden: phone } }'],
    ['in a fragment', '{ contacts(limit: 1) { ...Details } } fragment Details on Contact { email }'],
    ['below something else', '{ initiatives { contacts { email } } }'],
    ['by the edges of a connection', '{ contactsConnection(first: 1) { edges { node { email } } } }'],
    ['in a union', '{ search(text: "naam") { hits { item { ... on Contact { email } } } } }'],
    ['where it is skipped', '{ contacts(limit: 1) { email @skip(if: true) id } }'],
    ['in one of two operations', 'query A { contacts(limit: 1) { email } } query B { __typename }'],
  ])('%s counts as well', async (_, query) => {
    await server.close();
    server = await serve({ contactsPerHour: 1 });
    await reading(0, 1);
    const operationName = query.startsWith('query A') ? 'A' : undefined;
    expect(codesOf(await server.post(query, {}, { operationName }))).toEqual(['RATE_LIMITED']);
    if (operationName) expect((await server.post(query, {}, { operationName: 'B' })).status).toBe(200);
  });

  it('counts contacts, not fields, nor those that have neither', async () => {
    await server.close();
    server = await serve({ contactsPerHour: 100 });
    // Each is read twice over, and the last hundred can not be reached.
    const query = `{ ${page(0, 99)} again: ${page(0, 99, 'email phone adres: email')} without: ${page(COUNT)} }`;
    for (let time = 0; time < 5; time += 1) expect((await server.post(query)).status).toBe(200);
    expect((await reading(99, 1)).status).toBe(200);
    expect((await reading(0, 1)).status).toBe(429);
  });

  it('in one request is at most what the hour allows', async () => {
    const all = `{ a: ${page(0)} b: ${page(100)} c: ${page(200)} }`;
    await server.close();
    server = await serve({ contactsPerHour: 200 });
    const refused = await server.post(all);
    expect(refused.status).toBe(429);
    expect(refused.text).not.toContain('@');
    expect(refused.body).toEqual({
      errors: [
        {
          message: `The answer has e-mail addresses or telephone numbers of ${COUNT} contacts, more than you may read now: ask for fewer, or leave these fields out.`,
          extensions: { code: 'RATE_LIMITED', reason: 'TOO_MANY_CONTACTS_AT_ONCE', values: { contacts: COUNT } },
        },
      ],
    });
    // What was not answered is not counted.
    expect((await server.post(`{ a: ${page(0)} b: ${page(100)} }`)).status).toBe(200);
  });

  it('is counted for a key by itself, and for curators not at all', async () => {
    await server.close();
    server = await serve({ contactsPerHour: 1 });
    await reading(0, 1);
    expect((await reading(0, 1)).status).toBe(429);
    const reader = await headerOf('READER');
    expect((await server.post(`{ ${page(0)} }`, {}, {}, reader)).status).toBe(200);
    expect((await server.post(`{ ${page(0)} }`, {}, {}, reader)).status).toBe(429);
    const curator = await headerOf('CURATOR');
    const all = `{ a: ${page(0)} b: ${page(100)} c: ${page(200)} }`;
    for (let time = 0; time < 3; time += 1) expect((await server.post(all, {}, {}, curator)).status).toBe(200);
  });

  it('is counted for a key by the number that its operator gave it', async () => {
    await server.close();
    server = await serve({ contactsPerHour: 1 });
    const { secret } = await createKey(database, 'test', { name: 'trusted portal', role: 'READER', contactsPerHour: 250 });
    const trusted = (from: number) => server.post(`{ ${page(from)} }`, {}, {}, { authorization: `Bearer ${secret}` });
    for (let time = 0; time < 2; time += 1) expect((await trusted(0)).status).toBe(200);
    expect((await trusted(100)).status).toBe(200);
    // Of the last sixty, fifty are left.
    expect(codesOf(await trusted(200))).toEqual(['RATE_LIMITED']);
    expect(codesOf(await server.post(`{ ${page(200, 50)} }`, {}, {}, { authorization: `Bearer ${secret}` }))).toBeUndefined();
    expect((await trusted(0)).status).toBe(429);
    // It may do nothing else that a reader may not.
    const { text } = await server.post('{ viewer { role } keys { id } }', {}, {}, { authorization: `Bearer ${secret}` });
    expect(text).toContain('FORBIDDEN');
  });

  it('is allowed for three hundred an hour, unless configured otherwise', async () => {
    expect((await server.post(`{ a: ${page(0)} b: ${page(100)} c: ${page(200)} }`)).status).toBe(200);
    expect((await reading(0)).status).toBe(200);
  });
});

describe('An answer', () => {
  const cacheControl = async (answer: Promise<Answer>) => (await answer).headers.get('cache-control');

  it.each([
    ['an e-mail address', '{ contact(id: "c001") { email } }'],
    ['a telephone number', '{ contact(id: "c010") { phone } }'],
    ['either by another name', '{ contact(id: "c001") { name adres: email } }'],
  ])('with %s is kept by nobody', async (_, query) => {
    expect(await cacheControl(get(query))).toBe('private, no-store');
    expect(await cacheControl(server.post(query))).toBe('private, no-store');
  });

  it.each([
    ['without any', '{ contact(id: "c001") { name } }'],
    ['without any, though they were asked', '{ contact(id: "x1") { email phone } }'],
    ['about nobody', '{ contact(id: "niemand") { email } }'],
  ])('%s may be kept for a minute, where it was asked by GET', async (_, query) => {
    expect(await cacheControl(get(query))).toBe('public, max-age=60');
    expect(await cacheControl(server.post(query))).toBeNull();
  });

  it.each(['READER', 'ADMIN'] as const)('to somebody with role %s is kept by nobody', async (role) => {
    expect(await cacheControl(get('{ __typename }', await headerOf(role)))).toBe('private, no-store');
    expect(await cacheControl(get('{ keys { id } }', await headerOf(role)))).toBe('private, no-store');
  });

  it('that may depend on who asks or on a secret is kept by nobody', async () => {
    const bySecret = '{ submissionBySecret(secret: "geheim") { title } }';
    expect(await cacheControl(get(bySecret))).toBe('private, no-store');
    expect(await cacheControl(server.post(bySecret))).toBe('private, no-store');
    expect(await cacheControl(get('query { ...Who } fragment Who on Query { me: viewer { name } }'))).toBe('private, no-store');
    expect(await cacheControl(get('{ keys { id } }'))).toBe('private, no-store');
  });

  it.each(['{ tilte }', '{ contacts(limit: 101) { id } }', '{'])('that is an error is kept by nobody: %s', async (query) => {
    expect(await cacheControl(get(query))).toBe('no-store');
  });

  it('tells caches by what it differs', async () => {
    expect((await get('{ __typename }')).headers.get('vary')).toBe('accept, authorization');
    expect((await get('{ __schema { types { name description } } }')).headers.get('vary')).toBe('accept, authorization, accept-encoding');
  });
});
