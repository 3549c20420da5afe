import { useRef, useState } from 'react';

interface ConfirmButtonProps {
  label: string;
  /** What is asked before it is done. */
  question: string;
  yes: string;
  no: string;
  onConfirm(): void;
}

/** A button for what can't be undone: it asks first. */
export function ConfirmButton({ label, question, yes, no, onConfirm }: ConfirmButtonProps) {
  const [asking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  if (!asking) {
    return (
      <button ref={first} type="button" className="button button-quiet" onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: it is no set of controls of a form.
    <span role="group" aria-label={question} className="row confirm">
      <span>{question}</span>
      <button
        type="button"
        className="button button-danger"
        // The question comes where the button was.
        ref={(button) => button?.focus()}
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {yes}
      </button>
      <button type="button" className="button button-quiet" onClick={() => setAsking(false)}>
        {no}
      </button>
    </span>
  );
}
