import type { Database } from '../database/database.ts';
import { prepareDatabase } from '../records/store/prepare-database.ts';
import { BackupFault } from './backup-fault.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type CheckedBackup, checkBackup } from './read.ts';
import { replaceContent } from './replace.ts';
import { writeBackup } from './write.ts';

/**
 * Makes of an empty database the graph that a backup was made of: with the same feed, so that whoever follows it notices nothing. It is read back and held against
 * the backup, by way of a `scratch` file. Throws BackupFault when it is another. `exact` is the same database, which answers whole numbers as bigint.
 */
export async function copyInto(database: Database, exact: Database, backup: CheckedBackup, scratch: string): Promise<void> {
  const { file, head } = backup;
  await prepareDatabase(database);
  await replaceContent(exact, backup, { epoch: head.epoch });
  const copy = await writeBackup(exact, scratch);
  await checkBackup(scratch);
  const isSame = copy.head.epoch === head.epoch && copy.head.seq === head.seq && copy.head.version === head.version;
  if (!isSame || (await fingerprintOf(scratch)) !== (await fingerprintOf(file))) {
    throw new BackupFault('What was written anew is not what the graph holds: nothing was changed.');
  }
}
