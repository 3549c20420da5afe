import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { text } from './column.ts';
import type { Database } from './database.ts';
import { rows, statement } from './rows.ts';

const restoration = statement('backup/restoration', { file: text, time: text });

const PAUSE = 1_000;
/** Milliseconds after which everybody who watches knows that the graph is being replaced. */
export const NOTICED_WITHIN = 3 * PAUSE;

/** What is being put in the place of everything that the graph holds, and since when (ISO 8601). */
export interface Restoration {
  file: string;
  time: string;
}

/** The restore that goes on, or that was interrupted; undefined when there is none. */
export async function restorationIn(database: Database): Promise<Restoration | undefined> {
  const [found] = await rows(database, restoration);
  return found;
}

/** Knows whether the graph is being replaced by a backup, so that nobody is shown a part of it. */
export interface GraphWatch {
  isBeingRestored(): boolean;
  stop(): Promise<void>;
}

/** Looks every second. What was last known stays so while the database does not answer. */
export function watchGraph(database: Database, log: Logger): GraphWatch {
  const stopping = new AbortController();
  let restoring = false;
  const watching = watch();

  async function watch(): Promise<void> {
    while (!stopping.signal.aborted) {
      const now = await restorationIn(database).then(
        (found) => found !== undefined,
        () => restoring,
      );
      if (now && !restoring) log.warn('The graph is being restored from a backup: nothing is answered until that is done.');
      if (!now && restoring) log.info('The graph was restored from a backup, and is answered from again; its feed of changes begins anew.');
      restoring = now;
      await sleep(PAUSE, undefined, { signal: stopping.signal, ref: false }).catch(() => {});
    }
  }

  return {
    isBeingRestored: () => restoring,
    stop: async () => {
      stopping.abort();
      await watching;
    },
  };
}
