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

/** Every word of a text in the order of the text; an apostrophe or hyphen parts words. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map(({ 0: word, index }) => ({
    word: fold(word),
    start: index,
    end: index + word.length,
  }));
}

/** A name as it is compared: its words without case, accents and punctuation. */
export function asName(text: string): string {
  return wordsOf(text)
    .map(({ word }) => word)
    .join(' ');
}

/** The words of a question that say what it is about; none when it has stop words only. */
export function contentWords(text: string): string[] {
  const words = wordsOf(text).map(({ word }) => word);
  const content = words.filter((word) => !STOP_WORDS.has(word));
  return [...new Set(content)];
}
