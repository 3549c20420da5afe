import { useContentLang, useLanguage, useWords } from '../../base/language.tsx';
import { Section } from '../../parts/section.tsx';
import { SourceRef } from '../../parts/source-ref.tsx';
import { dayIn } from '../../words/dates.ts';
import { initiativeWords } from '../../words/initiative-words.ts';
import type { InitiativeDetails } from './initiative-details.ts';

/** What happened when: the dated events, with the first and last year where no event tells them. */
export function Timeline({ initiative }: { initiative: InitiativeDetails }) {
  const words = useWords(initiativeWords);
  const language = useLanguage();
  const lang = useContentLang();
  const { milestones, startYear, endYear } = initiative;
  const events = [
    ...(startYear === null ? [] : [{ id: 'start', description: words.began, when: String(startYear), source: null, lines: null }]),
    ...milestones.map(({ id, description, year, date, source, lines }) => ({
      id,
      description,
      when: date ?? (year === null ? '' : String(year)),
      source,
      lines,
    })),
    ...(endYear === null ? [] : [{ id: 'end', description: words.ended, when: String(endYear), source: null, lines: null }]),
  ].toSorted((one, other) => one.when.localeCompare(other.when));
  if (milestones.length === 0 && events.length < 2) return null;
  return (
    <Section title={words.timeline}>
      <ol className="timeline">
        {events.map(({ id, description, when, source, lines }) => (
          <li key={id}>
            <span className="timeline-when">{dayIn(language, when)}</span>
            <span>
              <span lang={source === null ? undefined : lang}>{description}</span> <SourceRef source={source} lines={lines} />
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
