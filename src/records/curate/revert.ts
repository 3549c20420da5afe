import { cypher } from '../../database/cypher.ts';
import type { Database } from '../../database/database.ts';
import type { Transaction } from '../../database/transaction.ts';
import { parseBody } from '../model/body.ts';
import { RecordFaults } from '../model/fault.ts';
import { inOneRole } from '../model/in-one-role.ts';
import { readRecord } from '../model/read-record.ts';
import { revisionAt } from '../store/history.ts';
import { recordsWithIds, type StoredRecord } from '../store/stored.ts';
import { writeRecords } from '../store/writing.ts';
import { currentRecord } from './current-record.ts';
import { OutdatedRevision, saveEdits } from './save.ts';

const noRedirect = cypher('loading/no-redirect');

/**
 * Brings a record back to what it was after one of its revisions, also one that was removed or merged since (its id then
 * leads to itself again; what mentioned it stays as it is). `revision` is that of the record as it stands, absent when it
 * is gone. Throws RecordFaults, OutdatedRevision. Answers the record as it is kept.
 */
export async function revertRecord(database: Database, who: string, id: string, seq: number, revision?: number): Promise<StoredRecord> {
  return writeRecords(database, who, async (writing) => {
    const { transaction } = writing;
    const body = await bodyAfter(transaction, id, seq);
    const current = (await recordsWithIds(transaction, [id])).get(id);
    if (current && revision === undefined) throw new OutdatedRevision(current);
    await transaction.run(noRedirect, { id, gone: null });
    const { type, ...fields } = parseBody(body);
    const placed = readRecord(type, fields);
    await saveEdits(writing, [{ placed: { ...placed, record: inOneRole(placed.record) }, revision }]);
    return currentRecord(transaction, id);
  });
}

async function bodyAfter(transaction: Transaction, id: string, seq: number): Promise<string> {
  const revision = await revisionAt(transaction, id, seq);
  if (!revision) throw new RecordFaults([{ code: 'NO_REVISION', values: { id, revision: seq } }]);
  if (!revision.after) throw new RecordFaults([{ code: 'NOTHING_AFTER_REVISION', values: { id, revision: seq } }]);
  return revision.after;
}
