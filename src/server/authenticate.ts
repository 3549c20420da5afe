import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../api/errors.ts';
import type { RateLimits } from '../api/rate-limits.ts';
import type { Database } from '../database/database.ts';
import { type KeyRefusal, viewerOfKey } from '../identity/keys.ts';
import { IssuerUnavailable, TokenFault, type TokenReader } from '../identity/oidc.ts';
import { anonymous, type Viewer } from '../identity/viewer.ts';
import { clientOf } from './client-address.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is asking; where a route authenticates. */
    viewer: Viewer;
  }
}

const BEARER = /^Bearer +([\w.~+/-]+=*)$/i;

const REFUSALS: Record<KeyRefusal, string> = {
  unknown: 'The API key is not known here.',
  revoked: 'The API key was revoked: ask for another.',
  expired: 'The API key has expired: ask for another.',
};

/**
 * Finds out who is asking, before anything of the request is read. Without credentials that is nobody in particular; with
 * credentials that are worth nothing the request is refused, never taken for one without.
 */
export function authenticator(database: Database, readToken: TokenReader | undefined, limits: RateLimits) {
  return async (request: FastifyRequest): Promise<void> => {
    const client = clientOf(request.ip);
    const headers = request.raw.headersDistinct['authorization'];
    if (!headers) {
      request.viewer = anonymous(client);
      return;
    }
    await limits.maySignIn(client);
    try {
      request.viewer = await viewerOf(headers, database, readToken, request.log);
    } catch (error) {
      if (error instanceof IssuerUnavailable) {
        const message = 'Tokens can not be judged now, since their issuer does not answer. Try again in a few seconds.';
        throw refusal('ISSUER_UNAVAILABLE', message, error);
      }
      if (!(error instanceof TokenFault)) throw error;
      await limits.failedToSignIn(client);
      throw refusal('UNAUTHENTICATED', `${error.message} Leave the Authorization header out to ask without credentials.`);
    }
  };
}

async function viewerOf(
  headers: readonly string[],
  database: Database,
  readToken: TokenReader | undefined,
  log: FastifyBaseLogger,
): Promise<Viewer> {
  const [header = ''] = headers;
  if (headers.length > 1) throw new TokenFault('There is more than one Authorization header: send one.');
  const credential = BEARER.exec(header)?.[1];
  if (!credential) throw new TokenFault("The Authorization header must be 'Bearer', a space, and an API key or a token.");
  if (credential.startsWith('kp_')) {
    const found = await viewerOfKey(database, credential, log);
    if (typeof found === 'string') throw new TokenFault(REFUSALS[found]);
    return found;
  }
  if (!readToken) throw new TokenFault('Only API keys are taken here, and this is none.');
  return readToken(credential);
}

function refusal(code: ErrorCode, message: string, originalError?: Error): GraphQLError {
  return new GraphQLError(message, { extensions: { code }, ...(originalError && { originalError }) });
}
