import { setTimeout as sleep } from 'node:timers/promises';
import { boolean } from '../database/column.ts';
import { cypher } from '../database/cypher.ts';
import type { Database } from '../database/database.ts';
import { glanceAt, NOTICED_WITHIN } from '../database/graph-watch.ts';
import { onlyRow, statement } from '../database/rows.ts';
import { prepareDatabase } from '../records/store/prepare-database.ts';
import { migrate } from '../records/upgrade/migrate.ts';
import { eraseAgain } from './erase-again.ts';
import type { CheckedBackup } from './read.ts';
import { replaceContent } from './replace.ts';
import { writeBackup } from './write.ts';

const statements = {
  begin: cypher('backup/begin'),
  end: cypher('backup/end'),
};

const isEmpty = statement('backup/is-empty', { isEmpty: boolean });

/** What is told while a graph is restored. */
export type Step = 'keeping' | 'announcing' | 'replacing' | 'finishing';

export interface Restored {
  /** File with what the graph held before; absent where that was nothing, or half of another backup. */
  kept: string | undefined;
  /** People who were erased since the backup was made, and so were erased once more. */
  erasedAgain: number;
}

export interface RestoreOptions {
  /** File in which what the graph held is kept, when it held anything. */
  keep: string;
  /** Told of each step, which begins when that is done. */
  onStep?: (step: Step) => void | Promise<void>;
}

/**
 * Puts a backup in the place of everything that the graph holds. What it held is kept in a file first. Who was erased since the backup stays erased, and a key that
 * is worthless now stays so. A server that runs on the graph answers nothing meanwhile. When this is interrupted the graph is no longer what it was,
 * and says so to whoever opens it, until it is restored once more. What an earlier version backed up is brought up to date. `exact` is the
 * same database, which answers whole numbers as bigint.
 */
export async function restoreBackup(
  database: Database,
  exact: Database,
  backup: CheckedBackup,
  { keep, onStep = () => {} }: RestoreOptions,
): Promise<Restored> {
  await prepareDatabase(database);
  const kept = await keepPresent(exact, keep, onStep);
  await onStep('announcing');
  await run(database, statements.begin, { file: backup.file, time: new Date().toISOString() });
  if (kept) await sleep(NOTICED_WITHIN);
  await onStep('replacing');
  await replaceContent(exact, backup);
  await onStep('finishing');
  await migrate(database);
  const erasedAgain = await eraseAgain(database);
  await run(database, statements.end);
  return { kept, erasedAgain };
}

/** What was left half way by an earlier restore is not worth keeping. */
async function keepPresent(database: Database, file: string, onStep: NonNullable<RestoreOptions['onStep']>): Promise<string | undefined> {
  if ((await glanceAt(database)).restoration) return undefined;
  if ((await onlyRow(database, isEmpty)).isEmpty) return undefined;
  await onStep('keeping');
  await writeBackup(database, file);
  return file;
}

async function run({ driver, name }: Database, text: string, parameters: object = {}): Promise<void> {
  await driver.executeQuery(text, parameters, { database: name });
}
