import { pino } from 'pino';
import { readConfig } from '../config.ts';
import { type Database, type DatabaseAddress, openDatabase, prepareDatabase } from '../database/database.ts';
import { runningNeo4j } from '../neo4j/connection-file.ts';
import { startNeo4j } from '../neo4j/embedded.ts';

/** Gives the database of NEO4J_URI, of the running server, or of the data directory, and leaves it as it was found. */
export async function withDatabase<Answer>(use: (database: Database) => Promise<Answer>): Promise<Answer> {
  const { stop, ...address } = await reachableNeo4j();
  const database = openDatabase(address);
  try {
    await prepareDatabase(database);
    return await use(database);
  } finally {
    await database.driver.close();
    await stop();
  }
}

async function reachableNeo4j(): Promise<DatabaseAddress & { stop(): Promise<void> }> {
  const { neo4j, home, heap } = readConfig(process.env);
  const running = neo4j ?? (await runningNeo4j(home));
  // Who found it running leaves it so.
  if (running) return { ...running, stop: async () => {} };
  const { uri, user, password, stop } = await startNeo4j({ home, heap, log: pino({ level: 'warn' }), env: process.env });
  return { uri, user, password, stop };
}
