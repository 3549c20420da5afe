import { type Database, inspect } from '../../database/database.ts';
import type { Transaction } from '../../database/transaction.ts';
import { someIds } from '../model/batch-ids.ts';
import type { KnownIds } from '../model/check.ts';
import type { RecordBatches } from '../model/placed-record.ts';
import { refuseCircle } from './circles.ts';
import { compare } from './compare.ts';
import { presentRecords } from './present-records.ts';
import { chunksOf } from './put.ts';
import { addReport, addTo, type LoadReport } from './report.ts';
import { Rising } from './rising.ts';
import { storedBeside } from './stored-beside.ts';
import { erasedPeople } from './tombstones.ts';

/**
 * Finds out whether all records in batches can stand in the graph together, and what a dry run would change. Throws RecordFaults when they can't.
 * Nothing is written.
 */
export async function checkBeforehand(
  database: Database,
  batches: RecordBatches,
  { ids, dryRun, step, onStep }: { ids: KnownIds; dryRun: boolean; step: number; onStep: (records: number) => void },
): Promise<LoadReport> {
  const report: LoadReport = { created: [], changed: [], unchanged: [], leftOut: [] };
  const rising = new Rising();
  for await (const batch of batches()) {
    for (const chunk of chunksOf(batch, step)) {
      const check = async (transaction: Transaction) => {
        const erased = await erasedPeople(transaction);
        const { placed, leftOut, merged } = await presentRecords(chunk, { transaction, erased });
        const stored = await storedBeside(transaction, placed, ids, merged, () => someIds(batches));
        for (const one of placed) rising.add(one);
        if (!dryRun) return;
        const part: LoadReport = { created: [], changed: [], unchanged: [], leftOut };
        for (const one of placed) addTo(part, compare(one, stored.get(one.record.id)), true);
        addReport(report, part);
      };
      await inspect(database, check, 0);
      onStep(chunk.length);
    }
  }
  await inspect(database, (transaction) => rising.addStored(transaction), 0);
  const circle = rising.circle();
  if (circle) await refuseCircle(circle, batches);
  return report;
}
