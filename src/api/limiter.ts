import { readFileSync } from 'node:fs';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { SharedStore } from '../database/shared-store.ts';
import type { ToldReason } from '../shared/faults/reasons.ts';
import { rateLimited } from './errors.ts';

const countWithin = readFileSync(new URL('count-within.lua', import.meta.url), 'utf8');

/** Counts points of clients over some seconds. While the store that is shared is away, this process counts alone: nobody is refused for that. */
export function limiterOf(name: string, limit: { points: number; duration: number }, shared: SharedStore | undefined): RateLimiterAbstract {
  const local = new RateLimiterMemory(limit);
  if (!shared) return local;
  return new RateLimiterRedis({
    ...limit,
    storeClient: shared.redis,
    keyPrefix: name,
    customIncrTtlLuaScript: countWithin,
    rejectIfRedisNotReady: true,
    insuranceLimiter: local,
  });
}

/** Counts points of a client. Throws RATE_LIMITED, for the reason that is told, when these are more than it has. */
export async function consume(
  limiter: RateLimiterAbstract,
  client: string,
  told: (retryAfter: number) => ToldReason,
  points = 1,
): Promise<void> {
  try {
    await limiter.consume(client, points);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    // Told by a clock that may have been put back.
    throw rateLimited(told, Math.min(error.msBeforeNext, limiter.duration * 1_000));
  }
}
