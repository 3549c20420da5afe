import { availableParallelism } from 'node:os';
import { FairQueue } from '../database/fair-queue.ts';
import type { SharedStore } from '../database/shared-store.ts';
import { hasRole, type Viewer } from '../identity/viewer.ts';
import { type ContactBudget, LocalContactBudget } from './contact-budget.ts';
import { type CostBudget, createCostBudget } from './cost-budget.ts';
import { rateLimited } from './errors.ts';
import { consume, limiterOf } from './limiter.ts';
import { sharedContactBudget } from './shared-contact-budget.ts';

const HOUR = 3_600;
const TEN_MINUTES = 600;

/** Submissions, and answers to questions about them, that one client may send in an hour. */
const SUBMISSIONS_PER_HOUR = { public: 5, contributor: 60 };
/** The same of all clients of the public together, whatever addresses they have. */
const PUBLIC_SUBMISSIONS_PER_HOUR = 100;
/** Times in ten minutes that somebody may show worthless credentials from one address before others are not even looked at. */
const FAILED_SIGN_INS = 60;
/** Contacts whose e-mail address or telephone number one client may read in an hour, unless configured otherwise. */
const CONTACTS_PER_HOUR = 300;

/** Processors of this machine, or of the one like it that the database has: a large statement takes one for as long as it runs. */
const CORES = availableParallelism();

/**
 * Statements that run and wait at the same time, in all and of one client: more than the processors of most machines, few enough to be
 * answered in time, and to be held in memory.
 */
const SMALL_STATEMENTS = { atOnce: 10, atOnceEach: 5, waiting: 1_000, waitingEach: 100 };
const LARGE_STATEMENTS = { atOnce: Math.max(2, CORES), atOnceEach: Math.max(1, Math.floor(CORES / 2)), waiting: 500, waitingEach: 50 };
/** Pieces of work that keep this process busy: one of a client at a time. */
const WORK = { atOnce: 4, atOnceEach: 1, waiting: 500, waitingEach: 100 };

/** What clients may do over time. */
export interface RateLimits {
  /** Counts one submission or answer of a client; ask when nothing else stands in its way. Throws RATE_LIMITED. */
  maySubmit(viewer: Viewer): Promise<void>;
  /** Throws RATE_LIMITED where an address has shown too many worthless credentials. */
  maySignIn(address: string): Promise<void>;
  /** Counts worthless credentials from an address. */
  failedToSignIn(address: string): Promise<void>;
  /** Contact details that clients may read. */
  contacts: ContactBudget;
  /** What clients may ask for. */
  costs: CostBudget;
  /** Statements that read: a few at a time, a client in turn; those of what costs little do not wait for the others. */
  statements: Readonly<Record<'small' | 'large', FairQueue>>;
  /** What keeps this process busy, a client in turn. */
  work: FairQueue;
}

export interface RateLimitOptions {
  /** Contacts that one client may read the details of in an hour; 300 when absent. */
  contactsPerHour?: number | undefined;
  /** What the requests of one address may cost in a minute; 10,000,000 when absent. */
  costPerMinute?: number | undefined;
  /** Where several instances count together; this process counts alone when absent. */
  shared?: SharedStore | undefined;
}

export function createRateLimits({ contactsPerHour = CONTACTS_PER_HOUR, costPerMinute, shared }: RateLimitOptions = {}): RateLimits {
  const byPublic = limiterOf('submissions', { points: SUBMISSIONS_PER_HOUR.public, duration: HOUR }, shared);
  const byAll = limiterOf('submissions-in-all', { points: PUBLIC_SUBMISSIONS_PER_HOUR, duration: HOUR }, shared);
  const byContributors = limiterOf('contributions', { points: SUBMISSIONS_PER_HOUR.contributor, duration: HOUR }, shared);
  const failures = limiterOf('sign-ins', { points: FAILED_SIGN_INS, duration: TEN_MINUTES }, shared);
  return {
    maySubmit: async (viewer) => {
      if (hasRole(viewer, 'CURATOR')) return;
      const isContributor = hasRole(viewer, 'CONTRIBUTOR');
      const most = isContributor ? SUBMISSIONS_PER_HOUR.contributor : SUBMISSIONS_PER_HOUR.public;
      await consume(isContributor ? byContributors : byPublic, viewer.client, (retryAfter) => ({
        reason: 'TOO_MANY_SUBMISSIONS',
        values: { most, retryAfter },
      }));
      if (isContributor) return;
      await consume(byAll, 'all', (retryAfter) => ({
        reason: 'TOO_MANY_SUBMISSIONS_IN_ALL',
        values: { most: PUBLIC_SUBMISSIONS_PER_HOUR, retryAfter },
      }));
    },
    maySignIn: async (address) => {
      const counted = await failures.get(address);
      // What would last longer than it can was begun before a clock was put back.
      if (counted && counted.remainingPoints <= 0 && counted.msBeforeNext <= TEN_MINUTES * 1_000) {
        throw rateLimited((retryAfter) => ({ reason: 'TOO_MANY_FAILED_SIGN_INS', values: { retryAfter } }), counted.msBeforeNext);
      }
    },
    failedToSignIn: async (address) => {
      await failures.penalty(address);
    },
    contacts: shared ? sharedContactBudget(shared, contactsPerHour) : new LocalContactBudget(contactsPerHour),
    costs: createCostBudget(costPerMinute, shared),
    statements: { small: new FairQueue(SMALL_STATEMENTS), large: new FairQueue(LARGE_STATEMENTS) },
    work: new FairQueue(WORK),
  };
}
