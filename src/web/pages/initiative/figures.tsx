import type { Language } from '../../../shared/language.ts';
import { useContentLang, useLanguage, useWords } from '../../base/language.tsx';
import { Section } from '../../parts/section.tsx';
import { SourceRef } from '../../parts/source-ref.tsx';
import { initiativeWords } from '../../words/initiative-words.ts';
import type { InitiativeDetails } from './initiative-details.ts';

type Target = InitiativeDetails['targets'][number];

/** What an initiative promised or measured in figures. */
export function Figures({ initiative }: { initiative: InitiativeDetails }) {
  const words = useWords(initiativeWords);
  const language = useLanguage();
  const lang = useContentLang();
  if (initiative.targets.length === 0) return null;
  return (
    <Section title={words.targets}>
      <ul className="figures">
        {initiative.targets.map((target) => (
          <li key={target.id}>
            <b className="figures-value">
              {figureOf(target, language, words.upTo)}
              {target.unit && (
                <span className="figures-unit" lang={lang}>
                  {' '}
                  {target.unit}
                </span>
              )}
            </b>
            <span lang={lang}>{target.metric}</span>
            {target.year && <span className="soft"> ({target.year})</span>} <SourceRef source={target.source} lines={target.lines} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function figureOf({ value, minimum, maximum }: Target, language: Language, upTo: string): string {
  const write = (figure: number) => figure.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB');
  if (value !== null) return write(value);
  if (minimum !== null && maximum !== null) return `${write(minimum)} ${upTo} ${write(maximum)}`;
  if (minimum !== null) return `≥ ${write(minimum)}`;
  return maximum === null ? '' : `≤ ${write(maximum)}`;
}
