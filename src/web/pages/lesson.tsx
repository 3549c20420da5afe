import { useParams } from 'react-router';
import { LessonPageDocument, type LessonPageQuery } from '../../generated/explorer.ts';
import { enumWords } from '../../shared/enum-words.ts';
import { usePageAnswer } from '../base/answer.ts';
import { labelIn, useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { Answered } from '../parts/answered.tsx';
import { Chips } from '../parts/chips.tsx';
import { ContactCard } from '../parts/contact-card.tsx';
import { InitiativeList } from '../parts/initiative-list.tsx';
import { NotFoundPage } from '../parts/not-found.tsx';
import { Opening } from '../parts/opening.tsx';
import { Section } from '../parts/section.tsx';
import { SourceList } from '../parts/source-list.tsx';
import { NeighbourhoodLink } from '../pictures/neighbourhood-link.tsx';
import { thingWords } from '../words/thing-words.ts';

type Lesson = NonNullable<LessonPageQuery['lesson']>;

/** A lesson: what it says, what it is about, where it was learned and who can tell more. */
export function LessonPage() {
  const { id = '' } = useParams();
  const answer = usePageAnswer(LessonPageDocument, { id });
  return (
    <Answered of={answer} page>
      {({ lesson }) => (lesson ? <LessonArticle lesson={lesson} /> : <NotFoundPage />)}
    </Answered>
  );
}

function LessonArticle({ lesson }: { lesson: Lesson }) {
  const words = useWords(thingWords);
  const horizons = useWords(enumWords).horizon;
  const language = useLanguage();
  const lang = useContentLang();
  const edges = lesson.initiativesConnection.edges;
  return (
    <article>
      <Opening
        tab={lesson.statement}
        kind={lesson.horizon ? `${words.lesson}, ${horizons[lesson.horizon]}` : words.lesson}
        title={lesson.statement}
        lead={lesson.explanation}
        lang={lang}
        sentence
      >
        <NeighbourhoodLink id={lesson.id} />
      </Opening>
      {edges.length > 0 && (
        <Section title={words.taughtIn}>
          <InitiativeList of={edges.map(({ node }) => ({ initiative: node }))} />
        </Section>
      )}
      {lesson.advisers.length > 0 && (
        <Section title={words.askThem}>
          <div className="contacts">
            {lesson.advisers.map(({ contact }) => (
              <ContactCard key={contact.id} contact={contact} about={lesson.statement} />
            ))}
          </div>
        </Section>
      )}
      {lesson.factors.length > 0 && (
        <Section title={words.addresses} intro={words.addressesIntro}>
          <Chips page="factor" of={lesson.factors.map((factor) => ({ id: factor.id, text: labelIn(language, factor) }))} />
        </Section>
      )}
      {lesson.themes.length > 0 && (
        <Section title={words.themes}>
          <Chips page="theme" of={lesson.themes.map((theme) => ({ id: theme.id, text: labelIn(language, theme) }))} />
        </Section>
      )}
      <SourceList of={lesson.sourcesConnection.edges} />
    </article>
  );
}
