import neo4j from 'neo4j-driver';
import type { Database } from '../../src/database/database.ts';
import { parseRecords } from '../../src/records/files/yaml.ts';
import { formatFault, RecordFaults } from '../../src/records/model/fault.ts';
import type { PlacedRecord } from '../../src/records/model/placed-record.ts';
import { database } from './graph.ts';

/** What the record of a contact needs to be public, for a record in YAML between braces. */
export const published = 'legalBasis: LEGITIMATE_INTERESTS, purpose: Bereikbaar zijn, publish: [NAME, CAPACITY, EMAIL, PHONE, EMPLOYMENT]';

/** The records of a file that is told here. Throws RecordFaults. */
export function recordsIn(yaml: string, file = 'records.yaml'): PlacedRecord[] {
  const { records, faults } = parseRecords(yaml, file);
  if (faults.length > 0) throw new RecordFaults(faults);
  return records;
}

/** What is wrong, a line a fault, as the command prints it. Fails when nothing is. */
export async function faultsOf(action: () => unknown): Promise<string[]> {
  try {
    await action();
  } catch (error) {
    if (error instanceof RecordFaults) return error.faults.map(formatFault);
    throw error;
  }
  throw new Error('There were no faults.');
}

/** Everything that a graph holds but its history and the write lock's counter, in an order of its own: equal graphs have equal contents. */
export async function contentOf({ driver, name }: Database = database): Promise<{ nodes: string[]; relationships: string[] }> {
  const lines = async (statement: string) => {
    const { records } = await driver.executeQuery(statement, {}, { database: name, routing: neo4j.routing.WRITE });
    return records.map((record) => JSON.stringify(record.toObject(), sortedKeys)).sort();
  };
  return {
    nodes: await lines(
      'MATCH (node) WHERE NOT node:Revision|Change RETURN labels(node) AS labels, node {.*, taken: null, seeded: null, seq: null} AS properties',
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
