import type { WrongFragment } from '../../generated/explorer.ts';
import type { Language } from '../../shared/language.ts';
import { serverFaults } from '../words/server-faults.ts';
import { labelOfField } from './field-words.ts';

/** What is wrong by the path of the field within the record: `input.body.themes.0.id` → `themes-0-id`. */
export function faultsByField(language: Language, wrong: readonly WrongFragment[], skip = 2): Record<string, string> {
  return Object.fromEntries(wrong.map(({ path, message }) => [path.slice(skip).join('-'), faultIn(language, message)]));
}

/** A message of the server as the reader says it. */
export function faultIn(language: Language, message: string): string {
  const [pattern, words] = serverFaults[language].find(([known]) => known.test(message)) ?? [];
  return pattern && words ? message.replace(pattern, words) : message;
}

/** `themes-0-id` → `Thema’s 1, Id` */
export function labelOfPath(language: Language, path: string): string {
  return path
    .split('-')
    .map((step, index) => (/^\d+$/.test(step) ? ` ${Number(step) + 1}` : `${index > 0 ? ', ' : ''}${labelOfField(language, step)}`))
    .join('');
}
