import { badUserInput } from '../errors.ts';
import { compoundParts } from './compound.ts';
import { isWord } from './dictionary.ts';
import { stem } from './stem.ts';
import { asName, contentWords, wordsOf } from './words.ts';

/** Characters of a text to search for or of a theme's name. */
const LONGEST_TEXT = 500;
/** Words of it that are looked for. */
const MOST_WORDS = 24;

/** How much a match weighs by where and how it matches; tuned on the develop half of test/judgements/search.yaml. */
const WEIGHTS = {
  /** Properties in the index that stems Dutch. */
  stemmed: { stemNames: 4, stemNameParts: 1, stemRelated: 2, stemText: 1.5, stemTextParts: 0.5 },
  /** Properties in the index that only folds, for beginnings of words and slips of the pen. */
  folded: { foldNames: 1.5, foldText: 0.3 },
  /** Parts of a compound that was asked for as one word. */
  parts: 0.5,
  /** Neighbouring words of the question written as one. */
  joined: 1.5,
  /** A word that differs in a letter or two. */
  misspelt: 0.2,
  /** The same, for a word that the dictionary does not know. */
  misspeltUnknown: 0.8,
  /** The beginning of a longer word. */
  beginning: 0.6,
  /** All words of the question together, for each of them. */
  together: 2,
};

/** A text to search for, as the statements need it. */
export interface PreparedSearch {
  /** The text's words without case, accents and punctuation, to compare whole names with. */
  asName: string;
  /** Its words that count, folded. */
  words: string[];
  stemmedQuery: string;
  foldedQuery: string;
}

/** A query that finds nothing: an empty one is an error to Lucene. */
const NOTHING = 'stemNames:""';

/**
 * Turns a text into Lucene queries over the derived search properties. Any input is text, never Lucene syntax: only
 * letters and digits of it are used. Throws BAD_USER_INPUT when it is too long.
 */
export function prepareSearch(text: string): PreparedSearch {
  checkLength(text);
  const words = contentWords(text).slice(0, MOST_WORDS);
  if (words.length === 0) return { asName: asName(text), words, stemmedQuery: NOTHING, foldedQuery: 'foldNames:""' };

  return {
    asName: asName(text),
    words,
    stemmedQuery: stemmedQuery(words, WEIGHTS.stemmed),
    foldedQuery: words.map((word) => inFields(WEIGHTS.folded, misspellings(word))).join(' '),
  };
}

/** Weight of a theme's properties when a question is read for the themes it names: its labels, not its definition. */
const THEME_STEMMED = { stemNames: 4, stemNameParts: 1 };
const THEME_FOLDED = { foldNames: 1 };

/** A theme in the client's words: to compare with labels, and to search the thesaurus with. Throws BAD_USER_INPUT when it is too long. */
export function prepareTheme(theme: string): { folded: string; themeStemmedQuery: string; themeFoldedQuery: string } {
  checkLength(theme);
  const words = contentWords(theme).slice(0, MOST_WORDS);
  if (words.length === 0) return { folded: asName(theme), themeStemmedQuery: NOTHING, themeFoldedQuery: 'foldNames:""' };
  return {
    folded: asName(theme),
    themeStemmedQuery: stemmedQuery(words, THEME_STEMMED),
    themeFoldedQuery: words.map((word) => inFields(THEME_FOLDED, misspellings(word))).join(' '),
  };
}

/** What has been typed so far, for names that begin with it. Throws BAD_USER_INPUT when it is too long. */
export function preparePrefix(prefix: string): { folded: string; prefixQuery: string } {
  checkLength(prefix);
  const words = wordsOf(prefix).map(({ word }) => word);
  const last = words.at(-1);
  if (!last) return { folded: '', prefixQuery: 'foldNames:""' };
  const before = words.slice(0, -1).map((word) => `+${word}`);
  return { folded: words.join(' '), prefixQuery: `foldNames:(${[...before, `+${last}*`].join(' ')})` };
}

function checkLength(text: string): void {
  if (text.length > LONGEST_TEXT)
    throw badUserInput(`the text to look for has ${text.length} characters, but may have at most ${LONGEST_TEXT}.`);
}

/** Any of the words, and above it all of them together. */
function stemmedQuery(words: readonly string[], fields: Record<string, number>): string {
  const groups = words.map((word, index) => stemmedGroup(word, words[index + 1], words[index - 1], fields));
  const together = groups.map((group) => `+(${group})`).join(' ');
  return groups.length < 2 ? groups.join(' ') : `${groups.join(' ')} (${together})^${WEIGHTS.together * groups.length}`;
}

/** What one word of the question may look like in a text, with its neighbours written together with it or apart. */
function stemmedGroup(word: string, next: string | undefined, previous: string | undefined, fields: Record<string, number>): string {
  // The stemmer takes a final s for an ending (stageplaats → stageplaat), so the plural is asked for as well.
  const alternatives = [word, `${word}en^0.9`];
  if (word.length >= 6 && !/\d/.test(word))
    alternatives.push(`${stem(word)}~1^${isWord(word) ? WEIGHTS.misspelt : WEIGHTS.misspeltUnknown}`);
  const parts = compoundParts(word);
  if (parts.length > 0) alternatives.push(`(${parts.map((part) => `+${part}`).join(' ')})^${WEIGHTS.parts}`);
  if (next) alternatives.push(`${word}${next}^${WEIGHTS.joined}`);
  if (previous) alternatives.push(`${previous}${word}^${WEIGHTS.joined}`);
  return inFields(fields, alternatives.join(' '));
}

function misspellings(word: string): string {
  const beginning = word.length >= 4 ? `${word}*^${WEIGHTS.beginning}` : '';
  if (word.length < 5 || /\d/.test(word)) return [word, beginning].join(' ');
  return `${word} ${beginning} ${word}~${word.length >= 11 ? 2 : 1}`;
}

function inFields(fields: Record<string, number>, terms: string): string {
  return Object.entries(fields)
    .map(([field, weight]) => `${field}:(${terms})^${weight}`)
    .join(' ');
}
