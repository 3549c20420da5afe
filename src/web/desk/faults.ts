import type { WrongFragment } from '../../generated/explorer.ts';
import type { Language } from '../../shared/language.ts';
import { faultIn } from '../words/fault-in.ts';
import { labelOfField } from './field-words.ts';

/** What is wrong with a value: the way to it, by names of fields and places in lists, and why, as the reader says it. */
export interface FieldFault {
  path: readonly string[];
  fault: string;
}

/** What is wrong in an input, by the way from one of its parts: of `input.body.themes.0.id` two steps in, `themes`, `0`, `id`. */
export function faultsOf(language: Language, wrong: readonly WrongFragment[], steps: number): FieldFault[] {
  return wrong.map((one) => ({ path: one.path.slice(steps), fault: faultIn(language, one) }));
}

/** What is wrong inside a field or an entry, by the way from there; with itself by no way at all. */
export function within(faults: readonly FieldFault[], step: string | number): FieldFault[] {
  return faults.flatMap(({ path: [first, ...path], fault }) => (first === String(step) ? [{ path, fault }] : []));
}

/** What is wrong with the thing itself that faults are told of. */
export function faultOfItself(faults: readonly FieldFault[]): string | undefined {
  return faults.find(({ path }) => path.length === 0)?.fault;
}

/** `themes`, `0`, `id` → `Thema’s 1, Id` */
export function labelOfPath(language: Language, path: readonly string[]): string {
  return path
    .map((step, index) => (/^\d+$/.test(step) ? ` ${Number(step) + 1}` : `${index > 0 ? ', ' : ''}${labelOfField(language, step)}`))
    .join('');
}
