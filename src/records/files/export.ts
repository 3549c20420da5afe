import { createWriteStream } from 'node:fs';
import { appendFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { kinds } from '../../shared/kinds.ts';
import type { KnowledgeRecord } from '../kinds/record.ts';
import { RecordFaults } from '../model/fault.ts';
import { writeCsvRow } from './csv.ts';
import { writeJsonLine } from './json-lines.ts';
import { writeWorkbook } from './workbook.ts';
import { headerOf, rowsOf } from './write-tables.ts';
import { writeYaml } from './yaml.ts';

/** What is not public is among it: nobody but who exports it may read it. */
const FILE = { mode: 0o600 };
const FOLDER = { mode: 0o700 };

/** Records in pages, kind after kind. */
type Pages = AsyncIterable<readonly KnowledgeRecord[]>;

/** Writes records as JSON Lines, one file. It stands under its name once it is whole. */
export async function exportJsonLines(pages: Pages, file: string): Promise<number> {
  let count = 0;
  async function* lines() {
    for await (const page of pages) {
      count += page.length;
      yield page.map(writeJsonLine).join('');
    }
  }
  const unfinished = `${file}.unfinished`;
  await pipeline(Readable.from(lines()), createWriteStream(unfinished, FILE));
  await rename(unfinished, file);
  return count;
}

/**
 * Writes records as YAML in a folder laid out as the seeds are: a file an initiative, and one for each other kind
 * (and each thousand of them). The folder stands under its name once it is whole. Throws RecordFaults when it has files.
 */
export async function exportYaml(pages: Pages, folder: string): Promise<number> {
  return intoFolder(folder, async (unfinished) => {
    let count = 0;
    const parts = new Map<string, number>();
    await mkdir(join(unfinished, 'initiatives'), FOLDER);
    for await (const page of pages) {
      count += page.length;
      const type = page[0]?.type;
      if (!type) continue;
      const collection = kinds[type].list;
      if (type === 'Initiative') {
        for (const record of page) await writeFile(join(unfinished, collection, `${record.id}.yaml`), writeYaml([record]), FILE);
      } else {
        const part = (parts.get(collection) ?? 0) + 1;
        parts.set(collection, part);
        await writeFile(join(unfinished, part === 1 ? `${collection}.yaml` : `${collection}-${part}.yaml`), writeYaml(page), FILE);
      }
    }
    return count;
  });
}

/** Writes records as CSV files in a folder: one a kind, and those with the facts about them. */
export async function exportCsv(pages: Pages, folder: string): Promise<number> {
  return intoFolder(folder, async (unfinished) => {
    let count = 0;
    const begun = new Set<string>();
    for await (const page of pages) {
      count += page.length;
      const texts = new Map<string, string>();
      for (const { table, cells } of page.flatMap(rowsOf)) texts.set(table, (texts.get(table) ?? '') + writeCsvRow(cells));
      for (const [table, text] of texts) {
        const header = begun.has(table) ? '' : `\ufeff${writeCsvRow(headerOf(table))}`;
        begun.add(table);
        await appendFile(join(unfinished, `${table}.csv`), header + text, FILE);
      }
    }
    return count;
  });
}

/** Writes records as a workbook. It stands under its name once it is whole. */
export async function exportWorkbook(pages: Pages, file: string): Promise<number> {
  const { bytes, count } = await writeWorkbook(pages);
  const unfinished = `${file}.unfinished`;
  await writeFile(unfinished, bytes, FILE);
  await rename(unfinished, file);
  return count;
}

/** Fills a folder beside its place, and puts it there when that has succeeded. */
async function intoFolder(folder: string, fill: (unfinished: string) => Promise<number>): Promise<number> {
  const present = await readdir(folder).catch(() => undefined);
  if (present && present.length > 0) throw new RecordFaults([{ file: folder, code: 'FOLDER_NOT_EMPTY', values: {} }]);
  const unfinished = `${folder.replace(/\/+$/, '')}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(dirname(unfinished), { recursive: true });
  await mkdir(unfinished, FOLDER);
  const count = await fill(unfinished);
  if (present) await rm(folder, { recursive: true });
  await rename(unfinished, folder);
  return count;
}
