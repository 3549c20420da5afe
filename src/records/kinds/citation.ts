import { sentenceOf } from '../../shared/faults/fault-list.ts';
import { refuse } from './refusal.ts';
import { slug } from './text.ts';
import { z } from './zod.ts';

/** An inclusive range of 1-based lines in the raw file of a source. */
export interface LineRange {
  from: number;
  to: number;
}

const RANGE = /^(\d+)(?:-(\d+))?$/;

/** Reads `22-35, 40`. Throws UnreadableLines. */
export function parseLines(lines: string): LineRange[] {
  return lines.split(',').map((part) => {
    const match = RANGE.exec(part.trim());
    const from = Number(match?.[1]);
    const to = Number(match?.[2] ?? match?.[1]);
    if (!match || from < 1 || to < from) throw new UnreadableLines(part.trim());
    return { from, to };
  });
}

/** A part of a text of lines that is neither a line nor a range of lines. */
export class UnreadableLines extends Error {
  readonly part: string;

  constructor(part: string) {
    super(sentenceOf({ code: 'NOT_LINES', values: { part } }));
    this.name = 'UnreadableLines';
    this.part = part;
  }
}

/** Writes ranges in one form: sorted, merged where they touch, `22-35, 40`. */
export function formatLines(ranges: Iterable<LineRange>): string {
  const merged: LineRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1);
    if (last && range.from <= last.to + 1) last.to = Math.max(last.to, range.to);
    else merged.push({ ...range });
  }
  return merged.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}

/** Lines of a source: `22-35, 40` or the number of one line; kept in one form. */
export const lines = z.union([z.int().positive(), z.string().max(200)], { error: refuse('NO_LINES') }).transform((value, context) => {
  try {
    return formatLines(parseLines(String(value)));
  } catch (error) {
    if (!(error instanceof UnreadableLines)) throw error;
    context.addIssue({ code: 'custom', params: { wrongLines: error.part } });
    return z.NEVER;
  }
});

/** Where a fact can be looked up; without a source it is the record's own. */
export const cited = { source: slug.optional(), lines: lines.optional() };

const NO_CITATION = refuse('NO_CITATION');
const citation = z.union([lines, z.strictObject({ source: slug, lines: lines.optional() })], { error: NO_CITATION });

/**
 * Which lines tell a field of the record, by the field's name. A fact told in two documents has a list; a register or a page of another
 * source may be cited as a whole.
 */
export const cites = z.record(z.string(), z.union([citation, z.array(citation).min(1, NO_CITATION)], { error: NO_CITATION }));
