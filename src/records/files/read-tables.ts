import { collectionNames, isKind, kindNames, kindOfCollection } from '../../shared/kinds.ts';
import { nearest } from '../kinds/nearest.ts';
import { checkRecord, type Reading } from '../model/check-record.ts';
import { type Fault, RecordFaults } from '../model/fault.ts';
import { listsOf } from '../model/lists.ts';
import { readCell } from './cell.ts';
import { FACTS, factColumns, partColumns } from './columns.ts';
import { entryFields, type Fields, recordFields } from './schema.ts';
import { CellFault, type Row, type Table } from './table.ts';

/** An entry of a list in a record, given in a row of its own. */
interface Part {
  list: string;
  row: Row;
}

const allFields = new Set(['type', ...kindNames.flatMap((kind) => Object.keys(recordFields(kind)))]);
const tableNames = [...collectionNames, FACTS, ...partColumns.keys()];

/**
 * Reads tables that belong together: those of records bit by bit, after the rows of `facts`, `targets` and the like, which are
 * held together by the id of their record.
 */
export async function* readTables(tables: readonly Table[]): AsyncGenerator<Reading> {
  const faults = tables.flatMap(checkHeader);
  if (faults.length > 0) throw new RecordFaults(faults);
  const parts = new Map<string, Part[]>();
  for (const table of tables) if (isPartTable(table)) yield await holdParts(table, parts);
  for (const table of tables) {
    if (isPartTable(table)) continue;
    for await (const row of table.rows()) yield readRow(kindOf(table, row), row, parts);
  }
  const left = [...parts].flatMap(([id, rows]) => rows.map(({ row }) => ({ id, row })));
  yield {
    records: [],
    faults: left.map(({ id, row }) => ({ ...row.place('record'), code: 'NO_SUCH_RECORD', values: { id: id.slice(0, 80) } })),
  };
}

function isPartTable({ name }: Table): boolean {
  return name === FACTS || partColumns.has(name);
}

function checkHeader(table: Table): Fault[] {
  const allowed = columnsAllowed(table);
  if (!allowed) {
    return [{ ...table.place(''), code: 'UNKNOWN_TABLE', values: { table: table.name, nearest: nearest(table.name, tableNames) } }];
  }
  return table.header.flatMap((column, index): Fault[] => {
    if (!allowed.includes(column)) {
      const name = column.slice(0, 80);
      return [{ ...table.place(column), code: 'UNKNOWN_COLUMN', values: { column: name, nearest: nearest(name, allowed) } }];
    }
    if (table.header.indexOf(column) !== index) return [{ ...table.place(column), code: 'COLUMN_TWICE', values: { column } }];
    return [];
  });
}

function columnsAllowed({ name, header }: Table): readonly string[] | undefined {
  if (name === FACTS) return factColumns;
  if (partColumns.has(name)) return partColumns.get(name);
  const kind = kindOfCollection(name);
  if (kind) return ['type', ...Object.keys(recordFields(kind))];
  return header.includes('type') ? [...allFields] : undefined;
}

/** Kind of a row: as its column `type` says, or the table's name. */
function kindOf({ name }: Table, row: Row): string {
  const told = row.cells.get('type');
  return told === undefined ? (kindOfCollection(name) ?? '') : String(told).trim();
}

async function holdParts(table: Table, parts: Map<string, Part[]>): Promise<Reading> {
  const faults: Fault[] = [];
  for await (const row of table.rows()) {
    const record = row.cells.get('record');
    const list = table.name === FACTS ? row.cells.get('list') : table.name;
    const broken = [...row.cells].flatMap(([column, cell]) => (cell instanceof CellFault ? [{ ...row.place(column), ...cell.fault }] : []));
    if (broken.length > 0) faults.push(...broken);
    else if (record === undefined) faults.push({ ...row.place('record'), code: 'MISSING', values: {} });
    else if (list === undefined) faults.push({ ...row.place('list'), code: 'MISSING', values: {} });
    else {
      const id = String(record).trim();
      const held = parts.get(id) ?? [];
      held.push({ list: String(list).trim(), row });
      parts.set(id, held);
    }
  }
  return { records: [], faults };
}

function readRow(kind: string, row: Row, parts: Map<string, Part[]>): Reading {
  if (!isKind(kind)) {
    const name = kind.slice(0, 80);
    const values = { kind: name, nearest: nearest(name, kindNames) };
    return { records: [], faults: [{ ...row.place('type'), code: 'UNKNOWN_KIND', values }] };
  }
  const faults: Fault[] = [];
  const record = valuesOf(recordFields(kind), row, ['type'], faults);
  const id = String(record['id'] ?? '').trim();
  const rowsApart = parts.get(id) ?? [];
  parts.delete(id);

  const lists = listsOf(kind);
  const origins = new Map<string, Row[]>();
  for (const { list, row: own } of rowsApart) {
    if (!lists.has(list)) {
      const name = list.slice(0, 80);
      faults.push({
        ...own.place('list'),
        code: 'UNKNOWN_LIST',
        values: { kind, list: name, nearest: nearest(name, [...lists.keys()]) },
      });
      continue;
    }
    const held = record[list];
    const entries: unknown[] = Array.isArray(held) ? held : [];
    const rows = origins.get(list) ?? entries.map(() => row);
    record[list] = [...entries, valuesOf(entryFields(kind, list), own, ['record', 'list'], faults)];
    origins.set(list, [...rows, own]);
  }
  if (faults.length > 0) return { records: [], faults };
  return checkRecord(kind, record, ([field, index, name]) => {
    const origin = typeof index === 'number' ? origins.get(String(field))?.[index] : undefined;
    if (origin && origin !== row) return origin.place(name === undefined ? undefined : String(name));
    return row.place(field === undefined ? undefined : String(field));
  });
}

/** The cells of a row as values; what can't be understood is told as a fault. */
function valuesOf(columns: Fields, row: Row, apart: readonly string[], faults: Fault[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [column, cell] of row.cells) {
    if (apart.includes(column)) continue;
    try {
      values[column] = readCell(Object.hasOwn(columns, column) ? columns[column] : undefined, cell);
    } catch (error) {
      if (!(error instanceof CellFault)) throw error;
      faults.push({ ...row.place(column), ...error.fault });
    }
  }
  return values;
}
