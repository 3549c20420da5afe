import { asksWho } from '../shared/search-text.ts';
import { compoundParts } from './compound.ts';
import { isWord } from './dictionary.ts';
import { kindMark, nameMark, tieMark } from './marks.ts';
import { placeWords } from './place-words.ts';
import { stem } from './stem.ts';
import { asName, contentWords, wordsOf } from './words.ts';

/** Words of it that are looked for. */
export const MOST_WORDS = 24;

/** How much a match weighs by where and how it matches; tuned on the develop half of test/judgements/search.yaml. */
const WEIGHTS = {
  /** Properties in the index that stems Dutch. */
  stemmed: { stemNames: 4, stemNameParts: 1, stemRelated: 2, stemText: 1.5, stemTextParts: 0.5 },
  /** Properties in the index that only folds, for beginnings of words and slips of the pen. */
  folded: { foldNames: 1.5, foldText: 0.3 },
  /** The name of a place, in what is called so or is there. */
  places: { foldProperNames: 1.5, foldPlaces: 4 },
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
  /** What has what was typed so far for a name, or for the beginning of one, beside what has a word that begins so. */
  suggested: { whole: 100, beginning: 10 },
};

/** A text to search for, as the statements need it. */
export interface PreparedSearch {
  /** The text's words without case, accents and punctuation, to compare whole names with. */
  asName: string;
  /** Its words that count, folded. */
  words: string[];
  /** Whether only what has it for a name will do. */
  isName: boolean;
  /** Whether people are asked for. */
  asksWho: boolean;
  stemmedQuery: string;
  foldedQuery: string;
  /** Finds what has the text as a whole among its names, in the index that only folds. */
  nameQuery: string;
}

/** A query that finds nothing: an empty one is an error to Lucene. */
const NOTHING = 'stemNames:""';
const NOTHING_FOLDED = 'foldNames:""';

/**
 * Turns a text into Lucene queries over the derived search properties. Any input is text, never Lucene syntax: only
 * letters and digits of it are used.
 */
export function prepareSearch(text: string): PreparedSearch {
  const words = contentWords(text).slice(0, MOST_WORDS);
  const name = asName(text);
  const asked = { asName: name, asksWho: asksWho(text), nameQuery: `nameMarks:"${nameMark(name)}"` };
  // A text of stop words alone may be a name all the same: who does what.
  if (words.length === 0) return { ...asked, words: name.split(' '), isName: true, stemmedQuery: NOTHING, foldedQuery: NOTHING };

  // A word that is a place is nothing else: no verb, no ending of another word, no slip of the pen.
  const places = new Set([...placeWords(text, wordsOf(text))].map(({ word }) => word));
  const others = words.filter((word) => !places.has(word));
  return {
    ...asked,
    words,
    isName: false,
    stemmedQuery: others.length === 0 ? NOTHING : stemmedQuery(others, WEIGHTS.stemmed),
    foldedQuery: [...inFields(others.map(foldedForms), WEIGHTS.folded, 1), placesQuery(words, places)].join(' '),
  };
}

/** Ids of one list by which the indexes themselves narrow a search; more of them narrow what was read of the indexes. */
const MOST_MARKS = 20;

/** What narrows a search within the indexes: to kinds, and for each list of ids to what is tied to one of them. */
export function narrowing(
  kinds: readonly string[] | null | undefined,
  lists: readonly (readonly string[])[],
): { within: string; ties: string[] } {
  return {
    within: kinds ? ` +kindMark:(${kinds.map(kindMark).join(' ')})^0` : '',
    // What no id can be is none, and no query either.
    ties: lists
      .filter(({ length }) => length <= MOST_MARKS)
      .map((ids) => ['id_', ...ids.filter((id) => IS_ID.test(id)).map(tieMark)].join(' ')),
  };
}

const IS_ID = /^[a-z0-9-]+$/;

/** A search for what is called so or nearly so, among all that is there of some kinds: the best hits, which any page has. */
export function prepareLookalikes(name: string, kinds: readonly string[] | null | undefined) {
  const everywhere = { themes: null, organisations: null, regions: null, professions: null };
  return { ...prepareSearch(name), ...everywhere, ...narrowing(kinds, []), skip: 0 };
}

/** Every word may be that of a place; what is nothing else is looked for in names too. */
function placesQuery(words: readonly string[], places: ReadonlySet<string>): string {
  const { foldProperNames, foldPlaces } = WEIGHTS.places;
  const named = [...places].map((place) => `foldProperNames:${place}^${foldProperNames}`);
  // Den Haag and Den Bosch have no more in common than that.
  const telling = words.filter((word) => word !== 'den');
  return [...(telling.length > 0 ? [`foldPlaces:(${telling.join(' ')})^${foldPlaces}`] : []), ...named].join(' ');
}

/** Words that the index of names leaves out: those of Lucene's EnglishAnalyzer. What it holds is asked for them afterwards. */
const NOT_INDEXED = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);
const isIndexed = (word: string): boolean => !NOT_INDEXED.has(word);

/** What has been typed so far, for names that begin with it. */
export function preparePrefix(prefix: string): { folded: string; joined: string; beginnings: string[]; prefixQuery: string } {
  const beginnings = wordsOf(prefix).map(({ word }) => word);
  const [folded, joined] = [beginnings.join(' '), beginnings.join('')];
  const last = beginnings.at(-1);
  if (!last) return { folded, joined, beginnings, prefixQuery: NOTHING_FOLDED };
  const kept = beginnings.slice(0, -1).filter(isIndexed);
  const before = kept.map((word) => `+${word}`);
  const asOne = beginnings.length > 1 ? ` ${joined}*` : '';
  // The index puts what is called so before what begins so, and that before what has a word that does.
  const mark = nameMark(folded);
  const whole = `nameMarks:"${mark}"^${WEIGHTS.suggested.whole} nameMarks:${mark}*^${WEIGHTS.suggested.beginning}`;
  return {
    folded,
    joined,
    beginnings,
    prefixQuery: `${whole} foldNames:((${[...before, `${isIndexed(last) || kept.length === 0 ? '+' : ''}${last}*`].join(' ')})${asOne})`,
  };
}

/** What one word of the question may look like in a text. */
export interface Forms {
  /** Lucene's terms for it, separated by spaces: a clause a field for each. */
  terms: string;
  /** The word with a letter or two changed: as many clauses a field as the index has such words, up to MOST_SPELLINGS. */
  misspelt?: string;
  /** Whether the dictionary knows the word, so that it is hardly a slip of the pen. */
  isKnown: boolean;
}

/** Any of the words, and above it all of them together. */
function stemmedQuery(words: readonly string[], fields: Record<string, number>): string {
  const forms = words.map((word, index) => stemmedForms(word, words[index + 1], words[index - 1]));
  if (words.length < 2) return inFields(forms, fields, 1).join(' ');
  const groups = inFields(forms, fields, 2);
  const together = groups.map((group) => `+(${group})`).join(' ');
  return `${groups.join(' ')} (${together})^${WEIGHTS.together * groups.length}`;
}

/** The word with its neighbours written together with it or apart. */
export function stemmedForms(word: string, next: string | undefined, previous: string | undefined, parts = compoundParts(word)): Forms {
  // The stemmer takes a final s for an ending (stageplaats → stageplaat), so the plural is asked for as well.
  const terms = [word, `${word}en^0.9`];
  if (parts.length > 0) terms.push(`(${parts.map((part) => `+${part}`).join(' ')})^${WEIGHTS.parts}`);
  if (next) terms.push(`${word}${next}^${WEIGHTS.joined}`);
  if (previous) terms.push(`${previous}${word}^${WEIGHTS.joined}`);
  const isKnown = isWord(word);
  const misspelt = word.length >= 6 && !/\d/.test(word) && `${stem(word)}~1^${isKnown ? WEIGHTS.misspelt : WEIGHTS.misspeltUnknown}`;
  return { terms: terms.join(' '), ...(misspelt && { misspelt }), isKnown };
}

export function foldedForms(word: string): Forms {
  const terms = word.length >= 4 ? `${word} ${word}*^${WEIGHTS.beginning}` : word;
  const misspelt = word.length >= 5 && !/\d/.test(word) && `${word}~${word.length >= 11 ? 2 : 1}`;
  return { terms, ...(misspelt && { misspelt }), isKnown: isWord(word) };
}

/** Lucene refuses a query with more clauses than 1,024, and makes at most fifty of a word that may be misspelt. */
const MOST_CLAUSES = 900;
const MOST_SPELLINGS = 50;

/**
 * The forms of each word in these fields, which the query will hold so many times. What would be too much is left out: slips
 * of the pen first, of words that the dictionary knows before those of others, and then the last words.
 */
export function inFields(forms: readonly Forms[], fields: Record<string, number>, times: number): string[] {
  const places = Object.keys(fields).length * times;
  let left = MOST_CLAUSES;
  const take = (clauses: number): boolean => {
    const fits = clauses * places <= left;
    if (fits) left -= clauses * places;
    return fits;
  };
  const kept = forms.filter(({ terms }) => take(terms.split(' ').length));
  const byNeed = [...kept].sort((a, b) => Number(a.isKnown) - Number(b.isKnown));
  const mended = new Set(byNeed.filter(({ misspelt }) => misspelt && take(MOST_SPELLINGS)));
  return kept.map((form) => {
    const terms = mended.has(form) ? `${form.terms} ${form.misspelt}` : form.terms;
    return Object.entries(fields)
      .map(([field, weight]) => `${field}:(${terms})^${weight}`)
      .join(' ');
  });
}
