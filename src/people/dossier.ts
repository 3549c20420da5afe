import { mapOf, text } from '../database/column.ts';
import { type Database, transact } from '../database/database.ts';
import { rows, statement } from '../database/rows.ts';
import { audit } from '../identity/audit.ts';
import type { KnowledgeRecord } from '../records/kinds/record.ts';
import { parseBody } from '../records/model/body.ts';
import { RecordFaults } from '../records/model/fault.ts';
import { type ContactRecord, isContact, publishedRecord } from '../records/model/published.ts';
import type { StoredRevision } from '../records/store/history.ts';
import { presentRecord } from '../records/store/stored.ts';
import { kept } from './kept.ts';
import { knownAs } from './known.ts';
import { everyRow } from './pages.ts';
import { type Passage, passagesIn } from './passages.ts';

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

const exported = statement('contacts/exports', { export: mapOf({ time: text }) });

/**
 * Gathers everything that is kept of a contact, by its id or one that it had, and notes in the audit trail who did.
 * Who of the curators wrote what is left out: that is about them. Throws RecordFaults when the graph never knew the contact.
 */
export async function contactDossier(database: Database, who: string, id: string): Promise<Dossier> {
  const presentId = (await presentRecord(database, id))?.id ?? id;
  return transact(database, async (transaction) => {
    const known = await knownAs(transaction, presentId);
    const { ids, present, contacts, finder } = known;
    if (contacts.length === 0) throw new RecordFaults([{ code: 'NOT_FOUND', values: { what: 'CONTACT', id } }]);
    const own = present && parseBody(present.body);
    const record = own && isContact(own) ? own : null;
    const exports = await rows(transaction, exported, { ids: [...ids] });
    const dossier: Dossier = {
      ids: [...ids],
      record,
      published: record && (publishedRecord(record) ?? null),
      mentions: [],
      history: [],
      submissions: [],
      exports: exports.map((row) => row.export),
    };
    for await (const { body } of everyRow(transaction, kept.records, '')) {
      if (!finder.mayHold(body)) continue;
      const other = parseBody(body);
      const passages = ids.has(other.id) ? [] : passagesIn(other, known);
      if (passages.length > 0) dossier.mentions.push({ kind: other.type, id: other.id, passages });
    }
    for await (const { revision } of everyRow(transaction, kept.revisions, 0)) {
      const { seq, time, operation, kind, id: revised } = revision;
      const part = (body: string | undefined) => {
        if (body === undefined) return null;
        if (ids.has(revised)) return parseBody(body);
        return finder.mayHold(body) ? passagesIn(parseBody(body), known) : [];
      };
      const [before, after] = [part(revision.before), part(revision.after)];
      const isTheirs = ids.has(revised) || [before, after].flat().some((passage) => passage !== null);
      if (isTheirs) dossier.history.push({ seq, time, operation, kind, id: revised, before, after });
    }
    for await (const { submission } of everyRow(transaction, kept.submissions, '')) {
      const { id: submissionId, received, ...fields } = submission;
      const passages = passagesIn(fields, known);
      if (passages.length > 0) dossier.submissions.push({ id: submissionId, received, passages });
    }
    await audit(transaction, who, 'EXPORT_CONTACT', presentId);
    return dossier;
  });
}
