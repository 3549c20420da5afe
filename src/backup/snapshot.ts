import { anyMap, listOf, number, optional, orNull, text } from '../database/column.ts';
import type { Database } from '../database/database.ts';
import { holdLock, type Lock } from '../database/lock.ts';
import { eachRow, onlyRow, patient, statement } from '../database/rows.ts';
import { BackupFault } from './backup-fault.ts';
import { eachProperty, type Node, type Relationship, written } from './line.ts';

/** Labels of what is written by who holds the lock of records; all else is written by who holds that of the desk. */
const WRITTEN_AS_RECORDS = ['Entity', 'Target', 'Quote', 'Milestone', 'Record', 'Revision', 'Change', 'Redirect', 'Tombstone'];

const statements = {
  moment: statement('backup/moment', { epoch: orNull(text), seq: number, version: number }),
  nodes: statement('backup/nodes', { labels: listOf(text), properties: anyMap, key: optional(text) }),
  relationships: statement('backup/relationships', { type: text, from: text, to: text, properties: anyMap }),
};

/** What a graph holds at one moment. */
export interface Snapshot {
  /** Which graph it is, where its history stands, the version of its data, and the time (ISO 8601). */
  moment: { epoch: string | null; seq: number; version: number; time: string };
  /** Everything that it holds, to be read once. */
  content: AsyncIterable<Node | Relationship>;
}

/**
 * Gives everything that the graph holds at one moment to `use`, piece by piece. To Neo4j a moment is as long as a statement, so those who write wait:
 * who writes records until all of it was read, who writes anything else (a submission, a key) until the little that is no record was. Nobody
 * who reads waits. The database must answer whole numbers as bigint.
 */
export async function withSnapshot<Answer>(database: Database, use: (snapshot: Snapshot) => Promise<Answer>): Promise<Answer> {
  const records = await holdLock(database, 'records');
  try {
    const desk = await holdLock(database, 'desk');
    try {
      const time = new Date().toISOString();
      const moment = { ...(await onlyRow(records.transaction, statements.moment)), time };
      return await use({ moment, content: contentOf(database, desk) });
    } finally {
      await desk.release();
    }
  } finally {
    await records.release();
  }
}

async function* contentOf(database: Database, desk: Lock): AsyncGenerator<Node | Relationship> {
  yield* partOf(database, false);
  await desk.release();
  yield* partOf(database, true);
}

async function* partOf({ driver, name }: Database, ofRecords: boolean): AsyncGenerator<Node | Relationship> {
  const session = driver.session({ database: name });
  const parameters = { labels: WRITTEN_AS_RECORDS, ofRecords };
  try {
    for await (const { labels, properties, key } of eachRow(patient(session), statements.nodes, parameters)) {
      yield { labels, properties: writtenProperties(labels.join(':'), properties), ...(key !== undefined && { key }) };
    }
    for await (const { properties, ...tie } of eachRow(patient(session), statements.relationships, parameters)) {
      yield { ...tie, properties: writtenProperties(tie.type, properties) };
    }
  } finally {
    await session.close();
  }
}

function writtenProperties(of: string, properties: Record<string, unknown>) {
  try {
    return eachProperty(properties, written);
  } catch (error) {
    throw new BackupFault(`A ${of} has a property that a backup can't hold: ${String(error)}`, { cause: error });
  }
}
