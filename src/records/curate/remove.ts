import { cypher } from '../../database/cypher.ts';
import type { Database } from '../../database/database.ts';
import type { Transaction } from '../../database/transaction.ts';
import { parseBody } from '../model/body.ts';
import { RecordFaults } from '../model/fault.ts';
import { referencesOf } from '../model/references.ts';
import { addRelatedWords, noRelatedWords } from '../model/related-words.ts';
import { countOut } from '../store/facts.ts';
import { relateWords } from '../store/relate.ts';
import { recordsHolding, type StoredRecord } from '../store/stored.ts';
import { type Revision, type Writing, writeRecords } from '../store/writing.ts';
import { currentRecord } from './current-record.ts';

const statements = { remove: cypher('loading/remove'), noRedirect: cypher('loading/no-redirect') };

/** Records named where one can't be removed for them. */
const MOST_NAMED = 5;

/** Takes a record out of the graph; its history stays. Throws RecordFaults while others mention it, OutdatedRevision. */
export async function removeRecord(database: Database, who: string, id: string, revision: number): Promise<void> {
  await writeRecords(database, who, async (writing) => {
    const record = await currentRecord(writing.transaction, id, revision);
    const mentioning = await recordsMentioning(writing.transaction, id);
    if (mentioning.length > 0) {
      const by = mentioning.slice(0, MOST_NAMED).map((other) => other.id);
      throw new RecordFaults([{ code: 'IN_USE', values: { id, by, more: mentioning.length - by.length } }]);
    }
    await takeOut(writing, record, { operation: 'DELETE' });
    await writing.transaction.run(statements.noRedirect, { id, gone: id });
  });
}

/** Takes out a record that nothing mentions any more. */
export async function takeOut(
  { transaction, revise }: Writing,
  { id, kind, body }: StoredRecord,
  revision: Pick<Revision, 'operation' | 'mergedInto'>,
): Promise<void> {
  await revise([{ ...revision, kind, id, before: body }]);
  if (kind === 'Initiative') await countOut(transaction, [id]);
  await transaction.run(statements.remove, { id });
  const words = noRelatedWords();
  addRelatedWords(words, parseBody(body), undefined);
  await relateWords(transaction, words);
}

/** Records that mention the one with this id. */
export async function recordsMentioning(transaction: Transaction, id: string): Promise<StoredRecord[]> {
  const holding = await recordsHolding(transaction, id);
  return holding.filter(({ body }) => referencesOf(parseBody(body)).some((reference) => reference.id === id));
}
