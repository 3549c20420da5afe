import type { Database } from '../../database/database.ts';
import type { Kind } from '../../shared/kinds.ts';
import { idsIn } from '../model/batch-ids.ts';
import type { PlacedRecord, RecordBatches } from '../model/placed-record.ts';
import { type LoadStage, oneBatch, putRecords } from './put.ts';
import type { LoadReport } from './report.ts';
import { writeRecords } from './writing.ts';

export interface LoadOptions {
  /** Who stands in the history of what is loaded. */
  who?: string;
  /** Finds out what would change, and leaves the graph as it is. */
  dryRun?: boolean;
  /** Told at the beginning of each stage. */
  onStage?: (stage: LoadStage) => void;
}

/**
 * Brings records into the graph in one transaction: new ones are created, differing ones replaced, equal ones left
 * alone. Throws RecordFaults, and leaves the graph as it was, when a record can't stand in it.
 * Batches are read three times and never held together: all of them end in the graph, or none.
 */
export async function loadRecords(
  database: Database,
  records: readonly PlacedRecord[] | RecordBatches,
  { who = 'load', dryRun = false, onStage = () => {} }: LoadOptions = {},
): Promise<LoadReport> {
  onStage('checking');
  const streamed = typeof records === 'function';
  const batches = streamed ? records : oneBatch(records);
  const ids = streamed ? await idsIn(batches) : new Map<string, Kind>();
  return writeRecords(database, who, (writing) => putRecords(writing, batches, { ids, withValues: dryRun, onStage }), {
    dryRun,
    onCommitting: () => onStage('committing'),
  });
}
