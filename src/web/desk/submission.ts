import type { DeskSubmissionQuery } from '../../generated/explorer.ts';

/** A submission as the desk asks for it. */
export type Submission = NonNullable<DeskSubmissionQuery['submission']>;
