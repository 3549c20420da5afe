import { years } from './in-order.ts';
import { initiative } from './initiative.ts';
import { line, telling, text, textSorts, webAddress, year } from './text.ts';
import { z } from './zod.ts';

/** Entries of one list in a submission. */
const MOST_ENTRIES = 30;

// What is left out of GraphQL's input may also be null.
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess((value) => value ?? undefined, schema.optional());
const list = <Schema extends z.ZodType>(schema: Schema) => z.preprocess((value) => value ?? [], z.array(schema).max(MOST_ENTRIES));
const email = z.string().trim().min(1).pipe(z.email().max(254)).register(textSorts, { sort: 'address' });

/** An initiative as somebody tells of it. */
export const submittedInitiative = z.strictObject({
  title: line,
  summary: telling,
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
export const submissionInput = submittedInitiative.extend(submitter.shape).refine(years.holds, years.refusal);

export type SubmissionInput = z.output<typeof submissionInput>;

/** The initiative as it was submitted, without who did. */
export type SubmittedInitiative = z.output<typeof submittedInitiative>;
