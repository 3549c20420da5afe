import { useParams } from 'react-router';
import { OrganisationPageDocument, type OrganisationPageQuery } from '../../generated/explorer.ts';
import { enumWords } from '../../shared/enum-words.ts';
import { usePageAnswer } from '../base/answer.ts';
import { useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { Answered } from '../parts/answered.tsx';
import { Chips } from '../parts/chips.tsx';
import { ContactCard } from '../parts/contact-card.tsx';
import { InitiativeList } from '../parts/initiative-list.tsx';
import { initiativeName } from '../parts/initiative-name.ts';
import { LinkTo } from '../parts/link-to.tsx';
import { NotFoundPage } from '../parts/not-found.tsx';
import { Opening } from '../parts/opening.tsx';
import { Section } from '../parts/section.tsx';
import { SourceList } from '../parts/source-list.tsx';
import { WebsiteLink } from '../parts/website-link.tsx';
import { eurosIn } from '../words/euros.ts';
import { thingWords } from '../words/thing-words.ts';

type Organisation = NonNullable<OrganisationPageQuery['organisation']>;

/** An organisation: who works there, what it takes part in and pays for, and with whom. */
export function OrganisationPage() {
  const { id = '' } = useParams();
  const answer = usePageAnswer(OrganisationPageDocument, { id });
  return (
    <Answered of={answer} page>
      {({ organisation }) => (organisation ? <OrganisationArticle organisation={organisation} /> : <NotFoundPage />)}
    </Answered>
  );
}

function OrganisationArticle({ organisation }: { organisation: Organisation }) {
  const words = useWords(thingWords);
  const enums = useWords(enumWords);
  const language = useLanguage();
  const lang = useContentLang();
  const { name, altNames, kind, description, website, rorId, email, phone, contactPage } = organisation;
  const { regions, contacts, partners, initiativesConnection, fundedConnection } = organisation;
  return (
    <article>
      <Opening
        tab={name}
        kind={kind ? capital(enums.organisationKind[kind]) : words.organisation}
        title={name}
        lead={description}
        lang={lang}
      >
        {altNames.length > 0 && (
          <p className="soft">
            {words.alsoCalled} <span lang={lang}>{altNames.join(', ')}</span>
          </p>
        )}
        <p className="row">
          {website && <WebsiteLink url={website} />}
          {email && <a href={`mailto:${email}`}>{email}</a>}
          {phone && <a href={`tel:${phone}`}>{phone}</a>}
          {contactPage && (
            <a href={contactPage} rel="external">
              {words.contactPage}
            </a>
          )}
          {rorId && (
            <a href={rorId} rel="external">
              {words.ror}
            </a>
          )}
          <LinkTo page="network" id={organisation.id}>
            {words.asNetwork}
          </LinkTo>
        </p>
        {regions.length > 0 && (
          <Chips page="region" label={words.regions} of={regions.map((region) => ({ id: region.id, text: region.name, lang }))} />
        )}
      </Opening>
      {contacts.length > 0 && (
        <Section title={words.people}>
          <div className="contacts">
            {contacts.map((contact) => (
              <ContactCard key={contact.id} contact={contact} />
            ))}
          </div>
        </Section>
      )}
      {initiativesConnection.edges.length > 0 && (
        <Section title={words.takesPart}>
          <InitiativeList
            of={initiativesConnection.edges.map(({ node, properties }) => ({
              initiative: node,
              role: [enums.participation[properties.role], properties.place].filter(Boolean).join(', '),
            }))}
          />
        </Section>
      )}
      {fundedConnection.edges.length > 0 && (
        <Section title={words.funds}>
          <InitiativeList
            of={fundedConnection.edges.map(({ node, properties }) => ({
              initiative: node,
              role: [properties.amount !== null && eurosIn(language, properties.amount), properties.scheme].filter(Boolean).join(', '),
            }))}
          />
        </Section>
      )}
      {partners.length > 0 && (
        <Section title={words.network} intro={words.networkIntro}>
          <ul className="plain">
            {partners.map(({ organisation: partner, initiatives }) => (
              <li key={partner.id}>
                <LinkTo page="organisation" id={partner.id} lang={lang}>
                  {partner.name}
                </LinkTo>
                <span className="soft">, {words.together(initiatives.map(initiativeName).join(', '))}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <SourceList of={organisation.sourcesConnection.edges} />
    </article>
  );
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
