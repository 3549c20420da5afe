import { jsonOf, listOf, mapOf, optional, text } from '../database/column.ts';
import { onlyRow, rows, statement } from '../database/rows.ts';
import type { Transaction } from '../database/transaction.ts';
import { parseBody } from '../records/model/body.ts';
import { type ContactRecord, isContact } from '../records/model/published.ts';
import { type StoredRecord, storedColumns } from '../records/store/stored.ts';
import { type Finder, finderOf } from './finder.ts';

/** Everything that somebody was ever known by. */
export interface Known {
  /** The id, and those that they had before. */
  ids: ReadonlySet<string>;
  /** The record, unless it was taken out or merged into another. */
  present: StoredRecord | undefined;
  /** The record as it is and was; none where the graph never knew a contact with the id. */
  contacts: ContactRecord[];
  finder: Finder;
}

const known = statement('erasure/known', { ids: listOf(text), present: optional(mapOf(storedColumns)), bodies: listOf(text) });
const sharing = statement('erasure/sharing', { body: jsonOf(mapOf({ email: optional(text), phone: optional(text) })) });

/** Finds every id that somebody had, and everything that was ever kept of them as a record. */
export async function knownAs(transaction: Transaction, id: string): Promise<Known> {
  const { ids, present, bodies } = await onlyRow(transaction, known, { id });
  const contacts = bodies.map(parseBody).filter(isContact);
  // The name of a desk is no one's.
  const people = contacts.filter(({ kind }) => kind === 'INDIVIDUAL');
  const emails = valuesOf(contacts, 'email');
  const phones = valuesOf(contacts, 'phone');
  const shared = await sharedOf(transaction, ids, [...emails, ...phones]);
  return {
    ids: new Set(ids),
    present,
    contacts,
    finder: finderOf({
      ids,
      names: [...valuesOf(people, 'name'), ...people.flatMap(({ altNames = [] }) => altNames)],
      emails,
      phones,
      shared,
    }),
  };
}

/** Those of the addresses and numbers at which somebody else is reached as well. */
async function sharedOf(transaction: Transaction, ids: readonly string[], addresses: readonly string[]): Promise<ReadonlySet<string>> {
  const others = await rows(transaction, sharing, { ids, texts: addresses.map((address) => address.toLowerCase()) });
  return new Set(others.flatMap(({ body: { email, phone } }) => [email?.toLowerCase(), phone]).filter((address) => address !== undefined));
}

function valuesOf(contacts: readonly ContactRecord[], field: 'name' | 'email' | 'phone'): string[] {
  return [...new Set(contacts.map((contact) => contact[field]).filter((value) => value !== undefined))];
}
