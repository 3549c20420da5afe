import { randomBytes } from 'node:crypto';
import { int } from 'neo4j-driver';
import { listOf, mapOf, number, oneOf, orNull, text } from '../database/column.ts';
import { type Database, transact } from '../database/database.ts';
import { rows, statement } from '../database/rows.ts';
import type { Webhook, WebhookFailure } from '../generated/schema.ts';
import { audit } from '../identity/audit.ts';
import { sentenceOf, type ToldFault } from '../shared/faults/fault-list.ts';
import { capitalised } from '../shared/faults/sentences.ts';
import { type Kind, kindNames } from '../shared/kinds.ts';
import { type AllowedHosts, isAllowed, mayBePublic, webhookAddress } from './address.ts';

/** Each is sent to whenever something changed. */
const MOST_WEBHOOKS = 50;

const failures: readonly WebhookFailure[] = ['NOT_PUBLIC', 'NO_ANSWER', 'REDIRECTED', 'REFUSED', 'GONE'];

const kept = mapOf({
  ...{ id: text, url: text, kinds: listOf(oneOf(kindNames)), created: text, delivered: orNull(text) },
  ...{ failures: number, failingSince: orNull(text), failure: orNull(oneOf(failures)), disabled: orNull(text) },
});
const statements = {
  create: statement('webhooks/create', { webhook: kept }),
  list: statement('webhooks/list', { webhook: kept }),
  delete: statement('webhooks/delete', { id: text }),
};

/** Input that no webhook can be made or deleted with. */
export class WebhookFault extends Error {
  override name = 'WebhookFault';
  /** The field of the input that is wrong; absent where none is. */
  readonly path: 'url' | 'id' | undefined;
  readonly fault: ToldFault;

  constructor(path: WebhookFault['path'], fault: ToldFault) {
    super(capitalised(sentenceOf(fault)));
    this.path = path;
    this.fault = fault;
  }
}

/**
 * Makes a webhook, which is told of what changes from now on. The secret is answered here only; it is kept as it is, since messages are signed
 * with it. Throws WebhookFault.
 */
export async function createWebhook(
  database: Database,
  who: string,
  { url, kinds, allowed }: { url: string; kinds: readonly Kind[]; allowed: AllowedHosts },
): Promise<{ secret: string; webhook: Webhook }> {
  const address = webhookAddress(url, allowed);
  if (!address) throw new WebhookFault('url', { code: 'NOT_A_WEBHOOK_ADDRESS', values: {} });
  if (!isAllowed(address, allowed) && !(await mayBePublic(address))) {
    throw new WebhookFault('url', { code: 'NOT_A_PUBLIC_HOST', values: { host: address.hostname } });
  }
  const id = randomBytes(6).toString('hex');
  const secret = `whsec_${randomBytes(32).toString('base64')}`;
  const given = { id, secret, url: address.href, kinds: [...new Set(kinds)], now: new Date().toISOString(), most: int(MOST_WEBHOOKS) };
  return transact(database, async (transaction) => {
    const [created] = await rows(transaction, statements.create, given);
    if (!created) throw new WebhookFault(undefined, { code: 'TOO_MANY_WEBHOOKS', values: { most: MOST_WEBHOOKS } });
    await audit(transaction, who, 'CREATE_WEBHOOK', id);
    return { secret, webhook: shown(created.webhook) };
  });
}

/** All webhooks, newest first, also those that nothing is sent to any more. */
export async function listWebhooks(database: Database): Promise<Webhook[]> {
  return (await rows(database, statements.list)).map(({ webhook }) => shown(webhook));
}

/** Takes a webhook away, with what was on its way to it. Throws WebhookFault. */
export async function deleteWebhook(database: Database, who: string, id: string): Promise<void> {
  await transact(database, async (transaction) => {
    const [deleted] = await rows(transaction, statements.delete, { id });
    if (!deleted) throw new WebhookFault('id', { code: 'NOT_FOUND', values: { what: 'WEBHOOK', id } });
    await audit(transaction, who, 'DELETE_WEBHOOK', id);
  });
}

function shown({ delivered, failure, disabled, ...webhook }: ReturnType<typeof kept>): Webhook {
  return { ...webhook, lastDelivered: delivered, lastFailure: failure, disabled: disabled !== null };
}
