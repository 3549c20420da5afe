import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { loadRecords } from '../../src/records/store/load.ts';
import { createWebhook, listWebhooks } from '../../src/webhooks/webhooks.ts';
import { address, database, seededGraph } from '../setup/graph.ts';
import { endPrograms, type Program, runProgram } from '../setup/program.ts';
import { type Receiver, startReceiver } from '../setup/receiver.ts';
import { recordsIn } from '../setup/records.ts';

const { uri, user, password } = address;
const settings = { PORT: '0', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, WEBHOOK_HOSTS: '127.0.0.1' };

let receiver: Receiver;
beforeAll(async () => {
  await seededGraph();
  receiver = await startReceiver();
});
afterEach(endPrograms);
afterAll(() => receiver.close());

/** Starts a server, and waits until it has told the receiver of something. */
async function runUntilTold(): Promise<Program> {
  const before = receiver.received.length;
  const server = runProgram('src/main.ts', [], settings);
  await server.says(/Kruispunt answers GraphQL/);
  await expect.poll(() => receiver.received.length).toBeGreaterThan(before);
  return server;
}

test('a message that failed is sent again by the next server', async () => {
  await createWebhook(database, 'test', { url: receiver.url, kinds: [], allowed: ['127.0.0.1'] });
  await loadRecords(database, recordsIn('themes: [{ id: nieuw, label: Nieuw, labelEn: New }]'));
  receiver.answers = 500;
  const first = await runUntilTold();
  await expect.poll(async () => (await listWebhooks(database))[0]?.failures).toBeGreaterThan(0);
  first.process.kill('SIGKILL');
  await once(first.process, 'close');

  receiver.answers = 204;
  const second = await runUntilTold();
  const [failed] = receiver.received;
  const taken = receiver.received.at(-1);
  expect(taken?.body).toBe(failed?.body);
  expect(taken?.headers['webhook-id']).toBe(failed?.headers['webhook-id']);
  await expect.poll(async () => (await listWebhooks(database))[0]).toMatchObject({ failures: 0, lastDelivered: expect.any(String) });
  second.process.kill('SIGTERM');
  expect(await second.ended).toBe(0);
});
