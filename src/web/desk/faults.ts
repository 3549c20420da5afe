import type { WrongFragment } from '../../generated/explorer.ts';
import type { Language } from '../../shared/language.ts';
import { faultIn } from '../words/fault-in.ts';
import { labelOfField } from './field-words.ts';

/** What is wrong by the path of the field within the record: `input.body.themes.0.id` → `themes-0-id`. */
export function faultsByField(language: Language, wrong: readonly WrongFragment[], skip = 2): Record<string, string> {
  return Object.fromEntries(wrong.map((fault) => [fault.path.slice(skip).join('-'), faultIn(language, fault)]));
}

/** `themes-0-id` → `Thema’s 1, Id` */
export function labelOfPath(language: Language, path: string): string {
  return path
    .split('-')
    .map((step, index) => (/^\d+$/.test(step) ? ` ${Number(step) + 1}` : `${index > 0 ? ', ' : ''}${labelOfField(language, step)}`))
    .join('');
}
