import neo4j from 'neo4j-driver';
import type { Database } from '../../src/database/database.ts';

/** Everything that a graph holds but its history, the moments of it and the write lock's counter, in an order of its own: equal graphs have equal contents. */
export async function contentOf({ driver, name }: Database): Promise<{ nodes: string[]; relationships: string[] }> {
  const lines = async (statement: string) => {
    const { records } = await driver.executeQuery(statement, {}, { database: name, routing: neo4j.routing.WRITE });
    return records.map((record) => JSON.stringify(record.toObject(), sortedKeys)).sort();
  };
  return {
    nodes: await lines(
      'MATCH (node) WHERE NOT node:Revision|Change|Gate RETURN labels(node) AS labels, node {.*, taken: null, renamed: null, seeded: null, seq: null, epoch: null, modified: null} AS properties',
    ),
    relationships: await lines(
      'MATCH (from)-[stated]->(to) RETURN from.id AS from, type(stated) AS type, to.id AS to, properties(stated) AS properties',
    ),
  };
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
