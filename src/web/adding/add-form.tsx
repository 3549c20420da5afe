import './add.css';
import { type FocusEvent, type FormEvent, useEffect, useRef } from 'react';
import { useLanguage, useWords } from '../base/language.tsx';
import { ConfirmButton } from '../forms/confirm-button.tsx';
import { FaultSummary } from '../forms/fault-summary.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { addingWords } from '../words/adding-words.ts';
import { momentIn } from '../words/dates.ts';
import { faultIn } from '../words/fault-in.ts';
import type { DraftFaults } from './checks.ts';
import { completeAddress, isEmpty } from './draft.ts';
import { DraftPart, draftParts } from './draft-parts.tsx';
import { inOrder, labelOfField } from './fault-places.ts';
import type { Filling, FillingEvent } from './filling.ts';
import { FormParts, partNames } from './form-parts.tsx';

interface AddFormProps {
  filling: Filling;
  dispatch(event: FillingEvent): void;
  /** What is wrong, visible or not yet. */
  faults: DraftFaults;
  /** What of it is visible. */
  visible: DraftFaults;
  /** Indicates that this browser keeps the draft. */
  isStored: boolean;
  /** Goes on to look at what is sent. */
  onCheck(): void;
}

/** The form itself, in five parts. */
export function AddForm({ filling, dispatch, faults, visible, isStored, onCheck }: AddFormProps) {
  const { draft, attempts, restored } = filling;
  const words = useWords(addingWords);
  const language = useLanguage();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    dispatch({ type: 'changed', part: { url: completeAddress(draft.url) } });
    onCheck();
  };
  const leave = (event: FocusEvent) => {
    if (event.target.id) dispatch({ type: 'fieldLeft', id: event.target.id });
  };
  const discard = () => {
    dispatch({ type: 'discarded' });
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return (
    <>
      <PageTitle className="form-title" tab={words.title}>
        {words.title}
      </PageTitle>
      <p className="add-lead">
        {words.lead} {words.leadAfter}
      </p>
      {restored && (
        <div className="remark" role="status">
          <p>{words.restored(momentIn(language, restored))}</p>
        </div>
      )}
      <div className="add">
        <FormParts draft={draft} faults={faults} visible={visible} />
        <form className="add-form" noValidate onSubmit={submit} onBlur={leave}>
          {attempts > 0 && <Faults filling={filling} visible={visible} />}
          {partNames.map((name) => {
            const Fields = draftParts[name];
            return (
              <DraftPart key={name} name={name}>
                <Fields draft={draft} onChange={(part) => dispatch({ type: 'changed', part })} faults={visible} />
              </DraftPart>
            );
          })}
          <div className="add-end">
            <button type="submit" className="button button-large">
              {words.check}
            </button>
            {!isEmpty(draft) && (
              <ConfirmButton label={words.discard} question={words.discardSure} yes={words.yes} no={words.no} onConfirm={discard} />
            )}
          </div>
          <p className="small soft">{isStored ? words.kept : words.notKept}</p>
        </form>
      </div>
    </>
  );
}

/** Everything that must be put right; it takes the focus at each attempt to go on. */
function Faults({ filling: { attempts, refused }, visible }: { filling: Filling; visible: DraftFaults }) {
  const words = useWords(addingWords);
  const language = useLanguage();
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (attempts > 0) summary.current?.focus();
  }, [attempts]);
  return (
    <FaultSummary
      box={summary}
      faults={Object.entries(inOrder(visible)).map(([id, fault]) => ({ id, label: labelOfField(id, words), fault }))}
      general={refused.filter(({ path }) => path.length < 2).map((fault) => faultIn(language, fault))}
    />
  );
}
