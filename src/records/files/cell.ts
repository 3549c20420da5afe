import type { z } from 'zod';
import { detailOf } from './detail.ts';
import { type Cell, CellFault } from './table.ts';

const TRUE = ['true', 'ja', 'waar'];
const FALSE = ['false', 'nee', 'onwaar'];

/** The value that a cell stands for in a record, by the schema of its column. Throws CellFault. */
export function readCell(schema: z.ZodType | undefined, cell: Cell): unknown {
  if (cell instanceof CellFault) throw cell;
  if (!schema) return cell instanceof Date ? cell.toISOString() : cell;
  const base = baseOf(schema);
  if (cell instanceof Date) {
    if ((base as { format?: unknown }).format === 'date') return cell.toISOString().slice(0, 10);
    throw new CellFault({ code: 'DATE_CELL', values: {} });
  }
  switch (base.type) {
    case 'number':
      return typeof cell === 'string' && /^-?\d+(\.\d+)?$/.test(cell.trim()) ? Number(cell) : cell;
    case 'boolean':
      return typeof cell === 'string' ? readBoolean(cell) : cell;
    case 'array':
      return readList(base as z.ZodArray<z.ZodType>, String(cell).trim());
    case 'record':
      return readCites(String(cell));
    case 'union':
      return cell;
    default:
      return String(cell);
  }
}

/** A value of a record as a cell; undefined where nothing is to be written. */
export function writeCell(value: unknown): string | number | boolean | undefined {
  if (value === undefined || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.length === 0 ? '[]' : value.map((entry) => escapeEntry(textOf(entry))).join(' | ');
  return Object.entries(value as object)
    .flatMap(([field, citation]) =>
      [citation].flat().map((one) => `${field}: ${typeof one === 'string' ? one : `${one.lines} @${one.source}`}`),
    )
    .join(' | ');
}

function textOf(entry: unknown): string {
  return typeof entry === 'string' ? entry : (entry as { id: string }).id;
}

function baseOf(schema: z.ZodType): z.ZodType {
  if (schema.type === 'optional') return baseOf((schema as z.ZodOptional<z.ZodType>).unwrap());
  if (schema.type === 'pipe') return baseOf((schema as z.ZodPipe<z.ZodType, z.ZodType>).in);
  return schema;
}

function readBoolean(text: string): boolean | string {
  const word = text.trim().toLowerCase();
  if (TRUE.includes(word)) return true;
  return FALSE.includes(word) ? false : text;
}

/** `a | b`; for entries with properties `[{"id": "a", "role": "LEAD"}, …]`, as in JSON. */
function readList(schema: z.ZodArray<z.ZodType>, text: string): unknown {
  if (text === '[]') return [];
  if (schema.element.type === 'object' && !text.startsWith('[')) {
    throw new CellFault({ code: 'CELL_OF_ENTRIES', values: {} });
  }
  if (text.startsWith('[') && baseOf(schema.element).type !== 'string') {
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

/** `title: 22-35, 40 | summary: 12 @bron-cobra`: lines of the record's own source, or of the one after the @. */
function readCites(text: string): Record<string, unknown> {
  const cites = new Map<string, unknown[]>();
  for (const part of text.split('|').filter((piece) => piece.trim() !== '')) {
    const match = /^([^:@]+):([^@]*)(?:@(.*))?$/s.exec(part);
    if (!match) throw new CellFault({ code: 'CELL_NOT_CITES', values: {} });
    const [field, lines, source] = match.slice(1).map((piece) => piece?.trim()) as [string, string, string | undefined];
    if (field === '__proto__') throw new CellFault({ code: 'FORBIDDEN_NAME', values: { name: '__proto__' } });
    cites.set(field, [...(cites.get(field) ?? []), source === undefined ? lines : { source, lines }]);
  }
  return Object.fromEntries([...cites].map(([field, all]) => [field, all.length === 1 ? all[0] : all]));
}
