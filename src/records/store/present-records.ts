import { text } from '../../database/column.ts';
import { rows, statement } from '../../database/rows.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { PlacedRecord } from '../model/placed-record.ts';
import { referencesOf, withReferences } from '../model/references.ts';
import type { Writing } from './writing.ts';

const merged = statement('loading/merged', { id: text, to: text });

/** Records as the graph may hold them. */
interface PresentRecords {
  /** With the present ids of what they mention. */
  placed: readonly PlacedRecord[];
  /** Ids of people who were erased, and who are not among them. */
  leftOut: string[];
  /** The present id of each record of theirs, or mentioned by them, that was merged into another, by the id it had. */
  merged: ReadonlyMap<string, string>;
}

/** The records of a batch with the present ids of what they mention, and without people who were erased. */
export async function presentRecords(
  batch: readonly PlacedRecord[],
  { transaction, erased }: Pick<Writing, 'transaction' | 'erased'>,
): Promise<PresentRecords> {
  const leftOut = batch.flatMap(({ record }) => (record.type === 'Contact' && erased.has(record) ? [record.id] : []));
  const redirects = await presentIds(transaction, [
    ...new Set(batch.flatMap(({ record }) => [record.id, ...referencesOf(record).map(({ id }) => id)])),
  ]);
  if (redirects.size === 0 && !erased.any) return { placed: batch, leftOut, merged: redirects };
  const isGone = new Set(leftOut);
  const rename = (id: string) => (isGone.has(id) || erased.hasId(id) ? undefined : (redirects.get(id) ?? id));
  const kept = batch.filter(({ record }) => !isGone.has(record.id));
  return { placed: kept.map((placed) => ({ ...placed, record: withReferences(placed.record, rename) })), leftOut, merged: redirects };
}

/** The present ids of those among some whose records were merged into others, by the ids they had. */
export async function presentIds(transaction: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  const found = await rows(transaction, merged, { ids });
  return new Map(found.map(({ id, to }) => [id, to]));
}
