import type { Database } from '../../database/database.ts';
import { RecordFaults } from '../model/fault.ts';
import type { PlacedRecord } from '../model/placed-record.ts';
import { oneBatch, putRecords } from '../store/put.ts';
import { recordsWithIds, type Stored } from '../store/stored.ts';
import { type Writing, writeRecords } from '../store/writing.ts';

/** A record to save, as it was changed from one revision. */
export interface Edit {
  placed: PlacedRecord;
  /** Number of the revision that was edited; absent for a new record. */
  revision?: number | undefined;
}

/** Somebody else saved the record in the meantime: nothing was written, and this is what they made of it. */
export class OutdatedRevision extends RecordFaults {
  readonly current: Stored;

  constructor(current: Stored) {
    super([
      {
        code: 'OUTDATED',
        message: `'${current.id}' was changed since you opened it (revision ${current.seq}): bring your changes into what it is now.`,
      },
    ]);
    this.name = 'OutdatedRevision';
    this.current = current;
  }
}

/** Saves edits of one transaction, all or none; answers the records as they are kept. Throws RecordFaults, OutdatedRevision. */
export async function saveRecords(database: Database, who: string, edits: readonly Edit[]): Promise<Stored[]> {
  return writeRecords(database, who, (writing) => saveEdits(writing, edits));
}

/** The same within a write that does more. */
export async function saveEdits(writing: Writing, edits: readonly Edit[]): Promise<Stored[]> {
  const ids = edits.map(({ placed }) => placed.record.id);
  const before = await recordsWithIds(writing.transaction, ids);
  for (const { placed, revision } of edits) {
    checkRevision(placed, before.get(placed.record.id), revision);
    checkErased(placed, writing);
  }
  await putRecords(writing, oneBatch(edits.map(({ placed }) => placed)));
  const after = await recordsWithIds(writing.transaction, ids);
  return ids.map((id) => after.get(id) as Stored);
}

function checkRevision({ record, place }: PlacedRecord, current: Stored | undefined, revision: number | undefined): void {
  if (current && revision === undefined) {
    const message = `there is a ${current.kind} with the id '${record.id}' already: choose another id, or edit that record.`;
    throw new RecordFaults([{ ...place(['id']), code: 'DUPLICATE_ID', message }]);
  }
  if (!current && revision !== undefined) {
    const message = `there is no record with the id '${record.id}' any more: save it as a new one to bring it back.`;
    throw new RecordFaults([{ ...place(['id']), code: 'NOT_FOUND', message }]);
  }
  if (current && current.seq !== revision) throw new OutdatedRevision(current);
}

function checkErased({ record, place }: PlacedRecord, { erased }: Writing): void {
  if (record.type !== 'Contact' || !erased.has(record)) return;
  const message = `'${record.id}' was erased on their own request and can't come back. If this is somebody else, give them another id.`;
  throw new RecordFaults([{ ...place(['id']), code: 'ERASED', message }]);
}
