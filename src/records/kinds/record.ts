import type { z } from 'zod';
import { isKeyOf, keysOf } from '../../shared/own-keys.ts';
import { cites } from './citation.ts';
import { contact } from './contact.ts';
import { factor } from './factor.ts';
import { initiative } from './initiative.ts';
import { lesson } from './lesson.ts';
import { organisation } from './organisation.ts';
import { pathway } from './pathway.ts';
import { profession } from './profession.ts';
import { region } from './region.ts';
import { resource } from './resource.ts';
import { source } from './source.ts';
import { slug } from './text.ts';
import { theme } from './theme.ts';

/** What every record has: its id, the source of its facts unless they name another, and the lines of its fields. */
const base = { id: slug, source: slug.optional(), cites: cites.optional() };

/** The schema of a record by kind. Adding a kind: a file in `kinds/`, a line here and in `collections`, a file in `graph/`. */
export const kinds = {
  Initiative: initiative.extend(base),
  Organisation: organisation.extend(base),
  Contact: contact.safeExtend(base),
  Theme: theme.extend(base),
  Factor: factor.extend(base),
  Lesson: lesson.extend(base),
  Resource: resource.extend(base),
  Profession: profession.extend(base),
  Pathway: pathway.extend(base),
  Region: region.extend(base),
  Source: source.extend(base),
} as const;

export type Kind = keyof typeof kinds;

export function isKind(name: unknown): name is Kind {
  return isKeyOf(kinds, name);
}

/** All kinds, in the order in which they are read and written. */
export const kindNames: readonly Kind[] = keysOf(kinds);

type RecordOf<K extends Kind> = { type: K } & z.output<(typeof kinds)[K]>;
/** A record as checked: one node of the graph with the facts it states. */
export type KnowledgeRecord = { [K in Kind]: RecordOf<K> }[Kind];

/** Kind by the name of its list in a file of records. */
export const collections = {
  initiatives: 'Initiative',
  organisations: 'Organisation',
  contacts: 'Contact',
  themes: 'Theme',
  factors: 'Factor',
  lessons: 'Lesson',
  resources: 'Resource',
  professions: 'Profession',
  pathways: 'Pathway',
  regions: 'Region',
  sources: 'Source',
} as const satisfies Record<string, Kind>;

export const collectionNames = keysOf(collections);

/** Kind of the records in a list of a file; undefined for a name that no list has. */
export function kindOfCollection(name: string): Kind | undefined {
  return isKeyOf(collections, name) ? collections[name] : undefined;
}

/** Name of the list that holds records of a kind: `themes`. */
export function collectionOf(kind: Kind): keyof typeof collections {
  const found = collectionNames.find((name) => collections[name] === kind);
  if (!found) throw new Error(`Records of kind ${kind} have no list in a file.`);
  return found;
}

/** Name of a kind in the API: `INITIATIVE`. */
export type RecordKindName = Uppercase<Kind>;

export const recordKindNames: readonly RecordKindName[] = kindNames.map(recordKind);

export function recordKind(kind: Kind): RecordKindName {
  return kind.toUpperCase() as RecordKindName;
}

/** Kind by its name in the API: `INITIATIVE` → `Initiative`. */
export function kindNamed(name: RecordKindName): Kind {
  const kind = kindNames.find((one) => recordKind(one) === name);
  if (!kind) throw new Error(`There is no kind '${name}'.`);
  return kind;
}
