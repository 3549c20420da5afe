import { type Change, countsOf, type LoadReport } from '../records/store/report.ts';

/** Lines of records and fields that are told; the numbers at the end count all. */
const MOST_LINES = 1000;

/** What a load did, a line a record; of a dry run also a line for each value that would change. */
export function describeLoad(report: LoadReport, dryRun: boolean): string {
  const { created, changed, leftOut } = report;
  const counts = countsOf(report);
  const erased = leftOut.map((id) => `left out ${id}, and every mention: erased on their own request`);
  if (created.length + changed.length === 0) {
    return [...erased, `Nothing ${dryRun ? 'would change' : 'changed'}: the graph already holds these ${counts.unchanged} records.`].join(
      '\n',
    );
  }
  const lines = [
    ...erased,
    ...created.map((id) => `created  ${id}`),
    ...changed.flatMap((change) => [`changed  ${change.id}: ${change.fields.join(', ')}`, ...differences(change)]),
  ];
  return [
    ...lines.slice(0, MOST_LINES),
    ...(lines.length > MOST_LINES ? [`… and ${lines.length - MOST_LINES} lines more`] : []),
    `${counts.created} created, ${counts.changed} changed, ${counts.unchanged} unchanged${dryRun ? '; nothing was written' : ''}.`,
  ].join('\n');
}

function differences({ fields, before, after }: Change): string[] {
  return before && after ? fields.flatMap((field) => difference(field, before[field], after[field])) : [];
}

/** A line for each value, or entry of a list, that goes or comes. */
function difference(field: string, before: unknown, after: unknown): string[] {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const lines = [
    ...old.filter((entry) => !now.includes(entry)).map((entry) => `         - ${field}: ${entry}`),
    ...now.filter((entry) => !old.includes(entry)).map((entry) => `         + ${field}: ${entry}`),
  ];
  return lines.length > 0 ? lines : [`           ${field}: the same entries in another order or number`];
}

function entriesOf(value: unknown): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.map((entry) => JSON.stringify(entry));
  if (typeof value === 'object' && value !== null) return Object.entries(value).map(([key, entry]) => `${key}: ${JSON.stringify(entry)}`);
  return [JSON.stringify(value)];
}
