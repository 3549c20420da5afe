import neo4j from 'neo4j-driver';
import { RecordFaults } from '../records/model/fault.ts';
import { DataFault } from '../records/upgrade/data-fault.ts';
import { messageOf } from '../shared/message-of.ts';
import { BackupFault } from './backup-fault.ts';

/**
 * Does what has to be done first with the data that a Kruispunt finds. A damaged store answers with anything at all: what is not told by an error of its own is told
 * as that. Throws DataFault.
 */
export async function refuseUnreadable<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (isTold(error)) throw error;
    throw new DataFault(
      `What the database holds can't be read (${messageOf(error).replace(/\.$/, '')}): its store may be damaged. Put it aside and restore the last backup, as ops/README.md tells.`,
      { cause: error },
    );
  }
}

/** Says by itself what is wrong, or is a database that is away or does not let us in. */
function isTold(error: unknown): boolean {
  if (error instanceof neo4j.Neo4jError) return error.retryable || error.code.startsWith('Neo.ClientError.Security');
  return [RecordFaults, DataFault, BackupFault].some((fault) => error instanceof fault);
}
