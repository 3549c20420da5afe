import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { boolean, number } from '../database/column.ts';
import type { Database } from '../database/database.ts';
import type { GraphWatch } from '../database/graph-watch.ts';
import { onlyRow, statement } from '../database/rows.ts';
import type { AllowedHosts } from './address.ts';
import { deliverDue, gatherNews, type Pauses, usualPauses } from './deliver.ts';
import { type Settling, settling } from './settling.ts';

const glance = statement('webhooks/glance', { revision: number, isBehind: boolean, isDue: boolean });

export interface WebhookOptions {
  watch: Pick<GraphWatch, 'isBeingRestored'>;
  log: Logger;
  allowed: AllowedHosts;
  /** When changes are told as one; after two seconds without any, or half a minute, when absent. */
  settle?: Settling;
  /** How long is waited after failures; from seconds to hours, for a week, when absent. */
  pauses?: Pauses;
  /** Milliseconds between two looks; one second when absent. */
  pause?: number;
}

/** Tells webhooks of changes as long as it is not stopped. All that is to be told stands in the graph: any server goes on where another ended. */
export function watchWebhooks(
  database: Database,
  { watch, log, allowed, settle = { quiet: 2_000, longest: 30_000 }, pauses = usualPauses, pause = 1_000 }: WebhookOptions,
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;
  const hasSettled = settling(settle);
  const sending = new Set<Promise<void>>();
  const onFault = (error: unknown) => log.debug({ err: error }, 'webhooks could not be looked after');
  const watching = keepLooking();

  async function keepLooking(): Promise<void> {
    while (!signal.aborted) {
      await look().catch(onFault);
      await sleep(pause, undefined, { signal, ref: false }).catch(() => {});
    }
  }

  async function look(): Promise<void> {
    if (watch.isBeingRestored()) return;
    const { revision, isBehind, isDue } = await onlyRow(database, glance);
    const isNews = hasSettled(isBehind, revision, performance.now());
    if (isNews) await gatherNews(database);
    if (!isNews && !isDue) return;
    // A receiver that is slow to answer keeps nobody else waiting.
    const sent = deliverDue(database, { allowed, pauses, log, signal })
      .catch(onFault)
      .finally(() => sending.delete(sent));
    sending.add(sent);
  }

  return {
    stop: async () => {
      stopping.abort();
      await watching;
      await Promise.all(sending);
    },
  };
}
