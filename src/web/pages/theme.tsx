import { useParams } from 'react-router';
import { ThemePageDocument, type ThemePageQuery } from '../../generated/explorer.ts';
import { usePageAnswer } from '../base/answer.ts';
import { labelIn, useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { Answered } from '../parts/answered.tsx';
import { Chips } from '../parts/chips.tsx';
import { InitiativeList } from '../parts/initiative-list.tsx';
import { LessonList } from '../parts/lesson-list.tsx';
import { LinkTo } from '../parts/link-to.tsx';
import { NotFoundPage } from '../parts/not-found.tsx';
import { Opening } from '../parts/opening.tsx';
import { ResourceList } from '../parts/resource-list.tsx';
import { Section } from '../parts/section.tsx';
import { WhoToCall } from '../parts/who-to-call.tsx';
import { themeWords } from '../words/theme-words.ts';

type Theme = NonNullable<ThemePageQuery['theme']>;

/** A theme: what it covers, who knows about it, and what there is about it. */
export function ThemePage() {
  const { id = '' } = useParams();
  const language = useLanguage();
  const answer = usePageAnswer(ThemePageDocument, { id, lang: language === 'nl' ? 'NL' : 'EN' });
  return (
    <Answered of={answer} page>
      {({ theme }) => (theme ? <ThemeArticle theme={theme} /> : <NotFoundPage />)}
    </Answered>
  );
}

function ThemeArticle({ theme }: { theme: Theme }) {
  const words = useWords(themeWords);
  const language = useLanguage();
  const lang = useContentLang();
  const label = labelIn(language, theme);
  const also = language === 'nl' ? theme.altLabels : [theme.label, ...theme.altLabels];
  const near = theme.contactMatches.some(({ wider }) => !wider);
  const { initiatives } = theme.initiativesWithin;
  return (
    <article>
      <Opening tab={label} kind={words.theme} title={label} lead={theme.definition}>
        {also.length > 0 && (
          <p className="soft">
            {language === 'nl' ? words.alsoCalled : words.english} <span lang={lang}>{also.join(', ')}</span>
          </p>
        )}
        {theme.broader.length > 0 && (
          <p className="row">
            <span>{words.broader}</span>
            <Chips page="theme" of={theme.broader.map((broader) => ({ id: broader.id, text: labelIn(language, broader) }))} />
          </p>
        )}
        <p>
          <LinkTo page="network" id={theme.id}>
            {words.network}
          </LinkTo>
        </p>
      </Opening>
      <Section title={words.whoToCall} intro={near && words.whoToCallIntro} place="who" wide>
        <People theme={theme} />
      </Section>
      {theme.narrower.length > 0 && (
        <Section title={words.narrower}>
          <Chips
            page="theme"
            of={theme.narrower.map((narrower) => ({
              id: narrower.id,
              text: labelIn(language, narrower),
              note: narrower.initiativesWithin.total > 0 ? String(narrower.initiativesWithin.total) : undefined,
            }))}
          />
        </Section>
      )}
      <Section title={words.initiativesTitle} wide>
        {initiatives.length > 0 ? (
          <InitiativeList
            of={initiatives.map(({ initiative, theme: about, steps }) => ({
              initiative,
              ...(steps > 0 && { role: labelIn(language, about) }),
            }))}
          />
        ) : (
          <p>{words.noInitiatives}</p>
        )}
      </Section>
      {theme.lessons.length > 0 && (
        <Section title={words.lessons}>
          <LessonList of={theme.lessons.map((lesson) => ({ lesson }))} />
        </Section>
      )}
      {theme.resources.length > 0 && (
        <Section title={words.resources}>
          <ResourceList of={theme.resources.map((resource) => ({ resource }))} />
        </Section>
      )}
    </article>
  );
}

/** People and organisations that know of the theme. */
function People({ theme }: { theme: Theme }) {
  const words = useWords(themeWords);
  const { contactMatches, organisationMatches, label } = theme;
  if (contactMatches.length + organisationMatches.length === 0) return <p>{words.nobody}</p>;
  return <WhoToCall people={contactMatches} organisations={organisationMatches} about={label} />;
}
