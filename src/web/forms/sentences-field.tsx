import { useRef } from 'react';
import { useWords } from '../base/language.tsx';
import { PlusIcon } from '../parts/icons.tsx';
import { Quoting } from '../parts/quoting.tsx';
import { formWords } from '../words/form-words.ts';
import { Field, type FieldProps } from './field.tsx';

interface SentencesFieldProps extends FieldProps {
  values: readonly string[];
  onChange(values: string[]): void;
  /** Text of the button that adds one. */
  add: string;
  /** Most that there may be. */
  most?: number;
  /** Language of the texts where it is not that of the page. */
  lang?: string | undefined;
}

/** A field for several short texts, each in a box of its own. */
export function SentencesField({ values, onChange, add, most = 30, lang, ...field }: SentencesFieldProps) {
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
              lang={lang}
              value={value}
              onChange={(event) => onChange(values.with(index, event.target.value))}
            />
            {values.length > 1 && (
              <button
                type="button"
                className="sentence-remove"
                onClick={() => {
                  onChange(values.filter((_, at) => at !== index));
                  focusLast();
                }}
              >
                <span aria-hidden="true">×</span>
                <span className="unseen">
                  <Quoting text={words.remove(value || `${index + 1}`)} />
                </span>
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
