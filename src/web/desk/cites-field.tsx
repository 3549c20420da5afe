import { isObject } from '../../shared/is-object.ts';
import { useLanguage, useWords } from '../base/language.tsx';
import { Field, type FieldProps } from '../forms/field.tsx';
import { PlusIcon } from '../parts/icons.tsx';
import { deskWords } from '../words/desk-words.ts';
import { labelOfField } from './field-words.ts';
import { RecordPicker } from './record-picker.tsx';

interface CitesFieldProps extends FieldProps {
  /** Fields that can be cited. */
  fields: readonly string[];
  value: unknown;
  onChange(value: unknown): void;
}

interface Citation {
  field: string;
  lines: string;
  /** Id of the source, where it is not the record's own. */
  source: string;
}

type Written = string | { source: string; lines?: string };

/** The lines of the source that fields come from, a citation a row. */
export function CitesField({ fields, value, onChange, ...field }: CitesFieldProps) {
  const words = useWords(deskWords);
  const language = useLanguage();
  const rows = rowsOf(value);
  const set = (changed: Citation[]) => onChange(citesOf(changed));
  const change = (index: number, part: Partial<Citation>) => set(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  return (
    <fieldset className="checks" aria-labelledby={`${field.id}-label`}>
      <Field {...field} group>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a field may be cited twice.
          <div key={index} className="cite">
            <select
              id={index === 0 ? field.id : undefined}
              aria-label={`${labelOfField(language, 'field')} ${index + 1}`}
              value={row.field}
              onChange={(event) => change(index, { field: event.target.value })}
            >
              {[...new Set([row.field, ...fields])].map((name) => (
                <option key={name} value={name}>
                  {labelOfField(language, name)}
                </option>
              ))}
            </select>
            <input
              aria-label={`${labelOfField(language, 'lines')} ${index + 1}`}
              value={row.lines}
              placeholder="22-35, 40"
              onChange={(event) => change(index, { lines: event.target.value })}
            />
            {row.source !== '' && (
              <RecordPicker
                id={`${field.id}-${index}-source`}
                label={labelOfField(language, 'source')}
                kind="SOURCE"
                value={row.source}
                onChange={(source) => change(index, { source })}
              />
            )}
            <button
              type="button"
              className="sentence-remove"
              aria-label={words.removeEntry(`${labelOfField(language, row.field)} ${row.lines}`)}
              onClick={() => set(rows.filter((_, at) => at !== index))}
            >
              <span aria-hidden="true">×</span>
            </button>
          </div>
        ))}
        <button
          type="button"
          id={rows.length === 0 ? field.id : undefined}
          className="button button-quiet button-small"
          onClick={() =>
            set([...rows, { field: fields.find((name) => !rows.some((row) => row.field === name)) ?? '', lines: '', source: '' }])
          }
        >
          <PlusIcon />
          {words.addTo(field.label)}
        </button>
      </Field>
    </fieldset>
  );
}

function rowsOf(value: unknown): Citation[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([field, written]) => [written].flat().map((one) => ({ field, ...placeOf(one) })));
}

function placeOf(written: unknown): Pick<Citation, 'source' | 'lines'> {
  if (!isObject(written)) return { source: '', lines: String(written) };
  return { source: String(written['source'] ?? ''), lines: String(written['lines'] ?? '') };
}

function citesOf(rows: readonly Citation[]): Record<string, Written | Written[]> | undefined {
  const value: Record<string, Written | Written[]> = {};
  for (const { field, lines, source } of rows) {
    const one: Written = source ? { source, ...(lines !== '' && { lines }) } : lines;
    const before = value[field];
    value[field] = before === undefined ? one : [before, one].flat();
  }
  return rows.length > 0 ? value : undefined;
}
