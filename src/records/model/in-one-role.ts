import { formatLines, parseLines } from '../kinds/citation.ts';
import type { KnowledgeRecord } from '../kinds/record.ts';

type Initiative = Extract<KnowledgeRecord, { type: 'Initiative' }>;
type Barrier = NonNullable<Initiative['barriers']>[number];
type Enabler = NonNullable<Initiative['enablers']>[number];

/**
 * The record with each factor in one role. One that stands among what helped and among what hindered is a barrier, and what helped is what was
 * done about it, where nothing else is told of that.
 */
export function inOneRole(record: KnowledgeRecord): KnowledgeRecord {
  if (record.type !== 'Initiative') return record;
  const { enablers = [], barriers = [] } = record;
  const hindered = new Set(barriers.map(({ id }) => id));
  const helped = new Map(enablers.map((enabler) => [enabler.id, enabler]));
  if (!enablers.some(({ id }) => hindered.has(id))) return record;
  return {
    ...record,
    enablers: enablers.filter(({ id }) => !hindered.has(id)),
    barriers: barriers.map((barrier) => withRemedy(barrier, helped.get(barrier.id))),
  };
}

function withRemedy(barrier: Barrier, enabler: Enabler | undefined): Barrier {
  if (!enabler || barrier.remedy !== undefined) return barrier;
  const { lines } = barrier;
  const isTogether = lines && enabler.lines && barrier.source === enabler.source;
  const both = isTogether ? { lines: formatLines([...parseLines(lines), ...parseLines(enabler.lines ?? '')]) } : {};
  return { ...barrier, remedy: enabler.note, ...both };
}
