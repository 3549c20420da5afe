import { z } from 'zod';

/** Forms that all is written in. */
export const FORMS = [
  { file: 'kruispunt.jsonl.gz', format: 'application/jsonl' },
  { file: 'kruispunt.nt.gz', format: 'application/n-triples' },
] as const;

const file = z.strictObject({
  url: z.string(),
  format: z.string(),
  compression: z.literal('gzip'),
  bytes: z.number(),
  sha256: z.string(),
  entities: z.number(),
});

/** What a dump is told as. */
export const manifest = z.strictObject({
  /** Moment at which it was begun (ISO 8601, UTC). */
  generated: z.string(),
  title: z.string(),
  uri: z.string(),
  licence: z.string(),
  /** Cursor of `changes` from which to go on; null where nothing had ever been written. */
  cursor: z.string().nullable(),
  /** How many things of each kind there are in it. */
  counts: z.record(z.string(), z.number()),
  files: z.array(file),
});

export type Manifest = z.infer<typeof manifest>;
