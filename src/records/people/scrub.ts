import type { KnowledgeRecord } from '../kinds/record.ts';
import { asRecord } from '../model/body.ts';
import { withReferences } from '../model/references.ts';
import { type Traces, wholeWords } from './traces.ts';

const INSTEAD = '[verwijderd]';

/** The record without a trace of somebody: what mentions them goes, and where a text names them it says so no more. */
export function scrubRecord(record: KnowledgeRecord, { ids, texts }: Traces): KnowledgeRecord {
  const unmentioned = withReferences(record, (id) => (ids.has(id) ? undefined : id));
  return asRecord(scrubTexts(unmentioned, texts));
}

/** The same value with every text in it, at any depth, rid of the texts. Keys stay. */
export function scrubTexts(value: unknown, texts: readonly string[]): unknown {
  if (typeof value === 'string') return scrubText(value, texts);
  if (Array.isArray(value)) return value.map((inner: unknown) => scrubTexts(inner, texts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, scrubTexts(inner, texts)]));
}

export function scrubText(text: string, texts: readonly string[]): string {
  return texts.reduce((rest, trace) => rest.replace(wholeWords(trace), INSTEAD), text);
}
