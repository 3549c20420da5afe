import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import { stringify } from 'csv-stringify/sync';
import { RecordFaults } from '../model/fault.ts';
import { FACTS, partColumns } from './columns.ts';
import { megabytes, readPieces } from './file.ts';
import { readTables } from './read-tables.ts';
import type { Reader } from './reader.ts';
import { BEYOND, CellFault, type Row, type Table } from './table.ts';

/** Longest row, in characters. */
const LONGEST_ROW = 8_000_000;

/** A file of facts or parts is held as a whole. */
const MOST_HELD = 20_000_000;

/** Reads the CSV files of one folder, which belong together: records of one kind a file, and their facts. */
export const readCsv: Reader = async function* (files, took) {
  const tables: Table[] = [];
  for (const file of files) tables.push(await openCsv(file, took));
  yield* readTables(tables);
};

async function openCsv(file: string, took: (bytes: number) => void): Promise<Table> {
  const name = basename(file).replace(/\.csv$/i, '');
  const isHeld = name === FACTS || partColumns.has(name);
  const { size } = await stat(file);
  if (isHeld && size > MOST_HELD) {
    throw new RecordFaults([
      { file, message: `the file has ${megabytes(size)}, which is more than ${megabytes(MOST_HELD)}. Use JSON Lines for that many facts.` },
    ]);
  }
  let header: string[] = [];
  for await (const { cells } of rowsIn(file, () => {})) {
    header = cells.map((cell) => cell.trim());
    break;
  }
  // What a spreadsheet adds on the right.
  while (header.at(-1) === '') header.pop();
  return {
    name,
    header,
    place: () => ({ file, line: 1 }),
    rows: () => readRows(file, header, took),
  };
}

async function* readRows(file: string, header: readonly string[], took: (bytes: number) => void): AsyncGenerator<Row> {
  let isHeader = true;
  for await (const { cells, line } of rowsIn(file, took)) {
    if (isHeader) {
      isHeader = false;
      continue;
    }
    const place = (column?: string) => ({ file, line, ...(column && { path: column }) });
    const filled = cells.map((text, index) => [header[index], text.trim()] as const).filter(([, text]) => text !== '');
    if (filled.length === 0) continue;
    const read = filled.map(([column, text]) => {
      if (column === undefined) return [BEYOND, new CellFault('stands to the right of the last column that has a name.')] as const;
      return [column, isFormula(text) ? formulaFault(text) : text.replace(/^'(?='*[=+\-@])/, '')] as const;
    });
    yield { cells: new Map(read), place };
  }
}

/** A number or a telephone number does no harm. */
function isFormula(text: string): boolean {
  return /^[=@]/.test(text) || (/^[+-]/.test(text) && !/^[+-][\d\s().,-]*$/.test(text));
}

function formulaFault(text: string): CellFault {
  return new CellFault(`begins with '${text[0]}', which a spreadsheet runs as a formula. If it is text, put an apostrophe (') before it.`);
}

interface CsvRow {
  cells: string[];
  line: number;
}

async function* rowsIn(file: string, took: (bytes: number) => void): AsyncGenerator<CsvRow> {
  const pieces = readPieces(file, took);
  const first = await pieces.next();
  const begin = first.done ? '' : first.value;
  async function* all() {
    yield begin;
    yield* pieces;
  }
  const parser = parse({ delimiter: delimiterOf(begin), info: true, relax_column_count: true, max_record_size: LONGEST_ROW });
  const source = Readable.from(all());
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let lines = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      yield { cells: record, line: lines + 1 };
      lines = info.lines;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new RecordFaults([{ file, line: lines + 1, message: explain(error) }]);
  } finally {
    source.destroy();
  }
}

/** A comma, or what a spreadsheet writes in its place: a semicolon in the Netherlands, or a tab. */
function delimiterOf(begin: string): string {
  const [header = ''] = begin.split(/[\r\n]/, 1);
  const counts = [',', ';', '\t'].map((delimiter) => ({ delimiter, count: header.split(delimiter).length }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).delimiter;
}

function explain(error: CsvError): string {
  if (error.code === 'CSV_MAX_RECORD_SIZE') return `the row is longer than ${megabytes(LONGEST_ROW)}.`;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return 'a quotation mark that opens here is never closed.';
  return `the file is not valid CSV: ${error.message.split('\n')[0]?.slice(0, 200)}.`;
}

/** A row as CSV, with its line break. Text that a spreadsheet would run as a formula gets an apostrophe before it. */
export function writeCsvRow(cells: readonly (string | number | boolean | undefined)[]): string {
  const harmless = cells.map((cell) => (typeof cell === 'string' ? cell.replace(/^(?='*[=+\-@])/, "'") : cell));
  return stringify([harmless], { cast: { boolean: String }, record_delimiter: '\r\n' });
}
