import { z } from 'zod';
import { type Kind, kindNames, kindOfCollection } from '../../shared/kinds.ts';
import { listsOf } from '../model/lists.ts';
import { entryFields, recordFields, required } from './schema.ts';

/** Table with a row for each fact that ties a record to another one. */
export const FACTS = 'facts';

/** Columns of a table of records as it is written: the lists that hold ids only among them. */
export function writtenColumns(kind: Kind): string[] {
  const lists = listsOf(kind);
  const fields = Object.keys(recordFields(kind)).filter((field) => !['id', 'source', 'cites'].includes(field));
  return ['id', 'source', ...fields.filter((field) => !lists.has(field) || mayBeBare(kind, field)), 'cites'];
}

/** Whether an entry of the list may be an id only. */
function mayBeBare(kind: Kind, list: string): boolean {
  if (!listsOf(kind).get(list)?.fact) return false;
  return Object.entries(entryFields(kind, list)).every(([name, schema]) => name === 'id' || schema instanceof z.ZodOptional);
}

const LAST = ['note', 'source', 'lines'];

/** Columns of the table of facts: the properties of all lists, each once. */
export const factColumns: readonly string[] = (() => {
  const names = kindNames.flatMap((kind) =>
    [...listsOf(kind)].flatMap(([list, { fact }]) => (fact ? Object.keys(entryFields(kind, list)) : [])),
  );
  const middle = [...new Set(names)].filter((name) => name !== 'id' && !LAST.includes(name));
  return ['record', 'list', 'id', ...middle, ...LAST];
})();

/** Columns of the tables whose rows belong to one record only, by the table's name: `targets`. */
export const partColumns: ReadonlyMap<string, readonly string[]> = new Map(
  kindNames.flatMap((kind) =>
    [...listsOf(kind)].flatMap(([list, { part }]): [string, string[]][] =>
      part ? [[list, ['record', ...Object.keys(entryFields(kind, list))]]] : [],
    ),
  ),
);

/** The values that a column of a table may have, where they are few and known. */
export function choicesOf(table: string, column: string): string[] | undefined {
  const lists = kindNames.flatMap((kind) => [...listsOf(kind)].map(([list, { fact }]) => ({ kind, list, fact })));
  if (table === FACTS && column === 'list') return [...new Set(lists.filter(({ fact }) => fact).map(({ list }) => list))];
  const own = kindOfCollection(table);
  const columns = own
    ? [recordFields(own)]
    : lists.filter(({ list, fact }) => (table === FACTS ? fact : list === table)).map(({ kind, list }) => entryFields(kind, list));
  const options = columns.flatMap((each) => optionsOf(each[column]));
  return options.length > 0 ? [...new Set(options)] : undefined;
}

function optionsOf(schema: z.core.$ZodType | undefined): string[] {
  const inner = required(schema);
  if (inner instanceof z.ZodBoolean) return ['ja', 'nee'];
  return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
}
