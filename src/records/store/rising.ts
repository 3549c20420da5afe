import { text } from '../../database/column.ts';
import { rows, statement } from '../../database/rows.ts';
import type { Transaction } from '../../database/transaction.ts';
import { hierarchyOf } from '../model/check.ts';
import { entriesOf } from '../model/lists.ts';
import type { PlacedRecord } from '../model/placed-record.ts';

const aboveOf = statement('loading/above', { id: text, above: text });

/** What stands above what, by the records of a load and, where these lead out of it, by the graph. */
export class Rising {
  readonly #above = new Map<string, string[]>();

  add({ record }: PlacedRecord): void {
    const field = hierarchyOf(record.type);
    const above = field ? entriesOf(record, field).flatMap(({ id }) => id ?? []) : [];
    // A record that stands below nothing any more decides that too.
    if (field) this.#above.set(record.id, above);
  }

  /** Adds what the graph has above that, as far as no record of the load says otherwise. */
  async addStored(transaction: Transaction): Promise<void> {
    let open = this.#unknown([...this.#above.values()].flat());
    while (open.length > 0) {
      for (const id of open) this.#above.set(id, []);
      const found = await rows(transaction, aboveOf, { ids: open });
      for (const { id, above } of found) this.#above.get(id)?.push(above);
      open = this.#unknown(found.map(({ above }) => above));
    }
  }

  #unknown(ids: readonly string[]): string[] {
    return [...new Set(ids)].filter((id) => !this.#above.has(id));
  }

  /** A way from something up to itself; undefined where there is none. */
  circle(): string[] | undefined {
    const below = new Map<string, number>();
    for (const above of this.#above.values()) for (const id of above) below.set(id, (below.get(id) ?? 0) + 1);
    // What nothing is below is in no circle: without it something else may have nothing below.
    const free = [...this.#above.keys()].filter((id) => !below.has(id));
    let left = this.#above.size;
    for (let id = free.pop(); id !== undefined; id = free.pop()) {
      left--;
      for (const above of this.#above.get(id) ?? []) {
        const count = (below.get(above) ?? 0) - 1;
        below.set(above, count);
        if (count === 0) free.push(above);
      }
    }
    if (left === 0) return undefined;
    const isLeft = (id: string) => (below.get(id) ?? 0) > 0;
    const under = new Map<string, string>();
    for (const [id, above] of this.#above) if (isLeft(id)) for (const one of above) under.set(one, id);
    // Whoever goes down from there comes back: each of these has something below that is left too.
    const path: string[] = [];
    let here = [...below.keys()].find(isLeft) ?? '';
    for (; !path.includes(here); here = under.get(here) ?? '') path.push(here);
    return [...path.slice(path.indexOf(here)), here].reverse();
  }
}
