import type { RequestContext } from '../context.ts';
import { auditOperations } from './audit-operations.ts';
import { keyOperations } from './key-operations.ts';
import { recordOperations } from './record-operations.ts';
import { submissionOperations } from './submission-operations.ts';
import { viewerOperations } from './viewer-operations.ts';

/** A resolver of a root field; the arguments are those that the schema describes. */
type RootResolver = (parent: unknown, args: never, context: RequestContext) => unknown;

/** Root fields of one concept that a resolver of ours answers, since a statement alone can't. Each needs a role in `identity/permissions.ts`. */
export interface Operations {
  Query?: Record<string, RootResolver>;
  Mutation?: Record<string, RootResolver>;
}

export const operations: readonly Operations[] = [viewerOperations, keyOperations, auditOperations, recordOperations, submissionOperations];

/** The same as the library takes them: one object a type. */
export function operationResolvers(): Required<Operations> {
  return {
    Query: Object.assign({}, ...operations.map(({ Query }) => Query)),
    Mutation: Object.assign({}, ...operations.map(({ Mutation }) => Mutation)),
  };
}
