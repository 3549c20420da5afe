import type { Database } from '../../database/database.ts';
import { RecordFaults } from '../model/fault.ts';
import type { PlacedRecord } from '../model/placed-record.ts';
import { oneBatch, putRecords } from '../store/put.ts';
import { recordsWithIds, type StoredRecord } from '../store/stored.ts';
import { type Writing, writeRecords } from '../store/writing.ts';

/** A record to save, as it was changed from one revision. */
export interface Edit {
  placed: PlacedRecord;
  /** Number of the revision that was edited; absent for a new record. */
  revision?: number | undefined;
}

/** Somebody else saved the record in the meantime: nothing was written, and this is what they made of it. */
export class OutdatedRevision extends RecordFaults {
  readonly current: StoredRecord;

  constructor(current: StoredRecord) {
    super([{ code: 'OUTDATED', values: { id: current.id, revision: current.seq } }]);
    this.name = 'OutdatedRevision';
    this.current = current;
  }
}

/** Saves edits of one transaction, all or none; answers the records as they are kept. Throws RecordFaults, OutdatedRevision. */
export async function saveRecords(database: Database, who: string, edits: readonly Edit[]): Promise<StoredRecord[]> {
  return writeRecords(database, who, (writing) => saveEdits(writing, edits));
}

/** The same within a write that does more. */
export async function saveEdits(writing: Writing, edits: readonly Edit[]): Promise<StoredRecord[]> {
  const ids = edits.map(({ placed }) => placed.record.id);
  const before = await recordsWithIds(writing.transaction, ids);
  for (const { placed, revision } of edits) {
    checkRevision(placed, before.get(placed.record.id), revision);
    checkErased(placed, writing);
  }
  await putRecords(writing, oneBatch(edits.map(({ placed }) => placed)));
  const after = await recordsWithIds(writing.transaction, ids);
  return ids.flatMap((id) => after.get(id) ?? []);
}

function checkRevision({ record, place }: PlacedRecord, current: StoredRecord | undefined, revision: number | undefined): void {
  if (current && revision === undefined) {
    throw new RecordFaults([{ ...place(['id']), code: 'DUPLICATE_ID', values: { id: record.id, kind: current.kind } }]);
  }
  if (!current && revision !== undefined) {
    throw new RecordFaults([{ ...place(['id']), code: 'GONE', values: { id: record.id } }]);
  }
  if (current && current.seq !== revision) throw new OutdatedRevision(current);
}

function checkErased({ record, place }: PlacedRecord, { erased }: Writing): void {
  if (record.type !== 'Contact' || !erased.has(record)) return;
  throw new RecordFaults([{ ...place(['id']), code: 'ERASED', values: { id: record.id } }]);
}
