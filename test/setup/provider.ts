import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** A place where people sign in (OpenID Connect), on the loopback interface. Whoever comes is signed in at once. */
export interface Provider {
  issuer: string;
  /** Roles that its tokens carry from now on. */
  give(roles: readonly string[]): void;
  /** Refuses whoever comes from now on. */
  refuse(): void;
  close(): Promise<void>;
}

/** Starts a provider with one public client, for tokens whose audience is `kruispunt`. It insists on PKCE. */
export async function startProvider(clientId: string): Promise<Provider> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'only', alg: 'RS256', use: 'sig' };
  const codes = new Map<string, { challenge: string; redirect: string; nonce: string | null }>();
  let roles: readonly string[] = ['curator'];
  let isRefusing = false;

  const sign = (audience: string, claims: Record<string, unknown>) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'only' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject('jansen')
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);

  const listener = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', issuer);
    const json = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json', 'access-control-allow-origin': '*' }).end(JSON.stringify(body));
    if (url.pathname === '/.well-known/openid-configuration') {
      json(200, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      });
    } else if (url.pathname === '/keys') json(200, { keys: [jwk] });
    else if (url.pathname === '/authorize') {
      const given = (name: string) => url.searchParams.get(name);
      const back = new URL(given('redirect_uri') ?? '');
      if (isRefusing) back.searchParams.set('error', 'access_denied');
      else if (given('client_id') !== clientId || given('code_challenge_method') !== 'S256')
        back.searchParams.set('error', 'invalid_request');
      else {
        const code = randomBytes(16).toString('hex');
        codes.set(code, { challenge: given('code_challenge') ?? '', redirect: given('redirect_uri') ?? '', nonce: given('nonce') });
        back.searchParams.set('code', code);
      }
      back.searchParams.set('state', given('state') ?? '');
      response.writeHead(303, { location: back.href }).end();
    } else if (url.pathname === '/token' && request.method === 'POST') {
      let body = '';
      for await (const chunk of request) body += chunk;
      const form = new URLSearchParams(body);
      const asked = codes.get(form.get('code') ?? '');
      codes.delete(form.get('code') ?? '');
      const challenge = createHash('sha256')
        .update(form.get('code_verifier') ?? '')
        .digest('base64url');
      if (!asked || asked.challenge !== challenge || asked.redirect !== form.get('redirect_uri'))
        return json(400, { error: 'invalid_grant' });
      json(200, {
        token_type: 'Bearer',
        expires_in: 300,
        access_token: await sign('kruispunt', { roles }),
        id_token: await sign(clientId, asked.nonce === null ? {} : { nonce: asked.nonce }),
      });
    } else json(404, {});
    return undefined;
  });
  await once(listener.listen(0, '127.0.0.1'), 'listening');
  const issuer = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  return {
    issuer,
    give: (given) => {
      roles = given;
    },
    refuse: () => {
      isRefusing = true;
    },
    close: async () => {
      listener.closeAllConnections();
      listener.close();
      await once(listener, 'close');
    },
  };
}
