import type { ManagedTransaction } from 'neo4j-driver';
import { listOf, mapOf, optional, text } from '../../database/column.ts';
import { onlyRow, statement } from '../../database/rows.ts';
import { parseBody } from '../model/body.ts';
import { type ContactRecord, isContact } from '../model/published.ts';
import { type StoredRecord, storedColumns } from '../store/stored.ts';

/** What somebody is found by in what is kept. */
export interface Traces {
  ids: ReadonlySet<string>;
  /** Names, addresses and numbers, the longest first. */
  texts: readonly string[];
}

/** Everything that somebody was ever known by. */
export interface Known {
  ids: string[];
  /** The record, unless it was taken out or merged into another. */
  present: StoredRecord | undefined;
  /** The record as it is and was; none where the graph never knew a contact with the id. */
  contacts: ContactRecord[];
  traces: Traces;
}

const known = statement('erasure/known', { ids: listOf(text), present: optional(mapOf(storedColumns)), bodies: listOf(text) });

/** Finds every id that somebody had, and everything that was ever kept of them as a record. */
export async function knownAs(transaction: ManagedTransaction, id: string): Promise<Known> {
  const { ids, present, bodies } = await onlyRow(transaction, known, { id });
  const contacts = bodies.map(parseBody).filter(isContact);
  return { ids, present, contacts, traces: { ids: new Set(ids), texts: textsOf(contacts) } };
}

function textsOf(contacts: readonly ContactRecord[]): string[] {
  // The name of a desk is no one's.
  const known = contacts
    .flatMap(({ kind, name, email, phone }) => [kind === 'INDIVIDUAL' ? name : undefined, email, phone])
    .filter((word) => word !== undefined);
  return [...new Set(known)].sort((one, other) => other.length - one.length);
}

/** What to look for in JSON: ids in quotes, and texts as JSON writes them, case ignored. */
export function parametersOf({ ids, texts }: Traces): { quoted: string[]; texts: string[] } {
  return {
    quoted: [...ids].map((id) => JSON.stringify(id)),
    texts: texts.map((one) => JSON.stringify(one).slice(1, -1).toLowerCase()),
  };
}

/** Finds a text as whole words, in any case: somebody named Bos is not in a bosrand. */
export function wholeWords(sought: string): RegExp {
  const escaped = sought.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
}
