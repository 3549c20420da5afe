import type { Logger } from 'pino';
import { boolean, listOf, mapOf, number, oneOf, orNull, text } from '../database/column.ts';
import { cypher } from '../database/cypher.ts';
import { type Database, transact } from '../database/database.ts';
import { rows, statement } from '../database/rows.ts';
import { kindNames } from '../shared/kinds.ts';
import type { AllowedHosts } from './address.ts';
import { type Message, send } from './send.ts';

/** Milliseconds for which whoever took a message is thought to be at it: more than a receiver may take to answer. */
const LEASE = 30_000;

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

/** How long is waited, in milliseconds. */
export interface Pauses {
  /** After so many failures in a row. */
  after(failures: number): number;
  /** From the first failure in a row until nothing is sent any more. */
  patience: number;
}

/** After 5 seconds, then four times as long each time, at most six hours; for a week. */
export const usualPauses: Pauses = { after: (failures) => Math.min(5_000 * 4 ** (failures - 1), 6 * HOUR), patience: WEEK };

/** How messages are delivered. */
export interface Delivery {
  allowed: AllowedHosts;
  pauses: Pauses;
  log: Logger;
  /** Calls off what is being sent: whoever looks after the lease sends it again. */
  signal: AbortSignal;
}

const claim = statement('webhooks/claim', {
  message: mapOf({
    ...{ id: text, url: text, secret: text, message: text, messageTime: text, messageAfter: orNull(text) },
    ...{ messageKinds: listOf(oneOf(kindNames)), failures: number },
  }),
});
const failed = statement('webhooks/failed', { failures: number, isEnd: boolean });
const delivered = cypher('webhooks/delivered');
const gather = cypher('webhooks/gather');

/** Makes one message of all that changed since the last, for each webhook that has none on its way. */
export async function gatherNews(database: Database): Promise<void> {
  await transact(database, async (transaction) => {
    await transaction.run(gather, { now: new Date().toISOString() });
  });
}

/** Sends what is due, each message from one server at a time, and notes what came of it: sent again later, or not at all any more. */
export async function deliverDue(database: Database, delivery: Delivery): Promise<void> {
  const claimed = await transact(database, (transaction) => rows(transaction, claim, { lease: LEASE }));
  await Promise.all(claimed.map(({ message }) => deliver(database, message, delivery)));
}

async function deliver(
  database: Database,
  message: Message & { id: string; failures: number },
  { allowed, pauses, log, signal }: Delivery,
): Promise<void> {
  const failure = await send(message, allowed, signal);
  if (failure !== undefined && signal.aborted) return;
  const now = new Date();
  const about = { id: message.id, message: message.message, now: now.toISOString() };
  if (failure === undefined) {
    await transact(database, (transaction) => transaction.run(delivered, about));
    return;
  }
  const [noted] = await transact(database, (transaction) =>
    rows(transaction, failed, {
      ...{ ...about, failure, pause: pauses.after(message.failures + 1) },
      patience: new Date(now.getTime() - pauses.patience).toISOString(),
    }),
  );
  // It may have been deleted meanwhile.
  if (!noted) return;
  const told = { webhook: message.id, failure, failures: noted.failures };
  if (noted.isEnd) log.warn(told, 'a webhook is not told of changes any more');
  else log.info(told, 'a webhook could not be told of changes: it will be tried again');
}
