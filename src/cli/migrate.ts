import { refuseHalfRestored } from '../backup/half-restored.ts';
import { prepareDatabase } from '../records/store/prepare-database.ts';
import { type MigrationReport, migrate } from '../records/upgrade/migrate.ts';
import { refuseNewer } from '../records/upgrade/migrations.ts';
import { withDatabaseAsItIs } from './with-database.ts';

/** Brings the data up to date, as a start does; or tells what that would do. Throws DataFault, BackupFault, RecordFaults. */
export async function migrateData({ dryRun = false }: { dryRun?: boolean }): Promise<void> {
  const report = await withDatabaseAsItIs(async (database) => {
    await refuseHalfRestored(database);
    await refuseNewer(database);
    if (!dryRun) await prepareDatabase(database);
    return migrate(database, { dryRun, onStep: (sentence) => console.error(`Kruispunt is ${sentence}.`) });
  });
  for (const sentence of sentences(report, dryRun)) console.log(sentence);
}

function sentences({ migrations, rules, records }: MigrationReport, dryRun: boolean): string[] {
  if (migrations.length === 0 && rules.length === 0) return ['The data are up to date.'];
  const would = dryRun ? 'would be' : 'was';
  return [
    ...migrations.map(({ version, name, changes }) => `Version ${version} (${name}) ${would} made: ${changes} changes.`),
    ...rules.map((name) => `What follows from ${records} records ${would} made anew: ${name}.`),
    ...(dryRun ? ['Nothing was changed.'] : []),
  ];
}
