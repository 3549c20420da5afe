import { InvalidArgumentError } from 'commander';
import { type RetentionFinding, retention } from '../people/retention.ts';
import { readRecords } from '../records/files/read.ts';
import { allRecords } from '../records/store/all-records.ts';
import { withDatabase } from './with-database.ts';

const headings: Record<RetentionFinding['about'], string> = {
  expired: 'Kept longer than they should be',
  expiring: 'Soon kept long enough',
  'without an end': 'Kept without an end',
  'consent without a day': 'On consent of an unknown day',
  'never verified': 'Never verified',
};

/** Tells which contacts are to be asked, kept longer or erased: in the graph, or in the files and folders that are given. Throws RecordFaults. */
export async function tellRetention(paths: string[], { within }: { within: number }): Promise<void> {
  const records = paths.length > 0 ? (await readRecords(paths)).map(({ record }) => record) : await withDatabase(allRecords);
  const findings = retention(records, new Date().toISOString().slice(0, 10), within);
  for (const [about, heading] of Object.entries(headings)) {
    const own = findings.filter((finding) => finding.about === about);
    console.log(`${heading}: ${own.length === 0 ? 'none.' : own.length}`);
    for (const { message } of own) console.log(`  ${message}`);
  }
}

/** A number of days as somebody types it. */
export function daysOf(text: string): number {
  if (!/^\d{1,4}$/.test(text)) throw new InvalidArgumentError('Write a number of days, such as 90.');
  return Number(text);
}
