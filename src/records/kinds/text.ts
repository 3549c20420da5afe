import { z } from 'zod';

// Controls but tab and line breaks, halves of a character, and marks that turn the direction of writing.
const UNPRINTABLE = /[^\P{Cc}\t\n\r]|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u;

function clean(maximum: number) {
  return z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(maximum, `must be at most ${maximum} characters`)
    .refine((value) => !UNPRINTABLE.test(value), 'must not contain control characters')
    .transform((value) => value.normalize('NFC'));
}

/** A label, name or title: one line. */
export const line = clean(300).refine((value) => !/[\r\n]/.test(value), 'must be one line');

/** Running text of a few sentences. */
export const text = clean(5000);

/** A readable id that never changes, unique over all kinds: `palliatieve-zorg`. */
export const slug = z
  .string()
  .max(80, 'must be at most 80 characters')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a slug: lower-case letters and digits, joined by single hyphens');

export const year = z.int().min(1900).max(2100);

export const webAddress = z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).max(500);
