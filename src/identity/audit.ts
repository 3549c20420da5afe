import type { ManagedTransaction } from 'neo4j-driver';
import { cypher } from '../cypher.ts';

/** What is kept in the audit trail. */
export type AuditedAction = 'CREATE_KEY' | 'REVOKE_KEY' | 'ERASE_CONTACT' | 'EXPORT_CONTACT';

const statement = cypher('identity/audit');

/**
 * Keeps in the audit trail who did what to what, as part of the transaction that does it: neither is kept without the
 * other. `subject` is an id, of a key or a record; for what was erased the opaque id that is left of it.
 */
export async function audit(transaction: ManagedTransaction, who: string, action: AuditedAction, subject: string): Promise<void> {
  await transaction.run(statement, { time: new Date().toISOString(), who, action, subject });
}
