import { bilingual, counted } from './bilingual.ts';

/** Words of the growth paths of professions. */
export const growthWords = bilingual(
  {
    title: 'Groeipaden',
    intro:
      'Van welk beroep kunt u doorgroeien naar welk? De kolommen zijn de niveaus van het Nederlandse en het Europese kwalificatieraamwerk (NLQF en EQF).',
    picture: 'Groeipaden van beroepen, van laag naar hoog niveau',
    level: (level: number) => `Niveau ${level}`,
    levelShort: 'Niveau',
    indication: 'indicatie',
    indicationHelp: 'Waar ‘indicatie’ staat, noemt de bron het niveau een indicatie.',
    unknownLevel: 'Niveau niet genoemd',
    steps: 'Stappen',
    profession: 'Beroep',
    growsInto: 'Kan groeien naar',
    growsFrom: 'Kan komen van',
    initiatives: 'Initiatieven',
    others: 'Beroepen zonder niveau of stap in de bronnen',
    table: 'Dezelfde gegevens als tabel',
    all: 'Alle beroepen en groeipaden',
    here: 'Dit beroep',
    none: 'De bronnen noemen geen stap van of naar dit beroep.',
    more: (shown: number, total: number) => `Getekend zijn ${shown} van de ${counted('nl', total, 'beroep', 'beroepen')}.`,
  },
  {
    title: 'Growth paths',
    intro:
      'From which profession can you grow into which? The columns are the levels of the Dutch and European qualifications frameworks (NLQF and EQF).',
    picture: 'Growth paths of professions, from low to high level',
    level: (level: number) => `Level ${level}`,
    levelShort: 'Level',
    indication: 'indication',
    indicationHelp: 'Where it says ‘indication’, the source calls the level an indication.',
    unknownLevel: 'Level not mentioned',
    steps: 'Steps',
    profession: 'Profession',
    growsInto: 'Can grow into',
    growsFrom: 'Can come from',
    initiatives: 'Initiatives',
    others: 'Professions without a level or a step in the sources',
    table: 'The same data as a table',
    all: 'All professions and growth paths',
    here: 'This profession',
    none: 'The sources mention no step from or to this profession.',
    more: (shown: number, total: number) => `Drawn are ${shown} of the ${counted('en', total, 'profession', 'professions')}.`,
  },
);
