import { isDeepStrictEqual } from 'node:util';
import type { KnowledgeRecord } from '../kinds/record.ts';
import { bodyOf, parseBody } from '../model/body.ts';
import { fieldsOf } from '../model/lists.ts';
import type { PlacedRecord } from '../model/placed-record.ts';
import { projectionMark } from '../model/projection-mark.ts';
import type { Compared } from './stored.ts';

/** A record to put into the graph, beside what the graph holds of it. */
export interface Comparison {
  record: KnowledgeRecord;
  /** The record as the graph holds it; absent for a new one. */
  before: KnowledgeRecord | undefined;
  /** Fields that differ, by name; none of a new record. */
  fields: string[];
  /** Indicates that there is something to write: a difference, or what other rules showed of it. */
  differs: boolean;
}

export function compare({ record }: PlacedRecord, stored: Compared | undefined): Comparison {
  const before = stored && parseBody(stored.body);
  const fields = before ? changedFields(before, parseBody(bodyOf(record))) : [];
  const isShownOtherwise = stored?.projection !== undefined && stored.projection !== projectionMark(record);
  return { record, before, fields, differs: !stored || fields.length > 0 || isShownOtherwise };
}

function changedFields(before: KnowledgeRecord, after: KnowledgeRecord): string[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  const fields = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...fields].filter((field) => !isDeepStrictEqual(old[field], now[field])).sort();
}
