import { enumWords } from '../../../shared/enum-words.ts';
import { places } from '../../../shared/places.ts';
import { useContentLang, useWords } from '../../base/language.tsx';
import { ContactCard } from '../../parts/contact-card.tsx';
import { initiativeName } from '../../parts/initiative-name.ts';
import { LinkTo } from '../../parts/link-to.tsx';
import { initiativeWords } from '../../words/initiative-words.ts';
import type { InitiativeDetails } from './initiative-details.ts';

/** Who can be asked about an initiative: those to approach first. Where there is nobody, the organisations. */
export function People({ initiative }: { initiative: InitiativeDetails }) {
  const words = useWords(initiativeWords);
  const place = useWords(places).who;
  const roles = useWords(enumWords).contactRole;
  const lang = useContentLang();
  const people = initiative.advisers;
  const organisations = initiative.organisationsConnection.edges;
  return (
    <aside className="people" id={place} aria-labelledby={`${place}-title`}>
      <h2 id={`${place}-title`} className="people-title">
        {words.whoToCall}
      </h2>
      {people.map(({ contact, roles: its }) => (
        <ContactCard
          key={contact.id}
          contact={contact}
          about={initiativeName(initiative)}
          why={capital(its.map(({ role }) => roles[role]).join(', '))}
        />
      ))}
      {people.length === 0 && (
        <p>
          {words.noContacts} {organisations.length > 0 && words.askOrganisation}
        </p>
      )}
      {people.length === 0 && organisations.length > 0 && (
        <ul className="plain">
          {organisations.map(({ node }) => (
            <li key={node.id}>
              <LinkTo page="organisation" id={node.id} lang={lang}>
                {node.name}
              </LinkTo>
            </li>
          ))}
        </ul>
      )}
    </aside>
  );
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
