import type { FastifyPluginAsync } from 'fastify';
import { type Database, reachDatabase } from '../database/database.ts';
import type { GraphWatch } from '../database/graph-watch.ts';

interface HealthOptions {
  database: Database;
  watch: GraphWatch | undefined;
  isDiskFull: (() => boolean) | undefined;
  /** Says why the data are none that this Kruispunt can work on; undefined where they are. Fails where the database does not answer. */
  whyNotTheData: (() => Promise<string | undefined>) | undefined;
  /** Ids of what has a new name that has not reached all that are found by it. */
  openRenamings: (() => Promise<readonly string[]>) | undefined;
  /** Indicates that the pages are served, and not the API only. */
  hasPages: boolean;
}

/** A part of the service; why it is not ready, in a sentence, where it is not. Of the data nothing is known while the database does not answer. */
type Part = { status: 'ready' | 'unknown' } | { status: 'unavailable'; reason: string };

const READY: Part = { status: 'ready' };
const UNKNOWN: Part = { status: 'unknown' };
const unavailable = (reason: string): Part => ({ status: 'unavailable', reason });

/**
 * `/health/live`: the process runs. `/health/ready`: it can answer queries, 503 while it can't; and which of its parts is not ready: those
 * without which queries are still answered are told, and no more. Neither is cached.
 */
export const healthRoutes: FastifyPluginAsync<HealthOptions> = async (app, options) => {
  app.addHook('onRequest', async (_, reply) => {
    reply.header('cache-control', 'no-store');
  });

  app.get('/health/live', async () => ({ status: 'live' }));

  // Who asks meanwhile is told the same: many who ask are no reason not to be ready.
  let looking: ReturnType<typeof partsOf> | undefined;
  app.get('/health/ready', async (_, reply) => {
    looking ??= partsOf(options).finally(() => {
      looking = undefined;
    });
    const parts = await looking;
    const needed = [parts.data, parts.database].find((part) => part.status === 'unavailable');
    if (needed?.status !== 'unavailable') return { status: 'ready', parts };
    reply.code(503);
    return { status: 'unavailable', reason: needed.reason, parts };
  });
};

async function partsOf({ database, watch, isDiskFull, whyNotTheData, openRenamings, hasPages }: HealthOptions) {
  const isFull = isDiskFull?.() ?? false;
  const [answers, unfit, renamings] = await Promise.all([
    inTime(reachDatabase(database).then(() => true)),
    inTime(whyNotTheData?.() ?? noReason),
    inTime(openRenamings?.() ?? noReason),
  ]);
  const restoring = watch?.isBeingRestored() ? 'The graph is being restored from a backup.' : undefined;
  const reason = restoring ?? unfit;
  return {
    database: answers ? READY : unavailable(`The database does not answer${isFull ? ': its disk is full' : ''}.`),
    data: reason !== undefined ? unavailable(reason) : answers ? READY : UNKNOWN,
    disk: isFull ? unavailable('The disk of the database is full: nothing is written until there is room.') : READY,
    // Only while it is so.
    ...(renamings?.[0] !== undefined && {
      names: unavailable(`Not all that is found by the name of '${renamings[0]}' has its new name: searches find it by the old one.`),
    }),
    pages: hasPages ? READY : unavailable('The pages could not be built: only the API is served. The log tells why.'),
  };
}

const noReason = Promise.resolve(undefined);
const LONGEST_WAIT = 3_000;

/** What is answered soon; undefined where it is not, or fails. */
async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  const tooLate = new Promise<undefined>((resolve) => setTimeout(resolve, LONGEST_WAIT, undefined).unref());
  return Promise.race([answer.catch(() => undefined), tooLate]);
}
