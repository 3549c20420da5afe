import { newestBackup } from '../backup/folder.ts';
import type { InstallationFinding } from '../shared/installation-findings.ts';

const HOUR = 3_600_000;
/** Hours after which one of each night should have been followed by another. */
const OLDEST = 36;

/** What is wrong with the backups of a folder, at some moment. */
export async function backupFindings(folder: string | undefined, now: Date): Promise<InstallationFinding[]> {
  if (folder === undefined) return [{ code: 'BACKUPS_UNWATCHED', values: {} }];
  try {
    const newest = await newestBackup(folder);
    if (!newest) return [{ code: 'NO_BACKUP', values: { folder } }];
    const hours = Math.floor((now.getTime() - newest.time.getTime()) / HOUR);
    return hours > OLDEST ? [{ code: 'BACKUP_OLD', values: { file: newest.name, hours } }] : [];
  } catch {
    return [{ code: 'BACKUP_FOLDER_UNREADABLE', values: { folder } }];
  }
}
