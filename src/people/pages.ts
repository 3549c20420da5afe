import neo4j from 'neo4j-driver';
import { rows, type Statement } from '../database/rows.ts';
import type { Transaction } from '../database/transaction.ts';

/** Rows held at once: a revision has two versions of a record. */
const PAGE = 500;

/** The rows of a statement that answers a page of them after the `key` of the last one, from the first on. */
export async function* everyRow<Row extends { key: string | number }>(
  transaction: Transaction,
  statement: Statement<Row>,
  first: Row['key'],
): AsyncGenerator<Row> {
  let after: Row['key'] = first;
  while (true) {
    const page = await rows(transaction, statement, { after: typeof after === 'number' ? neo4j.int(after) : after, size: neo4j.int(PAGE) });
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = last.key;
  }
}
