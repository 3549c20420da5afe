import type { SearchKind } from '../../generated/schema.ts';
import type { PageWithId } from '../../shared/paths.ts';

/** Page of a thing that can be found, by the name of its type in the API. */
export const pageOfType = {
  Initiative: 'initiative',
  Lesson: 'lesson',
  Theme: 'theme',
  Factor: 'factor',
  Contact: 'contact',
  Organisation: 'organisation',
  Resource: 'resource',
  Profession: 'profession',
  Pathway: 'pathway',
} as const satisfies Record<string, PageWithId>;

export type ItemType = keyof typeof pageOfType;

/** `Initiative` as the API's enum of kinds writes it. */
export function kindOfType(type: ItemType): SearchKind {
  return type.toUpperCase() as SearchKind;
}
