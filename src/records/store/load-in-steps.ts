import { setTimeout as pause } from 'node:timers/promises';
import { type Database, inspect } from '../../database/database.ts';
import type { IdTable } from '../model/id-table.ts';
import type { PlacedRecord, RecordBatches } from '../model/placed-record.ts';
import { checkBeforehand } from './check-beforehand.ts';
import { chunksOf, type LoadStage, oneBatch, putRecords } from './put.ts';
import { readyAmong } from './ready.ts';
import { addReport, type LoadReport } from './report.ts';
import { writeRecords } from './writing.ts';

interface StepOptions {
  /** Kinds of all records, by their ids. */
  ids: IdTable;
  dryRun: boolean;
  /** Records of a step. */
  step: number;
  onStage: (stage: LoadStage) => void;
  onStep: (records: number) => void;
}

/** Milliseconds in which whoever waits to write gets a turn before the next step. */
const GIVE_WAY = 25;

/**
 * Loads what is more than one transaction holds. A step writes those of some records that mention nothing but what is there or comes with them; the
 * others wait for the next reading. What the graph holds already is passed over, so that a load which was interrupted goes on where it was.
 */
export async function loadInSteps(database: Database, who: string, batches: RecordBatches, options: StepOptions): Promise<LoadReport> {
  const { step, onStage, onStep } = options;
  const report = await checkBeforehand(database, batches, options);
  if (options.dryRun) return report;
  onStage('steps');
  const done = new Uint8Array(options.ids.size);
  const write = async (records: readonly PlacedRecord[]) => {
    if (records.length === 0) return;
    addReport(report, await writeRecords(database, who, (writing) => putRecords(writing, oneBatch(records))));
    await pause(GIVE_WAY);
  };
  for (let left = done.length; left > 0; left = done.filter((one) => one === 0).length) {
    let at = 0;
    let hasMoved = false;
    for await (const batch of batches()) {
      const first = at;
      at += batch.length;
      const open = batch.map((placed, place) => ({ placed, place: first + place })).filter(({ place }) => done[place] === 0);
      for (const chunk of chunksOf(open, step)) {
        const records = chunk.map(({ placed }) => placed);
        const { ready, unchanged, differing } = await inspect(database, (transaction) => readyAmong(transaction, records), 0);
        addReport(report, { created: [], changed: [], unchanged, leftOut: [] });
        await write(differing);
        for (const { placed, place } of chunk) if (ready.has(placed)) done[place] = 1;
        hasMoved ||= ready.size > 0;
        onStep(ready.size);
      }
    }
    // What goes round in a ring, as sources may, comes together or not at all.
    if (!hasMoved) {
      await write(await those(batches, (place) => done[place] === 0));
      done.fill(1);
    }
  }
  return report;
}

/** The records at some places of all. */
async function those(batches: RecordBatches, isAt: (place: number) => boolean): Promise<PlacedRecord[]> {
  const records: PlacedRecord[] = [];
  let at = 0;
  for await (const batch of batches()) for (const placed of batch) if (isAt(at++)) records.push(placed);
  return records;
}
