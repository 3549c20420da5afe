import type { Transaction } from '../../database/transaction.ts';
import type { PlacedRecord } from '../model/placed-record.ts';
import { referencesOf } from '../model/references.ts';
import { compare } from './compare.ts';
import { presentRecords } from './present-records.ts';
import { kindsWithIds, recordsWithIds } from './stored.ts';
import { erasedPeople } from './tombstones.ts';

interface Ready {
  /** Those that may be written now, as they were given. */
  ready: ReadonlySet<PlacedRecord>;
  /** Ids of those among them that the graph holds as they are. */
  unchanged: string[];
  /** The others among them. */
  differing: PlacedRecord[];
}

/** Those of some records that mention nothing but what the graph holds, or one another. */
export async function readyAmong(transaction: Transaction, records: readonly PlacedRecord[]): Promise<Ready> {
  const erased = await erasedPeople(transaction);
  const { placed } = await presentRecords(records, { transaction, erased });
  const present = new Map(placed.map((one) => [one.record.id, one]));
  const mentions = new Map(placed.map(({ record }) => [record.id, referencesOf(record).map(({ id }) => id)]));
  const outside = [...new Set([...mentions.values()].flat())].filter((id) => !present.has(id));
  const there = await kindsWithIds(transaction, outside);
  const waiting = (id: string) => (mentions.get(id) ?? []).some((other) => !there.has(other) && !mentions.has(other));
  for (let late = [...mentions.keys()].filter(waiting); late.length > 0; late = [...mentions.keys()].filter(waiting)) {
    for (const id of late) mentions.delete(id);
  }
  const stored = await recordsWithIds(transaction, [...mentions.keys()]);
  // Who was erased is told by the write that leaves them out.
  const ready = records.filter(({ record }) => mentions.has(record.id) || !present.has(record.id));
  const isKept = ({ record }: PlacedRecord) => {
    const one = present.get(record.id);
    return one !== undefined && !compare(one, stored.get(record.id)).differs;
  };
  return {
    ready: new Set(ready),
    unchanged: ready.filter(isKept).map(({ record }) => record.id),
    differing: ready.filter((one) => !isKept(one)),
  };
}
