import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { type DatabaseAddress, openDatabase, prepareDatabase } from '../../src/database/database.ts';
import { startNeo4j } from '../../src/neo4j/embedded.ts';
import { defaultHome, jarsOf } from '../../src/neo4j/home.ts';

/** A real Neo4j without data, gone once it is stopped. */
export interface FreshNeo4j {
  address: DatabaseAddress;
  stop(): Promise<void>;
}

/** Starts Neo4j on a directory of its own, with constraints and indexes. The jars are those of this user's own Kruispunt. */
export async function startFreshNeo4j(): Promise<FreshNeo4j> {
  const home = await mkdtemp(join(tmpdir(), 'kruispunt-test-'));
  const neo4j = await startNeo4j({
    home,
    jars: jarsOf(process.env['KRUISPUNT_HOME'] ?? defaultHome(process.env)),
    log: pino({ level: 'warn' }),
    env: process.env,
  });
  const address = { uri: neo4j.uri, user: neo4j.user, password: neo4j.password };
  const database = openDatabase(address);
  await prepareDatabase(database);
  await database.driver.close();
  return {
    address,
    stop: async () => {
      await neo4j.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
