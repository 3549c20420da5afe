import { z } from 'zod';
import { textSorts } from '../kinds/text.ts';

/** A text of a value: what it holds, what it is by the schema, and its field (`enablers.note`, whichever entry of a list). */
export interface FieldText {
  text: string;
  sort: 'wording' | 'address';
  field: string;
}

/** What a text becomes; undefined takes its field out. */
export type TextChange = (text: FieldText) => string | undefined;

/**
 * The value with its wording and addresses changed, as its schema tells them apart from ids, choices and days, which stay as they are.
 * What the schema does not know, such as a field that somebody is still at work on, is wording.
 */
export function withTexts(schema: z.core.$ZodType | undefined, value: unknown, change: TextChange, field = ''): unknown {
  const [sort, inner] = resolved(schema);
  if (typeof value === 'string') return sort ? change({ text: value, sort, field }) : value;
  if (Array.isArray(value)) {
    const element = inner instanceof z.ZodArray ? inner.element : undefined;
    return value.map((entry: unknown) => withTexts(element, entry, change, field)).filter((entry) => entry !== undefined);
  }
  if (typeof value !== 'object' || value === null) return value;
  // Where facts can be looked up: ids and numbers of lines by field.
  if (inner instanceof z.ZodRecord) return value;
  const shape: Record<string, z.core.$ZodType> = inner instanceof z.ZodObject ? inner.shape : {};
  const entries = Object.entries(value).map(([key, held]: [string, unknown]) => {
    const known = Object.hasOwn(shape, key) ? shape[key] : undefined;
    return [key, withTexts(known, held, change, field === '' ? key : `${field}.${key}`)] as const;
  });
  return Object.fromEntries(entries.filter(([, held]) => held !== undefined));
}

/** What a text by a schema is, if it is one that says something, and the schema without what may be absent or is read first. */
function resolved(schema: z.core.$ZodType | undefined): [FieldText['sort'] | undefined, z.core.$ZodType | undefined] {
  if (!schema) return ['wording', undefined];
  const sort = textSorts.get(schema)?.sort;
  if (sort) return [sort, schema];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return resolved(schema.unwrap());
  if (schema instanceof z.ZodPipe) return resolved(schema.in instanceof z.ZodTransform ? schema.out : schema.in);
  // An entry of a list of facts may be written as the bare id; a text where a list is meant is unfinished wording.
  return [schema instanceof z.ZodArray ? 'wording' : undefined, schema];
}
