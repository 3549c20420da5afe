import { z } from 'zod';
import { slug } from './text.ts';

/** An inclusive range of 1-based lines in the raw file of a source. */
export interface LineRange {
  from: number;
  to: number;
}

const RANGE = /^(\d+)(?:-(\d+))?$/;

/** Reads `22-35, 40`. Throws a RangeError that names the part it can't read. */
export function parseLines(lines: string): LineRange[] {
  return lines.split(',').map((part) => {
    const match = RANGE.exec(part.trim());
    const from = Number(match?.[1]);
    const to = Number(match?.[2] ?? match?.[1]);
    if (!match || from < 1 || to < from) throw new RangeError(`'${part.trim()}' is not a line or a range of lines such as 22-35`);
    return { from, to };
  });
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
export const lines = z
  .union([z.int().positive(), z.string().max(200)], { error: 'must be lines such as 22-35, 40' })
  .transform((value, context) => {
    try {
      return formatLines(parseLines(String(value)));
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as RangeError).message });
      return z.NEVER;
    }
  });

/** Where a fact can be looked up; without a source it is the record's own. */
export const cited = { source: slug.optional(), lines: lines.optional() };

const CITATION = 'must be lines such as 22-35, 40, or a source with lines';
const citation = z.union([lines, z.strictObject({ source: slug, lines })]);

/** Which lines tell a field of the record, by the field's name. A fact told in two documents has a list. */
export const cites = z.record(z.string(), z.union([citation, z.array(citation).min(1, CITATION)], { error: explainCitation }));

/** What is wrong with the lines themselves, where a citation fits no form for that reason. */
function explainCitation(issue: { errors?: z.core.$ZodIssue[][] }): string {
  const issues = (issue.errors ?? []).flat();
  for (const inner of issues) if (inner.code === 'invalid_union') issues.push(...inner.errors.flat());
  return issues.find(({ code }) => code === 'custom')?.message ?? CITATION;
}
