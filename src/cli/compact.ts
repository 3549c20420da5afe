import { cp, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { copyInto } from '../backup/copy.ts';
import { refuseHalfRestored } from '../backup/half-restored.ts';
import { type CheckedBackup, checkBackup } from '../backup/read.ts';
import { writeBackup } from '../backup/write.ts';
import { ConfigError, readConfig } from '../config.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { type EmbeddedOptions, startNeo4j } from '../neo4j/embedded.ts';
import { exists } from '../neo4j/exists.ts';
import { holdDataDirectory } from '../neo4j/hold.ts';
import { dataDirectoryOf, jarsOf } from '../neo4j/home.ts';
import { isAlive } from '../neo4j/process-id.ts';
import { replaceDataDirectory } from '../neo4j/replacement.ts';

/** What of a data directory is no part of the graph, and goes along as it is. */
const CARRIED = ['password', 'conf'];

/**
 * Writes the data directory of the embedded Neo4j anew, so that none of its files holds anything that was erased: not the transaction logs, not the indexes, not pages that
 * are no longer used. The graph stays the same, with its feed. Throws ConfigError where another Neo4j is used, StartupError while a Kruispunt
 * runs, BackupFault; nothing has changed then.
 */
export async function compact(): Promise<void> {
  const { neo4j, home, jars, heap } = readConfig(process.env);
  if (neo4j) {
    throw new ConfigError(
      'NEO4J_URI: only the files of the embedded Neo4j can be written anew here. Make a backup, restore it into a new Neo4j, and remove the one before.',
    );
  }
  const begin = performance.now();
  const directory = dataDirectoryOf(home);
  // One that was never there would be made, and nothing said of the one that was meant.
  if (!(await exists(directory)))
    throw new ConfigError(`KRUISPUNT_HOME: there is no graph in ${home}; name the folder in which Kruispunt keeps it.`);
  const options = { heap, log: pino({ level: 'warn' }), env: process.env, jars: jars ?? jarsOf(home), alone: true };
  await removeAbandoned(home);
  const folder = join(home, `compacting-${process.pid}`);
  await mkdir(folder, { mode: 0o700 });
  try {
    console.error('Reading what the graph holds.');
    const file = join(folder, 'held.jsonl.gz');
    await withNeo4j({ ...options, home }, async (database, exact) => {
      await refuseHalfRestored(database);
      await writeBackup(exact, file);
    });
    const backup = await checkBackup(file);
    const before = await sizeOf(directory);
    const hold = await holdDataDirectory({ ...options, home });
    try {
      console.error('Writing it anew. Interrupting this changes nothing.');
      await writeAnew(options, directory, folder, backup);
      await replaceDataDirectory(home, dataDirectoryOf(folder));
    } finally {
      await hold.release();
    }
    const after = await sizeOf(directory);
    const seconds = ((performance.now() - begin) / 1_000).toFixed(1);
    console.log(
      `${directory} was written anew: ${backup.foot.nodes} nodes and ${backup.foot.relationships} relationships, ${after} MB where it was ${before} MB; that took ${seconds} s.`,
    );
    console.log('None of its files holds what was erased before. Backups and exports that were made before are yours to remove.');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What was left when this was interrupted. */
async function removeAbandoned(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    const [, pid] = /^compacting-(\d+)$/.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(home, name), { recursive: true, force: true });
  }
}

/** Makes a data directory in a folder that holds what the backup does, and nothing else. */
async function writeAnew(options: Omit<EmbeddedOptions, 'home'>, directory: string, folder: string, backup: CheckedBackup): Promise<void> {
  const made = dataDirectoryOf(folder);
  await mkdir(made, { mode: 0o700 });
  for (const name of CARRIED) await cp(join(directory, name), join(made, name), { recursive: true });
  await withNeo4j({ ...options, home: folder }, (database, exact) => copyInto(database, exact, backup, join(folder, 'copy.jsonl.gz')));
}

/** Gives the database of an embedded Neo4j, plain and with whole numbers as bigint, and stops it. */
async function withNeo4j(options: EmbeddedOptions, use: (database: Database, exact: Database) => Promise<void>): Promise<void> {
  const { uri, user, password, stop } = await startNeo4j(options);
  const address = { uri, user, password };
  const database = openDatabase(address);
  const exact = openDatabase(address, { exact: true });
  try {
    await use(database, exact);
  } finally {
    await database.driver.close();
    await exact.driver.close();
    await stop();
  }
}

/** Megabytes of all files in a folder. */
async function sizeOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    entries.filter((one) => one.isFile()).map(async (one) => (await stat(join(one.parentPath, one.name))).size),
  );
  return (sizes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(0);
}
