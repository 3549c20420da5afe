import { type Bilingual, bilingual } from './bilingual.ts';
import { type KindName, nameOfKind } from './kind-names.ts';
import { kindNames, kinds } from './kinds.ts';
import type { Language } from './language.ts';

type KindWords = Readonly<Record<KindName, string>>;

/** What one thing of a kind is called, by the name of the kind in the API. */
export const oneOfKind: Bilingual<KindWords> = bilingual(words('nl', 0), words('en', 0));

/** What several of it are called. */
export const severalOfKind: Bilingual<KindWords> = bilingual(words('nl', 1), words('en', 1));

function words(language: Language, number: 0 | 1): KindWords {
  return Object.fromEntries(kindNames.map((kind) => [nameOfKind(kind), kinds[kind].words[language][number]])) as KindWords;
}
