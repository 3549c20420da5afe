import { createHash } from 'node:crypto';
import neo4j from 'neo4j-driver';
import { anyMap, boolean, type Column, jsonOf, listOf, mapOf, number, oneOf, optional, text } from '../database/column.ts';
import { cypher } from '../database/cypher.ts';
import type { Database } from '../database/database.ts';
import { onlyRow, rows, statement } from '../database/rows.ts';
import type { Transaction } from '../database/transaction.ts';
import { initiative } from '../records/kinds/initiative.ts';
import type { SubmittedInitiative } from '../records/kinds/submission-input.ts';
import { kindNamed, nameOfKind } from '../shared/kind-names.ts';
import { isKind, type Kind, kindNames } from '../shared/kinds.ts';
import { type ListedSubmission, type Submission, type SubmissionStatus, submissionStatuses } from './submission.ts';

const texts = listOf(text);

/** An initiative as it was submitted. Its texts may say less than was allowed to come in: of who was erased they say nothing. */
const submitted = mapOf({
  ...{ title: text, summary: text, kind: optional(oneOf(initiative.shape.kind.options)), url: optional(text) },
  ...{ goals: texts, problem: optional(text), approach: optional(text), collaboration: optional(text), source: optional(text) },
  ...{ startYear: optional(number), endYear: optional(number) },
  ...{ organisations: texts, themes: texts, professions: texts, regions: texts, helped: texts, hindered: texts, learned: texts },
  contacts: listOf(mapOf({ name: text, email: optional(text), organisation: optional(text), mayPublish: boolean })),
});

const kindName = oneOf(kindNames.map((each) => nameOfKind(each)));

/** Kind of a record in a draft: an earlier version kept the name that the API has for it. */
const kind: Column<Kind> = (value, at) => (isKind(value) ? value : kindNamed(kindName(value, at)));

const exchange = listOf(mapOf({ time: text, byCurator: boolean, text }));

/** What a submission says of people, but for what a curator made of it. */
export const submissionTexts = mapOf({ submitterName: optional(text), submitterEmail: optional(text), submitted, exchange });

/** A submission as it is kept. */
export const submission = mapOf({
  ...{ id: text, status: oneOf(submissionStatuses), received: text, submitterName: optional(text), submitterEmail: optional(text) },
  submitted: jsonOf(submitted),
  exchange: jsonOf(exchange),
  draft: optional(jsonOf(listOf(mapOf({ kind, body: anyMap, revision: optional(number) })))),
  initiative: optional(text),
  decided: optional(text),
});

const save = cypher('submissions/save');
const find = statement('submissions/find', { submission });
const whole = statement('submissions/whole', { submission });
const waiting = statement('submissions/waiting', { all: number, own: number });
const list = statement('submissions/list', {
  total: number,
  submissions: listOf(
    mapOf({
      ...{ id: text, status: oneOf(submissionStatuses), received: text, title: optional(text), lead: optional(text) },
      ...{ submitterName: optional(text), submitterEmail: optional(text), initiative: optional(text) },
      submitted: optional(jsonOf(submitted)),
    }),
  ),
});

/** Characters of a submission's beginning, by which it is known in a list. */
const LEAD = 200;

/** Keeps a submission; the hash of its secret is only given when it is new. */
export async function keepSubmission(transaction: Transaction, kept: Submission, secretHash?: string): Promise<void> {
  const { id, submitted: told, exchange: messages, draft, ...fields } = kept;
  const properties = {
    ...fields,
    submitterName: fields.submitterName ?? null,
    submitterEmail: fields.submitterEmail ?? null,
    ...headOf(told),
    submitted: JSON.stringify(told),
    exchange: JSON.stringify(messages),
    draft: draft ? JSON.stringify(draft) : null,
    ...(secretHash && { secretHash }),
  };
  await transaction.run(save, { id, properties });
}

/** A submission by its id or by the hash of its secret. */
export async function findSubmission(
  transaction: Transaction,
  by: { id: string } | { secretHash: string },
): Promise<Submission | undefined> {
  const [found] = await rows(transaction, find, { id: null, secretHash: null, ...by });
  return found?.submission;
}

/** Submissions in a state, or in any; open ones first, those that wait longest first among them. */
export async function listSubmissions(
  database: Database,
  status: SubmissionStatus | undefined,
  first: number,
  offset: number,
): Promise<{ total: number; submissions: ListedSubmission[] }> {
  const parameters = { status: status ?? null, first: neo4j.int(first), offset: neo4j.int(offset) };
  const { total, submissions } = await onlyRow(database, list, parameters);
  return {
    total,
    submissions: submissions.map(({ title = '', lead = '', submitted: old, ...listed }) => ({
      ...listed,
      ...(old ? headOf(old) : { title, lead }),
    })),
  };
}

/** Submissions as a whole, by their ids. */
export async function submissionsWithIds(database: Database, ids: readonly string[]): Promise<Map<string, Submission>> {
  const found = await rows(database, whole, { ids });
  return new Map(found.map((row) => [row.submission.id, row.submission]));
}

/** How many submissions wait, in all and of an address. Others that are to come in wait until the transaction ends. */
export async function waitingSubmissions(transaction: Transaction, email: string): Promise<{ all: number; own: number }> {
  const [counted] = await rows(transaction, waiting, { email: email.toLowerCase() });
  return counted ?? { all: 0, own: 0 };
}

/** By what a submission is known in a list. */
export function headOf({ title, summary }: Pick<SubmittedInitiative, 'title' | 'summary'>): { title: string; lead: string } {
  const lead = summary.length <= LEAD ? summary : `${summary.slice(0, LEAD - 1).replace(/\s+\S*$/, '')}…`;
  return { title, lead };
}

/** What is kept of a secret: it has 32 random bytes, which need no slower hash. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
