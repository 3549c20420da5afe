import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import { refusalOf, type ToldReason } from '../shared/faults/reasons.ts';
import { isSafeAddress } from './safe-address.ts';
import { type Role, roles, type Viewer } from './viewer.ts';

/** An issuer of tokens, and what its tokens must say. */
export interface OidcSettings {
  /** Exactly as it stands in the tokens. */
  issuer: string;
  /** Whom the tokens must be for: this API. */
  audience: string;
  /** The claim that holds roles: its name, or the way to it such as `realm_access.roles`. */
  rolesClaim: string;
  /** Public client with which a web page signs its users in. */
  clientId: string | undefined;
}

/** Signatures that can be checked with a public key: a token never chooses another way of being checked. */
export const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'Ed25519', 'EdDSA'];
/** Seconds that clocks may differ. */
const CLOCK_TOLERANCE = 10;
/** Milliseconds to wait for the issuer, and those to leave it alone after it failed to answer. */
const LONGEST_WAIT = 5_000;
const REST = 5_000;
/** Times that the issuer may be asked for its keys at once because a token names one that is not known, and milliseconds after which one more is allowed. */
const RELOADS_AT_ONCE = 10;
const RELOAD_EVERY = 3_000;

/** A token that is worth nothing, and why. */
export class TokenFault extends Error {
  override name = 'TokenFault';
  readonly told: ToldReason;

  constructor(told: ToldReason) {
    super(refusalOf(told).sentence);
    this.told = told;
  }
}

/** The issuer's keys can't be had, so that no token can be judged now. */
export class IssuerUnavailable extends Error {
  override name = 'IssuerUnavailable';
}

/** The issuer calls itself something else than the setting does, so that no token of it can ever be taken. */
export class IssuerOtherwise extends IssuerUnavailable {
  constructor(issuer: string, said: string) {
    super(`OIDC_ISSUER is ${issuer}, but the issuer there calls itself ${said}: set OIDC_ISSUER to exactly that.`);
  }
}

/** Who shows a token. Throws TokenFault, or IssuerUnavailable. */
export type TokenReader = (token: string) => Promise<Viewer>;

/** Reads the tokens of an issuer, whose keys are found by its discovery document at the first token. */
export function tokenReader({ issuer, audience, rolesClaim }: OidcSettings): TokenReader {
  const keys = keysOf(issuer);
  return async (token) => {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_TOLERANCE,
      requiredClaims: ['exp', 'sub'],
    }).catch((error: unknown) => {
      throw error instanceof errors.JOSEError ? new TokenFault(reasonOf(error)) : error;
    });
    const { sub } = payload;
    // What stands in the audit trail is to be read.
    if (typeof sub !== 'string' || !/^[^\p{C}]{1,255}$/u.test(sub)) throw new TokenFault({ reason: 'TOKEN_NAMES_NOBODY', values: {} });
    return { role: highestRole(claimOf(payload, rolesClaim)), name: `oidc:${sub}`, client: `oidc:${sub}` };
  };
}

function reasonOf(error: errors.JOSEError): ToldReason {
  if (error instanceof errors.JWTExpired) return { reason: 'TOKEN_EXPIRED', values: {} };
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'aud') return { reason: 'TOKEN_FOR_OTHERS', values: {} };
    if (error.claim === 'iss') return { reason: 'TOKEN_OF_OTHERS', values: {} };
    if (error.claim === 'nbf') return { reason: 'TOKEN_TOO_NEW', values: {} };
    return { reason: 'TOKEN_LACKS_CLAIM', values: { claim: error.claim } };
  }
  if (error instanceof errors.JOSEAlgNotAllowed) return { reason: 'TOKEN_SIGNED_OTHERWISE', values: { algorithms: ALGORITHMS } };
  if (error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWKSNoMatchingKey) {
    return { reason: 'TOKEN_SIGNED_BY_OTHERS', values: {} };
  }
  if (error instanceof errors.JWKSMultipleMatchingKeys) return { reason: 'TOKEN_SIGNED_BY_SOME', values: {} };
  return { reason: 'NO_TOKEN', values: {} };
}

/** The issuer's keys: whatever goes wrong in getting them is no fault of the token. */
function keysOf(issuer: string): JWTVerifyGetKey {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  let otherwise: IssuerOtherwise | undefined;
  // Measured by a clock that nobody sets: the other may jump back, and would let the issuer rest for hours.
  let restUntil = 0;
  return async (header, token) => {
    if (!keys && performance.now() < restUntil)
      throw otherwise ?? new IssuerUnavailable(`The issuer ${issuer} did not answer a moment ago.`);
    otherwise = undefined;
    try {
      keys ??= discover(issuer);
      return await (await keys)(header, token);
    } catch (error) {
      if (isTokensFault(error)) throw error;
      if (!(await keys?.catch(() => undefined))) {
        keys = undefined;
        restUntil = performance.now() + REST;
      }
      if (error instanceof IssuerOtherwise) otherwise = error;
      throw otherwise ?? new IssuerUnavailable(`The keys of the issuer ${issuer} can't be had.`, { cause: error });
    }
  };
}

/** Where the header of a token fits none of the keys, or more than one. */
function isTokensFault(error: unknown): boolean {
  return [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported].some((fault) => error instanceof fault);
}

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(LONGEST_WAIT) });
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  const document = z.object({ issuer: z.string(), jwks_uri: z.string() }).parse(await response.json());
  if (document.issuer !== issuer) throw new IssuerOtherwise(issuer, document.issuer);
  const jwksAddress = new URL(document.jwks_uri);
  if (!isSafeAddress(jwksAddress)) throw new Error('The keys of an issuer must be behind https.');
  return withNewKeys(createRemoteJWKSet(jwksAddress, { timeoutDuration: LONGEST_WAIT, cooldownDuration: Number.POSITIVE_INFINITY }));
}

/**
 * Keys that are fetched again when a token names one that is not among them, since it may be an instant old. How often is
 * limited, for anybody can make such tokens; beyond that none of them can be judged.
 */
function withNewKeys(keys: ReturnType<typeof createRemoteJWKSet>): JWTVerifyGetKey {
  let left = RELOADS_AT_ONCE;
  let countedAt = performance.now();
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
    }
    const now = performance.now();
    left = Math.min(RELOADS_AT_ONCE, left + (now - countedAt) / RELOAD_EVERY);
    countedAt = now;
    if (left < 1) throw new Error('The keys were asked for too often.');
    left -= 1;
    await keys.reload();
    return keys(header, token);
  };
}

/** A claim by its whole name, or else step by step at the dots. */
function claimOf(payload: JWTPayload, path: string): unknown {
  if (Object.hasOwn(payload, path)) return payload[path];
  return path
    .split('.')
    .reduce<unknown>(
      (value, step) => (typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined),
      payload,
    );
}

/**
 * The highest of our roles in a claim: a list, or a text with spaces between; READER where there is none. A role is written in small letters or
 * in capitals, and compared letter by letter: to Unicode the capital of `ı` is I, and so `admın` would be ADMIN.
 */
function highestRole(claim: unknown): Role {
  const names = new Set<unknown>(typeof claim === 'string' ? claim.split(' ') : Array.isArray(claim) ? claim : []);
  return roles.findLast((role) => names.has(role) || names.has(role.toLowerCase())) ?? 'READER';
}
