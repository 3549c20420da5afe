import type { Language } from '../../shared/language.ts';
import { pathTo } from '../../shared/paths.ts';

/** Path of the feed of everything, or of one thing: below that of its page. */
export function pathToFeed(language: Language, followed?: { page: 'theme' | 'region'; id: string }): string {
  return followed ? `${pathTo(followed.page, language, followed.id)}/atom.xml` : `${language === 'nl' ? '' : `/${language}`}/atom.xml`;
}
