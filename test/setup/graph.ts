import { type ExecutionResult, graphql } from 'graphql';
import { inject } from 'vitest';
import { requestContext } from '../../src/api/context.ts';
import { type Database, type DatabaseAddress, openDatabase } from '../../src/database/database.ts';
import { anonymous, type Role, type Viewer } from '../../src/identity/viewer.ts';
import { schema } from './schema.ts';
import { loadSeeds } from './seeded-neo4j.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';

/** The Neo4j of this worker. */
export const address: DatabaseAddress = await neo4jOfThisWorker();

/** The database in it, whatever the graph holds now. */
export const database: Database = openDatabase(address);

async function neo4jOfThisWorker(): Promise<DatabaseAddress> {
  const answer = await fetch(`${inject('neo4j')}/${process.env['VITEST_POOL_ID']}`);
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json() as Promise<DatabaseAddress>;
}

/** Rows that a statement answers. */
export async function cypherRows(statement: string, parameters: Record<string, unknown> = {}): Promise<Record<string, unknown>[]> {
  const { records } = await database.driver.executeQuery(statement, parameters, { database: database.name });
  return records.map((record) => record.toObject());
}

/** Leaves nothing in the graph. */
export async function emptyGraph(): Promise<void> {
  await cypherRows('MATCH (node) DETACH DELETE node');
}

let withSeeds: Snapshot | undefined;

/** Brings the graph to what the seeds tell; does nothing but take keys and webhooks away when no test has written records since that was done. */
export async function seededGraph(): Promise<void> {
  // These are written without the lock by which a write is known.
  await cypherRows('MATCH (left:ApiKey|Audit|Webhook) DETACH DELETE left');
  const [untouched] = await cypherRows('MATCH (lock:WriteLock) WHERE lock.seeded = lock.taken RETURN lock.taken AS taken');
  if (!untouched && withSeeds) return withSeeds.restore();
  if (!untouched) {
    await emptyGraph();
    await loadSeeds(database);
  }
  withSeeds ??= await takeSnapshot(address);
}

/** Asks the API one query; throws when it answers errors. */
export async function ask<Data = Record<string, never>>(
  query: string,
  variables: Record<string, unknown> = {},
  cypherParams: Record<string, unknown> = {},
): Promise<Data> {
  const { data, errors } = await askRaw(query, variables, cypherParams);
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  return data as Data;
}

/** Asks the API one query as somebody who was given a role; throws when it answers errors. */
export async function askAs<Data = Record<string, never>>(
  role: Role,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const { data, errors } = await askRaw(query, variables, {}, viewerWith(role));
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  return data as Data;
}

/** Somebody with a key of a role; a READER is anonymous. */
export function viewerWith(role: Role): Viewer {
  return role === 'READER' ? anonymous('test') : { role, name: `key:test ${role.toLowerCase()}`, client: `key:test ${role.toLowerCase()}` };
}

/** Asks the API one query, errors included. */
export async function askRaw(
  query: string,
  variables: Record<string, unknown> = {},
  cypherParams: Record<string, unknown> = {},
  viewer: Viewer = anonymous('test'),
): Promise<ExecutionResult> {
  // Statements may take long, for machines that do much else at once.
  const context = requestContext(database, 'test', viewer, { longestStatement: 300_000 });
  const contextValue = { ...context, cypherParams: { ...context.cypherParams, ...cypherParams } };
  const result = await graphql({ schema, source: query, variableValues: variables, contextValue });
  // Plain objects, so that answers compare as they are read.
  return JSON.parse(JSON.stringify(result)) as ExecutionResult;
}
