import { distance } from 'fastest-levenshtein';
import { asName, contentWords } from './words.ts';

/**
 * How two names are alike that may stand for the same thing, the surest first: the same but for case, accents, punctuation, order and
 * words that come and go; in full and with an initial; but for a letter or two; or by half of the words that tell.
 */
const likenesses = ['SAME', 'INITIAL', 'SPELLING', 'WORDS'] as const;

export type Likeness = (typeof likenesses)[number];

/** Names with fewer letters are abbreviations, which differ by a letter without being the same. */
const SHORTEST_SPELLED = 8;

/** Words with fewer letters stand within many others by chance. */
const SHORTEST_WITHIN = 4;

/** Words that come and go in the name of one organisation, and titles before that of one person. */
const PASSING = new Set(['de', 'het', 'een', 'stichting', 'vereniging', 'bv', 'nv', 'drs', 'dr', 'prof', 'mr', 'ir', 'mw', 'dhr']);

/** How two names are alike; undefined where they tell two things apart. Only people, who are `persons`, go by initials. */
export function likenessOf(one: string, other: string, persons: boolean): Likeness | undefined {
  const [mine, theirs] = [tellingWords(one), tellingWords(other)];
  if (spelled(mine) === '' || spelled(theirs) === '') return undefined;
  if (inOrder(mine) === inOrder(theirs)) return 'SAME';
  if (persons && areInitialled(mine, theirs)) return 'INITIAL';
  if (areSpelledAlike(spelled(mine), spelled(theirs))) return 'SPELLING';
  const [words, others] = [contentWords(one), contentWords(other)];
  return hasHalfOf(words, others) || hasHalfOf(others, words) ? 'WORDS' : undefined;
}

/** The surest of the ways in which any of some names is like another; undefined where none is. */
export function likenessOfAny(names: readonly string[], other: string, persons: boolean): Likeness | undefined {
  const found = new Set(names.map((name) => likenessOf(name, other, persons)));
  return likenesses.find((likeness) => found.has(likeness));
}

/**
 * Texts of which two names have one in common whenever they are alike by more than words, so that no name must be held against all
 * others. Names within a letter of each other have a text in common once each has lost a letter.
 */
export function likenessKeys(name: string): Set<string> {
  const words = tellingWords(name);
  const letters = spelled(words);
  const shorter =
    letters.length < SHORTEST_SPELLED ? [] : Array.from(letters, (_, index) => letters.slice(0, index) + letters.slice(index + 1));
  return new Set([inOrder(words), `${words[0]?.[0]} ${words.at(-1)}`, letters, ...shorter]);
}

/** Words of a name but for those that come and go: “Jansen, dr. A.” is `jansen a`. */
function tellingWords(name: string): string[] {
  const words = asName(name).split(' ');
  const telling = words.filter((word) => !PASSING.has(word));
  return telling.length > 0 ? telling : words;
}

function inOrder(words: readonly string[]): string {
  return words.toSorted().join(' ');
}

function spelled(words: readonly string[]): string {
  return words.toSorted().join('');
}

/** Whether one has an initial where the other has the name that begins with it. */
function areInitialled(one: readonly string[], other: readonly string[]): boolean {
  const [[first = ''], [second = '']] = [one, other];
  return (
    one.length > 1 &&
    other.length > 1 &&
    first[0] === second[0] &&
    one.at(-1) === other.at(-1) &&
    (first.length === 1 || second.length === 1)
  );
}

function areSpelledAlike(one: string, other: string): boolean {
  // Numbers tell things apart that are alike otherwise.
  return Math.min(one.length, other.length) >= SHORTEST_SPELLED && digits(one) === digits(other) && distance(one, other) <= 2;
}

function digits(name: string): string {
  return name.replace(/\D/g, '');
}

/** Whether names have half of the words of the shorter; one that stands within a longer word, as stage in netwerkstage, counts half. */
function hasHalfOf(few: readonly string[], many: readonly string[]): boolean {
  if (few.length === 0 || few.length > many.length) return false;
  const within = (word: string) => word.length >= SHORTEST_WITHIN && many.some((long) => long.includes(word));
  const shared = few.reduce((sum, word) => sum + (many.includes(word) ? 1 : within(word) ? 0.5 : 0), 0);
  return shared >= few.length / 2;
}
