import { bilingual } from '../../shared/bilingual.ts';
import type { NodeKind } from './kinds.ts';

interface KindWords {
  one: string;
  more: string;
  /** Letter in the sign of the kind; no two kinds have the same. */
  letter: string;
}

/** What the kinds of node are called in pictures. */
export const kindWords = bilingual<Record<NodeKind, KindWords>>(
  {
    initiative: { one: 'Initiatief', more: 'Initiatieven', letter: 'I' },
    theme: { one: 'Thema', more: 'Thema’s', letter: 'T' },
    factor: { one: 'Factor', more: 'Factoren', letter: 'F' },
    lesson: { one: 'Les', more: 'Lessen', letter: 'L' },
    resource: { one: 'Hulpmiddel', more: 'Hulpmiddelen', letter: 'H' },
    contact: { one: 'Contact', more: 'Contacten', letter: 'C' },
    organisation: { one: 'Organisatie', more: 'Organisaties', letter: 'O' },
    profession: { one: 'Beroep', more: 'Beroepen', letter: 'B' },
    pathway: { one: 'Leerweg', more: 'Leerwegen', letter: 'W' },
    region: { one: 'Regio', more: 'Regio’s', letter: 'R' },
  },
  {
    initiative: { one: 'Initiative', more: 'Initiatives', letter: 'I' },
    theme: { one: 'Theme', more: 'Themes', letter: 'T' },
    factor: { one: 'Factor', more: 'Factors', letter: 'F' },
    lesson: { one: 'Lesson', more: 'Lessons', letter: 'L' },
    resource: { one: 'Resource', more: 'Resources', letter: 'R' },
    contact: { one: 'Contact', more: 'Contacts', letter: 'C' },
    organisation: { one: 'Organisation', more: 'Organisations', letter: 'O' },
    profession: { one: 'Profession', more: 'Professions', letter: 'P' },
    pathway: { one: 'Pathway', more: 'Pathways', letter: 'W' },
    region: { one: 'Region', more: 'Regions', letter: 'G' },
  },
);
