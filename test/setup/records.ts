import { parseRecords } from '../../src/records/files/yaml.ts';
import { formatFault, RecordFaults } from '../../src/records/model/fault.ts';
import type { PlacedRecord } from '../../src/records/model/placed-record.ts';

/** What the record of a contact needs to be public, for a record in YAML between braces. */
export const published = 'legalBasis: LEGITIMATE_INTERESTS, purpose: Bereikbaar zijn, publish: [NAME, CAPACITY, EMAIL, PHONE, EMPLOYMENT]';

/** The records of a file that is told here. Throws RecordFaults. */
export function recordsIn(yaml: string, file = 'records.yaml'): PlacedRecord[] {
  const { records, faults } = parseRecords(yaml, file);
  if (faults.length > 0) throw new RecordFaults(faults);
  return records;
}

/** What is wrong, a line a fault, as the command prints it. Fails when nothing is. */
export async function faultsOf(action: () => unknown): Promise<string[]> {
  try {
    await action();
  } catch (error) {
    if (error instanceof RecordFaults) return error.faults.map(formatFault);
    throw error;
  }
  throw new Error('There were no faults.');
}
