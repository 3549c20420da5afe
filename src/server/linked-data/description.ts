import { type Kind, kinds } from '../../shared/kinds.ts';
import { LICENCE } from '../../shared/licence.ts';
import { pathTo } from '../../shared/paths.ts';
import { type Linked, linksOf, type Thing } from './thing.ts';
import { CFIR, GROUP, isConceptKind, meanings, PREFIXES, schemePages } from './vocabulary.ts';

/** A thing, or what else is described, as a node of JSON-LD. */
export type Description = Record<string, unknown>;

/** What the names in a description stand for: those of schema.org, and with a prefix others. */
export function contextOf(origin: string): readonly [string, Readonly<Record<string, string>>] {
  const { schema, ...others } = PREFIXES;
  return ['https://schema.org', { ...others, kruispunt: `${schemeOf('Factor', origin)}#` }];
}

/** Name of a scheme of concepts: the address of the page that lists them. */
export function schemeOf(kind: keyof typeof schemePages, origin: string): string {
  return origin + pathTo(schemePages[kind], 'nl');
}

/** A thing as linked data by itself. */
export function documentOf(thing: Thing, kind: Kind, origin: string): Description {
  return { '@context': contextOf(origin), ...descriptionOf(thing, kind, origin) };
}

/** A thing in the words of schema.org, SKOS and PROV-O: the same in every language, with its address in Dutch as its name. */
export function descriptionOf(thing: Thing, kind: Kind, origin: string): Description {
  const type = typeOf(thing, kind);
  const isWork = ['CreativeWork', 'LearningResource'].includes(type) || meanings[kind]?.types?.includes('CreativeWork') === true;
  return withoutNothing({
    '@type': [type, ...(meanings[kind]?.types ?? []), ...(meanings[kind]?.isConcept ? ['skos:Concept'] : [])],
    '@id': thing['uri'],
    url: thing['uri'],
    identifier: thing['id'],
    ...namesOf(thing, kind),
    ...(isConceptKind(kind) && conceptIn(schemeOf(kind, origin), thing)),
    ...FACTS[kind]?.(thing),
    sameAs: (kinds[kind].sameAs ?? []).map((field) => thing[field]).filter((address) => address),
    ...linkedFrom(thing, kind),
    ...(isWork
      ? { inLanguage: 'nl', dateModified: thing['modified'], license: LICENCE }
      : { 'dct:modified': { '@type': 'xsd:dateTime', '@value': thing['modified'] }, 'dct:license': { '@id': LICENCE } }),
  });
}

function typeOf(thing: Thing, kind: Kind): string {
  return isGroup(thing, kind) ? GROUP.type : kinds[kind].schemaOrg;
}

const isGroup = (thing: Thing, kind: Kind): boolean => kind === 'Contact' && thing['kind'] === 'GROUP';

function namesOf(thing: Thing, kind: Kind): Description {
  const { name, texts } = kinds[kind];
  const [description, ...others] = texts.map((field) => thing[field]);
  const english = thing[name.english ?? ''];
  const alternatives = [thing[name.short ?? ''], ...listIn(thing, name.others)].filter((each) => each);
  return {
    name: thing[name.title],
    alternateName: [...alternatives, ...(english ? [{ '@language': 'en', '@value': english }] : [])],
    description,
    ...(kind === 'Initiative' && {
      text: others
        .flat()
        .filter((each) => each)
        .join('\n\n'),
    }),
  };
}

/** What a thing is as a concept (SKOS Reference, sections 4 to 7): a label per language, of which no other name says the same. */
function conceptIn(scheme: string, thing: Thing): Description {
  const said = (language: string) => (text: unknown) => ({ '@language': language, '@value': text });
  const others = listIn(thing, 'altLabels').filter((label) => label !== thing['label']);
  return {
    inDefinedTermSet: scheme,
    'skos:inScheme': { '@id': scheme },
    'skos:prefLabel': [said('nl')(thing['label']), said('en')(thing['labelEn'])],
    // In which language each of these is, nobody wrote down.
    'skos:altLabel': others,
    'skos:definition': [thing['definition']].filter((text) => text).map(said('nl')),
    ...(isTopConcept(thing) && { 'skos:topConceptOf': { '@id': scheme } }),
  };
}

/** Whether nothing wider is there. */
export const isTopConcept = (thing: Thing): boolean => listIn(thing, 'broader').length === 0;

/** What some kinds are told by besides. */
const FACTS: Readonly<Partial<Record<Kind, (thing: Thing) => Description>>> = {
  Initiative: ({ startYear, endYear, status }) => ({
    // A time in ISO 8601, of which the end may be open.
    temporalCoverage: startYear ? `${startYear}/${endYear ?? '..'}` : undefined,
    creativeWorkStatus: status,
  }),
  Factor: ({ construct, constructLabel }) => ({
    termCode: construct,
    'skos:notation': construct,
    'skos:note': { '@language': 'en', '@value': `CFIR 2.0: ${constructLabel}` },
    'dct:references': { '@id': CFIR },
  }),
  Resource: ({ year, authors }) => ({ datePublished: year && String(year), creditText: authors }),
  Source: ({ publisher, year, date, url }) => ({
    publisher: publisher ? { '@type': 'Organization', name: publisher } : undefined,
    datePublished: date ?? (year && String(year)),
    sameAs: url,
  }),
  // Levels of the Dutch framework (NLQF) are those of the European one.
  Profession: ({ level }) => ({
    qualifications: level
      ? {
          '@type': 'EducationalOccupationalCredential',
          educationalLevel: {
            '@type': 'DefinedTerm',
            name: `NLQF/EQF ${level}`,
            termCode: String(level),
            inDefinedTermSet: 'https://nlqf.nl/',
          },
        }
      : undefined,
  }),
};

function linkedFrom(thing: Thing, kind: Kind): Description {
  const description: Record<string, Description[]> = {};
  for (const [field, [property, to]] of Object.entries(linksOf(kind))) {
    const linked = (thing[field] ?? []) as readonly Linked[];
    const name = property === 'affiliation' && isGroup(thing, kind) ? GROUP.affiliation : property;
    description[name] = [...(description[name] ?? []), ...linked.map((each) => linkTo(each, to))];
  }
  return description;
}

function linkTo(linked: Linked, kind: Kind): Description {
  return withoutNothing({ '@id': linked.uri, name: linked[kinds[kind].name.title] });
}

const listIn = (thing: Thing, field: string): readonly unknown[] => (Array.isArray(thing[field]) ? thing[field] : []);

function withoutNothing(description: Description): Description {
  const isSomething = (value: unknown) =>
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(description).filter(([, value]) => isSomething(value)));
}
