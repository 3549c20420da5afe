import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage, useWords } from '../base/language.tsx';
import { TextField } from '../forms/text-field.tsx';
import { deskWords } from '../words/desk-words.ts';
import { deskPathTo } from './paths.ts';

/** A box that finds records by whatever stands in them. */
export function RecordSearch() {
  const words = useWords(deskWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  return (
    <search>
      <form
        className="record-search"
        onSubmit={(event) => {
          event.preventDefault();
          void navigate(deskPathTo('records', language, '', text.trim() && `?q=${encodeURIComponent(text.trim())}`));
        }}
      >
        <TextField id="record-search" label={words.findRecord} value={text} onChange={setText} />
        <button type="submit" className="button button-quiet">
          {words.find}
        </button>
      </form>
    </search>
  );
}
