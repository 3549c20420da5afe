import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { exists } from './exists.ts';
import { dataDirectoryOf } from './home.ts';

/** A whole data directory that is to take the place of the present one; there for a moment only, unless that was interrupted. */
const nextOf = (home: string): string => resolve(home, 'neo4j.next');
/** The one before, until nothing is left of it. */
const formerOf = (home: string): string => resolve(home, 'neo4j.former');

/** Puts a data directory, which is whole, in the place of that of a home, and removes that one. Nobody may use either. */
export async function replaceDataDirectory(home: string, whole: string): Promise<void> {
  await finishReplacing(home);
  await rename(whole, nextOf(home));
  await finishReplacing(home);
}

/** Does what is left to do where that was interrupted: a home has its data directory then, and nothing of the one before. */
export async function finishReplacing(home: string): Promise<void> {
  const [next, former, present] = [nextOf(home), formerOf(home), dataDirectoryOf(home)];
  if (await exists(next)) {
    if (await exists(present)) {
      await rm(former, { recursive: true, force: true });
      await rename(present, former);
    }
    await rename(next, present);
  }
  await rm(former, { recursive: true, force: true });
}
