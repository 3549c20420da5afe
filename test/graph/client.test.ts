import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { createClient, type ErrorCode, KruispuntError } from '../../src/client/client.ts';
import { createKey } from '../../src/identity/keys.ts';
import type { ErrorCode as ServerCode } from '../../src/shared/faults/error-codes.ts';
import { ask, database, seededGraph } from '../setup/graph.ts';
import { type Served, serve } from '../setup/server.ts';

let server: Served;
/** What the client sent, and the status that came back. */
const requests: { method: string; status: number; headers: Headers }[] = [];
const watched: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  requests.push({ method: init?.method ?? 'GET', status: response.status, headers: new Headers(init?.headers) });
  return response;
};
const clientOf = (options: Partial<Parameters<typeof createClient>[0]> = {}) =>
  createClient({ url: server.url, retries: 0, fetch: watched, ...options });

beforeAll(async () => {
  await seededGraph();
  server = await serve();
});
afterAll(() => server.close());

const refusalOf = async (answer: Promise<unknown>): Promise<KruispuntError> => {
  const error = await answer.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof KruispuntError)) throw new Error(`It is no KruispuntError: ${String(error)}`);
  return error;
};

describe('The client', () => {
  it('asks the questions that a portal has', async () => {
    const kruispunt = clientOf();
    expect((await kruispunt.initiative('cobra'))?.shortTitle).toBe('COBRA');
    expect(await kruispunt.initiative('nergens')).toBeNull();
    expect((await kruispunt.organisation('radboudumc'))?.name).toBe('Radboudumc');
    expect((await kruispunt.theme('dementie'))?.labelEn).toMatch(/dementia/i);
    const found = await kruispunt.search('stage', { first: 3, kinds: ['INITIATIVE'] });
    expect(found.hits.map(({ item }) => item.__typename)).toEqual(['Initiative', 'Initiative', 'Initiative']);
    expect((await kruispunt.suggest('sta', { first: 2 })).length).toBe(2);
    const [bridge] = await kruispunt.bridges('palliatieve-zorg-netwerkstage', { first: 1 });
    expect(bridge?.contacts[0]?.email).toBe('Dieneke.vanAsselt@radboudumc.nl');
    const [related] = await kruispunt.related('cobra');
    expect(related?.score).toBeGreaterThan(0);
    expect(await kruispunt.related('nergens')).toEqual([]);
    const [shared] = await kruispunt.sharedFactors({ as: 'BARRIER', first: 1 });
    expect(shared?.barrierIn.length).toBeGreaterThan(1);
    expect((await kruispunt.latest({ first: 2, kinds: ['THEME'] })).map(({ kind }) => kind)).toEqual(['THEME', 'THEME']);
    expect((await kruispunt.dataset()).counts.length).toBe(11);
  });

  it('has sentences in the language that it was made for', async () => {
    const reasonIn = async (language: 'NL' | 'EN') =>
      (await clientOf({ language }).contactsFor('dementie', { first: 1 })).matches[0]?.reason;
    expect(await reasonIn('NL')).toMatch(/^Contactpersoon van/);
    expect(await reasonIn('EN')).toMatch(/^Contact for/);
  });

  it('tells nobody’s address of an initiative, so that its answer may be kept', async () => {
    expect(JSON.stringify(await clientOf().initiative('cobra'))).not.toContain('@');
  });

  it('asks a document of one’s own, as text or as a tree', async () => {
    const text = 'query ($id: ID!) { theme(id: $id) { label } }';
    const expected = await ask(text, { id: 'dementie' });
    expect(await clientOf().ask(text, { id: 'dementie' })).toEqual(expected);
    expect(await clientOf().ask(parse(text) as object, { id: 'dementie' })).toEqual(expected);
  });

  it('is not sent again what it has, by GET and ETag', async () => {
    const kruispunt = clientOf();
    const first = await kruispunt.initiative('cobra');
    requests.length = 0;
    expect(await kruispunt.initiative('cobra')).toEqual(first);
    expect(requests.map(({ method, status }) => [method, status])).toEqual([['GET', 304]]);
  });

  it('shows its key, and asks then by POST', async () => {
    const { secret } = await createKey(database, 'test', { name: 'client', role: 'CURATOR' });
    requests.length = 0;
    expect(await clientOf({ key: secret }).ask('{ viewer { role } }')).toEqual({ viewer: { role: 'CURATOR' } });
    expect(requests.map(({ method }) => method)).toEqual(['POST']);
    expect(await clientOf().ask('{ viewer { role } }')).toEqual({ viewer: { role: 'READER' } });
  });
});

describe('What the client is refused', () => {
  it('has a code of the server’s closed list, or one that says that there was no answer', () => {
    expectTypeOf<ErrorCode>().toEqualTypeOf<ServerCode | 'NOT_ANSWERED'>();
  });

  it('is an error with the code and the values of the server', async () => {
    const tooLong = await refusalOf(clientOf().search('x'.repeat(5_000)));
    expect(tooLong.code).toBe('BAD_USER_INPUT');
    const tooCostly = await refusalOf(clientOf().ask('{ themes(limit: 100) { initiatives(limit: 100) { themes(limit: 100) { id } } } }'));
    expect(tooCostly).toMatchObject({ code: 'QUERY_TOO_COSTLY', values: { allowed: 400_000 } });
    expect((await refusalOf(clientOf({ key: 'kp_nonsense' }).dataset())).code).toBe('UNAUTHENTICATED');
  });

  it('says when to ask again', async () => {
    const strict = await serve({ contactsPerHour: 1 });
    const kruispunt = clientOf({ url: strict.url, longestWait: 10, retries: 3 });
    await kruispunt.contactsFor('dementie');
    const { code, retryAfter } = await refusalOf(kruispunt.contactsFor('palliatieve-zorg'));
    expect(code).toBe('RATE_LIMITED');
    expect(retryAfter).toBeGreaterThan(3_000);
    await strict.close();
  });

  it('by a server that is not there is NOT_ANSWERED', async () => {
    const gone = await serve();
    await gone.close();
    expect((await refusalOf(clientOf({ url: gone.url }).dataset())).code).toBe('NOT_ANSWERED');
  });

  it('ends with what its signal was aborted with', async () => {
    const because = new Error('nobody waits any more');
    await expect(clientOf().ask('{ dataset { title } }', {}, { signal: AbortSignal.abort(because) })).rejects.toBe(because);
  });
});
