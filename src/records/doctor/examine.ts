import type { KnowledgeRecord } from '../kinds/record.ts';
import { duplicates } from './duplicates.ts';
import { type Finding, found } from './finding.ts';
import { orphans } from './orphans.ts';

/** What deserves a look in all records of a graph, on the day that is today (ISO 8601). */
export function examine(records: readonly KnowledgeRecord[], today: string): Finding[] {
  return [...duplicates(records), ...orphans(records), ...undefinedThemes(records), ...unverified(records, today)];
}

function undefinedThemes(records: readonly KnowledgeRecord[]): Finding[] {
  return records.flatMap((record) =>
    record.type === 'Theme' && !record.definition
      ? [found('theme without a definition', [record.id], { code: 'UNDEFINED_THEME', values: { id: record.id } })]
      : [],
  );
}

/** Initiatives that nobody confirmed in the last two years. */
function unverified(records: readonly KnowledgeRecord[], today: string): Finding[] {
  const oldest = `${Number(today.slice(0, 4)) - 2}${today.slice(4)}`;
  return records.flatMap((record) => {
    if (record.type !== 'Initiative' || (record.verified && record.verified >= oldest)) return [];
    const { id, verified: day } = record;
    return [
      found('not verified', [id], day ? { code: 'VERIFIED_LONG_AGO', values: { id, day } } : { code: 'NEVER_VERIFIED', values: { id } }),
    ];
  });
}
