import { statfs } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';

/**
 * Bytes that must be free for Neo4j to start and to be written to. A Neo4j that can't write its log goes on as a process, but neither reads nor
 * writes any more until it is started again: so much is left for what it writes by itself.
 */
export const LEAST_ROOM = 64e6;
/** Once the disk was full: bytes that must be free before it counts as one with room, so that it is not full and free in turns. */
const ROOM_AGAIN = 80e6;

const PAUSE = 1_000;

export type FreeSpace = (folder: string) => Promise<number>;

export const freeBytes: FreeSpace = async (folder) => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
};

export const megabytes = (bytes: number): string => `${Math.floor(bytes / 1e6)} MB`;

/** Knows whether the disk of a folder has room to write. */
export interface DiskWatch {
  isFull(): boolean;
  /** Looks at once; answers whether it is full. */
  look(): Promise<boolean>;
  /** Waits until there is room, or until it is called off. */
  whenRoom(signal: AbortSignal): Promise<void>;
  stop(): Promise<void>;
}

/** Looks every second, and tells the log when the disk has become full and when there is room again. */
export function watchDisk(folder: string, log: Logger, freeSpace: FreeSpace = freeBytes): DiskWatch {
  const stopping = new AbortController();
  let full = false;

  async function look(): Promise<boolean> {
    // A disk that can't be asked is another fault than a full one.
    const free = await freeSpace(folder).catch(() => Number.POSITIVE_INFINITY);
    const now = free < (full ? ROOM_AGAIN : LEAST_ROOM);
    if (now && !full) {
      log.error(
        { folder, free },
        `The disk of ${folder} has ${megabytes(free)} left: nothing is written any more until ${megabytes(ROOM_AGAIN)} are free.`,
      );
    }
    if (!now && full) log.info({ folder, free }, `The disk of ${folder} has room again: what is asked is written again.`);
    full = now;
    return full;
  }

  async function watch(): Promise<void> {
    while (!stopping.signal.aborted) {
      await look();
      await sleep(PAUSE, undefined, { signal: stopping.signal, ref: false }).catch(() => {});
    }
  }

  const watching = watch();
  return {
    isFull: () => full,
    look,
    whenRoom: async (signal) => {
      while (!signal.aborted && (await look())) await sleep(PAUSE, undefined, { signal }).catch(() => {});
    },
    stop: async () => {
      stopping.abort();
      await watching;
    },
  };
}
