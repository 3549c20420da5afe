import { int, type ManagedTransaction } from 'neo4j-driver';
import { cypher } from '../../database/cypher.ts';
import type { Database } from '../../database/database.ts';
import type { Kind } from '../kinds/record.ts';
import type { KnownIds } from '../model/check.ts';

/** A record as the graph keeps it. */
export interface Stored {
  id: string;
  kind: Kind;
  /** The record as JSON. */
  body: string;
  /** Number of its last revision; null for what an earlier version kept, until it is taken over at the next start. */
  seq: number;
}

const stored = cypher('loading/stored');
const present = cypher('loading/present');
const mentioning = cypher('loading/mentioning');
const page = cypher('loading/page');

/** The records with these ids, as far as there are any. */
export async function recordsWithIds(transaction: ManagedTransaction, ids: readonly string[]): Promise<Map<string, Stored>> {
  const { records } = await transaction.run(stored, { ids });
  return new Map(records.map((record) => [record.get('id') as string, record.toObject() as Stored]));
}

/** The record with this id, or the one that it was merged into. */
export async function presentRecord({ driver, name }: Database, id: string): Promise<Stored | undefined> {
  const { records } = await driver.executeQuery(present, { id }, { database: name, routing: 'READ' });
  return records[0]?.toObject() as Stored | undefined;
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
  { driver, name }: Database,
  { kind, ids, text }: RecordFilter,
  first: number,
  offset: number,
): Promise<{ total: number; records: Stored[] }> {
  const parameters = { kind: kind ?? null, ids: ids ?? null, text: text?.trim() || null, first: int(first), offset: int(offset) };
  const { records } = await driver.executeQuery(page, parameters, { database: name, routing: 'READ' });
  const [row] = records;
  return { total: Number(row?.get('total') ?? 0), records: (row?.get('page') ?? []) as Stored[] };
}

/** Records that hold an id in quotes, and so may mention the record that has it. */
export async function recordsHolding(transaction: ManagedTransaction, id: string): Promise<Stored[]> {
  const { records } = await transaction.run(mentioning, { quoted: `"${id}"` });
  return records.map((record) => record.toObject() as Stored).filter((record) => record.id !== id);
}

export function kindsOf(stored: Iterable<Pick<Stored, 'id' | 'kind'>>): KnownIds {
  return new Map([...stored].map(({ id, kind }) => [id, kind]));
}
