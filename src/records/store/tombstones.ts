import { createHmac, randomBytes } from 'node:crypto';
import { listOf, text } from '../../database/column.ts';
import { cypher } from '../../database/cypher.ts';
import { rows, statement } from '../../database/rows.ts';
import type { Transaction } from '../../database/transaction.ts';
import { fold } from '../../shared/fold.ts';
import type { ContactRecord } from '../model/published.ts';

const tombstones = statement('erasure/tombstones', { key: text, hashes: listOf(text) });
const create = cypher('erasure/tombstone');

/** What is left of somebody: hashes of what they were known by, and the key that these were made with. */
export interface Tombstone {
  key: string;
  hashes: readonly string[];
}

/** Whom a graph must not take in again, known by hashes only. */
export class ErasedPeople {
  /** Hashes by key: there is one, unless a graph was restored from a backup of another. */
  readonly #hashes = new Map<string, Set<string>>();

  constructor(tombstones: readonly Tombstone[]) {
    for (const { key, hashes } of tombstones) {
      const known = this.#hashes.get(key) ?? new Set();
      for (const one of hashes) known.add(one);
      this.#hashes.set(key, known);
    }
  }

  get any(): boolean {
    return this.#hashes.size > 0;
  }

  /** Tells whether an id was that of somebody who was erased. */
  hasId(id: string): boolean {
    return this.#hasMark(`id ${id}`);
  }

  /** Tells whether a record would bring somebody back: by its id, address or number, or by its name where it has neither. */
  has(contact: ContactRecord): boolean {
    if (!this.any) return false;
    const marks = contact.email || contact.phone ? marksOf(contact).filter((mark) => !mark.startsWith('name ')) : marksOf(contact);
    return marks.some((mark) => this.#hasMark(mark));
  }

  #hasMark(mark: string): boolean {
    return [...this.#hashes].some(([key, hashes]) => hashes.has(hash(key, mark)));
  }
}

/** Reads whom the graph must not take in again. */
export async function erasedPeople(transaction: Transaction): Promise<ErasedPeople> {
  return new ErasedPeople(await rows(transaction, tombstones));
}

/** Leaves hashes of what somebody was known by, under an id that says nothing. */
export async function leaveTombstone(
  transaction: Transaction,
  opaqueId: string,
  ids: readonly string[],
  contacts: readonly ContactRecord[],
): Promise<void> {
  const [earlier] = await rows(transaction, tombstones);
  // One key for the graph: names are few enough to be guessed from hashes without one.
  const key = earlier?.key ?? randomBytes(32).toString('hex');
  const marks = new Set([...ids.map((id) => `id ${id}`), ...contacts.flatMap(marksOf)]);
  const hashes = [...marks].map((mark) => hash(key, mark));
  await transaction.run(create, { id: opaqueId, key, hashes, time: new Date().toISOString() });
}

/** What somebody is recognised by. */
function marksOf({ id, name, email, phone }: ContactRecord): string[] {
  return [`id ${id}`, `name ${fold(name)}`, ...(email ? [`email ${email.toLowerCase()}`] : []), ...(phone ? [`phone ${phone}`] : [])];
}

function hash(key: string, mark: string): string {
  return createHmac('sha256', key).update(mark).digest('hex');
}
