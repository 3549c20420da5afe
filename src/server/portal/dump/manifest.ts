import { z } from 'zod';
import { bilingual } from '../../../shared/bilingual.ts';
import type { FileType, Offer } from '../offers.ts';

/** Forms that all is written in. */
export const FORMS = [
  {
    file: 'kruispunt.jsonl.gz',
    format: 'application/jsonl',
    name: bilingual('Alles, een ding per regel (JSON Lines)', 'Everything, a thing per line (JSON Lines)'),
  },
  {
    file: 'kruispunt.nt.gz',
    format: 'application/n-triples',
    name: bilingual('Alles als linked data (N-Triples)', 'Everything as linked data (N-Triples)'),
  },
] as const satisfies readonly { file: string; format: FileType; name: Offer['name'] }[];

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

/** Path of the newest file in a form: it stays the same, while dumps come and go. */
export const pathToNewest = (file: string): string => `/dump/${file}`;

/** The newest files as they are offered to catalogues. */
export function offersOf({ files, generated }: Manifest): Offer[] {
  return FORMS.flatMap(({ file, format, name }): Offer[] => {
    const made = files.find((each) => each.format === format);
    if (!made) return [];
    const { bytes, sha256 } = made;
    return [{ path: pathToNewest(file), name, type: format, language: 'nl', isPacked: true, made: { bytes, sha256, generated } }];
  });
}
