import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../../src/client/client.ts';

type Reply = { status: number; body: string; headers?: Record<string, string> };

const refusal = (code: string, status: number, headers: Record<string, string> = {}): Reply => ({
  status,
  body: JSON.stringify({ errors: [{ message: code, extensions: { code } }] }),
  headers,
});
const answered: Reply = { status: 200, body: '{"data":{"dataset":{"title":"Kruispunt"}}}' };

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Asks through something that answers so, one after another; what came of it, and how often it was asked. */
async function askThrough(replies: readonly (Reply | 'broken')[], query = '{ dataset { title } }', retries = 3) {
  let times = 0;
  server = createServer((_, response) => {
    const reply = replies[times++] ?? answered;
    if (reply === 'broken') return response.destroy();
    return response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers }).end(reply.body);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const came = await createClient({ url, retries, longestWait: 0 })
    .ask(query)
    .catch((error: unknown) => error);
  return { came, times };
}

const AT_ONCE = { 'retry-after': '0' };

describe('A question that was not answered', () => {
  it('is asked again, as soon as the server says', async () => {
    const { came, times } = await askThrough([refusal('SERVER_BUSY', 503, AT_ONCE), refusal('RATE_LIMITED', 429, AT_ONCE)]);
    expect(came).toEqual({ dataset: { title: 'Kruispunt' } });
    expect(times).toBe(3);
  });

  it('is asked again where something before the server answered, or nothing did', async () => {
    const page = { status: 502, body: '<h1>Bad Gateway</h1>', headers: AT_ONCE };
    expect(await askThrough([page, 'broken'])).toEqual({ came: { dataset: { title: 'Kruispunt' } }, times: 3 });
  });

  it('is given up after some times', async () => {
    const away = refusal('DATABASE_UNAVAILABLE', 503, { 'retry-after': new Date(0).toUTCString() });
    const { came, times } = await askThrough([away, away, away, away], undefined, 2);
    expect(came).toMatchObject({ code: 'DATABASE_UNAVAILABLE', retryAfter: 0 });
    expect(times).toBe(3);
  });

  it('is given up at once where it would take too long, or does not pass', async () => {
    const later = await askThrough([refusal('RATE_LIMITED', 429, { 'retry-after': '3600' })]);
    expect(later).toMatchObject({ came: { code: 'RATE_LIMITED', retryAfter: 3_600 }, times: 1 });
    server?.close();
    expect(await askThrough([refusal('BAD_USER_INPUT', 400)])).toMatchObject({ came: { code: 'BAD_USER_INPUT' }, times: 1 });
  });

  it('is never asked again where it writes', async () => {
    const { came, times } = await askThrough(
      [refusal('SERVER_BUSY', 503, AT_ONCE)],
      'mutation { revokeKey(input: { id: "x" }) { key { id } } }',
    );
    expect(came).toMatchObject({ code: 'SERVER_BUSY' });
    expect(times).toBe(1);
  });
});
