import type { Word } from './words.ts';

/** What comes before the name of a place. */
const BEFORE_PLACES = new Set(
  'in te bij rond rondom om nabij uit naar vanuit regio omgeving gemeente stad near around at from region city'.split(' '),
);

/** Names of places in the Netherlands that are words of Dutch or English too. */
const PLACES_LIKE_WORDS = new Set(
  [
    'assen beek bergen best borne buren delft doorn duiven echt ede elst enter epe goes grave haren heel hoorn horst houten huizen hulst',
    'laren leek leiden lent loon made maren oss putten rijen roden ruinen sluis soest son stein tiel vries weert wijk zetten',
  ].flatMap((line) => line.split(' ')),
);

/**
 * The words of a text that name a place, though they mean something else as well: with a capital where no sentence begins (in Best, het
 * ziekenhuis van Leiden), without one after *in* and the like where nothing follows (stage in leiden), or alone with one (Goes).
 * Such a word is no verb, and none that says nothing.
 */
export function placeWords(text: string, words: readonly Word[]): Set<Word> {
  return new Set(words.filter((word, index) => PLACES_LIKE_WORDS.has(word.word) && isPlace(text, word, words[index - 1])));
}

/** Whether a folded word that stands in the name of a place is one of Dutch or English too: Leiden, regio. */
export function isLikePlace(word: string): boolean {
  return PLACES_LIKE_WORDS.has(word) || BEFORE_PLACES.has(word);
}

function isPlace(text: string, { start, end }: Word, before: Word | undefined): boolean {
  const hasCapital = /^\p{Lu}\p{Ll}/u.test(text.slice(start, end));
  const isLast = !/^[\s,]*[\p{L}\p{N}]/u.test(text.slice(end));
  if (!before) return hasCapital && isLast;
  const between = text.slice(before.end, start);
  return hasCapital ? !/[.!?:]/.test(between) : isLast && /^\s+$/.test(between) && BEFORE_PLACES.has(before.word);
}
