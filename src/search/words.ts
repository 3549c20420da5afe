import { eng, nld } from 'stopword';
import { fold } from '../shared/fold.ts';

/** A word of a text, folded, and where it stands: [start, end) in UTF-16 code units. */
export interface Word {
  word: string;
  start: number;
  end: number;
}

/** Words that questions are made of, beside the usual stop words (npm stopword) of Dutch and English. */
const QUESTION_WORDS =
  'doen doet gaan gaat heeft helpen helpt hoeveel jij jullie krijg krijgen krijgt maak maakt maken mag moeten onze ten ter the waar waarom wanneer welk welke weten weet zoek zoeken'.split(
    ' ',
  );
export const STOP_WORDS = new Set([...nld, ...eng, ...QUESTION_WORDS].map(fold));

/** What stands in a word without being read: accents of their own, soft hyphens and other signs that nobody sees. */
const UNREAD = '\\p{M}\\u00ad\\u200b-\\u200d\\u2060-\\u2064\\ufeff';

/** An abbreviation with dots (g.g.z.), letters, or digits. */
const WORD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){2,}(?:\\p{L}(?![\\p{L}\\p{N}]))?|\\p{L}[\\p{L}${UNREAD}]*|\\p{N}[\\p{N}${UNREAD}]*`,
  'gu',
);

/** Before a letter that is the end of another word, or the beginning of one: collega's, 's-Hertogenbosch. */
const APOSTROPHES = "'’‘ʼ´`";

/**
 * Every word of a text in the order of the text; an apostrophe or hyphen parts words, and so do letters and digits: mbo4 is mbo-4. A lone letter
 * behind an apostrophe is none.
 */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: written, index }) => {
    const word = fold(written.replaceAll('.', ''));
    const isApart = word.length === 1 && index > 0 && APOSTROPHES.includes(text.charAt(index - 1));
    return isApart && /\p{L}/u.test(word) ? [] : [{ word, start: index, end: index + written.length }];
  });
}

const HYPHEN = /(?<=[\p{L}\p{N}])[-‐‑](?=[\p{L}\p{N}])/gu;

/** A name as somebody writes it who leaves the hyphens out: `de zij-instroom` → `de zijinstroom`; undefined where it has none. */
export function withoutHyphens(name: string): string | undefined {
  const joined = name.replace(HYPHEN, '');
  return joined === name ? undefined : asName(joined);
}

/** The words of a text that are written with hyphens, without them. */
export function joinedWords(text: string): string[] {
  const hyphened = text.match(/[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)+/gu) ?? [];
  return [...new Set(hyphened.map((word) => fold(word.replace(HYPHEN, ''))))];
}

/** A name as it is compared: its words without case, accents and punctuation. */
export function asName(text: string): string {
  return wordsOf(text)
    .map(({ word }) => word)
    .join(' ');
}

/** The words of a question that say what it is about; none when it has stop words only. */
export function contentWords(text: string): string[] {
  const content = wordsOf(text).filter(({ word, start, end }) => !STOP_WORDS.has(word) || isShouted(text, start, end));
  return [...new Set(content.map(({ word }) => word))];
}

/** Whether a word is written in capitals where others are not: IT is a name, and it is none. */
export function isShouted(text: string, start: number, end: number): boolean {
  return /^\p{Lu}{2,}$/u.test(text.slice(start, end)) && /\p{Ll}/u.test(text);
}
