import type { FoundItemFragment, SearchPageQuery } from '../../../generated/explorer.ts';
import type { Language } from '../../../shared/language.ts';
import { labelIn } from '../../base/language.tsx';

export type Found = FoundItemFragment;
export type Hit = SearchPageQuery['search']['hits'][number];
type Match = Hit['matched'][number];

/** What something that was found is called. */
export function nameOf(item: Found, language: Language): string {
  switch (item.__typename) {
    case 'Initiative':
      return item.shortTitle ?? item.title;
    case 'Resource':
      return item.title;
    case 'Lesson':
      return item.statement;
    case 'Contact':
    case 'Organisation':
      return item.name;
    default:
      return labelIn(language, item);
  }
}

/** What something that was found is, in a sentence or two; empty where nothing tells. */
export function textOf(item: Found): string {
  switch (item.__typename) {
    case 'Initiative':
      return item.summary ?? '';
    case 'Lesson':
      return item.explanation ?? '';
    case 'Contact':
      return [item.capacity, ...item.organisations.map(({ name }) => name)].filter(Boolean).join(', ');
    case 'Organisation':
    case 'Resource':
      return item.description ?? '';
    default:
      return item.definition ?? '';
  }
}

/** Whether the name is the same in both languages, being Dutch. */
export function nameIsDutch(item: Found): boolean {
  return !('labelEn' in item);
}

const NAME_FIELDS = ['title', 'shortTitle', 'name', 'label', 'labelEn', 'statement'];

/** The match that tells most beside the name: where else the words stand. */
export function bestSnippet(hit: Hit): Match | undefined {
  return hit.matched.find(({ field }) => !NAME_FIELDS.includes(field));
}

/** The match within the name as it is shown, so that its words can be marked there. */
export function nameMatch(hit: Hit, name: string): Match | undefined {
  return hit.matched.find(({ snippet }) => snippet === name);
}
