import type { Logger } from 'pino';
import { boolean, number } from '../../database/column.ts';
import { cypher } from '../../database/cypher.ts';
import type { Database } from '../../database/database.ts';
import { onlyRow, statement } from '../../database/rows.ts';
import { readRecord } from '../model/read-record.ts';
import { allRecords } from './all-records.ts';
import { loadRecords } from './load.ts';

const recordCount = statement('loading/count', { unnumbered: number });
const lacking = statement('loading/uncounted', { uncounted: boolean });

const statements = { lock: cypher('loading/lock'), statistics: cypher('loading/statistics') };

/** Brings a graph that an earlier version kept up to date; does nothing to one that is. Throws RecordFaults when a record no longer fits its schema. */
export async function upgrade(database: Database, log: Logger): Promise<void> {
  await upgradeRecords(database, log);
  await upgradeStatistics(database);
}

/** Counts for ranking what an earlier version did not count. */
async function upgradeStatistics({ driver, name }: Database): Promise<void> {
  const session = driver.session({ database: name });
  try {
    await session.executeWrite(async (transaction) => {
      await transaction.run(statements.lock);
      const { uncounted } = await onlyRow(transaction, lacking);
      if (uncounted) await transaction.run(statements.statistics);
    });
  } finally {
    await session.close();
  }
}

/**
 * Gives records that were kept before there was a history their first revision, and their nodes what the present projection makes of
 * them. Does nothing to a graph that has none. Throws RecordFaults when a record no longer fits its schema.
 */
async function upgradeRecords(database: Database, log: Logger): Promise<void> {
  const { unnumbered } = await onlyRow(database, recordCount);
  if (unnumbered === 0) return;
  log.info(`taking over ${unnumbered} records that an earlier version kept`);
  const records = (await allRecords(database)).map(({ type, ...fields }) => readRecord(type, fields));
  await loadRecords(database, records, { who: 'upgrade' });
}
