import { verifySources } from '../records/doctor/verify.ts';
import { readRecords } from '../records/files/read.ts';
import { checkReferences } from '../records/model/check.ts';
import { RecordFaults } from '../records/model/fault.ts';

/** Prints how the records cover the documents in a folder. Throws RecordFaults where they disagree. */
export async function verify(folder: string, options: { records: string[] }): Promise<void> {
  const records = await readRecords(options.records);
  const { faults, coverage } = await verifySources(records, folder);
  for (const { source, fileName, lines, uncited } of coverage) {
    console.log(`${source} (${fileName}, ${lines} lines): ${uncited.length === 0 ? 'every line is cited.' : 'no fact cites'}`);
    for (const { lines: range, text } of uncited) console.log(`  ${range.padEnd(9)} ${text}`);
  }
  const all = [...checkReferences(records), ...faults];
  if (all.length > 0) throw new RecordFaults(all);
}
