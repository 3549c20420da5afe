import { useState } from 'react';
import type { KindName } from '../../shared/kind-names.ts';
import { oneOfKind } from '../../shared/kind-words.ts';
import { useContentLang, useWords } from '../base/language.tsx';
import { addingWords } from '../words/adding-words.ts';
import { deskWords } from '../words/desk-words.ts';
import { type Body, listIn } from './record-body.ts';
import { RecordPicker } from './record-picker.tsx';

interface UnmatchedProps {
  texts: readonly { field: string; text: string }[];
  /** The initiative that the texts belong to. */
  body: Body;
  onChange(body: Body): void;
}

/** Where a text of a field goes once it is tied to a record, and with what. */
const places: Readonly<Record<string, { kind: KindName; list: string; more?(text: string): Body }>> = {
  organisations: { kind: 'ORGANISATION', list: 'organisations', more: () => ({ role: 'PARTNER' }) },
  themes: { kind: 'THEME', list: 'themes' },
  professions: { kind: 'PROFESSION', list: 'professions', more: () => ({ role: 'LEARNER' }) },
  regions: { kind: 'REGION', list: 'regions' },
  helped: { kind: 'FACTOR', list: 'enablers', more: (note) => ({ note, assertion: 'STATED' }) },
  hindered: { kind: 'FACTOR', list: 'barriers', more: (note) => ({ note, assertion: 'STATED' }) },
};

/** Texts of a submission that name nothing known: a curator ties each to what it means, or leaves it. */
export function Unmatched({ texts, body, onChange }: UnmatchedProps) {
  const words = useWords(deskWords);
  const kindWords = useWords(oneOfKind);
  const labels: Readonly<Record<string, string>> = useWords(addingWords).fields;
  const lang = useContentLang();
  const [tied, setTied] = useState<Readonly<Record<number, string>>>({});
  return (
    <section className="unmatched" aria-labelledby="unmatched-title">
      <h3 id="unmatched-title">{words.unmatched}</h3>
      <p>{words.unmatchedHelp}</p>
      <ul className="unmatched-list">
        {texts.map(({ field, text }, index) => {
          const place = places[field];
          return (
            <li key={`${field} ${text}`}>
              <p>
                <span className="soft">{labels[field] ?? field}</span> <b lang={lang}>{text}</b>
              </p>
              {tied[index] !== undefined && <p role="status">{words.tiedTo(tied[index])}</p>}
              {place && tied[index] === undefined && (
                <RecordPicker
                  id={`unmatched-${index}`}
                  label={words.tieTo(kindWords[place.kind].toLowerCase())}
                  kind={place.kind}
                  value=""
                  onChange={(id, name) => {
                    if (!id) return;
                    onChange({ ...body, [place.list]: [...listIn(body, place.list), { id, ...place.more?.(text) }] });
                    setTied({ ...tied, [index]: name ?? id });
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
