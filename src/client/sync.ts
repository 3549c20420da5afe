import type { Ask, AskOptions } from './ask.ts';
import { type Entity, entityOf, nextPageOf } from './entity.ts';
import { ChangesDocument, type ChangesQuery, ChangesWithContactDetailsDocument, MoreTiesDocument } from './generated.ts';
import { KruispuntError } from './kruispunt-error.ts';
import { sha256 } from './sha256.ts';
import type { Store } from './store.ts';
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
  const document = contactDetails ? ChangesWithContactDetailsDocument : ChangesDocument;
  /** What this call put, for a store that does not tell what it has. */
  const put = new Set<string>();
  let cursor = (options.after === undefined ? await store.cursor?.() : options.after) || null;
  if (cursor !== null && !store.ids) {
    throw new TypeError('A store that goes on from a cursor needs ids(): who was erased can not be found in it otherwise.');
  }

  async function take({ id, deleted, erased, entity }: Change): Promise<void> {
    if (erased) await forget(new Set(erased));
    else if (deleted || !entity) await store.remove(id);
    else {
      const whole = await wholeOf(ask, entity, { signal });
      put.add(id);
      await store.put(whole, tiesOf(whole));
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
      feed = (await ask(document, { after: cursor }, { signal })).changes;
    } catch (error) {
      if (!(error instanceof KruispuntError) || error.code !== 'CURSOR_EXPIRED' || !store.clear) throw error;
      await store.clear();
      cursor = null;
      continue;
    }
    for (const change of feed.changes) await take(change);
    cursor = feed.endCursor;
    if (cursor !== null) await store.keepCursor?.(cursor);
    if (!feed.hasMore) return cursor;
  }
}

/** An entity with all its ties, also those for which the page of changes has no room. */
async function wholeOf(ask: Ask, told: NonNullable<Change['entity']>, options: AskOptions): Promise<Entity> {
  const pages: object[] = [told];
  for (let page = nextPageOf(told); page !== undefined; ) {
    const { node } = await ask(MoreTiesDocument, { id: told.id, page }, options);
    if (!node) break;
    pages.push(node);
    page = nextPageOf(node);
  }
  return entityOf(pages);
}
