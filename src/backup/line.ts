import { z } from 'zod';

/** Number of the format: what a later one can't read it refuses. */
export const FORMAT = 1;

/**
 * A backup is a gzipped file of JSON Lines: a head, a line for each node, one for each relationship, and a foot that holds how many
 * there are and the SHA-256 of all lines before it. A file without its foot is not whole.
 */
const head = z.strictObject({
  kruispunt: z.literal('backup'),
  format: z.int(),
  /** Moment that it holds, ISO 8601 in UTC. */
  time: z.iso.datetime(),
  /** Which graph it was, and the number of its last revision; null where nothing was ever written. */
  epoch: z.string().nullable(),
  seq: z.int(),
  /** Version of the data (src/records/upgrade/). */
  version: z.int(),
});

/**
 * Values of Neo4j, where JSON knows one kind of numbers only: a whole number stands as it is, a float as `{"float": "0.5"}`. JSON numbers
 * hold whole numbers up to 2^53; larger ones stand as `{"integer": "…"}`.
 */
type Scalar = string | boolean | number | { float: string } | { integer: string };
type Value = Scalar | Scalar[];
const scalar: z.ZodType<Scalar> = z.union([
  z.string(),
  z.boolean(),
  z.int(),
  z.strictObject({ float: z.string() }),
  z.strictObject({ integer: z.string().regex(/^-?\d+$/) }),
]);
const properties: z.ZodType<Record<string, Value>> = z.record(z.string(), z.union([scalar, z.array(scalar)]));

const node = z.strictObject({
  labels: z.array(z.string()),
  properties,
  /** What relationships name the node by; absent where it has none. */
  key: z.string().optional(),
});

const relationship = z.strictObject({ type: z.string(), from: z.string(), to: z.string(), properties });

const foot = z.strictObject({ nodes: z.int(), relationships: z.int(), sha256: z.string() });

export type Head = z.infer<typeof head>;
export type Node = z.infer<typeof node>;
export type Relationship = z.infer<typeof relationship>;
export type Foot = z.infer<typeof foot>;

/** What a line may be. */
export const line = { head, node, relationship, foot };

/** A property as a backup holds it. Throws a TypeError for a value of a type that it can't hold. */
export function written(value: unknown): Value {
  return Array.isArray(value) ? value.map(writtenScalar) : writtenScalar(value);
}

function writtenScalar(value: unknown): Scalar {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return { float: String(value) };
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : { integer: String(value) };
  throw new TypeError(`A backup holds no ${Object.prototype.toString.call(value)}.`);
}

/** A property as the driver takes it. */
export function restored(value: Value): unknown {
  return Array.isArray(value) ? value.map(restoredScalar) : restoredScalar(value);
}

function restoredScalar(value: Scalar): unknown {
  if (typeof value === 'number') return BigInt(value);
  if (typeof value !== 'object') return value;
  return 'float' in value ? Number(value.float) : BigInt(value.integer);
}

/** Properties, each made into something else. */
export function eachProperty<From, To>(given: Record<string, From>, make: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, make(value)]));
}
