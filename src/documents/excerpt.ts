import { type LineRange, parseLines, UnreadableLines } from '../records/kinds/citation.ts';

/** A line of a document, as it is shown. */
export interface ExcerptLine {
  /** Counted from 1. */
  number: number;
  text: string;
  /** False for a line that only stands around what was asked for. */
  isAsked: boolean;
}

/** Lines shown before and after those that were asked for. */
const AROUND = 2;

/**
 * Lines of a document that are asked for (`22-35, 40`), as far as facts cite them, with a few around them: in their order, at most so
 * many. Where people are reached is left out: that is told of them themselves, as far as they are public.
 */
export function excerptOf(document: readonly string[], lines: string, cited: readonly string[], most: number): ExcerptLine[] {
  const facts = cited.flatMap(rangesIn);
  const shown = rangesIn(lines)
    .flatMap((range) => facts.map((fact) => ({ from: Math.max(range.from, fact.from), to: Math.min(range.to, fact.to, document.length) })))
    .filter(({ from, to }) => from <= to);
  return document
    .flatMap((text, index): ExcerptLine[] => {
      const number = index + 1;
      if (!isNear(number, shown, AROUND)) return [];
      return [{ number, text: withoutAddresses(text), isAsked: isNear(number, shown, 0) }];
    })
    .slice(0, most);
}

/** The ranges in a text; none where it is no text of lines. */
function rangesIn(lines: string): LineRange[] {
  try {
    return parseLines(lines);
  } catch (error) {
    if (error instanceof UnreadableLines) return [];
    throw error;
  }
}

const isNear = (line: number, ranges: readonly LineRange[], distance: number): boolean =>
  ranges.some(({ from, to }) => line >= from - distance && line <= to + distance);

const LEFT_OUT = '[…]';

/** A text without addresses of mail, also half ones at the end of a line, and without telephone numbers. */
function withoutAddresses(text: string): string {
  return text.replace(/\S*@\S*/g, LEFT_OUT).replace(/(?<![\d.,])(?:\+\d|\(?0\d)(?:[ ./()-]{0,3}\d){7,}/g, LEFT_OUT);
}
