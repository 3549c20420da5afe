import { useWords } from '../../base/language.tsx';
import { LessonList } from '../../parts/lesson-list.tsx';
import { Section } from '../../parts/section.tsx';
import { SourceRef } from '../../parts/source-ref.tsx';
import { initiativeWords } from '../../words/initiative-words.ts';
import type { InitiativeDetails } from './initiative-details.ts';

/** What an initiative learned, in the order that it gives where it gives one. */
export function Lessons({ initiative }: { initiative: InitiativeDetails }) {
  const words = useWords(initiativeWords);
  const edges = initiative.lessonsConnection.edges.toSorted(
    (one, other) => (one.properties.position ?? Number.MAX_SAFE_INTEGER) - (other.properties.position ?? Number.MAX_SAFE_INTEGER),
  );
  if (edges.length === 0) return null;
  return (
    <Section title={words.lessons} intro={words.lessonsIntro} place="lessons">
      <LessonList of={edges.map(({ node, properties }) => ({ lesson: node, note: <SourceRef {...properties} /> }))} />
    </Section>
  );
}
