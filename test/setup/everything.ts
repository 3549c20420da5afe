import type { Database } from '../../src/database/database.ts';

/**
 * Everything that a graph holds but its locks, each value with its type, in an order of its own: graphs that are equal in all things have
 * equal lines. The database must answer whole numbers as bigint.
 */
export async function everythingIn({ driver, name }: Database): Promise<string[]> {
  const { records } = await driver.executeQuery(
    `MATCH (node) WHERE NOT node:WriteLock|Gate
     RETURN 'node' AS what, labels(node) AS labels, properties(node) AS properties, null AS from, null AS to
     UNION ALL
     MATCH (from)-[stated]->(to)
     RETURN type(stated) AS what, [] AS labels, properties(stated) AS properties, labels(from) + from.id AS from, labels(to) + to.id AS to`,
    {},
    { database: name },
  );
  return records.map((record) => JSON.stringify(record.toObject(), typed)).sort();
}

/** Where the feed of a graph stands. */
export async function lockOf({ driver, name }: Database): Promise<{ epoch: string; seq: number }> {
  const { records } = await driver.executeQuery(
    "MATCH (lock:WriteLock {id: 'writer'}) RETURN lock.epoch AS epoch, lock.seq AS seq",
    {},
    { database: name },
  );
  return { epoch: records[0]?.get('epoch') as string, seq: Number(records[0]?.get('seq')) };
}

/** Whole numbers, floats and what is written alike are told apart; the order of a map's keys tells nothing. */
function typed(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return `whole ${value}`;
  if (typeof value === 'number') return `float ${value}`;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
