import { isKind } from '../../shared/kinds.ts';
import type { KnowledgeRecord } from '../kinds/record.ts';

/** A record as it is kept: JSON without what is absent. */
export function bodyOf(record: KnowledgeRecord): string {
  return JSON.stringify(record);
}

/** Reads a record as it is kept. */
export function parseBody(body: string): KnowledgeRecord {
  return asRecord(JSON.parse(body));
}

/**
 * A record that was checked against its schema before it was kept, or that was made of such records: what enters from outside goes by
 * `check-record.ts`. Only that it has a kind and an id is looked at here.
 */
export function asRecord(value: unknown): KnowledgeRecord {
  if (!isRecord(value)) throw new TypeError('What is taken for a record has no kind or no id.');
  return value;
}

function isRecord(value: unknown): value is KnowledgeRecord {
  return (
    typeof value === 'object' && value !== null && 'type' in value && isKind(value.type) && 'id' in value && typeof value.id === 'string'
  );
}
