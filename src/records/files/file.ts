import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { RecordFaults } from '../model/fault.ts';

/** Bytes of a file that is taken in as a whole. Throws RecordFaults when there are more than `most`, which names the formats to use instead. */
export async function readWhole(file: string, most: number, instead: readonly string[]): Promise<Buffer> {
  const { size } = await stat(file);
  if (size > most) {
    throw new RecordFaults([{ file, code: 'FILE_TOO_LARGE', values: { bytes: size, most, instead } }]);
  }
  return readFile(file);
}

/** Text of a file that is taken in as a whole. Throws RecordFaults when it is too much, or not UTF-8. */
export async function readText(file: string, most: number, instead: readonly string[]): Promise<string> {
  const bytes = await readWhole(file, most, instead);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw notUtf8(file);
  }
}

/** Text of a file in pieces, a byte order mark left out. Throws RecordFaults when it is not UTF-8. */
export async function* readPieces(file: string, took: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw notUtf8(file);
    }
  };
  const chunks: AsyncIterable<Buffer> = createReadStream(file);
  for await (const bytes of chunks) {
    took(bytes.length);
    yield decode(bytes);
  }
  yield decode();
}

function notUtf8(file: string): RecordFaults {
  return new RecordFaults([{ file, code: 'NOT_UTF8', values: {} }]);
}
