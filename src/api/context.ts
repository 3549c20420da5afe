import type { Neo4jGraphQLContext } from '@neo4j/graphql';
import { int, type Transaction } from 'neo4j-driver';
import { type Database, onBehalfOf } from '../database/database.ts';
import { type Reads, readsOf } from '../database/reads.ts';
import type { Documents } from '../documents/documents.ts';
import type { Viewer } from '../identity/viewer.ts';
import { searchedFields } from '../shared/searched-fields.ts';
import { isLarge } from './cost-budget.ts';
import { createRateLimits, type RateLimits } from './rate-limits.ts';

/** What a resolver is given: the library's context, and the parameters of our own statements. */
export interface RequestContext extends Neo4jGraphQLContext {
  cypherParams: Record<string, unknown>;
  requestId: string;
  /** Who is asking. */
  viewer: Viewer;
  /** Where people find the pages, such as `https://kruispunt.example`; empty where that is not known. */
  origin: string;
  database: Database;
  /** What the operation costs, once that is known; see `guards/cost.ts`. */
  cost: number;
  /** Indicates that the operation asks for the schema itself, once that is known. */
  introspects: boolean;
  /** Milliseconds for which the database, or this process itself, has worked for it so far. */
  milliseconds: number;
  /** Waits for the client's turn to keep this process busy. */
  turn(cost: number): Promise<void>;
  /** What clients may do over time. */
  limits: RateLimits;
  /** Runs the statements that the library writes. */
  reads: Reads;
  /** Documents that sources are lines of, where the operator gave them. */
  documents: Documents | undefined;
  /** Hosts that webhooks may lead to though they are not public. */
  webhookHosts: readonly string[];
  /** Contacts whose details this request answers, noted while it is answered: what an entry tells of one, by that entry. */
  contactDetails: Map<object, string[]>;
  /** What is known of the answer once it is given. */
  given: {
    /** Whose it is: that of anybody in the same role who asks the same, or the asker's own; undefined where something went wrong. */
    answerOf?: 'anybody' | 'asker';
  };
}

export interface ContextOptions {
  /** Longest time that one statement may take in the database, in milliseconds; 10 seconds when absent. */
  longestStatement?: number | undefined;
  /** Limits that begin with this request when absent. */
  limits?: RateLimits;
  /** Documents that sources are lines of; none when absent. */
  documents?: Documents | undefined;
  /** Where people find the pages; unknown when absent. */
  origin?: string;
  /** Hosts that webhooks may lead to though they are not public; none when absent. */
  webhookHosts?: readonly string[] | undefined;
  /** Aborted when nobody waits for the answer any more. */
  client?: AbortSignal;
}

/** Longest time that one statement may take in the database, in milliseconds. */
const LONGEST_STATEMENT = 10_000;
/** Longest time that the statements of one request may take together, waiting included, in milliseconds. */
export const LONGEST_READING = 13_000;

/** Entries and bytes of one answer, about as its JSON has them. */
const LARGEST_ANSWER = { mostEntries: 20_000, mostBytes: 5_000_000 };

/** Rows that a ranking may read before it settles for the candidates it has: what is shared by more is hardly telling. */
const ROW_BUDGET = int(10_000);

export function requestContext(
  database: Database,
  requestId: string,
  viewer: Viewer,
  {
    longestStatement = LONGEST_STATEMENT,
    limits = createRateLimits(),
    documents,
    origin = '',
    webhookHosts = [],
    client,
  }: ContextOptions = {},
): RequestContext {
  const late = AbortSignal.timeout(Math.max(LONGEST_READING, longestStatement));
  const signal = client ? AbortSignal.any([client, late]) : late;
  const size = { ...LARGEST_ANSWER, entries: 0, bytes: 0 };
  const context: Omit<RequestContext, 'reads'> = {
    cypherParams: { rowBudget: ROW_BUDGET, searchedFields },
    cost: 0,
    introspects: false,
    milliseconds: 0,
    turn: (cost) => limits.work.turn(viewer.client, cost, signal),
    requestId,
    viewer,
    origin,
    database: onBehalfOf(database, requestId),
    limits,
    documents,
    webhookHosts,
    contactDetails: new Map(),
    given: {},
  };
  const reads = readsOf(context.database, {
    queue: () => limits.statements[isLarge(context.cost) ? 'large' : 'small'],
    work: limits.work,
    client: viewer.client,
    cost: () => context.cost,
    onTaken: (milliseconds) => {
      context.milliseconds += milliseconds;
    },
    longestStatement,
    signal,
    size,
  });
  return Object.assign(context, runBy(reads));
}

/** What has the library run its statements by ours: it takes anything with `run` for a transaction, and asks nothing else of it. */
function runBy(reads: Reads) {
  const { run } = reads;
  return { reads, executionContext: { run } as Transaction };
}

/** The same context for a field of Query, whose statements go by its name. */
export function contextOfField(context: RequestContext, field: string): RequestContext {
  return withReads(context, (reads) => reads.named(field));
}

/** The same context, whose statements are run by others than its own. */
export function withReads(context: RequestContext, readsOf: (own: Reads) => Reads): RequestContext {
  return { ...context, ...runBy(readsOf(context.reads)) };
}
