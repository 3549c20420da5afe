import { type Database, inspect, transact } from '../database/database.ts';
import type { Transaction } from '../database/transaction.ts';
import { type Edit, saveEdits } from '../records/curate/save.ts';
import { RecordFaults } from '../records/model/fault.ts';
import { readRecord } from '../records/model/read-record.ts';
import { writeRecords } from '../records/store/writing.ts';
import { proposeRecords } from './proposal.ts';
import { findSubmission, keepSubmission } from './store.ts';
import type { DraftRecord, Message, Submission, SubmissionStatus } from './submission.ts';
import { messageText } from './submit.ts';

/** Publishes a submission as these records, or as what it proposes, together or not at all. Throws RecordFaults, OutdatedRevision. */
export async function acceptSubmission(
  database: Database,
  who: string,
  id: string,
  records?: readonly DraftRecord[] | null,
  message?: string | null,
): Promise<Submission> {
  const edits = editsOf(records ?? (await proposed(database, id)));
  const initiative = edits.find(({ placed }) => placed.record.type === 'Initiative')?.placed.record.id;
  if (!initiative) throw new RecordFaults([{ path: ['input', 'records'], code: 'NO_INITIATIVE', values: {} }]);
  return writeRecords(database, who, async (writing) => {
    const submission = await openSubmission(writing.transaction, id);
    await saveEdits(writing, edits);
    return decided(writing.transaction, submission, 'ACCEPTED', message ?? undefined, initiative);
  });
}

/** Asks the submitter something, or declines the submission with a reason. Throws RecordFaults. */
export async function answerSubmitter(
  database: Database,
  id: string,
  status: 'ASKED' | 'DECLINED',
  message: string | null | undefined,
): Promise<Submission> {
  if (!message?.trim()) {
    const code = status === 'ASKED' ? 'NO_QUESTION' : 'NO_REASON';
    throw new RecordFaults([{ path: ['input', 'message'], code, values: {} }]);
  }
  return transact(database, async (transaction) => decided(transaction, await openSubmission(transaction, id), status, message));
}

/** Keeps what a curator made of a submission so far; nothing of it is published. Throws RecordFaults. */
export async function keepDraft(database: Database, id: string, records: readonly DraftRecord[] | null | undefined): Promise<Submission> {
  if (!records) throw new RecordFaults([{ path: ['input', 'records'], code: 'NO_RECORDS', values: {} }]);
  return transact(database, async (transaction) => {
    const kept: Submission = { ...(await openSubmission(transaction, id)), draft: [...records] };
    await keepSubmission(transaction, kept);
    return kept;
  });
}

async function proposed(database: Database, id: string): Promise<readonly DraftRecord[]> {
  const submission = await inspect(database, (transaction) => openSubmission(transaction, id));
  return submission.draft ?? (await proposeRecords(database, submission.submitted)).records;
}

function editsOf(records: readonly DraftRecord[]): Edit[] {
  return records.map(({ kind, body, revision }, index) => ({
    placed: readRecord(kind, body, ['input', 'records', index, 'body']),
    revision: revision ?? undefined,
  }));
}

async function openSubmission(transaction: Transaction, id: string): Promise<Submission> {
  const submission = await findSubmission(transaction, { id });
  const path = ['input', 'id'];
  if (!submission) throw new RecordFaults([{ path, code: 'NOT_FOUND', values: { what: 'SUBMISSION', id } }]);
  const { status } = submission;
  if (status === 'ACCEPTED' || status === 'DECLINED') throw new RecordFaults([{ path, code: 'ALREADY_DECIDED', values: { status } }]);
  return submission;
}

async function decided(
  transaction: Transaction,
  submission: Submission,
  status: SubmissionStatus,
  message?: string,
  initiative?: string,
): Promise<Submission> {
  const written: Message[] = message?.trim()
    ? [{ time: new Date().toISOString(), byCurator: true, text: messageText(message, ['input', 'message']) }]
    : [];
  const exchange = [...submission.exchange, ...written];
  const draft = initiative ? undefined : submission.draft;
  const isDecided = status === 'ACCEPTED' || status === 'DECLINED';
  const reviewed: Submission = {
    ...submission,
    ...{ status, exchange, draft },
    ...(initiative && { initiative }),
    ...(isDecided && { decided: new Date().toISOString() }),
  };
  await keepSubmission(transaction, reviewed);
  return reviewed;
}
