import type { ApiKey } from '../identity/keys.ts';
import { daysAfter } from '../people/days.ts';
import type { InstallationFinding } from '../shared/installation-findings.ts';

/** Days ahead in which what ends is told, and those behind in which what has ended still is: whoever used an older one has noticed. */
const AHEAD = 30;
const BEHIND = 30;

/** Keys that end, ended lately, or never end though they may do everything. */
export function keyFindings(keys: readonly ApiKey[], today: string): InstallationFinding[] {
  return keys.flatMap(({ id, name, role, expires, revoked }): InstallationFinding[] => {
    if (revoked !== null) return [];
    if (expires === null) return role === 'ADMIN' ? [{ code: 'ADMIN_KEY_ENDLESS', values: { id, name } }] : [];
    const day = expires.slice(0, 10);
    if (day < daysAfter(today, -BEHIND) || day > daysAfter(today, AHEAD)) return [];
    return [{ code: day < today ? 'KEY_EXPIRED' : 'KEY_EXPIRING', values: { id, name, day } }];
  });
}
