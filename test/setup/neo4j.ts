import type { TestProject } from 'vitest/node';
import type { DatabaseAddress } from '../../src/database.ts';
import { startFreshNeo4j } from './fresh-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: DatabaseAddress;
  }
}

/** Starts one real Neo4j for the whole run. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const neo4j = await startFreshNeo4j();
  project.provide('neo4j', neo4j.address);
  return () => neo4j.stop();
}
