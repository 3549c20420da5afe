import type { Kind } from '../../shared/kinds.ts';
import { schemas } from '../kinds/record.ts';
import { asRecord } from './body.ts';
import type { Fault } from './fault.ts';
import { faultOf } from './issue-fault.ts';
import { nearest } from './nearest.ts';
import type { PlacedRecord, Placing } from './placed-record.ts';

/** What was read of a file so far, or since the last time: its records, and what is wrong. */
export interface Reading {
  records: PlacedRecord[];
  faults: Fault[];
}

/** Holds one value from a file against the schema of its kind. */
export function checkRecord(type: Kind, value: unknown, place: Placing): Reading {
  const checked = schemas[type].safeParse(value);
  if (checked.success) {
    return { records: [{ record: asRecord({ type, ...checked.data }), place: (path = []) => place(path) }], faults: [] };
  }
  const record = idOf(value);
  const faults = checked.error.issues.flatMap((issue): Fault[] => {
    if (issue.code !== 'unrecognized_keys') return [{ ...place(issue.path), ...faultOf(issue, value, record) }];
    const fields = issue.path.length === 0 ? Object.keys(schemas[type].shape) : [];
    return issue.keys.map((field) => ({
      ...place([...issue.path, field]),
      code: 'UNKNOWN_FIELD',
      values: { field, nearest: nearest(field, fields), record },
    }));
  });
  return { records: [], faults };
}

/** Id of a record as it was given, where it has one. */
function idOf(record: unknown): string | undefined {
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
  return typeof id === 'string' ? id.slice(0, 80) : undefined;
}
