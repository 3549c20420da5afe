import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { EraseContactDocument } from '../../generated/explorer.ts';
import { useLanguage, useWords } from '../base/language.tsx';
import { TextField } from '../forms/text-field.tsx';
import { Failure } from '../parts/answered.tsx';
import { deskWords } from '../words/desk-words.ts';
import { faultIn } from '../words/fault-in.ts';
import { deskPathTo } from './paths.ts';
import { useDeskChange } from './session.tsx';

/** Erases a person for good: only after their name was typed. */
export function EraseContact({ id, name }: { id: string; name: string }) {
  const words = useWords(deskWords);
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  const language = useLanguage();
  const navigate = useNavigate();
  const erasing = useDeskChange(EraseContactDocument, ({ eraseContact: { erasedId, userErrors } }) => {
    setFault(userErrors[0] && faultIn(language, userErrors[0]));
    // The page of the record has nothing left to show.
    if (erasedId !== null) void navigate(deskPathTo('contacts', language), { replace: true, state: { erased: true } });
  });
  const erase = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== name) setFault(words.eraseMismatch(name));
    else if (!erasing.isPending) erasing.mutate({ input: { id } });
  };
  return (
    <section className="danger" aria-labelledby="erase-title">
      <h2 id="erase-title">{words.eraseTitle}</h2>
      <p>{words.eraseHelp}</p>
      <form onSubmit={erase} noValidate>
        <TextField
          id="erase-name"
          label={words.eraseType(name)}
          value={typed}
          onChange={(value) => {
            setTyped(value);
            setFault(undefined);
          }}
          fault={fault}
        />
        {erasing.error && <Failure error={erasing.error} again={() => erasing.mutate({ input: { id } })} asking={erasing.isPending} />}
        <button type="submit" className="button button-danger" aria-disabled={erasing.isPending}>
          {words.erase}
        </button>
      </form>
    </section>
  );
}
