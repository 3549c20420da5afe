import type { Kind } from '../../shared/kinds.ts';
import { checkReferences } from './check.ts';
import { RecordFaults } from './fault.ts';
import type { PlacedRecord, RecordBatches } from './placed-record.ts';

/** The kind of every record, by id, so that a batch may mention what comes after it. Throws RecordFaults for ids that occur twice. */
export async function idsIn(batches: RecordBatches): Promise<Map<string, Kind>> {
  const ids = new Map<string, Kind>();
  const twice = new Set<string>();
  for await (const batch of batches()) {
    for (const { record } of batch) {
      if (ids.has(record.id)) twice.add(record.id);
      ids.set(record.id, record.type);
    }
  }
  if (twice.size > 0) {
    const twins: PlacedRecord[] = [];
    for await (const batch of batches()) twins.push(...batch.filter(({ record }) => twice.has(record.id)));
    throw new RecordFaults(checkReferences(twins, ids).filter(({ code }) => code === 'ID_TWICE'));
  }
  return ids;
}
