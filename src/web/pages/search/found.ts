import type { FoundItemFragment, SearchPageQuery } from '../../../generated/explorer.ts';
import { kinds } from '../../../shared/kinds.ts';
import { shownNames } from '../../../shared/name-of.ts';

export type Found = FoundItemFragment;
export type Hit = SearchPageQuery['search']['hits'][number];
type Match = Hit['matched'][number];

/** What something that was found is, in a sentence or two; empty where nothing tells. */
export function textOf(item: Found): string {
  const fields: Readonly<Record<string, unknown>> = { ...item };
  const text = fields[kinds[item.__typename].texts[0] ?? ''];
  const employers = item.__typename === 'Contact' ? item.organisations.map(({ name }) => name) : [];
  return [text, ...employers].filter(Boolean).join(', ');
}

/** The match that tells most beside the name: where else the words stand. */
export function bestSnippet(hit: Hit): Match | undefined {
  return hit.matched.find(({ field }) => !shownNames.includes(field));
}

/** The match within the name as it is shown, so that its words can be marked there. */
export function nameMatch(hit: Hit, name: string): Match | undefined {
  return hit.matched.find(({ snippet }) => snippet === name);
}
