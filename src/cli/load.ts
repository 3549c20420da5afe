import { Neo4jError } from 'neo4j-driver';
import { batchesOf, sizeOf } from '../records/files/batches.ts';
import { filesOf, readRecords } from '../records/files/read.ts';
import { RecordFaults } from '../records/model/fault.ts';
import { loadRecords } from '../records/store/load.ts';
import type { LoadStage } from '../records/store/put.ts';
import { finishRenamings } from '../records/store/rename.ts';
import { describeLoad } from './describe-load.ts';
import { LoadFailure, leftBy } from './load-failure.ts';
import { operator } from './operator.ts';
import { loadProgress } from './progress.ts';
import { withDatabase } from './with-database.ts';

/** Files with more bytes are read in batches; fewer are held together, so that faults between records are told at their places. */
const MOST_HELD = 5_000_000;

/** Brings records into the graph, or tells what that would change. Throws RecordFaults, LoadFailure. */
export async function load(paths: string[], { dryRun = false }: { dryRun?: boolean }): Promise<void> {
  const files = await filesOf(paths);
  const bytes = await sizeOf(files);
  const isLarge = bytes > MOST_HELD;
  const held = isLarge ? [] : await readRecords(files);
  let stage: LoadStage = 'checking';

  const report = await withDatabase(async (database) => {
    const progress = isLarge ? loadProgress(bytes) : undefined;
    const records = progress ? await batchesOf(files, progress.took) : held;
    // What a driver that is closed was asked is never answered: nobody waits for it.
    let interrupt = () => {};
    const interruption = new Promise<never>((_, reject) => {
      interrupt = () => {
        void database.driver.close();
        reject(new LoadFailure(stage, 'interrupted'));
      };
    });
    process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
    try {
      const loading = loadRecords(database, records, {
        who: operator(),
        dryRun,
        onStage: (next) => {
          stage = next;
          progress?.stage(next);
          if (next === 'steps')
            console.error(
              'There are more records than one transaction holds: they are written in steps. Interrupted, it goes on where it was when it is run again.',
            );
        },
        onStep: (records) => progress?.took(0, records),
      });
      const loaded = await Promise.race([loading, interruption]);
      if (!dryRun) await Promise.race([finishRenamings(database), interruption]);
      return loaded;
    } catch (error) {
      // Somebody changed what was checked while the steps were written.
      if (error instanceof RecordFaults && stage === 'steps') console.error(leftBy(stage));
      throw error instanceof Neo4jError ? new LoadFailure(stage, error) : error;
    } finally {
      progress?.done();
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
    }
  });
  console.log(describeLoad(report, dryRun));
}
