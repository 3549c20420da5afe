import './initiative.css';
import { useParams } from 'react-router';
import { InitiativePageDocument } from '../../../generated/explorer.ts';
import { enumWords } from '../../../shared/enum-words.ts';
import { usePageAnswer } from '../../base/answer.ts';
import { useContentLang, useWords } from '../../base/language.tsx';
import { Answered } from '../../parts/answered.tsx';
import { FactorNotes } from '../../parts/factor-notes.tsx';
import { InitiativeList } from '../../parts/initiative-list.tsx';
import { initiativeName } from '../../parts/initiative-name.ts';
import { Names } from '../../parts/names.tsx';
import { NotFoundPage } from '../../parts/not-found.tsx';
import { Opening } from '../../parts/opening.tsx';
import { Section } from '../../parts/section.tsx';
import { initiativeWords } from '../../words/initiative-words.ts';
import { Actions } from './actions.tsx';
import { Facts } from './facts.tsx';
import { Figures } from './figures.tsx';
import type { InitiativeDetails } from './initiative-details.ts';
import { Lessons } from './lessons.tsx';
import { People } from './people.tsx';
import { Quotes } from './quotes.tsx';
import { Resources } from './resources.tsx';
import { Sources } from './sources.tsx';
import { Ties } from './ties.tsx';
import { Timeline } from './timeline.tsx';

/** Everything that is known of one initiative: what it is, who to call, what helped and hindered, and who is like it. */
export function InitiativePage() {
  const { id = '' } = useParams();
  const answer = usePageAnswer(InitiativePageDocument, { id });
  return (
    <Answered of={answer} page>
      {({ initiative }) => (initiative ? <InitiativeArticle initiative={initiative} /> : <NotFoundPage />)}
    </Answered>
  );
}

function InitiativeArticle({ initiative }: { initiative: InitiativeDetails }) {
  const words = useWords(initiativeWords);
  const kinds = useWords(enumWords).initiativeKind;
  const lang = useContentLang();
  const { title, shortTitle, summary, problem, goals, approach, collaboration, parts, partOf } = initiative;
  const none = initiative.sourcesConnection.edges.length > 0 ? words.none : words.noneKnown;
  return (
    <article>
      <Opening
        tab={shortTitle ?? title}
        kind={
          <>
            {kinds[initiative.kind]}
            {partOf.length > 0 && (
              <span className="soft">
                {' '}
                · {words.partOf.toLocaleLowerCase()}{' '}
                <Names page="initiative" of={partOf.map((whole) => ({ id: whole.id, name: initiativeName(whole) }))} lang={lang} />
              </span>
            )}
          </>
        }
        title={shortTitle ?? title}
        full={shortTitle ? title : undefined}
        lead={summary}
        lang={lang}
        aside={<People initiative={initiative} />}
      >
        <Actions initiative={initiative} />
      </Opening>
      <Facts initiative={initiative} />
      {problem && <Prose title={words.why} text={problem} />}
      {goals.length > 0 && (
        <Section title={words.goals}>
          <ul className="goals" lang={lang}>
            {goals.map((goal) => (
              <li key={goal}>{goal}</li>
            ))}
          </ul>
        </Section>
      )}
      {approach && <Prose title={words.approach} text={approach} />}
      {collaboration && <Prose title={words.collaboration} text={collaboration} />}
      {parts.length > 0 && (
        <Section title={words.parts}>
          <InitiativeList of={parts.map((part) => ({ initiative: part }))} />
        </Section>
      )}
      <Section title={words.both} place="factors" wide>
        <div className="both">
          <div>
            <h3>{words.helped}</h3>
            {initiative.enablersConnection.edges.length > 0 ? (
              <FactorNotes part="helped" of={initiative.enablersConnection.edges} />
            ) : (
              <p>{none}</p>
            )}
          </div>
          <div>
            <h3>{words.hindered}</h3>
            {initiative.barriersConnection.edges.length > 0 ? (
              <FactorNotes part="hindered" of={initiative.barriersConnection.edges} />
            ) : (
              <p>{none}</p>
            )}
          </div>
        </div>
      </Section>
      <Ties id={initiative.id} name={initiativeName(initiative)}>
        <Lessons initiative={initiative} />
        <Resources initiative={initiative} />
        <Figures initiative={initiative} />
        <Timeline initiative={initiative} />
        <Quotes initiative={initiative} />
      </Ties>
      <Sources initiative={initiative} />
    </article>
  );
}

function Prose({ title, text }: { title: string; text: string }) {
  return (
    <Section title={title}>
      <p lang={useContentLang()}>{text}</p>
    </Section>
  );
}
