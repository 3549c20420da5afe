import { useContentLang, useWords } from '../base/language.tsx';
import { thingWords } from '../words/thing-words.ts';
import { LinkTo } from './link-to.tsx';
import { Section } from './section.tsx';
import { SourceRef } from './source-ref.tsx';

interface SourceEdge {
  readonly properties: { readonly lines: string };
  readonly node: { readonly id: string; readonly title: string; readonly publisher: string };
}

export interface SourceListProps {
  of: readonly SourceEdge[];
}

/** The documents that a page's facts come from. */
export function SourceList({ of }: SourceListProps) {
  const words = useWords(thingWords);
  const lang = useContentLang();
  if (of.length === 0) return null;
  return (
    <Section title={words.sources}>
      <ul className="plain">
        {of.map(({ node, properties }) => (
          <li key={node.id}>
            <LinkTo page="source" id={node.id} lang={lang}>
              {node.title}
            </LinkTo>
            <span className="soft" lang={lang}>
              , {node.publisher}
            </span>{' '}
            <SourceRef source={node.id} lines={properties.lines} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
