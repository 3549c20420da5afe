import type { Neo4jGraphQLContext } from '@neo4j/graphql';
import { int } from 'neo4j-driver';
import type { Database } from '../database/database.ts';
import type { Viewer } from '../identity/viewer.ts';
import { searchedFields } from '../shared/searched-fields.ts';
import { createRateLimits, type RateLimits } from './rate-limits.ts';

/** What a resolver is given: the library's context, and the parameters of our own statements. */
export interface RequestContext extends Neo4jGraphQLContext {
  cypherParams: Record<string, unknown>;
  requestId: string;
  /** Who is asking. */
  viewer: Viewer;
  database: Database;
  /** What clients may do over time. */
  limits: RateLimits;
  /** Contacts whose details this request answers, noted while it is answered: what an entry tells of one, by that entry. */
  contactDetails: Map<object, string[]>;
}

export interface ContextOptions {
  /** Longest time that one statement may take in the database, in milliseconds; 10 seconds when absent. */
  longestStatement?: number | undefined;
  /** Limits that begin with this request when absent. */
  limits?: RateLimits;
}

/** Longest time that one statement may take in the database, in milliseconds. */
const LONGEST_STATEMENT = 10_000;

/** Rows that a ranking may read before it settles for the candidates it has: what is shared by more is hardly telling. */
const ROW_BUDGET = int(10_000);

export function requestContext(
  database: Database,
  requestId: string,
  viewer: Viewer,
  { longestStatement = LONGEST_STATEMENT, limits = createRateLimits() }: ContextOptions = {},
): RequestContext {
  return {
    executionContext: database.driver,
    sessionConfig: { database: database.name },
    transaction: { timeout: longestStatement, metadata: { requestId } },
    cypherParams: { rowBudget: ROW_BUDGET, searchedFields },
    requestId,
    viewer,
    database,
    limits,
    contactDetails: new Map(),
  };
}
