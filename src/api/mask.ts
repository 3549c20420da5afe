import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLErrorExtensions, type GraphQLFormattedError } from 'graphql';
import { Neo4jError } from 'neo4j-driver';
import { AnswerTooLarge } from '../database/answer-size.ts';
import { QueueFull } from '../database/fair-queue.ts';
import { type ErrorCode, isErrorCode, rateLimited } from './errors.ts';

const MESSAGES: Partial<Record<ErrorCode, string>> = {
  QUERY_TIMEOUT: 'The query took too much time or memory and was ended: ask for less at once, or filter on something rarer.',
  ANSWER_TOO_LARGE:
    'The answer has more than 20,000 entries or 5 MB: ask for fewer entries (first or limit), for fewer fields, or in several queries.',
  SERVER_BUSY: 'More is asked now than can be answered. Try again in a few seconds.',
  DATABASE_UNAVAILABLE: 'The database does not answer now. Try again in a few seconds.',
  INTERNAL_SERVER_ERROR: 'Something went wrong on our side. The log knows more under this request id.',
};

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

function databaseErrorCode({ code, retriable, message }: Neo4jError): ErrorCode {
  if (/TransactionTimedOut|Terminated|LockClientStopped|OutOfMemory|MemoryLimit/.test(code)) return 'QUERY_TIMEOUT';
  if (
    retriable ||
    /ServiceUnavailable|SessionExpired|DatabaseUnavailable|AuthorizationExpired|Unauthorized/i.test(code) ||
    // A database that accepts connections and answers nothing; the driver gives this no code.
    message.startsWith('Connection acquisition timed out')
  ) {
    return 'DATABASE_UNAVAILABLE';
  }
  return 'INTERNAL_SERVER_ERROR';
}

const isGreedy = (cause: unknown): boolean => cause instanceof QueueFull && cause.isGreedy;

/** What a client may know of an error: its own mistakes in full, ours by code only. */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const own: GraphQLFormattedError = isGreedy(unwrapResolverError(error))
    ? rateLimited('You ask for more at the same time than is answered', 1_000).toJSON()
    : formatted;
  const code = codeOf(error);
  const { http: _, stacktrace: __, ...extensions } = { ...own.extensions };
  return {
    message: MESSAGES[code] ?? own.message,
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: MESSAGES[code] ? { code } : { ...extensions, code },
  };
}
