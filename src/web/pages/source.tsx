import './source.css';
import { useParams, useSearchParams } from 'react-router';
import { SourcePageDocument, type SourcePageQuery } from '../../generated/explorer.ts';
import { parameterOf } from '../../shared/places.ts';
import { usePageAnswer } from '../base/answer.ts';
import { useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { Answered } from '../parts/answered.tsx';
import { Excerpt } from '../parts/excerpt.tsx';
import { Fact } from '../parts/fact.tsx';
import { InitiativeList } from '../parts/initiative-list.tsx';
import { NotFoundPage } from '../parts/not-found.tsx';
import { Opening } from '../parts/opening.tsx';
import { Section } from '../parts/section.tsx';
import { SourceRef } from '../parts/source-ref.tsx';
import { WebsiteLink } from '../parts/website-link.tsx';
import { dayIn } from '../words/dates.ts';
import { thingWords } from '../words/thing-words.ts';

type Source = NonNullable<SourcePageQuery['source']>;

/** A document that facts come from: what it is, and what was taken from which lines. */
export function SourcePage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const lines = parameterOf(search, 'lines') ?? '';
  const answer = usePageAnswer(SourcePageDocument, { id, lines });
  return (
    <Answered of={answer} page>
      {({ source }) => (source ? <SourceArticle source={source} lines={lines} /> : <NotFoundPage />)}
    </Answered>
  );
}

function SourceArticle({ source, lines }: { source: Source; lines: string }) {
  const words = useWords(thingWords);
  const language = useLanguage();
  const lang = useContentLang();
  const { excerpt } = source;
  const published = source.date ? dayIn(language, source.date) : source.year;
  return (
    <article>
      <Opening tab={source.title} kind={words.source} title={source.title} lead={source.description} lang={lang} sentence>
        {lines && (
          <p className="look-up">
            <b>{words.lookUp(lines.replaceAll('-', '–'))}</b>
            <br />
            {source.kind === 'WEB_PAGE' ? words.lookUpOnPage : words.lookUpHelp}
          </p>
        )}
      </Opening>
      {excerpt && excerpt.length > 0 && <Excerpt of={excerpt} />}
      <dl className="facts">
        <Fact name={words.publisher}>
          <li lang={lang}>{source.publisher}</li>
        </Fact>
        {published && (
          <Fact name={words.published}>
            <li>{published}</li>
          </Fact>
        )}
        {source.url && (
          <Fact name={words.find}>
            <li>
              <WebsiteLink url={source.url} />
            </li>
          </Fact>
        )}
        {source.retrieved && (
          <Fact name={words.retrieved}>
            <li>{dayIn(language, source.retrieved)}</li>
          </Fact>
        )}
        {source.fileName && (
          <Fact name={words.file}>
            <li className="break">{source.fileName}</li>
          </Fact>
        )}
        {source.sha256 && (
          <Fact name={words.checksum}>
            <li>
              <code className="break">{source.sha256}</code>
            </li>
          </Fact>
        )}
      </dl>
      {source.initiativesConnection.edges.length > 0 && (
        <Section title={words.cited}>
          <InitiativeList
            of={source.initiativesConnection.edges.map(({ node, properties }) => ({
              initiative: node,
              note: <SourceRef lines={properties.lines} />,
            }))}
          />
        </Section>
      )}
    </article>
  );
}
