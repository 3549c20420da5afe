import type { Kind } from '../../shared/kinds.ts';
import { faultsOf } from '../kinds/issue-fault.ts';
import { schemas } from '../kinds/record.ts';
import { withoutMargins } from '../kinds/without-margins.ts';
import { asRecord } from './body.ts';
import type { Fault } from './fault.ts';
import type { PlacedRecord, Placing } from './placed-record.ts';

/** What was read of a file so far, or since the last time: its records, and what is wrong. */
export interface Reading {
  records: PlacedRecord[];
  faults: Fault[];
}

/** Holds one value from a file against the schema of its kind. */
export function checkRecord(type: Kind, given: unknown, place: Placing): Reading {
  const value = withoutMargins(given);
  const checked = schemas[type].safeParse(value);
  if (checked.success) {
    return { records: [{ record: asRecord({ type, ...checked.data }), place: (path = []) => place(path) }], faults: [] };
  }
  const faults = faultsOf(checked.error.issues, value, Object.keys(schemas[type].shape));
  return { records: [], faults: faults.map(({ path, ...fault }) => ({ ...place(path), ...fault })) };
}
