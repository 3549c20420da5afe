import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { inSpan } from '../tracing/span.ts';
import { cypher } from './cypher.ts';
import { planningOnce, type Transaction } from './transaction.ts';

/** A Neo4j database that can be asked. */
export interface Database {
  driver: Driver;
  /** Name of the database on its server. */
  name: string;
  /** What the database's own list of transactions tells of those that are begun through this. */
  metadata?: Readonly<Record<string, string>>;
}

export interface DatabaseAddress {
  uri: string;
  user: string;
  password: string;
  database?: string | undefined;
}

/**
 * Opens a pool of connections. Fails only when it is first asked; requests that can't be served give up after seconds. An `exact` one answers whole
 * numbers as bigint, where others do not tell them from a float.
 */
export function openDatabase({ uri, user, password, database = 'neo4j' }: DatabaseAddress, { exact = false } = {}): Database {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    ...(exact ? { useBigInt: true } : { disableLosslessIntegers: true }),
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 2_000,
    telemetryDisabled: true,
    userAgent: 'kruispunt',
  });
  return { driver, name: database };
}

/** The same database, whose transactions say for which request they are. */
export function onBehalfOf(database: Database, requestId: string): Database {
  return { ...database, metadata: { ...database.metadata, requestId } };
}

/** How a transaction is to be begun: for whom, and how long it may take in milliseconds. */
export function beginning({ metadata }: Database, timeout?: number): { metadata?: object; timeout?: number } {
  return { ...(metadata && { metadata }), ...(timeout !== undefined && { timeout }) };
}

/** Fails unless the database itself answers, which a connection to its server does not tell. */
export async function reachDatabase({ driver, name }: Database): Promise<void> {
  await driver.executeQuery('RETURN 1', {}, { database: name });
}

/** Longest time that these may take together, in milliseconds. */
const LONGEST_TRANSACTION = 10_000;

const deskLock = cypher('locks/desk');

/**
 * Runs several statements as one: all or nothing, one such work at a time. What `work` throws undoes them. It is for what is no record: records have
 * a write path and a lock of their own.
 */
export async function transact<Answer>(database: Database, work: (transaction: Transaction) => Promise<Answer>): Promise<Answer> {
  return inSession(database, 'transact', (session) =>
    session.executeWrite(
      async (transaction) => {
        await transaction.run(deskLock);
        return work(planningOnce(transaction));
      },
      beginning(database, LONGEST_TRANSACTION),
    ),
  );
}

/** Runs several statements that only read, which together take no longer than some milliseconds; 0 is as long as they need. */
export async function inspect<Answer>(
  database: Database,
  work: (transaction: Transaction) => Promise<Answer>,
  longest = LONGEST_TRANSACTION,
): Promise<Answer> {
  return inSession(database, 'inspect', (session) =>
    session.executeRead((transaction) => work(planningOnce(transaction)), beginning(database, longest)),
  );
}

/** What is done in the session is known to whoever reads afterwards, on whichever member of a cluster. */
async function inSession<Answer>({ driver, name }: Database, what: string, use: (session: Session) => Promise<Answer>): Promise<Answer> {
  const session = driver.session({ database: name, bookmarkManager: driver.executeQueryBookmarkManager });
  try {
    return await inSpan(what, {}, () => use(session));
  } finally {
    await session.close();
  }
}
