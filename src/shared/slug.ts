import { fold } from './fold.ts';

/** Most characters of a slug that is made of a text; the ids of records may have more. */
const LONGEST = 60;

/** An id as the record format wants it: `Préhabilitatie in de regio` → `prehabilitatie-in-de-regio`; empty where no letter can stand in one. */
export function slugOf(text: string): string {
  const slug = (fold(text).match(/[a-z0-9]+/g) ?? []).join('-');
  // What is too long ends at a word.
  return slug.length <= LONGEST ? slug : slug.slice(0, LONGEST).replace(/-[^-]*$/, '');
}
