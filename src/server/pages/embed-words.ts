import { bilingual } from '../../shared/bilingual.ts';

/** Words of the card that stands in pages of others. */
export const embedWords = bilingual(
  {
    organisations: 'Wie doen mee',
    contacts: 'Wie u erover kunt spreken',
    onKruispunt: (title: string) => `${title} op Kruispunt`,
    foot: 'Op Kruispunt: wat hielp, wat hinderde en wie u kunt bellen',
    unknown: 'Dit initiatief staat niet op Kruispunt.',
    away: 'Kruispunt is even niet te bereiken.',
    broken: 'Deze kaart is nu niet te tonen: er ging iets mis bij Kruispunt.',
  },
  {
    organisations: 'Who take part',
    contacts: 'Whom to speak to about it',
    onKruispunt: (title: string) => `${title} on Kruispunt`,
    foot: 'On Kruispunt: what helped, what hindered and whom to call',
    unknown: 'This initiative is not on Kruispunt.',
    away: 'Kruispunt can’t be reached for a moment.',
    broken: 'This card can’t be shown now: something went wrong at Kruispunt.',
  },
);
