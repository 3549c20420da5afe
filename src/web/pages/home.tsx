import './home.css';
import { HomeDocument, type HomeQuery } from '../../generated/explorer.ts';
import { places } from '../../shared/places.ts';
import { usePageAnswer } from '../base/answer.ts';
import { labelIn, useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { Answered } from '../parts/answered.tsx';
import { Balance } from '../parts/balance.tsx';
import { ChooseAndGo } from '../parts/choose-and-go.tsx';
import { Crossings } from '../parts/crossings.tsx';
import { InitiativeList } from '../parts/initiative-list.tsx';
import { LinkTo } from '../parts/link-to.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { Section } from '../parts/section.tsx';
import { ThemeField } from '../parts/theme-field.tsx';
import { dayIn } from '../words/dates.ts';
import { homeWords } from '../words/home-words.ts';

/** Factors that are listed; more of them are drawn. */
const FEW_FACTORS = 8;

/** The front page: one box to search, what there is to see, and a way into each of the three questions. */
export function HomePage() {
  const words = useWords(homeWords);
  const lang = useContentLang();
  const answer = usePageAnswer(HomeDocument, {});
  return (
    <>
      <div className="hero">
        <div className="hero-text">
          <PageTitle tab="" className="hero-title">
            {words.title}
          </PageTitle>
          <p className="hero-lead">{words.lead}</p>
          <SearchBox large />
          <p className="hero-examples">
            {words.examples}{' '}
            {words.exampleSearches.map((text) => (
              <LinkTo key={text} page="search" rest={`?q=${encodeURIComponent(text)}`} lang={lang}>
                {text}
              </LinkTo>
            ))}
          </p>
        </div>
        {answer.data && <Crossings of={answer.data.sharedFactors} caption={words.crossings} />}
      </div>
      <Answered of={answer}>{(data) => <Overview data={data} />}</Answered>
    </>
  );
}

function Overview({ data }: { data: HomeQuery }) {
  const words = useWords(homeWords);
  const language = useLanguage();
  const place = useWords(places);
  const lang = useContentLang();
  const latest = data.latest.flatMap(({ time, entity }) =>
    entity?.__typename === 'Initiative' ? [{ initiative: entity, role: dayIn(language, time) }] : [],
  );
  const numbers = [
    [data.initiativesConnection.totalCount, words.initiatives],
    [data.contactsConnection.totalCount, words.contacts],
    [data.organisationsConnection.totalCount, words.organisations],
    [data.lessonsConnection.totalCount, words.lessons],
  ] as const;
  return (
    <>
      <ul className="numbers" aria-label={words.numbers}>
        {numbers.map(([count, what]) => (
          <li key={what}>
            <b>{count.toLocaleString(language)}</b> {what}
          </li>
        ))}
      </ul>
      <section className="questions" aria-label={words.questions}>
        <ChooseAndGo
          title={words.similar}
          help={words.similarHelp}
          page="initiative"
          rest={`#${place.related}`}
          options={data.initiatives.map(({ id, title, shortTitle }) => ({ id, text: shortTitle ?? title }))}
          lang={lang}
        />
        <ChooseAndGo
          title={words.who}
          help={words.whoHelp}
          page="theme"
          rest={`#${place.who}`}
          options={data.themes.map((theme) => ({ id: theme.id, text: labelIn(language, theme) }))}
        />
        <ChooseAndGo
          title={words.learned}
          help={words.learnedHelp}
          page="factor"
          options={data.factors.map((factor) => ({ id: factor.id, text: labelIn(language, factor) }))}
        />
      </section>
      {latest.length > 0 && (
        <Section title={words.latest} wide>
          <InitiativeList of={latest} />
        </Section>
      )}
      <Section title={words.themes} intro={words.themesIntro} wide>
        <ThemeField of={data.themes} most={8} heading="h3" />
        <p>
          <LinkTo page="themes">{words.allThemes}</LinkTo>
        </p>
      </Section>
      <Section title={words.factors} intro={words.factorsIntro} wide>
        <Balance label={words.factors} of={data.sharedFactors.slice(0, FEW_FACTORS).map(({ factor }) => factor)} />
        <p>
          <LinkTo page="factors">{words.allFactors}</LinkTo>
        </p>
      </Section>
    </>
  );
}
