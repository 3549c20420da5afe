import { distance } from 'fastest-levenshtein';
import { fold } from '../shared/fold.ts';
import { compoundParts } from './compound.ts';
import { stem } from './stem.ts';
import { type Word, wordsOf } from './words.ts';

/** A place in a hit where words of the search stand; ranges count UTF-16 code units of the snippet. */
export interface SearchMatch {
  field: string;
  snippet: string;
  ranges: { start: number; end: number }[];
}

/** Longest snippet, in UTF-16 code units. */
const LONGEST_SNIPPET = 180;
/** Places shown of one hit. */
const MOST_PLACES = 3;

/** Words whose forms are remembered; then it begins anew, since words come from whoever asks. */
const MOST_KNOWN = 50_000;
const stems = new Map<string, readonly string[]>();

/** Where the words of a search stand in the fields of a hit, given as `field<tab>text`: those with most of the words first. */
export function matchesIn(texts: readonly string[], words: readonly string[]): SearchMatch[] {
  // Neighbours may be written as one: medi camus.
  const wanted = [...words, ...words.slice(1).map((word, index) => `${words[index]}${word}`)];
  const found = texts.flatMap((text) => {
    const tab = text.indexOf('\t');
    const content = text.slice(tab + 1);
    const marked = wordsOf(content).filter(({ word }) => wanted.some((one) => isLike(word, one)));
    const answered = wanted.filter((one) => marked.some(({ word }) => isLike(word, one))).length;
    return marked.length > 0 ? [{ field: text.slice(0, tab), content, marked, answered }] : [];
  });
  return found
    .sort((a, b) => b.answered - a.answered)
    .slice(0, MOST_PLACES)
    .map(({ field, content, marked }) => ({ field, ...snippetOf(content, marked) }));
}

/** Tells whether a word of a text is one that was looked for: its beginning, the same stem, a part of the compound, or a slip of the pen. */
function isLike(word: string, wanted: string): boolean {
  if (word === wanted || (wanted.length >= 4 && word.startsWith(wanted))) return true;
  const wantedForms = formsOf(wanted);
  if (formsOf(word).some((form) => wantedForms.includes(form))) return true;
  return wanted.length >= 5 && distance(word, wanted) <= (wanted.length >= 11 ? 2 : 1);
}

/** Stems of a word and, for a compound, of its parts. */
function formsOf(word: string): readonly string[] {
  const known = stems.get(word);
  if (known) return known;
  const forms = [word, ...compoundParts(word)].flatMap((form) => [stem(form), stem(`${form}en`)]);
  if (stems.size >= MOST_KNOWN) stems.clear();
  stems.set(word, forms);
  return forms;
}

function snippetOf(text: string, marked: readonly Word[]): Omit<SearchMatch, 'field'> {
  const first = marked[0]?.start ?? 0;
  const start = text.length <= LONGEST_SNIPPET ? 0 : wordStart(text, Math.max(0, first - 60), first);
  const end = characterEnd(text, Math.min(text.length, start + LONGEST_SNIPPET));
  const [before, after] = [start > 0 ? '… ' : '', end < text.length ? ' …' : ''];
  const snippet = before + text.slice(start, end) + after;
  const ranges = marked
    .filter((word) => word.start >= start && word.end <= end)
    .map((word) => ({ start: word.start - start + before.length, end: word.end - start + before.length }));
  return { snippet, ranges };
}

/** Where a word begins at or after `from`, but no later than `first`. */
function wordStart(text: string, from: number, first: number): number {
  const space = text.indexOf(' ', from - 1);
  return from === 0 || space < 0 || space >= first ? characterEnd(text, from) : space + 1;
}

/** That place, or the one before it when it is in the middle of a character. */
function characterEnd(text: string, end: number): number {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(end - 1, end + 1)) ? end - 1 : end;
}

/**
 * The text with words that were looked for (`words`) but stand in no hit as they are written (`found`) replaced by the nearest
 * word in the names of the best hits; undefined when nothing needs replacing or nothing is near.
 */
export function spellingOf(text: string, words: readonly string[], found: readonly string[], names: readonly string[]): string | undefined {
  const vocabulary = new Map<string, string>();
  for (const name of names)
    for (const { start, end } of wordsOf(name)) vocabulary.set(fold(name.slice(start, end)), name.slice(start, end));
  const candidates = [...vocabulary.keys()];
  let mended = '';
  let at = 0;
  for (const { word, start, end } of wordsOf(text)) {
    if (!words.includes(word) || found.includes(word)) continue;
    if (word.length < 5 || /\d/.test(word) || candidates.some((candidate) => sameStem(candidate, word))) continue;
    const near = candidates
      .map((candidate) => ({ candidate, edits: distance(candidate, word) }))
      .filter(({ edits }) => edits <= (word.length >= 11 ? 2 : 1))
      .sort((a, b) => a.edits - b.edits)[0];
    if (!near) continue;
    mended += text.slice(at, start) + (vocabulary.get(near.candidate)?.toLowerCase() ?? word);
    at = end;
  }
  return at > 0 ? mended + text.slice(at) : undefined;
}

/** Tells whether the word stands in the candidate as it is written, but for its ending. */
function sameStem(candidate: string, word: string): boolean {
  const forms = [stem(word), stem(`${word}en`)];
  return formsOf(candidate).some((form) => forms.includes(form));
}
