import { readFileSync } from 'node:fs';
import type { SharedStore } from '../database/shared-store.ts';
import { type ContactBudget, LocalContactBudget } from './contact-budget.ts';

const HOUR = 3_600_000;

const spend = readFileSync(new URL('spend-contacts.lua', import.meta.url), 'utf8');

/** A budget that all instances count together; while the store is away each goes on by itself. */
export function sharedContactBudget({ redis }: SharedStore, ofAny: number): ContactBudget {
  const local = new LocalContactBudget(ofAny);
  const keyOf = (client: string) => `contacts:${client}`;
  return {
    msBeforeNext: async (client, perHour = ofAny) => {
      try {
        const key = keyOf(client);
        const [seen, left] = await Promise.all([redis.scard(key), redis.pttl(key)]);
        // What would last longer than an hour was begun before the clock of Redis was put back, and is begun anew by who spends next.
        return seen >= perHour && left <= HOUR ? Math.max(0, left) : 0;
      } catch {
        return local.msBeforeNext(client, perHour);
      }
    },
    spend: async (client, contacts, atOnce, perHour = ofAny) => {
      if (contacts.size === 0) return true;
      try {
        return (await redis.eval(spend, 1, keyOf(client), perHour, atOnce, HOUR, ...contacts)) === 1;
      } catch {
        return local.spend(client, contacts, atOnce, perHour);
      }
    },
  };
}
