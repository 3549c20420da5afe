import { useState } from 'react';
import { oneOfKind } from '../../shared/kind-words.ts';
import { useContentLang, useWords } from '../base/language.tsx';
import { deskWords } from '../words/desk-words.ts';
import type { FieldFault } from './faults.ts';
import type { Proposed } from './proposed.ts';
import { type Body, nameOf } from './record-body.ts';
import { RecordForm } from './record-form.tsx';
import { RecordPicker } from './record-picker.tsx';

interface ProposedRecordProps {
  prefix: string;
  record: Proposed;
  /** Indicates that it is the initiative that was submitted. */
  isMain: boolean;
  faults: readonly FieldFault[];
  onChange(body: Body): void;
  /** Leaves it out; what named it then names the record with this id, or nothing. */
  onLeaveOut(instead?: string): void;
}

/** A record that a submission would become: to be edited, or left out for one that exists. */
export function ProposedRecord({ prefix, record: { kind, body, revision }, isMain, faults, onChange, onLeaveOut }: ProposedRecordProps) {
  const words = useWords(deskWords);
  const kindWords = useWords(oneOfKind);
  const lang = useContentLang();
  const [open, setOpen] = useState(false);
  const isWrong = faults.length > 0;
  return (
    <details
      open={open || isWrong}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className={isWrong ? 'entry entry-wrong' : 'entry'}
    >
      <summary>
        <b lang={lang}>{nameOf(body)}</b>{' '}
        <span className="entry-about">
          {kindWords[kind]} · {revision === undefined ? words.isNew : words.changesExisting}
        </span>
      </summary>
      {(open || isWrong) && (
        <div className="proposed">
          {!isMain && (
            <div className="proposed-instead">
              <RecordPicker
                id={`${prefix}-instead`}
                label={words.useExisting}
                help={words.useExistingHelp}
                kind={kind}
                value=""
                onChange={(id) => id && onLeaveOut(id)}
              />
              <button type="button" className="button button-quiet button-small" onClick={() => onLeaveOut()}>
                {words.leaveOut}
              </button>
            </div>
          )}
          <RecordForm
            kind={kind}
            body={body}
            onChange={onChange}
            faults={faults}
            prefix={prefix}
            fixedId={revision !== undefined}
            heading="h3"
          />
        </div>
      )}
    </details>
  );
}
