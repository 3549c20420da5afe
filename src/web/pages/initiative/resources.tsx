import { enumWords } from '../../../shared/enum-words.ts';
import { useWords } from '../../base/language.tsx';
import { ResourceList } from '../../parts/resource-list.tsx';
import { Section } from '../../parts/section.tsx';
import { SourceRef } from '../../parts/source-ref.tsx';
import { initiativeWords } from '../../words/initiative-words.ts';
import type { InitiativeDetails } from './initiative-details.ts';

/** What an initiative made and what it works with. */
export function Resources({ initiative }: { initiative: InitiativeDetails }) {
  const words = useWords(initiativeWords);
  const roles = useWords(enumWords).resourceRole;
  const edges = initiative.resourcesConnection.edges.toSorted((one, other) => one.properties.role.localeCompare(other.properties.role));
  if (edges.length === 0) return null;
  return (
    <Section title={words.resources}>
      <ResourceList
        of={edges.map(({ node, properties }) => ({
          resource: node,
          role: roles[properties.role],
          note: <SourceRef {...properties} />,
        }))}
      />
    </Section>
  );
}
