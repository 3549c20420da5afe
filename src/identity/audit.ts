import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import { cypher } from '../database/cypher.ts';
import type { Database } from '../database/database.ts';
import type { AuditEntry, AuditedAction } from '../generated/schema.ts';

const statements = { audit: cypher('identity/audit'), trail: cypher('identity/trail') };

/**
 * Keeps in the audit trail who did what to what, as part of the transaction that does it: neither is kept without the
 * other. `subject` is an id, of a key or a record; for what was erased the opaque id that is left of it.
 */
export async function audit(transaction: ManagedTransaction, who: string, action: AuditedAction, subject: string): Promise<void> {
  await transaction.run(statements.audit, { time: new Date().toISOString(), who, action, subject });
}

/** The last entries of the audit trail, newest first. */
export async function auditTrail({ driver, name }: Database, first: number): Promise<AuditEntry[]> {
  const { records } = await driver.executeQuery(statements.trail, { first: neo4j.int(first) }, { database: name, routing: 'READ' });
  return records.map((record) => record.get('entry') as AuditEntry);
}
