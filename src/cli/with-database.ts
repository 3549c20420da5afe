import { pino } from 'pino';
import { prepareGraph } from '../backup/prepare-graph.ts';
import { readConfig } from '../config.ts';
import { type Database, type DatabaseAddress, openDatabase } from '../database/database.ts';
import { runningNeo4j } from '../neo4j/connection-file.ts';
import { startNeo4j } from '../neo4j/embedded.ts';

/** What is done with a database; `exact` is the same one, which answers whole numbers as bigint. */
type Use<Answer> = (database: Database, exact: Database) => Promise<Answer>;

/**
 * Gives the database of NEO4J_URI, of the running server, or of the data directory, brought up to date, and leaves that as it was found. Throws BackupFault
 * where a restore was interrupted, DataFault where the data are of a newer version.
 */
export async function withDatabase<Answer>(use: Use<Answer>): Promise<Answer> {
  return withDatabaseAsItIs(async (database, exact) => {
    await prepareGraph(database, { onStep: (sentence) => console.error(`Kruispunt is ${sentence}.`) });
    return use(database, exact);
  });
}

/** The same, whatever the database holds. */
export async function withDatabaseAsItIs<Answer>(use: Use<Answer>): Promise<Answer> {
  const { stop, ...address } = await reachableNeo4j();
  const database = openDatabase(address);
  const exact = openDatabase(address, { exact: true });
  try {
    return await use(database, exact);
  } finally {
    await database.driver.close();
    await exact.driver.close();
    await stop();
  }
}

async function reachableNeo4j(): Promise<DatabaseAddress & { stop(): Promise<void> }> {
  const { neo4j, home, jars, heap } = readConfig(process.env);
  const running = neo4j ?? (await runningNeo4j(home));
  // Who found it running leaves it so.
  if (running) return { ...running, stop: async () => {} };
  const { uri, user, password, stop } = await startNeo4j({ home, jars, heap, log: pino({ level: 'warn' }), env: process.env });
  return { uri, user, password, stop };
}
