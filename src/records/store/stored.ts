import { int } from 'neo4j-driver';
import { listOf, mapOf, number, oneOf, optional, text, type ValuesOf } from '../../database/column.ts';
import type { Database } from '../../database/database.ts';
import { onlyRow, rows, statement } from '../../database/rows.ts';
import type { Transaction } from '../../database/transaction.ts';
import { type Kind, kindNames } from '../../shared/kinds.ts';

export const storedColumns = {
  id: text,
  kind: oneOf(kindNames),
  /** The record as JSON. */
  body: text,
  /** Number of its last revision. */
  seq: number,
};

/** A record as the graph keeps it. */
export type StoredRecord = ValuesOf<typeof storedColumns>;

/** Also by which rules it is shown; absent for what an earlier version kept, until that is made anew at the next start. */
const comparedColumns = { ...storedColumns, projection: optional(text) };

/** A record as the graph keeps it, to be compared with. */
export type Compared = ValuesOf<typeof comparedColumns>;

const stored = statement('loading/stored', comparedColumns);
const kindsOfIds = statement('loading/kinds', { id: text, kind: oneOf(kindNames) });
const present = statement('loading/present', storedColumns);
const mentioning = statement('loading/mentioning', storedColumns);
const page = statement('loading/page', { total: number, page: listOf(mapOf(storedColumns)) });

/** The records with these ids, as far as there are any. */
export async function recordsWithIds(transaction: Transaction, ids: readonly string[]): Promise<Map<string, Compared>> {
  const found = await rows(transaction, stored, { ids });
  return new Map(found.map((record) => [record.id, record]));
}

/** The kinds of the records with these ids, as far as there are any. */
export async function kindsWithIds(transaction: Transaction, ids: readonly string[]): Promise<Map<string, Kind>> {
  return ids.length === 0 ? new Map() : kindsOf(await rows(transaction, kindsOfIds, { ids }));
}

/** The record with this id, or the one that it was merged into. */
export async function presentRecord(database: Database, id: string): Promise<StoredRecord | undefined> {
  const [record] = await rows(database, present, { id });
  return record;
}

/** Which records to list; what is absent decides nothing. */
interface RecordFilter {
  kind?: Kind | undefined;
  ids?: readonly string[] | null | undefined;
  /** What must stand in them, in whatever case. */
  text?: string | null | undefined;
}

/** Records by id, a page of them, and how many there are. */
export async function recordPage(
  database: Database,
  { kind, ids, text: sought }: RecordFilter,
  first: number,
  offset: number,
): Promise<{ total: number; records: StoredRecord[] }> {
  const parameters = { kind: kind ?? null, ids: ids ?? null, text: sought?.trim() || null, first: int(first), offset: int(offset) };
  const found = await onlyRow(database, page, parameters);
  return { total: found.total, records: found.page };
}

/** Records that hold an id in quotes, and so may mention the record that has it. */
export async function recordsHolding(transaction: Transaction, id: string): Promise<StoredRecord[]> {
  const holding = await rows(transaction, mentioning, { quoted: `"${id}"` });
  return holding.filter((record) => record.id !== id);
}

export function kindsOf(stored: Iterable<Pick<StoredRecord, 'id' | 'kind'>>): Map<string, Kind> {
  return new Map([...stored].map(({ id, kind }) => [id, kind]));
}
