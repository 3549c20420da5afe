import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { number, orNull, text } from './column.ts';
import type { Database } from './database.ts';
import { onlyRow, statement } from './rows.ts';

const watched = statement('backup/watched', {
  file: orNull(text),
  time: orNull(text),
  epoch: orNull(text),
  revision: number,
  renamed: number,
});

const PAUSE = 1_000;
/** Milliseconds after which everybody who watches knows that the graph is being replaced. */
export const NOTICED_WITHIN = 3 * PAUSE;

/** What is being put in the place of everything that the graph holds, and since when (ISO 8601). */
interface Restoration {
  file: string;
  time: string;
}

/** What is going on in the graph, at a glance. */
export interface GraphGlance {
  /** The restore that goes on, or that was interrupted. */
  restoration: Restoration | undefined;
  /** Tells this graph from one that was made anew or restored; null before anything was written. */
  epoch: string | null;
  /** Number of the last revision. */
  revision: number;
  /** How many times names were brought to what is found by them after the write that gave them. */
  renamed: number;
}

/** Looks once. */
export async function glanceAt(database: Database): Promise<GraphGlance> {
  const { file, time, ...moment } = await onlyRow(database, watched);
  return { restoration: file === null ? undefined : { file, time: time ?? '' }, ...moment };
}

/** Knows how far the graph is, and whether it is being replaced by a backup, so that nobody is shown a part of it. */
export interface GraphWatch {
  isBeingRestored(): boolean;
  /** The last revision that this instance knows of; undefined before it has looked. */
  revision(): number | undefined;
  /** Names what the graph held when it was last looked at; undefined when that is longer ago than three looks. */
  standing(): string | undefined;
  stop(): Promise<void>;
}

/** Looks every second. What was last known stays so while the database does not answer. */
export function watchGraph(database: Database, log: Logger): GraphWatch {
  const stopping = new AbortController();
  let restoring = false;
  let last: GraphGlance | undefined;
  let lookedAt = 0;
  const watching = watch();

  async function watch(): Promise<void> {
    while (!stopping.signal.aborted) {
      const begin = performance.now();
      const glance = await glanceAt(database).catch(() => undefined);
      if (glance) lookedAt = begin;
      const now = glance ? glance.restoration !== undefined : restoring;
      last = glance ?? last;
      if (now && !restoring) log.warn('The graph is being restored from a backup: nothing is answered until that is done.');
      if (!now && restoring) log.info('The graph was restored from a backup, and is answered from again; its feed of changes begins anew.');
      restoring = now;
      await sleep(PAUSE, undefined, { signal: stopping.signal, ref: false }).catch(() => {});
    }
  }

  return {
    isBeingRestored: () => restoring,
    revision: () => last?.revision,
    standing: () => (last && performance.now() - lookedAt < NOTICED_WITHIN ? `${last.epoch}:${last.revision}:${last.renamed}` : undefined),
    stop: async () => {
      stopping.abort();
      await watching;
    },
  };
}
