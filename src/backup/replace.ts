import type { Session } from 'neo4j-driver';
import { number, text } from '../database/column.ts';
import { cypher } from '../database/cypher.ts';
import type { Database } from '../database/database.ts';
import { holdLock } from '../database/lock.ts';
import { onlyRow, patient, rows, statement } from '../database/rows.ts';
import { BackupFault } from './backup-fault.ts';
import { eachProperty, type Node, type Relationship, restored } from './line.ts';
import { type CheckedBackup, nodesOf, relationshipsOf } from './read.ts';

const statements = {
  clear: cypher('backup/clear'),
  tombstones: cypher('backup/create-tombstones'),
  relationships: cypher('backup/create-relationships'),
  settle: cypher('backup/settle'),
};
const createdNodes = statement('backup/create-nodes', { node: text });
const content = statement('backup/count', { nodes: number, relationships: number });

/** Nodes or relationships that one transaction writes. */
const BATCH = 1_000;

/**
 * Puts what a backup holds in the place of everything that the graph holds, but for what is left of people who were erased. It takes many transactions, so
 * whoever reads must know that it goes on; who writes waits. The feed goes on under `epoch`, or begins anew under another one. The database must answer
 * whole numbers as bigint.
 */
export async function replaceContent(
  database: Database,
  { file, head, foot }: CheckedBackup,
  { epoch = null }: { epoch?: string | null } = {},
): Promise<void> {
  const records = await holdLock(database, 'records');
  const desk = await holdLock(database, 'desk');
  try {
    await run(database, statements.clear);
    const { tombstones, places } = await createNodes(database, file);
    await createRelationships(database, file, places);
    const held = await onlyRow(database, content);
    if (held.nodes !== foot.nodes - tombstones || held.relationships !== foot.relationships) {
      throw new BackupFault(`The graph does not hold all that ${file} does: restore it once more.`);
    }
    await records.transaction.run(statements.settle, { seq: BigInt(head.seq), epoch });
    await records.transaction.commit();
  } finally {
    await desk.release();
    await records.release();
  }
}

/** What Neo4j knows a node by, by the key that it has in a backup. */
type Places = Map<string, string>;

async function createNodes(database: Database, file: string): Promise<{ tombstones: number; places: Places }> {
  const places: Places = new Map();
  let tombstones = 0;
  for await (const batch of batchesOf(nodesOf(file))) {
    const erased = batch.filter(isTombstone);
    tombstones += erased.length;
    await run(database, statements.tombstones, {
      rows: erased.map(({ properties }) => ({ properties: eachProperty(properties, restored) })),
    });
    const others = batch.filter((node) => !isTombstone(node));
    const written = others.map(({ labels, properties }) => ({ labels, properties: eachProperty(properties, restored) }));
    const created = await inSession(database, (session) => rows(patient(session), createdNodes, { rows: written }));
    for (const [index, { key }] of others.entries()) {
      const place = created[index]?.node;
      if (key !== undefined && place !== undefined) places.set(key, place);
    }
  }
  return { tombstones, places };
}

function isTombstone({ labels }: Node): boolean {
  return labels.includes('Tombstone');
}

async function createRelationships(database: Database, file: string, places: Places): Promise<void> {
  for await (const batch of batchesOf(relationshipsOf(file))) {
    const written = batch.map(({ type, from, to, properties }: Relationship) => ({
      ...{ type, from: places.get(from), to: places.get(to) },
      properties: eachProperty(properties, restored),
    }));
    await run(database, statements.relationships, { rows: written });
  }
}

async function* batchesOf<One>(all: AsyncIterable<One>): AsyncGenerator<One[]> {
  let batch: One[] = [];
  for await (const one of all) {
    batch.push(one);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Runs a statement in transactions that may take as long as they need. */
async function run(database: Database, text: string, parameters: object = {}): Promise<void> {
  await inSession(database, (session) => patient(session).run(text, parameters));
}

async function inSession<Answer>({ driver, name }: Database, use: (session: Session) => PromiseLike<Answer>): Promise<Answer> {
  const session = driver.session({ database: name });
  try {
    return await use(session);
  } finally {
    await session.close();
  }
}
