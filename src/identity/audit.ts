import neo4j from 'neo4j-driver';
import { mapOf, oneOf, text } from '../database/column.ts';
import { cypher } from '../database/cypher.ts';
import type { Database } from '../database/database.ts';
import { rows, statement } from '../database/rows.ts';
import type { Transaction } from '../database/transaction.ts';
import type { AuditEntry, AuditedAction } from '../generated/schema.ts';

const keep = cypher('identity/audit');
const actions: readonly AuditedAction[] = [
  'CREATE_KEY',
  'REVOKE_KEY',
  'CREATE_WEBHOOK',
  'DELETE_WEBHOOK',
  'EXPORT_CONTACT',
  'ERASE_CONTACT',
  'ERASE_SUBMISSION',
  'ERASE_SUBMITTER',
];
const trail = statement('identity/trail', { entry: mapOf({ time: text, who: text, action: oneOf(actions), subject: text }) });

/**
 * Keeps in the audit trail who did what to what, as part of the transaction that does it: neither is kept without the
 * other. `subject` is an id, of a key or a record; for what was erased the opaque id that is left of it.
 */
export async function audit(transaction: Transaction, who: string, action: AuditedAction, subject: string): Promise<void> {
  await transaction.run(keep, { time: new Date().toISOString(), who, action, subject });
}

/** The last entries of the audit trail, newest first. */
export async function auditTrail(database: Database, first: number): Promise<AuditEntry[]> {
  const entries = await rows(database, trail, { first: neo4j.int(first) });
  return entries.map(({ entry }) => entry);
}
