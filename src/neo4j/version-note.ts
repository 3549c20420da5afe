import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exists } from './exists.ts';
import { orExistingServer, StartupError } from './startup-error.ts';

/** Tells which Neo4j opened a data directory last: without it there may never have been a store in it. */
const noteIn = (directory: string): string => join(directory, 'opened-by');

/** How an operator comes back from a store that can't be used. */
export const orRestore = (directory: string): string =>
  `move ${directory} elsewhere and restore the last backup ('npm run kruispunt -- restore FILE'), ${orExistingServer}`;

export async function noteVersion(directory: string, version: string): Promise<void> {
  const draft = `${noteIn(directory)}.${process.pid}`;
  await writeFile(draft, `${version}\n`);
  await rename(draft, noteIn(directory));
}

/**
 * Refuses a data directory whose store is gone, on which Neo4j would begin an empty one, or was opened by a newer Neo4j than `version`.
 *
 * @throws StartupError STORE_MISSING, STORE_TOO_NEW
 */
export async function checkStore(directory: string, version: string): Promise<void> {
  const last = await readFile(noteIn(directory), 'utf8').catch(() => undefined);
  const store = join(directory, 'data', 'databases', 'neo4j');
  const wasUsed = last !== undefined || (await exists(join(directory, 'data', 'transactions', 'neo4j')));
  if (wasUsed && !(await exists(store))) {
    throw new StartupError(
      'STORE_MISSING',
      `The store of the graph, ${store}, is gone: put it back from a copy, or ${orRestore(directory)}`,
    );
  }
  if (last !== undefined && isNewer(last.trim(), version)) {
    throw new StartupError(
      'STORE_TOO_NEW',
      `The data in ${directory} were last opened by Neo4j ${last.trim()}, and may not be opened by the older ${version} of this Kruispunt: start the newer Kruispunt, or ${orRestore(directory)}`,
    );
  }
}

/** Patches of one version open each other's stores. */
function isNewer(version: string, than: string): boolean {
  const [[major = 0, minor = 0], [ownMajor = 0, ownMinor = 0]] = [version, than].map((one) => one.split('.').map(Number)) as [
    number[],
    number[],
  ];
  return major > ownMajor || (major === ownMajor && minor > ownMinor);
}
