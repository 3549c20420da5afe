import type { ToldFault } from '../../shared/faults/fault-list.ts';
import { CellFault } from './table.ts';

/** `1250`, `-0.5`, `1e-7` */
const PLAIN = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;
/** `50.000`: fifty thousand to a Dutch reader, fifty to a program. `1,250` is as unclear the other way round; `0.125` is not. */
const UNCLEAR = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;
/** `1.250.000,50` and `12,5` */
const DUTCH = /^[+-]?(\d{1,3}(\.\d{3})*|\d+)(,\d+)?$/;
/** `1,250,000.50` */
const ENGLISH = /^[+-]?\d{1,3}(,\d{3})*(\.\d+)?$/;

/** The number that a text stands for, as people write numbers; undefined where it stands for none. Throws CellFault where it could be either of two. */
export function numberIn(text: string): number | undefined {
  // A space in a number, also one that does not break, groups its digits.
  const written = text.trim().replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, '');
  if (isUnclear(written)) throw new CellFault(unclear(written));
  if (PLAIN.test(written)) return Number(written);
  if (DUTCH.test(written)) return Number(written.replaceAll('.', '').replace(',', '.'));
  if (ENGLISH.test(written)) return Number(written.replaceAll(',', ''));
  return undefined;
}

/** Indicates that a number is written so that it may be a thousand times as large. */
export function isUnclear(written: string): boolean {
  return UNCLEAR.test(written);
}

/** What is said of such a number. */
export function unclear(written: string): ToldFault {
  const other = written.replace(',', '.').replace(/0+$/, '').replace(/\.$/, '.0');
  // Four digits behind the point are no thousands.
  return {
    code: 'UNCLEAR_NUMBER',
    values: { text: written, one: written.replace(/[.,]/, ''), other: isUnclear(other) ? `${other}0` : other },
  };
}

/** A number as a text that is read as nothing else. */
export function writtenNumber(value: number): string {
  const text = String(value);
  return isUnclear(text) ? `${text}0` : text;
}
