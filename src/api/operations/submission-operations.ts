import type { Database } from '../../database/database.ts';
import { transact } from '../../database/database.ts';
import type {
  MutationAnswerSubmissionArgs,
  MutationReviewSubmissionArgs,
  MutationSubmitInitiativeArgs,
  QuerySubmissionArgs,
  QuerySubmissionBySecretArgs,
  QuerySubmissionsArgs,
  ReviewSubmissionInput,
} from '../../generated/schema.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { type Proposal, proposeRecords } from '../../submissions/proposal.ts';
import { acceptSubmission, answerSubmitter, keepDraft } from '../../submissions/review.ts';
import { findSubmission, hashOfSecret, listSubmissions } from '../../submissions/store.ts';
import type { Submission } from '../../submissions/submission.ts';
import { answerSubmission, readSubmission, submitInitiative } from '../../submissions/submit.ts';
import type { Operations } from './root-fields.ts';
import { answering } from './user-errors.ts';

/** What submitters and curators do with submissions over GraphQL. */
export const submissionOperations: Operations = {
  Query: {
    submissions: async (_, { status, first = 20, offset = 0 }: QuerySubmissionsArgs, { database }) => {
      const { total, submissions } = await listSubmissions(database, status ?? undefined, first, offset);
      return { total, submissions: submissions.map((submission) => forCurators(database, submission)) };
    },
    submission: async (_, { id }: QuerySubmissionArgs, { database }) => {
      const found = await transact(database, (transaction) => findSubmission(transaction, { id: String(id) }));
      return found ? forCurators(database, found) : null;
    },
    submissionBySecret: async (_, { secret }: QuerySubmissionBySecretArgs, { database }) => {
      const found = await transact(database, (transaction) => findSubmission(transaction, { secretHash: hashOfSecret(secret) }));
      return found ? forSubmitter(found) : null;
    },
  },
  Mutation: {
    submitInitiative: (_, { input }: MutationSubmitInitiativeArgs, { database, limits, viewer }) =>
      answering(async () => {
        const submission = readSubmission(input);
        await limits.maySubmit(viewer);
        return submitInitiative(database, submission);
      }),
    answerSubmission: (_, { input: { secret, answer } }: MutationAnswerSubmissionArgs, { database, limits, viewer }) =>
      answering(async () => {
        await limits.maySubmit(viewer);
        return { submission: forSubmitter(await answerSubmission(database, secret, answer)) };
      }),
    reviewSubmission: (_, { input }: MutationReviewSubmissionArgs, { database, viewer }) =>
      answering(async () => {
        return { submission: forCurators(database, await reviewed(database, viewer, input)) };
      }),
  },
};

function reviewed(database: Database, viewer: Viewer, { id, decision, records, message }: ReviewSubmissionInput): Promise<Submission> {
  switch (decision) {
    case 'ACCEPT':
      return acceptSubmission(database, viewer.name, String(id), records, message);
    case 'KEEP':
      return keepDraft(database, String(id), records);
    case 'ASK':
      return answerSubmitter(database, String(id), 'ASKED', message);
    case 'DECLINE':
      return answerSubmitter(database, String(id), 'DECLINED', message);
  }
}

/** What a submitter may see of a submission: nothing of what curators made of it before it is published. */
function forSubmitter({ submitted, status, received, exchange, initiative = undefined }: Submission): object {
  return { title: submitted.title, status, received, exchange, initiative };
}

/** A submission with the records that it would become, which are only looked for when they are asked for. */
function forCurators(database: Database, submission: Submission): object {
  let proposal: Promise<Proposal> | undefined;
  const proposed = () => {
    proposal ??= proposeRecords(database, submission.submitted);
    return proposal;
  };
  return {
    ...submission,
    proposal: async () => submission.draft ?? (await proposed()).records,
    unmatched: async () => (await proposed()).unmatched,
    resembles: async () => (await proposed()).resembles,
  };
}
