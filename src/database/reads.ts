import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { Neo4jError, type QueryResult, type ResultSummary, type Record as Row } from 'neo4j-driver';
import { inStatement } from '../tracing/span.ts';
import { type AnswerSize, count } from './answer-size.ts';
import type { Database } from './database.ts';
import type { FairQueue } from './fair-queue.ts';
import { plannedOnce } from './transaction.ts';

export interface ReadOptions {
  /** In which to wait for the database. */
  queue: () => FairQueue;
  /** In which to wait for this process itself, which does nothing else while it makes an answer of much that was found. */
  work: FairQueue;
  /** Whose turn it must be. */
  client: string;
  /** What the request costs of which the statements are, as far as that is known. */
  cost: () => number;
  /** Told how many milliseconds each statement took, whatever became of it. */
  onTaken: (milliseconds: number) => void;
  /** Longest time that one statement may take in the database, in milliseconds. */
  longestStatement: number;
  /** Ends what runs or waits. */
  signal: AbortSignal;
  /** What may be answered in all. */
  size: AnswerSize;
}

/** Bytes of which an answer is made in no time. */
const MUCH = 50_000;

/** Runs the statements of one request that only read. The library takes it for a transaction. */
export interface Reads {
  /** The same, for statements that go by a name. */
  named(name: string): Reads;
  run(statement: string, parameters?: Record<string, unknown>): Promise<QueryResult>;
}

/**
 * Each statement waits for its client's turn, runs in one round trip, and is given up when it takes or brings too much: its
 * connection is left to end by itself, since a database that hangs does not even hear that. Throws QueueFull, AnswerTooLarge and
 * the signal's reason. What the database asks to try again is tried once more.
 */
export function readsOf(database: Database, options: ReadOptions, name = 'read'): Reads {
  const { queue, work, client, cost, signal, size } = options;
  // As many as an operation has root fields wait at the same time.
  setMaxListeners(0, signal);
  const once = (statement: string, parameters: Record<string, unknown>) =>
    inStatement(name, (span) =>
      queue().run(client, cost(), signal, async (hold) => {
        span.addEvent('its turn');
        const before = size.bytes;
        const result = await readOnce(database, name, statement, parameters, options, hold);
        const found = size.bytes - before;
        if (found > MUCH) await work.turn(client, found, signal);
        return result;
      }),
    );
  return {
    named: (other) => readsOf(database, options, other),
    run: async (statement, parameters = {}) => {
      try {
        return await once(statement, parameters);
      } catch (error) {
        if (!(error instanceof Neo4jError && error.retriable) || signal.aborted) throw error;
        return once(statement, parameters);
      }
    },
  };
}

async function readOnce(
  database: Database,
  field: string,
  statement: string,
  parameters: Record<string, unknown>,
  { longestStatement, signal, size, onTaken }: ReadOptions,
  hold: (until: Promise<unknown>) => void,
): Promise<QueryResult> {
  const begin = performance.now();
  const { driver, name, metadata } = database;
  const session = driver.session({
    database: name,
    defaultAccessMode: neo4j.session.READ,
    bookmarkManager: driver.executeQueryBookmarkManager,
  });
  let giveUp = () => {};
  const givenUp = new Promise<never>((_, reject) => {
    giveUp = () => reject(signal.reason as Error);
    signal.addEventListener('abort', giveUp, { once: true });
  });
  const read = async (): Promise<QueryResult> => {
    const records: Row[] = [];
    const planned = plannedOnce(statement, parameters);
    const result = session.run(planned.statement, planned.parameters, { timeout: longestStatement, metadata: { ...metadata, field } });
    for await (const record of result) {
      for (const value of record.values()) count(value, size);
      records.push(record);
    }
    return { records, summary: (await result.summary()) as ResultSummary } as QueryResult;
  };
  let isRead = false;
  try {
    const result = await Promise.race([read(), givenUp]);
    isRead = true;
    return result;
  } finally {
    onTaken(performance.now() - begin);
    signal.removeEventListener('abort', giveUp);
    // Not waited for: closing asks the database, which may be what does not answer. Until it has, whoever gave up asks nothing else in its place.
    const closed = session.close().catch(() => undefined);
    if (!isRead) hold(Promise.race([closed, sleep(longestStatement, undefined, { ref: false })]));
  }
}
