import { useParams } from 'react-router';
import { ResourcePageDocument, type ResourcePageQuery } from '../../generated/explorer.ts';
import { enumWords } from '../../shared/enum-words.ts';
import { usePageAnswer } from '../base/answer.ts';
import { labelIn, useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { Answered } from '../parts/answered.tsx';
import { Chips } from '../parts/chips.tsx';
import { InitiativeList } from '../parts/initiative-list.tsx';
import { NotFoundPage } from '../parts/not-found.tsx';
import { Opening } from '../parts/opening.tsx';
import { Section } from '../parts/section.tsx';
import { SourceList } from '../parts/source-list.tsx';
import { WebsiteLink } from '../parts/website-link.tsx';
import { NeighbourhoodLink } from '../pictures/neighbourhood-link.tsx';
import { thingWords } from '../words/thing-words.ts';

type Resource = NonNullable<ResourcePageQuery['resource']>;

/** A resource: what it is, where to find it, who made it and who works with it. */
export function ResourcePage() {
  const { id = '' } = useParams();
  const answer = usePageAnswer(ResourcePageDocument, { id });
  return (
    <Answered of={answer} page>
      {({ resource }) => (resource ? <ResourceArticle resource={resource} /> : <NotFoundPage />)}
    </Answered>
  );
}

function ResourceArticle({ resource }: { resource: Resource }) {
  const words = useWords(thingWords);
  const enums = useWords(enumWords);
  const language = useLanguage();
  const lang = useContentLang();
  const { title, kind, description, authors, year, url, themes, initiativesConnection } = resource;
  return (
    <article>
      <Opening tab={title} kind={`${words.resource}, ${enums.resourceKind[kind]}`} title={title} lead={description} lang={lang} sentence>
        {(authors || year) && (
          <p className="soft">
            {authors && (
              <>
                {words.authors} <span lang={lang}>{authors}</span>
              </>
            )}
            {authors && year && ', '}
            {year}
          </p>
        )}
        {url ? (
          <p>
            {words.find}: <WebsiteLink url={url} />
          </p>
        ) : (
          <p className="soft">{words.noUrl}</p>
        )}
        <NeighbourhoodLink id={resource.id} />
      </Opening>
      {initiativesConnection.edges.length > 0 && (
        <Section title={words.usedBy}>
          <InitiativeList
            of={initiativesConnection.edges.map(({ node, properties }) => ({
              initiative: node,
              role: enums.resourceRole[properties.role],
            }))}
          />
        </Section>
      )}
      {themes.length > 0 && (
        <Section title={words.themes}>
          <Chips page="theme" of={themes.map((theme) => ({ id: theme.id, text: labelIn(language, theme) }))} />
        </Section>
      )}
      <SourceList of={resource.sourcesConnection.edges} />
    </article>
  );
}
