import './factor.css';
import { useParams } from 'react-router';
import { FactorPageDocument, type FactorPageQuery } from '../../generated/explorer.ts';
import { enumWords } from '../../shared/enum-words.ts';
import { usePageAnswer } from '../base/answer.ts';
import { labelIn, useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { Answered } from '../parts/answered.tsx';
import { ContactCard } from '../parts/contact-card.tsx';
import { factorLabel } from '../parts/factor-label.ts';
import { FactorSign } from '../parts/factor-notes.tsx';
import { initiativeName } from '../parts/initiative-name.ts';
import { LessonList } from '../parts/lesson-list.tsx';
import { LinkTo } from '../parts/link-to.tsx';
import { Names } from '../parts/names.tsx';
import { NotFoundPage } from '../parts/not-found.tsx';
import { Opening } from '../parts/opening.tsx';
import { Section } from '../parts/section.tsx';
import { SourceRef } from '../parts/source-ref.tsx';
import { factWords } from '../words/fact-words.ts';
import { factorWords } from '../words/factor-words.ts';

type Factor = NonNullable<FactorPageQuery['factor']>;

/** A circumstance: where it helped, where it hindered, and what to do with it. */
export function FactorPage() {
  const { id = '' } = useParams();
  const answer = usePageAnswer(FactorPageDocument, { id });
  return (
    <Answered of={answer} page>
      {({ factor }) => (factor ? <FactorArticle factor={factor} /> : <NotFoundPage />)}
    </Answered>
  );
}

function FactorArticle({ factor }: { factor: Factor }) {
  const words = useWords(factorWords);
  const domains = useWords(enumWords).domain;
  const language = useLanguage();
  const lang = useContentLang();
  const label = labelIn(language, factor);
  return (
    <article>
      <Opening tab={label} kind={`${words.factor}, ${domains[factor.domain].toLocaleLowerCase()}`} title={label} lead={factor.definition}>
        {factor.altLabels.length > 0 && (
          <p className="soft">
            {words.alsoCalled} <span lang={lang}>{factor.altLabels.join(', ')}</span>
          </p>
        )}
        <p className="soft">
          {words.construct} <span lang="en">{factor.constructLabel}</span> ({factor.construct}).
        </p>
        <p>
          <LinkTo page="network" id={factor.id}>
            {words.network}
          </LinkTo>
        </p>
      </Opening>
      <div className="sides">
        <Side
          part="helped"
          title={words.helpedIn}
          label={factorLabel(language, 'helped', factor)}
          empty={words.helpedNowhere}
          edges={factor.enabledInitiativesConnection.edges}
        />
        <Side
          part="hindered"
          title={words.hinderedIn}
          label={factorLabel(language, 'hindered', factor)}
          empty={words.hinderedNowhere}
          edges={factor.hinderedInitiativesConnection.edges}
        />
      </div>
      {factor.advisers.length > 0 && (
        <Section title={words.whoToCall} intro={words.whoToCallIntro}>
          <div className="contacts">
            {factor.advisers.map(({ contact, roles: [first] }) => (
              <ContactCard
                key={contact.id}
                contact={contact}
                about={factor.label}
                why={first && <p lang={lang}>{initiativeName(first.initiative)}</p>}
              />
            ))}
          </div>
        </Section>
      )}
      <Section title={words.lessons} place="lessons">
        {factor.lessons.length === 0 ? (
          <p>{words.noLessons}</p>
        ) : (
          <LessonList
            of={factor.lessons.map((lesson) => ({
              lesson,
              note: (
                <span className="small soft">
                  <Names
                    page="initiative"
                    of={lesson.initiatives.slice(0, 3).map((each) => ({ id: each.id, name: initiativeName(each) }))}
                    lang={lang}
                  />
                </span>
              ),
            }))}
          />
        )}
      </Section>
    </article>
  );
}

interface SideProps {
  part: 'helped' | 'hindered';
  title: string;
  /** What the factor is called on this side. */
  label: string;
  empty: string;
  edges: Factor['hinderedInitiativesConnection']['edges'];
}

function Side({ part, title, label, empty, edges }: SideProps) {
  const words = useWords(factWords);
  const lang = useContentLang();
  return (
    <section className="sides-one" aria-labelledby={`side-${part}`}>
      <h2 id={`side-${part}`} className="sides-title">
        <FactorSign part={part} decorative /> {title} <span className="sides-count">{edges.length}</span>
      </h2>
      <p className="soft">{edges.length === 0 ? empty : label}</p>
      <ul className="sides-list">
        {edges.map(({ node, properties }) => (
          <li key={node.id + properties.note}>
            <h3 className="sides-name">
              <LinkTo page="initiative" id={node.id} lang={lang}>
                {initiativeName(node)}
              </LinkTo>
            </h3>
            <p lang={lang}>{properties.note}</p>
            {properties.remedy && (
              <p>
                <span className="soft">{words.remedy}</span> <span lang={lang}>{properties.remedy}</span>
              </p>
            )}
            <SourceRef {...properties} />
          </li>
        ))}
      </ul>
    </section>
  );
}
