import type { SubmittedInitiative } from '../records/kinds/submission-input.ts';
import type { Kind } from '../shared/kinds.ts';

/** A record that a curator is at work on: edited from a revision, or new. Nothing of it is checked before it is published. */
export interface DraftRecord {
  kind: Kind;
  body: Record<string, unknown>;
  revision?: number | null | undefined;
}

export interface Message {
  /** ISO 8601. */
  time: string;
  byCurator: boolean;
  text: string;
}

export const submissionStatuses = ['RECEIVED', 'ASKED', 'ACCEPTED', 'DECLINED'] as const;

export type SubmissionStatus = (typeof submissionStatuses)[number];

/** A submission as it is kept: outside the labels that readers see. */
export interface Submission {
  id: string;
  status: SubmissionStatus;
  /** ISO 8601. */
  received: string;
  submitted: SubmittedInitiative;
  /** Absent where who submitted it was erased. */
  submitterName?: string | undefined;
  submitterEmail?: string | undefined;
  exchange: Message[];
  /** Records as a curator kept them for later. */
  draft?: DraftRecord[] | undefined;
  /** Id of the initiative that it became. */
  initiative?: string | undefined;
  /** When a curator accepted or declined it, ISO 8601; absent while it waits, and for what an earlier version kept. */
  decided?: string | undefined;
}

/** A submission as it stands in a list: without what is long. */
export interface ListedSubmission extends Omit<Submission, 'submitted' | 'exchange' | 'draft' | 'decided'> {
  title: string;
  /** Beginning of its summary. */
  lead: string;
}
