import type { z } from 'zod';
import { collections, type Kind, kinds } from '../kinds/record.ts';
import { listsOf } from '../model/lists.ts';

/** Schemas by the name of their column. */
export type Columns = Readonly<Record<string, z.ZodType>>;

/** Table with a row for each fact that ties a record to another one. */
export const FACTS = 'facts';

const allKinds = Object.keys(kinds) as Kind[];

/** Every field that a table of records of this kind may have as a column. */
export function fieldsOf(kind: Kind): Columns {
  return kinds[kind].shape as Columns;
}

/** What an entry of a list in a record holds, by name. */
export function entryFields(kind: Kind, list: string): Columns {
  const schema = fieldsOf(kind)[list] as z.ZodOptional<z.ZodArray<z.ZodType>>;
  const element = schema.unwrap().element;
  // The entries of a list of facts are prepared first: a bare id becomes an entry.
  const entry = element.type === 'pipe' ? (element as z.ZodPipe).out : element;
  return (entry as z.ZodObject).shape as Columns;
}

/** Columns of a table of records as it is written: the lists that hold ids only among them. */
export function writtenColumns(kind: Kind): string[] {
  const lists = listsOf(kind);
  const fields = Object.keys(fieldsOf(kind)).filter((field) => !['id', 'source', 'cites'].includes(field));
  return ['id', 'source', ...fields.filter((field) => !lists.has(field) || mayBeBare(kind, field)), 'cites'];
}

/** Whether an entry of the list may be an id only. */
function mayBeBare(kind: Kind, list: string): boolean {
  if (!listsOf(kind).get(list)?.fact) return false;
  return Object.entries(entryFields(kind, list)).every(([name, schema]) => name === 'id' || schema.type === 'optional');
}

const LAST = ['note', 'source', 'lines'];

/** Columns of the table of facts: the properties of all lists, each once. */
export const factColumns: readonly string[] = (() => {
  const names = allKinds.flatMap((kind) =>
    [...listsOf(kind)].flatMap(([list, { fact }]) => (fact ? Object.keys(entryFields(kind, list)) : [])),
  );
  const middle = [...new Set(names)].filter((name) => name !== 'id' && !LAST.includes(name));
  return ['record', 'list', 'id', ...middle, ...LAST];
})();

/** Columns of the tables whose rows belong to one record only, by the table's name: `targets`. */
export const partColumns: ReadonlyMap<string, readonly string[]> = new Map(
  allKinds.flatMap((kind) =>
    [...listsOf(kind)].flatMap(([list, { part }]) =>
      part ? [[list, ['record', ...Object.keys(entryFields(kind, list))]] as [string, string[]]] : [],
    ),
  ),
);

/** The values that a column of a table may have, where they are few and known. */
export function choicesOf(table: string, column: string): string[] | undefined {
  const lists = allKinds.flatMap((kind) => [...listsOf(kind)].map(([list, { fact }]) => ({ kind, list, fact })));
  if (table === FACTS && column === 'list') return [...new Set(lists.filter(({ fact }) => fact).map(({ list }) => list))];
  const schemas = Object.hasOwn(collections, table)
    ? [fieldsOf(collections[table as keyof typeof collections])]
    : lists.filter(({ list, fact }) => (table === FACTS ? fact : list === table)).map(({ kind, list }) => entryFields(kind, list));
  const options = schemas.flatMap((columns) => optionsOf(columns[column]));
  return options.length > 0 ? [...new Set(options)] : undefined;
}

function optionsOf(schema: z.ZodType | undefined): string[] {
  if (schema?.type === 'optional') return optionsOf((schema as z.ZodOptional<z.ZodType>).unwrap());
  if (schema?.type === 'boolean') return ['ja', 'nee'];
  return schema?.type === 'enum' ? ((schema as z.ZodEnum).options as string[]) : [];
}
