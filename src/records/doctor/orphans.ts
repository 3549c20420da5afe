import type { KnowledgeRecord } from '../kinds/record.ts';
import { referencesOf } from '../model/references.ts';
import { type Finding, found } from './finding.ts';

/** Records that nothing mentions and that mention nothing but their sources: no question leads to them. */
export function orphans(records: readonly KnowledgeRecord[]): Finding[] {
  const tied = new Set<string>();
  for (const record of records) {
    for (const { id, to } of referencesOf(record)) {
      // A source is tied to what it tells; being told by one is no tie.
      tied.add(id);
      if (to !== 'Source') tied.add(record.id);
    }
  }
  return records
    .filter(({ id }) => !tied.has(id))
    .map(({ id, type }) => found('orphan', [id], { code: 'ORPHAN', values: { kind: type, id } }));
}
