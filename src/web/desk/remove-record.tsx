import { useState } from 'react';
import { useNavigate } from 'react-router';
import { RemoveRecordDocument } from '../../generated/explorer.ts';
import { useLanguage, useWords } from '../base/language.tsx';
import { ConfirmButton } from '../forms/confirm-button.tsx';
import { Failure } from '../parts/answered.tsx';
import { deskWords } from '../words/desk-words.ts';
import { faultIn } from '../words/fault-in.ts';
import { deskPathTo } from './paths.ts';
import { useDeskChange } from './session.tsx';

/** Takes out a record that nothing mentions. */
export function RemoveRecord({ id, revision }: { id: string; revision: number }) {
  const words = useWords(deskWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const [wrong, setWrong] = useState('');
  const removing = useDeskChange(RemoveRecordDocument, ({ removeRecord: { id: removedId, userErrors } }) => {
    setWrong(userErrors.map((fault) => faultIn(language, fault)).join(' '));
    if (removedId) void navigate(deskPathTo('history', language, id));
  });
  return (
    <section className="danger" aria-labelledby="remove-title">
      <h2 id="remove-title">{words.removeTitle}</h2>
      <p>{words.removeHelp}</p>
      <div role="alert">{wrong && <p className="field-fault">{wrong}</p>}</div>
      {removing.error && (
        <Failure error={removing.error} again={() => removing.mutate({ input: { id, revision } })} asking={removing.isPending} />
      )}
      <ConfirmButton
        label={words.remove}
        question={words.removeSure}
        yes={words.removeYes}
        no={words.no}
        onConfirm={() => removing.mutate({ input: { id, revision } })}
      />
    </section>
  );
}
