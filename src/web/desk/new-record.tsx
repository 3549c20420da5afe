import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { RecordKind } from '../../generated/schema.ts';
import { useLanguage, useWords } from '../base/language.tsx';
import { ChoiceField } from '../forms/choice-field.tsx';
import { deskWords } from '../words/desk-words.ts';
import { deskPathTo } from './paths.ts';
import { recordKinds } from './record-schema.ts';

/** The way to a new record of a kind. */
export function NewRecord() {
  const words = useWords(deskWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const [kind, setKind] = useState<RecordKind>('INITIATIVE');
  return (
    <form
      className="record-search"
      onSubmit={(event) => {
        event.preventDefault();
        void navigate(deskPathTo('create', language, kind.toLowerCase()));
      }}
    >
      <ChoiceField
        id="new-kind"
        label={words.newRecord}
        value={kind}
        onChange={(chosen) => setKind(chosen || 'INITIATIVE')}
        options={recordKinds.map((value) => ({ value, label: words.kinds[value] }))}
      />
      <button type="submit" className="button button-quiet">
        {words.begin}
      </button>
    </form>
  );
}
