import type { Logger } from 'pino';
import type { Database } from '../database.ts';
import { allRecords } from './exported.ts';
import { loadRecords } from './load.ts';
import { placedRecord } from './placed.ts';
import { recordKind } from './record.ts';

/**
 * Gives records that were kept before there was a history their first revision, and their nodes what the present projection makes of
 * them. Does nothing to a graph that has none. Throws RecordFaults when a record no longer fits its schema.
 */
export async function upgradeRecords(database: Database, log: Logger): Promise<void> {
  const { records } = await database.driver.executeQuery(
    'MATCH (record:Record) WHERE record.seq IS NULL RETURN count(record) AS count',
    {},
    { database: database.name },
  );
  const count = records[0]?.get('count') as number;
  if (count === 0) return;
  log.info(`taking over ${count} records that an earlier version kept`);
  const placed = (await allRecords(database)).map(({ type, ...fields }) => placedRecord(recordKind(type), fields));
  await loadRecords(database, placed, { who: 'upgrade' });
}
