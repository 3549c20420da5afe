import { oneOf, text } from '../../database/column.ts';
import { rows, statement } from '../../database/rows.ts';
import type { Transaction } from '../../database/transaction.ts';
import { type Kind, kindNames } from '../../shared/kinds.ts';
import { checkReferences, type KnownIds } from '../model/check.ts';
import { type Fault, RecordFaults } from '../model/fault.ts';
import type { PlacedRecord } from '../model/placed-record.ts';
import { referencesOf } from '../model/references.ts';
import { type Compared, kindsOf, kindsWithIds, recordsWithIds } from './stored.ts';

const known = statement('loading/known', { id: text, kind: oneOf(kindNames) });

/**
 * What the graph holds of records that are to be put into it. Throws RecordFaults when they can't stand beside what it holds: when what
 * they mention is neither there nor among `others`, which come with them, or when they were merged into another.
 */
export async function storedBeside(
  transaction: Transaction,
  placed: readonly PlacedRecord[],
  others: KnownIds,
  redirects: ReadonlyMap<string, string>,
  othersByName: () => Promise<ReadonlyMap<string, Kind>> = async () => new Map(),
): Promise<ReadonlyMap<string, Compared>> {
  const own = new Set(placed.map(({ record }) => record.id));
  const mentioned = [...new Set(placed.flatMap(({ record }) => referencesOf(record).map(({ id }) => id)))].filter((id) => !own.has(id));
  const coming = new Map([...own, ...mentioned].flatMap((id): [string, Kind][] => pairOf(id, others.get(id))));
  const there = await kindsWithIds(
    transaction,
    mentioned.filter((id) => !coming.has(id)),
  );
  const stored = await recordsWithIds(transaction, [...own]);
  if (checkReferences(placed, new Map([...coming, ...there, ...kindsOf(stored.values())])).length > 0) {
    // Once more, with every id that may have been meant.
    const all = kindsOf(await rows(transaction, known));
    const named = [...(await othersByName())].filter(([id]) => !own.has(id));
    throw new RecordFaults(checkReferences(placed, new Map([...named, ...coming, ...all])));
  }
  const merged = placed.flatMap(({ record: { id }, place }): Fault[] => {
    const into = redirects.get(id);
    return into === undefined ? [] : [{ ...place(['id']), code: 'MERGED', values: { id, into } }];
  });
  if (merged.length > 0) throw new RecordFaults(merged);
  return stored;
}

function pairOf(id: string, kind: Kind | undefined): [string, Kind][] {
  return kind === undefined ? [] : [[id, kind]];
}
