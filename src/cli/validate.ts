import { readRecords } from '../records/files/read.ts';
import { checkReferences } from '../records/model/check.ts';
import { RecordFaults } from '../records/model/fault.ts';

/** Checks files of records on their own, without a database. Throws RecordFaults. */
export async function validate(paths: string[]): Promise<void> {
  const records = await readRecords(paths);
  const faults = checkReferences(records);
  if (faults.length > 0) throw new RecordFaults(faults);
  const counts = new Map<string, number>();
  for (const { record } of records) counts.set(record.type, (counts.get(record.type) ?? 0) + 1);
  const kinds = [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ');
  console.log(records.length === 0 ? 'There are no records in it.' : `${records.length} records are valid: ${kinds}.`);
}
