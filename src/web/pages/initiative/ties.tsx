import type { ReactNode } from 'react';
import { InitiativeTiesDocument, type InitiativeTiesQuery } from '../../../generated/explorer.ts';
import { useAnswer } from '../../app/answer.ts';
import { labelIn, useContentLang, useLanguage, useWords } from '../../app/language.tsx';
import { Failure } from '../../parts/answered.tsx';
import { ContactCard } from '../../parts/contact-card.tsx';
import { FactorSign } from '../../parts/factor-notes.tsx';
import { InitiativeList } from '../../parts/initiative-list.tsx';
import { initiativeName } from '../../parts/initiative-name.ts';
import { LinkTo } from '../../parts/link-to.tsx';
import { Names } from '../../parts/names.tsx';
import { Section } from '../../parts/section.tsx';
import { initiativeWords } from '../../words/initiative.ts';

type Tied = NonNullable<InitiativeTiesQuery['initiative']>;
type BridgeAnswer = Tied['bridges'][number];

/** Who solved what hinders here, what stands between, and which initiatives are like it. */
export function Ties({ id, name, children }: { id: string; name: string; children: ReactNode }) {
  const language = useLanguage();
  const answer = useAnswer(InitiativeTiesDocument, { id, lang: language === 'nl' ? 'NL' : 'EN' });
  const tied = answer.data?.initiative;
  return (
    <>
      {answer.error && !tied && <Failure error={answer.error} again={() => void answer.refetch()} asking={answer.isFetching} />}
      {tied && tied.bridges.length > 0 && <Bridges of={tied.bridges} name={name} />}
      {children}
      {tied && tied.related.length > 0 && <Related of={tied.related} id={id} />}
    </>
  );
}

function Bridges({ of, name }: { of: readonly BridgeAnswer[]; name: string }) {
  const words = useWords(initiativeWords);
  return (
    <Section title={words.bridges} intro={words.bridgesIntro} id="bruggen" wide>
      <ul className="bridges">
        {of.map((bridge) => (
          <li key={bridge.barrier.id + bridge.initiative.id}>
            <Bridge bridge={bridge} name={name} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Bridge({ bridge, name }: { bridge: BridgeAnswer; name: string }) {
  const words = useWords(initiativeWords);
  const language = useLanguage();
  const lang = useContentLang();
  const { barrier, barrierNote, note, initiative, lessons, contacts, organisations } = bridge;
  return (
    <>
      <div>
        <h3 className="bridges-factor">
          <LinkTo page="factor" id={barrier.id}>
            {labelIn(language, barrier)}
          </LinkTo>
        </h3>
        <dl className="bridges-ways">
          <div>
            <dt>
              <FactorSign part="hindered" /> {words.here}
            </dt>
            <dd lang={lang}>{barrierNote}</dd>
          </div>
          <div>
            <dt>
              <FactorSign part="helped" />
              <LinkTo page="initiative" id={initiative.id} lang={lang}>
                {initiativeName(initiative)}
              </LinkTo>
            </dt>
            <dd lang={lang}>{note}</dd>
          </div>
        </dl>
        {lessons.length > 0 && (
          <>
            <h4 className="bridges-small">{words.lessonsThere}</h4>
            <ul>
              {lessons.slice(0, 3).map((lesson) => (
                <li key={lesson.id}>
                  <LinkTo page="lesson" id={lesson.id} lang={lang}>
                    {lesson.statement}
                  </LinkTo>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div className="bridges-call">
        {contacts.slice(0, 2).map((contact) => (
          <ContactCard key={contact.id} contact={contact} about={`${initiativeName(initiative)}, ${barrier.label} (${name})`} />
        ))}
        {contacts.length === 0 && organisations.length > 0 && (
          <p>
            {words.callOrganisation} <Names page="organisation" of={organisations} lang={lang} />
          </p>
        )}
      </div>
    </>
  );
}

function Related({ of, id }: { of: Tied['related']; id: string }) {
  const words = useWords(initiativeWords);
  return (
    <Section title={words.related} intro={words.relatedIntro} id="lijkt-op" wide>
      <InitiativeList
        of={of.map(({ initiative, reason, score }) => ({
          initiative,
          note: (
            <>
              <p className="initiatives-text">{reason}</p>
              <p className="related-row">
                <Likeness score={score} />
                <LinkTo page="compare" rest={`?a=${id}&b=${initiative.id}`}>
                  {words.compare}
                  <span className="unseen">: {initiativeName(initiative)}</span>
                </LinkTo>
              </p>
            </>
          ),
        }))}
      />
    </Section>
  );
}

/** How much two initiatives have in common, as a bar and in per cent. */
function Likeness({ score }: { score: number }) {
  const language = useLanguage();
  return (
    <span className="likeness">
      <span className="likeness-bar" aria-hidden="true">
        <span style={{ width: `${score * 100}%` }} />
      </span>
      {score.toLocaleString(language, { style: 'percent' })}
    </span>
  );
}
