import './add.css';
import '../parts/check-list.css';
import type { ReactNode } from 'react';
import { enumWords } from '../../shared/enum-words.ts';
import { useWords } from '../base/language.tsx';
import { Failure } from '../parts/answered.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { addingWords } from '../words/adding-words.ts';
import type { Draft } from './draft.ts';
import { partNames, parts } from './form-parts.tsx';

interface PreviewProps {
  draft: Draft;
  /** Goes back to the form, to a field of it. */
  onBack(id?: string): void;
  onSend(): void;
  sending: boolean;
  error: Error | null;
}

/** What will be sent, to be looked at once more. */
export function Preview({ draft, onBack, onSend, sending, error }: PreviewProps) {
  const words = useWords(addingWords);
  const kinds = useWords(enumWords).initiativeKind;
  return (
    <>
      <PageTitle className="form-title" tab={words.checkTitle}>
        {words.checkTitle}
      </PageTitle>
      <p className="add-lead">{words.checkLead}</p>
      {partNames.map((name) => {
        const fields: readonly (keyof Draft)[] = parts[name];
        const filled = fields.flatMap((field) => {
          const shown = field === 'kind' ? draft.kind && kinds[draft.kind] : shownAs(draft[field], words);
          return shown ? [[field, shown] as const] : [];
        });
        return (
          <section key={name} className="check-part" aria-labelledby={`check-${name}`}>
            <div className="check-head">
              <h2 id={`check-${name}`}>{words.sections[name]}</h2>
              <button
                type="button"
                className="button button-quiet button-small"
                aria-label={words.changePart(words.sections[name])}
                onClick={() => onBack(parts[name][0])}
              >
                {words.change}
              </button>
            </div>
            {filled.length === 0 ? (
              <p className="soft">{words.nothing}</p>
            ) : (
              <dl className="check-list">
                {filled.map(([field, shown]) => (
                  <div key={field}>
                    <dt>{words.fields[field]}</dt>
                    <dd>{shown}</dd>
                  </div>
                ))}
              </dl>
            )}
          </section>
        );
      })}
      {error && <Failure error={error} again={onSend} asking={sending} />}
      <div className="add-end">
        {!error && (
          <button type="button" className="button button-large" aria-disabled={sending} onClick={() => !sending && onSend()}>
            {sending ? words.sending : words.send}
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={() => onBack()}>
          {words.back}
        </button>
      </div>
    </>
  );
}

function shownAs(value: Draft[keyof Draft], words: (typeof addingWords)['nl']): ReactNode {
  if (typeof value === 'string') return value.trim();
  const lines = value.flatMap((entry): string[] => {
    if (typeof entry === 'string') return entry.trim() === '' ? [] : [entry.trim()];
    if ('label' in entry) return [entry.label];
    return [
      `${[entry.name, entry.email, entry.organisation].filter(Boolean).join(', ')} (${entry.mayPublish ? words.agreed : words.notAgreed})`,
    ];
  });
  if (lines.length < 2) return lines[0];
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
