import { type ASTNode, GraphQLError } from 'graphql';

/**
 * The closed list of error codes that a client can meet, each with the HTTP status it is sent with when nothing could
 * be answered. Every other error is logged with the request's id and reaches the client as INTERNAL_SERVER_ERROR.
 */
export const errorStatus = {
  /** The request's body or parameters are no GraphQL request. */
  BAD_REQUEST: 400,
  /** The query is no GraphQL. */
  GRAPHQL_PARSE_FAILED: 400,
  /** The query asks for what the schema does not have. */
  GRAPHQL_VALIDATION_FAILED: 400,
  /** The document holds several operations and the request names none, or another one. */
  OPERATION_RESOLUTION_FAILURE: 400,
  /** An argument or variable has a value that can't be taken. */
  BAD_USER_INPUT: 400,
  /** A cursor of the feed of changes that this graph never gave: it was restored or made anew since, and is to be read from the beginning. */
  CURSOR_EXPIRED: 410,
  /** The operation asks for more than one may; `cost` tells how much, the message which part of it. */
  QUERY_TOO_COSTLY: 400,
  /** What was found is more than one answer may hold. */
  ANSWER_TOO_LARGE: 400,
  /** This is for a role, and no credentials were sent; or those that were are worth nothing. */
  UNAUTHENTICATED: 401,
  /** The credentials give too low a role. */
  FORBIDDEN: 403,
  /** The client did this too often lately; Retry-After says when it may again. */
  RATE_LIMITED: 429,
  /** The hash of a persisted query is unknown; send the query with it. */
  PERSISTED_QUERY_NOT_FOUND: 200,
  /** The query took more time or memory than is allowed. */
  QUERY_TIMEOUT: 503,
  /** More is asked by all together than can be answered now; Retry-After says when to try again. */
  SERVER_BUSY: 503,
  /** The database does not answer now. */
  DATABASE_UNAVAILABLE: 503,
  /** The issuer of tokens does not answer now, so that none can be judged. */
  ISSUER_UNAVAILABLE: 503,
  /** Something went wrong on our side; the log knows more. */
  INTERNAL_SERVER_ERROR: 500,
} as const;

export type ErrorCode = keyof typeof errorStatus;

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorStatus, code);
}

/** A value of the client's that can't be taken; the message is a full sentence that says what to do. */
export function badUserInput(message: string, node?: ASTNode): GraphQLError {
  return new GraphQLError(message.charAt(0).toUpperCase() + message.slice(1), {
    ...(node && { nodes: node }),
    extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode },
  });
}

/** A cursor of the feed that this graph never gave. */
export function cursorExpired(): GraphQLError {
  const message =
    "'after' of changes is no cursor of this graph, which was restored or made anew since: take your copy anew, beginning without 'after'.";
  return new GraphQLError(message, { extensions: { code: 'CURSOR_EXPIRED' satisfies ErrorCode } });
}

/** An operation that costs more than one may, and how it can cost less. */
export function tooCostly({ asked, dearest }: { asked: number; dearest: string }, allowed: number, node: ASTNode): GraphQLError {
  const cost = asked > 1e15 ? 'more than can be counted' : asked.toLocaleString('en');
  const message =
    `The operation asks for too much: it costs ${cost}, and may cost ${allowed.toLocaleString('en')}. Most of that is '${dearest}': ` +
    'ask for fewer entries there and in the lists around it (first or limit), leave the deepest list out, or ask in several queries.';
  const extensions = { code: 'QUERY_TOO_COSTLY' satisfies ErrorCode, cost: { asked: Math.min(asked, Number.MAX_SAFE_INTEGER), allowed } };
  return new GraphQLError(message, { nodes: node, extensions });
}

/** Something that a client did too often: the rule, and the milliseconds until it may again. */
export function rateLimited(rule: string, wait: number): GraphQLError {
  const retryAfter = Math.max(1, Math.ceil(wait / 1_000));
  const extensions = { code: 'RATE_LIMITED' satisfies ErrorCode, retryAfter, http: { status: errorStatus.RATE_LIMITED } };
  return new GraphQLError(`${rule}. Try again in ${minutes(retryAfter)}.`, { extensions });
}

function minutes(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  const count = Math.ceil(seconds / 60);
  return count === 1 ? '1 minute' : `${count} minutes`;
}

/**
 * HTTP headers that go with an error: when to try again, and how to show who one is (RFC 6750). Credentials were
 * refused where the request never came to be answered.
 */
export function errorHeaders({ code, retryAfter }: { code?: unknown; retryAfter?: unknown }, refused = false): Record<string, string> {
  const realm = 'Bearer realm="Kruispunt"';
  if (code === 'UNAUTHENTICATED') return { 'www-authenticate': refused ? `${realm}, error="invalid_token"` : realm };
  if (code === 'FORBIDDEN') return { 'www-authenticate': `${realm}, error="insufficient_scope"` };
  if (code === 'RATE_LIMITED' && typeof retryAfter === 'number') return { 'retry-after': String(retryAfter) };
  if (code === 'SERVER_BUSY') return { 'retry-after': '2' };
  if (code === 'DATABASE_UNAVAILABLE' || code === 'ISSUER_UNAVAILABLE') return { 'retry-after': '5' };
  return {};
}
