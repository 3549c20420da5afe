import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';

/** An issuer of tokens that listens on the loopback interface. */
export interface Issuer {
  address: string;
  /** The public part of its key, which a forger might take for a secret. */
  publicKey: string;
  /** Signs a token that is right in every way, but for what is given. */
  sign(claims?: Record<string, unknown>, more?: { key?: CryptoKey | Uint8Array; alg?: string; kid?: string }): Promise<string>;
  /** Adds a key with another id, and signs with it from now on. */
  rotate(): Promise<void>;
  /** What it answers in place of its discovery document or its keys; with undefined, the truth. */
  pretend(path: 'discovery' | 'keys', answer: { status?: number; body?: string } | undefined): void;
  /** How often it was asked for something. */
  asked: { discovery: number; keys: number };
  close(): Promise<void>;
}

const PATHS = { '/realm/.well-known/openid-configuration': 'discovery', '/realm/keys': 'keys' } as const;

/** Starts an issuer. Its tokens are for the audience `kruispunt`. */
export async function startIssuer(): Promise<Issuer> {
  const pairs = [await keyPair('first')];
  const pretended: Partial<Record<'discovery' | 'keys', { status?: number; body?: string }>> = {};
  const asked = { discovery: 0, keys: 0 };
  const listener = createServer(async (request, response) => {
    const what = PATHS[request.url as keyof typeof PATHS];
    if (!what) {
      response.writeHead(404).end();
      return;
    }
    asked[what] += 1;
    const body = what === 'discovery' ? { issuer: address, jwks_uri: `${address}/keys` } : { keys: pairs.map(({ jwk }) => jwk) };
    const { status = 200, body: text = JSON.stringify(body) } = pretended[what] ?? {};
    response.writeHead(status, { 'content-type': 'application/json' }).end(text);
  });
  await once(listener.listen(0, '127.0.0.1'), 'listening');
  const address = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/realm`;
  const current = () => pairs.at(-1) as (typeof pairs)[number];

  return {
    address,
    publicKey: JSON.stringify(current().jwk),
    asked,
    sign: (claims = {}, { key = current().privateKey, alg = 'RS256', kid = current().jwk.kid as string } = {}) => {
      const now = Math.floor(Date.now() / 1_000);
      const payload = { iss: address, aud: 'kruispunt', sub: 'jansen', iat: now, exp: now + 300, roles: ['curator'], ...claims };
      return new SignJWT(payload).setProtectedHeader({ alg, kid }).sign(key);
    },
    rotate: async () => {
      pairs.push(await keyPair(`number ${pairs.length + 1}`));
    },
    pretend: (path, answer) => {
      if (answer) pretended[path] = answer;
      else delete pretended[path];
    },
    close: async () => {
      listener.closeAllConnections();
      listener.close();
      await once(listener, 'close');
    },
  };
}

async function keyPair(kid: string) {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' } };
}
