import { type Traces, wholeWords } from './traces.ts';

/** A part of something kept that is about somebody: its path, and a text or the entry that names them as a whole. */
export interface Passage {
  path: string;
  value: unknown;
}

/** The parts of a value that name somebody, so that what it holds of others stays out. */
export function passagesIn(value: unknown, traces: Traces): Passage[] {
  return walk(value, '', traces);
}

function walk(value: unknown, path: string, traces: Traces): Passage[] {
  if (typeof value === 'string') return traces.ids.has(value) || holds(value, traces.texts) ? [{ path, value }] : [];
  if (Array.isArray(value)) return value.flatMap((entry, index) => walk(entry, `${path}[${index}]`, traces));
  if (typeof value !== 'object' || value === null) return [];
  // An entry that is about them belongs to them as a whole: the role beside the id, the address beside the name.
  if (path !== '' && Object.values(value).some((field) => typeof field === 'string' && isTrace(field, traces))) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => walk(inner, path === '' ? key : `${path}.${key}`, traces));
}

function isTrace(text: string, { ids, texts }: Traces): boolean {
  return ids.has(text) || texts.some((trace) => trace.toLowerCase() === text.trim().toLowerCase());
}

function holds(text: string, texts: readonly string[]): boolean {
  return texts.some((trace) => wholeWords(trace).test(text));
}
