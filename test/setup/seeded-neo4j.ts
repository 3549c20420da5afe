import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cypher } from '../../src/database/cypher.ts';
import { type Database, openDatabase } from '../../src/database/database.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { type FreshNeo4j, startFreshNeo4j } from './fresh-neo4j.ts';
import { seeds } from './seeds.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Git ignores it, and `npm ci` clears it. */
const kept = join(root, 'node_modules', '.cache', 'kruispunt');

let directory: Promise<string> | undefined;
/** Starts Neo4j on a copy of a data directory that holds the seeds. */
export async function startSeededNeo4j(): Promise<FreshNeo4j> {
  directory ??= seededDirectory();
  return startFreshNeo4j(await directory);
}

/** Loads the seeds into an empty graph, and notes in it that nothing was written since. */
export async function loadSeeds(database: Database): Promise<void> {
  await loadRecords(database, seeds);
  await database.driver.executeQuery('MATCH (lock:WriteLock) SET lock.seeded = lock.taken', {}, { database: database.name });
}

/** A data directory that holds the seeds, made when what it is made of has changed. It appears whole, under a name that tells of what. */
async function seededDirectory(): Promise<string> {
  const made = join(kept, `seeded-${ingredients()}`);
  if (existsSync(made)) return made;
  const unfinished = join(kept, `unfinished-seeded-${process.pid}`);
  const neo4j = await startFreshNeo4j();
  const database = openDatabase(neo4j.address);
  await loadSeeds(database);
  await database.driver.close();
  await mkdir(kept, { recursive: true });
  await neo4j.stop(unfinished);
  // Another worker may have made it meanwhile, and may be reading it.
  const olders = (await readdir(kept)).filter((name) => name.startsWith('seeded-') && join(kept, name) !== made);
  for (const older of olders) await rm(join(kept, older), { recursive: true, force: true });
  if (existsSync(made)) await rm(unfinished, { recursive: true });
  else await rename(unfinished, made);
  return made;
}

/** A checksum of all that the content of the graph depends on. */
function ingredients(): string {
  const hash = createHash('sha256').update(JSON.stringify(seeds)).update(cypher('constraints'));
  for (const file of filesBelow('graph/loading')) hash.update(cypher(`loading/${file.replace('.cypher', '')}`));
  for (const folder of ['src/database', 'src/neo4j', 'src/records', 'src/search', 'src/shared'])
    for (const file of filesBelow(folder)) hash.update(file).update(readFileSync(join(root, folder, file)));
  return hash.digest('hex').slice(0, 16);
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.\w+$/.test(file))
    .sort();
}
