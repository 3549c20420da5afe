import './contact-card.css';
import type { ReactNode } from 'react';
import type { ContactCardFragment } from '../../generated/explorer.ts';
import { useContentLang, useWords } from '../base/language.tsx';
import { factWords } from '../words/fact-words.ts';
import { MailIcon, PhoneIcon } from './icons.tsx';
import { LinkTo } from './link-to.tsx';
import { Names } from './names.tsx';

interface ContactCardProps {
  contact: ContactCardFragment;
  /** What a mail to them is about; its subject says so. */
  about?: string;
  /** What the contact does for what the page is about, or why the contact stands here. */
  why?: ReactNode;
}

/** Somebody to speak to, one click away. */
export function ContactCard({ contact, about, why }: ContactCardProps) {
  const lang = useContentLang();
  return (
    <article className="contact">
      <h3 className="contact-name">
        <LinkTo page="contact" id={contact.id} lang={lang}>
          {contact.name}
        </LinkTo>
      </h3>
      {why && <div className="contact-why">{why}</div>}
      {contact.capacity && (
        <p className="contact-line" lang={lang}>
          {contact.capacity}
        </p>
      )}
      {contact.organisations.length > 0 && (
        <p className="contact-line contact-organisations">
          <Names page="organisation" of={contact.organisations} lang={lang} />
        </p>
      )}
      <Reach contact={contact} {...(about !== undefined && { about })} />
    </article>
  );
}

/** The ways to reach somebody: one click to mail, one to call. */
export function Reach({ contact, about }: { contact: ContactCardFragment; about?: string }) {
  const words = useWords(factWords);
  const subject = encodeURIComponent(about === undefined ? words.mailSubjectAlone : words.mailSubject(about));
  if (!contact.email && !contact.phone) {
    return <p className="contact-line soft">{contact.organisations.length > 0 ? words.noAddress : words.noAddressAlone}</p>;
  }
  return (
    <p className="contact-reach">
      {contact.email && (
        <a
          className="button"
          href={`mailto:${contact.email}?subject=${subject}`}
          aria-label={`${words.mail(contact.name)}, ${contact.email}`}
        >
          <MailIcon />
          <span className="contact-address">
            {contact.email.split('@')[0]}
            <wbr />@{contact.email.split('@')[1]}
          </span>
        </a>
      )}
      {contact.phone && (
        <a className="button button-quiet" href={`tel:${contact.phone}`} aria-label={`${words.call} ${contact.name}, ${contact.phone}`}>
          <PhoneIcon />
          {contact.phone}
        </a>
      )}
    </p>
  );
}
