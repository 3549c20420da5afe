import { z } from 'zod';
import { anyMap } from '../database/column.ts';
import { schemas } from '../records/kinds/record.ts';
import { submittedInitiative, submitter } from '../records/kinds/submission-input.ts';
import { text } from '../records/kinds/text.ts';
import { submissionTexts } from '../submissions/store.ts';
import type { DraftRecord, Submission } from '../submissions/submission.ts';
import type { Within } from './place.ts';
import { INSTEAD, type Sieve } from './sieve.ts';

const schema = submitter.extend({
  submitted: submittedInitiative,
  exchange: z.array(z.strictObject({ time: z.string(), byCurator: z.boolean(), text })),
});

/** The submission without somebody: as who submitted it, as one to call, in its texts and in what a curator made of it so far. */
export function siftSubmission(kept: Submission, ids: ReadonlySet<string>, sieve: Sieve): Submission {
  const within: Within = { where: 'SUBMISSION', id: kept.id, title: kept.submitted.title };
  const told = submissionTexts(kept, 'A submission');
  const sifted = submissionTexts(sieve.sift(within, schema, told, 'times'), 'What is left of a submission');
  const { submitterName, submitterEmail, submitted, exchange } = sifted;
  const isSubmitter = isGone({ email: told.submitterEmail }, { name: submitterName, email: submitterEmail });
  return {
    ...kept,
    ...(isSubmitter ? { submitterName: undefined, submitterEmail: undefined } : { submitterName, submitterEmail }),
    submitted: { ...submitted, contacts: submitted.contacts.filter((contact, index) => !isGone(told.submitted.contacts[index], contact)) },
    exchange,
    draft: kept.draft && siftDraft(within, kept.draft, ids, sieve),
  };
}

function siftDraft(within: Within, draft: readonly DraftRecord[], ids: ReadonlySet<string>, sieve: Sieve): DraftRecord[] {
  const sifted = draft.map((record) => {
    const { draft: rest } = sieve.sift(within, z.object({ draft: schemas[record.kind] }), { draft: record.body }, 'times');
    const body = anyMap(rest, 'A draft');
    const isTheirs = record.kind === 'Contact' && (ids.has(String(record.body['id'])) || isGone(record.body, body));
    return { record: { ...record, body }, isTheirs };
  });
  const gone = new Set([...ids, ...sifted.filter(({ isTheirs }) => isTheirs).map(({ record }) => String(record.body['id']))]);
  return sifted.flatMap(({ record, isTheirs }) => {
    if (isTheirs) return [];
    const body = withoutMentions(record.body, gone);
    if (JSON.stringify(body) !== JSON.stringify(record.body)) sieve.mention(within, 'draft', 'times');
    return [{ ...record, body }];
  });
}

/** Tells whether somebody is nobody any more: without the name, or the address that was theirs. */
function isGone(before: { email?: unknown } | undefined, after: { name?: unknown; email?: unknown }): boolean {
  return after.name === INSTEAD || (before?.email !== undefined && after.email === undefined);
}

/** A record that is not checked yet, without what mentions the ids: entries of lists, and the speaker of a quote. */
function withoutMentions(body: object, ids: ReadonlySet<string>): Record<string, unknown> {
  const isMention = (value: unknown) => typeof value === 'string' && ids.has(value);
  const without = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.filter((entry: unknown) => !isMention(entry) && !isMention(idIn(entry))).map(without);
    return typeof value === 'object' && value !== null ? withoutMentions(value, ids) : value;
  };
  const entries = Object.entries(body).filter(([field, value]) => field !== 'contact' || !isMention(value));
  return Object.fromEntries(entries.map(([field, value]) => [field, without(value)]));
}

function idIn(entry: unknown): unknown {
  return typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
}
