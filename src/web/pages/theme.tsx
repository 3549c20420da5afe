import { useParams } from 'react-router';
import { ThemeOrganisationsDocument, ThemePageDocument, type ThemePageQuery } from '../../generated/explorer.ts';
import { useAnswer, usePageAnswer } from '../base/answer.ts';
import { labelIn, useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { Answered } from '../parts/answered.tsx';
import { Chips } from '../parts/chips.tsx';
import { ContactCard } from '../parts/contact-card.tsx';
import { InitiativeList } from '../parts/initiative-list.tsx';
import { LessonList } from '../parts/lesson-list.tsx';
import { LinkTo } from '../parts/link-to.tsx';
import { NotFoundPage } from '../parts/not-found.tsx';
import { Opening } from '../parts/opening.tsx';
import { Quoting } from '../parts/quoting.tsx';
import { ResourceList } from '../parts/resource-list.tsx';
import { Section } from '../parts/section.tsx';
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
        <People theme={theme} near={near} />
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

/** People who know of the theme; where none of them is near it, first the organisations that are. */
function People({ theme, near }: { theme: Theme; near: boolean }) {
  const words = useWords(themeWords);
  const language = useLanguage();
  const lang = useContentLang();
  const { data } = useAnswer(ThemeOrganisationsDocument, { theme: theme.id, lang: language === 'nl' ? 'NL' : 'EN' }, { enabled: !near });
  const organisations = data?.contactsFor.organisations ?? [];
  const nobody = theme.contactMatches.length === 0;
  return (
    <>
      {nobody && data && organisations.length === 0 && <p>{words.nobody}</p>}
      {organisations.length > 0 && (
        <>
          <h3>{words.organisationsToCall}</h3>
          <ul>
            {organisations.map(({ organisation, reason }) => (
              <li key={organisation.id}>
                <LinkTo page="organisation" id={organisation.id} lang={lang}>
                  {organisation.name}
                </LinkTo>
                <br />
                <span className="soft">
                  <Quoting text={reason} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {!nobody && !near && (
        <>
          <h3>{words.widerTitle}</h3>
          <p>{words.wider}</p>
        </>
      )}
      {!nobody && (
        <div className="contacts">
          {theme.contactMatches.map(({ contact, reason }) => (
            <ContactCard
              key={contact.id}
              contact={contact}
              about={theme.label}
              why={
                <p>
                  <Quoting text={reason} />
                </p>
              }
            />
          ))}
        </div>
      )}
    </>
  );
}
