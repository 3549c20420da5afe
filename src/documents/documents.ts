import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** What is known of the file of a document. */
interface CitedFile {
  fileName: string;
  /** In hexadecimal. */
  sha256: string;
}

/** The documents in a folder of the operator's. */
export interface Documents {
  /** Lines of a document; undefined where the folder has no file of that name that is the same to the last byte. */
  linesOf(file: CitedFile): Promise<readonly string[] | undefined>;
}

/** Bytes of a document that is read. */
const LARGEST = 2_000_000;
/** Documents that are kept in memory, at most. */
const MOST_KEPT = 20;

/** Reads documents from a folder, each once; only what stands in the folder itself. */
export function documentsIn(folder: string): Documents {
  const kept = new Map<string, readonly string[]>();
  return {
    linesOf: async ({ fileName, sha256 }) => {
      const known = kept.get(sha256);
      if (known) return known;
      // A record may name any file: it is told nothing of one that stands elsewhere.
      if (basename(fileName) !== fileName) return undefined;
      const bytes = await bytesOf(join(folder, fileName));
      if (!bytes || createHash('sha256').update(bytes).digest('hex') !== sha256) return undefined;
      const [oldest] = kept.size < MOST_KEPT ? [] : kept.keys();
      if (oldest !== undefined) kept.delete(oldest);
      const lines = linesIn(bytes);
      kept.set(sha256, lines);
      return lines;
    },
  };
}

/** The lines of a text. A line break ends a line: what follows the last one is none. */
export function linesIn(bytes: Buffer): string[] {
  return bytes.toString('utf8').replace(/\n$/, '').split('\n');
}

/** What a file holds; undefined where there is none, or none that is read. */
async function bytesOf(path: string): Promise<Buffer | undefined> {
  const file = await open(path).catch(() => undefined);
  if (!file) return undefined;
  try {
    const found = await file.stat();
    return found.isFile() && found.size <= LARGEST ? await file.readFile() : undefined;
  } finally {
    await file.close();
  }
}
