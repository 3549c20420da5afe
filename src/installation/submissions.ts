import { number, orNull, text } from '../database/column.ts';
import type { Database } from '../database/database.ts';
import { onlyRow, statement } from '../database/rows.ts';
import { endedSubmissions } from '../people/apply-retention.ts';
import { daysAfter } from '../people/days.ts';
import type { InstallationFinding } from '../shared/installation-findings.ts';

const waiting = statement('submissions/waiting-since', { count: number, since: orNull(text) });

/** Days after which somebody who submitted something should have heard. */
const PATIENCE = 14;

/** Submissions that wait for long, and those that were kept long enough. */
export async function submissionFindings(database: Database, today: string): Promise<InstallationFinding[]> {
  const { count, since } = await onlyRow(database, waiting, { before: daysAfter(today, -PATIENCE) });
  const ended = await endedSubmissions(database, today);
  return [
    ...(since === null ? [] : [{ code: 'SUBMISSIONS_WAIT' as const, values: { count, days: PATIENCE, since: since.slice(0, 10) } }]),
    ...(ended.length === 0 ? [] : [{ code: 'SUBMISSIONS_EXPIRED' as const, values: { count: ended.length } }]),
  ];
}
