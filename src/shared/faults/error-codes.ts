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
  /** The disk of the database is full: what is there is still answered, nothing is written. */
  DISK_FULL: 503,
  /** The graph is being replaced by a backup. */
  BEING_RESTORED: 503,
  /** The issuer of tokens does not answer now, so that none can be judged. */
  ISSUER_UNAVAILABLE: 503,
  /** Something went wrong on our side; the log knows more. */
  INTERNAL_SERVER_ERROR: 500,
} as const;

export type ErrorCode = keyof typeof errorStatus;

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorStatus, code);
}

/** What is said of a database that can't write, whoever noticed. */
export const noRoom = 'The database has no room to write: nothing was changed. Its operator has to free some space; try again later.';

/** What is said of the codes that tell of our side, whatever the cause; the others say why by a reason. */
export const ownSentences: { readonly [Code in ErrorCode]?: string } = {
  QUERY_TIMEOUT: 'The query took too much time or memory and was ended: ask for less at once, or filter on something rarer.',
  ANSWER_TOO_LARGE:
    'The answer has more than 20,000 entries or 5 MB: ask for fewer entries (first or limit), for fewer fields, or in several queries.',
  SERVER_BUSY: 'More is asked now than can be answered. Try again in a few seconds.',
  DISK_FULL: noRoom,
  DATABASE_UNAVAILABLE: 'The database does not answer now. Try again in a few seconds.',
  INTERNAL_SERVER_ERROR: 'Something went wrong on our side. The log knows more under this request id.',
};
