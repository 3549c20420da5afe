import { describedBy, Field, type FieldProps } from './field.tsx';

interface TextFieldProps extends FieldProps {
  value: string;
  onChange(value: string): void;
  onBlur?(): void;
  /** Lines to show at first; more than one makes it a text of several lines. */
  rows?: number;
  type?: 'text' | 'email' | 'url' | 'date' | 'password' | 'tel';
  inputMode?: 'numeric' | undefined;
  autoComplete?: string;
  maxLength?: number | undefined;
  readOnly?: boolean;
  /** Language of what stands in it where it is not that of the page. */
  lang?: string | undefined;
}

/** A field for a text. */
export function TextField(props: TextFieldProps) {
  const {
    id,
    value,
    onChange,
    onBlur,
    rows = 1,
    type = 'text',
    inputMode,
    autoComplete = 'off',
    maxLength,
    readOnly,
    required,
    lang,
  } = props;
  const control = {
    id,
    value,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    onBlur,
    autoComplete,
    maxLength,
    readOnly,
    lang,
    'aria-required': required || undefined,
    'aria-invalid': props.fault ? (true as const) : undefined,
    'aria-describedby': describedBy(props),
  };
  return (
    <Field {...props}>{rows > 1 ? <textarea rows={rows} {...control} /> : <input type={type} inputMode={inputMode} {...control} />}</Field>
  );
}
