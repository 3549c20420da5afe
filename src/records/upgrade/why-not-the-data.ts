import type { Database } from '../../database/database.ts';
import { DataFault } from './data-fault.ts';
import { lackingMigrations } from './migrations.ts';

/**
 * Why the data are none that this Kruispunt can work on, in a sentence; undefined where they are. Another instance, of a newer version, may
 * have brought them further while this one runs.
 */
export async function whyNotTheData(database: Database): Promise<string | undefined> {
  try {
    await lackingMigrations(database);
    return undefined;
  } catch (error) {
    if (error instanceof DataFault) return error.message;
    throw error;
  }
}
