import { fold } from '../shared/fold.ts';

/** Characters that are not seen: soft hyphens, joiners and marks of width nought. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const DASH = /[\u2010-\u2015\u2212]/;
const APOSTROPHE = /[\u2018\u2019\u02bc\u00b4`]/g;

/** A text as it is compared, and where each of its characters came from. */
export interface FoldedText {
  folded: string;
  /** Offset in the text of each character of the folded one, and of the end. */
  offsets: readonly number[];
}

/** Folds a text character by character: no case, accents, wide forms or unseen characters; one sort of dash, apostrophe and space. */
export function foldedText(text: string): FoldedText {
  let folded = '';
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    const plain = foldedCharacter(character);
    for (let unit = 0; unit < plain.length; unit++) offsets.push(offset);
    folded += plain;
    offset += character.length;
  }
  offsets.push(offset);
  return { folded, offsets };
}

function foldedCharacter(character: string): string {
  if (/\s/u.test(character)) return ' ';
  if (DASH.test(character)) return '-';
  // An accent that stands by itself is an apostrophe before it is taken apart.
  return fold(character.replace(UNSEEN, '').replace(APOSTROPHE, "'").normalize('NFKC'));
}

/** The same, as far as whole words and numbers are concerned, of a long text at once. */
export function foldedWhole(text: string): string {
  return fold(text.replace(UNSEEN, '').replace(APOSTROPHE, "'").normalize('NFKC'));
}
