import { readdir, stat } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { type Fault, RecordFaults } from '../model/fault.ts';
import type { PlacedRecord } from '../model/placed-record.ts';
import { readCsv } from './csv.ts';
import { readJsonLines } from './json-lines.ts';
import type { Reader } from './reader.ts';
import { readWorkbook } from './workbook.ts';
import { readYaml } from './yaml.ts';

/** Reader by the ending of a file's name. */
const readers: Record<string, Reader> = {
  '.yaml': readYaml,
  '.yml': readYaml,
  '.json': readYaml,
  '.jsonl': readJsonLines,
  '.ndjson': readJsonLines,
  '.csv': readCsv,
  '.xlsx': readWorkbook,
};

const endings = Object.keys(readers);

/** What Excel (`~$boek.xlsx`), LibreOffice (`.~lock.boek.xlsx#`) and macOS (`._boek.xlsx`) leave beside a file, and other hidden files. */
const LEFT_BESIDE = /^(?:~\$|\.)/;

const BATCH = 1000;

/** A file with the same fault on every line has told enough. */
const MOST_FAULTS = 1000;

/** Reads every file of records in the given files and folders. Throws RecordFaults with all that is wrong in them. */
export async function readRecords(paths: readonly string[]): Promise<PlacedRecord[]> {
  const records: PlacedRecord[] = [];
  for await (const batch of streamRecords(await filesOf(paths))) records.push(...batch);
  return records;
}

/** Reads files of records bit by bit, and tells how many bytes were taken in. Throws RecordFaults once all are read. */
export async function* streamRecords(files: readonly string[], took: (bytes: number) => void = () => {}): AsyncGenerator<PlacedRecord[]> {
  const faults: Fault[] = [];
  let batch: PlacedRecord[] = [];
  for (const group of groupsOf(files)) {
    try {
      for await (const reading of readerOf(group)(group, took)) {
        faults.push(...reading.faults);
        if (faults.length >= MOST_FAULTS) throw new RecordFaults(faults.slice(0, MOST_FAULTS));
        // Once something is wrong, what follows is read for its faults only.
        if (faults.length === 0) batch.push(...reading.records);
        if (batch.length >= BATCH) {
          yield batch;
          batch = [];
        }
      }
    } catch (error) {
      if (!(error instanceof RecordFaults) || faults.length >= MOST_FAULTS) throw error;
      faults.push(...error.faults);
    }
  }
  if (faults.length > 0) throw new RecordFaults(faults);
  if (batch.length > 0) yield batch;
}

/** The files of records among the given files and folders, in an order of their own. Throws RecordFaults. */
export async function filesOf(paths: readonly string[]): Promise<string[]> {
  return (await Promise.all(paths.map(filesIn))).flat();
}

async function filesIn(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new RecordFaults([{ file: path, code: 'NO_SUCH_FILE', values: {} }]);
  if (found.isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !LEFT_BESIDE.test(entry.name) && Object.hasOwn(readers, endingOf(entry.name)));
  if (files.length === 0) throw new RecordFaults([{ file: path, code: 'NO_RECORD_FILES', values: { endings } }]);
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}

/** Files that are read together: each on its own, but the CSV files of one folder, which have facts about each other's records. */
function groupsOf(files: readonly string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const file of files) {
    const key = endingOf(file) === '.csv' ? dirname(file) : file;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups.values()];
}

function readerOf([file = '']: readonly string[]): Reader {
  const reader = readers[endingOf(file)];
  if (!reader) throw new RecordFaults([{ file, code: 'NOT_A_RECORD_FILE', values: { endings } }]);
  return reader;
}

function endingOf(file: string): string {
  return extname(file).toLowerCase();
}
