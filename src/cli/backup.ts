import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { BackupFault } from '../backup/backup-fault.ts';
import { backupName, removeOld } from '../backup/folder.ts';
import { refuseHalfRestored } from '../backup/half-restored.ts';
import { checkBackup } from '../backup/read.ts';
import { writeBackup } from '../backup/write.ts';
import { withDatabaseAsItIs } from './with-database.ts';

/** Writes everything that the graph holds to a file, or to one named after the moment in a folder. Throws BackupFault. */
export async function backUp(target: string, { keep }: { keep?: number }): Promise<void> {
  if (keep !== undefined) await makeFolder(target);
  const folder = (await isFolder(target)) ? target : undefined;
  const file = folder ? join(folder, backupName(new Date())) : target;
  const { head, held } = await withDatabaseAsItIs(async (database, exact) => {
    await refuseHalfRestored(database);
    return writeBackup(exact, file);
  });
  // What was never read back is no backup.
  const { foot } = await checkBackup(file);
  const { size } = await stat(file);
  console.log(
    `${foot.nodes} nodes and ${foot.relationships} relationships of ${head.time}, up to revision ${head.seq}, are in ${file} (${megabytes(size)} MB). ` +
      `Those who wrote waited at most ${(held / 1_000).toFixed(1)} s.`,
  );
  if (!folder || keep === undefined) return;
  for (const old of await removeOld(folder, keep)) console.log(`${join(folder, old)} was removed.`);
}

/** A number of backups as somebody types it. */
export function keptBackups(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new InvalidArgumentError('It must be a whole number above 0.');
  return Number(text);
}

/** Makes the folder that backups are kept in, unless it is there. Throws BackupFault. */
async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 }).catch((cause: unknown) => {
    throw new BackupFault(`${path} is no folder, and can't be made one: --keep is for a folder with backups.`, { cause });
  });
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
