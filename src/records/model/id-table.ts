import { type Kind, kindNames } from '../../shared/kinds.ts';
import type { KnownIds } from './check.ts';

/** Part of the places that are taken before there are twice as many. */
const FULLEST = 0.6;

/**
 * Kinds of millions of ids in a dozen bytes each: not the ids are kept, but 64 bits of a hash of them. Two ids that are taken for one are to be
 * expected among thousands of millions.
 */
export class IdTable implements KnownIds {
  #size = 0;
  /** A place is two hashes and the number of a kind; 0 is none. */
  #first = new Uint32Array(1024);
  #second = new Uint32Array(1024);
  #kinds = new Uint8Array(1024);

  get size(): number {
    return this.#size;
  }

  get(id: string): Kind | undefined {
    const number = this.#kinds[this.#placeOf(hash(id, FIRST), hash(id, SECOND))] ?? 0;
    return kindNames[number - 1];
  }

  /** Tells whether the id is new here. */
  add(id: string, kind: Kind): boolean {
    if (this.#size >= FULLEST * this.#kinds.length) this.#grow();
    const isNew = this.#put(hash(id, FIRST), hash(id, SECOND), kindNames.indexOf(kind) + 1);
    if (isNew) this.#size++;
    return isNew;
  }

  #put(first: number, second: number, kind: number): boolean {
    const place = this.#placeOf(first, second);
    const isNew = this.#kinds[place] === 0;
    this.#first[place] = first;
    this.#second[place] = second;
    this.#kinds[place] = kind;
    return isNew;
  }

  /** Where these hashes are, or would be. */
  #placeOf(first: number, second: number): number {
    const last = this.#kinds.length - 1;
    let place = first & last;
    while (this.#kinds[place] !== 0 && (this.#first[place] !== first || this.#second[place] !== second)) place = (place + 1) & last;
    return place;
  }

  #grow(): void {
    const [firsts, seconds, kinds] = [this.#first, this.#second, this.#kinds];
    this.#first = new Uint32Array(2 * kinds.length);
    this.#second = new Uint32Array(2 * kinds.length);
    this.#kinds = new Uint8Array(2 * kinds.length);
    for (const [place, kind] of kinds.entries()) if (kind !== 0) this.#put(firsts[place] ?? 0, seconds[place] ?? 0, kind);
  }
}

/** Odd numbers without a pattern in their bits, by which characters are mixed in. */
const FIRST = 0x9e37_79b1;
const SECOND = 0x85eb_ca77;

/** 32 bits of a text. */
function hash(text: string, multiplier: number): number {
  let mixed = multiplier ^ text.length;
  for (let index = 0; index < text.length; index++) {
    mixed = Math.imul(mixed ^ text.charCodeAt(index), multiplier);
    mixed = (mixed << 13) | (mixed >>> 19);
  }
  mixed = Math.imul(mixed ^ (mixed >>> 16), SECOND);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
