import { createHash } from 'node:crypto';
import type { Kind } from '../shared/kinds.ts';
import type { Trace } from './finder.ts';

/** What something that is kept is: a record or its history, a submission, or who is kept as having done something. */
export interface Within {
  where: 'RECORD' | 'SUBMISSION' | 'TRAIL';
  /** Kind of the record. */
  kind?: Kind | undefined;
  /** Id of the record or submission; the name as it is kept. */
  id: string;
  title: string;
}

/**
 * ALWAYS: it names them by their id, and goes with them. SURE: it goes unless others are chosen. LIKELY: it stays unless it is chosen,
 * since it may be about somebody else. BY_HAND: it can't go, since an id never changes.
 */
export type Choice = 'ALWAYS' | 'SURE' | 'LIKELY' | 'BY_HAND';

/** Where somebody is named, or may be: one text of one field, however often that was written. */
export interface Place extends Within {
  placeId: string;
  /** Field of it: `enablers.note`. */
  field: string;
  trace: Trace | 'MENTION';
  /** The text around it, and what names them. */
  before: string;
  match: string;
  after: string;
  choice: Choice;
  /** How often it stands in what is kept now. */
  times: number;
  /** How many versions of it in its history have it. */
  versions: number;
}

/** Characters of a text shown on each side. */
const AROUND = 60;

/** What stands around a part of a text, cut between words. */
export function around(text: string, start: number, end: number): Pick<Place, 'before' | 'match' | 'after'> {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return {
    before: before.length <= AROUND ? before : `…${before.slice(-AROUND).replace(/^\S*/, '')}`,
    match: text.slice(start, end),
    after: after.length <= AROUND ? after : `${after.slice(0, AROUND).replace(/\S*$/, '')}…`,
  };
}

/** Id of a place: the same as long as what stands there is the same. */
export function placeIdOf({
  where,
  id,
  field,
  before,
  match,
  after,
}: Omit<Place, 'placeId' | 'choice' | 'trace' | 'title' | 'times' | 'versions'>): string {
  return createHash('sha256')
    .update(JSON.stringify([where, id, field, before, match, after]))
    .digest('hex')
    .slice(0, 20);
}
