import type { ManagedTransaction } from 'neo4j-driver';
import { cypher } from '../../database/cypher.ts';
import type { ContactRecord } from '../model/published.ts';
import type { Stored } from '../store/stored.ts';

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
  present: Stored | undefined;
  /** The record as it is and was; none where the graph never knew a contact with the id. */
  contacts: ContactRecord[];
  traces: Traces;
}

const known = cypher('erasure/known');

/** Finds every id that somebody had, and everything that was ever kept of them as a record. */
export async function knownAs(transaction: ManagedTransaction, id: string): Promise<Known> {
  const { records } = await transaction.run(known, { id });
  const [record] = records;
  const ids = (record?.get('ids') as string[] | undefined) ?? [];
  const bodies = (record?.get('bodies') as string[] | undefined) ?? [];
  const contacts = bodies.map((body) => JSON.parse(body) as ContactRecord);
  return {
    ids,
    present: (record?.get('present') as Stored | null | undefined) ?? undefined,
    contacts,
    traces: { ids: new Set(ids), texts: textsOf(contacts) },
  };
}

function textsOf(contacts: readonly ContactRecord[]): string[] {
  // The name of a desk is no one's.
  const texts = contacts
    .flatMap(({ kind, name, email, phone }) => [kind === 'INDIVIDUAL' ? name : undefined, email, phone])
    .filter((text) => text !== undefined);
  return [...new Set(texts)].sort((one, other) => other.length - one.length);
}

/** What to look for in JSON: ids in quotes, and texts as JSON writes them, case ignored. */
export function parametersOf({ ids, texts }: Traces): { quoted: string[]; texts: string[] } {
  return {
    quoted: [...ids].map((id) => JSON.stringify(id)),
    texts: texts.map((text) => JSON.stringify(text).slice(1, -1).toLowerCase()),
  };
}

/** Finds a text as whole words, in any case: somebody named Bos is not in a bosrand. */
export function wholeWords(text: string): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
}
