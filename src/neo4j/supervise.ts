import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Child } from './child.ts';
import type { DiskWatch } from './disk.ts';
import { lastWords } from './start.ts';
import { StartupError } from './startup-error.ts';

interface SuperviseOptions {
  readonly log: Logger;
  /** Folder of Neo4j's own logs. */
  readonly logs: string;
  readonly disk: Pick<DiskWatch, 'look' | 'whenRoom'>;
  readonly onGivingUp: (error: StartupError) => void;
}

interface Supervised {
  pid(): number | undefined;
  /** Ends the Neo4j that runs; another is started in its place. */
  endCurrent(): Promise<void>;
  /** Takes no longer than so many milliseconds, if that is said. */
  stop(longest?: number): Promise<void>;
}

/** Neo4j is given up when it ended this often within this time. */
const crashesTooMany = 5;
const crashWindow = 120_000;
const longestPause = 8000;

/** Starts Neo4j again whenever it ends without being asked to, with growing pauses, until that seems to be of no use. */
export function supervise(first: Child, again: () => Child, { log, logs, disk, onGivingUp }: SuperviseOptions): Supervised {
  const stopping = new AbortController();
  let current = first;
  let alive = true;
  let crashes: number[] = [];

  const watching = watch();

  async function watch(): Promise<void> {
    for (;;) {
      const ending = await current.ended;
      alive = false;
      if (stopping.signal.aborted) {
        return;
      }
      const how = ending.signal ? `was killed by ${ending.signal}` : `ended with code ${ending.code}`;
      log.error({ lastWords: lastWords(ending), logs }, `Neo4j ${how} unexpectedly.`);
      if (await disk.look()) {
        // It ends again and again until there is room: that is no reason to give it up.
        await disk.whenRoom(stopping.signal);
        crashes = [];
      } else {
        const now = performance.now();
        crashes = [...crashes.filter((crash) => now - crash < crashWindow), now];
        if (crashes.length >= crashesTooMany) {
          giveUp(lastWords(ending));
          return;
        }
        await pause(crashes.length);
      }
      if (stopping.signal.aborted) {
        return;
      }
      await restart();
    }
  }

  async function restart(): Promise<void> {
    log.warn('Starting Neo4j again.');
    current = again();
    alive = true;
    if ((await current.started) === 'ready') {
      log.info({ pid: current.pid }, 'Neo4j is running again, on the same port.');
    }
  }

  /** None before the first restart. */
  async function pause(crash: number): Promise<void> {
    const time = crash === 1 ? 0 : Math.min(1000 * 2 ** (crash - 2), longestPause);
    await sleep(time, undefined, { signal: stopping.signal }).catch(() => {});
  }

  function giveUp(words: string): void {
    const file = join(logs, 'neo4j.log');
    const error = new StartupError(
      'NEO4J_KEEPS_CRASHING',
      `Neo4j ended ${crashesTooMany} times within ${crashWindow / 1000} s and is not started any more: ${words} (more is in ${file})`,
    );
    log.fatal(error.message);
    onGivingUp(error);
  }

  return {
    pid: () => (alive ? current.pid : undefined),
    endCurrent: () => current.stop(),
    async stop(longest) {
      stopping.abort();
      await current.stop(longest);
      await watching;
    },
  };
}
