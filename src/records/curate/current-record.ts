import type { Transaction } from '../../database/transaction.ts';
import { RecordFaults } from '../model/fault.ts';
import { recordsWithIds, type StoredRecord } from '../store/stored.ts';
import { OutdatedRevision } from './save.ts';

/** The record that is to be changed. Throws RecordFaults when there is none, OutdatedRevision when it is not at this revision. */
export async function currentRecord(transaction: Transaction, id: string, revision?: number): Promise<StoredRecord> {
  const current = (await recordsWithIds(transaction, [id])).get(id);
  if (!current) throw new RecordFaults([{ code: 'NOT_FOUND', values: { what: 'RECORD', id } }]);
  if (revision !== undefined && current.seq !== revision) throw new OutdatedRevision(current);
  return current;
}
