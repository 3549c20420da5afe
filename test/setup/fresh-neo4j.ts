import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { type DatabaseAddress, openDatabase } from '../../src/database/database.ts';
import { startNeo4j } from '../../src/neo4j/embedded.ts';
import { dataDirectoryOf } from '../../src/neo4j/home.ts';
import { prepareDatabase } from '../../src/records/store/prepare-database.ts';
import { sharedJars } from './prepared-jars.ts';

/** A real Neo4j of which nothing is left once it is stopped. */
export interface FreshNeo4j {
  address: DatabaseAddress;
  pid(): number | undefined;
  /** Leaves a copy of its data directory where that is asked for. */
  stop(copy?: string): Promise<void>;
}

/**
 * Starts Neo4j on a directory of its own: a copy of one that is given, or one with nothing but constraints and indexes.
 * The jars are those of this user's own Kruispunt.
 */
export async function startFreshNeo4j(copied?: string): Promise<FreshNeo4j> {
  const home = await mkdtemp(join(tmpdir(), 'kruispunt-test-'));
  if (copied) await cp(copied, dataDirectoryOf(home), { recursive: true });
  const neo4j = await startNeo4j({
    home,
    jars: sharedJars,
    log: pino({ level: 'warn' }),
    env: process.env,
  });
  const address = { uri: neo4j.uri, user: neo4j.user, password: neo4j.password };
  if (!copied) await prepare(address);
  return {
    address,
    pid: neo4j.pid,
    stop: async (copy) => {
      await neo4j.stop();
      if (copy) await cp(neo4j.dataDirectory, copy, { recursive: true });
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function prepare(address: DatabaseAddress): Promise<void> {
  const database = openDatabase(address);
  await prepareDatabase(database);
  await database.driver.close();
}
