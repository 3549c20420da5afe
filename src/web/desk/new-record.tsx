import { useState } from 'react';
import { useNavigate } from 'react-router';
import { fieldOf, type KindName, kindNamed } from '../../shared/kind-names.ts';
import { oneOfKind } from '../../shared/kind-words.ts';
import { useLanguage, useWords } from '../base/language.tsx';
import { ChoiceField } from '../forms/choice-field.tsx';
import { deskWords } from '../words/desk-words.ts';
import { deskPathTo } from './paths.ts';
import { recordKinds } from './record-schema.ts';

/** The way to a new record of a kind. */
export function NewRecord() {
  const words = useWords(deskWords);
  const kindWords = useWords(oneOfKind);
  const language = useLanguage();
  const navigate = useNavigate();
  const [kind, setKind] = useState<KindName>('INITIATIVE');
  return (
    <form
      className="record-search"
      onSubmit={(event) => {
        event.preventDefault();
        void navigate(deskPathTo('create', language, fieldOf(kindNamed(kind))));
      }}
    >
      <ChoiceField
        id="new-kind"
        label={words.newRecord}
        value={kind}
        onChange={(chosen) => setKind(chosen || 'INITIATIVE')}
        options={recordKinds.map((value) => ({ value, label: kindWords[value] }))}
      />
      <button type="submit" className="button button-quiet">
        {words.begin}
      </button>
    </form>
  );
}
