import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import { stringify } from 'csv-stringify/sync';
import type { ToldFault } from '../../shared/faults/fault-list.ts';
import { RecordFaults } from '../model/fault.ts';
import { FACTS, partColumns } from './columns.ts';
import { detailOf } from './detail.ts';
import { readPieces } from './file.ts';
import { writtenNumber } from './number-text.ts';
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
    throw new RecordFaults([{ file, code: 'TOO_MANY_FACTS', values: { bytes: size, most: MOST_HELD } }]);
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
    const place = (column?: string) => ({ file, line, ...(column && { path: [column] }) });
    const filled = cells.map((text, index) => [header[index], text.trim()] as const).filter(([, text]) => text !== '');
    if (filled.length === 0) continue;
    const read = filled.map(([column, text]) => {
      if (column === undefined) return [BEYOND, new CellFault({ code: 'BEYOND_COLUMNS', values: {} })] as const;
      return [
        column,
        isFormula(text) ? new CellFault({ code: 'LIKE_A_FORMULA', values: { sign: text.charAt(0) } }) : text.replace(/^'(?='*[=+\-@])/, ''),
      ] as const;
    });
    yield { cells: new Map(read), place };
  }
}

/** A number or a telephone number does no harm. */
function isFormula(text: string): boolean {
  return /^[=@]/.test(text) || (/^[+-]/.test(text) && !/^[+-][\d\s().,-]*(?:\de[+-]?\d+)?$/i.test(text));
}

interface CsvRow {
  cells: string[];
  line: number;
}

async function* rowsIn(file: string, took: (bytes: number) => void): AsyncGenerator<CsvRow> {
  const pieces = readPieces(file, took);
  const first = await pieces.next();
  const [, told, begin = ''] = /^(?:sep=(.)\r?\n)?(.*)$/is.exec(first.done ? '' : first.value) ?? [];
  async function* all() {
    yield begin;
    yield* pieces;
  }
  const parser = parse({
    delimiter: told ?? delimiterOf(begin),
    relax_quotes: true,
    info: true,
    relax_column_count: true,
    max_record_size: LONGEST_ROW,
  });
  const source = Readable.from(all());
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  const parsed: AsyncIterable<{ record: string[]; info: Info }> = parser;
  // Excel understands a first line such as `sep=;`, and some programs write it.
  const before = told === undefined ? 0 : 1;
  let lines = before;
  try {
    for await (const { record, info } of parsed) {
      yield { cells: record, line: lines + 1 };
      lines = before + info.lines;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new RecordFaults([{ file, line: lines + 1, ...faultOf(error) }]);
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

function faultOf(error: CsvError): ToldFault {
  if (error.code === 'CSV_MAX_RECORD_SIZE') return { code: 'ROW_TOO_LONG', values: { most: LONGEST_ROW } };
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return { code: 'QUOTE_NOT_CLOSED', values: {} };
  return { code: 'NOT_CSV', values: { detail: detailOf(error) } };
}

/** A row as CSV, with its line break. Text that a spreadsheet would run as a formula gets an apostrophe before it. */
export function writeCsvRow(cells: readonly (string | number | boolean | undefined)[]): string {
  const harmless = cells.map((cell) => {
    if (typeof cell === 'number') return writtenNumber(cell);
    return typeof cell === 'string' ? cell.replace(/^(?='*[=+\-@])/, "'") : cell;
  });
  return stringify([harmless], { cast: { boolean: String }, record_delimiter: '\r\n' });
}
