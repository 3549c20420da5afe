import { randomBytes } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const passwordFileIn = (dataDirectory: string): string => join(dataDirectory, 'password');

/** The password of a data directory, generated the first time, in a file that only its owner may read. */
export async function passwordOf(dataDirectory: string): Promise<string> {
  const file = passwordFileIn(dataDirectory);
  const draft = `${file}.${process.pid}`;
  try {
    // Hexadecimal: Neo4j's own tool takes a password that begins with a hyphen for an option.
    await writeFile(draft, randomBytes(24).toString('hex'), { mode: 0o600 });
    // It appears whole, or not at all.
    await link(draft, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) {
      throw error;
    }
  } finally {
    await rm(draft, { force: true });
  }
  return (await readFile(file, 'utf8')).trim();
}
