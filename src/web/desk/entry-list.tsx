import { Fragment, useId, useRef, useState } from 'react';
import { isObject } from '../../shared/is-object.ts';
import { useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { PlusIcon } from '../parts/icons.tsx';
import { deskWords } from '../words/desk-words.ts';
import { type FieldFault, faultOfItself, within } from './faults.ts';
import { helpOfField, labelOfField, labelOfValue } from './field-words.ts';
import { useNameOf } from './names.ts';
import type { Body } from './record-body.ts';
import { entryFieldsOf, type FieldSchema } from './record-schema.ts';
import { ValueField } from './value-field.tsx';

interface EntryListProps {
  id: string;
  name: string;
  schema: FieldSchema;
  entries: readonly unknown[];
  onChange(entries: Body[]): void;
  /** What is wrong with the list and its entries. */
  faults: readonly FieldFault[];
  /** Level of its heading. */
  heading: 'h2' | 'h3';
}

/** A list of facts, or of parts such as targets: an entry a row, opened to be edited. */
export function EntryList({ id, name, schema, entries, onChange, faults, heading: Heading }: EntryListProps) {
  const words = useWords(deskWords);
  const language = useLanguage();
  const heading = useId();
  const box = useRef<HTMLElement>(null);
  const [added, setAdded] = useState<number>();
  const bodies = entries.map((entry): Body => (isObject(entry) ? entry : { id: entry }));
  const label = labelOfField(language, name);
  const ownFault = faultOfItself(faults);
  const help = language === 'en' ? schema.description : undefined;
  return (
    <section ref={box} id={id} tabIndex={-1} className="entries" aria-labelledby={heading}>
      <div className="entries-head">
        <Heading id={heading} className="entries-title">
          {label} <span className="entries-count">{bodies.length}</span>
        </Heading>
        <button
          type="button"
          className="button button-quiet button-small"
          aria-label={words.addTo(label)}
          onClick={() => {
            setAdded(bodies.length);
            onChange([...bodies, {}]);
            requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('li:last-child :is(input, select, textarea)')?.focus());
          }}
        >
          <PlusIcon />
          {words.add}
        </button>
      </div>
      {help && <p className="field-help">{help}</p>}
      {ownFault && <p className="field-fault">{ownFault}</p>}
      <ol className="entries-list">
        {bodies.map((entry, index) => (
          <Entry
            // biome-ignore lint/suspicious/noArrayIndexKey: the same record may be named twice, in two roles.
            key={index}
            id={`${id}-${index}`}
            list={name}
            schema={schema}
            entry={entry}
            isNew={added === index}
            faults={within(faults, index)}
            onChange={(changed) => onChange(bodies.with(index, changed))}
            onRemove={() => {
              setAdded(undefined);
              onChange(bodies.filter((_, at) => at !== index));
              box.current?.focus();
            }}
          />
        ))}
      </ol>
    </section>
  );
}

/** Fields that tell what an entry is about, and those of them that are texts of the record. */
const ABOUT = ['role', 'kind', 'assertion', 'note', 'jobTitle', 'scheme', 'lines'];
const IN_CONTENT: ReadonlySet<string> = new Set(['note', 'jobTitle', 'scheme']);

interface EntryProps {
  id: string;
  list: string;
  schema: FieldSchema;
  entry: Body;
  isNew: boolean;
  /** What is wrong with the entry. */
  faults: readonly FieldFault[];
  onChange(entry: Body): void;
  onRemove(): void;
}

function Entry({ id, list, schema, entry, isNew, faults, onChange, onRemove }: EntryProps) {
  const words = useWords(deskWords);
  const language = useLanguage();
  const lang = useContentLang();
  const isWrong = faults.length > 0;
  const ownFault = faultOfItself(faults);
  const [open, setOpen] = useState(isNew);
  const name = useNameOf(String(entry['id'] ?? ''));
  const title = name || String(entry['metric'] ?? entry['paraphrase'] ?? entry['description'] ?? '') || words.newEntry;
  const about = ABOUT.flatMap((field): [string, string][] => {
    const value = entry[field];
    if (value === undefined || value === '') return [];
    const text = String(value);
    return [[field, field === 'lines' ? words.linesOf(text) : labelOfValue(language, field, text)]];
  });
  return (
    <li>
      <details
        open={open || isWrong}
        // What is wrong must be in sight.
        onToggle={(event) => setOpen(event.currentTarget.open)}
        className={isWrong ? 'entry entry-wrong' : 'entry'}
      >
        <summary>
          <b lang={lang}>{title}</b>
          {about.length > 0 && (
            <span className="entry-about">
              {about.map(([field, text], index) => (
                <Fragment key={field}>
                  {index === 0 ? ' ' : ' · '}
                  <span lang={IN_CONTENT.has(field) ? lang : undefined}>{text}</span>
                </Fragment>
              ))}
            </span>
          )}
        </summary>
        {(open || isWrong) && (
          <div className="entry-fields">
            {ownFault && <p className="field-fault">{ownFault}</p>}
            {entryFieldsOf(schema).map((field) => (
              <ValueField
                key={field.name}
                id={`${id}-${field.name}`}
                name={field.name}
                label={field.name === 'id' ? labelOfField(language, list) : labelOfField(language, field.name)}
                help={field.name === 'id' || field.name === 'source' ? undefined : helpOfField(language, field.name, field.schema)}
                schema={field.schema}
                required={field.required}
                value={entry[field.name]}
                fault={within(faults, field.name)[0]?.fault}
                onChange={(value) => onChange({ ...entry, [field.name]: value })}
              />
            ))}
            <p>
              <button type="button" className="button button-quiet button-small" onClick={onRemove}>
                {words.removeEntry(title)}
              </button>
            </p>
          </div>
        )}
      </details>
    </li>
  );
}
