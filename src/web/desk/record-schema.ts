import recordSchema from '../../generated/record.schema.json';
import { type KindName, kindNamed, nameOfKind } from '../../shared/kind-names.ts';
import { isKind, kindNames } from '../../shared/kinds.ts';

/** What of a JSON Schema the form of a record is made of. */
export interface FieldSchema {
  /** `string`, `integer`, `number`, `boolean`, `array` or `object`. */
  type?: string | undefined;
  description?: string | undefined;
  enum?: readonly string[] | undefined;
  format?: string | undefined;
  maxLength?: number | undefined;
  items?: FieldSchema | undefined;
  anyOf?: readonly FieldSchema[] | undefined;
  properties?: Readonly<Record<string, FieldSchema>> | undefined;
  required?: readonly string[] | undefined;
  /** Kind of the record that the id names, as the definitions are called. */
  'x-refersTo'?: string | undefined;
}

/** A field of a record, or of an entry in one of its lists. */
export interface FieldOf {
  name: string;
  schema: FieldSchema;
  required: boolean;
}

export const recordKinds: readonly KindName[] = kindNames.map((kind) => nameOfKind(kind));

const definitions: Readonly<Record<string, FieldSchema>> = recordSchema.definitions;

/** What every record has: shown before the rest, and after it. */
const FIRST = ['id'];
const LAST = ['source', 'cites'];

/** The fields of a kind of record: its id, its own, then where its facts come from. */
export function fieldsOf(kind: KindName): FieldOf[] {
  const fields = fieldsIn(definitions[kindNamed(kind)]);
  const place = ({ name }: FieldOf) => (FIRST.includes(name) ? 0 : LAST.includes(name) ? 2 : 1);
  return fields.sort((a, b) => place(a) - place(b));
}

/** The fields of an entry in a list of facts or parts; empty where the list holds texts. */
export function entryFieldsOf(list: FieldSchema): FieldOf[] {
  const { items } = list;
  return fieldsIn(items?.properties ? items : items?.anyOf?.find(({ properties }) => properties));
}

function fieldsIn(schema: FieldSchema | undefined): FieldOf[] {
  const required = new Set(schema?.required);
  return Object.entries(schema?.properties ?? {}).map(([name, property]) => ({ name, schema: property, required: required.has(name) }));
}

/** Kind of the record that an id names: `THEME`. */
export function referredKind({ 'x-refersTo': kind }: FieldSchema): KindName | undefined {
  return isKind(kind) ? nameOfKind(kind) : undefined;
}
