import { bilingual } from '../../shared/bilingual.ts';
import { titles } from '../../shared/titles.ts';

/** Words about factors. */
export const factorWords = bilingual(
  {
    ...titles.factors.nl,
    factor: 'Omstandigheid',
    whoToCall: 'Wie u kunt spreken',
    whoToCallIntro: 'Zij zijn betrokken bij initiatieven die hierdoor vooruitkwamen.',
    helped: 'hielp',
    hindered: 'hinderde',
    matrix: 'Bekijk alle initiatieven en factoren in één matrix',
    alsoCalled: 'Ook wel:',
    construct: 'In het raamwerk CFIR 2.0:',
    helpedIn: 'Waar het hielp',
    hinderedIn: 'Waar het hinderde',
    helpedNowhere: 'Er is nog geen initiatief bekend dat hierdoor is geholpen.',
    hinderedNowhere: 'Er is nog geen initiatief bekend dat hierdoor is gehinderd.',
    network: 'Bekijk de omgeving als netwerk',
    lessons: 'Lessen hierover',
    noLessons: 'Er is nog geen les die hierover gaat.',
  },
  {
    ...titles.factors.en,
    factor: 'Circumstance',
    whoToCall: 'Who you can speak to',
    whoToCallIntro: 'They take part in initiatives that it took further.',
    helped: 'helped',
    hindered: 'hindered',
    matrix: 'See all initiatives and factors in one matrix',
    alsoCalled: 'Also called:',
    construct: 'In the CFIR 2.0 framework:',
    helpedIn: 'Where it helped',
    hinderedIn: 'Where it hindered',
    helpedNowhere: 'No initiative is known yet that it helped.',
    hinderedNowhere: 'No initiative is known yet that it hindered.',
    network: 'Look at its surroundings as a network',
    lessons: 'Lessons about it',
    noLessons: 'There is no lesson about it yet.',
  },
);
