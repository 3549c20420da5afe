import { faultsOf } from '../../records/kinds/issue-fault.ts';
import { submissionInput } from '../../records/kinds/submission-input.ts';
import type { Language } from '../../shared/language.ts';
import { keysOf } from '../../shared/own-keys.ts';
import { faultIn } from '../words/fault-in.ts';
import { type Draft, inputOf } from './draft.ts';

/** What is wrong with a draft, by the id of the field. */
export type DraftFaults = Readonly<Record<string, string>>;

const { shape } = submissionInput;

/** Fields that must be filled in. */
export const requiredFields = keysOf(shape).filter((field) => !shape[field].safeParse(undefined).success);

export function isRequired(field: string): boolean {
  return requiredFields.some((required) => required === field);
}

/** What of a draft the server would refuse, said before it is sent: the schema is the one that the server has. */
export function draftFaults(draft: Draft, language: Language): DraftFaults {
  const input = inputOf(draft);
  const checked = submissionInput.safeParse(input);
  const faults = checked.success ? [] : faultsOf(checked.error.issues, input);
  return byField(
    language,
    faults.map((fault) => ({ ...fault, path: fault.path.map(String) })),
  );
}

/** Faults by the id of the field that they are shown at, the first of each. */
export function byField(language: Language, faults: readonly { path: readonly string[]; code: string; values: object }[]): DraftFaults {
  const told: Record<string, string> = {};
  for (const fault of faults) {
    const id = fieldAt(fault.path);
    if (!(id in told)) told[id] = faultIn(language, fault);
  }
  return told;
}

/** `contacts, 0, email` → `contacts-0-email`; what is wrong with an entry of another list is shown at the list. */
function fieldAt(path: readonly string[]): string {
  return path[0] === 'contacts' ? path.join('-') : (path[0] ?? '');
}

/** What a field holds, by its id; empty for those of lists. */
export function isFilled(draft: Draft, id: string): boolean {
  const value: unknown = id.split('-').reduce<unknown>((within, step) => (within as Record<string, unknown> | undefined)?.[step], draft);
  return typeof value === 'string' && value.trim() !== '';
}
