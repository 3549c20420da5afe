import { type Bilingual, bilingual } from '../../shared/bilingual.ts';
import { type Language, languages } from '../../shared/language.ts';
import { keysOf } from '../../shared/own-keys.ts';
import { pathTo } from '../../shared/paths.ts';
import { forms, schemeSuffixes } from '../linked-data/forms.ts';
import { schemePages } from '../linked-data/vocabulary.ts';
import { SCHEME_TITLES } from './schemes.ts';
import { pathToTable } from './tables.ts';

/** Sorts of file that are given, each by what the list of the European Union calls it (Named Authority List File Type). */
export const fileTypes = {
  'application/jsonl': 'JSON',
  'application/n-triples': 'RDF_N_TRIPLES',
  'text/csv': 'CSV',
  'text/turtle': 'RDF_TURTLE',
  'application/ld+json': 'JSON_LD',
} as const;

export type FileType = keyof typeof fileTypes;

/** A file with all that is published, or a part of it, that stays at its address while what is in it changes. */
export interface Offer {
  path: string;
  name: Bilingual<string>;
  /** Sort of file, once it is unpacked. */
  type: FileType;
  language: Language;
  /** Indicates that it is packed (gzip). */
  isPacked?: true;
  /** Its size, its checksum (SHA-256, hexadecimal) and when it was made; absent for what is made as it is asked for. */
  made?: { bytes: number; sha256: string; generated: string };
}

/** The files with all that is published. */
export interface OfferedDumps {
  /** Those that stand ready, with things named under an origin. */
  at: (origin: string) => Promise<readonly Offer[]>;
  /** Has them made where there are none or they are old; nobody waits for it. */
  prepare: (origin: string) => void;
}

/** The files besides dumps: tables of initiatives, and the thesauri. */
export const offers: readonly Offer[] = [
  ...languages.map(
    (language): Offer => ({
      path: pathToTable(language),
      name: bilingual(
        `Initiatieven als tabel (CSV, ${language === 'nl' ? 'Nederlands' : 'Engels'})`,
        `Initiatives as a table (CSV, ${language === 'nl' ? 'Dutch' : 'English'})`,
      ),
      type: 'text/csv',
      language,
    }),
  ),
  ...keysOf(schemePages).flatMap((kind) =>
    schemeSuffixes.map((suffix): Offer => {
      const { nl, en } = SCHEME_TITLES[kind];
      const form = suffix === '.ttl' ? 'Turtle' : 'JSON-LD';
      return {
        path: `${pathTo(schemePages[kind], 'nl')}${suffix}`,
        name: bilingual(`${nl} (SKOS, ${form})`, `${en} (SKOS, ${form})`),
        type: forms[suffix],
        language: 'nl',
      };
    }),
  ),
];
