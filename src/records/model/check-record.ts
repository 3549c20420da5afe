import type { z } from 'zod';
import { type Kind, type KnowledgeRecord, kinds } from '../kinds/record.ts';
import type { Fault } from './fault.ts';
import { nearest } from './nearest.ts';
import type { PlacedRecord, Placing } from './placed-record.ts';

/** What was read of a file so far, or since the last time: its records, and what is wrong. */
export interface Reading {
  records: PlacedRecord[];
  faults: Fault[];
}

/** Holds one value from a file against the schema of its kind. */
export function checkRecord(type: Kind, value: unknown, place: Placing): Reading {
  const checked = kinds[type].safeParse(value);
  if (checked.success) {
    return { records: [{ record: { type, ...checked.data } as KnowledgeRecord, place: (path = []) => place(path) }], faults: [] };
  }
  const faults = checked.error.issues.flatMap((issue): Fault[] => {
    if (issue.code !== 'unrecognized_keys') return [{ ...place(issue.path), message: explain(issue, value) }];
    const fields = issue.path.length === 0 ? Object.keys(kinds[type].shape) : [];
    return issue.keys.map((key) => ({
      ...place([...issue.path, key]),
      message: `there is no field '${key}'${where(value)}${nearest(key, fields)}`,
    }));
  });
  return { records: [], faults };
}

/** ` (in 'cobra')` for a record that has an id. */
function where(record: unknown): string {
  const id = (record as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? ` (in '${id.slice(0, 80)}')` : '';
}

function explain(issue: z.core.$ZodIssue, record: unknown): string {
  return `${isMissing(issue, record) ? missing(issue) : issue.message.replace(/\.$/, '')}${where(record)}.`;
}

/** Zod says of a choice that was not made what it says of a wrong one. */
function isMissing(issue: z.core.$ZodIssue, record: unknown): boolean {
  if (issue.code !== 'invalid_type' && issue.code !== 'invalid_value') return false;
  return issue.path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], record) === undefined;
}

function missing(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_value' ? `is missing: one of ${issue.values.map(String).join(', ')}` : 'is missing';
}
