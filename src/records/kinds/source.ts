import { z } from 'zod';
import { line, text, webAddress, year } from './text.ts';

export const source = z.strictObject({
  title: line,
  publisher: line,
  year: year.optional(),
  date: z.iso.date().optional(),
  description: text.optional(),
  fileName: line,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 checksum in lower-case hexadecimal'),
  url: webAddress.optional(),
});
