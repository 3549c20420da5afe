import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { LocalContactBudget } from '../../src/api/contact-budget.ts';
import { createRateLimits } from '../../src/api/rate-limits.ts';
import { createKey } from '../../src/identity/keys.ts';
import { anonymous } from '../../src/identity/viewer.ts';
import { clientOf } from '../../src/server/client-address.ts';
import { database, emptyGraph, viewerWith } from '../setup/graph.ts';
import { type Served, serve } from '../setup/server.ts';

const HOUR = 3_600_000;
const UNKNOWN = `kp_0123456789ab_${'x'.repeat(43)}`;
const VIEWER = '{ viewer { role } }';

const refusal = (message: unknown, retryAfter: number) =>
  expect.objectContaining({ message, extensions: expect.objectContaining({ code: 'RATE_LIMITED', retryAfter }) });

describe('Submissions', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('of the public are five an hour from each address', async () => {
    const { maySubmit } = createRateLimits();
    for (let time = 0; time < 5; time += 1) await maySubmit(anonymous('192.0.2.1'));
    await expect(maySubmit(anonymous('192.0.2.1'))).rejects.toEqual(
      refusal('You may submit or answer 5 times an hour. Try again in 60 minutes.', 3_600),
    );
    await maySubmit(anonymous('192.0.2.2'));
    vi.advanceTimersByTime(HOUR - 30_000);
    await expect(maySubmit(anonymous('192.0.2.1'))).rejects.toEqual(
      refusal('You may submit or answer 5 times an hour. Try again in 30 seconds.', 30),
    );
    vi.advanceTimersByTime(30_000);
    await maySubmit(anonymous('192.0.2.1'));
  });

  it('are counted for an hour by whatever clock: putting it back closes nobody out', async () => {
    const { maySubmit, maySignIn, failedToSignIn } = createRateLimits();
    for (let time = 0; time < 5; time += 1) await maySubmit(anonymous('192.0.2.1'));
    for (let time = 0; time < 60; time += 1) await failedToSignIn('192.0.2.1');
    vi.setSystemTime(Date.now() - 24 * HOUR);
    await maySignIn('192.0.2.1');
    await expect(maySubmit(anonymous('192.0.2.1'))).rejects.toThrow('Try again in 60 minutes.');
    vi.advanceTimersByTime(HOUR);
    await maySubmit(anonymous('192.0.2.1'));
  });

  it('of the public are a hundred an hour in all, whatever their addresses', async () => {
    const { maySubmit } = createRateLimits();
    for (let address = 0; address < 100; address += 1) await maySubmit(anonymous(`192.0.2.${address}`));
    await expect(maySubmit(anonymous('198.51.100.1'))).rejects.toEqual(
      refusal('All visitors together may submit or answer 100 times an hour. Try again in 60 minutes.', 3_600),
    );
    await maySubmit(viewerWith('CONTRIBUTOR'));
  });

  it('of a contributor are sixty an hour, whatever the address', async () => {
    const { maySubmit } = createRateLimits();
    for (let time = 0; time < 60; time += 1) await maySubmit(viewerWith('CONTRIBUTOR'));
    await expect(maySubmit(viewerWith('CONTRIBUTOR'))).rejects.toThrow('You may submit or answer 60 times an hour.');
  });

  it.each(['CURATOR', 'ADMIN'] as const)('of somebody with role %s are not counted', async (role) => {
    const { maySubmit } = createRateLimits();
    for (let time = 0; time < 100; time += 1) await maySubmit(viewerWith(role));
  });
});

describe('Worthless credentials', () => {
  let secret: string;
  beforeAll(async () => {
    await emptyGraph();
    ({ secret } = await createKey(database, 'test', { name: 'limits', role: 'READER' }));
    return emptyGraph;
  });

  const askWith = (server: Served, credential: string, from?: string) =>
    server.post(VIEWER, {}, {}, { authorization: `Bearer ${credential}`, ...(from && { 'x-forwarded-for': from }) });
  async function exhaust(server: Served, from?: string): Promise<void> {
    for (let time = 0; time < 60; time += 1) expect((await askWith(server, UNKNOWN, from)).status).toBe(401);
  }

  it('close an address to credentials for a while, good ones too, but to nobody who sends none', async () => {
    const server = await serve();
    expect((await askWith(server, secret)).status).toBe(200);
    await exhaust(server);
    for (const credential of [UNKNOWN, secret]) {
      const answer = await askWith(server, credential);
      expect(answer).toMatchObject({
        status: 429,
        body: {
          errors: [
            {
              message: expect.stringMatching(/^Too many worthless credentials came from your address\. Try again in \d+ minutes\.$/),
              extensions: { code: 'RATE_LIMITED', retryAfter: expect.any(Number) },
            },
          ],
        },
      });
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(Number(answer.headers.get('retry-after'))).toBeLessThanOrEqual(600);
    }
    expect((await server.post(VIEWER)).status).toBe(200);
    await server.close();
  });

  it('count for the address that connects, whatever it says to be', async () => {
    const server = await serve();
    await exhaust(server, '192.0.2.1');
    expect((await askWith(server, UNKNOWN, '192.0.2.2')).status).toBe(429);
    await server.close();
  });

  it('count for the address that a trusted proxy tells, and that only', async () => {
    const server = await serve({ trustProxy: ['127.0.0.0/8'] });
    await exhaust(server, '192.0.2.1');
    expect((await askWith(server, UNKNOWN, '192.0.2.1')).status).toBe(429);
    // What stands before the address that the proxy itself adds is the client's own invention.
    expect((await askWith(server, UNKNOWN, '198.51.100.7, 192.0.2.1')).status).toBe(429);
    expect((await askWith(server, UNKNOWN, '192.0.2.2')).status).toBe(401);
    await server.close();
    const other = await serve({ trustProxy: ['10.0.0.7'] });
    await exhaust(other, '192.0.2.1');
    expect((await askWith(other, UNKNOWN, '192.0.2.2')).status).toBe(429);
    await other.close();
  });
});

describe('What is asked', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const address = anonymous('192.0.2.1');

  it('has a cost, of which each address has some for a minute, and each key five times as much', async () => {
    const { costs } = createRateLimits({ costPerMinute: 10_000 });
    await costs.spend(address, 6_000);
    vi.advanceTimersByTime(20_000);
    await expect(costs.spend(address, 6_000)).rejects.toEqual(
      refusal(
        'What you ask in a minute may cost 10,000 in all, or 50,000 with an API key, and has cost that. Try again in 40 seconds.',
        40,
      ),
    );
    await costs.spend(anonymous('192.0.2.2'), 6_000);
    await costs.spend(viewerWith('CURATOR'), 49_000);
    await expect(costs.spend(viewerWith('CURATOR'), 2_000)).rejects.toThrow(
      'What you ask in a minute may cost 50,000 in all, and has cost that.',
    );
    vi.advanceTimersByTime(40_000);
    await costs.spend(address, 6_000);
  });

  it('can still be something small, for which there is as much again', async () => {
    const { costs } = createRateLimits({ costPerMinute: 2_000 });
    await expect(costs.spend(address, 3_000)).rejects.toEqual(refusal(expect.any(String), 60));
    await costs.spend(address, 1_000);
    await costs.spend(address, 1_000);
    await expect(costs.spend(address, 1)).rejects.toEqual(refusal(expect.any(String), 60));
  });

  it('costs what the database took for it, where that is more than what it asks for', async () => {
    const { costs } = createRateLimits({ costPerMinute: 1_000 });
    await costs.settle(address, 300, 3);
    await costs.spend(address, 1_000);
    await costs.settle(anonymous('192.0.2.2'), 300, 14);
    await expect(costs.spend(anonymous('192.0.2.2'), 1)).rejects.toEqual(refusal(expect.any(String), 60));
  });

  it('is counted for a minute by whatever clock', async () => {
    const { costs } = createRateLimits({ costPerMinute: 1_000 });
    await costs.spend(address, 1_000);
    vi.setSystemTime(Date.now() - 24 * HOUR);
    await expect(costs.spend(address, 1)).rejects.toEqual(refusal(expect.stringMatching(/ in 1 minute\.$/), 60));
    vi.advanceTimersByTime(60_000);
    await costs.spend(address, 1);
  });
});

describe('Who asks too much', () => {
  beforeAll(emptyGraph);

  it('is told when to ask again, by address or by key', async () => {
    const server = await serve({ costPerMinute: 25_000, trustProxy: ['127.0.0.0/8'] });
    const { secret } = await createKey(database, 'test', { name: 'asks much', role: 'READER' });
    const dear = '{ initiatives(limit: 100) { themes(limit: 100) { id } } }';
    const from = (address: string, query = dear) => server.post(query, {}, {}, { 'x-forwarded-for': address });
    const withKey = () => server.post(dear, {}, {}, { authorization: `Bearer ${secret}`, 'x-forwarded-for': '192.0.2.1' });
    for (let time = 0; time < 2; time += 1) expect((await from('192.0.2.1')).status).toBe(200);
    const answer = await from('192.0.2.1');
    expect(answer).toMatchObject({
      status: 429,
      body: {
        errors: [
          {
            message: expect.stringMatching(
              /^What you ask in a minute may cost 25,000 in all, or 125,000 with an API key, and has cost that\./,
            ),
            extensions: { code: 'RATE_LIMITED', reason: 'ASKED_TOO_MUCH', values: { retryAfter: expect.any(Number) } },
          },
        ],
      },
    });
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(answer.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect((await from('192.0.2.1', '{ initiatives { id } }')).status).toBe(200);
    expect((await from('192.0.2.2')).status).toBe(200);
    for (let time = 0; time < 12; time += 1) expect((await withKey()).status).toBe(200);
    expect((await withKey()).status).toBe(429);
    await emptyGraph();
    await server.close();
  });

  it('is told so before it is looked at, when it asks too often', async () => {
    const server = await serve({ costPerMinute: 10_000 });
    expect((await server.post('{ nonsense }')).status).toBe(400);
    for (let time = 0; time < 19; time += 1) await server.post('{ nonsense }');
    const { status, headers } = await server.post('{ nonsense }');
    expect(status).toBe(429);
    expect(headers.get('retry-after')).toMatch(/^[1-9]\d?$/);
    await server.close();
  });
});

describe('An address', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::1', '0:0:0:0::/64'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('%s counts as %s', (address, client) => {
    expect(clientOf(address)).toBe(client);
  });
});

describe('A budget of contacts', () => {
  const set = (...names: string[]) => new Set(names);
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is for different contacts: the same again cost nothing', async () => {
    const budget = new LocalContactBudget(3);
    expect(await budget.spend('one', set('a', 'b'), 1)).toBe(true);
    for (let time = 0; time < 10; time += 1) expect(await budget.spend('one', set('a', 'b'), 1)).toBe(true);
    expect(await budget.msBeforeNext('one')).toBe(0);
    expect(await budget.spend('one', set('b', 'c'), 1)).toBe(true);
    expect(await budget.msBeforeNext('one')).toBe(HOUR);
    expect(await budget.msBeforeNext('another')).toBe(0);
  });

  it('is full again after an hour', async () => {
    const budget = new LocalContactBudget(1);
    await budget.spend('one', set('a'), 1);
    vi.advanceTimersByTime(HOUR - 1);
    expect(await budget.msBeforeNext('one')).toBe(1);
    vi.advanceTimersByTime(1);
    expect(await budget.msBeforeNext('one')).toBe(0);
    expect(await budget.spend('one', set('b'), 1)).toBe(true);
    expect(await budget.msBeforeNext('one')).toBe(HOUR);
  });

  it('ends after an hour by whatever clock: putting it back closes nobody out', async () => {
    const budget = new LocalContactBudget(1);
    await budget.spend('one', set('a'), 1);
    vi.setSystemTime(Date.now() - 24 * HOUR);
    expect(await budget.msBeforeNext('one')).toBe(HOUR);
    vi.advanceTimersByTime(HOUR);
    expect(await budget.spend('one', set('b'), 1)).toBe(true);
  });

  it('lets a first page pass even where less is allowed, and later never more than is left', async () => {
    const budget = new LocalContactBudget(4);
    expect(await budget.spend('one', set('a', 'b', 'c'), 2)).toBe(true);
    expect(await budget.spend('one', set('d', 'e'), 2)).toBe(false);
    expect(await budget.msBeforeNext('one')).toBe(0);
    expect(await budget.spend('one', set('c', 'd'), 2)).toBe(true);
    expect(await budget.msBeforeNext('one')).toBe(HOUR);
    expect(await new LocalContactBudget(1).spend('one', set('a', 'b'), 2)).toBe(true);
    expect(await budget.spend('two', set('a', 'b', 'c', 'd', 'e'), 2)).toBe(false);
    expect(await budget.spend('two', set(), 2)).toBe(true);
    expect(await budget.msBeforeNext('two')).toBe(0);
  });
});
