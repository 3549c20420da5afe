import { examine } from '../records/doctor/examine.ts';
import type { Finding } from '../records/doctor/finding.ts';
import { readRecords } from '../records/files/read.ts';
import { allRecords } from '../records/store/all-records.ts';
import { withDatabase } from './with-database.ts';

const headings: Record<Finding['about'], string> = {
  duplicate: 'Perhaps the same, under two spellings',
  orphan: 'Tied to nothing',
  'theme without a definition': 'Themes without a definition',
  'not verified': 'Initiatives that nobody confirmed in two years',
};

/** Tells what deserves a look: in the graph, or in the files and folders that are given. Throws RecordFaults. */
export async function doctor(paths: string[]): Promise<void> {
  const records = paths.length > 0 ? (await readRecords(paths)).map(({ record }) => record) : await withDatabase(allRecords);
  const findings = examine(records, new Date().toISOString().slice(0, 10));
  for (const [about, heading] of Object.entries(headings)) {
    const own = findings.filter((finding) => finding.about === about);
    console.log(`${heading}: ${own.length === 0 ? 'none.' : own.length}`);
    for (const { message } of own) console.log(`  ${message}`);
  }
}
