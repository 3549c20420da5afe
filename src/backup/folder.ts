import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const NAME = /^kruispunt-\d{8}T\d{6}Z\.jsonl\.gz$/;

/** Name of the backup of a moment: names in their order are moments in theirs. */
export function backupName(moment: Date, suffix = ''): string {
  const digits = moment.toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '');
  return `kruispunt-${digits}${suffix}.jsonl.gz`;
}

/** The newest backup of a folder, and when it was made, as its name tells; undefined when there is none. Fails where the folder can't be read. */
export async function newestBackup(folder: string): Promise<{ name: string; time: Date } | undefined> {
  const name = (await readdir(folder))
    .filter((other) => NAME.test(other))
    .sort()
    .at(-1);
  if (name === undefined) return undefined;
  const digits = name.replace(/^kruispunt-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z.*$/, '$1-$2-$3T$4:$5:$6Z');
  return { name, time: new Date(digits) };
}

/** Removes all but the newest backups of a folder, and what interrupted ones left; answers the names of the removed. Other files are left alone. */
export async function removeOld(folder: string, keep: number): Promise<string[]> {
  const names = (await readdir(folder)).sort();
  const whole = names.filter((name) => NAME.test(name));
  const abandoned = names.filter((name) => name.endsWith('.unfinished') && NAME.test(name.replace(/\.unfinished$/, '')));
  const old = whole.slice(0, Math.max(0, whole.length - keep));
  for (const name of [...old, ...abandoned]) await rm(join(folder, name), { force: true });
  return old;
}
