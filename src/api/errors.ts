import { type ASTNode, GraphQLError } from 'graphql';
import { errorStatus } from '../shared/faults/error-codes.ts';
import { refusalOf, type ToldReason } from '../shared/faults/reasons.ts';

interface RefusalOptions {
  /** What of the document is refused. */
  node?: ASTNode;
  /** Status to answer with, also where the rest of the request could be answered. */
  status?: number;
  cause?: Error;
  /** What the error tells besides. */
  more?: object;
}

/** A request, or a part of one, that is refused for a reason of the closed list. */
export function refusal(told: ToldReason, { node, status, cause, more }: RefusalOptions = {}): GraphQLError {
  const { code, sentence } = refusalOf(told);
  return new GraphQLError(sentence, {
    ...(node && { nodes: node }),
    ...(cause && { originalError: cause }),
    extensions: { code, ...told, ...more, ...(status !== undefined && { http: { status } }) },
  });
}

/** An operation that costs more than one may, and how it can cost less. */
export function tooCostly({ asked, dearest }: { asked: number; dearest: string }, allowed: number, node: ASTNode): GraphQLError {
  const cost = { asked: Math.min(asked, Number.MAX_SAFE_INTEGER), allowed };
  return refusal({ reason: 'TOO_COSTLY', values: { ...cost, dearest } }, { node, more: { cost } });
}

/** Something that a client did too often: why, and the milliseconds until it may again. */
export function rateLimited(told: (retryAfter: number) => ToldReason, wait: number): GraphQLError {
  const retryAfter = Math.max(1, Math.ceil(wait / 1_000));
  return refusal(told(retryAfter), { more: { retryAfter }, status: errorStatus.RATE_LIMITED });
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
  if (code === 'DISK_FULL') return { 'retry-after': '60' };
  if (code === 'BEING_RESTORED') return { 'retry-after': '30' };
  if (code === 'DATABASE_UNAVAILABLE' || code === 'ISSUER_UNAVAILABLE') return { 'retry-after': '5' };
  return {};
}
