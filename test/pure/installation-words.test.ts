import { describe, expect, it } from 'vitest';
import { type InstallationCode, type InstallationFinding, sayInstallationFinding } from '../../src/shared/installation-findings.ts';
import { languages } from '../../src/shared/language.ts';

const key = { id: 'qid', name: 'Qnaam', day: '2026-03-31' };
const found: { [Code in InstallationCode]: Extract<InstallationFinding, { code: Code }> } = {
  DISK_LOW: { code: 'DISK_LOW', values: { folder: '/qmap', megabytes: 12 } },
  BACKUPS_UNWATCHED: { code: 'BACKUPS_UNWATCHED', values: {} },
  BACKUP_FOLDER_UNREADABLE: { code: 'BACKUP_FOLDER_UNREADABLE', values: { folder: '/qmap' } },
  NO_BACKUP: { code: 'NO_BACKUP', values: { folder: '/qmap' } },
  BACKUP_OLD: { code: 'BACKUP_OLD', values: { file: 'qfile', hours: 40 } },
  SUBMISSIONS_WAIT: { code: 'SUBMISSIONS_WAIT', values: { count: 3, days: 14, since: '2026-01-01' } },
  SUBMISSIONS_EXPIRED: { code: 'SUBMISSIONS_EXPIRED', values: { count: 1 } },
  NAMES_BEHIND: { code: 'NAMES_BEHIND', values: { id: 'qid' } },
  CONTACT_EXPIRED: { code: 'CONTACT_EXPIRED', values: key },
  CONTACT_EXPIRING: { code: 'CONTACT_EXPIRING', values: key },
  CONSENT_WITHOUT_DAY: { code: 'CONSENT_WITHOUT_DAY', values: { id: 'qid' } },
  KEY_EXPIRED: { code: 'KEY_EXPIRED', values: key },
  KEY_EXPIRING: { code: 'KEY_EXPIRING', values: key },
  ADMIN_KEY_ENDLESS: { code: 'ADMIN_KEY_ENDLESS', values: key },
  WEBHOOK_FAILING: { code: 'WEBHOOK_FAILING', values: { id: 'qid', host: 'q.example', failures: 3, day: '2026-03-31' } },
  WEBHOOK_DISABLED: { code: 'WEBHOOK_DISABLED', values: { id: 'qid', host: 'q.example' } },
  PROXIES_ELSEWHERE: { code: 'PROXIES_ELSEWHERE', values: { host: '127.0.0.1' } },
  ISSUER_SILENT: { code: 'ISSUER_SILENT', values: { issuer: 'https://q.example' } },
  ISSUER_OTHERWISE: { code: 'ISSUER_OTHERWISE', values: { issuer: 'https://q.example', said: 'https://q.example/' } },
  ALGORITHMS_OTHERWISE: { code: 'ALGORITHMS_OTHERWISE', values: { algorithms: ['HS256'] } },
  ROLES_CLAIM_UNKNOWN: { code: 'ROLES_CLAIM_UNKNOWN', values: { claim: 'qroles', known: ['groups'] } },
};

describe.each(Object.values(found))('What is said of $code', (finding) => {
  it.each(languages)('is whole sentences in %s, of that language alone', (language) => {
    const said = sayInstallationFinding(language, finding);
    const other = language === 'nl' ? /\b(the|has|was|be|by|that|until|works)\b/i : /\b(het|een|niet|geen|wordt|zou|op|voor|dat)\b/i;
    expect(said).toMatch(/^\S.*\.$/);
    expect(said).not.toMatch(other);
    expect(said).not.toMatch(/undefined|NaN|\[object/);
  });
});
