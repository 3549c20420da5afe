import neo4j from 'neo4j-driver';
import type { Database } from '../database/database.ts';
import { RecordFaults } from '../records/model/fault.ts';
import { prepareDatabase } from '../records/store/prepare-database.ts';
import { DataFault } from '../records/upgrade/data-fault.ts';
import { type MigrateOptions, migrate } from '../records/upgrade/migrate.ts';
import { refuseNewer } from '../records/upgrade/migrations.ts';
import { messageOf } from '../shared/message-of.ts';
import { BackupFault } from './backup-fault.ts';
import { refuseHalfRestored } from './half-restored.ts';

/**
 * Makes a graph fit for work: finds out whether it is whole and none of a newer version, and brings it up to date. Throws BackupFault where a restore was
 * interrupted, DataFault where the data are of a newer version or can't be read, RecordFaults.
 */
export async function prepareGraph(database: Database, options: Pick<MigrateOptions, 'onStep'>): Promise<void> {
  try {
    await refuseHalfRestored(database);
    await refuseNewer(database);
    await prepareDatabase(database);
    await migrate(database, options);
  } catch (error) {
    throw isTold(error) ? error : unreadable(error);
  }
}

/** Says by itself what is wrong, or is a database that is away or does not let us in. */
function isTold(error: unknown): boolean {
  if (error instanceof neo4j.Neo4jError) return error.retryable || error.code.startsWith('Neo.ClientError.Security');
  return [RecordFaults, DataFault, BackupFault].some((fault) => error instanceof fault);
}

/** A damaged store answers with anything at all. */
function unreadable(cause: unknown): DataFault {
  return new DataFault(
    `What the database holds can't be read (${messageOf(cause).replace(/\.$/, '')}): its store may be damaged. Put it aside and restore the last backup, as ops/README.md tells.`,
    { cause },
  );
}
