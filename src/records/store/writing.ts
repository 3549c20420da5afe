import neo4j from 'neo4j-driver';
import { number } from '../../database/column.ts';
import { cypher } from '../../database/cypher.ts';
import { beginning, type Database } from '../../database/database.ts';
import { onlyRow, statement } from '../../database/rows.ts';
import { planningOnce, type Transaction } from '../../database/transaction.ts';
import type { Kind } from '../../shared/kinds.ts';
import { inSpan } from '../../tracing/span.ts';
import { type ErasedPeople, erasedPeople } from './tombstones.ts';

export const operations = ['CREATE', 'UPDATE', 'DELETE', 'MERGE'] as const;

/** What happened to one record in one write. */
export interface Revision {
  operation: (typeof operations)[number];
  kind: Kind;
  id: string;
  /** The record as JSON before, absent when it is new, and after, absent when it is gone. */
  before?: string | undefined;
  after?: string | undefined;
  /** Id of the record that it became one with. */
  mergedInto?: string | undefined;
}

/** One write while it goes on. */
export interface Writing {
  transaction: Transaction;
  /** Number of the last revision before this write. */
  before: number;
  /** Who must not come back. */
  erased: ErasedPeople;
  /** Keeps what is being changed; answers the number of the first of these revisions, after which the others' follow. */
  revise(revisions: readonly Revision[]): Promise<number>;
}

export interface WriteOptions {
  /** Finds out what would happen, and leaves the graph as it is. */
  dryRun?: boolean;
  /** Told when nothing is left to do but to commit. */
  onCommitting?: () => void;
}

/** Longest time that a write may take, its wait for another one included, in milliseconds. */
const LONGEST_WRITE = 600_000;

const lock = statement('loading/lock', { seq: number });

const statements = {
  revisions: cypher('loading/revisions'),
  changes: cypher('loading/changes'),
};

/**
 * The one way in which records change: one transaction, one writer at a time, a revision for each record, in the name
 * of who does it. Revisions are numbered without gaps in the order of their commits. Whatever `write` throws leaves
 * the graph as it was.
 */
export function writeRecords<Answer>(
  database: Database,
  who: string,
  write: (writing: Writing) => Promise<Answer>,
  options: WriteOptions = {},
): Promise<Answer> {
  return inSpan('write records', {}, () => inOneTransaction(database, who, write, options));
}

async function inOneTransaction<Answer>(
  database: Database,
  who: string,
  write: (writing: Writing) => Promise<Answer>,
  { dryRun = false, onCommitting = () => {} }: WriteOptions,
): Promise<Answer> {
  const { driver, name } = database;
  const session = driver.session({ database: name });
  const undone: { because: Error; answer: Answer }[] = [];
  try {
    return await session.executeWrite(
      async (managed) => {
        const transaction = planningOnce(managed);
        const before = await lockedAt(transaction);
        let seq = before;
        const time = new Date().toISOString();
        const revise = async (revisions: readonly Revision[]) => {
          const numbered = revisions.map((revision) => {
            seq += 1;
            return { ...revision, seq: neo4j.int(seq), time, who };
          });
          if (numbered.length > 0) await transaction.run(statements.revisions, { rows: numbered });
          return seq - numbered.length + 1;
        };
        const answer = await write({
          transaction,
          before,
          erased: await erasedPeople(transaction),
          revise,
        });
        if (dryRun) {
          const because = new Error('A dry run is undone.');
          undone.push({ because, answer });
          throw because;
        }
        if (seq > before) await transaction.run(statements.changes, { after: neo4j.int(before) });
        onCommitting();
        return answer;
      },
      beginning(database, LONGEST_WRITE),
    );
  } catch (error) {
    const dry = undone.find(({ because }) => because === error);
    if (!dry) throw error;
    return dry.answer;
  } finally {
    await session.close();
  }
}

/** Waits until no other write goes on; answers the number of the last revision. */
async function lockedAt(transaction: Transaction): Promise<number> {
  const { seq } = await onlyRow(transaction, lock);
  return seq;
}
