import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Database } from '../database/database.ts';
import { FORMAT, type Foot, type Head } from './line.ts';
import { type Snapshot, withSnapshot } from './snapshot.ts';

/** What a backup holds. */
export interface Written {
  head: Head;
  foot: Foot;
  /** Milliseconds for which those who write records had to wait. */
  held: number;
}

/** About as many characters as go into the file at once. */
const PIECE = 64_000;

/**
 * Writes everything that the graph holds at one moment to a file that only its owner may read. It stands under its name once it is
 * whole and on the disk. The database must answer whole numbers as bigint.
 */
export async function writeBackup(database: Database, file: string): Promise<Written> {
  const unfinished = `${file}.unfinished`;
  await rm(unfinished, { force: true });
  const target = createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true });
  try {
    const begin = performance.now();
    const told = await withSnapshot(database, (snapshot) => writeSnapshot(snapshot, target));
    const held = performance.now() - begin;
    await rename(unfinished, file);
    await syncFolder(dirname(file));
    return { ...told, held };
  } catch (error) {
    target.destroy();
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function writeSnapshot({ moment, content }: Snapshot, target: NodeJS.WritableStream): Promise<{ head: Head; foot: Foot }> {
  const head: Head = { kruispunt: 'backup', format: FORMAT, ...moment };
  const counted = { nodes: 0, relationships: 0 };
  const hash = createHash('sha256');
  let foot: Foot | undefined;
  async function* pieces() {
    let piece = `${JSON.stringify(head)}\n`;
    for await (const one of content) {
      counted['labels' in one ? 'nodes' : 'relationships'] += 1;
      piece += `${JSON.stringify(one)}\n`;
      if (piece.length < PIECE) continue;
      hash.update(piece);
      yield piece;
      piece = '';
    }
    hash.update(piece);
    foot = { ...counted, sha256: hash.digest('hex') };
    yield `${piece}${JSON.stringify(foot)}\n`;
  }
  await pipeline(Readable.from(pieces()), createGzip(), target);
  if (!foot) throw new Error('A backup ended before its foot was written.');
  return { head, foot };
}

/** Has the disk keep the names in a folder. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync();
  await handle.close();
}
