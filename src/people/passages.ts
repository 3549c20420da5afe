import type { Known } from './known.ts';

/** A part of something kept that is about somebody: its path, and a text or the entry that names them as a whole. */
export interface Passage {
  path: string;
  value: unknown;
}

/** The parts of a value that surely name somebody, so that what it holds of others stays out. */
export function passagesIn(value: unknown, known: Pick<Known, 'ids' | 'finder'>, path = ''): Passage[] {
  if (typeof value === 'string') return isNamedIn(value, known) ? [{ path, value }] : [];
  if (Array.isArray(value)) return value.flatMap((entry, index) => passagesIn(entry, known, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  // An entry that is about them belongs to them as a whole: the role beside the id, the address beside the name.
  if (path !== '' && Object.values(value).some((field) => typeof field === 'string' && isThem(field, known))) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => passagesIn(inner, known, path === '' ? key : `${path}.${key}`));
}

function isNamedIn(text: string, { ids, finder }: Pick<Known, 'ids' | 'finder'>): boolean {
  return ids.has(text) || finder.find(text, false).some(({ sure }) => sure);
}

function isThem(text: string, { ids, finder }: Pick<Known, 'ids' | 'finder'>): boolean {
  return ids.has(text) || finder.find(text, false).some(({ sure, start, end }) => sure && end - start === text.trim().length);
}
