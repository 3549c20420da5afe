import { tidy } from '../../shared/tidy.ts';
import { refuse } from './refusal.ts';
import { z } from './zod.ts';

/**
 * What the texts of records are: wording that people wrote, names included, or an address or number at which somebody or
 * something is reached. What is neither (an id, a choice, a day) says nothing of a person in words.
 */
export const textSorts = z.registry<{ sort: 'wording' | 'address' }>();

// Controls but tab and line break, halves of a character, and marks that turn the direction of writing.
const UNPRINTABLE = /[^\P{Cc}\t\n]|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u;

/** Characters of a label, name or title, and of running text. */
export const LONGEST_LINE = 300;
const LONGEST_TEXT = 5_000;

/** Characters of a text that is to tell something. */
const SHORTEST_TELLING = 20;

function clean(maximum: number, minimum = 1) {
  return z
    .string()
    .overwrite(tidy)
    .trim()
    .min(minimum)
    .max(maximum)
    .refine((value) => !UNPRINTABLE.test(value), refuse('CONTROL_CHARACTERS'));
}

/** A label, name or title: one line. */
export const line = clean(LONGEST_LINE)
  .refine((value) => !value.includes('\n'), refuse('MORE_LINES'))
  .register(textSorts, { sort: 'wording' });

/** Running text of a few sentences. */
export const text = clean(LONGEST_TEXT).register(textSorts, { sort: 'wording' });

/** Running text that is more than a word or two. */
export const telling = clean(LONGEST_TEXT, SHORTEST_TELLING).register(textSorts, { sort: 'wording' });

/** A readable id that never changes, unique over all kinds: `palliatieve-zorg`. */
export const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, refuse('NOT_A_SLUG'));

export const year = z.int().min(1900).max(2100);

/** A whole number of something, at most what the API can answer (GraphQL's Int: 32 bits). */
export const count = z.int().positive().max(2_147_483_647);

/** A browser would make a host of what follows where there is none, and a user name makes an address look like that of another. */
const HOST_ALONE = /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/?#@\\]+([/?#]|$)/;

export const webAddress = z
  .url({ protocol: /^https?$/ })
  .max(500)
  .refine((value) => HOST_ALONE.test(value), { error: refuse('NOT_A_WEB_ADDRESS'), when: ({ issues }) => issues.length === 0 })
  .meta({ pattern: HOST_ALONE.source })
  .register(textSorts, { sort: 'address' });

/** An e-mail address, also one whose domain has letters of its own: `info@zorgbrücke.nl`. */
const EMAIL = /^(?!\.)(?!.*\.\.)[A-Za-z0-9_'+.-]*[A-Za-z0-9_+-]@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u;

export const email = z.email({ pattern: EMAIL }).max(254).register(textSorts, { sort: 'address' });

export const phone = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/, refuse('NOT_A_PHONE'))
  .register(textSorts, { sort: 'address' });
