import type { InitiativeKind, SubmitInitiativeInput } from '../../generated/schema.ts';
import type { Chip } from '../forms/chip.ts';

/** Somebody who can be called, as far as the form is filled in. */
export interface DraftContact {
  name: string;
  email: string;
  organisation: string;
  mayPublish: boolean;
}

/** The form as far as it is filled in. */
export interface Draft {
  title: string;
  summary: string;
  kind: InitiativeKind | '';
  startYear: string;
  endYear: string;
  url: string;
  organisations: Chip[];
  regions: Chip[];
  professions: Chip[];
  contacts: DraftContact[];
  themes: Chip[];
  problem: string;
  goals: string[];
  approach: string;
  collaboration: string;
  helped: Chip[];
  hindered: Chip[];
  learned: string[];
  source: string;
  submitterName: string;
  submitterEmail: string;
}

/** A draft that was left in this browser, and when. */
export interface StoredDraft {
  draft: Draft;
  /** ISO 8601. */
  saved: string;
}

export const emptyDraft: Draft = {
  title: '',
  summary: '',
  kind: '',
  startYear: '',
  endYear: '',
  url: '',
  organisations: [],
  regions: [],
  professions: [],
  contacts: [],
  themes: [],
  problem: '',
  goals: [''],
  approach: '',
  collaboration: '',
  helped: [],
  hindered: [],
  learned: [''],
  source: '',
  submitterName: '',
  submitterEmail: '',
};

export const emptyContact: DraftContact = { name: '', email: '', organisation: '', mayPublish: false };

export function isEmpty(draft: Draft): boolean {
  return JSON.stringify(draft) === JSON.stringify(emptyDraft);
}

/** What is sent of a draft: what is empty is left out. */
export function inputOf(draft: Draft): SubmitInitiativeInput {
  const texts = (values: readonly string[]) => values.map((value) => value.trim()).filter((value) => value !== '');
  const ids = (chips: readonly Chip[]) => chips.map(({ id, label }) => id ?? label);
  const labels = (chips: readonly Chip[]) => chips.map(({ label }) => label);
  return {
    title: draft.title.trim(),
    summary: draft.summary.trim(),
    kind: draft.kind || null,
    startYear: yearOf(draft.startYear),
    endYear: yearOf(draft.endYear),
    url: textOf(completeAddress(draft.url)),
    organisations: ids(draft.organisations),
    regions: ids(draft.regions),
    professions: ids(draft.professions),
    themes: ids(draft.themes),
    contacts: draft.contacts.map(({ name, email, organisation, mayPublish }) => ({
      name: name.trim(),
      email: textOf(email),
      organisation: textOf(organisation),
      mayPublish,
    })),
    problem: textOf(draft.problem),
    goals: texts(draft.goals),
    approach: textOf(draft.approach),
    collaboration: textOf(draft.collaboration),
    // What helped is a sentence: a curator reads it, and finds the factor by it.
    helped: labels(draft.helped),
    hindered: labels(draft.hindered),
    learned: texts(draft.learned),
    source: textOf(draft.source),
    submitterName: draft.submitterName.trim(),
    submitterEmail: draft.submitterEmail.trim(),
  };
}

/** `www.voorbeeld.nl` → `https://www.voorbeeld.nl`; what is no such name stays as it is. */
export function completeAddress(text: string): string {
  const address = text.trim();
  return /^[^\s/:@]+\.[^\s/:@]+(\/\S*)?$/.test(address) ? `https://${address}` : address;
}

function textOf(value: string): string | null {
  return value.trim() || null;
}

function yearOf(value: string): number | null {
  return value.trim() === '' ? null : Number(value);
}
