import type { KnowledgeRecord } from '../kinds/record.ts';
import { bodyOf, parseBody } from '../model/body.ts';
import { fieldsOf } from '../model/lists.ts';
import type { Comparison } from './compare.ts';

/** What a write did, or would do: ids of records, and the fields that changed. */
export interface LoadReport {
  created: string[];
  changed: Change[];
  unchanged: string[];
  /** People who were erased at their request: they and the mentions of them were left out. */
  leftOut: string[];
}

export interface Change {
  id: string;
  fields: string[];
  /** The fields before and after, in a dry run. */
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
}

/** Adds to a report what becomes of a record, value by value where that is asked for. */
export function addTo(
  { created, changed, unchanged }: LoadReport,
  { record, before, fields, differs }: Comparison,
  withValues: boolean,
): void {
  if (!before) created.push(record.id);
  else if (!differs) unchanged.push(record.id);
  else changed.push({ id: record.id, fields, ...(withValues && { before: only(fields, before), after: only(fields, record) }) });
}

/** Some fields of a record, as they are kept. */
function only(fields: readonly string[], record: KnowledgeRecord): Record<string, unknown> {
  const values = fieldsOf(parseBody(bodyOf(record)));
  return Object.fromEntries(fields.filter((field) => field in values).map((field) => [field, values[field]]));
}
