import { refusal } from '../errors.ts';

/** Where a reader of the feed of changes is: in the graph of this epoch, behind this entity at this number; at the beginning without an epoch. */
export interface FeedPlace {
  epoch: string | null;
  afterSeq: number;
  afterId: string;
}

/**
 * Reads a cursor of `changes`: epoch, number and id, as `changes.cypher` writes it. Throws BAD_USER_INPUT when it is none, and
 * CURSOR_EXPIRED when it does not say to which graph it belongs, as those of an earlier version did not.
 */
export function prepareFeed(after: string | null | undefined): FeedPlace {
  if (!after) return { epoch: null, afterSeq: 0, afterId: '' };
  const [, epoch, seq, id] = /^(?:([0-9a-f]{8}):)?(\d{1,15}):([a-z0-9-]{1,100})$/.exec(after) ?? [];
  if (seq === undefined || id === undefined) throw refusal({ reason: 'NO_FEED_CURSOR', values: {} });
  if (epoch === undefined) throw refusal({ reason: 'FOREIGN_CURSOR', values: {} });
  return { epoch, afterSeq: Number(seq), afterId: id };
}

/** The part of the feed that was read. Throws CURSOR_EXPIRED where there is none: this graph never gave the cursor. */
export function checkedFeed(feed: unknown): unknown {
  if (feed === null || feed === undefined) throw refusal({ reason: 'FOREIGN_CURSOR', values: {} });
  return feed;
}
