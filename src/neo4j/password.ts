import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const passwordFileIn = (dataDirectory: string): string => join(dataDirectory, 'password');

/** The password of a data directory, generated the first time, in a file that only its owner may read. */
export async function passwordOf(dataDirectory: string): Promise<string> {
  const file = passwordFileIn(dataDirectory);
  try {
    // Hexadecimal: Neo4j's own tool takes a password that begins with a hyphen for an option.
    await writeFile(file, randomBytes(24).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) {
      throw error;
    }
  }
  return (await readFile(file, 'utf8')).trim();
}
