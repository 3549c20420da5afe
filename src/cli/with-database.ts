import { pino } from 'pino';
import { readConfig } from '../config.ts';
import { type Database, openDatabase, prepareDatabase } from '../database/database.ts';
import { runningNeo4j } from '../neo4j/connection-file.ts';
import { startNeo4j } from '../neo4j/embedded.ts';

/** Gives the database of NEO4J_URI, of the running server, or of the data directory, and leaves it as it was found. */
export async function withDatabase<Answer>(use: (database: Database) => Promise<Answer>): Promise<Answer> {
  const config = readConfig(process.env);
  const running = config.neo4j ?? (await runningNeo4j(config.home));
  const own = running
    ? undefined
    : await startNeo4j({ home: config.home, log: pino({ level: 'warn' }), env: process.env, heap: config.heap });
  const database = openDatabase(running ?? (own as NonNullable<typeof own>));
  try {
    await prepareDatabase(database);
    return await use(database);
  } finally {
    await database.driver.close();
    await own?.stop();
  }
}
