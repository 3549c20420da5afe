import neo4j, { type Driver } from 'neo4j-driver';
import type { DatabaseAddress } from '../../src/database/database.ts';

const NODES = `MATCH (node) WHERE NOT node:ApiKey|Audit|Submission
  RETURN elementId(node) AS key, labels(node) AS labels, properties(node) AS properties`;
const RELATIONSHIPS = `MATCH (from)-[stated]->(to)
  RETURN elementId(from) AS from, elementId(to) AS to, type(stated) AS type, properties(stated) AS properties`;
const RESTORE = `
  CALL () { MATCH (node) DETACH DELETE node }
  CALL () { UNWIND $nodes AS one CREATE (node:$(one.labels)) SET node = one.properties RETURN collect(node) AS nodes }
  UNWIND $relationships AS one
  WITH nodes[one.from] AS from, nodes[one.to] AS to, one
  CREATE (from)-[stated:$(one.type)]->(to) SET stated = one.properties`;

/** All that a graph held of records, which can be brought back in a fraction of the time that loading takes. */
export interface Snapshot {
  restore(): Promise<void>;
}

/** Remembers what the graph holds now, but for keys, submissions and their traces. */
export async function takeSnapshot(address: DatabaseAddress): Promise<Snapshot> {
  // Whole numbers stay what they are, which those of JavaScript do not.
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  const read = await rowsOf(driver, NODES);
  const places = new Map(read.map(({ key }, place) => [key, neo4j.int(place)]));
  const nodes = read.map(({ labels, properties }) => ({ labels, properties }));
  const relationships = (await rowsOf(driver, RELATIONSHIPS)).map(({ from, to, ...stated }) => ({
    ...stated,
    from: places.get(from),
    to: places.get(to),
  }));
  return {
    restore: async () => {
      await driver.executeQuery(RESTORE, { nodes, relationships });
    },
  };
}

async function rowsOf(driver: Driver, statement: string): Promise<Record<string, unknown>[]> {
  const { records } = await driver.executeQuery(statement);
  return records.map((record) => record.toObject());
}
