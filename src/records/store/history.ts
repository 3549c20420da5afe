import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import { cypher } from '../../database/cypher.ts';
import type { Database } from '../../database/database.ts';
import type { Revision } from './writing.ts';

/** A revision as it is kept: number, time (ISO 8601) and who beside what happened. */
export interface KeptRevision extends Revision {
  seq: number;
  time: string;
  who: string;
}

const statements = { history: cypher('loading/history'), revision: cypher('loading/revision') };

/** The last revisions of the record with this id, newest first. */
export async function historyOf({ driver, name }: Database, id: string, first: number): Promise<KeptRevision[]> {
  const { records } = await driver.executeQuery(
    statements.history,
    { id, first: neo4j.int(first) },
    { database: name, routing: neo4j.routing.READ },
  );
  return records.map((record) => record.get('revision') as KeptRevision);
}

export async function revisionAt(transaction: ManagedTransaction, id: string, seq: number): Promise<KeptRevision | undefined> {
  const { records } = await transaction.run(statements.revision, { id, seq: neo4j.int(seq) });
  return records[0]?.get('revision') as KeptRevision | undefined;
}
