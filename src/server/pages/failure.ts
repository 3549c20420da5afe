import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { codeOf } from '../../api/mask.ts';
import { errorStatus } from '../../shared/faults/error-codes.ts';

/** Status of a page that could not be made. */
export type FailureStatus = 429 | 500 | 503;

/** Seconds after which to try again. */
export const RETRY_AFTER: Readonly<Partial<Record<number, string>>> = { 429: '60', 503: '5' };

/**
 * Logs why a page could not be made, by the id of its request. What passes by itself, such as the absence of the database, is 503;
 * what was asked too often is 429, and nothing to log.
 */
export function logFailure(error: unknown, { log }: FastifyRequest): FailureStatus {
  const code = codeOf(error);
  if (code === 'RATE_LIMITED') return errorStatus[code];
  log.error({ code, err: (error instanceof GraphQLError && error.originalError) || error }, 'a page could not be made');
  return errorStatus[code] === 503 ? 503 : 500;
}
