import type { Submission } from '../submissions/submission.ts';
import { daysAfter } from './days.ts';

/** Days that a submission is kept after it was decided about, so that who sent it can read why, and after it last moved while it waits. */
const SUBMISSION_DAYS = { decided: 90, waiting: 365 };

/** Day (ISO 8601) until which a submission is kept. */
export function submissionKeptUntil({
  status,
  received,
  decided,
  exchange,
}: Pick<Submission, 'status' | 'received' | 'decided' | 'exchange'>): string {
  const last = decided ?? exchange.at(-1)?.time ?? received;
  const isDecided = status === 'ACCEPTED' || status === 'DECLINED';
  return daysAfter(last.slice(0, 10), isDecided ? SUBMISSION_DAYS.decided : SUBMISSION_DAYS.waiting);
}
