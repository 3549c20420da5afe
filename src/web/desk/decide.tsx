import { type FormEvent, useMemo, useRef, useState } from 'react';
import { ReviewSubmissionDocument, type WrongFragment } from '../../generated/explorer.ts';
import type { ReviewDecision } from '../../generated/schema.ts';
import { useLanguage, useWords } from '../base/language.tsx';
import { FaultSummary } from '../forms/fault-summary.tsx';
import { TextField } from '../forms/text-field.tsx';
import { Failure } from '../parts/answered.tsx';
import { Section } from '../parts/section.tsx';
import { deskWords } from '../words/desk-words.ts';
import { formWords } from '../words/form-words.ts';
import { faultIn, faultsByField, labelOfPath } from './faults.ts';
import { NamesContext, useNames } from './names.ts';
import type { Proposed } from './proposed.ts';
import { ProposedRecord } from './proposed-record.tsx';
import { type Body, bodyOf, nameOf, trimmed } from './record-body.ts';
import { Resembling } from './resembling.tsx';
import { useDeskChange } from './session.tsx';
import type { Submission } from './submission.ts';
import { Unmatched } from './unmatched.tsx';

/** What of a submission is published and as what, or what its submitter is asked or told. */
export function Decide({ submission }: { submission: Submission }) {
  const words = useWords(deskWords);
  const faultWords = useWords(formWords).faults;
  const language = useLanguage();
  const [proposal, setProposal] = useState<readonly Proposed[]>(() => inOrder(submission.proposal));
  // What may exist already is not accepted by one tap: somebody decides first.
  const [decision, setDecision] = useState<ReviewDecision | undefined>(submission.resembles.length > 0 ? undefined : 'ACCEPT');
  const [message, setMessage] = useState('');
  const [messageFault, setMessageFault] = useState<string>();
  const [wrong, setWrong] = useState<readonly WrongFragment[]>([]);
  const summary = useRef<HTMLElement>(null);
  const bodies = useMemo(() => proposal.map(({ body }) => body), [proposal]);
  const names = useNames(bodies);
  const initiative = proposal[0];

  const reviewing = useDeskChange(ReviewSubmissionDocument, ({ reviewSubmission: { userErrors } }) => {
    setWrong(userErrors);
    setMessageFault(userErrors.find(({ path }) => path[1] === 'message')?.message);
    if (userErrors.length > 0) requestAnimationFrame(() => summary.current?.focus());
  });
  const send = (what: ReviewDecision) =>
    reviewing.mutate({
      input: {
        id: submission.id,
        decision: what,
        message: what === 'KEEP' ? null : message.trim() || null,
        records:
          what === 'ACCEPT' || what === 'KEEP'
            ? proposal.map(({ kind, body, revision }) => ({ kind, body: trimmed(body), revision: revision ?? null }))
            : null,
      },
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!decision) return;
    setWrong([]);
    if (decision !== 'ACCEPT' && message.trim() === '') setMessageFault(faultWords.missing);
    else if (!reviewing.isPending) send(decision);
  };
  const replace = (index: number, changed: Proposed) => setProposal((current) => current.with(index, changed));
  /** Leaves a new record out: what named it names another, or nothing. */
  const leaveOut = (index: number, instead?: string) => {
    const gone = proposal[index]?.body['id'];
    setProposal((current) =>
      current.filter((_, at) => at !== index).map((record) => ({ ...record, body: withoutReference(record.body, String(gone), instead) })),
    );
  };
  const faults = faultsByField(
    language,
    wrong.filter(({ path }) => path[1] === 'records'),
    2,
  );
  return (
    <NamesContext value={names}>
      <form onSubmit={submit} noValidate>
        <FaultSummary
          box={summary}
          faults={Object.fromEntries(Object.entries(faults).map(([path, fault]) => [idOfFault(path), fault]))}
          labelOf={(id) => labelOfFault(language, id, proposal)}
          general={wrong
            .filter(({ path }) => path[1] !== 'records' && path[1] !== 'message')
            .map(({ message: said }) => faultIn(language, said))}
        />
        {submission.resembles.length > 0 && initiative && (
          <Section title={words.resembles} intro={words.resemblesIntro} wide>
            {submission.resembles.map((id) => (
              <Resembling key={id} id={id} proposed={initiative} onUse={(changed) => replace(0, changed)} />
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
              faults={faultsOfRecord(faults, index)}
              onChange={(body) => replace(index, { ...record, body })}
              onLeaveOut={(instead) => leaveOut(index, instead)}
            />
          ))}
          {initiative && submission.unmatched.length > 0 && (
            <Unmatched texts={submission.unmatched} body={initiative.body} onChange={(body) => replace(0, { ...initiative, body })} />
          )}
        </Section>
        <Section title={words.decide} wide>
          <fieldset className="decisions">
            <legend className="unseen">{words.decide}</legend>
            {(['ACCEPT', 'ASK', 'DECLINE'] as const).map((value) => (
              <label key={value} className="check">
                <input type="radio" name="decision" checked={decision === value} onChange={() => setDecision(value)} />
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
                onChange={(text) => {
                  setMessage(text);
                  setMessageFault(undefined);
                }}
                fault={messageFault}
              />
              <button type="submit" className="button button-large" aria-disabled={reviewing.isPending}>
                {reviewing.isPending ? words.saving : words.decisions[decision]}
              </button>
            </>
          )}
          {reviewing.error && (
            <Failure
              error={reviewing.error}
              again={() => reviewing.variables && send(reviewing.variables.input.decision)}
              asking={reviewing.isPending}
            />
          )}
          <p className="keep">
            <button
              type="button"
              className="button button-quiet"
              aria-disabled={reviewing.isPending}
              onClick={() => !reviewing.isPending && send('KEEP')}
            >
              {words.decisions.KEEP}
            </button>
            <span role="status" className="soft">
              {reviewing.data && wrong.length === 0 && reviewing.variables?.input.decision === 'KEEP'
                ? words.kept
                : words.decisionHelp.KEEP}
            </span>
          </p>
        </Section>
      </form>
    </NamesContext>
  );
}

/** The initiative first, then what is new with it. */
function inOrder(proposal: Submission['proposal']): Proposed[] {
  const records = proposal.map(({ kind, body, revision }) => ({ kind, body: bodyOf(body), ...(revision !== null && { revision }) }));
  return [...records.filter(({ kind }) => kind === 'INITIATIVE'), ...records.filter(({ kind }) => kind !== 'INITIATIVE')];
}

/** A record with another id in the place of one, or without the entries that name it. */
function withoutReference(body: Body, gone: string, instead: string | undefined): Body {
  return Object.fromEntries(
    Object.entries(body).map(([field, value]) => {
      if (!Array.isArray(value)) return [field, value];
      const entries = value.flatMap((entry: unknown) => {
        if (typeof entry !== 'object' || entry === null || (entry as Body)['id'] !== gone) return [entry];
        return instead ? [{ ...(entry as Body), id: instead }] : [];
      });
      return [field, entries];
    }),
  );
}

/** `0-body-title` → `record-0-title`, the id of the control. */
function idOfFault(path: string): string {
  return `record-${path.replace('-body', '')}`;
}

function labelOfFault(language: 'nl' | 'en', id: string, proposal: readonly Proposed[]): string {
  const [, index = '', path = ''] = /^record-(\d+)-?(.*)$/.exec(id) ?? [];
  const record = proposal[Number(index)];
  return [record && nameOf(record.body), path && labelOfPath(language, path)].filter(Boolean).join(': ');
}

function faultsOfRecord(faults: Readonly<Record<string, string>>, index: number): Record<string, string> {
  const begin = `${index}-body-`;
  return Object.fromEntries(
    Object.entries(faults).flatMap(([path, fault]) => (path.startsWith(begin) ? [[path.slice(begin.length), fault]] : [])),
  );
}
