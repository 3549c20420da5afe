import type { Kind } from '../../shared/kinds.ts';
import { checkReferences } from './check.ts';
import { RecordFaults } from './fault.ts';
import { IdTable } from './id-table.ts';
import type { PlacedRecord, RecordBatches } from './placed-record.ts';

/** Ids that are looked at where some occur twice, and that a misspelled one may have been meant as. */
const MOST_LOOKED_AT = 200_000;

/** The kind of every record, by id, so that a batch may mention what comes after it. Throws RecordFaults for ids that occur twice. */
export async function idsIn(batches: RecordBatches): Promise<IdTable> {
  const ids = new IdTable();
  const twice = new Set<string>();
  for await (const batch of batches()) {
    for (const { record } of batch) if (!ids.add(record.id, record.type) && twice.size < MOST_LOOKED_AT) twice.add(record.id);
  }
  if (twice.size > 0) {
    const twins: PlacedRecord[] = [];
    for await (const batch of batches()) twins.push(...batch.filter(({ record }) => twice.has(record.id)));
    const faults = checkReferences(twins).filter(({ code }) => code === 'ID_TWICE');
    if (faults.length > 0) throw new RecordFaults(faults);
  }
  return ids;
}

/** The first ids in batches, with their kinds, as themselves. */
export async function someIds(batches: RecordBatches): Promise<Map<string, Kind>> {
  const ids = new Map<string, Kind>();
  // All are read: what they come from may be left open otherwise.
  for await (const batch of batches()) for (const { record } of batch) if (ids.size < MOST_LOOKED_AT) ids.set(record.id, record.type);
  return ids;
}
