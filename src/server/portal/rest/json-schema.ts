/** A schema of JSON (2020-12), as far as answers and parameters of REST need one. */
export interface JsonSchema {
  $ref?: string;
  description?: string;
  type?: string | readonly string[];
  format?: string;
  const?: string;
  enum?: readonly string[];
  default?: unknown;
  minimum?: number;
  maximum?: number;
  items?: JsonSchema;
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  anyOf?: readonly JsonSchema[];
}

/** Schemas by their names, to which others refer. */
export type Components = Map<string, JsonSchema>;

const BEGIN = '#/components/schemas/';

export const referenceTo = (name: string): JsonSchema => ({ $ref: BEGIN + name });

/** What a schema is that may be a reference to one. Throws where there is none. */
export function resolved(schema: JsonSchema, components: Components): JsonSchema {
  if (schema.$ref === undefined) return schema;
  const found = components.get(schema.$ref.slice(BEGIN.length));
  if (!found) throw new Error(`There is no schema '${schema.$ref}'.`);
  return found;
}

/** The same, or null. */
export function orNull(schema: JsonSchema): JsonSchema {
  return typeof schema.type === 'string' && !schema.enum
    ? { ...schema, type: [schema.type, 'null'] }
    : { anyOf: [schema, { type: 'null' }] };
}

/** What a schema is apart from null. */
export function notNull(schema: JsonSchema): JsonSchema {
  if (Array.isArray(schema.type)) return { ...schema, type: schema.type[0] };
  return schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;
}

/** An object that has each of some fields. */
export function objectOf(properties: Readonly<Record<string, JsonSchema>>, description?: string): JsonSchema {
  return { type: 'object', ...(description !== undefined && { description }), required: Object.keys(properties), properties };
}
