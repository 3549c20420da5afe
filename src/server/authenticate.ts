import { context } from '@opentelemetry/api';
import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import { refusal } from '../api/errors.ts';
import type { RateLimits } from '../api/rate-limits.ts';
import { type Database, onBehalfOf } from '../database/database.ts';
import { type KeyRefusal, viewerOfKey } from '../identity/keys.ts';
import { IssuerOtherwise, IssuerUnavailable, TokenFault, type TokenReader } from '../identity/oidc.ts';
import { anonymous, type Viewer } from '../identity/viewer.ts';
import type { Reason } from '../shared/faults/reasons.ts';
import { clientOf } from './client-address.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is asking; where a route authenticates. */
    viewer: Viewer;
  }
}

const BEARER = /^Bearer +([\w.~+/-]+=*)$/i;

const REFUSALS = { unknown: 'KEY_UNKNOWN', revoked: 'KEY_REVOKED', expired: 'KEY_EXPIRED' } as const satisfies Record<KeyRefusal, Reason>;

/**
 * Finds out who is asking, before anything of the request is read. Without credentials that is nobody in particular; with
 * credentials that are worth nothing the request is refused, never taken for one without.
 */
export function authenticator(database: Database, readToken: TokenReader | undefined, limits: RateLimits) {
  const authenticate = async (request: FastifyRequest): Promise<void> => {
    const client = clientOf(request.ip);
    const headers = request.raw.headersDistinct['authorization'];
    if (!headers) {
      request.viewer = anonymous(client);
      return;
    }
    await limits.maySignIn(client);
    try {
      request.viewer = await viewerOf(headers, onBehalfOf(database, request.id), readToken, request.log);
    } catch (error) {
      if (error instanceof IssuerOtherwise) throw refusal({ reason: 'ISSUER_OTHERWISE', values: {} }, { cause: error });
      if (error instanceof IssuerUnavailable) throw refusal({ reason: 'ISSUER_SILENT', values: {} }, { cause: error });
      if (!(error instanceof TokenFault)) throw error;
      await limits.failedToSignIn(client);
      throw refusal(error.told);
    }
  };
  return (request: FastifyRequest): Promise<void> => context.with(request.trace, () => authenticate(request));
}

async function viewerOf(
  headers: readonly string[],
  database: Database,
  readToken: TokenReader | undefined,
  log: FastifyBaseLogger,
): Promise<Viewer> {
  const [header = ''] = headers;
  if (headers.length > 1) throw new TokenFault({ reason: 'SEVERAL_HEADERS', values: {} });
  const credential = BEARER.exec(header)?.[1];
  if (!credential) throw new TokenFault({ reason: 'NO_BEARER', values: {} });
  if (credential.startsWith('kp_')) {
    const found = await viewerOfKey(database, credential, log);
    if (typeof found === 'string') throw new TokenFault({ reason: REFUSALS[found], values: {} });
    return found;
  }
  if (!readToken) throw new TokenFault({ reason: 'KEYS_ONLY', values: {} });
  return readToken(credential);
}
