import { Redis } from 'ioredis';
import type { Logger } from 'pino';

/** Milliseconds for which Redis may leave a question unanswered, and those before it is tried again. */
const LONGEST_WAIT = 1_000;
const PAUSE = 1_000;

/** Where several instances count together. It may be away at any time: who asks it then is told so at once. */
export interface SharedStore {
  redis: Redis;
  close(): Promise<void>;
}

/**
 * Opens a connection to Redis, which restores itself. That it is away is warned of once, and so is that it is back. Answers when it is known
 * which of the two it is.
 */
export async function openSharedStore(url: string, log: Logger): Promise<SharedStore> {
  const redis = new Redis(url, {
    lazyConnect: true,
    // What can't be asked now is counted elsewhere, not later.
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: LONGEST_WAIT,
    socketTimeout: LONGEST_WAIT,
    retryStrategy: () => PAUSE,
    keyPrefix: 'kruispunt:',
  });
  const { host, port } = redis.options;
  let isAway: boolean | undefined;
  redis.on('ready', () => {
    if (isAway !== false) log.info(`Limits are shared with other instances through Redis at ${host}:${port}.`);
    isAway = false;
  });
  // Redis says what is wrong each time it is tried; that it does not answer is all there is to know.
  redis.on('error', () => {});
  redis.on('close', () => {
    if (isAway !== true) log.warn(`Redis at ${host}:${port} does not answer: until it does, each instance counts its limits by itself.`);
    isAway = true;
  });
  await redis.connect().catch(() => {});
  return {
    redis,
    close: async () => {
      redis.removeAllListeners('close');
      redis.disconnect();
    },
  };
}
