import { bilingual } from '../../shared/bilingual.ts';
import { titles } from '../../shared/titles.ts';

/** Words of the reference of the API. */
export const referenceWords = bilingual(
  {
    ...titles.reference.nl,
    guide: 'Terug naar de gids voor ontwikkelaars',
    types: 'Typen',
    seek: 'Zoek een type of veld',
    nothing: 'Geen type of veld heet zo.',
    parts: {
      roots: 'Vragen en opdrachten',
      things: 'Dingen in de graaf',
      answers: 'Andere antwoorden',
      choices: 'Keuzelijsten',
      inputs: 'Wat u meegeeft',
      pages: 'Bladzijden van lijsten',
    },
  },
  {
    ...titles.reference.en,
    guide: 'Back to the guide for developers',
    types: 'Types',
    seek: 'Find a type or field',
    nothing: 'No type or field has that name.',
    parts: {
      roots: 'Questions and commands',
      things: 'Things in the graph',
      answers: 'Other answers',
      choices: 'Choices',
      inputs: 'What you give',
      pages: 'Pages of lists',
    },
  },
);
