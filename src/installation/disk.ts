import { freeBytes } from '../neo4j/disk.ts';
import type { InstallationFinding } from '../shared/installation-findings.ts';

/** Bytes that should be free: a graph and its transaction logs grow by less than this in a week of work. */
const ENOUGH = 1e9;

/** Folders whose disk is almost full; one that can't be looked at is another fault. */
export async function diskFindings(folders: readonly string[], freeSpace = freeBytes): Promise<InstallationFinding[]> {
  const found: InstallationFinding[] = [];
  for (const folder of folders) {
    const free = await freeSpace(folder).catch(() => Number.POSITIVE_INFINITY);
    if (free < ENOUGH) found.push({ code: 'DISK_LOW', values: { folder, megabytes: Math.floor(free / 1e6) } });
  }
  return found;
}
