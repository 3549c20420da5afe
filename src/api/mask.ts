import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLErrorExtensions, type GraphQLFormattedError } from 'graphql';
import { Neo4jError } from 'neo4j-driver';
import { AnswerTooLarge } from '../database/answer-size.ts';
import { QueueFull } from '../database/fair-queue.ts';
import { type ErrorCode, isErrorCode, ownSentences } from '../shared/faults/error-codes.ts';
import { rateLimited } from './errors.ts';

/** What the driver puts where it has no code. */
const NO_CODE = 'N/A';

/** The code of the closed list that an error falls under. */
export function codeOf(error: unknown): ErrorCode {
  const cause = unwrapResolverError(error);
  const { code: own } = extensionsOf(error);
  if (cause instanceof QueueFull) return cause.isGreedy ? 'RATE_LIMITED' : 'SERVER_BUSY';
  if (cause instanceof AnswerTooLarge) return 'ANSWER_TOO_LARGE';
  if (cause instanceof DOMException) return 'QUERY_TIMEOUT';
  if (cause instanceof Neo4jError) return databaseErrorCode(cause);
  if (isErrorCode(own) && own !== 'INTERNAL_SERVER_ERROR') return own;
  return isClientFault(error) ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
}

/** Apollo gives some of a request's faults a status only, such as the wrong hash of a persisted query. */
function isClientFault(error: unknown): boolean {
  const { http } = extensionsOf(error);
  const status = typeof http === 'object' && http !== null && 'status' in http ? Number(http.status) : 500;
  return status >= 400 && status < 500;
}

/** What an error tells besides its sentence. */
export function extensionsOf(error: unknown): GraphQLErrorExtensions {
  return error instanceof GraphQLError ? error.extensions : {};
}

function databaseErrorCode({ code, retriable }: Neo4jError): ErrorCode {
  if (/TransactionTimedOut|Terminated|LockClientStopped|OutOfMemory|MemoryLimit/.test(code)) return 'QUERY_TIMEOUT';
  // What it can't write down is not done.
  if (/TransactionLogError/.test(code)) return 'DISK_FULL';
  if (
    retriable ||
    /ServiceUnavailable|SessionExpired|DatabaseUnavailable|AuthorizationExpired|Unauthorized|TransactionStartFailed/i.test(code) ||
    // A database that accepts connections and answers nothing: the driver has no code for the time that it waited, nor for the little else that
    // goes wrong before a database is reached.
    code === NO_CODE
  ) {
    return 'DATABASE_UNAVAILABLE';
  }
  return 'INTERNAL_SERVER_ERROR';
}

const isGreedy = (cause: unknown): boolean => cause instanceof QueueFull && cause.isGreedy;

/** What a client may know of an error: its own mistakes in full, ours by code only. */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const own: GraphQLFormattedError = isGreedy(unwrapResolverError(error))
    ? rateLimited((retryAfter) => ({ reason: 'TOO_MUCH_AT_ONCE', values: { retryAfter } }), 1_000).toJSON()
    : formatted;
  const code = codeOf(error);
  // Who refused says why.
  const sentence = own.extensions?.['reason'] === undefined ? ownSentences[code] : undefined;
  const { http: _, stacktrace: __, ...extensions } = { ...own.extensions };
  return {
    message: sentence ?? own.message,
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: sentence === undefined ? { values: {}, ...extensions, code } : { code, values: {} },
  };
}
