import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { cypher } from './cypher.ts';

/** A Neo4j database that can be asked. */
export interface Database {
  driver: Driver;
  /** Name of the database on its server. */
  name: string;
}

export interface DatabaseAddress {
  uri: string;
  user: string;
  password: string;
  database?: string | undefined;
}

/** Opens a pool of connections. Fails only when it is first asked; requests that can't be served give up after seconds. */
export function openDatabase({ uri, user, password, database = 'neo4j' }: DatabaseAddress): Database {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 2_000,
    telemetryDisabled: true,
    userAgent: 'kruispunt',
  });
  return { driver, name: database };
}

/** Fails unless the database itself answers, which a connection to its server does not tell. */
export async function reachDatabase({ driver, name }: Database): Promise<void> {
  await driver.executeQuery('RETURN 1', {}, { database: name });
}

/** Creates what is missing of the constraints and indexes, and waits until they can be used. */
export async function prepareDatabase({ driver, name }: Database): Promise<void> {
  const session = driver.session({ database: name });
  try {
    for (const statement of cypher('constraints').split(';')) {
      if (statement.trim()) await session.run(statement);
    }
  } finally {
    await session.close();
  }
}

/** Longest time that these may take together, in milliseconds. */
const LONGEST_TRANSACTION = 10_000;

/** Runs several statements as one: all or nothing. What `work` throws undoes them. */
export async function transact<Answer>(
  { driver, name }: Database,
  work: (transaction: ManagedTransaction) => Promise<Answer>,
): Promise<Answer> {
  // What is read afterwards, on whichever member of a cluster, knows of it.
  const session = driver.session({ database: name, bookmarkManager: driver.executeQueryBookmarkManager });
  try {
    return await session.executeWrite(work, { timeout: LONGEST_TRANSACTION });
  } finally {
    await session.close();
  }
}
