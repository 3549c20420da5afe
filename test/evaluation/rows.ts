import type { Database } from '../../src/database/database.ts';

/** Rows that a statement answers. */
export async function rows<Row>({ driver, name }: Database, statement: string, parameters: Record<string, unknown> = {}): Promise<Row[]> {
  const { records } = await driver.executeQuery(statement, parameters, { database: name });
  return records.map((record) => record.toObject() as Row);
}
