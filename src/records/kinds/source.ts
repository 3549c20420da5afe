import { ours } from './ours.ts';
import { refuse } from './refusal.ts';
import { line, text, webAddress, year } from './text.ts';
import { z } from './zod.ts';

/** What must be known of a source of each sort, so that others find the lines that are cited. */
const NEEDED = { DOCUMENT: ['fileName', 'sha256'], WEB_PAGE: ['url', 'retrieved'] } as const;

/** A document whose lines are cited as they stand in its file, or a page as it was read on a day. */
export const source = z
  .strictObject({
    title: line,
    altNames: ours(z.array(line).max(50).optional()),
    publisher: line,
    kind: ours(z.enum(['DOCUMENT', 'WEB_PAGE']).optional()),
    year: year.optional(),
    date: z.iso.date().optional(),
    description: text.optional(),
    fileName: line.optional(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, refuse('NOT_A_CHECKSUM'))
      .optional(),
    url: webAddress.optional(),
    retrieved: ours(z.iso.date().optional()),
  })
  .superRefine((value, context) => {
    for (const field of NEEDED[value.kind ?? 'DOCUMENT']) {
      if (value[field] === undefined) context.addIssue({ code: 'invalid_type', expected: 'string', input: undefined, path: [field] });
    }
  });
