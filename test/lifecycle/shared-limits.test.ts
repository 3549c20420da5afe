import { createHash } from 'node:crypto';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createRateLimits, type RateLimits } from '../../src/api/rate-limits.ts';
import { openSharedStore, type SharedStore } from '../../src/database/shared-store.ts';
import { anonymous } from '../../src/identity/viewer.ts';
import { startRedis, type TestRedis } from '../setup/redis.ts';
import { serve } from '../setup/server.ts';

const PER_HOUR = 3;
const HOUR = 3_600_000;

let redis: TestRedis;
const messages: string[] = [];
const log = pino({ level: 'info' }, { write: (line: string) => messages.push((JSON.parse(line) as { msg: string }).msg) });
let stores: SharedStore[];
/** What two instances allow. */
let one: RateLimits;
let other: RateLimits;

const somebody = anonymous('192.0.2.1');
const refusal = expect.objectContaining({ extensions: expect.objectContaining({ code: 'RATE_LIMITED' }) });
const set = (...names: string[]) => new Set(names);

beforeAll(async () => {
  redis = await startRedis();
  stores = [await openSharedStore(redis.url, log), await openSharedStore(redis.url, log)];
});
afterAll(async () => {
  await Promise.all(stores.map((store) => store.close()));
  await redis.stop();
});
describe('Two instances that share a Redis', () => {
  beforeEach(async () => {
    await stores[0]?.redis.flushall();
    [one, other] = stores.map((store) => createRateLimits({ contactsPerHour: PER_HOUR, shared: store })) as [RateLimits, RateLimits];
  });

  test('count together what somebody submits', async () => {
    for (const limits of [one, other, one, other, one]) await limits.maySubmit(somebody);
    await expect(other.maySubmit(somebody)).rejects.toEqual(refusal);
    await expect(one.maySubmit(somebody)).rejects.toEqual(refusal);
    await other.maySubmit(anonymous('192.0.2.2'));
  });

  test('count together worthless credentials', async () => {
    for (let time = 0; time < 60; time += 1) await (time % 2 ? one : other).failedToSignIn('192.0.2.1');
    await expect(one.maySignIn('192.0.2.1')).rejects.toEqual(refusal);
    await expect(other.maySignIn('192.0.2.1')).rejects.toEqual(refusal);
    await one.maySignIn('192.0.2.2');
  });

  test('have one budget for what a client asks, also for what turned out to cost more', async () => {
    [one, other] = stores.map((shared) => createRateLimits({ costPerMinute: 1_000, shared })) as [RateLimits, RateLimits];
    await one.costs.spend(somebody, 600);
    await expect(other.costs.spend(somebody, 600)).rejects.toEqual(refusal);
    await other.costs.settle(anonymous('192.0.2.2'), 0, 20);
    await expect(one.costs.spend(anonymous('192.0.2.2'), 1)).rejects.toEqual(refusal);
    await one.costs.spend(anonymous('192.0.2.3'), 1_000);
  });

  test('have one budget of contacts for each reader, also when asked at once', async () => {
    expect(await one.contacts.spend('a', set('x', 'y'), 1)).toBe(true);
    expect(await other.contacts.spend('a', set('x', 'y'), 1)).toBe(true);
    expect(await other.contacts.spend('a', set('v', 'w'), 1)).toBe(false);
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => (n % 2 ? one : other).contacts.spend('a', set(`new ${n}`), 1)));
    expect(answers.filter((answer) => answer)).toHaveLength(1);
    const left = await one.contacts.msBeforeNext('a');
    expect(left).toBeGreaterThan(HOUR - 60_000);
    expect(left).toBeLessThanOrEqual(HOUR);
    expect(await other.contacts.msBeforeNext('b')).toBe(0);
    expect(await one.contacts.spend('a', set('x'), 1)).toBe(true);
    // Who has a number of their own is held to that.
    expect(await other.contacts.spend('a', set('v', 'w'), 1, PER_HOUR + 2)).toBe(true);
    expect(await one.contacts.spend('a', set('u'), 1, PER_HOUR + 2)).toBe(false);
    expect(await other.contacts.msBeforeNext('a', PER_HOUR + 3)).toBe(0);
  });

  test('close nobody out when the clock of Redis is put back: what lasts longer than it can is begun anew', async () => {
    for (let time = 0; time < 5; time += 1) await one.maySubmit(somebody);
    for (let time = 0; time < 60; time += 1) await one.failedToSignIn('192.0.2.1');
    await one.contacts.spend('a', set('x', 'y', 'z'), 1);
    const client = (stores[0] as SharedStore).redis;
    for (const key of await client.keys('*')) await client.pexpire(key.replace(/^kruispunt:/, ''), 5 * HOUR);
    await other.maySubmit(somebody);
    await other.maySignIn('192.0.2.1');
    expect(await other.contacts.msBeforeNext('a')).toBe(0);
    expect(await other.contacts.spend('a', set('v'), 1)).toBe(true);
    expect(await client.pttl('contacts:a')).toBeLessThanOrEqual(HOUR);
  });

  test('know together which queries were sent before', async () => {
    const [first, second] = await Promise.all(stores.map((shared) => serve({ shared })));
    const query = '{ __typename }';
    const extensions = { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } };
    const byHash = { extensions, query: undefined };
    expect((await second?.post('', {}, byHash))?.body).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
    expect((await first?.post(query, {}, { extensions }))?.body).toEqual({ data: { __typename: 'Query' } });
    expect((await second?.post('', {}, byHash))?.body).toEqual({ data: { __typename: 'Query' } });
    await Promise.all([first?.close(), second?.close()]);
  });

  test('each count alone while it is away, warn of that once, and refuse nobody', async () => {
    for (let time = 0; time < 5; time += 1) await one.maySubmit(somebody);
    messages.length = 0;
    await redis.kill();
    await vi.waitFor(() => expect(messages).toHaveLength(2), { timeout: 300_000 });
    expect(messages[0]).toMatch(/^Redis at 127\.0\.0\.1:\d+ does not answer: until it does, each instance counts its limits by itself\.$/);
    for (let time = 0; time < 5; time += 1) await one.maySubmit(somebody);
    await expect(one.maySubmit(somebody)).rejects.toEqual(refusal);
    await other.maySubmit(somebody);
    await one.maySignIn('192.0.2.1');
    expect(await one.contacts.spend('a', set('x', 'y', 'z'), 1)).toBe(true);
    expect(await one.contacts.msBeforeNext('a')).toBeGreaterThan(0);
    expect(await other.contacts.msBeforeNext('a')).toBe(0);
    // It is tried again all the while.
    await new Promise((resolve) => stores[0]?.redis.once('reconnecting', resolve));
    expect(messages).toHaveLength(2);

    await redis.start();
    await vi.waitFor(() => expect(messages).toHaveLength(4), { timeout: 300_000 });
    expect(messages[2]).toMatch(/^Limits are shared with other instances through Redis at 127\.0\.0\.1:\d+\.$/);
    await one.contacts.spend('a', set('x', 'y', 'z'), 1);
    expect(await other.contacts.msBeforeNext('a')).toBeGreaterThan(0);
  });

  test('wait for one that hangs no longer than a moment', async () => {
    redis.process().kill('SIGSTOP');
    const begin = performance.now();
    await one.maySubmit(somebody);
    expect(await one.contacts.spend('a', set('x'), 1)).toBe(true);
    expect(performance.now() - begin).toBeLessThan(20_000);
    redis.process().kill('SIGCONT');
  });
});

test('A Redis that is not there yet holds up no start', async () => {
  const said: string[] = [];
  const nowhere = await openSharedStore('redis://127.0.0.1:1', pino({ level: 'info' }, { write: (line: string) => said.push(line) }));
  await createRateLimits({ contactsPerHour: PER_HOUR, shared: nowhere }).maySubmit(somebody);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('Redis at 127.0.0.1:1 does not answer');
  await nowhere.close();
});
