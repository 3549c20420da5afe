import { type Language, pathBegin } from '../../shared/language.ts';
import { pathTo } from '../../shared/paths.ts';

/** What a feed is about, where that is not everything: a thing, or what a search finds. */
export type Followed = { page: 'theme' | 'region'; id: string } | { page: 'search'; text: string };

/** Path of the feed of everything, or of one thing or a search: below that of its page. */
export function pathToFeed(language: Language, followed?: Followed): string {
  if (followed?.page === 'search') return `${pathTo('search', language)}/atom.xml?${new URLSearchParams({ q: followed.text })}`;
  return followed ? `${pathTo(followed.page, language, followed.id)}/atom.xml` : `${pathBegin[language]}/atom.xml`;
}
