import { type Bilingual, bilingual } from '../../shared/bilingual.ts';
import { kinds, markOf } from '../../shared/kinds.ts';
import type { Language } from '../../shared/language.ts';
import { recordOf } from '../../shared/own-keys.ts';
import { drawnKind, type NodeKind, nodeKinds } from './kinds.ts';

interface KindWords {
  one: string;
  several: string;
  /** Letter in the sign of the kind. */
  letter: string;
}

/** What the kinds of node are called in pictures. */
export const kindWords: Bilingual<Readonly<Record<NodeKind, KindWords>>> = bilingual(wordsIn('nl'), wordsIn('en'));

function wordsIn(language: Language): Readonly<Record<NodeKind, KindWords>> {
  return recordOf(nodeKinds, (node) => {
    const kind = drawnKind[node];
    const [one, several] = kinds[kind].words[language];
    return { one, several, letter: markOf(kind).letter[language] };
  });
}
