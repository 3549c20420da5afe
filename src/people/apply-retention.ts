import { type Database, transact } from '../database/database.ts';
import { RecordFaults } from '../records/model/fault.ts';
import { allRecords } from '../records/store/all-records.ts';
import { eraseContact } from './erase.ts';
import { takeOutSubmissions } from './erase-submission.ts';
import { kept } from './kept.ts';
import { everyRow } from './pages.ts';
import { retention } from './retention.ts';
import { submissionKeptUntil } from './submission-retention.ts';

/** What was erased because it had been kept long enough, and what could not be, with the reason. */
export interface Applied {
  /** Ids that are left of the contacts, by which nobody is known. */
  contacts: string[];
  submissions: string[];
  refused: { id: string; reason: string }[];
}

/** Ids of the submissions that were to be kept until a day before `today` (ISO 8601). */
export async function endedSubmissions(database: Database, today: string): Promise<string[]> {
  return transact(database, async (transaction) => {
    const ended: string[] = [];
    for await (const { submission } of everyRow(transaction, kept.submissions, '')) {
      if (submissionKeptUntil(submission) < today) ended.push(submission.id);
    }
    return ended;
  });
}

/**
 * Erases the contacts and submissions that were to be kept until a day before `today` (ISO 8601), each as a whole or not at all.
 * One whose name may stand for anything is left to somebody who looks.
 */
export async function applyRetention(database: Database, who: string, today: string): Promise<Applied> {
  const applied: Applied = { contacts: [], submissions: [], refused: [] };
  const expired = retention(await allRecords(database), today, 0).filter(({ about }) => about === 'expired');
  for (const { id } of expired) {
    try {
      applied.contacts.push((await eraseContact(database, who, id)).erasedId);
    } catch (error) {
      if (!(error instanceof RecordFaults)) throw error;
      applied.refused.push({ id, reason: error.message });
    }
  }
  const ended = await endedSubmissions(database, today);
  if (ended.length > 0) applied.submissions = await transact(database, (transaction) => takeOutSubmissions(transaction, who, ended));
  return applied;
}
