import { createHash } from 'node:crypto';
import type { Node, Relationship } from './line.ts';
import { nodesOf, relationshipsOf } from './read.ts';

/**
 * Fingerprint of all that a backup holds, whatever order it stands in and whatever its nodes are named by: two of the same graph have the same one. The backup must
 * have been checked.
 */
export async function fingerprintOf(file: string): Promise<string> {
  const ends = new Map<string, string>();
  const sum = new Sum();
  for await (const node of nodesOf(file)) {
    const mark = markOf(node);
    sum.add(mark);
    if (node.key !== undefined) ends.set(node.key, mark);
  }
  for await (const { type, from, to, properties } of relationshipsOf(file)) {
    sum.add(hash([type, ends.get(from), ends.get(to), inOrder(properties)]));
  }
  return sum.toString();
}

function markOf({ labels, properties }: Node): string {
  return hash([labels.toSorted(), inOrder(properties)]);
}

function inOrder(properties: Relationship['properties']): unknown[] {
  return Object.entries(properties).toSorted(([one], [other]) => (one < other ? -1 : 1));
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/** Hashes added up, for which their order makes no difference. */
class Sum {
  static readonly #BITS = 256;
  #sum = 0n;

  add(hex: string): void {
    this.#sum = BigInt.asUintN(Sum.#BITS, this.#sum + BigInt(`0x${hex}`));
  }

  toString(): string {
    return this.#sum.toString(16);
  }
}
