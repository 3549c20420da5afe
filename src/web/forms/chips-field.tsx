import { useRef, useState } from 'react';
import { fold } from '../../shared/fold.ts';
import type { KindName } from '../../shared/kind-names.ts';
import { useContentLang, useWords } from '../base/language.tsx';
import { Quoting } from '../parts/quoting.tsx';
import { formWords } from '../words/form-words.ts';
import type { Chip } from './chip.ts';
import type { Choice } from './choice.ts';
import { useChoices } from './choices.ts';
import { Combobox } from './combobox.tsx';
import { describedBy, Field, type FieldProps } from './field.tsx';

interface ChipsFieldProps extends FieldProps {
  kind: KindName;
  chips: readonly Chip[];
  onChange(chips: Chip[]): void;
}

/** A field for several things of one kind: those that exist, found while one types, and what is new, as text. */
export function ChipsField({ kind, chips, onChange, ...field }: ChipsFieldProps) {
  const words = useWords(formWords);
  const lang = useContentLang();
  const [text, setText] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const { choices, busy } = useChoices(kind, text);
  const left = choices.filter(({ value }) => !chips.some(({ id }) => id === value));

  const add = ({ value, label }: Choice) => {
    const exists = choices.some((choice) => choice.value === value);
    const there = chips.some((chip) => (exists ? chip.id === value : fold(chip.label) === fold(label)));
    if (!there) onChange([...chips, exists ? { id: value, label } : { label }]);
    setText('');
  };
  const remove = (index: number) => {
    onChange(chips.filter((_, at) => at !== index));
    box.current?.querySelector('input')?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches the focus leave.
    <div
      ref={box}
      onBlur={(event) => {
        // What was typed and left would be lost.
        if (!event.currentTarget.contains(event.relatedTarget) && text.trim() !== '') {
          const same = choices.find(({ label }) => fold(label) === fold(text));
          add(same ?? { value: text.trim(), label: text.trim() });
        }
      }}
    >
      <Field {...field}>
        {chips.length > 0 && (
          <ul className="picks" aria-label={words.chosen(field.label)}>
            {chips.map((chip, index) => (
              <li key={chip.id ?? chip.label} className={chip.id ? 'pick' : 'pick pick-new'}>
                <span className="pick-text" lang={lang}>
                  {chip.label}
                </span>
                {!chip.id && <span className="unseen"> {words.asTyped}</span>}
                <button type="button" onClick={() => remove(index)}>
                  <span aria-hidden="true">×</span>
                  <span className="unseen">
                    <Quoting text={words.remove(chip.label)} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <Combobox
          id={field.id}
          text={text}
          onText={setText}
          choices={left}
          onChoose={add}
          free
          busy={busy}
          describedBy={describedBy(field)}
          invalid={field.fault !== undefined}
        />
      </Field>
    </div>
  );
}
