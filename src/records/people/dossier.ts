import { anything, jsonOf, mapOf, optional, text } from '../../database/column.ts';
import { type Database, transact } from '../../database/database.ts';
import { rows, statement } from '../../database/rows.ts';
import { audit } from '../../identity/audit.ts';
import type { KnowledgeRecord } from '../kinds/record.ts';
import { parseBody } from '../model/body.ts';
import { RecordFaults } from '../model/fault.ts';
import { type ContactRecord, isContact, publishedRecord } from '../model/published.ts';
import { revisionColumns, type StoredRevision } from '../store/history.ts';
import { presentRecord } from '../store/stored.ts';
import { type Passage, passagesIn } from './passages.ts';
import { knownAs, parametersOf } from './traces.ts';

/** Everything that is kept of one contact, and nothing of others: what AVG articles 15 and 20 let somebody ask for. */
export interface Dossier {
  /** The id, and those that the contact had before. */
  ids: string[];
  /** The record as it is kept; null when it was taken out. */
  record: ContactRecord | null;
  /** What of it everybody can see; null for nothing. */
  published: KnowledgeRecord | null;
  /** What other records say: facts that name the contact, and texts. */
  mentions: { kind: string; id: string; passages: Passage[] }[];
  /** What was written when, the earliest first: the contact's own records in full, of others what names the contact. */
  history: (Pick<StoredRevision, 'seq' | 'time' | 'operation' | 'kind' | 'id'> & { before: unknown; after: unknown })[];
  /** What people told the curators that names the contact, and the contact's own submissions. */
  submissions: { id: string; received: string; passages: Passage[] }[];
  /** When such an overview was made before. */
  exports: { time: string }[];
}

const statements = {
  records: statement('erasure/records', { body: text }),
  revisions: statement('contacts/revisions', { revision: mapOf(revisionColumns) }),
  submissions: statement('contacts/submissions', {
    submission: mapOf({
      ...{ id: text, received: text, status: text, submitterName: text, submitterEmail: text, initiative: optional(text) },
      ...{ submitted: jsonOf(anything), exchange: jsonOf(anything), draft: optional(jsonOf(anything)) },
    }),
  }),
  exports: statement('contacts/exports', { export: mapOf({ time: text }) }),
};

/**
 * Gathers everything that is kept of a contact, by its id or one that it had, and notes in the audit trail who did.
 * Who of the curators wrote what is left out: that is about them. Throws RecordFaults when the graph never knew the contact.
 */
export async function contactDossier(database: Database, who: string, id: string): Promise<Dossier> {
  const presentId = (await presentRecord(database, id))?.id ?? id;
  return transact(database, async (transaction) => {
    const { ids, present, contacts, traces } = await knownAs(transaction, presentId);
    if (contacts.length === 0) throw new RecordFaults([{ code: 'NOT_FOUND', values: { what: 'CONTACT', id } }]);
    const parameters = { ids, ...parametersOf(traces) };
    const passagesOf = (body: unknown) => passagesIn(body, traces);

    const current = present && parseBody(present.body);
    const record = current && isContact(current) ? current : null;
    const others = (await rows(transaction, statements.records, parameters)).map(({ body }) => parseBody(body));
    const revisions = await rows(transaction, statements.revisions, parameters);
    const submissions = await rows(transaction, statements.submissions);
    const exports = await rows(transaction, statements.exports, parameters);
    const dossier: Dossier = {
      ids,
      record,
      published: record && (publishedRecord(record) ?? null),
      mentions: others
        .filter((other) => !traces.ids.has(other.id))
        .map((other) => ({ kind: other.type, id: other.id, passages: passagesOf(other) })),
      history: revisions.map(({ revision: { seq, time, operation, kind, id: revised, before, after } }) => {
        const part = (body: string | undefined) => {
          if (!body) return null;
          return traces.ids.has(revised) ? parseBody(body) : passagesOf(parseBody(body));
        };
        return { seq, time, operation, kind, id: revised, before: part(before), after: part(after) };
      }),
      submissions: submissions.flatMap(({ submission: { id: submitted, received, ...fields } }) => {
        const passages = passagesOf(fields);
        return passages.length > 0 ? [{ id: submitted, received, passages }] : [];
      }),
      exports: exports.map((row) => row.export),
    };
    await audit(transaction, who, 'EXPORT_CONTACT', presentId);
    return dossier;
  });
}
