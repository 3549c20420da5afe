import type { SharedStore } from '../database/shared-store.ts';
import { isAnonymous, type Viewer } from '../identity/viewer.ts';
import { consume, limiterOf } from './limiter.ts';

const MINUTE = 60;

/** What the requests of one address may cost in a minute, unless configured otherwise: some 200 of the dearest page. */
const COST_PER_MINUTE = 10_000_000;
/** How many times as much who shows an API key or a token may ask. */
const TIMES_WITH_CREDENTIALS = 5;

/** What a request costs, whatever it asks. */
export const COST_OF_REQUEST = 500;
/** What a millisecond costs for which the database works: a client that asks one thing after another can't spend its minute by these. */
const COST_OF_MILLISECOND = 100;
/** What costs no more is paid from a budget of its own, and waits in a queue of its own: who shares an address with somebody greedy can still look something up. */
const MOST_OF_SMALL = 1_000;

export const isLarge = (cost: number): boolean => cost > MOST_OF_SMALL;

/** What clients may ask for in a minute, counted from its first request: by cost, since one request may be worth a thousand others. */
export interface CostBudget {
  /** Takes a cost from what a client has. Throws RATE_LIMITED when that is more than it has left. */
  spend(viewer: Viewer, cost: number): Promise<void>;
  /** Takes what an answer cost beyond what was spent for it, since the database worked for so many milliseconds. */
  settle(viewer: Viewer, spent: number, milliseconds: number): Promise<void>;
}

/** Counts by this process alone, or together with others through a store that they share. */
export function createCostBudget(perMinute = COST_PER_MINUTE, shared?: SharedStore): CostBudget {
  const budgetOf = (name: string, points: number) => ({
    points,
    small: limiterOf(`small-cost-${name}`, { points, duration: MINUTE }, shared),
    large: limiterOf(`cost-${name}`, { points, duration: MINUTE }, shared),
  });
  const ofAddresses = budgetOf('of-addresses', perMinute);
  const ofOthers = budgetOf('with-credentials', perMinute * TIMES_WITH_CREDENTIALS);
  const budgetFor = (viewer: Viewer) => (isAnonymous(viewer) ? ofAddresses : ofOthers);
  const limiterFor = (viewer: Viewer, cost: number) => budgetFor(viewer)[isLarge(cost) ? 'large' : 'small'];
  return {
    spend: async (viewer, cost) => {
      const values = { most: budgetFor(viewer).points, withCredentials: ofOthers.points };
      const told = (retryAfter: number) => ({ reason: 'ASKED_TOO_MUCH' as const, values: { ...values, retryAfter } });
      await consume(limiterFor(viewer, cost), viewer.client, told, Math.ceil(cost));
    },
    settle: async (viewer, spent, milliseconds) => {
      const owed = Math.ceil(milliseconds * COST_OF_MILLISECOND - spent);
      if (owed > 0) await limiterFor(viewer, spent).penalty(viewer.client, owed);
    },
  };
}
