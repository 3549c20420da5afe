import neo4j from 'neo4j-driver';
import { number, optional, text } from '../../database/column.ts';
import { cypher } from '../../database/cypher.ts';
import type { Database } from '../../database/database.ts';
import { onlyRow, rows, statement } from '../../database/rows.ts';
import type { Transaction } from '../../database/transaction.ts';

import { parseBody } from '../model/body.ts';
import { inOneRole } from '../model/in-one-role.ts';
import type { PlacedRecord } from '../model/placed-record.ts';
import { projectRecord } from '../model/project.ts';
import { projectionMark } from '../model/projection-mark.ts';
import { readRecord } from '../model/read-record.ts';
import { writeFacts } from '../store/facts.ts';
import { writeNodes } from '../store/nodes.ts';
import { oneBatch, putRecords } from '../store/put.ts';
import { storedColumns } from '../store/stored.ts';
import { type Writing, writeRecords } from '../store/writing.ts';

/** In whose name an upgrade changes records. */
export const UPGRADE = 'upgrade';

/** Records that one transaction makes anew. */
const PAGE = 2_000;

const page = statement('upgrade/records', { ...storedColumns, projection: optional(text), label: optional(text) });
const untold = statement('upgrade/untold', { last: number });
const statements = { shownOtherwise: cypher('upgrade/shown-otherwise'), changes: cypher('loading/changes') };

interface KeptRecord {
  placed: PlacedRecord;
  seq: number;
  /** The label of its node. */
  label: string | undefined;
  /** By which rules it is shown; absent where nobody noted that. */
  projection: string | undefined;
}

/**
 * Makes the nodes of all records anew, with what they are found by, and what they state. What readers see otherwise after that is a change like any other,
 * with a revision and a place in the feed; where nobody noted what they saw, that is only a contact that is shown or no longer is. Throws RecordFaults
 * when a record no longer fits its schema.
 */
export async function redoRecords(database: Database): Promise<void> {
  let after: string | undefined = '';
  while (after !== undefined) {
    const from: string = after;
    after = await writeRecords(database, UPGRADE, async (writing) => {
      const kept = await recordsAfter(writing.transaction, from);
      await redo(writing, kept);
      return kept.length < PAGE ? undefined : kept.at(-1)?.placed.record.id;
    });
  }
  // A history that was made for what had none is told from its beginning.
  await writeRecords(database, UPGRADE, async ({ transaction }) => {
    const { last } = await onlyRow(transaction, untold);
    await transaction.run(statements.changes, { after: neo4j.int(last) });
  });
}

async function recordsAfter(transaction: Transaction, after: string): Promise<KeptRecord[]> {
  const found = await rows(transaction, page, { after, size: neo4j.int(PAGE) });
  return found.map(({ kind, body, seq, label, projection }) => {
    const { type: _, ...fields } = parseBody(body);
    const placed = readRecord(kind, fields);
    return { placed: { ...placed, record: inOneRole(placed.record) }, seq, label, projection };
  });
}

async function redo(writing: Writing, kept: readonly KeptRecord[]): Promise<void> {
  const { transaction } = writing;
  const isTurned = ({ placed: { record }, label }: KeptRecord) => label !== projectRecord(record).node.label;
  const isOther = ({ placed: { record }, projection }: KeptRecord) => projection !== undefined && projection !== projectionMark(record);
  const turned = kept.filter(isTurned);
  const unchanged = kept.filter((one) => !isTurned(one) && !isOther(one));
  const numbered = ({ placed: { record }, seq }: KeptRecord) => ({ record, seq });
  await writeNodes(transaction, unchanged.map(numbered));
  await writeFacts(
    transaction,
    unchanged.filter(({ projection }) => projection === undefined).map(({ placed }) => placed.record),
  );
  await transaction.run(statements.shownOtherwise, { ids: turned.map(({ placed }) => placed.record.id) });
  await putRecords(writing, oneBatch(kept.map(({ placed }) => placed)));
}
