import { listOf, text } from '../../database/column.ts';
import { rows, statement } from '../../database/rows.ts';
import type { Transaction } from '../../database/transaction.ts';
import { hierarchyOf } from '../model/check.ts';
import { RecordFaults } from '../model/fault.ts';
import type { PlacedRecord, RecordBatches } from '../model/placed-record.ts';

const cycles = statement('loading/cycles', { cycle: listOf(text) });

/** Throws RecordFaults where a hierarchy runs in a circle by what was written, with what the graph held already. */
export async function refuseCircles(transaction: Transaction, written: ReadonlySet<string>, batches: RecordBatches): Promise<void> {
  const [circle] = await rows(transaction, cycles, { ids: [...written] });
  if (circle) await refuseCircle(circle.cycle, batches);
}

/** Throws RecordFaults for a way from something up to itself, at the record that closes it. */
export async function refuseCircle(cycle: readonly string[], batches: RecordBatches): Promise<never> {
  const closing = await firstOf(cycle, batches);
  const field = (closing && hierarchyOf(closing.record.type)) ?? '';
  throw new RecordFaults([{ ...closing?.place([field]), code: 'CIRCLE_IN_GRAPH', values: { field, ids: [...cycle] } }]);
}

/** The first record in the batches that closes a circle. */
async function firstOf(cycle: readonly string[], batches: RecordBatches): Promise<PlacedRecord | undefined> {
  let closing: PlacedRecord | undefined;
  // All are read: what they come from may be left open otherwise.
  for await (const batch of batches()) closing ??= batch.find(({ record }) => cycle.includes(record.id));
  return closing;
}
