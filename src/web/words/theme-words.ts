import { bilingual, counted } from '../../shared/bilingual.ts';
import { titles } from '../../shared/titles.ts';

/** Words about themes. */
export const themeWords = bilingual(
  {
    ...titles.themes.nl,
    initiatives: (count: number) => counted('nl', count, 'initiatief', 'initiatieven'),
    theme: 'Thema',
    alsoCalled: 'Ook wel:',
    english: 'Engels:',
    broader: 'Hoort bij',
    narrower: 'Smallere thema’s',
    whoToCall: 'Wie u kunt spreken',
    whoToCallIntro: 'Mensen die bij initiatieven over dit thema betrokken zijn. Wie er het dichtst op zit, staat bovenaan.',
    nobody: 'Bij dit thema is nog niemand bekend. Kijk bij de ruimere thema’s, of vraag het bij de organisaties van de initiatieven.',
    initiativesTitle: 'Initiatieven',
    noInitiatives: 'Er zijn nog geen initiatieven die precies over dit thema gaan. Kijk bij de smallere thema’s.',
    below: 'Over iets smallers',
    lessons: 'Wat anderen leerden',
    resources: 'Hulpmiddelen',
    network: 'Bekijk de omgeving als netwerk',
  },
  {
    ...titles.themes.en,
    initiatives: (count: number) => counted('en', count, 'initiative', 'initiatives'),
    theme: 'Theme',
    alsoCalled: 'Also called:',
    english: 'Dutch:',
    broader: 'Comes under',
    narrower: 'Narrower themes',
    whoToCall: 'Who you can speak to',
    whoToCallIntro: 'People who take part in initiatives about this theme. Those who are closest to it come first.',
    nobody: 'Nobody is known for this theme yet. Look at the wider themes, or ask the organisations of the initiatives.',
    initiativesTitle: 'Initiatives',
    noInitiatives: 'There are no initiatives about exactly this theme yet. Look at the narrower themes.',
    below: 'About something narrower',
    lessons: 'What others learned',
    resources: 'Resources',
    network: 'Look at its surroundings as a network',
  },
);
