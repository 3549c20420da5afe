import { describedBy, Field, type FieldProps } from './field.tsx';

interface ChoiceFieldProps<Value extends string> extends FieldProps {
  value: Value | '';
  onChange(value: Value | ''): void;
  options: readonly { value: Value; label: string }[];
  /** Text of the option that stands for none; without it one must be chosen. */
  none?: string | undefined;
}

/** A field for one of a few values. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { id, value, onChange, options, none, required, fault } = props;
  return (
    <Field {...props}>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(options.find((option) => option.value === event.target.value)?.value ?? '')}
        aria-required={required || undefined}
        aria-invalid={fault ? true : undefined}
        aria-describedby={describedBy(props)}
      >
        {(none !== undefined || value === '') && <option value="">{none ?? ''}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
