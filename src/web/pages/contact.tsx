import { useParams } from 'react-router';
import { ContactPageDocument, type ContactPageQuery } from '../../generated/explorer.ts';
import { enumWords } from '../../shared/enum-words.ts';
import { usePageAnswer } from '../base/answer.ts';
import { labelIn, useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { Answered } from '../parts/answered.tsx';
import { Chips } from '../parts/chips.tsx';
import { Reach } from '../parts/contact-card.tsx';
import { InitiativeList } from '../parts/initiative-list.tsx';
import { LinkTo } from '../parts/link-to.tsx';
import { NotFoundPage } from '../parts/not-found.tsx';
import { Opening } from '../parts/opening.tsx';
import { Section } from '../parts/section.tsx';
import { SourceList } from '../parts/source-list.tsx';
import { SourceRef } from '../parts/source-ref.tsx';
import { NeighbourhoodLink } from '../pictures/neighbourhood-link.tsx';
import { dayIn } from '../words/dates.ts';
import { thingWords } from '../words/thing-words.ts';

type Contact = NonNullable<ContactPageQuery['contact']>;

/** Somebody who can be approached: how, about what, and where that comes from. */
export function ContactPage() {
  const { id = '' } = useParams();
  const answer = usePageAnswer(ContactPageDocument, { id });
  return (
    <Answered of={answer} page>
      {({ contact }) => (contact ? <ContactArticle contact={contact} /> : <NotFoundPage />)}
    </Answered>
  );
}

function ContactArticle({ contact }: { contact: Contact }) {
  const words = useWords(thingWords);
  const enums = useWords(enumWords);
  const language = useLanguage();
  const lang = useContentLang();
  const isDesk = contact.kind === 'GROUP';
  const initiatives = [...new Map(contact.initiativesConnection.edges.map(({ node }) => [node.id, node])).values()];
  return (
    <article>
      <Opening tab={contact.name} kind={isDesk ? words.desk : words.person} title={contact.name} lead={contact.capacity} lang={lang}>
        <Reach contact={contact} />
        <p className="soft">{contact.verified ? words.verified(dayIn(language, contact.verified)) : words.notVerified}</p>
        <NeighbourhoodLink id={contact.id} />
      </Opening>
      {contact.organisationsConnection.edges.length > 0 && (
        <Section title={words.worksAt}>
          <ul className="plain">
            {contact.organisationsConnection.edges.map(({ node, properties }) => (
              <li key={node.id}>
                <LinkTo page="organisation" id={node.id} lang={lang}>
                  {node.name}
                </LinkTo>
                {properties.jobTitle && (
                  <span className="soft" lang={lang}>
                    , {properties.jobTitle}
                  </span>
                )}{' '}
                <SourceRef {...properties} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {initiatives.length > 0 && (
        <Section title={words.involvedIn}>
          <InitiativeList
            of={initiatives.map((initiative) => ({
              initiative,
              role: contact.initiativesConnection.edges
                .filter(({ node }) => node.id === initiative.id)
                .map(({ properties }) => enums.contactRole[properties.role])
                .join(', '),
            }))}
          />
        </Section>
      )}
      {contact.knowsAbout.length > 0 && (
        <Section title={words.knowsAbout} intro={words.knowsAboutIntro}>
          <Chips page="theme" of={contact.knowsAbout.map((theme) => ({ id: theme.id, text: labelIn(language, theme) }))} />
        </Section>
      )}
      <SourceList of={contact.sourcesConnection.edges} />
    </article>
  );
}
