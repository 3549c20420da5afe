import neo4j from 'neo4j-driver';
import { text } from '../../database/column.ts';
import type { Database } from '../../database/database.ts';
import { holdLock } from '../../database/lock.ts';
import { rows, statement } from '../../database/rows.ts';
import { kindNames } from '../../shared/kinds.ts';
import type { KnowledgeRecord } from '../kinds/record.ts';
import { parseBody } from '../model/body.ts';

const PAGE = 1000;

const exported = statement('loading/exported', { id: text, body: text });

/**
 * All records that the graph holds, kind after kind and by id, in pages. Loads wait until it is done, so that
 * what is read is the graph of one moment; it writes nothing.
 */
export async function* storedRecords(database: Database): AsyncGenerator<KnowledgeRecord[]> {
  const { transaction, release } = await holdLock(database, 'records');
  try {
    for (const kind of kindNames) {
      let after: string | undefined = '';
      while (after !== undefined) {
        const page: { id: string; body: string }[] = await rows(transaction, exported, { kind, after, size: neo4j.int(PAGE) });
        if (page.length > 0) yield page.map(({ body }) => parseBody(body));
        after = page.length < PAGE ? undefined : page.at(-1)?.id;
      }
    }
  } finally {
    await release();
  }
}

/** The same, held together. */
export async function allRecords(database: Database): Promise<KnowledgeRecord[]> {
  const records: KnowledgeRecord[] = [];
  for await (const page of storedRecords(database)) records.push(...page);
  return records;
}
