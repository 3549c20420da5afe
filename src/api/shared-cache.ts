import { readFileSync } from 'node:fs';
import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { SharedStore } from '../database/shared-store.ts';

/** Seconds for which a value is kept, how many there are at most, and characters of one: anybody may have a query kept. */
const KEPT_FOR = 86_400;
const MOST_VALUES = 2_000;
const LONGEST_VALUE = 10_000;

const KEY = 'cache';
const keep = readFileSync(new URL('keep-cached.lua', import.meta.url), 'utf8');

/** Persisted queries, known to all instances. While the store is away none is known: a client then sends its query once more. */
export function sharedCache({ redis }: SharedStore): NonNullable<Exclude<ApolloServerOptions<BaseContext>['cache'], 'bounded'>> {
  return {
    get: async (key) => (await redis.get(`${KEY}:${key}`).catch(() => null)) ?? undefined,
    set: async (key, value) => {
      if (value.length <= LONGEST_VALUE) await redis.eval(keep, 1, KEY, key, value, KEPT_FOR, MOST_VALUES).catch(() => {});
    },
    delete: async (key) => (await redis.del(`${KEY}:${key}`).catch(() => 0)) > 0,
  };
}
