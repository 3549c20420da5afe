import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { EraseContactDocument, type ErasurePlaceFragment, ErasurePlacesDocument } from '../../generated/explorer.ts';
import { useLanguage, useWords } from '../base/language.tsx';
import { TextField } from '../forms/text-field.tsx';
import { Answered, Failure } from '../parts/answered.tsx';
import { deskWords } from '../words/desk-words.ts';
import { eraseWords } from '../words/erase-words.ts';
import { faultIn } from '../words/fault-in.ts';
import { ErasePlaces } from './erase-places.tsx';
import { deskPathTo } from './paths.ts';
import { useDeskAnswer, useDeskChange } from './session.tsx';

/** Erases a person for good: only after somebody saw where they are named, and typed their name. */
export function EraseContact({ id, name }: { id: string; name: string }) {
  const words = useWords(deskWords);
  const placeWords = useWords(eraseWords);
  const language = useLanguage();
  const [isSought, setIsSought] = useState(false);
  const sought = useDeskAnswer(ErasurePlacesDocument, { id }, isSought);
  return (
    <section className="danger" aria-labelledby="erase-title">
      <h2 id="erase-title">{words.eraseTitle}</h2>
      <p>{words.eraseHelp}</p>
      {!isSought && (
        <button type="button" className="button" onClick={() => setIsSought(true)}>
          {placeWords.seek}
        </button>
      )}
      {isSought && (
        <Answered of={sought}>
          {({ eraseContact: { places, total, userErrors } }) =>
            userErrors[0] ? (
              <p className="fault">{faultIn(language, userErrors[0])}</p>
            ) : (
              <EraseForm id={id} name={name} places={places} total={total} />
            )
          }
        </Answered>
      )}
    </section>
  );
}

function EraseForm({ id, name, places, total }: { id: string; name: string; places: readonly ErasurePlaceFragment[]; total: number }) {
  const words = useWords(deskWords);
  const placeWords = useWords(eraseWords);
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  const [chosen, setChosen] = useState(() => new Set(places.filter(({ choice }) => choice === 'SURE').map((place) => place.id)));
  const language = useLanguage();
  const navigate = useNavigate();
  const erasing = useDeskChange(EraseContactDocument, ({ eraseContact: { erasedId, userErrors } }) => {
    setFault(userErrors[0] && faultIn(language, userErrors[0]));
    // The page of the record has nothing left to show.
    if (erasedId !== null) void navigate(deskPathTo('contacts', language), { replace: true, state: { erased: true } });
  });
  const send = () => erasing.mutate({ input: { id, places: [...chosen] } });
  const erase = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== name) setFault(words.eraseMismatch(name));
    else if (!erasing.isPending) send();
  };
  return (
    <form onSubmit={erase} noValidate>
      {total > places.length && <p>{placeWords.first(places.length, total)}</p>}
      <ErasePlaces
        places={places}
        chosen={chosen}
        onChoose={(place, isChosen) => {
          const next = new Set(chosen);
          if (isChosen) next.add(place);
          else next.delete(place);
          setChosen(next);
        }}
      />
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
      {erasing.error && <Failure error={erasing.error} again={send} asking={erasing.isPending} />}
      <button type="submit" className="button button-danger" aria-disabled={erasing.isPending}>
        {words.erase}
      </button>
    </form>
  );
}
