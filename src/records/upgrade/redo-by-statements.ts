import neo4j from 'neo4j-driver';
import { text } from '../../database/column.ts';
import type { Database } from '../../database/database.ts';
import { rows, statement } from '../../database/rows.ts';
import { writeRecords } from '../store/writing.ts';
import { UPGRADE } from './redo-records.ts';

/** Nodes that one transaction makes anew. */
const PAGE = 2_000;

const page = statement('upgrade/ids', { id: text });

/** Makes anew what statements make of the nodes that they are given, a page of all after another. */
export async function redoByStatements(database: Database, statements: readonly string[]): Promise<void> {
  let after: string | undefined = '';
  while (after !== undefined) {
    const from: string = after;
    after = await writeRecords(database, UPGRADE, async ({ transaction }) => {
      const ids = (await rows(transaction, page, { after: from, size: neo4j.int(PAGE) })).map(({ id }) => id);
      for (const text of statements) await transaction.run(text, { ids });
      return ids.length < PAGE ? undefined : ids.at(-1);
    });
  }
}
