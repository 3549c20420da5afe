import type { Ask, AskOptions } from './ask.ts';
import type { Entity } from './entity.ts';
import { ChangesDocument, type ChangesQuery, type RecordKind } from './generated.ts';
import { KruispuntError } from './kruispunt-error.ts';
import { sha256 } from './sha256.ts';
import type { Store } from './store.ts';
import { thingsOf } from './things.ts';
import { tiesOf } from './ties.ts';

export interface SyncOptions extends AskOptions {
  /** Where to go on from: what an earlier `sync` answered. The store's own cursor when absent. */
  after?: string | null | undefined;
  /** Whether contacts come with their e-mail address and telephone number, of which a reader may have a number an hour, and a key its own. */
  contactDetails?: boolean | undefined;
}

type Change = ChangesQuery['changes']['changes'][number];

/**
 * Brings a copy up to date; answers the cursor to come back with, null for an empty graph. The store is told of each change, and after each
 * hundred how far it is: where it was cut off, what comes again does no harm. A cursor that the graph no longer knows empties the store
 * and begins anew. Throws KruispuntError; CURSOR_EXPIRED only where the store has no `clear`.
 */
export async function sync(ask: Ask, store: Store, options: SyncOptions = {}): Promise<string | null> {
  const { contactDetails = false, signal } = options;
  /** What this call put, for a store that does not tell what it has. */
  const put = new Set<string>();
  let cursor = (options.after === undefined ? await store.cursor?.() : options.after) || null;
  if (cursor !== null && !store.ids) {
    throw new TypeError('A store that goes on from a cursor needs ids(): who was erased can not be found in it otherwise.');
  }

  /** What is neither told as gone nor there any more is gone since: the feed says so later. */
  async function take({ id, deleted, erased }: Change, entity: Entity | undefined): Promise<void> {
    if (erased) await forget(new Set(erased));
    else if (deleted) await store.remove(id);
    else if (entity) {
      put.add(id);
      await store.put(entity, tiesOf(entity));
    }
  }

  async function forget(hashes: ReadonlySet<string>): Promise<void> {
    const found: string[] = [];
    for await (const id of store.ids?.() ?? put) if (hashes.has(await sha256(id))) found.push(id);
    for (const id of found) await store.remove(id);
  }

  for (;;) {
    let feed: ChangesQuery['changes'];
    try {
      feed = (await ask(ChangesDocument, { after: cursor }, { signal })).changes;
    } catch (error) {
      if (!(error instanceof KruispuntError) || error.code !== 'CURSOR_EXPIRED' || !store.clear) throw error;
      await store.clear();
      cursor = null;
      continue;
    }
    const entities = new Map<string, Entity>();
    for (const [kind, ids] of presentByKind(feed.changes)) {
      for (const entity of await thingsOf(ask, kind, ids, { contactDetails, signal })) entities.set(entity.id, entity);
    }
    for (const change of feed.changes) await take(change, entities.get(change.id));
    cursor = feed.endCursor;
    if (cursor !== null) await store.keepCursor?.(cursor);
    if (!feed.hasMore) return cursor;
  }
}

function presentByKind(changes: readonly Change[]): Map<RecordKind, string[]> {
  const ids = new Map<RecordKind, string[]>();
  for (const { id, kind, deleted } of changes) if (!deleted) ids.set(kind, [...(ids.get(kind) ?? []), id]);
  return ids;
}
