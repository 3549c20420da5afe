import { z } from 'zod';
import type { Kind } from '../../shared/kinds.ts';
import { schemas } from '../kinds/record.ts';

/** Schemas by the name of their field. */
export type Fields = Readonly<Record<string, z.core.$ZodType>>;

/** The fields of a record of a kind. */
export function recordFields(kind: Kind): Fields {
  return schemas[kind].shape;
}

/** What an entry of a list in a record holds, by name. */
export function entryFields(kind: Kind, list: string): Fields {
  const schema = required(recordFields(kind)[list]);
  const element = schema instanceof z.ZodArray ? schema.element : undefined;
  // The entries of a list of facts are prepared first: a bare id becomes an entry.
  const entry = element instanceof z.ZodPipe ? element.out : element;
  if (!(entry instanceof z.ZodObject)) throw new Error(`A record of kind ${kind} has no list '${list}' of entries.`);
  return entry.shape;
}

/** A schema without what makes it optional. */
export function required(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodOptional ? required(schema.unwrap()) : schema;
}

/** The schema of what is written, before anything is made of it. */
export function written(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  const inner = required(schema);
  return inner instanceof z.ZodPipe ? written(inner.in) : inner;
}
