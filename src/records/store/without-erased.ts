import type { PlacedRecord } from '../model/placed-record.ts';
import { withReferences } from '../model/references.ts';
import type { Writing } from './writing.ts';

/**
 * The records of a batch as the graph may hold them: with the present ids of what they mention, and without people who were erased, whose
 * ids are told.
 */
export function withoutErased(
  batch: readonly PlacedRecord[],
  { redirects, erased }: Pick<Writing, 'redirects' | 'erased'>,
): { placed: readonly PlacedRecord[]; leftOut: string[] } {
  const leftOut = batch.flatMap(({ record }) => (record.type === 'Contact' && erased.has(record) ? [record.id] : []));
  if (redirects.size === 0 && !erased.any) return { placed: batch, leftOut };
  const isGone = new Set(leftOut);
  const rename = (id: string) => (isGone.has(id) || erased.hasId(id) ? undefined : (redirects.get(id) ?? id));
  const kept = batch.filter(({ record }) => !isGone.has(record.id));
  return { placed: kept.map((placed) => ({ ...placed, record: withReferences(placed.record, rename) })), leftOut };
}
