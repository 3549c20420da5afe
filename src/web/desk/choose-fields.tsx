import './difference.css';
import { useContext, useId } from 'react';
import { useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { deskWords } from '../words/desk-words.ts';
import { linesOfValue } from './difference.ts';
import { labelOfField } from './field-words.ts';
import { NamesContext } from './names.ts';
import { type Body, listIn } from './record-body.ts';

/** Which of two versions of a field is to count; of lists, both may. */
export type Side = 'left' | 'right' | 'both';

interface ChooseFieldsProps {
  left: Body;
  right: Body;
  leftLabel: string;
  rightLabel: string;
  fields: readonly string[];
  chosen: Readonly<Record<string, Side>>;
  onChoose(field: string, side: Side): void;
}

/** Two versions of a record beside each other, and for each field a choice of which is to count. */
export function ChooseFields({ left, right, leftLabel, rightLabel, fields, chosen, onChoose }: ChooseFieldsProps) {
  const words = useWords(deskWords);
  const language = useLanguage();
  const name = useId();
  return (
    <div className="choose">
      {fields.map((field) => {
        const isList = Array.isArray(left[field] ?? right[field]);
        const sides: [Side, string, unknown][] = [
          ['left', leftLabel, left[field]],
          ['right', rightLabel, right[field]],
        ];
        if (isList) sides.push(['both', words.both, undefined]);
        return (
          <fieldset key={field} className="choose-field">
            <legend>{labelOfField(language, field)}</legend>
            <div className="choose-sides">
              {sides.map(([side, label, value]) => (
                <label key={side} className={side === 'both' ? 'choose-side choose-both' : 'choose-side'}>
                  <span className="choose-label">
                    <input type="radio" name={`${name}-${field}`} checked={chosen[field] === side} onChange={() => onChoose(field, side)} />
                    {label}
                  </span>
                  {side !== 'both' && <Value field={field} value={value} />}
                </label>
              ))}
            </div>
          </fieldset>
        );
      })}
    </div>
  );
}

function Value({ field, value }: { field: string; value: unknown }) {
  const words = useWords(deskWords);
  const lang = useContentLang();
  const lines = linesOfValue(useLanguage(), useContext(NamesContext), field, value);
  if (lines.length === 0) return <span className="soft">{words.nothing}</span>;
  return (
    <span className="choose-value" lang={lang}>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </span>
  );
}

/** The record that the choices make: what differs as was chosen, all else from the right. */
export function chosenBody(left: Body, right: Body, chosen: Readonly<Record<string, Side>>): Body {
  const body: Record<string, unknown> = { ...right };
  for (const [field, side] of Object.entries(chosen)) {
    if (side === 'left') body[field] = left[field];
    if (side === 'both') {
      const own = listIn(right, field);
      const known = new Set(own.map((entry) => JSON.stringify(entry)));
      body[field] = [...own, ...listIn(left, field).filter((entry) => !known.has(JSON.stringify(entry)))];
    }
  }
  return body;
}
