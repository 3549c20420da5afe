import { type Dispatch, type FormEvent, type ReactNode, useEffect, useMemo, useReducer, useRef } from 'react';
import { ReviewSubmissionDocument, type WrongFragment } from '../../generated/explorer.ts';
import type { ReviewDecision } from '../../generated/schema.ts';
import type { Language } from '../../shared/language.ts';
import { useLanguage, useWords } from '../base/language.tsx';
import { FaultSummary } from '../forms/fault-summary.tsx';
import { TextField } from '../forms/text-field.tsx';
import { Failure } from '../parts/answered.tsx';
import { Section } from '../parts/section.tsx';
import { deskWords } from '../words/desk-words.ts';
import { faultIn } from '../words/fault-in.ts';
import { formWords } from '../words/form-words.ts';
import { type Deciding, type DecidingEvent, decidingAfter, isOfMessage, isOfRecord, startDeciding } from './deciding.ts';
import { type FieldFault, faultsOf, labelOfPath, within } from './faults.ts';
import { NamesContext, useNames } from './names.ts';
import type { Proposed } from './proposed.ts';
import { ProposedRecord } from './proposed-record.tsx';
import { nameOf, trimmed } from './record-body.ts';
import { Resembling } from './resembling.tsx';
import { useDeskChange } from './session.tsx';
import type { Submission } from './submission.ts';
import { Unmatched } from './unmatched.tsx';
import { wrongIn } from './wrong-in.ts';

/** What of a submission is published and as what, or what its submitter is asked or told. */
export function Decide({ submission }: { submission: Submission }) {
  const [deciding, dispatch] = useReducer(decidingAfter, submission, startDeciding);
  const { proposal, decision, message, wrong } = deciding;
  const bodies = useMemo(() => proposal.map(({ body }) => body), [proposal]);
  const names = useNames(bodies);

  const reviewing = useDeskChange(ReviewSubmissionDocument, ({ reviewSubmission: { userErrors } }) =>
    dispatch({ type: 'answered', wrong: userErrors }),
  );
  const send = (what: ReviewDecision) => {
    if (reviewing.isPending) return;
    dispatch({ type: 'sent' });
    const sendsRecords = what === 'ACCEPT' || what === 'KEEP';
    const records = proposal.map(({ kind, body, revision }) => ({ kind, body: trimmed(body), revision: revision ?? null }));
    const wrongRecords =
      what === 'ACCEPT' ? records.flatMap(({ kind, body }, index) => wrongIn(kind, body, ['input', 'records', String(index), 'body'])) : [];
    if (wrongRecords.length > 0) {
      dispatch({ type: 'answered', wrong: wrongRecords });
      return;
    }
    reviewing.mutate({
      input: {
        id: submission.id,
        decision: what,
        message: what === 'KEEP' ? null : message.trim() || null,
        records: sendsRecords ? records : null,
      },
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!decision) return;
    if (decision !== 'ACCEPT' && message.trim() === '') dispatch({ type: 'messageMissed' });
    else send(decision);
  };
  return (
    <NamesContext value={names}>
      <form onSubmit={submit} noValidate>
        <Faults deciding={deciding} />
        <ProposedRecords submission={submission} deciding={deciding} dispatch={dispatch} />
        <Decision deciding={deciding} dispatch={dispatch} sending={reviewing.isPending}>
          {reviewing.error && (
            <Failure
              error={reviewing.error}
              again={() => reviewing.variables && send(reviewing.variables.input.decision)}
              asking={reviewing.isPending}
            />
          )}
          <Keep
            sending={reviewing.isPending}
            isKept={reviewing.data !== undefined && wrong.length === 0 && reviewing.variables?.input.decision === 'KEEP'}
            onKeep={() => send('KEEP')}
          />
        </Decision>
      </form>
    </NamesContext>
  );
}

/** Everything that was refused; it takes the focus each time. */
function Faults({ deciding: { wrong, proposal, refusals } }: { deciding: Deciding }) {
  const language = useLanguage();
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (refusals > 0) summary.current?.focus();
  }, [refusals]);
  return (
    <FaultSummary
      box={summary}
      faults={faultsOfRecords(language, wrong).map((fault) => summaryOf(language, fault, proposal))}
      general={wrong.filter((fault) => !isOfRecord(fault) && !isOfMessage(fault)).map((fault) => faultIn(language, fault))}
    />
  );
}

interface ProposedRecordsProps {
  submission: Submission;
  deciding: Deciding;
  dispatch: Dispatch<DecidingEvent>;
}

/** What would be published, beside what looks like it and what it names that nobody knows. */
function ProposedRecords({ submission: { resembles, unmatched }, deciding: { proposal, wrong }, dispatch }: ProposedRecordsProps) {
  const words = useWords(deskWords);
  const language = useLanguage();
  const initiative = proposal[0];
  const faults = faultsOfRecords(language, wrong);
  const change = (index: number, record: Proposed) => dispatch({ type: 'recordChanged', index, record });
  return (
    <>
      {resembles.length > 0 && initiative && (
        <Section title={words.resembles} intro={words.resemblesIntro} wide>
          {resembles.map((id) => (
            <Resembling key={id} id={id} proposed={initiative} onUse={(record) => change(0, record)} />
          ))}
        </Section>
      )}
      <Section title={words.proposal} intro={words.proposalIntro} wide>
        {proposal.map((record, index) => (
          <ProposedRecord
            // biome-ignore lint/suspicious/noArrayIndexKey: ids are edited here.
            key={index}
            prefix={`record-${index}`}
            record={record}
            isMain={index === 0}
            faults={within(within(faults, index), 'body')}
            onChange={(body) => change(index, { ...record, body })}
            onLeaveOut={(instead) => dispatch({ type: 'recordLeftOut', index, instead })}
          />
        ))}
        {initiative && unmatched.length > 0 && (
          <Unmatched texts={unmatched} body={initiative.body} onChange={(body) => change(0, { ...initiative, body })} />
        )}
      </Section>
    </>
  );
}

interface DecisionProps {
  deciding: Deciding;
  dispatch: Dispatch<DecidingEvent>;
  sending: boolean;
  children: ReactNode;
}

/** What becomes of the submission, and what its submitter is told. */
function Decision({ deciding: { decision, message, isMessageMissing, wrong }, dispatch, sending, children }: DecisionProps) {
  const words = useWords(deskWords);
  const { missing } = useWords(formWords);
  const language = useLanguage();
  const refused = wrong.find(isOfMessage);
  return (
    <Section title={words.decide} wide>
      <fieldset className="decisions">
        <legend className="unseen">{words.decide}</legend>
        {(['ACCEPT', 'ASK', 'DECLINE'] as const).map((value) => (
          <label key={value} className="check">
            <input
              type="radio"
              name="decision"
              checked={decision === value}
              onChange={() => dispatch({ type: 'decided', decision: value })}
            />
            <span>
              <b>{words.decisions[value]}</b> <span className="soft">{words.decisionHelp[value]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {decision && (
        <>
          <TextField
            id="message"
            label={words.messageFor[decision]}
            rows={4}
            required={decision !== 'ACCEPT'}
            value={message}
            onChange={(text) => dispatch({ type: 'messageTyped', text })}
            fault={isMessageMissing ? missing : refused && faultIn(language, refused)}
          />
          <button type="submit" className="button button-large" aria-disabled={sending}>
            {sending ? words.saving : words.decisions[decision]}
          </button>
        </>
      )}
      {children}
    </Section>
  );
}

/** Keeps what was edited for later. */
function Keep({ sending, isKept, onKeep }: { sending: boolean; isKept: boolean; onKeep(): void }) {
  const words = useWords(deskWords);
  return (
    <p className="keep">
      <button type="button" className="button button-quiet" aria-disabled={sending} onClick={onKeep}>
        {words.decisions.KEEP}
      </button>
      <span role="status" className="soft">
        {isKept ? words.kept : words.decisionHelp.KEEP}
      </span>
    </p>
  );
}

/** What is wrong with the records, by the way from each: its place and `body` before that within it. */
function faultsOfRecords(language: Language, wrong: readonly WrongFragment[]): FieldFault[] {
  return faultsOf(language, wrong.filter(isOfRecord), 2);
}

/** What is wrong with a record, where it stands on the page and what it is called there. */
function summaryOf(language: Language, { path: [index = '', , ...path], fault }: FieldFault, proposal: readonly Proposed[]) {
  const record = proposal[Number(index)];
  const label = [record && nameOf(record.body), labelOfPath(language, path)].filter(Boolean).join(': ');
  return { id: ['record', index, ...path].join('-'), label, fault };
}
