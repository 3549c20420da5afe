import { dirname, join } from 'node:path';
import { backupName } from '../backup/folder.ts';
import { checkBackup } from '../backup/read.ts';
import { restoreBackup, type Step } from '../backup/restore.ts';
import { withDatabaseAsItIs } from './with-database.ts';

const STEPS: Record<Step, string> = {
  keeping: 'Keeping what the graph holds now.',
  announcing: 'Telling those who serve the graph.',
  replacing: 'Replacing what the graph holds. Do not interrupt this: the graph would be neither the old one nor the new one.',
  finishing: 'Finishing.',
};

/** Puts a backup in the place of everything that the graph holds, once it was found to be whole. Throws BackupFault. */
export async function restore(file: string, { check = false }: { check?: boolean }): Promise<void> {
  const backup = await checkBackup(file);
  const { head, foot } = backup;
  const what = `${foot.nodes} nodes and ${foot.relationships} relationships of ${head.time}, up to revision ${head.seq}`;
  if (check) {
    console.log(`${file} is whole: ${what}.`);
    return;
  }
  const begin = performance.now();
  const keep = join(dirname(file), backupName(new Date(), '-before-restore'));
  const { kept, erasedAgain } = await withDatabaseAsItIs((database, exact) =>
    restoreBackup(database, exact, backup, { keep, onStep: (step) => console.error(STEPS[step]) }),
  );
  console.log(`The graph holds what ${file} does: ${what}; that took ${((performance.now() - begin) / 1_000).toFixed(1)} s.`);
  if (erasedAgain > 0) console.log(`People who were erased since then, and so were erased once more: ${erasedAgain}.`);
  if (kept) console.log(`What it held before is in ${kept}: restore that to go back, or remove it.`);
}
