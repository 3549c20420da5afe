import './field.css';
import type { ReactNode } from 'react';
import { useWords } from '../base/language.tsx';
import { formWords } from '../words/form-words.ts';

export interface FieldProps {
  /** Id of the control, for its label; what is said about it hangs on `<id>-help` and `<id>-fault`. */
  id: string;
  label: string;
  help?: ReactNode;
  /** What is wrong with it, in a full sentence. */
  fault?: string | undefined;
  required?: boolean | undefined;
}

interface FieldRoomProps extends FieldProps {
  /** Indicates that it holds several controls inside a fieldset: its label is the legend. */
  group?: boolean;
  children: ReactNode;
}

/** What `aria-describedby` of a field's control must name. */
export function describedBy({ id, help, fault }: Pick<FieldProps, 'id' | 'help' | 'fault'>): string | undefined {
  return [fault && `${id}-fault`, help && `${id}-help`].filter(Boolean).join(' ') || undefined;
}

/** A control with its label, what helps to fill it in, and what is wrong with it. */
export function Field({ id, label, help, fault, required = false, group = false, children }: FieldRoomProps) {
  const words = useWords(formWords);
  return (
    <div className={fault ? 'form-field field-wrong' : 'form-field'}>
      {group ? (
        <div className="field-label" id={`${id}-label`}>
          {label}
        </div>
      ) : (
        <label htmlFor={id} className="field-label">
          {label}
          {required && <span className="field-required"> {words.required}</span>}
        </label>
      )}
      {help && (
        <p id={`${id}-help`} className="field-help">
          {help}
        </p>
      )}
      {children}
      {fault && (
        <p id={`${id}-fault`} className="field-fault">
          <span aria-hidden="true">▲ </span>
          {fault}
        </p>
      )}
    </div>
  );
}
