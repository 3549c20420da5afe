import { keysOf } from '../../shared/own-keys.ts';
import { useWords } from '../base/language.tsx';
import { addingWords } from '../words/adding-words.ts';
import { type DraftFaults, requiredFields } from './checks.ts';
import { type Draft, emptyDraft } from './draft.ts';

/** The parts of the form, and the fields in each. */
export const parts = {
  what: ['title', 'summary', 'kind', 'startYear', 'endYear', 'url'],
  who: ['organisations', 'regions', 'professions', 'contacts'],
  about: ['themes', 'problem', 'goals', 'approach', 'collaboration'],
  learned: ['helped', 'hindered', 'learned'],
  you: ['submitterName', 'submitterEmail', 'source'],
} as const satisfies Record<string, readonly (keyof Draft)[]>;

export type Part = keyof typeof parts;
export const partNames: readonly Part[] = keysOf(parts);

interface FormPartsProps {
  draft: Draft;
  faults: DraftFaults;
  visible: DraftFaults;
}

/** How far one is: each part of the form, what it still needs, and the way to it. */
export function FormParts({ draft, faults, visible }: FormPartsProps) {
  const words = useWords(addingWords);
  const missing = requiredFields.filter((field) => field in faults);
  const filled = requiredFields.length - missing.length;
  return (
    <nav className="add-parts" aria-label={words.parts}>
      <ol>
        {partNames.map((name) => {
          const fields: readonly (keyof Draft)[] = parts[name];
          const isWrong = Object.keys(visible).some((id) => fields.some((field) => field === id.split('-')[0]));
          const isMissing = missing.some((field) => fields.includes(field));
          const isBegun = fields.some((field) => JSON.stringify(draft[field]) !== JSON.stringify(emptyDraft[field]));
          const state = isWrong ? 'wrong' : isBegun && !isMissing ? 'done' : 'open';
          return (
            <li key={name} className={`add-parts-${state}`}>
              <a
                href={`#part-${name}`}
                onClick={(event) => {
                  event.preventDefault();
                  const heading = document.getElementById(`part-${name}`);
                  heading?.scrollIntoView();
                  heading?.focus({ preventScroll: true });
                }}
              >
                {words.sections[name]}
              </a>
              <span className="add-parts-state">{{ wrong: words.toFix, done: words.done, open: words.open }[state]}</span>
            </li>
          );
        })}
      </ol>
      <p className="add-progress">
        <progress value={filled} max={requiredFields.length} aria-label={words.toFill(missing.length)} />
        <span className="small">{missing.length > 0 ? words.toFill(missing.length) : '✓'}</span>
      </p>
    </nav>
  );
}
