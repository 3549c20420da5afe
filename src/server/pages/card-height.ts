import { enumWords } from '../../shared/enum-words.ts';
import type { Language } from '../../shared/language.ts';
import { nameOf } from '../../shared/name-of.ts';
import type { Card } from './card.ts';
import { embedWords } from './embed-words.ts';

/** Letters of a size as `embed.css` sets them, in pixels: how wide one is on the whole, a little more than they are, and how high a line of them. */
interface Letters {
  wide: number;
  line: number;
}
const SMALL: Letters = { wide: 7.2, line: 21 };
const TEXT: Letters = { wide: 8.2, line: 24 };
const TITLE: Letters = { wide: 12, line: 26.5 };

/** Pixels beside and above and below what stands in a card, with its border. */
const BESIDE = 45;
const AROUND = 38;

/**
 * Pixels that a card needs at a width, or a little more: for pages that can't listen to what the card itself tells. Its words are set in
 * lines as a browser does.
 */
export function heightOfCard(card: Card, language: Language, width: number): number {
  const within = width - BESIDE;
  const words = embedWords[language];
  const set = (text: string, letters: Letters, after: number) =>
    linesOf(text.split(/\s+/), letters, letters.wide, within) * letters.line + after;
  const facts = [fact(words.organisations, card.organisations), fact(words.contacts, card.contacts)].filter((text) => text !== '');
  const themes = card.themes.map((theme) => nameOf(theme, language));
  const heights = [
    set(enumWords[language].initiativeKind[card.kind], SMALL, 0),
    set(nameOf(card), TITLE, 8),
    card.summary ? set(card.summary, TEXT, 12) : 0,
    ...facts.map((text) => set(text, TEXT, 4)),
    facts.length > 0 ? 12 : 0,
    themes.length > 0 ? linesOf(themes, TEXT, 14, within) * (TEXT.line + 4) + 8 : 0,
    set(words.foot, SMALL, 11),
  ];
  return Math.ceil(heights.reduce((sum, height) => sum + height, AROUND));
}

function fact(label: string, named: readonly { name: string }[]): string {
  return named.length === 0 ? '' : `${label}: ${named.map(({ name }) => name).join(', ')}`;
}

/** Lines that pieces take which are broken between them, and within them only where one is longer than a line. */
function linesOf(pieces: readonly string[], { wide }: Letters, gap: number, width: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of pieces) {
    const length = piece.length * wide;
    if (used > 0 && used + gap + length > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? gap : 0) + length;
    const more = Math.floor(used / width);
    lines += more;
    used -= more * width;
  }
  return lines;
}
