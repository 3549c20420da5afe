import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { newerData, PRESENT_VERSION } from '../records/upgrade/migrations.ts';
import { BackupFault } from './backup-fault.ts';
import { FORMAT, type Foot, type Head, line, type Node, type Relationship } from './line.ts';

/** A backup that was read to its end and found whole. */
export interface CheckedBackup {
  file: string;
  head: Head;
  foot: Foot;
}

const content = z.union([line.node, line.relationship]);

/**
 * Reads a backup to its end without looking at a database: whether it is one, whole, unchanged since it was written, and of a format that is known
 * here. Throws BackupFault.
 */
export async function checkBackup(file: string): Promise<CheckedBackup> {
  const broken = (what: string, cause?: unknown) =>
    new BackupFault(`${file} is no whole backup: ${what} Nothing was changed; take another one.`, { cause });
  const hash = createHash('sha256');
  const keys = new Set<string>();
  const ends = new Set<string>();
  const counted = { nodes: 0, relationships: 0 };
  let head: Head | undefined;
  let foot: Foot | undefined;
  let number = 0;
  for await (const text of linesOf(file, broken)) {
    number += 1;
    if (foot) throw broken(`something follows its foot, at line ${number}.`);
    const value = jsonOf(text);
    if (!head) {
      head = line.head.safeParse(value).data;
      if (!head) throw broken('it does not begin as one.');
      if (head.format > FORMAT) {
        throw new BackupFault(
          `${file} was written by a newer Kruispunt (format ${head.format}, and ${FORMAT} is known here): restore it with that version.`,
        );
      }
      if (head.version > PRESENT_VERSION) throw new BackupFault(`${file} can not be restored here. ${newerData(head.version)}`);
    } else {
      foot = line.foot.safeParse(value).data;
      if (foot) continue;
      const one = content.safeParse(value).data;
      if (!one) throw broken(`line ${number} can not be read.`);
      if ('labels' in one) {
        counted.nodes += 1;
        if (one.key !== undefined) keys.add(one.key);
      } else {
        counted.relationships += 1;
        ends.add(one.from).add(one.to);
      }
    }
    hash.update(text).update('\n');
  }
  if (!head || !foot) throw broken('its end is missing.');
  if (foot.sha256 !== hash.digest('hex')) throw broken('it was changed since it was written.');
  if (foot.nodes !== counted.nodes || foot.relationships !== counted.relationships) throw broken('it does not hold what it says to.');
  for (const key of ends) if (!keys.has(key)) throw broken('a relationship has an end that is not there.');
  return { file, head, foot };
}

/** The nodes of a backup that was checked. */
export async function* nodesOf(file: string): AsyncGenerator<Node> {
  for await (const text of linesOf(file)) {
    if (text.startsWith('{"labels":')) yield line.node.parse(JSON.parse(text));
  }
}

/** The relationships of a backup that was checked. */
export async function* relationshipsOf(file: string): AsyncGenerator<Relationship> {
  for await (const text of linesOf(file)) {
    if (text.startsWith('{"type":')) yield line.relationship.parse(JSON.parse(text));
  }
}

/** Lines of a gzipped file, by their line feeds alone: other signs that end a line may stand in a text. */
async function* linesOf(file: string, broken: (what: string, cause: unknown) => Error = (what, cause) => new Error(what, { cause })) {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const source = createReadStream(file);
  const unzipped = source.pipe(createGunzip());
  source.on('error', (error) => unzipped.destroy(error));
  let rest = '';
  try {
    for await (const bytes of unzipped as AsyncIterable<Buffer>) {
      const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    rest += decoder.decode();
  } catch (error) {
    if (isMissing(error)) throw new BackupFault(`There is no file ${file}.`, { cause: error });
    throw broken(`it can not be unpacked (${error instanceof Error ? error.message : String(error)}).`, error);
  } finally {
    source.destroy();
  }
  if (rest !== '') yield rest;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';
