import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../src/identity/viewer.ts';
import { backupFindings } from '../../src/installation/backups.ts';
import { diskFindings } from '../../src/installation/disk.ts';
import { keyFindings } from '../../src/installation/keys.ts';
import { peopleFindings } from '../../src/installation/people.ts';
import { settingFindings } from '../../src/installation/settings.ts';
import { webhookFindings } from '../../src/installation/webhooks.ts';
import { type Issuer, startIssuer } from '../setup/issuer.ts';
import { recordsIn } from '../setup/records.ts';

const today = '2026-11-23';

let folder: string;
let issuer: Issuer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kruispunt-backups-'));
  issuer = await startIssuer();
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await issuer.close();
});

describe('Of an installation it is told', () => {
  it('that a disk is almost full, but not that one can not be looked at', async () => {
    const free: Record<string, number> = { '/data': 999_999_999, '/backups': 1e9 };
    const findings = await diskFindings(
      ['/data', '/backups', '/nergens'],
      async (path) => free[path] ?? Promise.reject(new Error('ENOENT')),
    );
    expect(findings).toEqual([{ code: 'DISK_LOW', values: { folder: '/data', megabytes: 999 } }]);
    expect(await diskFindings([folder], async () => 2e9)).toEqual([]);
  });

  it('that nobody looks after backups, that there are none, and that the newest is old', async () => {
    const now = new Date('2026-11-23T12:00:00Z');
    expect(await backupFindings(undefined, now)).toEqual([{ code: 'BACKUPS_UNWATCHED', values: {} }]);
    const away = join(folder, 'weg');
    expect(await backupFindings(away, now)).toEqual([{ code: 'BACKUP_FOLDER_UNREADABLE', values: { folder: away } }]);
    await writeFile(join(folder, 'kruispunt-20261123T110000Z.jsonl.gz.unfinished'), '');
    expect(await backupFindings(folder, now)).toEqual([{ code: 'NO_BACKUP', values: { folder } }]);
    const old = 'kruispunt-20261121T230000Z.jsonl.gz';
    for (const name of [old, 'kruispunt-20261120T230000Z.jsonl.gz']) await writeFile(join(folder, name), '');
    expect(await backupFindings(folder, now)).toEqual([{ code: 'BACKUP_OLD', values: { file: old, hours: 37 } }]);
    expect(await backupFindings(folder, new Date('2026-11-23T11:00:00Z'))).toEqual([]);
  });

  it('which keys end within a month, ended within one, and never end though they may do everything', () => {
    const key = (id: string, role: Role, expires: string | null, revoked: string | null = null) => ({
      ...{ id, name: `naam ${id}`, role, created: '2025-01-01T00:00:00.000Z', expires, contactsPerHour: null, lastUsed: null, revoked },
    });
    const findings = keyFindings(
      [
        key('a', 'READER', null),
        key('b', 'ADMIN', null),
        key('c', 'ADMIN', null, '2026-01-01T00:00:00.000Z'),
        key('d', 'CURATOR', '2026-12-23T23:59:59.999Z'),
        key('e', 'CURATOR', '2026-12-24T23:59:59.999Z'),
        key('f', 'READER', '2026-11-22T23:59:59.999Z'),
        key('g', 'READER', '2026-10-23T23:59:59.999Z'),
        key('h', 'READER', '2026-11-22T23:59:59.999Z', '2026-11-22T00:00:00.000Z'),
      ],
      today,
    );
    expect(findings).toEqual([
      { code: 'ADMIN_KEY_ENDLESS', values: { id: 'b', name: 'naam b' } },
      { code: 'KEY_EXPIRING', values: { id: 'd', name: 'naam d', day: '2026-12-23' } },
      { code: 'KEY_EXPIRED', values: { id: 'f', name: 'naam f', day: '2026-11-22' } },
    ]);
  });

  it('which webhooks fail, and which are not told any more', () => {
    const webhook = (id: string, failures: number, disabled = false) => ({
      ...{ id, url: `https://${id}.example/geheim`, kinds: [], created: '2026-11-01T00:00:00.000Z', failures, disabled },
      ...(failures > 0 && { failingSince: '2026-11-20T12:00:00.000Z' }),
    });
    expect(webhookFindings([webhook('a', 0), webhook('b', 7), webhook('c', 30, true)])).toEqual([
      { code: 'WEBHOOK_FAILING', values: { id: 'b', host: 'b.example', failures: 7, day: '2026-11-20' } },
      { code: 'WEBHOOK_DISABLED', values: { id: 'c', host: 'c.example' } },
    ]);
  });

  it('who was kept long enough or soon will be, and whose consent has no day', () => {
    const records = recordsIn(
      [
        'contacts:',
        '  - { id: a, name: Anna, kind: INDIVIDUAL, retainUntil: 2026-11-22, verified: 2024-01-01 }',
        '  - { id: b, name: Bram, kind: INDIVIDUAL, retainUntil: 2026-12-23, legalBasis: CONSENT, purpose: Vindbaar zijn, verified: 2024-01-01 }',
        '  - { id: c, name: Cato, kind: INDIVIDUAL, retainUntil: 2026-12-24, verified: 2024-01-01 }',
        '  - { id: d, name: Daan, kind: INDIVIDUAL, retainUntil: 2028-01-01, legalBasis: CONSENT, purpose: Vindbaar zijn }',
      ].join('\n'),
    ).map(({ record }) => record);
    expect(peopleFindings(records, today)).toEqual([
      { code: 'CONTACT_EXPIRED', values: { id: 'a', day: '2026-11-22' } },
      { code: 'CONTACT_EXPIRING', values: { id: 'b', day: '2026-12-23' } },
      { code: 'CONSENT_WITHOUT_DAY', values: { id: 'd' } },
    ]);
  });

  it.each([
    ['127.0.0.1', ['10.0.0.7'], true],
    ['localhost', ['192.168.0.0/16', 'fd00::/8'], true],
    ['127.0.0.1', ['127.0.0.1'], false],
    ['127.0.0.1', ['127.0.0.0/8'], false],
    ['::1', ['::1'], false],
    ['0.0.0.0', ['10.0.0.7'], false],
  ])('on %s, with the proxies %j, whether none is ever believed: %s', async (host, trustProxy, isTold) => {
    const findings = await settingFindings({ host, trustProxy, oidc: undefined });
    expect(findings).toEqual(isTold ? [{ code: 'PROXIES_ELSEWHERE', values: { host } }] : []);
  });

  describe('of an issuer of tokens', () => {
    const findings = (settings: { issuer?: string; rolesClaim?: string } = {}) =>
      settingFindings({
        host: '127.0.0.1',
        trustProxy: undefined,
        oidc: { issuer: issuer.address, audience: 'kruispunt', rolesClaim: 'realm_access.roles', clientId: undefined, ...settings },
      });
    const pretend = (more: object) => issuer.pretend('discovery', { body: JSON.stringify({ issuer: issuer.address, ...more }) });

    it('nothing where all is well', async () => {
      issuer.pretend('discovery', undefined);
      expect(await findings()).toEqual([]);
      pretend({ claims_supported: ['sub', 'email'], id_token_signing_alg_values_supported: ['HS256', 'RS256'] });
      expect(await findings()).toEqual([]);
      pretend({ claims_supported: ['sub', 'realm_access', 'groups'] });
      expect(await findings()).toEqual([]);
    });

    it('that it is silent', async () => {
      issuer.pretend('discovery', { status: 500, body: 'away' });
      expect(await findings()).toEqual([{ code: 'ISSUER_SILENT', values: { issuer: issuer.address } }]);
    });

    it('that it calls itself otherwise', async () => {
      pretend({});
      expect(await findings({ issuer: `${issuer.address}/` })).toEqual([
        { code: 'ISSUER_OTHERWISE', values: { issuer: `${issuer.address}/`, said: issuer.address } },
      ]);
    });

    it('that nothing that it signs with is taken', async () => {
      pretend({ id_token_signing_alg_values_supported: ['HS256', 'none'] });
      expect(await findings()).toEqual([{ code: 'ALGORITHMS_OTHERWISE', values: { algorithms: ['HS256', 'none'] } }]);
    });

    it('that it has no such claim for roles', async () => {
      pretend({ claims_supported: ['sub', 'groups'] });
      expect(await findings({ rolesClaim: 'roles' })).toEqual([
        { code: 'ROLES_CLAIM_UNKNOWN', values: { claim: 'roles', known: ['sub', 'groups'] } },
      ]);
    });
  });
});
