import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import type { Database } from '../../database/database.ts';
import { readRecords } from '../files/read.ts';
import { loadRecords } from './load.ts';

/** The records that the graph begins with. */
export const seedsFolder = fileURLToPath(new URL('../../../seeds', import.meta.url));

/** Loads the seeds into a graph without records; a graph that has some is left as its curators made it. */
export async function loadSeeds(database: Database, log: Logger): Promise<void> {
  const { records } = await database.driver.executeQuery(
    'MATCH (record:Record) RETURN count(record) AS count',
    {},
    { database: database.name },
  );
  const count = records[0]?.get('count') as number;
  if (count > 0) {
    log.info(`the graph holds ${count} records`);
    return;
  }
  log.info('loading the seeds into an empty graph');
  const { created } = await loadRecords(database, await readRecords([seedsFolder]), { who: 'seeds' });
  log.info(`loaded ${created.length} records`);
}
