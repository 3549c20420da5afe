import { z } from 'zod';
import { initiative } from '../records/kinds/initiative.ts';
import { refuse } from '../records/kinds/refusal.ts';
import { email, line, text, webAddress, year } from '../records/kinds/text.ts';
import type { Kind } from '../shared/kinds.ts';

/** Entries of one list in a submission. */
const MOST_ENTRIES = 30;

// What is left out of GraphQL's input may also be null.
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess((value) => value ?? undefined, schema.optional());
const list = <Schema extends z.ZodType>(schema: Schema) => z.preprocess((value) => value ?? [], z.array(schema).max(MOST_ENTRIES));

/** An initiative as somebody tells of it. */
export const submittedInitiative = z.strictObject({
  title: line,
  summary: text,
  kind: optional(initiative.shape.kind),
  goals: list(text),
  problem: optional(text),
  approach: optional(text),
  collaboration: optional(text),
  startYear: optional(year),
  endYear: optional(year),
  url: optional(webAddress),
  organisations: list(line),
  contacts: list(z.strictObject({ name: line, email: optional(email), organisation: optional(line), mayPublish: z.boolean() })),
  themes: list(line),
  professions: list(line),
  regions: list(line),
  helped: list(text),
  hindered: list(text),
  learned: list(text),
  source: optional(text),
});

/** Who tells of it. */
export const submitter = z.strictObject({ submitterName: line, submitterEmail: email });

/** What somebody may submit: small, and nothing of it is trusted. */
export const submissionInput = submittedInitiative
  .extend(submitter.shape)
  .refine(({ startYear, endYear }) => !startYear || !endYear || startYear <= endYear, {
    error: refuse('END_BEFORE_BEGIN'),
    path: ['endYear'],
  });

export type SubmissionInput = z.output<typeof submissionInput>;

export type SubmittedInitiative = z.output<typeof submittedInitiative>;

/** A record that a curator is at work on: edited from a revision, or new. Nothing of it is checked before it is published. */
export interface DraftRecord {
  kind: Kind;
  body: Record<string, unknown>;
  revision?: number | null | undefined;
}

export interface Message {
  /** ISO 8601. */
  time: string;
  byCurator: boolean;
  text: string;
}

export const submissionStatuses = ['RECEIVED', 'ASKED', 'ACCEPTED', 'DECLINED'] as const;

export type SubmissionStatus = (typeof submissionStatuses)[number];

/** A submission as it is kept: outside the labels that readers see. */
export interface Submission {
  id: string;
  status: SubmissionStatus;
  /** ISO 8601. */
  received: string;
  submitted: SubmittedInitiative;
  /** Absent where who submitted it was erased. */
  submitterName?: string | undefined;
  submitterEmail?: string | undefined;
  exchange: Message[];
  /** Records as a curator kept them for later. */
  draft?: DraftRecord[] | undefined;
  /** Id of the initiative that it became. */
  initiative?: string | undefined;
}
