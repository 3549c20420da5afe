import type { FastifyPluginAsync } from 'fastify';
import { type Database, reachDatabase } from '../database/database.ts';
import type { GraphWatch } from '../database/graph-watch.ts';

interface HealthOptions {
  database: Database;
  watch: GraphWatch | undefined;
  isDiskFull: (() => boolean) | undefined;
}

/** `/health/live`: the process runs. `/health/ready`: it can answer queries; 503 while it can't. Neither is cached. */
export const healthRoutes: FastifyPluginAsync<HealthOptions> = async (app, { database, watch, isDiskFull }) => {
  app.addHook('onSend', async (_, reply) => {
    reply.header('cache-control', 'no-store');
  });

  // Who asks meanwhile is told the same: many who ask are no reason not to be ready.
  let asked: Promise<boolean> | undefined;
  const isReached = () => {
    asked ??= answersInTime(database).finally(() => {
      asked = undefined;
    });
    return asked;
  };

  app.get('/health/live', async () => ({ status: 'live' }));

  app.get('/health/ready', async (_, reply) => {
    const reason = watch?.isBeingRestored()
      ? 'The graph is being restored from a backup.'
      : (await isReached())
        ? undefined
        : `The database does not answer${isDiskFull?.() ? ': its disk is full' : ''}.`;
    if (reason === undefined) return { status: 'ready' };
    reply.code(503);
    return { status: 'unavailable', reason };
  });
};

const LONGEST_WAIT = 3_000;

async function answersInTime(database: Database): Promise<boolean> {
  const answer = reachDatabase(database).then(
    () => true,
    () => false,
  );
  const tooLate = new Promise<boolean>((resolve) => setTimeout(resolve, LONGEST_WAIT, false).unref());
  return Promise.race([answer, tooLate]);
}
