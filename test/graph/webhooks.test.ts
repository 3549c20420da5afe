import { pino } from 'pino';
import { Webhook as Verifier } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eraseContact } from '../../src/people/erase.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import type { Kind } from '../../src/shared/kinds.ts';
import { deliverDue, gatherNews, type Pauses, usualPauses } from '../../src/webhooks/deliver.ts';
import { watchWebhooks } from '../../src/webhooks/watch-webhooks.ts';
import { createWebhook, listWebhooks } from '../../src/webhooks/webhooks.ts';
import { ask, askAs, askRaw, cypherRows, database, emptyGraph } from '../setup/graph.ts';
import { keyWith } from '../setup/keys.ts';
import { type Receiver, startReceiver } from '../setup/receiver.ts';
import { published, recordsIn } from '../setup/records.ts';
import { serve } from '../setup/server.ts';

const CREATE = `mutation ($input: CreateWebhookInput!) {
  createWebhook(input: $input) { secret webhook { id url kinds disabled failures lastDelivered } userErrors { code path message values } }
}`;
const DELETE = 'mutation ($id: ID!) { deleteWebhook(input: { id: $id }) { id userErrors { code path values } } }';
const CHANGES = 'query ($after: String) { changes(after: $after) { changes { id erased } endCursor } }';

const allowed = ['127.0.0.1'];
const log = pino({ level: 'silent' });
const atOnce: Pauses = { ...usualPauses, after: () => 0 };

let receiver: Receiver;
beforeEach(async () => {
  await emptyGraph();
  await loadRecords(database, recordsIn('themes: [{ id: oud, label: Oud, labelEn: Old }]'));
  receiver = await startReceiver();
});
afterEach(() => receiver.close());

const theme = (id: string) => loadRecords(database, recordsIn(`themes: [{ id: ${id}, label: ${id}, labelEn: ${id} }]`));
const webhookOf = (kinds: Kind[] = [], url = receiver.url) => createWebhook(database, 'test', { url, kinds, allowed });
/** What a server does once changes have settled, and when something is due. */
const deliver = (more: Partial<Parameters<typeof deliverDue>[1]> = {}) =>
  deliverDue(database, { allowed, pauses: atOnce, log, signal: new AbortController().signal, ...more });
const tell = async () => {
  await gatherNews(database);
  await deliver();
};

interface Payload {
  type: string;
  timestamp: string;
  data: { cursor: string | null; kinds: string[] };
}
const payloads = () => receiver.received.map(({ body }): Payload => JSON.parse(body));
const ids = () => receiver.received.map(({ headers }) => headers['webhook-id']);
const changesAfter = async (after: string | null | undefined) =>
  (await ask<{ changes: { changes: { id: string; erased: string[] | null }[] } }>(CHANGES, { after })).changes.changes;
const only = async () => {
  const [webhook, ...more] = await listWebhooks(database);
  expect(more).toEqual([]);
  return webhook;
};

describe('A webhook', () => {
  it('is told that something changed, and by a cursor what', async () => {
    const { secret } = await webhookOf();
    await theme('nieuw');
    await theme('nieuwer');
    await tell();
    expect(receiver.received).toHaveLength(1);
    const { body, headers } = receiver.received[0] ?? { body: '', headers: {} };
    const payload = new Verifier(secret).verify(body, headers as Record<string, string>) as Payload;
    expect(payload).toEqual({
      type: 'changes',
      timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      data: { cursor: expect.stringMatching(/^[0-9a-f]{8}:2:-$/), kinds: ['THEME'] },
    });
    expect((await changesAfter(payload.data.cursor)).map(({ id }) => id)).toEqual(['nieuw', 'nieuwer']);
    expect(headers).toMatchObject({ 'content-type': 'application/json', 'webhook-id': expect.stringMatching(/^msg_/) });
    expect(() => new Verifier(secret).verify(body.replace('THEME', 'LESSON'), headers as Record<string, string>)).toThrow();
    expect(await only()).toMatchObject({ failures: 0, lastDelivered: expect.stringMatching(/Z$/), disabled: false });
    await tell();
    expect(receiver.received).toHaveLength(1);
  });

  it('in a graph without any change is told from the beginning', async () => {
    await emptyGraph();
    await webhookOf();
    await theme('eerste');
    await tell();
    expect(payloads()[0]?.data).toEqual({ cursor: null, kinds: ['THEME'] });
  });

  it('is told of its own kinds only', async () => {
    await webhookOf(['Lesson', 'Lesson']);
    await theme('nieuw');
    await tell();
    expect(receiver.received).toEqual([]);
    await loadRecords(database, recordsIn('lessons: [{ id: les, statement: Bericht }]'));
    await theme('nieuwer');
    await tell();
    expect(payloads().map(({ data }) => data.kinds)).toEqual([['LESSON']]);
    expect((await changesAfter(payloads()[0]?.data.cursor)).map(({ id }) => id)).toEqual(['les', 'nieuwer']);
  });

  it('is told of an erasure, and not of whom', async () => {
    await loadRecords(
      database,
      recordsIn(`contacts: [{ id: roos, name: Roos van Dam, kind: INDIVIDUAL, verified: 2026-01-01, ${published} }]`),
    );
    await webhookOf();
    await eraseContact(database, 'test', 'roos');
    await tell();
    expect(receiver.received[0]?.body).toContain('CONTACT');
    expect(JSON.stringify([receiver.received, await cypherRows('MATCH (webhook:Webhook) RETURN webhook {.*} AS kept')])).not.toMatch(
      /roos/i,
    );
    expect(await changesAfter(payloads()[0]?.data.cursor)).toMatchObject([{ erased: [expect.any(String)] }]);
  });

  it('is told that the graph is another one, by a cursor that has expired', async () => {
    await webhookOf();
    await cypherRows("MATCH (lock:WriteLock) SET lock.epoch = 'abcdef01'");
    await tell();
    expect(payloads()[0]?.data.kinds).toEqual(['THEME']);
    const { errors } = await askRaw(CHANGES, { after: payloads()[0]?.data.cursor });
    expect(errors).toMatchObject([{ extensions: { code: 'CURSOR_EXPIRED' } }]);
    await theme('nieuw');
    await tell();
    expect((await changesAfter(payloads()[1]?.data.cursor)).map(({ id }) => id)).toEqual(['nieuw']);
  });

  it('that fails is sent the same message again, and later what changed meanwhile', async () => {
    await webhookOf();
    receiver.answers = 500;
    await theme('nieuw');
    await tell();
    expect(await only()).toMatchObject({ failures: 1, lastFailure: 'REFUSED', failingSince: expect.any(String), disabled: false });
    await loadRecords(database, recordsIn('lessons: [{ id: les, statement: Bericht }]'));
    await tell();
    expect(await only()).toMatchObject({ failures: 2 });
    receiver.answers = 204;
    await deliver();
    expect(new Set(ids()).size).toBe(1);
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
    expect(await only()).toMatchObject({ failures: 0, lastFailure: null, failingSince: null });
    await tell();
    expect(new Set(ids()).size).toBe(2);
    expect(payloads().at(-1)?.data.kinds).toEqual(['LESSON']);
  });

  it('waits longer the more often it has failed', async () => {
    await webhookOf();
    receiver.answers = 503;
    await theme('nieuw');
    await gatherNews(database);
    await deliver({ pauses: usualPauses });
    await deliver({ pauses: usualPauses });
    expect(receiver.received).toHaveLength(1);
    const [row] = await cypherRows('MATCH (webhook:Webhook) RETURN (webhook.due - timestamp()) / 1000.0 AS seconds');
    expect(row?.['seconds']).toBeLessThanOrEqual(5);
  });

  it('that answers 410, or fails for too long, is told no more', async () => {
    await webhookOf();
    receiver.answers = 410;
    await theme('nieuw');
    await tell();
    expect(await only()).toMatchObject({ failures: 1, lastFailure: 'GONE', disabled: true });
    await theme('nieuwer');
    await tell();
    expect(receiver.received).toHaveLength(1);

    await webhookOf();
    receiver.answers = 500;
    await theme('nieuwst');
    await tell();
    await deliver();
    expect((await listWebhooks(database))[0]).toMatchObject({ failures: 2, disabled: false });
    await deliver({ pauses: { ...atOnce, patience: 0 } });
    expect((await listWebhooks(database))[0]).toMatchObject({ failures: 3, lastFailure: 'REFUSED', disabled: true });
  });

  it('that leads elsewhere is not followed', async () => {
    const elsewhere = await startReceiver();
    await webhookOf();
    Object.assign(receiver, { answers: 307, location: elsewhere.url });
    await theme('nieuw');
    await tell();
    expect(elsewhere.received).toEqual([]);
    expect(await only()).toMatchObject({ lastFailure: 'REDIRECTED' });
    await elsewhere.close();
  });

  it('that nobody listens at has no answer', async () => {
    await webhookOf();
    await receiver.close();
    await theme('nieuw');
    await tell();
    expect(await only()).toMatchObject({ lastFailure: 'NO_ANSWER' });
  });

  it.each([
    ['an address that is allowed no longer', (url: string) => url],
    ['a name that leads to this machine by now', (url: string) => url.replace('http://127.0.0.1', 'https://localhost')],
    ['an address with https', (url: string) => url.replace('http:', 'https:')],
  ])('does not reach %s', async (_, changed) => {
    await webhookOf();
    await cypherRows('MATCH (webhook:Webhook) SET webhook.url = $url', { url: changed(receiver.url) });
    await theme('nieuw');
    await gatherNews(database);
    await deliver({ allowed: [] });
    expect(receiver.received).toEqual([]);
    expect(await only()).toMatchObject({ lastFailure: 'NOT_PUBLIC' });
  });
});

describe('Of several servers', () => {
  it('one sends a message', async () => {
    await webhookOf();
    await theme('nieuw');
    await Promise.all([gatherNews(database), gatherNews(database)]);
    await Promise.all([deliver(), deliver(), deliver()]);
    expect(receiver.received).toHaveLength(1);
  });

  it('one that is stopped blames nobody, and another goes on', async () => {
    await webhookOf();
    receiver.answers = undefined;
    await theme('nieuw');
    await gatherNews(database);
    const stopping = new AbortController();
    const going = deliver({ signal: stopping.signal });
    await expect.poll(() => receiver.received.length).toBe(1);
    stopping.abort();
    await going;
    expect(await only()).toMatchObject({ failures: 0, lastDelivered: null });
    // Its lease ends.
    await cypherRows('MATCH (webhook:Webhook) SET webhook.due = 0');
    receiver.answers = 200;
    await deliver();
    expect(new Set(ids()).size).toBe(1);
    expect(await only()).toMatchObject({ failures: 0, lastDelivered: expect.any(String) });
  });

  it('each looks by itself, again and again, until it is stopped', async () => {
    await webhookOf();
    receiver.answers = 500;
    const watching = watchWebhooks(database, {
      ...{ watch: { isBeingRestored: () => false }, log, allowed, pauses: atOnce },
      ...{ settle: { quiet: 1, longest: 1 }, pause: 1 },
    });
    await theme('nieuw');
    await expect.poll(() => receiver.received.length).toBeGreaterThan(1);
    receiver.answers = 204;
    await expect.poll(async () => (await only())?.lastDelivered).toBeTruthy();
    await watching.stop();
    expect(new Set(ids()).size).toBe(1);
  });
});

describe('Admins', () => {
  it('make, list and delete webhooks, whose secret they see once', async () => {
    const server = await serve({ webhookHosts: allowed });
    const headers = { authorization: `Bearer ${await keyWith('ADMIN', 'beheer')}` };
    const post = async <Data>(query: string, variables = {}) =>
      ((await server.post(query, variables, {}, headers)).body as { data: Data }).data;
    const { createWebhook: made } = await post<{ createWebhook: { secret: string; webhook: { id: string } } }>(CREATE, {
      input: { url: receiver.url, kinds: ['LESSON', 'INITIATIVE'] },
    });
    const { id } = made.webhook;
    expect(made).toEqual({
      secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/),
      webhook: { id, url: receiver.url, kinds: ['LESSON', 'INITIATIVE'], disabled: false, failures: 0, lastDelivered: null },
      userErrors: [],
    });
    expect(await post('{ webhooks { id kinds } }')).toEqual({ webhooks: [{ id, kinds: ['LESSON', 'INITIATIVE'] }] });
    expect(await post(DELETE, { id })).toEqual({ deleteWebhook: { id, userErrors: [] } });
    expect(await post(DELETE, { id })).toMatchObject({
      deleteWebhook: { id: null, userErrors: [{ code: 'NOT_FOUND', path: ['input', 'id'], values: { what: 'WEBHOOK', id } }] },
    });
    const trail = await cypherRows(
      'MATCH (audit:Audit) WHERE audit.subject = $id RETURN audit.who AS who, audit.action AS action ORDER BY audit.time',
      { id },
    );
    expect(trail).toEqual(['CREATE_WEBHOOK', 'DELETE_WEBHOOK'].map((action) => ({ who: 'key:beheer', action })));
    await server.close();
  });

  it.each([
    ['http://169.254.169.254/', 'NOT_A_WEBHOOK_ADDRESS'],
    ['https://169.254.169.254/', 'NOT_A_PUBLIC_HOST'],
    ['https://[::ffff:10.0.0.1]/', 'NOT_A_PUBLIC_HOST'],
    ['https://localhost:7687/', 'NOT_A_PUBLIC_HOST'],
    ['ftp://portaal.example/', 'NOT_A_WEBHOOK_ADDRESS'],
  ])('can not make one of %s', async (url, code) => {
    const answer = await askAs('ADMIN', CREATE, { input: { url } });
    expect(answer).toMatchObject({ createWebhook: { secret: null, webhook: null, userErrors: [{ code, path: ['input', 'url'] }] } });
  });

  it('can make a bounded number', async () => {
    await cypherRows('UNWIND range(1, 50) AS n CREATE (:Webhook {id: toString(n)})');
    const answer = await askAs('ADMIN', CREATE, { input: { url: 'https://8.8.8.8/' } });
    expect(answer).toMatchObject({ createWebhook: { userErrors: [{ code: 'TOO_MANY_WEBHOOKS', path: ['input'], values: { most: 50 } }] } });
  });

  it('are the only ones who may', async () => {
    for (const query of ['{ webhooks { id } }', 'mutation { deleteWebhook(input: { id: "x" }) { id } }']) {
      expect((await askRaw(query)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
      await expect(askAs('CURATOR', query)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    }
  });
});
