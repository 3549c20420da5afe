import { recordKind } from '../../records/kinds/record.ts';
import { parseBody } from '../../records/model/body.ts';
import type { KeptRevision } from '../../records/store/history.ts';
import type { Stored } from '../../records/store/stored.ts';

/** A record as clients are shown it; null for none. */
export function storedRecord(stored: Stored | undefined): object | null {
  if (!stored) return null;
  const { type: _, ...body } = parseBody(stored.body);
  return { id: stored.id, kind: recordKind(stored.kind), body, revision: stored.seq };
}

/** A change as clients are shown it. */
export function storedRevision(revision: KeptRevision): object {
  return { ...revision, kind: recordKind(revision.kind) };
}
