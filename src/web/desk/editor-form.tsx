import { type Dispatch, type FormEvent, useEffect, useRef } from 'react';
import type { KindName } from '../../shared/kind-names.ts';
import { useLanguage, useWords } from '../base/language.tsx';
import { FaultSummary } from '../forms/fault-summary.tsx';
import { Failure } from '../parts/answered.tsx';
import { deskWords } from '../words/desk-words.ts';
import { faultIn } from '../words/fault-in.ts';
import { DifferenceList } from './difference-list.tsx';
import type { Editing, EditingEvent } from './editing.ts';
import { faultsOf, labelOfPath } from './faults.ts';
import { RawRecord } from './raw-record.tsx';
import { trimmed } from './record-body.ts';
import { RecordForm } from './record-form.tsx';

interface EditorFormProps {
  kind: KindName;
  editing: Editing;
  dispatch: Dispatch<EditingEvent>;
  /** How many fields differ from what was opened. */
  changes: number;
  saving: { isPending: boolean; error: Error | null };
  onSave(): void;
}

/** The fields of a record, or its JSON, with what is wrong and what was changed. */
export function EditorForm({ kind, editing, dispatch, changes, saving, onSave }: EditorFormProps) {
  const words = useWords(deskWords);
  const language = useLanguage();
  const { opened, body, json, wrong, isSaved, refusals } = editing;
  const isStored = opened.revision !== undefined;
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (refusals > 0) summary.current?.focus();
  }, [refusals]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  const faults = faultsOf(language, wrong, 2);
  return (
    <form onSubmit={submit} noValidate className="editor">
      <FaultSummary
        box={summary}
        faults={faults
          .filter(({ path }) => path.length > 0)
          .map(({ path, fault }) => ({ id: ['body', ...path].join('-'), label: labelOfPath(language, path), fault }))}
        general={wrong.filter(({ path }) => path.length < 3).map((fault) => faultIn(language, fault))}
      />
      <fieldset className="switch-view">
        <legend className="unseen">{words.view}</legend>
        <label>
          <input type="radio" name="view" checked={json === undefined} onChange={() => dispatch({ type: 'formOpened' })} />
          {words.asForm}
        </label>
        <label>
          <input type="radio" name="view" checked={json !== undefined} onChange={() => dispatch({ type: 'jsonOpened' })} />
          {words.asJson}
        </label>
      </fieldset>
      {json === undefined ? (
        <RecordForm
          kind={kind}
          body={body}
          onChange={(next) => dispatch({ type: 'changed', body: next })}
          faults={faults}
          fixedId={isStored}
        />
      ) : (
        <RawRecord text={json} onChange={(text, parsed) => dispatch({ type: 'jsonTyped', text, body: parsed })} />
      )}
      {changes > 0 && isStored && (
        <details className="editor-changes">
          <summary>{words.seeChanges(changes)}</summary>
          <DifferenceList before={opened.body} after={trimmed(body)} />
        </details>
      )}
      {saving.error && <Failure error={saving.error} again={onSave} asking={saving.isPending} />}
      <div className="save-bar">
        <button type="submit" className="button" aria-disabled={saving.isPending}>
          {saving.isPending ? words.saving : words.save}
        </button>
        <span role="status">{isSaved ? words.saved : changes > 0 ? words.changed(changes) : words.unchanged}</span>
      </div>
    </form>
  );
}
