import { z } from './zod.ts';

const ownFields = z.registry();

/** A field that says how we keep or word a thing, rather than what a document says of it: no lines need tell it. */
export function ours<Schema extends z.ZodType>(schema: Schema): Schema {
  // The same schema may stand for fields that a document does tell.
  const own = schema.clone(undefined, { parent: true });
  ownFields.add(own);
  return own;
}

export function isOurs(schema: z.core.$ZodType | undefined): boolean {
  return schema !== undefined && ownFields.has(schema);
}
