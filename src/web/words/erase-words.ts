import type { ErasureChoice, ErasureTrace, ErasureWhere } from '../../generated/schema.ts';
import { bilingual } from '../../shared/bilingual.ts';

interface EraseWords {
  look: string;
  nowhere: string;
  first: (shown: number, total: number) => string;
  seek: string;
  groups: Record<ErasureChoice, string>;
  groupHelp: Record<ErasureChoice, string>;
  wheres: Record<ErasureWhere, string>;
  traces: Record<ErasureTrace, string>;
  often: (times: number, versions: number) => string;
}

/** What is said where a curator looks at the places at which somebody is named, before they are erased. */
export const eraseWords = bilingual<EraseWords>(
  {
    seek: 'Kijk eerst waar deze persoon staat',
    look: 'Bekijk',
    nowhere: 'Deze persoon wordt nergens anders genoemd.',
    first: (shown, total) => `Dit zijn de eerste ${shown} van ${total} plaatsen. De andere blijven staan.`,
    groups: {
      ALWAYS: 'Gaat altijd mee',
      SURE: 'Gaat zeker over deze persoon',
      LIKELY: 'Gaat misschien over deze persoon',
      BY_HAND: 'Kan hier niet weg',
    },
    groupHelp: {
      ALWAYS: 'Wat deze persoon met de eigen id noemt.',
      SURE: 'Haal het vinkje weg bij wat over iemand anders gaat.',
      LIKELY: 'Vink aan wat over deze persoon gaat. De rest blijft staan.',
      BY_HAND: 'Een id verandert nooit. Maak een nieuw record en voeg dit ermee samen.',
    },
    wheres: { RECORD: 'Record', SUBMISSION: 'Inzending', TRAIL: 'Wie iets deed' },
    traces: {
      MENTION: 'noemt de id',
      NAME: 'naam',
      EMAIL: 'e-mailadres',
      PHONE: 'telefoonnummer',
      ADDRESS: 'adres met de naam erin',
      INITIALS: 'voorletters',
      SURNAME: 'achternaam',
      GIVEN_NAME: 'voornaam',
      ID: 'id',
    },
    often: (times, versions) => `${times} keer, en in ${versions} ${versions === 1 ? 'versie' : 'versies'} van vroeger of nu`,
  },
  {
    seek: 'Look first where this person is named',
    look: 'Look',
    nowhere: 'This person is named nowhere else.',
    first: (shown, total) => `These are the first ${shown} of ${total} places. The others stay.`,
    groups: {
      ALWAYS: 'Always goes along',
      SURE: 'Surely about this person',
      LIKELY: 'Perhaps about this person',
      BY_HAND: 'Can’t go here',
    },
    groupHelp: {
      ALWAYS: 'What names this person by their id.',
      SURE: 'Untick what is about somebody else.',
      LIKELY: 'Tick what is about this person. The rest stays.',
      BY_HAND: 'An id never changes. Make a new record, and merge this one into it.',
    },
    wheres: { RECORD: 'Record', SUBMISSION: 'Submission', TRAIL: 'Who did something' },
    traces: {
      MENTION: 'names the id',
      NAME: 'name',
      EMAIL: 'e-mail address',
      PHONE: 'telephone number',
      ADDRESS: 'address with the name in it',
      INITIALS: 'initials',
      SURNAME: 'surname',
      GIVEN_NAME: 'first name',
      ID: 'id',
    },
    often: (times, versions) =>
      `${times === 1 ? 'once' : `${times} times`}, and in ${versions} ${versions === 1 ? 'version' : 'versions'} of then or now`,
  },
);
