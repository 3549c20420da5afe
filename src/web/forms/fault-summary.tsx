import type { RefObject } from 'react';
import { useWords } from '../base/language.tsx';
import { formWords } from '../words/form-words.ts';

interface FaultSummaryProps {
  /** What takes the focus when going on fails. */
  box: RefObject<HTMLElement | null>;
  /** What is wrong with a field: the id of its control, what it is called, and why. */
  faults: readonly { id: string; label: string; fault: string }[];
  /** What is wrong with no field in particular. */
  general?: readonly string[];
}

/** Everything that must be put right, each leading to its field. */
export function FaultSummary({ box, faults, general = [] }: FaultSummaryProps) {
  const words = useWords(formWords);
  const count = faults.length + general.length;
  if (count === 0) return null;
  return (
    <section ref={box} tabIndex={-1} className="fault-summary" aria-labelledby="fault-summary-title">
      <h2 id="fault-summary-title">{words.wrong(count)}</h2>
      <ul>
        {general.map((message) => (
          <li key={message}>{message}</li>
        ))}
        {faults.map(({ id, label, fault }) => (
          <li key={`${id} ${fault}`}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(id)?.focus();
              }}
            >
              {label}
            </a>
            : {fault}
          </li>
        ))}
      </ul>
    </section>
  );
}
