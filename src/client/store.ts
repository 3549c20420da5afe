import type { Entity } from './entity.ts';
import type { Tie } from './ties.ts';

type Done = void | Promise<void>;

/**
 * Where a copy is kept. `put` and `remove` are told what is so, not what was done: told the same twice, they leave the same. A store that
 * outlives the process has the other four too.
 */
export interface Store {
  /** Keeps an entity in the place of what is known by its id, and the ties that it states in the place of all those from it. */
  put(entity: Entity, ties: readonly Tie[]): Done;
  /** Forgets an entity, and every tie from it or to it; does nothing where there is none. */
  remove(id: string): Done;
  /** Ids of all that is kept: who was erased is told by the SHA-256 of their id only. */
  ids?(): Iterable<string> | AsyncIterable<string>;
  /** How far the copy is, as it was last kept; null or undefined at the beginning. */
  cursor?(): string | null | undefined | Promise<string | null | undefined>;
  /** Keeps how far the copy is; told when everything up to there is in it. */
  keepCursor?(cursor: string): Done;
  /** Forgets everything, the cursor too: the graph was restored or made anew, and the copy is taken from the beginning. */
  clear?(): Done;
}
