import type { Language } from './language.ts';

/** The words of one topic in both languages. */
export type Bilingual<Words> = Readonly<Record<Language, Words>>;

/** Pairs Dutch and English words; the type checker refuses a word that either lacks. */
export function bilingual<Words>(nl: Words, en: NoInfer<Words>): Bilingual<Words> {
  return { nl, en };
}

/** `1 initiatief`, `2 initiatieven`; the number is written as the language does. */
export function counted(language: Language, count: number, one: string, more: string): string {
  return `${count.toLocaleString(language)} ${count === 1 ? one : more}`;
}
