import { createHash, randomBytes } from 'node:crypto';
import neo4j, { type Integer } from 'neo4j-driver';
import { listOf, text } from '../database/column.ts';
import { cypher } from '../database/cypher.ts';
import type { Database } from '../database/database.ts';
import { onlyRow, statement } from '../database/rows.ts';
import type { Transaction } from '../database/transaction.ts';
import { audit } from '../identity/audit.ts';
import { takeOut } from '../records/curate/remove.ts';
import { bodyOf, parseBody } from '../records/model/body.ts';
import { RecordFaults } from '../records/model/fault.ts';
import type { PlacedRecord } from '../records/model/placed-record.ts';
import { presentIds } from '../records/store/present-records.ts';
import { oneBatch, putRecords } from '../records/store/put.ts';
import { leaveTombstone } from '../records/store/tombstones.ts';
import { writeRecords } from '../records/store/writing.ts';
import { keepSubmission } from '../submissions/store.ts';
import { kept } from './kept.ts';
import { type Known, knownAs } from './known.ts';
import { everyRow } from './pages.ts';
import type { Place } from './place.ts';
import { type Sieve, sieveFor } from './sieve.ts';
import { checkFit, fits, siftRecord } from './sift-record.ts';
import { siftSubmission } from './sift-submission.ts';

/** What was erased, or would be. */
export interface Erasure {
  /** Id that is left of somebody, which says nothing. */
  erasedId: string;
  /** Where they are named, or may be, outside what is their own. */
  places: Place[];
}

export interface ErasureOptions {
  /** Ids of the places to erase; those that are sure when absent. */
  places?: readonly string[] | null | undefined;
  /** Finds out where somebody is named, and leaves everything as it is. */
  dryRun?: boolean | null | undefined;
}

/** The name of somebody may stand for anything: only somebody who looks can tell which places are about them. */
export class ChoiceNeeded extends RecordFaults {
  readonly places: readonly Place[];

  constructor(id: string, places: readonly Place[], count: number) {
    super([{ code: 'CHOICE_NEEDED', values: { id, places: count } }]);
    this.name = 'ChoiceNeeded';
    this.places = places;
  }
}

const rewrite = cypher('erasure/rewrite');
const forgetting = cypher('erasure/forget');
const trail = statement('erasure/trail', { names: listOf(text) });
const forgetName = cypher('erasure/forget-name');

/**
 * Erases a contact (AVG, article 17): the record and its node, every mention in other records, in their history and in
 * submissions, and the ids that led to it. Of texts it takes what is sure to be about them, or the places that are chosen
 * of a dry run. What is left is an opaque id, and hashes by which a later load knows not to bring the person back. The id
 * may also be that of somebody who was taken out or merged before. All or nothing: throws RecordFaults when the graph never
 * knew a contact with the id, or a record would not fit its schema without them, ChoiceNeeded when nothing was chosen and the
 * name alone does not tell.
 */
export async function eraseContact(database: Database, who: string, id: string, options: ErasureOptions = {}): Promise<Erasure> {
  const dryRun = options.dryRun ?? false;
  const chosen = options.places ?? undefined;
  return writeRecords(
    database,
    who,
    async (writing) => {
      const { transaction } = writing;
      const known = await knownAs(transaction, (await presentIds(transaction, [id])).get(id) ?? id);
      if (known.contacts.length === 0) {
        throw new RecordFaults([{ code: 'NOT_FOUND', values: { what: 'CONTACT', id } }]);
      }
      const erasedId = `erased-${randomBytes(6).toString('hex')}`;
      const sieve = sieveFor(known.finder, chosen && new Set(chosen));
      await leaveTombstone(transaction, erasedId, [...known.ids], known.contacts);
      const changed = await siftedRecords(transaction, known, sieve);
      const last = await siftHistory(transaction, known, sieve);
      await putRecords(writing, oneBatch(changed));
      if (known.present) await takeOut(writing, known.present, { operation: 'DELETE' });
      await forget(transaction, known.ids, erasedId, last);
      await siftSubmissions(transaction, known, sieve);
      await siftTrail(transaction, sieve, erasedId);
      const places = sieve.places();
      if (!dryRun && !chosen && known.finder.ordinary) checkOrdinary(id, places);
      if (!dryRun) checkChosen(id, sieve.missed());
      await audit(transaction, who, 'ERASE_CONTACT', erasedId);
      return { erasedId, places };
    },
    { dryRun },
  );
}

function checkOrdinary(id: string, places: readonly Place[]): void {
  const open = places.filter(({ trace, choice }) => trace === 'NAME' && choice === 'LIKELY').length;
  if (open > 0) throw new ChoiceNeeded(id, places, open);
}

function checkChosen(id: string, missed: readonly string[]): void {
  if (missed.length > 0)
    throw new RecordFaults([{ code: 'PLACES_CHANGED', path: ['input', 'places'], values: { id, places: missed.length } }]);
}

/** All other records that hold something of somebody, without it. */
async function siftedRecords(transaction: Transaction, known: Known, sieve: Sieve): Promise<PlacedRecord[]> {
  const changed: PlacedRecord[] = [];
  for await (const { key, body } of everyRow(transaction, kept.records, '')) {
    if (known.ids.has(key) || !known.finder.mayHold(body)) continue;
    const record = parseBody(body);
    const sifted = siftRecord(record, known, sieve, 'times');
    if (sifted === record) continue;
    checkFit(sifted);
    changed.push({ record: sifted, place: () => ({}) });
  }
  return changed;
}

/** Leaves nothing of somebody's own history but the opaque id, nor of what they were taken out of after revision `last`, and tells the feed. */
async function forget(transaction: Transaction, ids: ReadonlySet<string>, opaqueId: string, last: number): Promise<void> {
  const hashes = [...ids].map((old) => createHash('sha256').update(old).digest('hex'));
  await transaction.run(forgetting, { ids: [...ids], opaqueId, hashes, last: neo4j.int(last) });
}

/** Takes somebody out of the history of everything else; answers the number of the last revision. */
async function siftHistory(transaction: Transaction, known: Known, sieve: Sieve): Promise<number> {
  const changed: { seq: Integer; before: string | null; after: string | null }[] = [];
  let last = 0;
  const sifted = (body: string | undefined, counted?: 'versions') => {
    if (body === undefined || !known.finder.mayHold(body)) return body;
    const record = parseBody(body);
    const rest = siftRecord(record, known, sieve, counted);
    if (rest === record) return body;
    if (fits(record)) checkFit(rest);
    return bodyOf(rest);
  };
  for await (const { key, revision } of everyRow(transaction, kept.revisions, 0)) {
    last = key;
    if (known.ids.has(revision.id)) continue;
    const before = sifted(revision.before);
    const after = sifted(revision.after, 'versions');
    if (before !== revision.before || after !== revision.after) {
      changed.push({ seq: neo4j.int(key), before: before ?? null, after: after ?? null });
    }
  }
  await transaction.run(rewrite, { rows: changed });
  return last;
}

async function siftSubmissions(transaction: Transaction, { ids, finder }: Known, sieve: Sieve): Promise<void> {
  for await (const { submission } of everyRow(transaction, kept.submissions, '')) {
    if (finder.mayHold(JSON.stringify(submission))) await keepSubmission(transaction, siftSubmission(submission, ids, sieve));
  }
}

/** Takes the name of somebody who did something out of the history and the audit trail, where that was chosen. */
async function siftTrail(transaction: Transaction, sieve: Sieve, opaqueId: string): Promise<void> {
  const { names } = await onlyRow(transaction, trail);
  for (const who of names) {
    const begin = who.indexOf(':') + 1;
    const { who: rest } = sieve.sift({ where: 'TRAIL', id: who, title: who }, undefined, { who: who.slice(begin) }, 'times');
    if (rest !== who.slice(begin)) await transaction.run(forgetName, { who, instead: who.slice(0, begin) + opaqueId });
  }
}
