import { createHash, randomBytes } from 'node:crypto';
import type { ManagedTransaction } from 'neo4j-driver';
import { mapOf, optional, orNull, text } from '../../database/column.ts';
import { cypher } from '../../database/cypher.ts';
import type { Database } from '../../database/database.ts';
import { rows, statement } from '../../database/rows.ts';
import { audit } from '../../identity/audit.ts';
import { takeOut } from '../curate/remove.ts';
import { bodyOf, parseBody } from '../model/body.ts';
import { RecordFaults } from '../model/fault.ts';
import { oneBatch, putRecords } from '../store/put.ts';
import { leaveTombstone } from '../store/tombstones.ts';
import { type Writing, writeRecords } from '../store/writing.ts';
import { scrubRecord, scrubText, scrubTexts } from './scrub.ts';
import { knownAs, parametersOf, type Traces } from './traces.ts';

const statements = {
  records: statement('erasure/records', { body: text }),
  // `node` is what Neo4j knows the revision by.
  revisions: statement('erasure/revisions', { node: text, before: orNull(text), after: orNull(text) }),
  rewrite: cypher('erasure/rewrite'),
  submissions: statement('erasure/submissions', {
    submission: mapOf({ id: text, submitterName: text, submitterEmail: text, submitted: text, exchange: text, draft: optional(text) }),
  }),
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
  const tracing = await rows(writing.transaction, statements.records, parametersOf(traces));
  const scrubbed = tracing
    .map(({ body }) => parseBody(body))
    .filter(({ id }) => !traces.ids.has(id))
    .map((record) => ({ record: scrubRecord(record, traces), place: () => ({}) }));
  await putRecords(writing, oneBatch(scrubbed));
}

async function scrubHistory(transaction: ManagedTransaction, traces: Traces): Promise<void> {
  const scrubbed = (body: string | null) => body && bodyOf(scrubRecord(parseBody(body), traces));
  const revisions = await rows(transaction, statements.revisions, parametersOf(traces));
  await transaction.run(statements.rewrite, {
    rows: revisions.map(({ node, before, after }) => ({ node, before: scrubbed(before), after: scrubbed(after) })),
  });
}

async function scrubSubmissions(transaction: ManagedTransaction, { ids, texts: names }: Traces): Promise<void> {
  const texts = [...names, ...ids];
  const scrubbed = (json: string) => JSON.stringify(scrubTexts(JSON.parse(json), texts));
  for (const { submission } of await rows(transaction, statements.submissions)) {
    const { id, submitterName, submitterEmail, submitted, exchange, draft } = submission;
    const properties = {
      submitterName: scrubText(submitterName, texts),
      submitterEmail: scrubText(submitterEmail, texts),
      submitted: scrubbed(submitted),
      exchange: scrubbed(exchange),
      ...(draft && { draft: scrubbed(draft) }),
    };
    await transaction.run(statements.rewriteSubmission, { id, properties });
  }
}
