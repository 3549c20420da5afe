import { useState } from 'react';
import { DeskRecordsDocument } from '../../generated/explorer.ts';
import type { KindName } from '../../shared/kind-names.ts';
import { useContentLang, useWords } from '../base/language.tsx';
import { useSettled } from '../base/settled.ts';
import type { Choice } from '../forms/choice.ts';
import { useChoices } from '../forms/choices.ts';
import { Combobox } from '../forms/combobox.tsx';
import { describedBy, Field, type FieldProps } from '../forms/field.tsx';
import { formWords } from '../words/form-words.ts';
import { useNameOf } from './names.ts';
import { nameOf, textIn } from './record-body.ts';
import { useDeskAnswer } from './session.tsx';

interface RecordPickerProps extends FieldProps {
  kind: KindName;
  /** Id of what was chosen; empty for nothing. */
  value: string;
  onChange(id: string, name?: string): void;
}

/** A field for one record of a kind, found by its name or any of its words; an id may be typed as it is. */
export function RecordPicker({ kind, value, onChange, ...field }: RecordPickerProps) {
  const words = useWords(formWords);
  const lang = useContentLang();
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<Choice>();
  const { choices, busy } = useRecordChoices(kind, text);
  const nameOfValue = useNameOf(value);
  const name = picked?.value === value ? picked.label : nameOfValue;
  if (value !== '') {
    return (
      <Field {...field} required={false}>
        <div className="picked">
          <span lang={lang}>{name}</span>
          {name !== value && <code>{value}</code>}
          <button
            id={field.id}
            type="button"
            className="button button-quiet button-small"
            aria-describedby={describedBy(field)}
            onClick={() => {
              onChange('');
              requestAnimationFrame(() => document.getElementById(field.id)?.focus());
            }}
          >
            {words.choose}
            <span className="unseen">: {field.label}</span>
          </button>
        </div>
      </Field>
    );
  }
  return (
    <Field {...field}>
      <Combobox
        id={field.id}
        text={text}
        onText={setText}
        choices={choices}
        busy={busy}
        free={/^[a-z0-9-]+$/.test(text.trim())}
        freeHint={words.asId}
        onChoose={(choice) => {
          setPicked(choice);
          setText('');
          onChange(choice.value, choice.label);
          requestAnimationFrame(() => document.getElementById(field.id)?.focus());
        }}
        describedBy={describedBy(field)}
        invalid={field.fault !== undefined}
      />
    </Field>
  );
}

const MOST = 12;

/** What of a kind could be meant; among contacts also those that are not published. */
function useRecordChoices(kind: KindName, text: string): { choices: readonly Choice[]; busy: boolean } {
  const published = useChoices(kind, kind === 'CONTACT' ? '' : text);
  const typed = useSettled(text.trim());
  const wanted = kind === 'CONTACT' && typed.length > 1;
  const { data, isFetching } = useDeskAnswer(DeskRecordsDocument, { kind, text: typed, first: MOST, offset: 0 }, wanted);
  if (kind !== 'CONTACT') return published;
  const choices = (wanted ? data?.records.records : undefined)?.map(({ id, body }) => {
    return { value: id, label: nameOf(body), hint: textIn(body, 'capacity') };
  });
  return { choices: choices ?? [], busy: isFetching || typed !== text.trim() };
}
