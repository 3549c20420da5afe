import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { DeskRecordsDocument } from '../../generated/explorer.ts';
import type { KindName } from '../../shared/kind-names.ts';
import { oneOfKind } from '../../shared/kind-words.ts';
import { useWords } from '../base/language.tsx';
import { ChoiceField } from '../forms/choice-field.tsx';
import { Answered } from '../parts/answered.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { deskWords } from '../words/desk-words.ts';
import { MergePreview } from './merge-preview.tsx';
import { bodyOf, nameOf } from './record-body.ts';
import { RecordPicker } from './record-picker.tsx';
import { recordKinds } from './record-schema.ts';
import { useDeskAnswer } from './session.tsx';

/** Makes one record of two: which goes and which stays, and what the one that stays becomes. */
export function MergeRecords() {
  const words = useWords(deskWords);
  const kindWords = useWords(oneOfKind);
  const [search, setSearch] = useSearchParams();
  const [from, into] = [search.get('from') ?? '', search.get('into') ?? ''];
  const ids = [from, into].filter(Boolean);
  const answer = useDeskAnswer(DeskRecordsDocument, { ids, first: 2, offset: 0 }, ids.length > 0);
  const records = answer.data?.records.records ?? [];
  const [old, kept] = [from, into].map((id) => records.find((record) => record.id === id));
  const [chosenKind, setChosenKind] = useState<KindName>();
  const kind = kept?.kind ?? old?.kind ?? chosenKind ?? 'ORGANISATION';
  const set = (side: 'from' | 'into') => (id: string) => {
    const next = new URLSearchParams(search);
    if (id) next.set(side, id);
    else next.delete(side);
    setSearch(next, { replace: true });
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
    <>
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
          options={recordKinds.map((value) => ({ value, label: kindWords[value] }))}
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
              <MergePreview
                key={`${from} ${into}`}
                pair={{ from, into, fromRevision: old.revision, intoRevision: kept.revision }}
                title={words.mergePreview(nameOf(bodyOf(kept.body)))}
              />
            ) : (
              <p className="field-fault">{words.mergeUnknown}</p>
            )
          }
        </Answered>
      )}
    </>
  );
}
