import { EmbeddedInitiativesDocument } from '../generated/embed.ts';
import { enumWords } from '../shared/enum-words.ts';
import { firstSentence } from '../shared/first-sentence.ts';
import { nameOf } from '../shared/name-of.ts';
import { card, line, linkTo, list } from './card.ts';
import type { View } from './view.ts';
import { words } from './words.ts';

/** Initiatives about a theme or anything narrower. */
export const initiatives: View = {
  subject: 'thema',
  content: async (ask, id, setting) => {
    const { language, first } = setting;
    const { theme } = await ask(EmbeddedInitiativesDocument, { theme: id, first });
    if (!theme) return undefined;
    const { about, noInitiatives, all, moreAbout } = words[language];
    const { total, initiatives: within } = theme.initiativesWithin;
    const name = nameOf(theme, language);
    const entries = within.map(({ initiative }) => [
      linkTo('initiative', initiative.id, nameOf(initiative), setting, 'nl'),
      line('kind', enumWords[language].initiativeKind[initiative.kind]),
      line('text', firstSentence(initiative.summary ?? ''), 'nl'),
    ]);
    const body = entries.length > 0 ? list(entries) : line('message', noInitiatives);
    return card(setting, about(name), [body], linkTo('theme', theme.id, total > 0 ? all(total) : moreAbout(name), setting));
  },
};
