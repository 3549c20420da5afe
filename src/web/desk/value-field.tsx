import { LONGEST_LINE } from '../../records/kinds/text.ts';
import { useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { ChoiceField } from '../forms/choice-field.tsx';
import { Field, type FieldProps } from '../forms/field.tsx';
import { SentencesField } from '../forms/sentences-field.tsx';
import { TextField } from '../forms/text-field.tsx';
import { formWords } from '../words/form-words.ts';
import { labelOfValue } from './field-words.ts';
import { RecordPicker } from './record-picker.tsx';
import { type FieldSchema, referredKind } from './record-schema.ts';

interface ValueFieldProps extends FieldProps {
  name: string;
  schema: FieldSchema;
  value: unknown;
  onChange(value: unknown): void;
}

/** The control that fits what the record format says of a field. */
export function ValueField({ name, schema, value, onChange, ...field }: ValueFieldProps) {
  const language = useLanguage();
  const words = useWords(formWords);
  const contentLang = useContentLang();
  const lang = name.endsWith('En') ? undefined : contentLang;
  const kind = referredKind(schema);
  if (kind) return <RecordPicker {...field} kind={kind} value={asText(value)} onChange={(id) => onChange(id || undefined)} />;
  if (schema.enum) {
    return (
      <ChoiceField
        {...field}
        value={asText(value)}
        onChange={(chosen) => onChange(chosen || undefined)}
        none={field.required ? undefined : words.none}
        options={schema.enum.map((option) => ({ value: option, label: labelOfValue(language, name, option) }))}
      />
    );
  }
  if (schema.type === 'boolean') {
    return (
      <div className="form-field">
        <label className="check">
          <input id={field.id} type="checkbox" checked={value === true} onChange={(event) => onChange(event.target.checked || undefined)} />
          <span>{field.label}</span>
        </label>
      </div>
    );
  }
  if (schema.type === 'array' && schema.items?.enum) {
    return <ChecksField {...field} options={schema.items.enum} name={name} values={asTexts(value)} onChange={onChange} />;
  }
  if (schema.type === 'array') {
    const values = asTexts(value);
    return (
      <SentencesField {...field} values={values.length > 0 ? values : ['']} onChange={onChange} add={words.add} most={50} lang={lang} />
    );
  }
  if (schema.type === 'integer' || schema.type === 'number') {
    return <TextField {...field} inputMode="numeric" value={asText(value)} onChange={(text) => onChange(asNumber(text))} />;
  }
  const type = schema.format === 'date' ? 'date' : schema.format === 'email' ? 'email' : schema.format === 'uri' ? 'url' : 'text';
  const rows = type === 'text' && (schema.maxLength ?? 0) > LONGEST_LINE ? 3 : 1;
  return (
    <TextField
      {...field}
      type={type}
      rows={rows}
      lang={lang}
      value={asText(value)}
      onChange={(text) => onChange(text === '' ? undefined : text)}
    />
  );
}

interface ChecksFieldProps extends FieldProps {
  name: string;
  options: readonly string[];
  values: readonly string[];
  onChange(values: string[] | undefined): void;
}

/** Several of a few values. */
function ChecksField({ name, options, values, onChange, ...field }: ChecksFieldProps) {
  const language = useLanguage();
  const toggle = (option: string, on: boolean) => {
    const chosen = options.filter((other) => (other === option ? on : values.includes(other)));
    onChange(chosen.length > 0 ? chosen : undefined);
  };
  return (
    <fieldset className="checks" aria-labelledby={`${field.id}-label`}>
      <Field {...field} group>
        {options.map((option) => (
          <label key={option} className="check">
            <input
              id={`${field.id}-${option}`}
              type="checkbox"
              checked={values.includes(option)}
              onChange={(event) => toggle(option, event.target.checked)}
            />
            <span>{labelOfValue(language, name, option)}</span>
          </label>
        ))}
      </Field>
    </fieldset>
  );
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function asTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** What is no number stays as it was typed: the server says what is wrong with it. */
function asNumber(text: string): number | string | undefined {
  const typed = text.trim().replace(',', '.');
  if (typed === '') return undefined;
  return /^-?\d+(\.\d+)?$/.test(typed) ? Number(typed) : text;
}
