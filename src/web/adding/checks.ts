import type { Bilingual } from '../../shared/bilingual.ts';
import type { formWords } from '../words/form-words.ts';
import { completeAddress, type Draft } from './draft.ts';

type Words = typeof formWords extends Bilingual<infer W> ? W : never;

/** What is wrong with a draft, by the id of the field. */
export type DraftFaults = Readonly<Record<string, string>>;

/** Fields that must be filled in. */
export const requiredFields = ['title', 'summary', 'submitterName', 'submitterEmail'] as const satisfies (keyof Draft)[];

export function isRequired(field: string): boolean {
  return requiredFields.some((required) => required === field);
}

const LONGEST_LINE = 300;
const LONGEST_TEXT = 5_000;
const SHORTEST_SUMMARY = 20;

/** What of a draft the server would refuse, said before it is sent. */
export function faultsOf(draft: Draft, words: Words['faults']): DraftFaults {
  const faults: Record<string, string> = {};
  const check = (id: string, isWrong: boolean, fault: string) => {
    if (isWrong && !(id in faults)) faults[id] = fault;
  };
  for (const field of requiredFields) check(field, draft[field].trim() === '', words.missing);
  check('summary', draft.summary.trim().length < SHORTEST_SUMMARY, words.short(SHORTEST_SUMMARY));
  for (const field of ['title', 'submitterName'] as const) check(field, draft[field].length > LONGEST_LINE, words.long(LONGEST_LINE));
  for (const field of ['summary', 'problem', 'approach', 'collaboration', 'source'] as const) {
    check(field, draft[field].length > LONGEST_TEXT, words.long(LONGEST_TEXT));
  }
  for (const field of ['startYear', 'endYear'] as const) check(field, draft[field].trim() !== '' && !isYear(draft[field]), words.year);
  check('endYear', isYear(draft.startYear) && isYear(draft.endYear) && Number(draft.endYear) < Number(draft.startYear), words.order);
  check('url', draft.url.trim() !== '' && !isWebAddress(completeAddress(draft.url)), words.url);
  check('submitterEmail', !isEmail(draft.submitterEmail.trim()), words.email);
  for (const [index, contact] of draft.contacts.entries()) {
    check(`contacts-${index}-name`, contact.name.trim() === '', words.missing);
    check(`contacts-${index}-email`, contact.email.trim() !== '' && !isEmail(contact.email.trim()), words.email);
  }
  return faults;
}

/** What a field holds, by its id; empty for those of lists. */
export function isFilled(draft: Draft, id: string): boolean {
  const value: unknown = id.split('-').reduce<unknown>((within, step) => (within as Record<string, unknown> | undefined)?.[step], draft);
  return typeof value === 'string' && value.trim() !== '';
}

function isYear(text: string): boolean {
  return /^(19|20)\d\d$|^2100$/.test(text.trim());
}

function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text) && text.length < 255;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text) && text.length <= 500;
}
