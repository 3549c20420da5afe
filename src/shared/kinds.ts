import type { Language } from './language.ts';
import { isKeyOf, keysOf } from './own-keys.ts';

/** What is said of a kind of thing. */
interface KindEntry {
  /** What it is, as the API describes it. */
  is: string;
  /** Name of its list, in the API and in a file of records. */
  list: string;
  /** One thing of the kind, and several. */
  words: Readonly<Record<Language, readonly [one: string, several: string]>>;
  /** Where the page about one of them stands, before its id. */
  path: Readonly<Record<Language, string>>;
  /** Indicates that a page was made for the kind; another has the plain page that any thing can have. */
  ownPage?: true;
  /** Field with its name, and those with a shorter one, other ones and the English one. */
  name: NameFields;
  /** Fields with text about it; the first says what it is. */
  texts: readonly string[];
  /** Field by which things of one name are told apart where one of them is chosen. */
  hint?: string;
  /** Whether a search finds it: by its own words, or also by the names of what it is tied to. Nothing when absent. */
  search?: 'words' | 'ties';
  /** Indicates that there are so few that one is chosen from a list of all. */
  few?: true;
  /** Sort of thing that it is to schema.org. */
  schemaOrg: string;
  /** Fields with addresses of the same thing elsewhere. */
  sameAs?: readonly string[];
  /** Indicates that search engines are asked to leave it out. */
  hidden?: true;
  /** The sign that pictures draw for it; a kind without one is in no picture. */
  mark?: KindMark;
}

interface NameFields {
  title: string;
  short?: string;
  others: string;
  english?: string;
}

export interface KindMark {
  /** No two kinds have the same in one language. */
  letter: Readonly<Record<Language, string>>;
  /**
   * Outline, so that kinds differ without their colours: corners as x and y from -1 to 1, y downwards; none is a circle.
   * Where the middle of it is not that of the room for a letter, `sinks` says how much lower the letter stands, in tenths.
   */
  shape: readonly (readonly [x: number, y: number])[];
  sinks?: number;
  /** Green and orange are kept for what helped and hindered. */
  colour: { readonly light: string; readonly dark: string };
}

const TERM = { title: 'label', others: 'altLabels', english: 'labelEn' };
const NAME = { title: 'name', others: 'altNames' };

const entries = {
  Initiative: {
    is: 'Experiment, project, programme, good practice, research or method',
    list: 'initiatives',
    words: { nl: ['Initiatief', 'Initiatieven'], en: ['Initiative', 'Initiatives'] },
    path: { nl: 'initiatief', en: 'initiative' },
    ownPage: true,
    name: { title: 'title', short: 'shortTitle', others: 'altNames' },
    texts: ['summary', 'goals', 'problem', 'approach', 'collaboration'],
    search: 'ties',
    schemaOrg: 'Project',
    sameAs: ['url'],
    mark: { letter: { nl: 'I', en: 'I' }, shape: [], colour: { light: '#7d1d5e', dark: '#f4a8d3' } },
  },
  Organisation: {
    is: 'Hospital, school, professional body and the like',
    list: 'organisations',
    words: { nl: ['Organisatie', 'Organisaties'], en: ['Organisation', 'Organisations'] },
    path: { nl: 'organisatie', en: 'organisation' },
    ownPage: true,
    name: NAME,
    texts: ['description'],
    hint: 'altNames',
    search: 'ties',
    schemaOrg: 'Organization',
    sameAs: ['website', 'rorId'],
    mark: {
      letter: { nl: 'O', en: 'O' },
      shape: corners('-0.85,-0.85 0.85,-0.85 0.85,0.85 -0.85,0.85'),
      colour: { light: '#5a3fb0', dark: '#c3b1ff' },
    },
  },
  Contact: {
    is: 'Person or desk',
    list: 'contacts',
    words: { nl: ['Contact', 'Contacten'], en: ['Contact', 'Contacts'] },
    path: { nl: 'contact', en: 'contact' },
    ownPage: true,
    name: NAME,
    texts: ['capacity'],
    hint: 'capacity',
    search: 'ties',
    schemaOrg: 'Person',
    hidden: true, // People are found by way of what they do.
    mark: {
      letter: { nl: 'C', en: 'C' },
      shape: corners('-0.5,-0.95 0.5,-0.95 1,0.85 -1,0.85'),
      colour: { light: '#006678', dark: '#7fd6e6' },
    },
  },
  Theme: {
    is: 'Subject in the thesaurus',
    list: 'themes',
    words: { nl: ['Thema', 'Thema’s'], en: ['Theme', 'Themes'] },
    path: { nl: 'thema', en: 'theme' },
    ownPage: true,
    name: TERM,
    texts: ['definition'],
    search: 'words',
    few: true,
    schemaOrg: 'DefinedTerm',
    mark: {
      letter: { nl: 'T', en: 'T' },
      shape: corners('-0.5,-0.9 0.5,-0.9 1,0 0.5,0.9 -0.5,0.9 -1,0'),
      colour: { light: '#2450a8', dark: '#9dbcff' },
    },
  },
  Factor: {
    is: 'Circumstance that helps or hinders',
    list: 'factors',
    words: { nl: ['Factor', 'Factoren'], en: ['Factor', 'Factors'] },
    path: { nl: 'factor', en: 'factor' },
    ownPage: true,
    name: TERM,
    texts: ['definition'],
    search: 'words',
    few: true,
    schemaOrg: 'DefinedTerm',
    mark: { letter: { nl: 'F', en: 'F' }, shape: corners('0,-1 1,0 0,1 -1,0'), colour: { light: '#54485e', dark: '#c9bdd3' } },
  },
  Lesson: {
    is: 'Lesson or recommendation',
    list: 'lessons',
    words: { nl: ['Les', 'Lessen'], en: ['Lesson', 'Lessons'] },
    path: { nl: 'les', en: 'lesson' },
    ownPage: true,
    name: { title: 'statement', others: 'altNames' },
    texts: ['explanation'],
    search: 'ties',
    schemaOrg: 'CreativeWork',
    mark: { letter: { nl: 'L', en: 'L' }, shape: corners('0,-1 1,0.9 -1,0.9'), sinks: 3, colour: { light: '#6b5900', dark: '#e0cf6a' } },
  },
  Resource: {
    is: 'Deliverable, tool or literature',
    list: 'resources',
    words: { nl: ['Hulpmiddel', 'Hulpmiddelen'], en: ['Resource', 'Resources'] },
    path: { nl: 'hulpmiddel', en: 'resource' },
    ownPage: true,
    name: { title: 'title', others: 'altNames' },
    texts: ['description', 'authors'],
    search: 'ties',
    schemaOrg: 'LearningResource',
    sameAs: ['url'],
    mark: {
      letter: { nl: 'H', en: 'R' },
      shape: corners('-0.8,-1 0.3,-1 0.8,-0.5 0.8,1 -0.8,1'),
      colour: { light: '#3f5a78', dark: '#aac4e0' },
    },
  },
  Profession: {
    is: 'Profession',
    list: 'professions',
    words: { nl: ['Beroep', 'Beroepen'], en: ['Profession', 'Professions'] },
    path: { nl: 'beroep', en: 'profession' },
    ownPage: true,
    name: TERM,
    texts: ['definition'],
    search: 'words',
    few: true,
    schemaOrg: 'Occupation',
    mark: {
      letter: { nl: 'B', en: 'P' },
      shape: corners('0,-1 1,-0.25 0.62,0.9 -0.62,0.9 -1,-0.25'),
      colour: { light: '#ab1543', dark: '#ff9db4' },
    },
  },
  Pathway: {
    is: 'Way of learning',
    list: 'pathways',
    words: { nl: ['Leerweg', 'Leerwegen'], en: ['Pathway', 'Pathways'] },
    path: { nl: 'leerweg', en: 'pathway' },
    name: TERM,
    texts: ['definition'],
    search: 'words',
    few: true,
    schemaOrg: 'DefinedTerm',
    mark: {
      letter: { nl: 'W', en: 'W' },
      shape: corners('-1,-0.8 0.35,-0.8 1,0 0.35,0.8 -1,0.8'),
      colour: { light: '#87478c', dark: '#e5b3ea' },
    },
  },
  Region: {
    is: 'Region',
    list: 'regions',
    words: { nl: ['Regio', 'Regio’s'], en: ['Region', 'Regions'] },
    path: { nl: 'regio', en: 'region' },
    name: NAME,
    texts: [],
    few: true,
    schemaOrg: 'Place',
    mark: {
      letter: { nl: 'R', en: 'G' },
      shape: corners('-0.9,-0.95 0.9,-0.95 0.9,0.2 0,1 -0.9,0.2'),
      sinks: -1.5,
      colour: { light: '#595938', dark: '#cfcfa3' },
    },
  },
  Source: {
    is: 'Document that facts come from',
    list: 'sources',
    words: { nl: ['Bron', 'Bronnen'], en: ['Source', 'Sources'] },
    path: { nl: 'bron', en: 'source' },
    ownPage: true,
    name: { title: 'title', others: 'altNames' },
    texts: ['description'],
    hint: 'publisher',
    few: true,
    schemaOrg: 'CreativeWork',
  },
} as const satisfies Record<string, KindEntry>;

/** A kind of thing that the graph holds, by its label. */
export type Kind = keyof typeof entries;

/**
 * What the graph holds: a kind is named here once, and everything that deals with kinds is made of it, or held to it by a
 * test. The order is that of lists, legends and tables. How to add one is told in `graph/README.md`.
 */
export const kinds: Readonly<Record<Kind, KindEntry>> = entries;

/** All of them by their labels, in that order. */
export const kindNames: readonly Kind[] = keysOf(entries);

export function isKind(label: unknown): label is Kind {
  return isKeyOf(entries, label);
}

/** Names of their lists. */
export const collectionNames: readonly string[] = kindNames.map((kind) => entries[kind].list);

/** Kind of the things in a list; undefined for a name that no list has. */
export function kindOfCollection(list: string): Kind | undefined {
  return kindNames.find((kind) => entries[kind].list === list);
}

type KindWith<Said> = { [K in Kind]: (typeof entries)[K] extends Said ? K : never }[Kind];

/** Kinds that a search finds. */
export type SearchedKind = KindWith<{ search: string }>;
export const searchedKinds = kindNames.filter((kind): kind is SearchedKind => kinds[kind].search !== undefined);

/** Kinds without a page of their own. */
export type PlainKind = Exclude<Kind, KindWith<{ ownPage: true }>>;
export const plainKinds = kindNames.filter((kind): kind is PlainKind => kinds[kind].ownPage === undefined);

/** Kinds that pictures draw. */
export type DrawnKind = KindWith<{ mark: KindMark }>;
export const drawnKinds = kindNames.filter((kind): kind is DrawnKind => kinds[kind].mark !== undefined);

export function markOf(kind: DrawnKind): KindMark {
  return entries[kind].mark;
}

function corners(written: string): readonly (readonly [number, number])[] {
  return written.split(' ').map((corner) => corner.split(',').map(Number) as [number, number]);
}
