import neo4j from 'neo4j-driver';
import { text } from '../../database/column.ts';
import { cypher } from '../../database/cypher.ts';
import type { Database } from '../../database/database.ts';
import { rows, statement } from '../../database/rows.ts';
import { kindNames } from '../../shared/kinds.ts';
import type { KnowledgeRecord } from '../kinds/record.ts';
import { parseBody } from '../model/body.ts';

const PAGE = 1000;

const lock = cypher('loading/lock');
const exported = statement('loading/exported', { id: text, body: text });

/**
 * All records that the graph holds, kind after kind and by id, in pages. Loads wait until it is done, so that
 * what is read is the graph of one moment; it writes nothing.
 */
export async function* storedRecords({ driver, name }: Database): AsyncGenerator<KnowledgeRecord[]> {
  const session = driver.session({ database: name });
  const transaction = session.beginTransaction();
  try {
    await transaction.run(lock);
    for (const kind of kindNames) {
      let after: string | undefined = '';
      while (after !== undefined) {
        const page: { id: string; body: string }[] = await rows(transaction, exported, { kind, after, size: neo4j.int(PAGE) });
        if (page.length > 0) yield page.map(({ body }) => parseBody(body));
        after = page.length < PAGE ? undefined : page.at(-1)?.id;
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
