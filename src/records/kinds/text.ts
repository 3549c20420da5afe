import { z } from 'zod';
import { refuse } from './refusal.ts';

/**
 * What the texts of records are: wording that people wrote, names included, or an address or number at which somebody or
 * something is reached. What is neither (an id, a choice, a day) says nothing of a person in words.
 */
export const textSorts = z.registry<{ sort: 'wording' | 'address' }>();

// Controls but tab and line breaks, halves of a character, and marks that turn the direction of writing.
const UNPRINTABLE = /[^\P{Cc}\t\n\r]|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u;

function clean(maximum: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(maximum)
    .refine((value) => !UNPRINTABLE.test(value), refuse('CONTROL_CHARACTERS'))
    .transform((value) => value.normalize('NFC'));
}

/** A label, name or title: one line. */
export const line = clean(300)
  .refine((value) => !/[\r\n]/.test(value), refuse('MORE_LINES'))
  .register(textSorts, { sort: 'wording' });

/** Running text of a few sentences. */
export const text = clean(5000).register(textSorts, { sort: 'wording' });

/** A readable id that never changes, unique over all kinds: `palliatieve-zorg`. */
export const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, refuse('NOT_A_SLUG'));

export const year = z.int().min(1900).max(2100);

export const webAddress = z
  .url({ protocol: /^https?$/ })
  .max(500)
  .register(textSorts, { sort: 'address' });

export const email = z.email().max(254).register(textSorts, { sort: 'address' });

export const phone = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/, refuse('NOT_A_PHONE'))
  .register(textSorts, { sort: 'address' });
