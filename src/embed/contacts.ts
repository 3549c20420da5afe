import { EmbeddedContactsDocument, type EmbeddedContactsQuery } from '../generated/embed.ts';
import { nameOf } from '../shared/name-of.ts';
import { card, line, linkTo, list } from './card.ts';
import { type Child, make } from './make.ts';
import type { Setting, View } from './view.ts';
import { words } from './words.ts';

/** Who to call about a theme, and how. */
export const contacts: View = {
  subject: 'thema',
  content: async (ask, id, setting) => {
    const { language, first } = setting;
    const { theme } = await ask(EmbeddedContactsDocument, { theme: id, first, lang: language === 'nl' ? 'NL' : 'EN' });
    if (!theme) return undefined;
    const { callAbout, noContacts, moreAbout } = words[language];
    const name = nameOf(theme, language);
    const entries = toCall(theme)
      .slice(0, first)
      .map((called) => entryOf(called, setting));
    const body = entries.length > 0 ? list(entries) : line('message', noContacts);
    return card(setting, callAbout(name), [body], linkTo('theme', theme.id, moreAbout(name), setting));
  },
};

type Theme = NonNullable<EmbeddedContactsQuery['theme']>;

/** Somebody to call, or an organisation. */
interface Called {
  page: 'contact' | 'organisation';
  id: string;
  name: string;
  /** Where somebody works, and as what. */
  place?: string;
  email: string | null;
  phone: string | null;
  /** Page where an organisation says how it is reached. */
  contactPage?: string | null;
  reason: string;
  wider: boolean;
}

/** People and then organisations, and only then who is near something wider. */
function toCall({ contactMatches, organisationMatches }: Theme): Called[] {
  const people = contactMatches.map(({ contact: { capacity, organisations, ...contact }, ...match }) => ({
    ...{ ...match, ...contact, page: 'contact' as const },
    place: [capacity, ...organisations.map(({ name }) => name)].filter(Boolean).join(', '),
  }));
  const others = organisationMatches.map(({ organisation, ...match }) => ({ ...match, ...organisation, page: 'organisation' as const }));
  const all: Called[] = [...people, ...others];
  return [...all.filter(({ wider }) => !wider), ...all.filter(({ wider }) => wider)];
}

function entryOf({ page, id, name, place, email, phone, contactPage, reason }: Called, setting: Setting): Child[] {
  const ways = [
    ...(email ? [wayTo(`mailto:${email}`, email)] : []),
    ...(phone ? [wayTo(`tel:${phone.replaceAll(' ', '')}`, phone)] : []),
    ...(contactPage ? [wayTo(contactPage, words[setting.language].contactPage)] : []),
  ];
  return [
    linkTo(page, id, name, setting, 'nl'),
    line('place', place, 'nl'),
    ways.length > 0 ? make('p', { part: 'ways' }, ...ways) : '',
    line('reason', reason),
  ];
}

function wayTo(address: string, text: string): HTMLElement {
  return make('a', { part: 'link', href: address }, text);
}
