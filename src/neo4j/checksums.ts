import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { orExistingServer, StartupError } from './startup-error.ts';

/** SHA-256 of each jar that pom.xml leads to, as `sha256sum` writes it; written anew by `npm run pin` when pom.xml has changed. */
export const checksumFile = fileURLToPath(new URL('jars.sha256', import.meta.url));

/** Checksums of all jars in the folders that Maven filled, a line each, in the order of their names. */
export async function checksumsIn(folder: string): Promise<string[]> {
  const names: string[] = [];
  for (const part of ['compiler', 'lib']) for (const name of await readdir(join(folder, part))) names.push(`${part}/${name}`);
  const sums: string[] = [];
  for (const name of names.sort()) {
    const bytes = await readFile(join(folder, name));
    sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${name}`);
  }
  return sums;
}

/**
 * Refuses jars that are others than those that Kruispunt was tried with, before any of them is run.
 *
 * @throws StartupError JARS_CHANGED
 */
export async function checkJars(folder: string, version: string): Promise<void> {
  const expected = new Set((await readFile(checksumFile, 'utf8')).trimEnd().split('\n'));
  const found = await checksumsIn(folder);
  const strange = found.find((line) => !expected.has(line)) ?? [...expected].find((line) => !found.includes(line));
  if (strange === undefined) return;
  const [, name] = strange.split('  ');
  throw new StartupError(
    'JARS_CHANGED',
    `${name}, of the jars of Neo4j ${version}, is not the file that this Kruispunt was tried with (its SHA-256 is another than in jars.sha256): find out where Maven gets it from, remove it from Maven's repository and start again, ${orExistingServer}`,
  );
}
