import type { QueryResult, Session } from 'neo4j-driver';
import { inStatement } from '../tracing/span.ts';
import { type Column, type Columns, mapOf, type ValuesOf } from './column.ts';
import { cypher } from './cypher.ts';
import { beginning, type Database } from './database.ts';
import { plannedOnce, type Transaction } from './transaction.ts';

/** A statement that answers rows, and what these are. */
export interface Statement<Row> {
  /** Its name below `graph/`. */
  name: string;
  text: string;
  row: Column<Row>;
}

/** Where a statement is run: in a transaction, or in one of its own that only reads. */
type Runner = Database | { run(text: string, parameters: Record<string, unknown>): PromiseLike<Pick<QueryResult, 'records'>> };

/** The statement kept in `graph/` under a name, whose rows have these columns. */
export function statement<Of extends Columns>(name: string, columns: Of): Statement<ValuesOf<Of>> {
  return { name, text: cypher(name), row: mapOf(columns) };
}

/** The rows of a statement. Throws a TypeError when they are not what the statement was said to answer. */
export async function rows<Row>(
  runner: Runner,
  { name, text, row }: Statement<Row>,
  parameters: Record<string, unknown> = {},
): Promise<Row[]> {
  const { records } = await inStatement(name, async () => {
    if (!('driver' in runner)) return runner.run(text, parameters);
    const planned = plannedOnce(text, parameters);
    const options = { database: runner.name, routing: 'READ', transactionConfig: beginning(runner) } as const;
    return runner.driver.executeQuery(planned.statement, planned.parameters, options);
  });
  return records.map((record) => row(record.toObject(), name));
}

/** Runs statements in transactions that may take as long as they need. */
export function patient(session: Session): Transaction {
  return { run: (text, parameters) => session.run(text, parameters, { timeout: 0 }) };
}

/** The rows of a statement one by one, for those that are too many to hold. */
export async function* eachRow<Row>(
  runner: Transaction,
  { name, text, row }: Statement<Row>,
  parameters: object = {},
): AsyncGenerator<Row> {
  for await (const record of runner.run(text, parameters)) yield row(record.toObject(), name);
}

/** The row of a statement that always answers one. */
export async function onlyRow<Row>(runner: Runner, asked: Statement<Row>, parameters: Record<string, unknown> = {}): Promise<Row> {
  const [row] = await rows(runner, asked, parameters);
  if (!row) throw new TypeError(`${asked.name} answers no row, where one is expected.`);
  return row;
}
