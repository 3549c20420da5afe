import { InvalidArgumentError } from 'commander';
import { applyRetention, endedSubmissions } from '../people/apply-retention.ts';
import { type RetentionFinding, retention } from '../people/retention.ts';
import { readRecords } from '../records/files/read.ts';
import { allRecords } from '../records/store/all-records.ts';
import { operator } from './operator.ts';
import { withDatabase } from './with-database.ts';

const headings: Record<RetentionFinding['about'], string> = {
  expired: 'Kept longer than they should be',
  expiring: 'Soon kept long enough',
  'without an end': 'Kept without an end',
  'consent without a day': 'On consent of an unknown day',
  'never verified': 'Never verified',
};

/**
 * Tells which contacts are to be asked, kept longer or erased: in the graph, or in the files and folders that are given; and which
 * submissions were kept long enough. Or erases from the graph what was. Throws RecordFaults.
 */
export async function tellRetention(paths: string[], { within, apply = false }: { within: number; apply?: boolean }): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  if (apply) return erase(paths, today);
  const { records, submissions } =
    paths.length > 0
      ? { records: (await readRecords(paths)).map(({ record }) => record), submissions: undefined }
      : await withDatabase(async (database) => ({
          records: await allRecords(database),
          submissions: await endedSubmissions(database, today),
        }));
  const findings = retention(records, today, within);
  for (const [about, heading] of Object.entries(headings)) {
    const own = findings.filter((finding) => finding.about === about);
    console.log(`${heading}: ${own.length === 0 ? 'none.' : own.length}`);
    for (const { message } of own) console.log(`  ${message}`);
  }
  if (submissions) console.log(`Submissions kept longer than they should be: ${submissions.join(', ') || 'none.'}`);
}

async function erase(paths: readonly string[], today: string): Promise<void> {
  if (paths.length > 0) throw new InvalidArgumentError('Only the graph can be cleaned: leave the files out.');
  const { contacts, submissions, refused } = await withDatabase((database) => applyRetention(database, operator(), today));
  console.log(`Contacts erased: ${contacts.length}. Submissions erased: ${submissions.length}.`);
  for (const { id, reason } of refused) console.error(`'${id}' was not erased: ${reason}`);
  if (refused.length > 0) process.exitCode = 1;
}

/** A number of days as somebody types it. */
export function daysOf(text: string): number {
  if (!/^\d{1,4}$/.test(text)) throw new InvalidArgumentError('Write a number of days, such as 90.');
  return Number(text);
}
