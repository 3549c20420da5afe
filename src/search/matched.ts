import { distance } from 'fastest-levenshtein';
import { compoundParts } from './compound.ts';
import { fold } from './fold.ts';
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

/** Where the words of a search stand in the fields of a hit, given as `field<tab>text`: those with most words first. */
export function matchesIn(texts: readonly string[], words: readonly string[]): SearchMatch[] {
  const found = texts.flatMap((text) => {
    const tab = text.indexOf('\t');
    const content = text.slice(tab + 1);
    const marked = wordsOf(content).filter(({ word }) => words.some((wanted) => isLike(word, wanted)));
    return marked.length > 0
      ? [{ field: text.slice(0, tab), content, marked, different: new Set(marked.map(({ word }) => word)).size }]
      : [];
  });
  return found
    .sort((a, b) => b.different - a.different)
    .slice(0, MOST_PLACES)
    .map(({ field, content, marked }) => ({ field, ...snippetOf(content, marked) }));
}

/** Tells whether a word of a text is one that was looked for: the same stem, a part of the compound, or a slip of the pen. */
function isLike(word: string, wanted: string): boolean {
  if (word === wanted) return true;
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
  const start = text.length <= LONGEST_SNIPPET ? 0 : wordStart(text, Math.max(0, first - 60));
  const end = Math.min(text.length, start + LONGEST_SNIPPET);
  const [before, after] = [start > 0 ? '… ' : '', end < text.length ? ' …' : ''];
  const snippet = before + text.slice(start, end) + after;
  const ranges = marked
    .filter((word) => word.start >= start && word.end <= end)
    .map((word) => ({ start: word.start - start + before.length, end: word.end - start + before.length }));
  return { snippet, ranges };
}

function wordStart(text: string, from: number): number {
  if (from === 0) return 0;
  const space = text.indexOf(' ', from);
  return space < 0 ? from : space + 1;
}

/**
 * The searched words with those that stand in none of the best hits replaced by the nearest word that does; undefined
 * when nothing needs replacing or nothing is near.
 */
export function spellingOf(words: readonly string[], names: readonly string[]): string | undefined {
  const vocabulary = new Map<string, string>();
  for (const name of names)
    for (const { start, end } of wordsOf(name)) vocabulary.set(fold(name.slice(start, end)), name.slice(start, end));
  let replaced = false;
  const mended = words.map((word) => {
    const candidates = [...vocabulary.keys()];
    if (word.length < 5 || /\d/.test(word) || candidates.some((candidate) => sameStem(candidate, word))) return word;
    const near = candidates
      .map((candidate) => ({ candidate, edits: distance(candidate, word) }))
      .filter(({ edits }) => edits <= (word.length >= 11 ? 2 : 1))
      .sort((a, b) => a.edits - b.edits)[0];
    if (!near) return word;
    replaced = true;
    return vocabulary.get(near.candidate)?.toLowerCase() ?? word;
  });
  return replaced ? mended.join(' ') : undefined;
}

/** Tells whether the word stands in the candidate as it is written, but for its ending. */
function sameStem(candidate: string, word: string): boolean {
  const forms = [stem(word), stem(`${word}en`)];
  return formsOf(candidate).some((form) => forms.includes(form));
}
