import { Fragment, type ReactNode } from 'react';
import { InitiativeTiesDocument, type InitiativeTiesQuery } from '../../../generated/explorer.ts';
import { useAnswer } from '../../base/answer.ts';
import { useContentLang, useLanguage, useWords } from '../../base/language.tsx';
import { Failure } from '../../parts/answered.tsx';
import { ContactCard } from '../../parts/contact-card.tsx';
import { factorLabel } from '../../parts/factor-label.ts';
import { FactorSign } from '../../parts/factor-notes.tsx';
import { InitiativeList } from '../../parts/initiative-list.tsx';
import { initiativeName } from '../../parts/initiative-name.ts';
import { LinkTo } from '../../parts/link-to.tsx';
import { Quoting } from '../../parts/quoting.tsx';
import { Section } from '../../parts/section.tsx';
import { initiativeWords } from '../../words/initiative-words.ts';

type Tied = NonNullable<InitiativeTiesQuery['initiative']>;
type BridgeAnswer = Tied['bridges'][number];

/** What others did about what hinders here, what stands between, and which initiatives are like it. */
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
  const barriers = [...new Set(of.map(({ barrier }) => barrier.id))];
  return (
    <Section title={words.bridges} intro={words.bridgesIntro} place="bridges" wide>
      <ul className="bridges">
        {barriers.map((barrier) => (
          <li key={barrier}>
            <Solved by={of.filter((bridge) => bridge.barrier.id === barrier)} name={name} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** One barrier: what it was here, what others did about it, where it helped instead, whom to call there, and lessons about it. */
function Solved({ by, name }: { by: readonly BridgeAnswer[]; name: string }) {
  const words = useWords(initiativeWords);
  const language = useLanguage();
  const lang = useContentLang();
  const lessons = new Map(by.flatMap((bridge) => bridge.lessons).map((lesson) => [lesson.id, lesson.statement]));
  const [first] = by;
  if (!first) return null;
  const { barrier, barrierNote } = first;
  return (
    <>
      <h3 className="bridges-factor">
        <LinkTo page="factor" id={barrier.id}>
          {factorLabel(language, 'hindered', barrier)}
        </LinkTo>
      </h3>
      <dl className="bridges-ways">
        <div>
          <dt>
            <FactorSign part="hindered" /> {words.here}
          </dt>
          <dd lang={lang}>{barrierNote}</dd>
        </div>
      </dl>
      <Ways title={words.remedies} of={by.filter(({ how }) => how === 'REMEDY')} name={name} />
      <Ways
        title={`${words.inFavour} ${factorLabel(language, 'helped', barrier)}`}
        of={by.filter(({ how }) => how === 'ENABLER')}
        name={name}
      />
      {lessons.size > 0 && (
        <>
          <h4 className="bridges-small">{words.lessonsAbout}</h4>
          <ul>
            {[...lessons].slice(0, 3).map(([id, statement]) => (
              <li key={id}>
                <LinkTo page="lesson" id={id} lang={lang}>
                  {statement}
                </LinkTo>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Ways({ title, of, name }: { title: string; of: readonly BridgeAnswer[]; name: string }) {
  if (of.length === 0) return null;
  return (
    <>
      <h4 className="bridges-small">{title}</h4>
      <dl className="bridges-ways">
        {of.map((bridge) => (
          <Way key={bridge.initiative.id} bridge={bridge} name={name} />
        ))}
      </dl>
    </>
  );
}

/** An initiative that did something about it or that it helped, and whom to call there. */
function Way({ bridge, name }: { bridge: BridgeAnswer; name: string }) {
  const lang = useContentLang();
  const { how, barrier, note, initiative, contacts, organisations } = bridge;
  return (
    <div>
      <dt>
        {how === 'ENABLER' && <FactorSign part="helped" />}
        <LinkTo page="initiative" id={initiative.id} lang={lang}>
          {initiativeName(initiative)}
        </LinkTo>
      </dt>
      <dd lang={lang}>{note}</dd>
      <dd className="bridges-call">
        {contacts.slice(0, 2).map((contact) => (
          <ContactCard key={contact.id} contact={contact} about={`${initiativeName(initiative)}, ${barrier.label} (${name})`} />
        ))}
        {(contacts.length === 0 || canBeAsked(organisations)) && <AskAt organisations={organisations.slice(0, 3)} />}
      </dd>
    </div>
  );
}

/** Tells whether any of them publishes how to reach it; those of people who stand there are named beside them already. */
function canBeAsked(organisations: BridgeAnswer['organisations']): boolean {
  return organisations.some(({ email, phone, contactPage }) => email !== null || phone !== null || contactPage !== null);
}

/** Organisations to ask where nobody in person can be reached, with what they publish for everybody. */
function AskAt({ organisations }: { organisations: BridgeAnswer['organisations'] }) {
  const words = useWords(initiativeWords);
  const lang = useContentLang();
  if (organisations.length === 0) return null;
  return (
    <p>
      {words.callOrganisation}{' '}
      {organisations.map(({ id, name, email, phone, contactPage }, index) => {
        const ways = [
          email && { href: `mailto:${email}`, text: email },
          phone && { href: `tel:${phone}`, text: phone },
          contactPage && { href: contactPage, text: words.contactPage },
        ].filter((way) => way !== null && way !== '');
        return (
          <Fragment key={id}>
            {index > 0 && ', '}
            <LinkTo page="organisation" id={id} lang={lang}>
              {name}
            </LinkTo>
            {ways.length > 0 && ' ('}
            {ways.map(({ href, text }, place) => (
              <Fragment key={href}>
                {place > 0 && ', '}
                <a href={href}>{text}</a>
              </Fragment>
            ))}
            {ways.length > 0 && ')'}
          </Fragment>
        );
      })}
    </p>
  );
}

function Related({ of, id }: { of: Tied['related']; id: string }) {
  const words = useWords(initiativeWords);
  const lang = useContentLang();
  return (
    <Section title={words.related} intro={words.relatedIntro} place="related" wide>
      <InitiativeList
        of={of.map(({ initiative, reason, score }) => ({
          initiative,
          note: (
            <>
              <p className="initiatives-text initiatives-whole">
                <Quoting text={reason} />
              </p>
              <p className="related-row">
                <Likeness score={score} />
                <LinkTo page="compare" rest={`?a=${id}&b=${initiative.id}`}>
                  {words.compare}
                  <span className="unseen">
                    : <span lang={lang}>{initiativeName(initiative)}</span>
                  </span>
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
