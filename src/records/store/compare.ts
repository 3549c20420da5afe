import { isDeepStrictEqual } from 'node:util';
import type { KnowledgeRecord } from '../kinds/record.ts';
import { bodyOf, parseBody } from '../model/body.ts';
import { fieldsOf } from '../model/lists.ts';
import type { PlacedRecord } from '../model/placed-record.ts';
import type { StoredRecord } from './stored.ts';

/** A record to put into the graph, beside what the graph holds of it. */
export interface Comparison {
  record: KnowledgeRecord;
  /** The record as the graph holds it; absent for a new one. */
  before: KnowledgeRecord | undefined;
  /** Fields that differ, by name; none of a new record. */
  fields: string[];
  /** Indicates that there is something to write: a difference, or what an earlier version kept without a revision. */
  differs: boolean;
}

export function compare({ record }: PlacedRecord, stored: StoredRecord | undefined): Comparison {
  const before = stored && parseBody(stored.body);
  const fields = before ? changedFields(before, parseBody(bodyOf(record))) : [];
  return { record, before, fields, differs: !stored || fields.length > 0 || stored.seq === 0 };
}

function changedFields(before: KnowledgeRecord, after: KnowledgeRecord): string[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  const fields = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...fields].filter((field) => !isDeepStrictEqual(old[field], now[field])).sort();
}
