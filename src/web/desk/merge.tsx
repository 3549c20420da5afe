import { useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { DeskRecordsDocument, MergeRecordsDocument } from '../../generated/explorer.ts';
import type { RecordKind } from '../../generated/schema.ts';
import { useLanguage, useWords } from '../base/language.tsx';
import { ChoiceField } from '../forms/choice-field.tsx';
import { ConfirmButton } from '../forms/confirm-button.tsx';
import { Answered, Failure } from '../parts/answered.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { deskWords } from '../words/desk-words.ts';
import { DifferenceList } from './difference-list.tsx';
import { NamesContext, useNames } from './names.ts';
import { deskPathTo } from './paths.ts';
import { type Body, bodyOf, nameOf } from './record-body.ts';
import { RecordPicker } from './record-picker.tsx';
import { recordKinds } from './record-schema.ts';
import { useDeskAnswer, useDeskChange } from './session.tsx';

/** Makes one record of two: which goes and which stays, and what the one that stays becomes. */
export function MergeRecords() {
  const words = useWords(deskWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const [from, into] = [search.get('from') ?? '', search.get('into') ?? ''];
  const ids = [from, into].filter(Boolean);
  const answer = useDeskAnswer(DeskRecordsDocument, { ids, first: 2, offset: 0 }, ids.length > 0);
  const records = answer.data?.records.records ?? [];
  const [old, kept] = [from, into].map((id) => records.find((record) => record.id === id));
  const [chosenKind, setChosenKind] = useState<RecordKind>();
  const kind = kept?.kind ?? old?.kind ?? chosenKind ?? 'ORGANISATION';
  const bodies = useMemo(() => (answer.data?.records.records ?? []).map(({ body }) => bodyOf(body)), [answer.data]);
  const names = useNames(bodies);
  const [wrong, setWrong] = useState('');
  const merging = useDeskChange(MergeRecordsDocument, ({ mergeRecords: { record, userErrors } }) => {
    setWrong(userErrors.map(({ message }) => message).join(' '));
    if (record) void navigate(deskPathTo('edit', language, record.id));
  });
  const set = (side: 'from' | 'into') => (id: string) => {
    const next = new URLSearchParams(search);
    if (id) next.set(side, id);
    else next.delete(side);
    setSearch(next, { replace: true });
    setWrong('');
  };
  const pick = (side: 'from' | 'into', value: string) => ({
    id: `merge-${side}`,
    label: side === 'from' ? words.mergeFrom : words.mergeInto,
    help: side === 'from' ? words.mergeFromHelp : words.mergeIntoHelp,
    kind,
    value,
    onChange: set(side),
  });
  return (
    <NamesContext value={names}>
      <PageTitle className="desk-title" tab={words.pages.merge}>
        {words.pages.merge}
      </PageTitle>
      <p className="desk-lead">{words.mergeLead}</p>
      {records.length === 0 && (
        <ChoiceField
          id="merge-kind"
          label={words.kind}
          value={kind}
          onChange={(value) => setChosenKind(value || undefined)}
          options={recordKinds.map((value) => ({ value, label: words.kinds[value] }))}
        />
      )}
      <div className="merge-pair">
        <RecordPicker {...pick('from', from)} />
        <RecordPicker {...pick('into', into)} />
      </div>
      {from && into && (
        <button
          type="button"
          className="button button-quiet button-small"
          onClick={() => setSearch({ from: into, into: from }, { replace: true })}
        >
          {words.swap}
        </button>
      )}
      {ids.length === 2 && (
        <Answered of={answer}>
          {() =>
            old && kept ? (
              <section aria-labelledby="merge-preview" className="merge-preview">
                <h2 id="merge-preview">{words.mergePreview(nameOf(bodyOf(kept.body)))}</h2>
                <p>{words.mergePreviewHelp(from, into)}</p>
                <DifferenceList before={bodyOf(kept.body)} after={united(bodyOf(kept.body), bodyOf(old.body))} none={words.mergeNothing} />
                <div role="alert">{wrong && <p className="field-fault">{wrong}</p>}</div>
                {merging.error && (
                  <Failure error={merging.error} again={() => merging.mutate({ input: { from, into } })} asking={merging.isPending} />
                )}
                <ConfirmButton
                  label={words.mergeNow}
                  question={words.mergeSure}
                  yes={words.mergeYes}
                  no={words.no}
                  onConfirm={() => merging.mutate({ input: { from, into } })}
                />
              </section>
            ) : (
              <p className="field-fault">{words.mergeUnknown}</p>
            )
          }
        </Answered>
      )}
    </NamesContext>
  );
}

/** What the record that stays becomes: what it says itself counts, the other fills in, of lists the entries of both. */
function united(kept: Body, old: Body): Body {
  const body: Record<string, unknown> = { ...kept };
  for (const [field, value] of Object.entries(old)) {
    const own = kept[field];
    if (own === undefined && field !== 'source') body[field] = value;
    else if (Array.isArray(own) && Array.isArray(value)) {
      const known = new Set(own.map((entry) => JSON.stringify(entry)));
      body[field] = [...own, ...value.filter((entry) => !known.has(JSON.stringify(entry)))];
    }
  }
  return body;
}
