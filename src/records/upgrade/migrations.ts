import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { number, text } from '../../database/column.ts';
import { cypher } from '../../database/cypher.ts';
import { rows, statement } from '../../database/rows.ts';
import { DataFault } from './data-fault.ts';

/** One step from an older shape of the data to a newer one. Once it was landed it never changes. */
export interface Migration {
  /** The version of the data after it: 1, 2, 3 … */
  version: number;
  name: string;
  statement: string;
  /** SHA-256 of the statement. */
  checksum: string;
}

/** All migrations, in their order: `graph/migrations/001-history.cypher` … */
export const migrations: readonly Migration[] = readdirSync(new URL('../../../graph/migrations/', import.meta.url))
  .sort()
  .map((file, index) => {
    const [, digits, name = ''] = /^(\d{3})-([a-z-]+)\.cypher$/.exec(file) ?? [];
    const version = index + 1;
    if (Number(digits) !== version) throw new Error(`Migration ${version} is missing, or its file is not named after it: ${file}.`);
    const text = cypher(`migrations/${file.replace('.cypher', '')}`);
    return { version, name, statement: text, checksum: createHash('sha256').update(text).digest('hex') };
  });

/** Version of the data that this Kruispunt makes and works on. */
export const PRESENT_VERSION = migrations.length;

const applied = statement('upgrade/migrations', { version: number, name: text, checksum: text });

/** The migrations that the data still lack. Throws DataFault where the data are none that this Kruispunt can know. */
export async function lackingMigrations(runner: Parameters<typeof rows>[0]): Promise<readonly Migration[]> {
  const done = await rows(runner, applied);
  const version = done.at(-1)?.version ?? 0;
  if (version > PRESENT_VERSION) throw new DataFault(newerData(version));
  for (const [index, { name, checksum }] of done.entries()) {
    if (checksum === migrations[index]?.checksum) continue;
    throw new DataFault(
      `The data were brought to version ${index + 1} ('${name}') by another Kruispunt than this one or its forerunners: start that one, or restore a backup that one of these made.`,
    );
  }
  return migrations.slice(done.length);
}

/** Throws DataFault where the data are none that this Kruispunt can know, before anything is done to them. */
export async function refuseNewer(runner: Parameters<typeof rows>[0]): Promise<void> {
  await lackingMigrations(runner);
}

/** What to say of data that a newer Kruispunt made. */
export function newerData(version: number): string {
  return `The data are of version ${version}, made by a newer Kruispunt, and this one knows no further than ${PRESENT_VERSION}: start the newer one, or restore a backup that this one made.`;
}
