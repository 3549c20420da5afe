import type { Record as Row } from 'neo4j-driver';
import { cypher } from '../database/cypher.ts';
import type { Database } from '../database/database.ts';
import { holdLock } from '../database/lock.ts';
import { BackupFault } from './backup-fault.ts';
import { eachProperty, type Node, type Relationship, restored } from './line.ts';
import { type CheckedBackup, nodesOf, relationshipsOf } from './read.ts';

const statements = {
  clear: cypher('backup/clear'),
  nodes: cypher('backup/create-nodes'),
  tombstones: cypher('backup/create-tombstones'),
  relationships: cypher('backup/create-relationships'),
  count: cypher('backup/count'),
  settle: cypher('backup/settle'),
};

/** Nodes or relationships that one transaction writes. */
const BATCH = 1_000;

/**
 * Puts what a backup holds in the place of everything that the graph holds, but for what is left of people who were erased. It takes many transactions, so
 * whoever reads must know that it goes on; who writes waits. The database must answer whole numbers as bigint.
 */
export async function replaceContent(database: Database, { file, head, foot }: CheckedBackup): Promise<void> {
  const records = await holdLock(database, 'records');
  const desk = await holdLock(database, 'desk');
  try {
    await run(database, statements.clear);
    const { tombstones, places } = await createNodes(database, file);
    await createRelationships(database, file, places);
    const [held] = await run(database, statements.count);
    if (Number(held?.get('nodes')) !== foot.nodes - tombstones || Number(held?.get('relationships')) !== foot.relationships) {
      throw new BackupFault(`The graph does not hold all that ${file} does: restore it once more.`);
    }
    await records.transaction.run(statements.settle, { seq: BigInt(head.seq) });
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
    const rows = others.map(({ labels, properties }) => ({ labels, properties: eachProperty(properties, restored) }));
    const created = await run(database, statements.nodes, { rows });
    for (const [index, { key }] of others.entries()) if (key !== undefined) places.set(key, created[index]?.get('node'));
  }
  return { tombstones, places };
}

function isTombstone({ labels }: Node): boolean {
  return labels.includes('Tombstone');
}

async function createRelationships(database: Database, file: string, places: Places): Promise<void> {
  for await (const batch of batchesOf(relationshipsOf(file))) {
    const rows = batch.map(({ type, from, to, properties }: Relationship) => ({
      ...{ type, from: places.get(from), to: places.get(to) },
      properties: eachProperty(properties, restored),
    }));
    await run(database, statements.relationships, { rows });
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
async function run({ driver, name }: Database, statement: string, parameters: object = {}): Promise<Row[]> {
  const session = driver.session({ database: name });
  try {
    const { records } = await session.run(statement, parameters, { timeout: 0 });
    return records;
  } finally {
    await session.close();
  }
}
