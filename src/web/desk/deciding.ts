import type { WrongFragment } from '../../generated/explorer.ts';
import type { ReviewDecision } from '../../generated/schema.ts';
import { isObject } from '../../shared/is-object.ts';
import type { Proposed } from './proposed.ts';
import { type Body, bodyOf } from './record-body.ts';
import type { Submission } from './submission.ts';

/** A submission while somebody decides about it. */
export interface Deciding {
  /** What would be published, the initiative first. */
  proposal: readonly Proposed[];
  decision: ReviewDecision | undefined;
  message: string;
  /** Indicates that the submitter must be told something, and is not yet. */
  isMessageMissing: boolean;
  /** What the server refused at the last attempt. */
  wrong: readonly WrongFragment[];
  /** How often it was refused. */
  refusals: number;
}

export type DecidingEvent =
  | { type: 'recordChanged'; index: number; record: Proposed }
  /** Leaves a new record out: what named it names another, or nothing. */
  | { type: 'recordLeftOut'; index: number; instead: string | undefined }
  | { type: 'decided'; decision: ReviewDecision }
  | { type: 'messageTyped'; text: string }
  | { type: 'messageMissed' }
  | { type: 'sent' }
  | { type: 'answered'; wrong: readonly WrongFragment[] };

/** A submission as it is opened. What may exist already is not accepted by one tap: somebody decides first. */
export function startDeciding({ proposal, resembles }: Pick<Submission, 'proposal' | 'resembles'>): Deciding {
  const records = proposal.map(({ kind, body, revision }) => ({ kind, body: bodyOf(body), ...(revision !== null && { revision }) }));
  const [first, rest] = [records.filter(({ kind }) => kind === 'INITIATIVE'), records.filter(({ kind }) => kind !== 'INITIATIVE')];
  return {
    proposal: [...first, ...rest],
    decision: resembles.length > 0 ? undefined : 'ACCEPT',
    message: '',
    isMessageMissing: false,
    wrong: [],
    refusals: 0,
  };
}

export function decidingAfter(deciding: Deciding, event: DecidingEvent): Deciding {
  switch (event.type) {
    case 'recordChanged':
      return { ...deciding, proposal: deciding.proposal.with(event.index, event.record) };
    case 'recordLeftOut':
      return { ...deciding, proposal: without(deciding.proposal, event.index, event.instead) };
    case 'decided':
      return { ...deciding, decision: event.decision };
    case 'messageTyped':
      return { ...deciding, message: event.text, isMessageMissing: false, wrong: deciding.wrong.filter((fault) => !isOfMessage(fault)) };
    case 'messageMissed':
      return { ...deciding, isMessageMissing: true, wrong: [] };
    case 'sent':
      return { ...deciding, isMessageMissing: false, wrong: [] };
    case 'answered':
      return { ...deciding, wrong: event.wrong, refusals: deciding.refusals + (event.wrong.length > 0 ? 1 : 0) };
  }
}

/** Whether a fault is that of what the submitter is told. */
export function isOfMessage({ path }: WrongFragment): boolean {
  return path[1] === 'message';
}

/** Whether a fault is that of one of the records. */
export function isOfRecord({ path }: WrongFragment): boolean {
  return path[1] === 'records' && path.length > 2;
}

function without(proposal: readonly Proposed[], index: number, instead: string | undefined): readonly Proposed[] {
  const removedId = proposal[index]?.body['id'];
  return proposal.toSpliced(index, 1).map((record) => ({ ...record, body: withoutReference(record.body, removedId, instead) }));
}

/** A record with another id in the place of one, or without the entries that name it. */
function withoutReference(body: Body, removedId: unknown, instead: string | undefined): Body {
  return Object.fromEntries(
    Object.entries(body).map(([field, value]) => {
      if (!Array.isArray(value)) return [field, value];
      const entries = value.flatMap((entry: unknown) => {
        if (!isObject(entry) || entry['id'] !== removedId) return [entry];
        return instead === undefined ? [] : [{ ...entry, id: instead }];
      });
      return [field, entries];
    }),
  );
}
