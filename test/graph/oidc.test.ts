import { generateKeyPair } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { emptyGraph } from '../setup/graph.ts';
import { type Issuer, startIssuer } from '../setup/issuer.ts';
import { type Answer, type Served, serve } from '../setup/server.ts';

const VIEWER = '{ viewer { role name } }';
const now = () => Math.floor(Date.now() / 1_000);
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

let issuer: Issuer;
let server: Served;

const settings = (more: object = {}) => ({
  oidc: { issuer: issuer.address, audience: 'kruispunt', rolesClaim: 'roles', clientId: undefined, ...more },
});
const askWith = (token: string, served = server): Promise<Answer> => served.post(VIEWER, {}, {}, { authorization: `Bearer ${token}` });
const refused = (message: string) => ({
  status: 401,
  body: {
    errors: [
      { message: `${message} Leave the Authorization header out to ask without credentials.`, extensions: { code: 'UNAUTHENTICATED' } },
    ],
  },
});
const answered = (role: string, name = 'oidc:jansen') => ({ status: 200, body: { data: { viewer: { role, name } } } });

beforeAll(async () => {
  await emptyGraph();
  issuer = await startIssuer();
});
afterAll(() => issuer.close());
beforeEach(async () => {
  server = await serve(settings());
  return () => server.close();
});

describe('A token of the issuer', () => {
  it('tells who is asking', async () => {
    expect(await askWith(await issuer.sign())).toMatchObject(answered('CURATOR'));
  });

  it.each([
    [['reader', 'contributor'], 'CONTRIBUTOR'],
    [['CURATOR', 'Admin', 'admın', 'ＡＤＭＩＮ', ' admin', ['admin']], 'CURATOR'],
    [['ADMIN', 'curator'], 'ADMIN'],
    ['contributor curator', 'CURATOR'],
    [['boss', 7, null, { admin: true }], 'READER'],
    [{ admin: true }, 'READER'],
    [undefined, 'READER'],
  ])('with the roles %j gives the role %s', async (given, role) => {
    expect(await askWith(await issuer.sign({ roles: given }))).toMatchObject(answered(role));
  });

  it.each([
    ['realm_access.roles', { realm_access: { roles: ['admin'] } }],
    ['https://kruispunt.example/roles', { 'https://kruispunt.example/roles': ['admin'] }],
  ])('can hold its roles at %s', async (rolesClaim, claims) => {
    const other = await serve(settings({ rolesClaim }));
    expect(await askWith(await issuer.sign({ roles: [], ...claims }), other)).toMatchObject(answered('ADMIN'));
    await other.close();
  });

  it.each(['__proto__', 'constructor.name', 'toString'])('gives no role by what every object has: %s', async (rolesClaim) => {
    const other = await serve(settings({ rolesClaim }));
    expect(await askWith(await issuer.sign(), other)).toMatchObject(answered('READER'));
    await other.close();
  });

  it('may be for several audiences', async () => {
    expect(await askWith(await issuer.sign({ aud: ['account', 'kruispunt'] }))).toMatchObject(answered('CURATOR'));
  });

  it('has its keys fetched once', async () => {
    const before = { ...issuer.asked };
    for (let time = 0; time < 3; time += 1) await askWith(await issuer.sign());
    expect(issuer.asked).toEqual({ discovery: before.discovery + 1, keys: before.keys + 1 });
  });

  it('may lag behind or run ahead by the difference of two clocks', async () => {
    expect(await askWith(await issuer.sign({ exp: now() - 3, nbf: now() }))).toMatchObject(answered('CURATOR'));
    expect(await askWith(await issuer.sign({ nbf: now() + 5 }))).toMatchObject(answered('CURATOR'));
  });
});

describe('A token is refused that', () => {
  it.each([
    ['has expired', { exp: now() - 60 }, 'The token has expired: sign in again.'],
    ['never expires', { exp: undefined }, "The token lacks a valid claim 'exp'."],
    ['is not valid yet', { nbf: now() + 600 }, 'The token is not valid yet.'],
    ['is for another audience', { aud: 'elders' }, 'The token is for another audience.'],
    ['is for no audience', { aud: undefined }, 'The token is for another audience.'],
    ['is from another issuer', { iss: 'https://login.example' }, 'The token is from another issuer.'],
    ['is from an issuer that begins alike', { iss: 'http://127.0.0.1' }, 'The token is from another issuer.'],
    ['is from no issuer', { iss: undefined }, 'The token is from another issuer.'],
    ['is about nobody', { sub: undefined }, "The token lacks a valid claim 'sub'."],
    ['names somebody unreadable', { sub: 'jansen\nadmin' }, 'The token names nobody that can be kept.'],
    ['names somebody endlessly', { sub: 'x'.repeat(256) }, 'The token names nobody that can be kept.'],
  ])('%s', async (_, claims, message) => {
    expect(await askWith(await issuer.sign(claims))).toMatchObject(refused(message));
  });

  it('is signed with a key of somebody else', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    expect(await askWith(await issuer.sign({}, { key: privateKey }))).toMatchObject(refused('The token is not signed by its issuer.'));
    expect(await askWith(await issuer.sign({}, { key: privateKey, kid: 'unknown' }))).toMatchObject(
      refused('The token is not signed by its issuer.'),
    );
  });

  it('has other claims than were signed', async () => {
    const [header, payload = '', signature] = (await issuer.sign({ roles: [] })).split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const forged = `${header}.${base64({ ...claims, roles: ['admin'] })}.${signature}`;
    expect(await askWith(forged)).toMatchObject(refused('The token is not signed by its issuer.'));
  });

  it.each(['none', 'None', 'NONE'])('says that nothing needs a signature (%s)', async (alg) => {
    const payload = (await issuer.sign({ roles: ['admin'] })).split('.')[1];
    for (const forged of [`${base64({ alg })}.${payload}.`, `${base64({ alg })}.${payload}.YQ`]) {
      const { status, text } = await askWith(forged);
      expect(status).toBe(401);
      expect(text).toMatch(/"reason":"(TOKEN_SIGNED_OTHERWISE|NO_TOKEN)"/);
    }
  });

  it('uses the public key as a shared secret', async () => {
    for (const alg of ['HS256', 'HS512']) {
      const forged = await issuer.sign({}, { key: new TextEncoder().encode(issuer.publicKey.padEnd(64)), alg });
      expect(await askWith(forged)).toMatchObject(refused('The token must be signed with one of RS256, PS256, ES256, Ed25519, EdDSA.'));
    }
  });

  it('brings a key of its own', async () => {
    const [, payload, signature] = (await issuer.sign()).split('.');
    const jwk = JSON.parse(issuer.publicKey) as object;
    for (const header of [
      { alg: 'RS256', jwk },
      { alg: 'RS256', jku: 'http://127.0.0.1:1/keys', kid: 'other' },
    ]) {
      expect(await askWith(`${base64(header)}.${payload}.${signature}`)).toMatchObject({ status: 401 });
    }
  });

  it.each(['onzin', 'a.b.c', '..', 'eyJhbGciOiJSUzI1NiJ9..', `${base64({ alg: 'RS256' })}.${base64([1])}.YQ`, 'x'.repeat(8_000)])(
    'is none (%#)',
    async (token) => {
      const { status, text } = await askWith(token);
      expect(status).toBe(401);
      expect(text).toMatch(/The token is not (a valid JWT|signed by its issuer)\./);
    },
  );

  it('comes where no issuer is configured', async () => {
    const other = await serve();
    expect(await askWith(await issuer.sign(), other)).toMatchObject(refused('Only API keys are taken here, and this is none.'));
    await other.close();
  });
});

describe('The issuer', () => {
  const unavailable = {
    status: 503,
    body: {
      errors: [
        {
          message: 'Tokens can not be judged now, since their issuer does not answer. Try again in a few seconds.',
          extensions: { code: 'ISSUER_UNAVAILABLE' },
        },
      ],
    },
  };

  it.each([
    ['discovery', { status: 500 }],
    ['discovery', { body: 'geen JSON' }],
    ['keys', { status: 404 }],
    ['keys', { body: '{"keys": "geen"}' }],
    ['keys', { status: 302 }],
  ] as const)('that is in disorder is no reason to take somebody for nobody: %s %j', async (path, answer) => {
    issuer.pretend(path, answer);
    const refusal = await askWith(await issuer.sign());
    issuer.pretend(path, undefined);
    expect(refusal).toMatchObject(unavailable);
    expect(refusal.headers.get('retry-after')).toBe('5');
    expect(refusal.headers.get('www-authenticate')).toBeNull();
  });

  it.each(['/', '-oud'])('that calls itself otherwise than the setting does is told as a wrong setting: by %j', async (more) => {
    const said = `${issuer.address}${more}`;
    issuer.pretend('discovery', { body: JSON.stringify({ issuer: said, jwks_uri: `${issuer.address}/keys` }) });
    for (let time = 0; time < 2; time += 1)
      expect(await askWith(await issuer.sign())).toMatchObject({
        status: 503,
        body: {
          errors: [
            {
              message:
                'Tokens can not be judged here until a setting is mended: OIDC_ISSUER is not what the issuer calls itself. Tell who runs this.',
              extensions: { code: 'ISSUER_UNAVAILABLE', reason: 'ISSUER_OTHERWISE' },
            },
          ],
        },
      });
    issuer.pretend('discovery', undefined);
    expect(server.log.join()).toContain(
      `OIDC_ISSUER is ${issuer.address}, but the issuer there calls itself ${said}: set OIDC_ISSUER to exactly that.`,
    );
  });

  it('that sends to keys without https is not believed', async () => {
    issuer.pretend('discovery', { body: JSON.stringify({ issuer: issuer.address, jwks_uri: 'http://keys.example/keys' }) });
    expect(await askWith(await issuer.sign())).toMatchObject(unavailable);
    issuer.pretend('discovery', undefined);
  });

  it('that is away does not hinder those who ask without a token', async () => {
    const gone = await startIssuer();
    const token = await gone.sign();
    await gone.close();
    const other = await serve(settings({ issuer: gone.address }));
    expect(await askWith(token, other)).toMatchObject(unavailable);
    expect(await other.post(VIEWER)).toMatchObject(answered('READER', 'anonymous'));
    const lines = other.log.join();
    expect(lines).toContain(`The keys of the issuer ${gone.address} can't be had.`);
    expect(lines).not.toContain(token);
    await other.close();
  });

  it('that failed is left alone for a while, then asked again', async () => {
    issuer.pretend('discovery', { status: 500 });
    const before = issuer.asked.discovery;
    for (let time = 0; time < 5; time += 1) expect(await askWith(await issuer.sign())).toMatchObject(unavailable);
    expect(issuer.asked.discovery).toBe(before + 1);
    issuer.pretend('discovery', undefined);
    await expect.poll(async () => (await askWith(await issuer.sign())).status, { interval: 500 }).toBe(200);
  });

  it('that goes over to another key is followed at once, also a moment after its keys were fetched', async () => {
    const old = await issuer.sign();
    expect(await askWith(old)).toMatchObject(answered('CURATOR'));
    await issuer.rotate();
    expect(await askWith(await issuer.sign())).toMatchObject(answered('CURATOR'));
    await issuer.rotate();
    expect(await askWith(await issuer.sign())).toMatchObject(answered('CURATOR'));
    expect(await askWith(old)).toMatchObject(answered('CURATOR'));
  });

  it('is not asked for its keys as often as somebody names new ones; tokens with known ones are taken all the while', async () => {
    const good = await issuer.sign();
    expect(await askWith(good)).toMatchObject(answered('CURATOR'));
    const before = issuer.asked.keys;
    const statuses = new Set<number>();
    for (let time = 0; time < 40; time += 1) statuses.add((await askWith(await issuer.sign({}, { kid: `made-up-${time}` }))).status);
    // The first are known to be worthless; the others can't be judged.
    expect(statuses).toEqual(new Set([401, 503]));
    expect(issuer.asked.keys - before).toBeLessThan(20);
    expect(await askWith(good)).toMatchObject(answered('CURATOR'));
  });
});
