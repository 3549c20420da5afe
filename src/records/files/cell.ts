import { z } from 'zod';
import type { KnowledgeRecord } from '../kinds/record.ts';
import { detailOf } from './detail.ts';
import { numberIn } from './number-text.ts';
import { written } from './schema.ts';
import { type Cell, CellFault } from './table.ts';

const TRUE = ['true', 'ja', 'waar'];
const FALSE = ['false', 'nee', 'onwaar'];

/** The value that a cell stands for in a record, by the schema of its column. Throws CellFault. */
export function readCell(schema: z.core.$ZodType | undefined, cell: Cell): unknown {
  if (cell instanceof CellFault) throw cell;
  if (!schema) return cell instanceof Date ? cell.toISOString() : cell;
  const base = written(schema);
  if (cell instanceof Date) {
    if (base instanceof z.ZodISODate) return cell.toISOString().slice(0, 10);
    throw new CellFault({ code: 'DATE_CELL', values: {} });
  }
  // A date with the time at which it begins.
  if (base instanceof z.ZodISODate) return typeof cell === 'string' ? cell.trim().replace(/T[\d:.]+Z?$/, '') : cell;
  if (base instanceof z.core.$ZodNumber) return typeof cell === 'string' ? (numberIn(cell) ?? cell) : cell;
  if (base instanceof z.ZodBoolean) return typeof cell === 'string' ? readBoolean(cell) : cell;
  if (base instanceof z.ZodArray) return readList(base.element, String(cell).trim());
  if (base instanceof z.ZodRecord) return readCites(String(cell));
  return base instanceof z.ZodUnion ? cell : String(cell);
}

/** A value of a record as a cell: a text, a number, a choice, or a list of texts or ids. Undefined where nothing is to be written. */
export function writeCell(value: unknown): string | number | boolean | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (!Array.isArray(value)) return undefined;
  return value.length === 0 ? '[]' : value.map((entry) => escapeEntry(textOf(entry))).join(' | ');
}

function textOf(entry: unknown): string {
  return typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id) : String(entry);
}

/** Lines by field as a cell. */
export function writeCites(cites: KnowledgeRecord['cites'] = {}): string | undefined {
  const cell = Object.entries(cites)
    .flatMap(([field, citation]) =>
      [citation].flat().map((one) => `${field}: ${typeof one === 'string' ? one : `${one.lines ?? ''} @${one.source}`.trim()}`),
    )
    .join(' | ');
  return cell === '' ? undefined : cell;
}

function readBoolean(text: string): boolean | string {
  const word = text.trim().toLowerCase();
  if (TRUE.includes(word)) return true;
  return FALSE.includes(word) ? false : text;
}

/** `a | b`; for entries with properties `[{"id": "a", "role": "LEAD"}, …]`, as in JSON. */
function readList(element: z.core.$ZodType, text: string): unknown {
  if (text === '[]') return [];
  if (element instanceof z.ZodObject && !text.startsWith('[')) {
    throw new CellFault({ code: 'CELL_OF_ENTRIES', values: {} });
  }
  if (text.startsWith('[') && !(written(element) instanceof z.core.$ZodString)) {
    if (/__proto__|\\u005f/i.test(text)) throw new CellFault({ code: 'FORBIDDEN_NAME', values: { name: '__proto__' } });
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new CellFault({ code: 'CELL_NOT_JSON', values: { detail: detailOf(error) } });
    }
  }
  return text
    .match(/(?:\\[\\|[]|[^|])+/g)
    ?.map((entry) => entry.trim().replace(/\\([\\|[])/g, '$1'))
    .filter((entry) => entry !== '');
}

function escapeEntry(text: string): string {
  return text.replace(/[\\|]|^\[/g, '\\$&');
}

/** `title: 22-35, 40 | summary: 12 @bron-cobra | url: @bron-pagina`: lines of the record's own source, or of the one after the @, or all of that. */
function readCites(text: string): Record<string, unknown> {
  const cites = new Map<string, unknown[]>();
  for (const part of text.split('|').filter((piece) => piece.trim() !== '')) {
    const match = /^([^:@]+):([^@]*)(?:@(.*))?$/s.exec(part);
    const [, field, lines, source] = match?.map((piece) => piece?.trim()) ?? [];
    if (field === undefined || lines === undefined) throw new CellFault({ code: 'CELL_NOT_CITES', values: {} });
    if (field === '__proto__') throw new CellFault({ code: 'FORBIDDEN_NAME', values: { name: '__proto__' } });
    cites.set(field, [...(cites.get(field) ?? []), source === undefined ? lines : { source, ...(lines !== '' && { lines }) }]);
  }
  return Object.fromEntries([...cites].map(([field, all]) => [field, all.length === 1 ? all[0] : all]));
}
