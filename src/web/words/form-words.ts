import { bilingual } from '../../shared/bilingual.ts';

/** Words that every form has. */
export const formWords = bilingual(
  {
    required: '(verplicht)',
    optional: '(mag)',
    choices: 'Mogelijkheden',
    noChoices: 'Niets gevonden',
    choice: 'mogelijkheid',
    choicesFound: 'mogelijkheden',
    asTyped: 'nieuw, zoals getypt',
    asId: 'als id',
    chosen: (field: string) => `Gekozen bij ${field}`,
    remove: (what: string) => `Haal ‘${what}’ weg`,
    add: 'Voeg toe',
    choose: 'Kies een ander',
    none: 'Geen keuze',
    wrong: (count: number) => (count === 1 ? 'Er is nog één ding niet goed' : `Er zijn nog ${count} dingen niet goed`),
    missing: 'Vul dit in.',
  },
  {
    required: '(required)',
    optional: '(optional)',
    choices: 'Possibilities',
    noChoices: 'Nothing found',
    choice: 'possibility',
    choicesFound: 'possibilities',
    asTyped: 'new, as typed',
    asId: 'as an id',
    chosen: (field: string) => `Chosen for ${field}`,
    remove: (what: string) => `Remove ‘${what}’`,
    add: 'Add',
    choose: 'Choose another',
    none: 'No choice',
    wrong: (count: number) => (count === 1 ? 'One thing is not right yet' : `${count} things are not right yet`),
    missing: 'Fill this in.',
  },
);
