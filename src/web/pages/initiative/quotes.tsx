import { useContentLang, useWords } from '../../base/language.tsx';
import { Names } from '../../parts/names.tsx';
import { Section } from '../../parts/section.tsx';
import { SourceRef } from '../../parts/source-ref.tsx';
import { initiativeWords } from '../../words/initiative-words.ts';
import type { InitiativeDetails } from './initiative-details.ts';

/** What people said about an initiative, in our words. */
export function Quotes({ initiative }: { initiative: InitiativeDetails }) {
  const words = useWords(initiativeWords);
  const lang = useContentLang();
  if (initiative.quotes.length === 0) return null;
  return (
    <Section title={words.quotes} intro={words.quotesIntro}>
      <ul className="quotes">
        {initiative.quotes.map(({ id, paraphrase, capacity, speakers, source, lines }) => (
          <li key={id}>
            <p className="quotes-text" lang={lang}>
              {paraphrase}
            </p>
            <p className="soft">
              <Names page="contact" of={speakers} lang={lang} />
              {speakers.length > 0 && capacity && ', '}
              {capacity && <span lang={lang}>{capacity}</span>}
              {speakers.length === 0 && ` (${words.anonymous})`} <SourceRef source={source} lines={lines} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
