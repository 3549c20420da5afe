import { createHash } from 'node:crypto';
import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import { anyMap, boolean, type Column, jsonOf, listOf, mapOf, number, oneOf, optional, text } from '../database/column.ts';
import { cypher } from '../database/cypher.ts';
import type { Database } from '../database/database.ts';
import { onlyRow, rows, statement } from '../database/rows.ts';
import { initiative } from '../records/kinds/initiative.ts';
import { kindNamed, nameOfKind } from '../shared/kind-names.ts';
import { isKind, type Kind, kindNames } from '../shared/kinds.ts';
import { type Submission, type SubmissionStatus, submissionStatuses } from './submission.ts';

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
});

const save = cypher('submissions/save');
const find = statement('submissions/find', { submission });
const list = statement('submissions/list', { total: number, submissions: listOf(submission) });

/** Keeps a submission; the hash of its secret is only given when it is new. */
export async function keepSubmission(transaction: ManagedTransaction, kept: Submission, secretHash?: string): Promise<void> {
  const { id, submitted: told, exchange: messages, draft, ...fields } = kept;
  const properties = {
    ...fields,
    submitterName: fields.submitterName ?? null,
    submitterEmail: fields.submitterEmail ?? null,
    submitted: JSON.stringify(told),
    exchange: JSON.stringify(messages),
    draft: draft ? JSON.stringify(draft) : null,
    ...(secretHash && { secretHash }),
  };
  await transaction.run(save, { id, properties });
}

/** A submission by its id or by the hash of its secret. */
export async function findSubmission(
  transaction: ManagedTransaction,
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
): Promise<{ total: number; submissions: Submission[] }> {
  const parameters = { status: status ?? null, first: neo4j.int(first), offset: neo4j.int(offset) };
  return onlyRow(database, list, parameters);
}

/** What is kept of a secret: it has 32 random bytes, which need no slower hash. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
