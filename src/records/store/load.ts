import type { Database } from '../../database/database.ts';
import { idsIn } from '../model/batch-ids.ts';
import type { PlacedRecord, RecordBatches } from '../model/placed-record.ts';
import { loadInSteps } from './load-in-steps.ts';
import { inBatches, type LoadStage, oneBatch, putRecords } from './put.ts';
import type { LoadReport } from './report.ts';
import { writeRecords } from './writing.ts';

export interface LoadOptions {
  /** Who stands in the history of what is loaded. */
  who?: string;
  /** Finds out what would change, and leaves the graph as it is. */
  dryRun?: boolean;
  /** Told at the beginning of each stage. */
  onStage?: (stage: LoadStage) => void;
  /** Told after each step of a load in steps how many records were looked at since the last time. */
  onStep?: (records: number) => void;
  /** Most records that are loaded in one transaction. */
  atOnce?: number;
  /** Records of a step, where there are more than that. */
  step?: number;
}

/** Records whose write any heap that we recommend holds. */
const AT_ONCE = 5_000;

/** Few enough that a curator who saves meanwhile hardly waits. */
const STEP = 1_000;

/**
 * Brings records into the graph: new ones are created, differing ones replaced, equal ones left alone. Throws RecordFaults, and leaves the graph as it
 * was, when a record can't stand in it. All of them end in the graph or none, in one transaction, unless there are more than that holds: these are
 * checked as a whole, and then written in steps, each of which leaves a graph that holds together. Whatever ends such a load, the next one goes on
 * where it was. Batches are read several times and never held together.
 */
export async function loadRecords(
  database: Database,
  records: readonly PlacedRecord[] | RecordBatches,
  { who = 'load', dryRun = false, onStage = () => {}, onStep = () => {}, atOnce = AT_ONCE, step = STEP }: LoadOptions = {},
): Promise<LoadReport> {
  onStage('checking');
  const streamed = typeof records === 'function';
  const batches = streamed ? records : records.length > atOnce ? inBatches(records, step) : oneBatch(records);
  const ids = streamed || records.length > atOnce ? await idsIn(batches) : undefined;
  if (ids && ids.size > atOnce) return loadInSteps(database, who, batches, { ids, dryRun, step, onStage, onStep });
  return writeRecords(database, who, (writing) => putRecords(writing, batches, { ...(ids && { ids }), withValues: dryRun, onStage }), {
    dryRun,
    onCommitting: () => onStage('committing'),
  });
}
