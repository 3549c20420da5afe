import type { RequestContext } from '../context.ts';

/** A resolver of a root field; the arguments are those that the schema describes. */
type RootResolver = (parent: unknown, args: never, context: RequestContext) => unknown;

/** Root fields of one concept that a resolver of ours answers, since a statement alone can't. Each needs a role in `guards/permissions.ts`. */
export interface Operations {
  Query?: Record<string, RootResolver>;
  Mutation?: Record<string, RootResolver>;
}
