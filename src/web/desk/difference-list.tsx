import './difference.css';
import { useContext } from 'react';
import { useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { deskWords } from '../words/desk-words.ts';
import { differencesOf, linesOfValue, passagesOf } from './difference.ts';
import { labelOfField } from './field-words.ts';
import { NamesContext } from './names.ts';
import type { Body } from './record-body.ts';

interface DifferenceListProps {
  before: Body;
  after: Body;
  /** What to say where nothing changes. */
  none?: string;
}

/** What changes between two versions of a record, field by field: what goes with a minus, what comes with a plus. */
export function DifferenceList({ before, after, none }: DifferenceListProps) {
  const words = useWords(deskWords);
  const language = useLanguage();
  const differences = differencesOf(before, after);
  if (differences.length === 0) return <p className="soft">{none ?? words.noDifference}</p>;
  return (
    <dl className="differences">
      {differences.map(({ field, before: old, after: now }) => (
        <div key={field}>
          <dt>{labelOfField(language, field)}</dt>
          <dd>
            <Difference field={field} before={old} after={now} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** How the value of one field changes. */
function Difference({ field, before, after }: { field: string; before: unknown; after: unknown }) {
  const words = useWords(deskWords);
  const language = useLanguage();
  const lang = useContentLang();
  const names = useContext(NamesContext);
  const [old, now] = [linesOfValue(language, names, field, before), linesOfValue(language, names, field, after)];
  if (old.length === 1 && now.length === 1) {
    return (
      <p className="difference-text" lang={lang}>
        {passagesOf(old[0] ?? '', now[0] ?? '').map((passage, index) => {
          const key = `${index} ${passage.in}`;
          if (passage.in === 'both') return passage.text;
          return passage.in === 'before' ? <Gone key={key}>{passage.text}</Gone> : <Come key={key}>{passage.text}</Come>;
        })}
      </p>
    );
  }
  const removed = old.filter((line) => !now.includes(line));
  const added = now.filter((line) => !old.includes(line));
  return (
    <ul className="difference-lines" lang={lang}>
      {removed.map((line) => (
        <li key={`- ${line}`}>
          <Gone>{line}</Gone>
        </li>
      ))}
      {added.map((line) => (
        <li key={`+ ${line}`}>
          <Come>{line}</Come>
        </li>
      ))}
      {removed.length + added.length === 0 && <li>{words.otherOrder}</li>}
    </ul>
  );
}

function Gone({ children }: { children: string }) {
  const words = useWords(deskWords);
  return (
    <del>
      <span className="unseen">{words.gone}: </span>
      {children}
    </del>
  );
}

function Come({ children }: { children: string }) {
  const words = useWords(deskWords);
  return (
    <ins>
      <span className="unseen">{words.come}: </span>
      {children}
    </ins>
  );
}
