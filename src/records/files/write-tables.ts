import { kindOfCollection, kinds } from '../../shared/kinds.ts';
import type { KnowledgeRecord } from '../kinds/record.ts';
import { entriesOf, fieldsOf, listsOf } from '../model/lists.ts';
import { writeCell, writeCites } from './cell.ts';
import { FACTS, factColumns, partColumns, writtenColumns } from './columns.ts';

/** A row to write: the table that it belongs to and its cells in the order of the table's columns. */
export interface WrittenRow {
  table: string;
  cells: (string | number | boolean | undefined)[];
}

/** Names of the columns of a table as it is written. */
export function headerOf(table: string): readonly string[] {
  const kind = kindOfCollection(table);
  return kind ? writtenColumns(kind) : (partColumns.get(table) ?? factColumns);
}

/** The rows of a record: its own, and one for each entry of its lists that is more than an id. */
export function rowsOf(record: KnowledgeRecord): WrittenRow[] {
  const fields = fieldsOf(record);
  const apart: WrittenRow[] = [];
  const kept = new Set(writtenColumns(record.type));
  for (const [list, { fact }] of listsOf(record.type)) {
    const entries = entriesOf(record, list);
    if (kept.has(list) && entries.every((entry) => Object.keys(entry).length === 1)) continue;
    kept.delete(list);
    const table = fact ? FACTS : list;
    for (const entry of entries) {
      const values: Record<string, unknown> = { ...entry, record: record.id, list };
      apart.push({ table, cells: headerOf(table).map((column) => writeCell(values[column])) });
    }
  }
  const own = writtenColumns(record.type).map((column) => {
    if (column === 'cites') return writeCites(record.cites);
    return kept.has(column) ? writeCell(fields[column]) : undefined;
  });
  return [{ table: kinds[record.type].list, cells: own }, ...apart];
}
