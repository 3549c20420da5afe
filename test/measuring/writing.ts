import { readFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import { type Database, openDatabase } from '../../src/database/database.ts';
import { saveRecords } from '../../src/records/curate/save.ts';
import { parseBody } from '../../src/records/model/body.ts';
import type { PlacedRecord, RecordBatches } from '../../src/records/model/placed-record.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { presentRecord } from '../../src/records/store/stored.ts';
import { startFreshNeo4j } from '../setup/fresh-neo4j.ts';
import { nationalRecords } from './national.ts';
import { processorOf } from './processor.ts';

// `npm run measure-writing`: how many records a second a load writes, what it takes of memory, and how long it takes to save one.

const options = new Command('measure-writing')
  .description('Measures loading and saving on generated graphs.')
  .option('--initiatives <numbers...>', 'initiatives of each generated graph', wholeNumbers, [1_000, 10_000])
  .option('--saves <number>', 'records that are saved one by one', wholeNumber, 100)
  .parse()
  .opts<{ initiatives: number[]; saves: number }>();

function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('It must be a whole number above 0.');
  return Number(text);
}

function wholeNumbers(text: string, before: readonly number[]): number[] {
  return [...(before[0] === 1_000 && before[1] === 10_000 ? [] : before), wholeNumber(text)];
}

const BATCH = 1_000;

/** Initiatives of the small graph by which plans are made. */
const FEW = 20;

/** The generated records in batches, made as they are read. */
function batchesOf(initiatives: number): RecordBatches {
  return async function* () {
    let batch: PlacedRecord[] = [];
    for (const record of nationalRecords(initiatives)) {
      batch.push({ record, place: () => ({}) });
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
    yield batch;
  };
}

/** Most memory that a process ever had, in MB (Linux). */
async function mostMemory(pid: number | undefined): Promise<number> {
  const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

/** Milliseconds that each of some saves takes: of initiatives all over the graph, every other time with another title, of which others are told. */
async function savesOf(database: Database, initiatives: number, saves: number): Promise<number[]> {
  const times: number[] = [];
  for (let save = 0; save < saves; save++) {
    const id = `initiatief-${Math.floor((save * initiatives) / saves)}`;
    const stored = await presentRecord(database, id);
    if (!stored) throw new Error(`The generated graph has no '${id}'.`);
    const change = save % 2 === 0 ? { title: `Een titel ${performance.now()}` } : { summary: `Een samenvatting ${performance.now()}` };
    const record = { ...parseBody(stored.body), ...change } as PlacedRecord['record'];
    const begin = performance.now();
    await saveRecords(database, 'measure', [{ placed: { record, place: () => ({}) }, revision: stored.seq }]);
    times.push(performance.now() - begin);
  }
  return times.sort((a, b) => a - b);
}

const part = (times: readonly number[], of: number) => (times[Math.floor(of * (times.length - 1))] ?? Number.NaN).toFixed(0);

console.log(`${cpus().length} cores (${cpus()[0]?.model}), ${(totalmem() / 1e9).toFixed(0)} GB`);
console.log(
  '| initiatives | records | load | records a second | processor: Node | Neo4j | memory: Node | Neo4j | save, median | 95th percentile | processor of a save: Node | Neo4j |',
);
console.log(`|${' --- |'.repeat(12)}`);
for (const initiatives of options.initiatives) {
  const neo4j = await startFreshNeo4j();
  const database = openDatabase(neo4j.address);
  const atWork = async () => [await processorOf(process.pid), await processorOf(neo4j.pid())] as const;
  const since = async ([node, server]: readonly [number, number]) => {
    const now = await atWork();
    return [now[0] - node, now[1] - server] as const;
  };
  try {
    // Makes the plans.
    await loadRecords(database, batchesOf(FEW));
    await savesOf(database, FEW, 20);
    const [begin, before] = [performance.now(), await atWork()];
    await loadRecords(database, batchesOf(initiatives));
    const seconds = (performance.now() - begin) / 1_000;
    const load = await since(before);
    const { records } = await database.driver.executeQuery('MATCH (record:Record) RETURN count(record) AS count');
    const count = Number(records[0]?.get('count'));
    const memory = [await mostMemory(process.pid), await mostMemory(neo4j.pid())];
    await savesOf(database, initiatives, 20);
    const beforeSaves = await atWork();
    const times = await savesOf(database, initiatives, options.saves);
    const save = (await since(beforeSaves)).map((all) => ((1_000 * all) / options.saves).toFixed(0));
    console.log(
      `| ${[
        ...[
          initiatives,
          count,
          `${seconds.toFixed(1)} s`,
          Math.round(count / seconds),
          `${load[0].toFixed(1)} s`,
          `${load[1].toFixed(1)} s`,
        ],
        ...[`${memory[0]} MB`, `${memory[1]} MB`, `${part(times, 0.5)} ms`, `${part(times, 0.95)} ms`, `${save[0]} ms`, `${save[1]} ms`],
      ].join(' | ')} |`,
    );
  } finally {
    await database.driver.close();
    await neo4j.stop();
  }
}
