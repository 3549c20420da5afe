import type { OrganisationToCallFragment, PersonToCallFragment } from '../../generated/explorer.ts';
import { useContentLang, useWords } from '../base/language.tsx';
import { whoWords } from '../words/who-words.ts';
import { ContactCard } from './contact-card.tsx';
import { LinkTo } from './link-to.tsx';
import { Quoting } from './quoting.tsx';

interface WhoToCallProps {
  people: readonly PersonToCallFragment[];
  organisations: readonly OrganisationToCallFragment[];
  /** What a mail to them is about. */
  about: string;
}

/** Who to call about a theme or a question: the people, the organisations, and apart from them who is only near something wider. */
export function WhoToCall({ people, organisations, about }: WhoToCallProps) {
  const words = useWords(whoWords);
  const near = organisations.filter(({ wider }) => !wider);
  const hasWider = [...people, ...organisations].some(({ wider }) => wider);
  return (
    <>
      <People of={people.filter(({ wider }) => !wider)} about={about} />
      {near.length > 0 && (
        <>
          <h3>{words.organisations}</h3>
          <Organisations of={near} />
        </>
      )}
      {hasWider && (
        <>
          <h3>{words.widerTitle}</h3>
          <p>{words.wider}</p>
          <Organisations of={organisations.filter(({ wider }) => wider)} />
          <People of={people.filter(({ wider }) => wider)} about={about} />
        </>
      )}
    </>
  );
}

function People({ of, about }: { of: readonly PersonToCallFragment[]; about: string }) {
  if (of.length === 0) return null;
  return (
    <div className="contacts">
      {of.map(({ contact, reason }) => (
        <ContactCard
          key={contact.id}
          contact={contact}
          about={about}
          why={
            <p>
              <Quoting text={reason} />
            </p>
          }
        />
      ))}
    </div>
  );
}

function Organisations({ of }: { of: readonly OrganisationToCallFragment[] }) {
  const words = useWords(whoWords);
  const lang = useContentLang();
  if (of.length === 0) return null;
  return (
    <ul>
      {of.map(({ organisation: { id, name, email, phone, contactPage }, reason }) => (
        <li key={id}>
          <LinkTo page="organisation" id={id} lang={lang}>
            {name}
          </LinkTo>
          {email && (
            <>
              {' '}
              <a href={`mailto:${email}`}>{email}</a>
            </>
          )}
          {phone && (
            <>
              {' '}
              <a href={`tel:${phone}`}>{phone}</a>
            </>
          )}
          {contactPage && (
            <>
              {' '}
              <a href={contactPage} rel="external" aria-label={`${words.contactPage} ${name}`}>
                {words.contactPage}
              </a>
            </>
          )}
          <br />
          <span className="soft">
            <Quoting text={reason} />
          </span>
        </li>
      ))}
    </ul>
  );
}
