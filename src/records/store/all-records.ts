import neo4j from 'neo4j-driver';
import { cypher } from '../../database/cypher.ts';
import type { Database } from '../../database/database.ts';
import { type Kind, type KnowledgeRecord, kinds } from '../kinds/record.ts';

const PAGE = 1000;

const lock = cypher('loading/lock');
const exported = cypher('loading/exported');

/**
 * All records that the graph holds, kind after kind and by id, in pages. Loads wait until it is done, so that
 * what is read is the graph of one moment; it writes nothing.
 */
export async function* storedRecords({ driver, name }: Database): AsyncGenerator<KnowledgeRecord[]> {
  const session = driver.session({ database: name });
  const transaction = session.beginTransaction();
  try {
    await transaction.run(lock);
    for (const kind of Object.keys(kinds) as Kind[]) {
      let after = '';
      while (true) {
        const { records } = await transaction.run(exported, { kind, after, size: neo4j.int(PAGE) });
        if (records.length > 0) yield records.map((record) => JSON.parse(record.get('body') as string) as KnowledgeRecord);
        if (records.length < PAGE) break;
        after = records.at(-1)?.get('id') as string;
      }
    }
  } finally {
    // Leaves the lock as it was.
    if (transaction.isOpen()) await transaction.rollback();
    await session.close();
  }
}

/** The same, held together. */
export async function allRecords(database: Database): Promise<KnowledgeRecord[]> {
  const records: KnowledgeRecord[] = [];
  for await (const page of storedRecords(database)) records.push(...page);
  return records;
}
