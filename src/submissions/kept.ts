import { createHash } from 'node:crypto';
import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import { cypher } from '../database/cypher.ts';
import type { Database } from '../database/database.ts';
import type { DraftRecord, Submission, SubmissionStatus } from './submission.ts';

const statements = {
  save: cypher('submissions/save'),
  find: cypher('submissions/find'),
  list: cypher('submissions/list'),
};

/** Keeps a submission; the hash of its secret is only given when it is new. */
export async function keepSubmission(transaction: ManagedTransaction, submission: Submission, secretHash?: string): Promise<void> {
  const { id, submitted, exchange, draft, ...fields } = submission;
  const properties = {
    ...fields,
    submitted: JSON.stringify(submitted),
    exchange: JSON.stringify(exchange),
    draft: draft ? JSON.stringify(draft) : null,
    ...(secretHash && { secretHash }),
  };
  await transaction.run(statements.save, { id, properties });
}

/** A submission by its id or by the hash of its secret. */
export async function findSubmission(
  transaction: ManagedTransaction,
  by: { id: string } | { secretHash: string },
): Promise<Submission | undefined> {
  const { records } = await transaction.run(statements.find, { id: null, secretHash: null, ...by });
  return records[0] && read(records[0].get('submission'));
}

/** Submissions in a state, or in any; open ones first, those that wait longest first among them. */
export async function listSubmissions(
  { driver, name }: Database,
  status: SubmissionStatus | undefined,
  first: number,
  offset: number,
): Promise<{ total: number; submissions: Submission[] }> {
  const parameters = { status: status ?? null, first: neo4j.int(first), offset: neo4j.int(offset) };
  const { records } = await driver.executeQuery(statements.list, parameters, { database: name, routing: 'READ' });
  return (
    records.map((record) => ({
      total: record.get('total') as number,
      submissions: (record.get('submissions') as unknown[]).map(read),
    }))[0] ?? { total: 0, submissions: [] }
  );
}

/** What is kept of a secret: it has 32 random bytes, which need no slower hash. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function read(kept: unknown): Submission {
  const { submitted, exchange, draft, ...fields } = kept as Omit<Submission, JsonFields> & Record<JsonFields, string | null>;
  return {
    ...fields,
    submitted: JSON.parse(submitted ?? '{}') as Submission['submitted'],
    exchange: JSON.parse(exchange ?? '[]') as Submission['exchange'],
    draft: draft === null ? undefined : (JSON.parse(draft) as DraftRecord[]),
  };
}

/** Fields that are kept as JSON: Neo4j has no nested properties. */
type JsonFields = 'submitted' | 'exchange' | 'draft';
