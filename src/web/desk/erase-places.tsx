import './erase-places.css';
import type { ErasurePlaceFragment } from '../../generated/explorer.ts';
import { useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { eraseWords } from '../words/erase-words.ts';
import { labelOfField } from './field-words.ts';
import { LinkToDesk } from './link-to-desk.tsx';

interface Props {
  places: readonly ErasurePlaceFragment[];
  chosen: ReadonlySet<string>;
  onChoose: (id: string, isChosen: boolean) => void;
}

/** Where somebody is named, or may be: what goes with them, what a curator chooses, and what can't go here. */
export function ErasePlaces({ places, chosen, onChoose }: Props) {
  const words = useWords(eraseWords);
  if (places.length === 0) return <p>{words.nowhere}</p>;
  const groups = (['ALWAYS', 'SURE', 'LIKELY', 'BY_HAND'] as const)
    .map((choice) => ({ choice, own: places.filter((place) => place.choice === choice) }))
    .filter(({ own }) => own.length > 0);
  return groups.map(({ choice, own }) => (
    <fieldset key={choice} className="erase-group">
      <legend>
        {words.groups[choice]} ({own.length})
      </legend>
      <p className="small soft">{words.groupHelp[choice]}</p>
      <ul className="erase-places">
        {own.map((place) => (
          <li key={place.id}>
            {choice === 'SURE' || choice === 'LIKELY' ? (
              <label className="erase-choice">
                <input type="checkbox" checked={chosen.has(place.id)} onChange={(event) => onChoose(place.id, event.target.checked)} />
                <Place place={place} />
              </label>
            ) : (
              <Place place={place} />
            )}
            {place.where !== 'TRAIL' && (
              <LinkToDesk page={place.where === 'RECORD' ? 'edit' : 'review'} id={place.record}>
                {words.look}
                <span className="unseen"> {place.title}</span>
              </LinkToDesk>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  ));
}

function Place({ place }: { place: ErasurePlaceFragment }) {
  const words = useWords(eraseWords);
  const language = useLanguage();
  const lang = useContentLang();
  const { where, title, field, trace, before, match, after, times, versions } = place;
  const label = field
    .split('.')
    .map((part) => labelOfField(language, part))
    .join(' › ');
  return (
    <span className="erase-place">
      <span>
        <b lang={where === 'TRAIL' ? undefined : lang}>{title}</b>{' '}
        <span className="small soft">
          {words.wheres[where]} · {label} · {words.traces[trace]} · {words.often(times, versions)}
        </span>
      </span>
      {match !== '' && (
        <span className="erase-text" lang={lang}>
          {before}
          <mark>{match}</mark>
          {after}
        </span>
      )}
    </span>
  );
}
