import { enumWords } from '../../../shared/enum-words.ts';
import { places } from '../../../shared/places.ts';
import { useContentLang, useWords } from '../../base/language.tsx';
import { ContactCard } from '../../parts/contact-card.tsx';
import { initiativeName } from '../../parts/initiative-name.ts';
import { LinkTo } from '../../parts/link-to.tsx';
import { initiativeWords } from '../../words/initiative-words.ts';
import type { Initiative } from './shown-initiative.ts';

type Edge = Initiative['contactsConnection']['edges'][number];

const ORDER = ['CONTACT', 'LEADER', 'RESEARCHER', 'SPEAKER', 'QUOTED'] as const;

/** Who can be asked about an initiative: those to approach first. Where nobody is named, the organisations. */
export function People({ initiative }: { initiative: Initiative }) {
  const words = useWords(initiativeWords);
  const place = useWords(places).who;
  const roles = useWords(enumWords).contactRole;
  const lang = useContentLang();
  const people = byPerson(initiative.contactsConnection.edges);
  const organisations = initiative.organisationsConnection.edges;
  return (
    <aside className="people" id={place} aria-labelledby={`${place}-title`}>
      <h2 id={`${place}-title`} className="people-title">
        {words.whoToCall}
      </h2>
      {people.map(({ contact, its }) => (
        <ContactCard
          key={contact.id}
          contact={contact}
          about={initiativeName(initiative)}
          why={capital(its.map((role) => roles[role]).join(', '))}
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

function byPerson(edges: readonly Edge[]): { contact: Edge['node']; its: Edge['properties']['role'][] }[] {
  const people = [...new Map(edges.map(({ node }) => [node.id, node])).values()].map((contact) => ({
    contact,
    its: ORDER.filter((role) => edges.some(({ node, properties }) => node.id === contact.id && properties.role === role)),
  }));
  const rank = ({ its, contact }: (typeof people)[number]) =>
    ORDER.indexOf(its[0] ?? 'QUOTED') * 2 + (contact.email || contact.phone ? 0 : 1);
  return people.sort((one, other) => rank(one) - rank(other));
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
