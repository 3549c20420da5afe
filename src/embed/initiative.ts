import { EmbeddedInitiativeDocument } from '../generated/embed.ts';
import { enumWords } from '../shared/enum-words.ts';
import { nameOf } from '../shared/name-of.ts';
import { card, line, linkTo } from './card.ts';
import { type Child, make } from './make.ts';
import type { View } from './view.ts';
import { words } from './words.ts';

/** One initiative: what it is, who take part, and whom to speak to about it. */
export const initiative: View = {
  subject: 'id',
  content: async (ask, id, setting) => {
    const { initiative: found } = await ask(EmbeddedInitiativeDocument, { id });
    if (!found) return undefined;
    const { language } = setting;
    const { organisations, contacts, ofInitiative } = words[language];
    const facts = [...fact(organisations, found.organisations), ...fact(contacts, found.contacts)];
    const themes = found.themes.map((theme) => make('li', { part: 'theme' }, linkTo('theme', theme.id, nameOf(theme, language), setting)));
    const body = [
      line('kind', enumWords[language].initiativeKind[found.kind]),
      line('text', found.summary, 'nl'),
      facts.length > 0 ? make('dl', { part: 'facts' }, ...facts) : '',
      themes.length > 0 ? make('ul', { part: 'themes' }, ...themes) : '',
    ];
    return card(
      setting,
      linkTo('initiative', found.id, nameOf(found), setting, 'nl'),
      body,
      linkTo('initiative', found.id, ofInitiative, setting),
    );
  },
};

function fact(label: string, named: readonly { name: string }[]): Child[] {
  if (named.length === 0) return [];
  return [make('div', {}, make('dt', {}, label), make('dd', { lang: 'nl' }, named.map(({ name }) => name).join(', ')))];
}
