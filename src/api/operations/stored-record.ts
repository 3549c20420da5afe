import { parseBody } from '../../records/model/body.ts';
import type { StoredRecord } from '../../records/store/stored.ts';

/** A record as clients are shown it; null for none. */
export function storedRecord(stored: StoredRecord | undefined): object | null {
  if (!stored) return null;
  const { type: _, ...body } = parseBody(stored.body);
  return { id: stored.id, kind: stored.kind, body, revision: stored.seq };
}
