import { kindNames, kinds } from './kinds.ts';
import type { Language } from './language.ts';

type Entry = (typeof kinds)[keyof typeof kinds]['name'];

/** Fields that hold a name of some sort, over all kinds. */
const fieldsFor = (sort: keyof Entry): string[] => [...new Set(kindNames.flatMap((kind) => kinds[kind].name[sort] ?? []))];

const english = fieldsFor('english');
const shown = [...fieldsFor('short'), ...fieldsFor('title')];

/** Fields with a name that a page may show. */
export const shownNames: readonly string[] = [...shown, ...english];

/** What a thing of any kind is called: its short name where it has one, its English name where the page is English. Empty where no field tells. */
export function nameOf(thing: object, language: Language = 'nl'): string {
  const fields: Readonly<Record<string, unknown>> = { ...thing };
  for (const field of language === 'en' ? [...english, ...shown] : shown) {
    const name = fields[field];
    if (typeof name === 'string' && name !== '') return name;
  }
  return '';
}

/** Indicates that a thing is called the same in both languages, which is Dutch. */
export function isNamedInDutch(thing: object): boolean {
  return !english.some((field) => field in thing);
}
