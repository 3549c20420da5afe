import { useSearchParams } from 'react-router';
import type { SearchFilter } from '../../../generated/schema.ts';
import { nameOfKind, type SearchedName } from '../../../shared/kind-names.ts';
import { searchedKinds } from '../../../shared/kinds.ts';
import { recordOf } from '../../../shared/own-keys.ts';

/** Hits on one page. */
export const PAGE_SIZE = 20;

/** Farther than there is anything, and as near as the API can count. */
const FARTHEST_PAGE = 1_000_000;

export const facetNames = ['themes', 'organisations', 'regions', 'professions'] as const;
export type FacetName = (typeof facetNames)[number];

/** What is being looked for; all of it stands in the address, so that it can be kept and sent. */
export interface SearchState {
  text: string;
  kind: SearchedName | undefined;
  chosen: Record<FacetName, string[]>;
  /** Counted from 1. */
  page: number;
  view: 'list' | 'table';
}

export function useSearchState(): [SearchState, (change: Partial<SearchState>) => void] {
  const [parameters, setParameters] = useSearchParams();
  const kind = searchedKinds.map((each) => nameOfKind(each)).find((each) => each.toLowerCase() === parameters.get('kind'));
  const page = Number(parameters.get('page') ?? 1);
  const state: SearchState = {
    text: (parameters.get('q') ?? '').trim(),
    kind,
    chosen: recordOf(facetNames, (name) => parameters.getAll(name)),
    page: Number.isInteger(page) && page > 0 ? Math.min(page, FARTHEST_PAGE) : 1,
    view: parameters.get('view') === 'table' ? 'table' : 'list',
  };
  // Whatever changes but the page and the view begins at the first page again.
  const change = (changed: Partial<SearchState>) =>
    setParameters(written({ ...state, ...(!('view' in changed) && { page: 1 }), ...changed }));
  return [state, change];
}

/** The state as the address holds it. */
export function written({ text, kind, chosen, page, view }: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (text) parameters.set('q', text);
  if (kind) parameters.set('kind', kind.toLowerCase());
  for (const name of facetNames) for (const id of chosen[name]) parameters.append(name, id);
  if (page > 1) parameters.set('page', String(page));
  if (view === 'table') parameters.set('view', 'table');
  return parameters;
}

/** The state as the API's `search` takes it, without the page. */
export function searchVariables({ text, kind, chosen }: SearchState): {
  text: string;
  kinds: SearchedName[] | null;
  filter: SearchFilter | null;
} {
  const given = facetNames.filter((name) => chosen[name].length > 0).map((name) => [name, chosen[name]]);
  return { text, kinds: kind ? [kind] : null, filter: given.length > 0 ? Object.fromEntries(given) : null };
}
