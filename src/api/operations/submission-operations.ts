import type { Database } from '../../database/database.ts';
import { inspect } from '../../database/database.ts';
import type {
  MutationAnswerSubmissionArgs,
  MutationEraseSubmissionArgs,
  MutationReviewSubmissionArgs,
  MutationSubmitInitiativeArgs,
  QuerySubmissionArgs,
  QuerySubmissionBySecretArgs,
  QuerySubmissionsArgs,
  ReviewSubmissionInput,
} from '../../generated/schema.ts';
import { hasRole, type Viewer } from '../../identity/viewer.ts';
import { eraseSubmission, eraseSubmitter } from '../../people/erase-submission.ts';
import { type Proposal, proposeRecords } from '../../submissions/proposal.ts';
import { acceptSubmission, answerSubmitter, keepDraft } from '../../submissions/review.ts';
import { findSubmission, hashOfSecret, headOf, listSubmissions, submissionsWithIds } from '../../submissions/store.ts';
import type { ListedSubmission, Submission } from '../../submissions/submission.ts';
import { answerSubmission, readSubmission, submitInitiative } from '../../submissions/submit.ts';
import type { Operations } from './root-fields.ts';
import { answering } from './user-errors.ts';

/** How many submissions may wait for a curator: the public leaves room for those who have a key. */
const ROOM = { public: { each: 20, all: 1_000 }, known: { each: 500, all: 2_000 } };

/** What submitters and curators do with submissions over GraphQL. */
export const submissionOperations: Operations = {
  Query: {
    submissions: async (_, { status, first, offset }: QuerySubmissionsArgs, { database }) => {
      const { total, submissions } = await listSubmissions(database, status ?? undefined, first ?? 20, offset ?? 0);
      return { total, submissions: listedForCurators(database, submissions) };
    },
    submission: async (_, { id }: QuerySubmissionArgs, { database }) => {
      const found = await inspect(database, (transaction) => findSubmission(transaction, { id: String(id) }));
      return found ? wholeForCurators(database, found) : null;
    },
    submissionBySecret: async (_, { secret }: QuerySubmissionBySecretArgs, { database }) => {
      const found = await inspect(database, (transaction) => findSubmission(transaction, { secretHash: hashOfSecret(secret) }));
      return found ? forSubmitter(found) : null;
    },
  },
  Mutation: {
    submitInitiative: (_, { input }: MutationSubmitInitiativeArgs, { database, limits, viewer }) =>
      answering(async () => {
        const submission = readSubmission(input);
        await limits.maySubmit(viewer);
        return submitInitiative(database, submission, hasRole(viewer, 'CONTRIBUTOR') ? ROOM.known : ROOM.public);
      }),
    answerSubmission: (_, { input: { secret, answer } }: MutationAnswerSubmissionArgs, { database, limits, viewer }) =>
      answering(async () => {
        await limits.maySubmit(viewer);
        return { submission: forSubmitter(await answerSubmission(database, secret, answer)) };
      }),
    eraseSubmission: async (_, { input: { id, submitterOnly } }: MutationEraseSubmissionArgs, { database, viewer }) => ({
      erased: [],
      ...(await answering(async () => ({
        erased: await (submitterOnly ? eraseSubmitter : eraseSubmission)(database, viewer.name, String(id)),
      }))),
    }),
    reviewSubmission: (_, { input }: MutationReviewSubmissionArgs, { database, viewer }) =>
      answering(async () => {
        return { submission: wholeForCurators(database, await reviewed(database, viewer, input)) };
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

type Read<Value> = () => Promise<Value>;

/** A submission as it is known, with what is long of it and the records that it would become: read and looked for only when asked for. */
function forCurators(database: Database, known: object, whole: Read<Submission | undefined>): object {
  let proposal: Promise<Proposal | undefined> | undefined;
  const proposed = () => {
    proposal ??= whole().then((found) => found && proposeRecords(database, found.submitted));
    return proposal;
  };
  return {
    ...known,
    submitted: async () => (await whole())?.submitted,
    exchange: async () => (await whole())?.exchange ?? [],
    proposal: async () => (await whole())?.draft ?? (await proposed())?.records ?? [],
    unmatched: async () => (await proposed())?.unmatched ?? [],
    resembles: async () => (await proposed())?.resembles ?? [],
  };
}

function wholeForCurators(database: Database, submission: Submission): object {
  return forCurators(database, { ...submission, ...headOf(submission.submitted) }, async () => submission);
}

/** Submissions of a list: what is long is read of all of them at once. */
function listedForCurators(database: Database, submissions: readonly ListedSubmission[]): object[] {
  let wholes: Promise<Map<string, Submission>> | undefined;
  const ids = submissions.map(({ id }) => id);
  return submissions.map((submission) =>
    forCurators(database, submission, async () => {
      wholes ??= submissionsWithIds(database, ids);
      return (await wholes).get(submission.id);
    }),
  );
}
