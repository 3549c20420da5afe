import './record-form.css';
import type { KindName } from '../../shared/kind-names.ts';
import { useLanguage } from '../base/language.tsx';
import { TextField } from '../forms/text-field.tsx';
import { CitesField } from './cites-field.tsx';
import { EntryList } from './entry-list.tsx';
import { type FieldFault, within } from './faults.ts';
import { helpOfField, labelOfField } from './field-words.ts';
import { type Body, listIn } from './record-body.ts';
import { type FieldOf, fieldsOf } from './record-schema.ts';
import { ValueField } from './value-field.tsx';

interface RecordFormProps {
  kind: KindName;
  body: Body;
  onChange(body: Body): void;
  /** What is wrong with the record. */
  faults: readonly FieldFault[];
  /** Begin of the ids of its controls, where there is more than one form on a page. */
  prefix?: string;
  /** Indicates that the id can no longer be chosen. */
  fixedId?: boolean;
  /** Level of the headings inside; that of a part of a page when absent. */
  heading?: 'h2' | 'h3';
}

/** A form for a record of any kind, made of the record format: its own fields first, then its lists of facts. */
export function RecordForm({ kind, body, onChange, faults, prefix = 'body', fixedId = false, heading = 'h2' }: RecordFormProps) {
  const language = useLanguage();
  const set = (name: string, value: unknown) => onChange({ ...body, [name]: value });
  const fields = fieldsOf(kind);
  const lists = fields.filter(isListOfEntries);
  const own = fields.filter((field) => !isListOfEntries(field));
  return (
    <div className="record-form">
      <div className="record-form-own">
        {own.map((field) => {
          const { name, schema, required } = field;
          const id = `${prefix}-${name}`;
          const shared = {
            id,
            label: labelOfField(language, name),
            help: helpOfField(language, name, schema),
            // What is wrong deep inside, such as with the lines of one field, is told at the field that holds it.
            fault: within(faults, name)[0]?.fault,
            required,
          };
          if (name === 'id' && fixedId)
            return (
              <TextField key={name} {...shared} help={undefined} required={false} value={String(body['id'])} onChange={() => {}} readOnly />
            );
          if (name === 'cites') {
            return (
              <CitesField
                key={name}
                {...shared}
                fields={fields.map((other) => other.name).filter((other) => !['id', 'source', 'cites'].includes(other))}
                value={body[name]}
                onChange={(value) => set(name, value)}
              />
            );
          }
          return (
            <ValueField key={name} {...shared} name={name} schema={schema} value={body[name]} onChange={(value) => set(name, value)} />
          );
        })}
      </div>
      {lists.map(({ name, schema }) => (
        <EntryList
          key={name}
          id={`${prefix}-${name}`}
          name={name}
          schema={schema}
          heading={heading}
          entries={listIn(body, name)}
          onChange={(entries) => set(name, entries)}
          faults={within(faults, name)}
        />
      ))}
    </div>
  );
}

function isListOfEntries({ schema }: FieldOf): boolean {
  return schema.type === 'array' && schema.items?.type !== 'string';
}
