import { useRef } from 'react';
import { useWords } from '../base/language.tsx';
import { PlusIcon } from '../parts/icons.tsx';
import { formWords } from '../words/form-words.ts';
import { Field, type FieldProps } from './field.tsx';

interface SentencesFieldProps extends FieldProps {
  values: readonly string[];
  onChange(values: string[]): void;
  /** Text of the button that adds one. */
  add: string;
  /** Most that there may be. */
  most?: number;
}

/** A field for several short texts, each in a box of its own. */
export function SentencesField({ values, onChange, add, most = 30, ...field }: SentencesFieldProps) {
  const words = useWords(formWords);
  const list = useRef<HTMLOListElement>(null);
  const focusLast = () => requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child textarea')?.focus());
  return (
    <Field {...field}>
      <ol ref={list} className="sentences">
        {values.map((value, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the texts have no other name than their place.
          <li key={index}>
            <textarea
              id={index === 0 ? field.id : undefined}
              aria-label={index === 0 ? undefined : `${field.label} ${index + 1}`}
              aria-describedby={field.help && index === 0 ? `${field.id}-help` : undefined}
              rows={2}
              value={value}
              onChange={(event) => onChange(values.with(index, event.target.value))}
            />
            {values.length > 1 && (
              <button
                type="button"
                className="sentence-remove"
                aria-label={words.remove(value || `${index + 1}`)}
                onClick={() => {
                  onChange(values.filter((_, at) => at !== index));
                  focusLast();
                }}
              >
                <span aria-hidden="true">×</span>
              </button>
            )}
          </li>
        ))}
      </ol>
      {values.length < most && (
        <button
          type="button"
          className="button button-quiet button-small"
          onClick={() => {
            onChange([...values, '']);
            focusLast();
          }}
        >
          <PlusIcon />
          {add}
        </button>
      )}
    </Field>
  );
}
