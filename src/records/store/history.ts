import neo4j from 'neo4j-driver';
import { mapOf, number, oneOf, optional, text, type ValuesOf } from '../../database/column.ts';
import type { Database } from '../../database/database.ts';
import { rows, statement } from '../../database/rows.ts';
import type { Transaction } from '../../database/transaction.ts';
import { kindNames } from '../../shared/kinds.ts';
import { operations } from './writing.ts';

/** What is kept of a revision beside who made it. */
export const revisionColumns = {
  /** Number over all records, in the order in which they were written. */
  seq: number,
  /** ISO 8601. */
  time: text,
  operation: oneOf(operations),
  kind: oneOf(kindNames),
  id: text,
  before: optional(text),
  after: optional(text),
  mergedInto: optional(text),
};

const authoredColumns = { ...revisionColumns, who: text };

/** A revision as it is kept: number, time and who beside what happened. */
export type StoredRevision = ValuesOf<typeof authoredColumns>;

const history = statement('loading/history', { revision: mapOf(authoredColumns) });
const revisionOf = statement('loading/revision', { revision: mapOf(authoredColumns) });
const after = statement('loading/revisions-after', { revision: mapOf(authoredColumns) });

/** The last revisions of the record with this id, newest first. */
export async function historyOf(database: Database, id: string, first: number): Promise<StoredRevision[]> {
  const found = await rows(database, history, { id, first: neo4j.int(first) });
  return found.map(({ revision }) => revision);
}

export async function revisionAt(transaction: Transaction, id: string, seq: number): Promise<StoredRevision | undefined> {
  const [found] = await rows(transaction, revisionOf, { id, seq: neo4j.int(seq) });
  return found?.revision;
}

/** What changed after the revision with this number, in the order of their numbers. */
export async function revisionsAfter(transaction: Transaction, seq: number): Promise<StoredRevision[]> {
  const found = await rows(transaction, after, { seq: neo4j.int(seq) });
  return found.map(({ revision }) => revision);
}
