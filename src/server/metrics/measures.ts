import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { type ErrorCode, errorStatus } from '../../shared/faults/error-codes.ts';
import { keysOf } from '../../shared/own-keys.ts';

const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15];
const COSTS = [10, 100, 1_000, 10_000, 50_000, 100_000, 200_000, 400_000, 1_000_000];

/** Why something was refused that might have been answered at another time, or smaller. */
const refusals = ['queue', 'rate limit', 'cost', 'size', 'disk'] as const;
const caches = ['answers', 'documents', 'persisted queries'] as const;

/** What the server counts while it answers. No label has a value that a client thinks of. */
export type Measures = ReturnType<typeof createMeasures>;

export function createMeasures() {
  const registry = new Registry();
  const registers = [registry];
  const measures = {
    registry,
    operations: new Histogram({
      name: 'kruispunt_operation_seconds',
      help: 'Time in which operations were answered that no answer was kept of, by the names of our own; those of others are other.',
      labelNames: ['operation'] as const,
      buckets: SECONDS,
      registers,
    }),
    cost: new Histogram({
      name: 'kruispunt_operation_cost',
      help: 'Cost of the operations that no answer was kept of, those that cost too much among them.',
      buckets: COSTS,
      registers,
    }),
    errors: new Counter({
      name: 'kruispunt_errors_total',
      help: 'Operations and requests that were answered with an error, by its code.',
      labelNames: ['code'] as const,
      registers,
    }),
    refusals: new Counter({
      name: 'kruispunt_refusals_total',
      help: 'Operations and requests that were refused since too much was asked, or there was no room, by what refused them.',
      labelNames: ['by'] as const,
      registers,
    }),
    caches: new Counter({
      name: 'kruispunt_cache_lookups_total',
      help: 'Times that something was looked up in a cache, and whether it was there.',
      labelNames: ['cache', 'outcome'] as const,
      registers,
    }),
    requests: new Histogram({
      name: 'kruispunt_http_request_seconds',
      help: 'Time in which requests were answered, by route and sort of status; left where the client did not wait.',
      labelNames: ['route', 'status'] as const,
      buckets: SECONDS,
      registers,
    }),
  };
  // What never happened is told too, so that the first time is seen as one.
  for (const code of keysOf(errorStatus)) measures.errors.inc({ code }, 0);
  for (const by of refusals) measures.refusals.inc({ by }, 0);
  for (const cache of caches) for (const outcome of ['hit', 'miss']) measures.caches.inc({ cache, outcome }, 0);
  return measures;
}

/** Counts an answer that has errors: each code once, however often it stands there. */
export function countErrors({ errors, refusals: refused }: Measures, told: readonly ToldError[]): void {
  for (const code of new Set(told.map((error) => error.code))) errors.inc({ code });
  for (const by of new Set(told.map(refusedBy))) if (by) refused.inc({ by });
}

export interface ToldError {
  code: ErrorCode;
  /** Of the closed list; what GraphQL itself says has none. */
  reason?: unknown;
}

function refusedBy({ code, reason }: ToldError): (typeof refusals)[number] | undefined {
  if (code === 'SERVER_BUSY' || reason === 'TOO_MUCH_AT_ONCE') return 'queue';
  if (code === 'RATE_LIMITED') return 'rate limit';
  if (code === 'QUERY_TOO_COSTLY') return 'cost';
  if (code === 'ANSWER_TOO_LARGE') return 'size';
  if (code === 'DISK_FULL') return 'disk';
  return undefined;
}

let ofThisProcess: Registry | undefined;

/** Memory, processor and event loop: one for the process, however many servers are in it. */
export function processRegistry(): Registry {
  if (!ofThisProcess) {
    ofThisProcess = new Registry();
    collectDefaultMetrics({ register: ofThisProcess });
  }
  return ofThisProcess;
}
