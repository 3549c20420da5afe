import type { Transaction } from 'neo4j-driver';
import { cypher } from './cypher.ts';
import type { Database } from './database.ts';

const statements = {
  /** Held by who writes records. */
  records: cypher('loading/lock'),
  /** Held by who writes anything else. */
  desk: cypher('locks/desk'),
  /** Held by who brings the data up to date. */
  upgrade: cypher('locks/upgrade'),
};

/** A lock that is held by a transaction of its own, for as long as that is open. */
export interface Lock {
  transaction: Transaction;
  /** Lets go of it, and undoes what the transaction did unless it was committed. */
  release(): Promise<void>;
}

/** Waits until nobody else holds a lock, however long that takes, and holds it until it is released. */
export async function holdLock({ driver, name }: Database, which: keyof typeof statements): Promise<Lock> {
  const session = driver.session({ database: name });
  const transaction = session.beginTransaction({ timeout: 0 });
  const release = async () => {
    if (transaction.isOpen()) await transaction.rollback();
    await session.close();
  };
  try {
    await transaction.run(statements[which]);
    return { transaction, release };
  } catch (error) {
    await release().catch(() => {});
    throw error;
  }
}
