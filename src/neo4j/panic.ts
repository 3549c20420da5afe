import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';

const PAUSE = 2_000;

/** The code of a database that met with an error it can't go on after: its process lives, but it answers nothing until that is started again. */
const ENDED = 'Neo.DatabaseError.Transaction.TransactionStartFailed';

/** Asks the database of a running Neo4j every other second whether it can go on; tells each time that it can't. */
export function watchForPanic(uri: string, password: string, onPanic: () => Promise<void>): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { maxTransactionRetryTime: 0, telemetryDisabled: true });

  // A driver that is closed leaves what was asked of it without an answer.
  const stopped = once(stopping.signal, 'abort').then(() => false);

  async function watch(): Promise<void> {
    while (!stopping.signal.aborted) {
      if ((await Promise.race([hasPanicked(driver), stopped])) && !stopping.signal.aborted) await onPanic();
      await sleep(PAUSE, undefined, { signal: stopping.signal, ref: false }).catch(() => {});
    }
  }

  const watching = watch();
  return {
    stop: async () => {
      stopping.abort();
      await driver.close();
      await watching;
    },
  };
}

/** A database that is away, or slow, is another matter. */
async function hasPanicked(driver: Driver): Promise<boolean> {
  return driver.executeQuery('RETURN 1', {}, { database: 'neo4j' }).then(
    () => false,
    (error: unknown) => error instanceof neo4j.Neo4jError && error.code === ENDED,
  );
}
