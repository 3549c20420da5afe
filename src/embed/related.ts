import { EmbeddedRelatedDocument } from '../generated/embed.ts';
import { nameOf } from '../shared/name-of.ts';
import { card, line, linkTo, list } from './card.ts';
import type { View } from './view.ts';
import { words } from './words.ts';

/** Initiatives that an initiative has something in common with, and what. */
export const related: View = {
  subject: 'initiatief',
  content: async (ask, id, setting) => {
    const { language, first } = setting;
    const { initiative } = await ask(EmbeddedRelatedDocument, { id, first, lang: language === 'nl' ? 'NL' : 'EN' });
    if (!initiative) return undefined;
    const { relatedTo, noRelated, networkOf } = words[language];
    const name = nameOf(initiative);
    const entries = initiative.related.map((match) => [
      linkTo('initiative', match.initiative.id, nameOf(match.initiative), setting, 'nl'),
      line('reason', match.reason),
    ]);
    const body = entries.length > 0 ? list(entries) : line('message', noRelated);
    return card(setting, relatedTo(name), [body], linkTo('network', initiative.id, networkOf(name), setting));
  },
};
