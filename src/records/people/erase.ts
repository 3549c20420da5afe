import { createHash, randomBytes } from 'node:crypto';
import type { ManagedTransaction } from 'neo4j-driver';
import { cypher } from '../../database/cypher.ts';
import type { Database } from '../../database/database.ts';
import { audit } from '../../identity/audit.ts';
import { takeOut } from '../curate/remove.ts';
import type { KnowledgeRecord } from '../kinds/record.ts';
import { RecordFaults } from '../model/fault.ts';
import { oneBatch, putRecords } from '../store/put.ts';
import { leaveTombstone } from '../store/tombstones.ts';
import { type Writing, writeRecords } from '../store/writing.ts';
import { scrubRecord, scrubTexts } from './scrub.ts';
import { knownAs, parametersOf, type Traces } from './traces.ts';

interface Kept {
  /** What Neo4j knows the node by. */
  node: string;
  before: string | null;
  after: string | null;
}

const statements = {
  records: cypher('erasure/records'),
  revisions: cypher('erasure/revisions'),
  rewrite: cypher('erasure/rewrite'),
  submissions: cypher('erasure/submissions'),
  rewriteSubmission: cypher('erasure/rewrite-submission'),
  forget: cypher('erasure/forget'),
};

/**
 * Erases a contact (AVG, article 17): the record and its node, every mention in other records, in their history and in
 * submissions, and the ids that led to it. What is left is an opaque id, which is answered, and hashes by which a later
 * load knows not to bring the person back. The id may also be that of somebody who was taken out or merged before.
 * Throws RecordFaults when the graph never knew a contact with the id.
 */
export async function eraseContact(database: Database, who: string, id: string): Promise<string> {
  return writeRecords(database, who, async (writing) => {
    const { transaction } = writing;
    const { ids, present, contacts, traces } = await knownAs(transaction, writing.redirects.get(id) ?? id);
    if (contacts.length === 0) throw new RecordFaults([{ code: 'NOT_FOUND', values: { what: 'CONTACT', id } }]);
    const opaqueId = `erased-${randomBytes(6).toString('hex')}`;
    await leaveTombstone(transaction, opaqueId, ids, contacts);
    await scrubRecords(writing, traces);
    if (present) await takeOut(writing, present, { operation: 'DELETE' });
    await transaction.run(statements.forget, {
      ids,
      opaqueId,
      hashes: ids.map((old) => createHash('sha256').update(old).digest('hex')),
    });
    await scrubHistory(transaction, traces);
    await scrubSubmissions(transaction, traces);
    await audit(transaction, who, 'ERASE_CONTACT', opaqueId);
    return opaqueId;
  });
}

/** Takes the traces out of all other records, as an edit of each. */
async function scrubRecords(writing: Writing, traces: Traces): Promise<void> {
  const { records } = await writing.transaction.run(statements.records, parametersOf(traces));
  const scrubbed = records
    .map((record) => JSON.parse(record.get('body') as string) as KnowledgeRecord)
    .filter(({ id }) => !traces.ids.has(id))
    .map((record) => ({ record: scrubRecord(record, traces), place: () => ({}) }));
  await putRecords(writing, oneBatch(scrubbed));
}

async function scrubHistory(transaction: ManagedTransaction, traces: Traces): Promise<void> {
  const { records } = await transaction.run(statements.revisions, parametersOf(traces));
  const rows = records.map((record) => {
    const { node, before, after } = record.toObject() as Kept;
    const scrubbed = (body: string | null) =>
      body === null ? null : JSON.stringify(scrubRecord(JSON.parse(body) as KnowledgeRecord, traces));
    return { node, before: scrubbed(before), after: scrubbed(after) };
  });
  await transaction.run(statements.rewrite, { rows });
}

async function scrubSubmissions(transaction: ManagedTransaction, { ids, texts: names }: Traces): Promise<void> {
  const texts = [...names, ...ids];
  const { records } = await transaction.run(statements.submissions);
  for (const record of records) {
    const submission = record.get('submission') as Record<string, string | null>;
    const { id, submitterName, submitterEmail, ...json } = submission;
    const scrubbed = Object.entries(json).map(([field, value]) => [field, value && JSON.stringify(scrubTexts(JSON.parse(value), texts))]);
    const properties = { ...scrubTexts({ submitterName, submitterEmail }, texts), ...Object.fromEntries(scrubbed) };
    await transaction.run(statements.rewriteSubmission, { id, properties });
  }
}
