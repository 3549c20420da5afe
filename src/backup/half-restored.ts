import type { Database } from '../database/database.ts';
import { glanceAt } from '../database/graph-watch.ts';
import { BackupFault } from './backup-fault.ts';

/** Throws BackupFault where a restore goes on, or was interrupted: what the graph holds is a part of what it should. */
export async function refuseHalfRestored(database: Database): Promise<void> {
  const { restoration } = await glanceAt(database);
  if (!restoration) return;
  const { file, time } = restoration;
  throw new BackupFault(
    `The graph is being restored from ${file} since ${time}, or that was interrupted: wait for it, or finish it with 'npm run kruispunt -- restore ${file}'.`,
  );
}
