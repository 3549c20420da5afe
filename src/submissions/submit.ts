import { randomBytes } from 'node:crypto';
import { type Database, transact } from '../database/database.ts';
import { faultsOf } from '../records/kinds/issue-fault.ts';
import { type SubmissionInput, submissionInput } from '../records/kinds/submission-input.ts';
import { text } from '../records/kinds/text.ts';
import { RecordFaults } from '../records/model/fault.ts';
import { findSubmission, hashOfSecret, keepSubmission, waitingSubmissions } from './store.ts';
import type { Submission } from './submission.ts';

/** Characters of a submission in all: some ten pages. */
const LONGEST = 40_000;

/** How many submissions may wait for a curator, of one address and in all. */
export interface Room {
  each: number;
  all: number;
}

/** What somebody submits, as it will be kept. Throws RecordFaults. */
export function readSubmission(input: unknown): SubmissionInput {
  const checked = submissionInput.safeParse(input);
  if (checked.success) {
    if (JSON.stringify(checked.data).length <= LONGEST) return checked.data;
    throw new RecordFaults([{ path: ['input'], code: 'SUBMISSION_TOO_LARGE', values: { most: LONGEST } }]);
  }
  throw new RecordFaults(faultsOf(checked.error.issues, input).map((fault) => ({ ...fault, path: ['input', ...fault.path] })));
}

/** Takes a submission in, where there is room for it. The secret is answered here only. Throws RecordFaults. */
export async function submitInitiative(database: Database, input: SubmissionInput, room: Room): Promise<{ id: string; secret: string }> {
  const { submitterName, submitterEmail, ...submitted } = input;
  const id = randomBytes(6).toString('hex');
  const secret = randomBytes(32).toString('base64url');
  const submission: Submission = {
    ...{ id, submitted, submitterName, submitterEmail },
    status: 'RECEIVED',
    received: new Date().toISOString(),
    exchange: [],
  };
  await transact(database, async (transaction) => {
    const { all, own } = await waitingSubmissions(transaction, submitterEmail);
    if (own >= room.each)
      throw new RecordFaults([{ path: ['input', 'submitterEmail'], code: 'TOO_MANY_WAITING_OF_ONE', values: { most: room.each } }]);
    if (all >= room.all) throw new RecordFaults([{ code: 'TOO_MANY_WAITING', values: { most: room.all } }]);
    await keepSubmission(transaction, submission, hashOfSecret(secret));
  });
  return { id, secret };
}

/** Answers a curator's question; the submission waits for a curator again. Throws RecordFaults. */
export async function answerSubmission(database: Database, secret: string, answer: string): Promise<Submission> {
  const message = messageText(answer, ['input', 'answer']);
  return transact(database, async (transaction) => {
    const submission = await findSubmission(transaction, { secretHash: hashOfSecret(secret) });
    if (!submission) {
      throw new RecordFaults([{ path: ['input', 'secret'], code: 'UNKNOWN_SECRET', values: {} }]);
    }
    if (submission.status !== 'ASKED') throw new RecordFaults([{ code: 'NOTHING_ASKED', values: {} }]);
    const time = new Date().toISOString();
    const answered: Submission = {
      ...submission,
      status: 'RECEIVED',
      exchange: [...submission.exchange, { time, byCurator: false, text: message }],
    };
    await keepSubmission(transaction, answered);
    return answered;
  });
}

/** Text of a message as it is kept. Throws RecordFaults. */
export function messageText(value: string, path: readonly string[]): string {
  const checked = text.safeParse(value);
  if (checked.success) return checked.data;
  throw new RecordFaults(faultsOf(checked.error.issues, value).map((fault) => ({ ...fault, path })));
}
