import type { KnowledgeRecord } from '../kinds/record.ts';
import { withReferences } from '../model/references.ts';
import { type Traces, wholeWords } from './traces.ts';

const INSTEAD = '[verwijderd]';

/** The record without a trace of somebody: what mentions them goes, and where a text names them it says so no more. */
export function scrubRecord<R extends KnowledgeRecord>(record: R, { ids, texts }: Traces): R {
  return scrubTexts(
    withReferences(record, (id) => (ids.has(id) ? undefined : id)),
    texts,
  );
}

/** The same value with every text in it, at any depth, rid of the texts. Keys stay. */
export function scrubTexts<Value>(value: Value, texts: readonly string[]): Value {
  if (typeof value === 'string') return scrubText(value, texts) as Value;
  if (Array.isArray(value)) return value.map((inner: unknown) => scrubTexts(inner, texts)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, scrubTexts(inner as unknown, texts)])) as Value;
}

function scrubText(text: string, texts: readonly string[]): string {
  return texts.reduce((rest, trace) => rest.replace(wholeWords(trace), INSTEAD), text);
}
