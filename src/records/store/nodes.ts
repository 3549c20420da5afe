import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import { cypher } from '../../database/cypher.ts';
import type { KnowledgeRecord } from '../kinds/record.ts';
import { bodyOf } from '../model/body.ts';
import { type NodeRow, projectRecord } from '../model/project.ts';
import { publishedRecord } from '../model/published.ts';
import { searchProperties } from '../model/search-properties.ts';

const statements = { nodes: cypher('loading/nodes'), records: cypher('loading/records') };

/** Writes the nodes of records, and the records themselves with the numbers of their revisions, which follow each other. */
export async function writeNodes(transaction: ManagedTransaction, records: readonly KnowledgeRecord[], firstSeq: number): Promise<void> {
  await transaction.run(statements.nodes, { rows: records.map(nodeOf) });
  await transaction.run(statements.records, {
    rows: records.map((record, index) => ({ id: record.id, kind: record.type, body: bodyOf(record), seq: neo4j.int(firstSeq + index) })),
  });
}

/** The node of a record, and by what readers find it. */
function nodeOf(record: KnowledgeRecord): NodeRow {
  const { node } = projectRecord(record);
  const published = publishedRecord(record);
  return { ...node, properties: { ...node.properties, ...(published && searchProperties(published)) } };
}
