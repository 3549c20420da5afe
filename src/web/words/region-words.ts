import { bilingual, counted } from '../../shared/bilingual.ts';
import { titles } from '../../shared/titles.ts';

/** Words of the overview of regions. */
export const regionWords = bilingual(
  {
    heading: 'Waar gebeurt het?',
    ...titles.regions.nl,
    initiatives: (count: number) => counted('nl', count, 'initiatief', 'initiatieven'),
    organisations: 'Organisaties hier',
    noInitiatives: 'Nog geen initiatieven',
    nowhere: 'Zonder regio',
    nowhereIntro: 'Bij deze initiatieven noemt de bron geen plaats of regio.',
    more: (shown: number, total: number) => `Dit zijn ${shown} van de ${total} regio’s.`,
  },
  {
    heading: 'Where does it happen?',
    ...titles.regions.en,
    initiatives: (count: number) => counted('en', count, 'initiative', 'initiatives'),
    organisations: 'Organisations here',
    noInitiatives: 'No initiatives yet',
    nowhere: 'Without a region',
    nowhereIntro: 'For these initiatives the source names no place or area.',
    more: (shown: number, total: number) => `These are ${shown} of the ${total} regions.`,
  },
);
