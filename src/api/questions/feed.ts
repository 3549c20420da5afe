import { badUserInput } from '../errors.ts';

/** Where a reader of the feed of changes is: behind this entity at this number; at the beginning without a cursor. */
export interface FeedPlace {
  afterSeq: number;
  afterId: string;
}

/** Reads a cursor of `changes`: number and id, as `changes.cypher` writes it. Throws BAD_USER_INPUT when it is none. */
export function prepareFeed(after: string | null | undefined): FeedPlace {
  if (after === null || after === undefined) return { afterSeq: 0, afterId: '' };
  const [, seq, id] = /^(\d{1,15}):([a-z0-9-]{1,100})$/.exec(after) ?? [];
  if (seq === undefined || id === undefined) throw badUserInput("'after' of changes is no cursor: take one from an earlier answer.");
  return { afterSeq: Number(seq), afterId: id };
}
