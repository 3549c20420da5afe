import type { Entity } from './entity.ts';
import type { Store } from './store.ts';
import { type Tie, tiesOf } from './ties.ts';

/** A copy as it is written to a file. */
export interface SavedCopy {
  readonly cursor: string | null;
  readonly entities: readonly Entity[];
}

/** The other end of a tie, and what is said of it. */
export interface Tied {
  readonly id: string;
  readonly [property: string]: unknown;
}

/** A copy in memory, with every tie at both of its ends. `JSON.stringify` writes it, and the constructor takes what that wrote. */
export class Copy implements Store {
  #cursor: string | null;
  readonly #entities = new Map<string, Entity>();
  /** Ties by the id of either end. */
  readonly #ties = new Map<string, Set<Tie>>();

  constructor({ cursor, entities }: SavedCopy = { cursor: null, entities: [] }) {
    this.#cursor = cursor;
    for (const entity of entities) this.put(entity, tiesOf(entity));
  }

  get(id: string): Entity | undefined {
    return this.#entities.get(id);
  }

  /** What is tied to a thing under a name that it has in the API, whichever end states it, by id: `tied('dementie', 'initiatives')`. */
  tied(id: string, name: string): Tied[] {
    const ties = [...(this.#ties.get(id) ?? [])];
    return [
      ...ties.filter(({ from, field }) => from === id && field === name).map(({ to, properties }) => ({ ...properties, id: to })),
      ...ties.filter(({ to, inverse }) => to === id && inverse === name).map(({ from, properties }) => ({ ...properties, id: from })),
    ].sort((one, other) => (one.id < other.id ? -1 : Number(one.id > other.id)));
  }

  put(entity: Entity, ties: readonly Tie[]): void {
    this.#forgetTies(entity.id, ({ from }) => from === entity.id);
    this.#entities.set(entity.id, entity);
    for (const tie of ties) for (const end of [tie.from, tie.to]) this.#ties.set(end, (this.#ties.get(end) ?? new Set()).add(tie));
  }

  remove(id: string): void {
    this.#forgetTies(id, () => true);
    this.#entities.delete(id);
  }

  ids(): string[] {
    return [...this.#entities.keys()];
  }

  cursor(): string | null {
    return this.#cursor;
  }

  keepCursor(cursor: string): void {
    this.#cursor = cursor;
  }

  clear(): void {
    this.#cursor = null;
    this.#entities.clear();
    this.#ties.clear();
  }

  toJSON(): SavedCopy {
    return { cursor: this.#cursor, entities: [...this.#entities.values()] };
  }

  #forgetTies(id: string, isForgotten: (tie: Tie) => boolean): void {
    for (const tie of [...(this.#ties.get(id) ?? [])].filter(isForgotten)) {
      for (const end of [tie.from, tie.to]) {
        const left = this.#ties.get(end);
        left?.delete(tie);
        if (left?.size === 0) this.#ties.delete(end);
      }
    }
  }
}
