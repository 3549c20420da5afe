import type { Kind } from '../../shared/kinds.ts';
import { checkRecord } from './check-record.ts';
import { RecordFaults } from './fault.ts';
import type { PlacedRecord } from './placed-record.ts';

/** A record out of a value that stands at a path of some input. Throws RecordFaults. */
export function readRecord(kind: Kind, value: unknown, at: readonly PropertyKey[] = []): PlacedRecord {
  const { records, faults } = checkRecord(kind, value, (path) => ({ path: [...at, ...path] }));
  const [placed] = records;
  if (!placed) throw new RecordFaults(faults);
  return placed;
}
