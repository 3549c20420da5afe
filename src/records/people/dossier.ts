import type { ManagedTransaction } from 'neo4j-driver';
import { cypher } from '../../database/cypher.ts';
import { type Database, transact } from '../../database/database.ts';
import { audit } from '../../identity/audit.ts';
import type { KnowledgeRecord } from '../kinds/record.ts';
import { RecordFaults } from '../model/fault.ts';
import { type ContactRecord, publishedRecord } from '../model/published.ts';
import type { KeptRevision } from '../store/history.ts';
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
  history: (Pick<KeptRevision, 'seq' | 'time' | 'operation' | 'kind' | 'id'> & { before: unknown; after: unknown })[];
  /** What people told the curators that names the contact, and the contact's own submissions. */
  submissions: { id: string; received: string; passages: Passage[] }[];
  /** When such an overview was made before. */
  exports: { time: string }[];
}

const statements = {
  records: cypher('erasure/records'),
  revisions: cypher('contacts/revisions'),
  submissions: cypher('contacts/submissions'),
  exports: cypher('contacts/exports'),
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
    const rows = <Row>(statement: string, column: string) => rowsOf<Row>(transaction, statement, parameters, column);
    const passagesOf = (body: unknown) => passagesIn(body, traces);

    const record = present ? (JSON.parse(present.body) as ContactRecord) : null;
    const others = (await rows<string>(statements.records, 'body')).map((body) => JSON.parse(body) as KnowledgeRecord);
    const revisions = await rows<KeptRevision>(statements.revisions, 'revision');
    const submissions = await rows<Record<string, string>>(statements.submissions, 'submission');
    const dossier: Dossier = {
      ids,
      record,
      published: record && (publishedRecord(record) ?? null),
      mentions: others
        .filter((other) => !traces.ids.has(other.id))
        .map((other) => ({ kind: other.type, id: other.id, passages: passagesOf(other) })),
      history: revisions.map(({ seq, time, operation, kind, id: revised, before, after }) => {
        const part = (body: string | null | undefined) => {
          if (!body) return null;
          return traces.ids.has(revised) ? (JSON.parse(body) as unknown) : passagesOf(JSON.parse(body));
        };
        return { seq, time, operation, kind, id: revised, before: part(before), after: part(after) };
      }),
      submissions: submissions.flatMap(({ id: submission = '', received = '', submitted = '{}', exchange = '[]', ...fields }) => {
        const passages = passagesOf({ ...fields, submitted: JSON.parse(submitted) as unknown, exchange: JSON.parse(exchange) as unknown });
        return passages.length > 0 ? [{ id: submission, received, passages }] : [];
      }),
      exports: await rows(statements.exports, 'export'),
    };
    await audit(transaction, who, 'EXPORT_CONTACT', presentId);
    return dossier;
  });
}

async function rowsOf<Row>(transaction: ManagedTransaction, statement: string, parameters: object, column: string): Promise<Row[]> {
  const { records } = await transaction.run(statement, parameters);
  return records.map((row) => row.get(column) as Row);
}
