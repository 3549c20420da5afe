import { cypher } from '../../database/cypher.ts';
import type { Database } from '../../database/database.ts';
import type { KnowledgeRecord } from '../kinds/record.ts';
import { parseBody } from '../model/body.ts';
import { RecordFaults } from '../model/fault.ts';
import { inOneRole } from '../model/in-one-role.ts';
import type { PlacedRecord } from '../model/placed-record.ts';
import { withReferences } from '../model/references.ts';
import { revisionsAfter, type StoredRevision } from '../store/history.ts';
import { oneBatch, putRecords } from '../store/put.ts';
import type { StoredRecord } from '../store/stored.ts';
import { type Writing, writeRecords } from '../store/writing.ts';
import { currentRecord } from './current-record.ts';
import { recordsMentioning, takeOut } from './remove.ts';
import { united, withoutRepeats } from './unite.ts';

const redirect = cypher('loading/redirect');

export interface MergeOptions {
  /** Revisions of the two that were looked at; whoever gives them is refused when somebody changed one since. */
  fromRevision?: number | undefined;
  intoRevision?: number | undefined;
  /** Finds out what would be written, and leaves the graph as it is. */
  dryRun?: boolean | undefined;
}

/** The record that stayed, and every change that made it so, in the order of their numbers. */
export interface Merged {
  record: StoredRecord;
  revisions: StoredRevision[];
}

/**
 * Makes one record of two that stand for the same: `into` keeps what it says, takes over what only `from` says, and is
 * mentioned wherever `from` was. The old id leads to it from now on. A dry run answers what it has written before that
 * is undone. Throws RecordFaults, OutdatedRevision.
 */
export async function mergeRecords(
  database: Database,
  who: string,
  from: string,
  into: string,
  { fromRevision, intoRevision, dryRun = false }: MergeOptions = {},
): Promise<Merged> {
  const merge = async (writing: Writing): Promise<Merged> => {
    const { transaction, before } = writing;
    if (from === into) throw new RecordFaults([{ code: 'MERGED_INTO_ITSELF', values: {} }]);
    const old = await currentRecord(transaction, from, fromRevision);
    const kept = await currentRecord(transaction, into, intoRevision);
    if (old.kind !== kept.kind) {
      throw new RecordFaults([{ code: 'MERGED_UNLIKE', values: { from, fromKind: old.kind, into, intoKind: kept.kind } }]);
    }
    const rename = (id: string) => (id === from ? into : id);
    const mentioning = (await recordsMentioning(transaction, from)).filter(({ id }) => id !== into);
    const merged = united(parseBody(kept.body), parseBody(old.body));
    const records = [merged, ...mentioning.map(({ body }) => parseBody(body))].map((record) =>
      inOneRole(withoutRepeats(withReferences(record, rename))),
    );
    await putRecords(writing, oneBatch(records.map(unplaced)));
    await takeOut(writing, old, { operation: 'MERGE', mergedInto: into });
    await transaction.run(redirect, { id: from, to: into });
    return { record: await currentRecord(transaction, into), revisions: await revisionsAfter(transaction, before) };
  };
  return writeRecords(database, who, merge, { dryRun });
}

function unplaced(record: KnowledgeRecord): PlacedRecord {
  return { record, place: () => ({}) };
}
