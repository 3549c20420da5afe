import type { KnowledgeRecord } from '../records/kinds/record.ts';
import { daysAfter } from './days.ts';

/** A contact whose data deserve a look, and why. It holds no name: the list may stand in a log. */
export interface RetentionFinding {
  about: 'expired' | 'expiring' | 'without an end' | 'consent without a day' | 'never verified';
  id: string;
  /** Why, in a sentence. */
  message: string;
}

/**
 * Contacts to be asked, kept longer or erased: what expired before `today` (ISO 8601) or will within a number of days,
 * what has no end, consent of which nobody noted when it was given or confirmed, and what nobody ever verified.
 */
export function retention(records: readonly KnowledgeRecord[], today: string, within: number): RetentionFinding[] {
  const soon = daysAfter(today, within);
  return records.flatMap((record): RetentionFinding[] => {
    if (record.type !== 'Contact') return [];
    const { id, retainUntil, legalBasis, verified } = record;
    const findings: RetentionFinding[] = [];
    const find = (about: RetentionFinding['about'], message: string) => findings.push({ about, id, message: `'${id}' ${message}.` });
    if (!retainUntil) find('without an end', 'has no day until which it is kept');
    else if (retainUntil < today) find('expired', `was to be kept until ${retainUntil}`);
    else if (retainUntil <= soon) find('expiring', `is kept until ${retainUntil}`);
    if (!verified && legalBasis === 'CONSENT') find('consent without a day', 'is kept on consent, but nobody noted on which day');
    else if (!verified) find('never verified', 'was never verified');
    return findings;
  });
}
