import neo4j from 'neo4j-driver';
import { number, text } from '../../database/column.ts';
import { cypher } from '../../database/cypher.ts';
import type { Database } from '../../database/database.ts';
import { holdLock } from '../../database/lock.ts';
import { onlyRow, rows, statement } from '../../database/rows.ts';
import type { Transaction } from '../../database/transaction.ts';
import { lackingMigrations, type Migration } from './migrations.ts';
import { type Rule, rules } from './rules.ts';

const derived = statement('upgrade/derived', { rule: text, fingerprint: text });
const kept = statement('loading/count', { records: number });
const statements = { lock: cypher('loading/lock'), migrated: cypher('upgrade/migrated'), redone: cypher('upgrade/redone') };

/** What was done to the data, or would be. */
export interface MigrationReport {
  migrations: { version: number; name: string; changes: number }[];
  /** Rules by which something was made anew. */
  rules: Rule['name'][];
  /** Records that the graph holds. */
  records: number;
}

export interface MigrateOptions {
  /** Finds out what would be done, and leaves the data as they are. */
  dryRun?: boolean;
  /** Told before something is done that may take a while. */
  onStep?: (sentence: string) => void;
}

/**
 * Brings the data to the version that this Kruispunt works on, and makes anew what was derived by other rules than it has. Does nothing to data that are
 * there already. Of several that do this at once one does it, while the others wait. What is interrupted goes on where it was at the next
 * time. Throws DataFault where the data are of a newer version, RecordFaults when a record no longer fits its schema.
 */
export async function migrate(database: Database, { dryRun = false, onStep = () => {} }: MigrateOptions = {}): Promise<MigrationReport> {
  const lock = await holdLock(database, 'upgrade');
  try {
    const lacking = await lackingMigrations(database);
    const { records } = await onlyRow(database, kept);
    const changed = await changedRules(database);
    if (dryRun) return { migrations: await tryOut(database, lacking), rules: changed.map(({ name }) => name), records };
    const migrations: MigrationReport['migrations'] = [];
    for (const migration of lacking) {
      if (records > 0) onStep(`bringing the data to version ${migration.version} (${migration.name})`);
      migrations.push(await inTransaction(database, (transaction) => apply(transaction, migration)));
    }
    for (const { name, fingerprint, redo } of changed) {
      if (records > 0) onStep(`making anew what follows from ${records} records: ${name}`);
      await redo(database);
      await inTransaction(database, (transaction) => transaction.run(statements.redone, { rule: name, fingerprint }));
    }
    return { migrations, rules: changed.map(({ name }) => name), records };
  } finally {
    await lock.release();
  }
}

async function changedRules(database: Database): Promise<Rule[]> {
  const known = new Map((await rows(database, derived)).map(({ rule, fingerprint }) => [rule, fingerprint]));
  return rules.filter(({ name, fingerprint }) => known.get(name) !== fingerprint);
}

async function apply(
  transaction: Transaction,
  { version, name, statement: text, checksum }: Migration,
): Promise<MigrationReport['migrations'][number]> {
  const time = new Date().toISOString();
  await transaction.run(statements.lock);
  const { summary } = await transaction.run(text, { time });
  await transaction.run(statements.migrated, { version: neo4j.int(version), name, checksum, time });
  const counters = Object.values(summary.counters.updates());
  return { version, name, changes: counters.reduce((sum, count) => sum + count, 0) };
}

/** What the migrations would change, one after another. */
async function tryOut(database: Database, lacking: readonly Migration[]): Promise<MigrationReport['migrations']> {
  const report: MigrationReport['migrations'] = [];
  const undone = new Error('A dry run is undone.');
  await inTransaction(database, async (transaction) => {
    for (const migration of lacking) report.push(await apply(transaction, migration));
    throw undone;
  }).catch((error: unknown) => {
    if (error !== undone) throw error;
  });
  return report;
}

/** Works on the whole graph may take as long as they need. */
async function inTransaction<Answer>({ driver, name }: Database, work: (transaction: Transaction) => Promise<Answer>): Promise<Answer> {
  const session = driver.session({ database: name });
  try {
    return await session.executeWrite(work, { timeout: 0 });
  } finally {
    await session.close();
  }
}
