import { refuse } from './refusal.ts';
import { line, text, webAddress, year } from './text.ts';
import { z } from './zod.ts';

export const source = z.strictObject({
  title: line,
  publisher: line,
  year: year.optional(),
  date: z.iso.date().optional(),
  description: text.optional(),
  fileName: line,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, refuse('NOT_A_CHECKSUM')),
  url: webAddress.optional(),
});
