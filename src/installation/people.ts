import { retention } from '../people/retention.ts';
import type { KnowledgeRecord } from '../records/kinds/record.ts';
import type { InstallationFinding } from '../shared/installation-findings.ts';

/** Days ahead in which what ends is told. */
const AHEAD = 30;

/** Contacts that were kept long enough or soon will be, and those on consent of an unknown day. */
export function peopleFindings(records: readonly KnowledgeRecord[], today: string): InstallationFinding[] {
  const until = new Map(records.flatMap((record) => (record.type === 'Contact' ? [[record.id, record.retainUntil ?? '']] : [])));
  return retention(records, today, AHEAD).flatMap(({ about, id }): InstallationFinding[] => {
    const values = { id, day: until.get(id) ?? '' };
    if (about === 'expired') return [{ code: 'CONTACT_EXPIRED', values }];
    if (about === 'expiring') return [{ code: 'CONTACT_EXPIRING', values }];
    return about === 'consent without a day' ? [{ code: 'CONSENT_WITHOUT_DAY', values: { id } }] : [];
  });
}
