import { useContentLang, useLanguage, useWords } from '../../base/language.tsx';
import { LinkTo } from '../../parts/link-to.tsx';
import { Section } from '../../parts/section.tsx';
import { SourceRef } from '../../parts/source-ref.tsx';
import { dayIn } from '../../words/dates.ts';
import { initiativeWords } from '../../words/initiative-words.ts';
import type { InitiativeDetails } from './initiative-details.ts';

/** Where it all can be looked up, and whether anybody confirmed it since. */
export function Sources({ initiative }: { initiative: InitiativeDetails }) {
  const words = useWords(initiativeWords);
  const language = useLanguage();
  const lang = useContentLang();
  const { edges } = initiative.sourcesConnection;
  const unconfirmed = edges.length > 0 ? words.notVerified : words.noSource;
  return (
    <Section title={words.sources}>
      {edges.length > 0 && (
        <ul className="plain">
          {edges.map(({ node, properties }) => (
            <li key={node.id}>
              <LinkTo page="source" id={node.id} lang={lang}>
                {node.title}
              </LinkTo>
              <span className="soft">
                , {node.publisher}
                {node.year && ` (${node.year})`}
              </span>{' '}
              <SourceRef source={node.id} lines={properties.lines} />
            </li>
          ))}
        </ul>
      )}
      <p className="soft">{initiative.verified ? words.verified(dayIn(language, initiative.verified)) : unconfirmed}</p>
    </Section>
  );
}
