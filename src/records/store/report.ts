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
  /** How many more there are, where they are too many to be listed. */
  unlisted?: Record<Outcome, number>;
}

const outcomes = ['created', 'changed', 'unchanged'] as const;
type Outcome = (typeof outcomes)[number];

/** Records that a report of several writes lists under each outcome: nobody reads more. */
const MOST_LISTED = 10_000;

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

/** Adds the report of a part to that of the whole. */
export function addReport(whole: LoadReport, part: LoadReport): void {
  whole.leftOut.push(...part.leftOut);
  const unlisted = whole.unlisted ?? { created: 0, changed: 0, unchanged: 0 };
  for (const outcome of outcomes) {
    const room = Math.max(0, MOST_LISTED - whole[outcome].length);
    unlisted[outcome] += Math.max(0, part[outcome].length - room) + (part.unlisted?.[outcome] ?? 0);
  }
  whole.created.push(...listed(whole.created, part.created));
  whole.changed.push(...listed(whole.changed, part.changed));
  whole.unchanged.push(...listed(whole.unchanged, part.unchanged));
  if (outcomes.some((outcome) => unlisted[outcome] > 0)) whole.unlisted = unlisted;
}

/** How many records a report tells of. */
export function countsOf({ created, changed, unchanged, unlisted }: LoadReport): Record<Outcome, number> {
  return {
    created: created.length + (unlisted?.created ?? 0),
    changed: changed.length + (unlisted?.changed ?? 0),
    unchanged: unchanged.length + (unlisted?.unchanged ?? 0),
  };
}

function listed<Item>(there: readonly Item[], more: readonly Item[]): readonly Item[] {
  return more.slice(0, Math.max(0, MOST_LISTED - there.length));
}

/** Some fields of a record, as they are kept. */
function only(fields: readonly string[], record: KnowledgeRecord): Record<string, unknown> {
  const values = fieldsOf(parseBody(bodyOf(record)));
  return Object.fromEntries(fields.filter((field) => field in values).map((field) => [field, values[field]]));
}
