import { stat } from 'node:fs/promises';
import { RecordFaults } from '../model/fault.ts';
import type { RecordBatches } from '../model/placed-record.ts';
import { streamRecords } from './read.ts';

/** Bytes of some files. */
export async function sizeOf(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The records of files that are too large to be held together; refuses files that change between one reading and the next. */
export async function batchesOf(files: readonly string[], took: (bytes: number) => void): Promise<RecordBatches> {
  const marks = () => Promise.all(files.map(async (file) => `${file} ${(await stat(file)).mtimeMs}`));
  const first = await marks();
  return async function* () {
    yield* streamRecords(files, took);
    const now = await marks();
    const changed = files.filter((_, index) => now[index] !== first[index]);
    if (changed.length > 0) {
      throw new RecordFaults(changed.map((file) => ({ file, code: 'FILE_CHANGED', values: {} })));
    }
  };
}
