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
  /** This is for a role, and no credentials were sent; or those that were are worth nothing. */
  UNAUTHENTICATED: 401,
  /** The credentials give too low a role. */
  FORBIDDEN: 403,
  /** The hash of a persisted query is unknown; send the query with it. */
  PERSISTED_QUERY_NOT_FOUND: 200,
  /** The query took more time or memory than is allowed. */
  QUERY_TIMEOUT: 503,
  /** The database does not answer now. */
  DATABASE_UNAVAILABLE: 503,
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
