import neo4j, { type Driver } from 'neo4j-driver';

/** Tries again for two seconds instead of thirty, so that a test sees soon what came of it. */
export const driverFor = (uri: string, password: string): Driver =>
  neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { maxTransactionRetryTime: 2000 });

/** The names of all notes, in order. */
export async function notes(driver: Driver): Promise<string[]> {
  const { records } = await driver.executeQuery('MATCH (note:Note) RETURN note.name AS name ORDER BY name');
  return records.map((record) => record.get('name') as string);
}

export const keepNote = (driver: Driver, name: string): Promise<unknown> => driver.executeQuery('CREATE (:Note {name: $name})', { name });
