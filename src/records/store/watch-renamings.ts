import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Database } from '../../database/database.ts';
import { finishRenamings } from './rename.ts';

/** Milliseconds between two looks. */
const PAUSE = 2_000;

/** Brings new names of hubs to what is found by them, whoever gave them, as long as it is not stopped. */
export function watchRenamings(database: Database, log: Logger): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;
  const watching = watch();

  async function watch(): Promise<void> {
    while (!signal.aborted) {
      // The next look goes on where this one was.
      await finishRenamings(database, { signal }).catch((error: unknown) =>
        log.debug({ err: error }, 'new names could not be brought further'),
      );
      await sleep(PAUSE, undefined, { signal, ref: false }).catch(() => {});
    }
  }

  return {
    stop: async () => {
      stopping.abort();
      await watching;
    },
  };
}
