import { nameOf } from './person-name.ts';
import { asName } from './words.ts';

/** Digits of the largest number that is told from a smaller one. */
const LONGEST_NUMBER = 9;

/** What orders names as a Dutch reader looks them up: without case, accents and punctuation, and numbers by what they count. */
export function sortName(name: string): string {
  return asName(name).replace(/\d+/g, (number) => number.padStart(LONGEST_NUMBER, '0'));
}

/** The same of somebody's name, who stands at the surname with what is before it behind: Anna van der Berg at the B. */
export function personSortName(name: string): string {
  const read = nameOf(name);
  return read ? [...read.surname, ...read.given, ...read.particles].join(' ') : sortName(name);
}
