import neo4j from 'neo4j-driver';
import { cypher } from '../../database/cypher.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { KnowledgeRecord } from '../kinds/record.ts';
import { bodyOf } from '../model/body.ts';
import { type NodeRow, projectRecord } from '../model/project.ts';
import { projectionMark } from '../model/projection-mark.ts';
import { publishedRecord } from '../model/published.ts';
import { searchProperties } from '../model/search-properties.ts';

const statements = { nodes: cypher('loading/nodes'), records: cypher('loading/records') };

/** A record with the number of its last revision. */
export interface NumberedRecord {
  record: KnowledgeRecord;
  seq: number;
}

/** Writes the nodes of records, and the records themselves. */
export async function writeNodes(transaction: Transaction, numbered: readonly NumberedRecord[]): Promise<void> {
  await transaction.run(statements.nodes, { rows: numbered.map(({ record }) => nodeOf(record)) });
  await transaction.run(statements.records, {
    rows: numbered.map(({ record, seq }) => ({
      ...{ id: record.id, kind: record.type, body: bodyOf(record) },
      ...{ seq: neo4j.int(seq), projection: projectionMark(record) },
    })),
  });
}

/** The node of a record, and by what readers find it. */
function nodeOf(record: KnowledgeRecord): NodeRow {
  const { node } = projectRecord(record);
  const published = publishedRecord(record);
  return { ...node, properties: { ...node.properties, ...(published && searchProperties(published)) } };
}
