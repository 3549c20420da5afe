import { kinds } from '../../shared/kinds.ts';
import type { KnowledgeRecord } from '../kinds/record.ts';
import { projectRecord } from './project.ts';
import { publishedRecord } from './published.ts';
import { nameProperties } from './search-properties.ts';

/** Nodes that are found by the names or places of what they are tied to, and of which these have changed. */
export interface RelatedWords {
  /** Whose ties have changed. */
  tied: Set<string>;
  /** Whose neighbours, whichever they are, have another name to be found by. */
  renamed: Set<string>;
  /** Whose neighbours are somewhere else. */
  moved: Set<string>;
}

/** The relationships by which something is found by names, places or ids of others: `graph/loading/search-related.cypher`. */
const TIES: ReadonlySet<string> = new Set([
  ...['HAS_THEME', 'INVOLVES', 'USES_PATHWAY', 'PARTICIPATES_IN', 'FUNDS', 'CONTACT_FOR', 'HAS_RESOURCE', 'HAS_ENABLER', 'HAS_BARRIER'],
  ...['LOCATED_IN', 'WORKS_AT', 'TAUGHT'],
]);

export function noRelatedWords(): RelatedWords {
  return { tied: new Set(), renamed: new Set(), moved: new Set() };
}

/** Adds what the change of a record means for the words by which it and others are found; either is absent where there is none. */
export function addRelatedWords(
  { tied, renamed, moved }: RelatedWords,
  before: KnowledgeRecord | undefined,
  after: KnowledgeRecord | undefined,
): void {
  const record = after ?? before;
  if (!record) return;
  const [old, now] = [tiesOf(before), tiesOf(after)];
  for (const [key, ends] of [...old, ...now]) {
    if (old.has(key) && now.has(key)) continue;
    for (const end of ends) tied.add(end);
    if (before && key.includes(' LOCATED_IN ')) moved.add(record.id);
  }
  if (!after) return;
  // What is new is tied to others by what is written with it.
  if (before && namesOf(before) !== namesOf(after)) renamed.add(record.id);
  const isShownAnew = publishedRecord(after) !== undefined && (!before || publishedRecord(before) === undefined);
  if (kinds[record.type].search === 'ties' && isShownAnew) tied.add(record.id);
}

function tiesOf(record: KnowledgeRecord | undefined): Map<string, [string, string]> {
  const { relationships } = record ? projectRecord(record) : { relationships: [] };
  const ties = relationships.filter(({ type }) => TIES.has(type));
  return new Map(ties.map(({ from, type, to, properties }) => [`${from} ${type} ${to} ${properties['role']}`, [from, to]]));
}

/** What others are found by; undefined of who is not shown. */
function namesOf(record: KnowledgeRecord): string | undefined {
  const shown = publishedRecord(record);
  if (!shown) return undefined;
  const { stemNames, stemNameParts, foldNames } = nameProperties(shown);
  return [stemNames, stemNameParts, foldNames].join('\n');
}
