import { mkdtemp, rm, stat } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { copyInto } from '../../src/backup/copy.ts';
import { checkBackup } from '../../src/backup/read.ts';
import { restoreBackup } from '../../src/backup/restore.ts';
import { writeBackup } from '../../src/backup/write.ts';
import { type Database, openDatabase } from '../../src/database/database.ts';
import { readRecords } from '../../src/records/files/read.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { migrate } from '../../src/records/upgrade/migrate.ts';
import { recordsOf } from '../graph/exact/graph.ts';
import { startFreshNeo4j } from '../setup/fresh-neo4j.ts';
import { generatedGraph } from './generated.ts';
import { processorOf } from './processor.ts';

// `npm run measure-bad-day`: how long a backup, a restore, an upgrade and a graph written anew take.

const options = new Command('measure-bad-day')
  .description(
    'Measures a backup, a restore, an upgrade and a graph that is written anew, on generated initiatives or on records of your own.',
  )
  .option('--initiatives <number>', 'initiatives of the generated graph', wholeNumber, 10_000)
  .option('--records <path>', 'a file or folder of records, instead of generated ones')
  .parse()
  .opts<{ initiatives: number; records?: string }>();

function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('It must be a whole number above 0.');
  return Number(text);
}

/** Has an empty database, plain and exact, for some work. */
async function withGraph(work: (database: Database, exact: Database) => Promise<void>): Promise<void> {
  const neo4j = await startFreshNeo4j();
  neo4jPid = neo4j.pid();
  const [database, exact] = [openDatabase(neo4j.address), openDatabase(neo4j.address, { exact: true })];
  try {
    await work(database, exact);
  } finally {
    await Promise.all([database.driver.close(), exact.driver.close()]);
    await neo4j.stop();
  }
}

/** Of the Neo4j that is measured. */
let neo4jPid: number | undefined;

/** Tells how long a piece of work takes, and how long Node and Neo4j are at work for it, which says more where others use the machine. */
async function timed<Answer>(what: string, work: () => Promise<Answer>): Promise<Answer> {
  const at = async () => [performance.now() / 1_000, await processorOf(process.pid), await processorOf(neo4jPid)];
  const before = await at();
  const answer = await work();
  const [all, node, neo4j] = (await at()).map((time, index) => (time - (before[index] ?? 0)).toFixed(1).padStart(6));
  console.log(`  ${what.padEnd(52)} ${all} s; processor: ${node} s Node, ${neo4j} s Neo4j`);
  return answer;
}

const run = ({ driver, name }: Database, statement: string) => driver.executeQuery(statement, {}, { database: name });

/** Makes the data those of the first version, which kept no history and noted nothing of its rules. */
async function makeFirstVersion(database: Database): Promise<void> {
  const session = database.driver.session({ database: database.name });
  await session.run('MATCH (node:Revision|Change|Migration|Derived) CALL (node) { DELETE node } IN TRANSACTIONS OF 5000 ROWS');
  await session.run('MATCH (record:Record) CALL (record) { REMOVE record.seq, record.projection } IN TRANSACTIONS OF 5000 ROWS');
  await session.run('MATCH (lock:WriteLock) REMOVE lock.seq, lock.epoch');
  await session.close();
}

const records = options.records === undefined ? recordsOf(generatedGraph(options.initiatives)) : await readRecords([options.records]);
const folder = await mkdtemp(join(tmpdir(), 'kruispunt-bad-day-'));
const file = join(folder, 'backup.jsonl.gz');
console.log(`${cpus().length} cores (${cpus()[0]?.model}), ${(totalmem() / 1e9).toFixed(0)} GB; ${records.length} records:`);
try {
  await withGraph(async (database, exact) => {
    await migrate(database);
    await timed('load', async () => {
      await loadRecords(database, records);
    });
    const { foot, held } = await timed('backup', () => writeBackup(exact, file));
    const { size } = await stat(file);
    console.log(
      `  ${foot.nodes} nodes, ${foot.relationships} relationships, ${(size / 1e6).toFixed(1)} MB; writers waited ${(held / 1_000).toFixed(1)} s`,
    );
    const backup = await timed('check', () => checkBackup(file));
    await timed('restore over it, keeping what was there', () =>
      restoreBackup(database, exact, backup, { keep: join(folder, 'kept.jsonl.gz') }),
    );
    await makeFirstVersion(database);
    await timed('upgrade from the first version', () => migrate(database));
    await run(database, "MATCH (derived:Derived) SET derived.fingerprint = 'another'");
    await timed('upgrade by rules that have all changed', () => migrate(database));
  });
  const backup = await checkBackup(file);
  await withGraph(async (database, exact) => {
    await timed('restore into an empty graph', () => restoreBackup(database, exact, backup, { keep: join(folder, 'none.jsonl.gz') }));
  });
  await withGraph(async (database, exact) => {
    await timed('write anew and hold it against the backup (compact)', () =>
      copyInto(database, exact, backup, join(folder, 'copy.jsonl.gz')),
    );
  });
} finally {
  await rm(folder, { recursive: true });
}
