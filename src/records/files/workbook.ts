import { readXlsx, type Sheet, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { fromBufferPromise } from 'yauzl';
import { collectionNames } from '../../shared/kinds.ts';
import type { KnowledgeRecord } from '../kinds/record.ts';
import { RecordFaults } from '../model/fault.ts';
import { choicesOf, FACTS, partColumns } from './columns.ts';
import { detailOf } from './detail.ts';
import { explainColumn, INSTRUCTIONS, instructions } from './dutch.ts';
import { readWhole } from './file.ts';
import { readTables } from './read-tables.ts';
import type { Reader } from './reader.ts';
import { BEYOND, type Cell, CellFault, type Row, type Table } from './table.ts';
import { headerOf, rowsOf } from './write-tables.ts';

/** A workbook is taken in as a whole, at some five times its unzipped size in memory. */
const MOST_BYTES = 20_000_000;
const MOST_UNZIPPED = 100_000_000;

/** Reads Excel workbooks (.xlsx): a sheet a kind, and sheets with the facts about its records. */
export const readWorkbook: Reader = async function* (files, took) {
  for (const file of files) {
    const bytes = await readWhole(file, MOST_BYTES, ['CSV', 'JSON Lines']);
    await checkZip(bytes, file);
    const sheets = await sheetsIn(bytes, file);
    yield* readTables(
      sheets.filter((sheet) => sheet.name !== INSTRUCTIONS && headerRowOf(sheet) >= 0).map((sheet) => tableOf(sheet, file)),
    );
    took(bytes.length);
  }
};

/**
 * Refuses what would unzip to too much before anything is unzipped. An entry can't lie about its size: the library stops unzipping
 * it there, where one that tells none would have no end.
 */
async function checkZip(bytes: Buffer, file: string): Promise<void> {
  let unzipped = 0;
  try {
    const zip = await fromBufferPromise(bytes);
    for await (const { uncompressedSize, compressedSize } of zip.eachEntry()) {
      unzipped += uncompressedSize === 0 && compressedSize > 2 ? Number.POSITIVE_INFINITY : uncompressedSize;
    }
  } catch (error) {
    throw notAWorkbook(file, error);
  }
  if (unzipped > MOST_UNZIPPED) {
    throw new RecordFaults([{ file, code: 'UNZIPS_TOO_LARGE', values: { most: MOST_UNZIPPED } }]);
  }
}

async function sheetsIn(bytes: Buffer, file: string): Promise<Sheet[]> {
  try {
    return (await readXlsx(bytes, { readStyles: true })).sheets;
  } catch (error) {
    throw notAWorkbook(file, error);
  }
}

function notAWorkbook(file: string, error: unknown): RecordFaults {
  return new RecordFaults([{ file, code: 'NOT_A_WORKBOOK', values: { detail: detailOf(error) } }]);
}

/** The first row with something in it; -1 where none has. */
function headerRowOf({ rows }: Sheet): number {
  return rows.findIndex((row) => row.some((cell) => String(cell ?? '').trim() !== ''));
}

function tableOf(sheet: Sheet, file: string): Table {
  const headerRow = headerRowOf(sheet);
  const header = (sheet.rows[headerRow] ?? []).map((cell) => String(cell ?? '').trim());
  while (header.at(-1) === '') header.pop();
  const place = (row: number, column?: string) => {
    if (!column) return { file, cell: `${sheet.name}!${row}` };
    const index = header.indexOf(column);
    return { file, cell: `${sheet.name}!${letters(Math.max(index, 0))}${row} (${column})` };
  };
  async function* rows(): AsyncGenerator<Row> {
    for (const [index, values] of sheet.rows.entries()) {
      if (index <= headerRow) continue;
      const cells = new Map<string, Cell>();
      for (const [column, value] of values.entries()) {
        const { formula, type, style } = sheet.cells?.get(`${index},${column}`) ?? {};
        const isEmpty = value === null || value === undefined || String(value).trim() === '';
        if (formula === undefined && isEmpty) continue;
        const name = header[column];
        if (name === undefined) cells.set(BEYOND, new CellFault({ code: 'BEYOND_COLUMNS', values: {} }));
        else if (formula !== undefined) cells.set(name, new CellFault({ code: 'FORMULA', values: {} }));
        else if (type === 'error') cells.set(name, new CellFault({ code: 'ERROR_CELL', values: { text: String(value) } }));
        else if (!isEmpty) cells.set(name, typeof value === 'number' && isPercentage(style?.numFmt) ? hundredfold(value) : value);
      }
      if (cells.size > 0) yield { cells, place: (column) => place(index + 1, column) };
    }
  }
  return { name: sheet.name, header, place: (column) => place(headerRow + 1, column), rows };
}

/** A format such as `0%`, in which the sign is no text. */
function isPercentage(format = ''): boolean {
  return format.replace(/"[^"]*"|\\./g, '').includes('%');
}

/** What the reader of a percentage sees: 90 where the cell holds 0.9. */
function hundredfold(value: number): number {
  return Number((value * 100).toPrecision(14));
}

/** Name of a column in a spreadsheet: A … Z, AA … */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

/** Longest text that a cell of a spreadsheet can hold. */
const LONGEST_CELL = 32_767;

/**
 * A workbook of records, with an explanation in Dutch: of none, it is a template to fill in. All cells are text or numbers, which a
 * spreadsheet never runs. Throws RecordFaults for what no cell can hold.
 */
export async function writeWorkbook(pages: AsyncIterable<readonly KnowledgeRecord[]>): Promise<{ bytes: Uint8Array; count: number }> {
  let count = 0;
  const rows = new Map<string, (string | number | boolean | null)[][]>();
  for await (const page of pages) {
    count += page.length;
    for (const record of page) {
      for (const { table, cells } of rowsOf(record)) {
        if (cells.some((cell) => typeof cell === 'string' && cell.length > LONGEST_CELL)) {
          throw new RecordFaults([{ code: 'TOO_LONG_FOR_A_CELL', values: { record: record.id } }]);
        }
        const held = rows.get(table) ?? [];
        held.push(cells.map((cell) => (typeof cell === 'string' ? escapeCell(cell) : (cell ?? null))));
        rows.set(table, held);
      }
    }
  }
  const sheets = [...collectionNames, FACTS, ...partColumns.keys()].map((table) => sheetOf(table, rows.get(table) ?? []));
  return { bytes: await writeXlsx({ sheets: [instructionSheet(), ...sheets] }), count };
}

/** In a cell `_x0041_` stands for an A: where it is text, its first character is written so. */
function escapeCell(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

function sheetOf(name: string, rows: (string | number | boolean | null)[][]): WriteSheet {
  const header = headerOf(name);
  const bold = { font: { bold: true }, numFmt: '@' };
  return {
    name,
    columns: header.map((column) => ({ width: Math.max(12, column.length + 4), style: { numFmt: '@', alignment: { vertical: 'top' } } })),
    rows: [[...header], ...rows],
    cells: new Map(
      header.map((column, index) => [
        `0,${index}`,
        { value: column, type: 'string', style: bold, comment: { author: 'Kruispunt', text: explainColumn(name, column) ?? column } },
      ]),
    ),
    freezePane: { rows: 1, columns: 1 },
    dataValidations: header.flatMap((column, index) => {
      const values = choicesOf(name, column);
      // Excel keeps such a list in a text of at most 255 characters.
      if (!values || values.join(',').length > 255) return [];
      const letter = letters(index);
      return [
        {
          type: 'list' as const,
          values,
          range: `${letter}2:${letter}10000`,
          allowBlank: true,
          showErrorMessage: true,
          errorTitle: column,
          errorMessage: values.join(', ').slice(0, 255),
        },
      ];
    }),
  };
}

function instructionSheet(): WriteSheet {
  return {
    name: INSTRUCTIONS,
    columns: [{ width: 120, style: { alignment: { wrapText: true, vertical: 'top' } } }],
    rows: instructions.map((line) => [line]),
  };
}
