import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { number } from '../../database/column.ts';
import type { Database } from '../../database/database.ts';
import { onlyRow, statement } from '../../database/rows.ts';
import { readRecords } from '../files/read.ts';
import { loadRecords } from './load.ts';

/** The records that the graph begins with. */
export const seedsFolder = fileURLToPath(new URL('../../../seeds', import.meta.url));

const recordCount = statement('loading/count', { records: number });

/** Loads the seeds into a graph without records; a graph that has some is left as its curators made it. */
export async function loadSeeds(database: Database, log: Logger): Promise<void> {
  const { records } = await onlyRow(database, recordCount);
  if (records > 0) {
    log.info(`the graph holds ${records} records`);
    return;
  }
  log.info('loading the seeds into an empty graph');
  const { created } = await loadRecords(database, await readRecords([seedsFolder]), { who: 'seeds' });
  log.info(`loaded ${created.length} records`);
}
