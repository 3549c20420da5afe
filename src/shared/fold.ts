import { tidy } from './tidy.ts';

/** Letters that are no letter with an accent to Unicode, as the index folds them (Lucene's ASCIIFoldingFilter). */
const LETTERS: Record<string, string> = { ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** Text without case, accents, double spaces and what nobody sees, for comparing names: `Préhabilitatie ` → `prehabilitatie`. */
export function fold(text: string): string {
  return tidy(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øßæœłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}
