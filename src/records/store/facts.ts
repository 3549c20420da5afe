import type { ManagedTransaction } from 'neo4j-driver';
import { text } from '../../database/column.ts';
import { cypher } from '../../database/cypher.ts';
import { rows, statement } from '../../database/rows.ts';
import type { KnowledgeRecord } from '../kinds/record.ts';
import { parseBody } from '../model/body.ts';
import { ownedRelationships, projectRecord } from '../model/project.ts';
import { referencesOf } from '../model/references.ts';

const withheld = statement('loading/withheld', { id: text });
const naming = statement('loading/naming', { body: text });

const statements = {
  removeFacts: cypher('loading/remove-facts'),
  parts: cypher('loading/parts'),
  relationships: cypher('loading/relationships'),
};

/** Replaces what records state, once all nodes are there. */
export async function writeFacts(transaction: ManagedTransaction, records: readonly KnowledgeRecord[]): Promise<void> {
  if (records.length === 0) return;
  const hidden = await withheldIn(transaction, records);
  const projections = records.map((record) => projectRecord(record, hidden));
  for (const kind of new Set(records.map(({ type }) => type))) {
    const ids = records.filter(({ type }) => type === kind).map(({ id }) => id);
    await transaction.run(statements.removeFacts, { ids, ...ownedRelationships(kind) });
  }
  await transaction.run(statements.parts, { rows: projections.flatMap(({ parts }) => parts) });
  await transaction.run(statements.relationships, { rows: projections.flatMap(({ relationships }) => relationships) });
}

/** Records that name one of the contacts: what they show depends on the contact. */
export async function recordsNaming(transaction: ManagedTransaction, contacts: ReadonlySet<string>): Promise<KnowledgeRecord[]> {
  if (contacts.size === 0) return [];
  const found = await rows(transaction, naming, { ids: [...contacts] });
  return found.map(({ body }) => parseBody(body));
}

/** Ids of the contacts that the records name and that are not public. */
async function withheldIn(transaction: ManagedTransaction, records: readonly KnowledgeRecord[]): Promise<ReadonlySet<string>> {
  const contacts = records.flatMap((record) => referencesOf(record).flatMap(({ id, to }) => (to === 'Contact' ? [id] : [])));
  if (contacts.length === 0) return new Set();
  const found = await rows(transaction, withheld, { ids: contacts });
  return new Set(found.map(({ id }) => id));
}
