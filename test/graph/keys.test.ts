import { beforeEach, describe, expect, it } from 'vitest';
import { ask, askAs, cypherRows, emptyGraph } from '../setup/graph.ts';

const CREATE = `mutation ($input: CreateKeyInput!) {
  createKey(input: $input) { secret key { id name role created expires contactsPerHour lastUsed revoked } userErrors { code path message values } }
}`;
const REVOKE = 'mutation ($id: ID!) { revokeKey(input: { id: $id }) { key { id name revoked } userErrors { code path message values } } }';
const LIST = '{ keys { id name role expires lastUsed revoked } }';

interface Created {
  createKey: { secret: string | null; key: Record<string, string> | null; userErrors: object[] };
}
const create = (input: object) => askAs<Created>('ADMIN', CREATE, { input });
const createdKey = async (input: object) => {
  const { createKey } = await create(input);
  if (!createKey.secret || !createKey.key) throw new Error(JSON.stringify(createKey));
  return { secret: createKey.secret, key: createKey.key };
};

beforeEach(emptyGraph);

describe('An API key', () => {
  it('is shown once, and kept as a hash only', async () => {
    const { secret, key } = await createdKey({ name: 'Portaal Zuid', role: 'CURATOR', expires: '2999-12-31' });
    expect(secret).toMatch(new RegExp(`^kp_${key['id']}_[\\w-]{43}$`));
    expect(key).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{12}$/),
      name: 'Portaal Zuid',
      role: 'CURATOR',
      created: expect.stringMatching(/^\d{4}-.*Z$/),
      expires: '2999-12-31T23:59:59.999Z',
      contactsPerHour: null,
      lastUsed: null,
      revoked: null,
    });
    const stored = JSON.stringify(await cypherRows('MATCH (node) RETURN properties(node) AS properties'));
    expect(stored).toContain('Portaal Zuid');
    expect(stored).not.toContain(secret.slice(-43));
  });

  it('is listed, newest first', async () => {
    await create({ name: 'eerste', role: 'READER' });
    await create({ name: 'tweede', role: 'ADMIN' });
    const { keys } = await askAs<{ keys: object[] }>('ADMIN', LIST);
    expect(keys).toMatchObject([
      { name: 'tweede', role: 'ADMIN', expires: null },
      { name: 'eerste', role: 'READER' },
    ]);
  });

  it.each([0, -1, 1_000_001])('can not have a budget of %i contacts', async (contactsPerHour) => {
    const { createKey } = await create({ name: 'portaal', role: 'READER', contactsPerHour });
    expect(createKey.userErrors).toMatchObject([
      { code: 'NO_CONTACT_BUDGET', path: ['input', 'contactsPerHour'], values: { most: 1_000_000 } },
    ]);
  });

  it('is revoked for good', async () => {
    const { key } = await createdKey({ name: 'portaal', role: 'READER' });
    const first = await askAs('ADMIN', REVOKE, { id: key['id'] });
    expect(first).toEqual({ revokeKey: { key: { id: key['id'], name: 'portaal', revoked: expect.stringMatching(/Z$/) }, userErrors: [] } });
    expect(await askAs('ADMIN', REVOKE, { id: key['id'] })).toEqual(first);
  });

  it('that is not there can not be revoked', async () => {
    expect(await askAs('ADMIN', REVOKE, { id: '0123456789ab' })).toEqual({
      revokeKey: {
        key: null,
        userErrors: [
          {
            code: 'NOT_FOUND',
            path: ['input', 'id'],
            values: { what: 'KEY', id: '0123456789ab' },
            message: "There is no key with the id '0123456789ab': list the keys to find it.",
          },
        ],
      },
    });
  });

  it('has a name that no other key in use has', async () => {
    const { key } = await createdKey({ name: 'portaal', role: 'READER' });
    const { createKey } = await create({ name: ' portaal ', role: 'READER' });
    expect(createKey).toEqual({
      secret: null,
      key: null,
      userErrors: [
        {
          code: 'KEY_NAME_TAKEN',
          path: ['input', 'name'],
          values: { name: 'portaal' },
          message: "A key with a name that looks like 'portaal' is in use: choose another name, or revoke that key first.",
        },
      ],
    });
    await askAs('ADMIN', REVOKE, { id: key['id'] });
    await createdKey({ name: 'portaal', role: 'READER' });
    await cypherRows("MATCH (key:ApiKey {nameInUse: 'portaal'}) SET key.expires = '2001-01-01T00:00:00.000Z'");
    await createdKey({ name: 'portaal', role: 'READER' });
  });

  it.each([
    '',
    ' ',
    '-streep',
    'x'.repeat(81),
    'een\nregel',
    'nul\u0000',
    '\u202eomgekeerd',
    'А\u006ena',
    'kοen',
    'pınar',
    'Ａnna',
    'ﬁets',
    '１',
  ])('can not be named %j', async (name) => {
    const { createKey } = await create({ name, role: 'READER' });
    expect(createKey.userErrors).toMatchObject([{ code: 'KEY_NAME', path: ['input', 'name'] }]);
  });

  it.each([
    ['Portaal Zuid 1', 'portaal zuid l'],
    ['Anna', 'ANNA'],
    ['Zoë', 'zoe'],
    ['team-0', 'Team O'],
    ['e\u0301\u00e9n', 'één'],
  ])('named %j leaves no room for %j', async (name, alike) => {
    await createdKey({ name, role: 'READER' });
    expect((await create({ name: alike, role: 'READER' })).createKey.userErrors).toMatchObject([
      { code: 'KEY_NAME_TAKEN', path: ['input', 'name'] },
    ]);
  });

  it.each([
    ['morgen', 'NO_MOMENT'],
    ['2027-13-01', 'NO_MOMENT'],
    ['31-12-2999', 'NO_MOMENT'],
    ['2999-12-31T12:00', 'NO_MOMENT'],
    ['1', 'NO_MOMENT'],
    ['2001-01-01', 'MOMENT_PASSED'],
  ])('can not expire %s', async (expires, code) => {
    const { createKey } = await create({ name: 'portaal', role: 'READER', expires });
    expect(createKey.userErrors).toMatchObject([{ code, path: ['input', 'expires'] }]);
    expect(await askAs('ADMIN', LIST)).toEqual({ keys: [] });
  });

  it('expires at a moment, where one is given', async () => {
    const { key } = await createdKey({ name: 'portaal', role: 'READER', expires: '2999-12-31T12:00:00+02:00' });
    expect(key['expires']).toBe('2999-12-31T10:00:00.000Z');
  });

  it('leaves who made and revoked it in the audit trail', async () => {
    const { key } = await createdKey({ name: 'portaal', role: 'READER' });
    await askAs('ADMIN', REVOKE, { id: key['id'] });
    await askAs('ADMIN', REVOKE, { id: key['id'] });
    const trail = await cypherRows('MATCH (audit:Audit) RETURN audit {.*} AS audit ORDER BY audit.time, audit.action');
    expect(trail.map(({ audit }) => audit)).toEqual([
      { time: key['created'] && expect.stringMatching(/Z$/), who: 'key:test admin', action: 'CREATE_KEY', subject: key['id'] },
      { time: expect.stringMatching(/Z$/), who: 'key:test admin', action: 'REVOKE_KEY', subject: key['id'] },
    ]);
  });

  it('is for admins to make', async () => {
    await expect(ask(CREATE, { input: { name: 'portaal', role: 'ADMIN' } })).rejects.toThrow(
      "This is for role ADMIN: send an API key or a token in the header 'Authorization: Bearer …'.",
    );
    await expect(askAs('CURATOR', CREATE, { input: { name: 'portaal', role: 'ADMIN' } })).rejects.toThrow(
      'This is for role ADMIN, and your credentials give role CURATOR.',
    );
    expect(await cypherRows('MATCH (node) RETURN node')).toEqual([]);
  });
});

describe('The viewer', () => {
  it('is told by role and name', async () => {
    expect(await ask('{ viewer { role name } }')).toEqual({ viewer: { role: 'READER', name: 'anonymous' } });
    expect(await askAs('CURATOR', '{ viewer { role name } }')).toEqual({ viewer: { role: 'CURATOR', name: 'key:test curator' } });
  });
});
