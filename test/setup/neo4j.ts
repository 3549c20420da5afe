import type { TestProject } from 'vitest/node';
import type { DatabaseAddress } from '../../src/database/database.ts';
import { startFreshNeo4j } from './fresh-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The Neo4j of each worker, in the order of their numbers. */
    neo4j: DatabaseAddress[];
  }
}

/** Starts a real Neo4j for each worker of the run. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  // The first may have to fetch the jars that the others find.
  const first = await startFreshNeo4j();
  const others = await Promise.all(Array.from({ length: Number(project.config.maxWorkers) - 1 }, startFreshNeo4j));
  const all = [first, ...others];
  project.provide(
    'neo4j',
    all.map(({ address }) => address),
  );
  return async () => {
    await Promise.all(all.map((neo4j) => neo4j.stop()));
  };
}
