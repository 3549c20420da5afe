import { text } from '../database/column.ts';
import { type Database, transact } from '../database/database.ts';
import { rows, statement } from '../database/rows.ts';
import type { Transaction } from '../database/transaction.ts';
import { audit } from '../identity/audit.ts';
import { RecordFaults } from '../records/model/fault.ts';
import { findSubmission, keepSubmission } from '../submissions/store.ts';
import type { Submission } from '../submissions/submission.ts';
import { finderOf } from './finder.ts';
import { kept } from './kept.ts';
import { everyRow } from './pages.ts';
import { sieveFor } from './sieve.ts';
import { siftSubmission } from './sift-submission.ts';

const remove = statement('submissions/remove', { id: text });
const NOBODY: ReadonlySet<string> = new Set();

/** Erases a submission with all that was written about it; what it became stays. Throws RecordFaults. */
export async function eraseSubmission(database: Database, who: string, id: string): Promise<string[]> {
  return transact(database, async (transaction) => {
    await submissionOf(transaction, id);
    return takeOutSubmissions(transaction, who, [id]);
  });
}

/**
 * Erases who sent a submission: name and address out of it and of all others that came from the same address, and where their
 * texts surely name them. The rest of them stays. Throws RecordFaults.
 */
export async function eraseSubmitter(database: Database, who: string, id: string): Promise<string[]> {
  return transact(database, async (transaction) => {
    const { submitterEmail } = await submissionOf(transaction, id);
    if (submitterEmail === undefined) return [];
    const own: Submission[] = [];
    for await (const { submission } of everyRow(transaction, kept.submissions, '')) {
      if (submission.submitterEmail?.toLowerCase() === submitterEmail.toLowerCase()) own.push(submission);
    }
    const names = [...new Set(own.flatMap(({ submitterName }) => submitterName ?? []))];
    const sieve = sieveFor(finderOf({ ids: [], names, emails: [submitterEmail], phones: [], shared: NOBODY }), undefined);
    for (const submission of own) {
      await keepSubmission(transaction, siftSubmission(submission, NOBODY, sieve));
      await audit(transaction, who, 'ERASE_SUBMITTER', submission.id);
    }
    return own.map((submission) => submission.id);
  });
}

/** Takes submissions out, as part of a transaction; answers the ids of those that were there. */
export async function takeOutSubmissions(transaction: Transaction, who: string, ids: readonly string[]): Promise<string[]> {
  const gone = (await rows(transaction, remove, { ids })).map(({ id }) => id);
  for (const id of gone) await audit(transaction, who, 'ERASE_SUBMISSION', id);
  return gone;
}

async function submissionOf(transaction: Transaction, id: string): Promise<Submission> {
  const found = await findSubmission(transaction, { id });
  if (!found) throw new RecordFaults([{ path: ['input', 'id'], code: 'NOT_FOUND', values: { what: 'SUBMISSION', id } }]);
  return found;
}
