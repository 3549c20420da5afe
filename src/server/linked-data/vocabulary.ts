import type { Kind } from '../../shared/kinds.ts';

/** Prefixes of the vocabularies whose words are used beside those of schema.org. */
export const PREFIXES = {
  schema: 'http://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  dct: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** Where the constructs are told that factors are coded by: CFIR 2.0, Damschroder et al. 2022. */
export const CFIR = 'https://doi.org/10.1186/s13012-022-01245-0';

/** What a field that leads to other things is called, the kind of those, and the argument that says how many; `limit` when absent. */
export type Link = readonly [property: string, kind: Kind, most?: string];

interface Meaning {
  /** Sorts of thing that it is besides that to schema.org which `kinds` says. */
  types?: readonly string[];
  links?: Readonly<Record<string, Link>>;
  /** Other fields that are asked, since `description.ts` says something of them. */
  facts?: readonly string[];
  /** Indicates that it is a concept of a thesaurus (SKOS). */
  isConcept?: true;
}

/**
 * What the fields of a kind mean to others: words of schema.org, or with a prefix of SKOS, PROV-O, Dublin Core or our own two. A kind that is not
 * here is told by its name, its texts and its sources.
 */
export const meanings: Readonly<Partial<Record<Kind, Meaning>>> = {
  Initiative: {
    types: ['CreativeWork', 'prov:Activity'],
    facts: ['startYear', 'endYear', 'status'],
    links: {
      organisations: ['contributor', 'Organisation'],
      funders: ['funder', 'Organisation'],
      contacts: ['member', 'Contact'],
      themes: ['about', 'Theme'],
      regions: ['spatialCoverage', 'Region'],
      professions: ['audience', 'Profession'],
      pathways: ['dct:instructionalMethod', 'Pathway'],
      partOf: ['isPartOf', 'Initiative'],
      parts: ['hasPart', 'Initiative'],
      enablers: ['kruispunt:enabler', 'Factor'],
      barriers: ['kruispunt:barrier', 'Factor'],
      produces: ['prov:generated', 'Resource'],
      lessons: ['prov:generated', 'Lesson'],
      uses: ['prov:used', 'Resource'],
    },
  },
  Organisation: { links: { regions: ['areaServed', 'Region'], contacts: ['member', 'Contact'] } },
  Contact: { facts: ['kind'], links: { organisations: ['affiliation', 'Organisation'], knowsAbout: ['knowsAbout', 'Theme', 'first'] } },
  Theme: { isConcept: true, links: { broader: ['skos:broader', 'Theme'], narrower: ['skos:narrower', 'Theme'] } },
  Factor: { isConcept: true, facts: ['construct', 'constructLabel'] },
  Lesson: {
    types: ['prov:Entity'],
    links: { themes: ['about', 'Theme'], factors: ['about', 'Factor'], initiatives: ['prov:wasGeneratedBy', 'Initiative'] },
  },
  Resource: { types: ['prov:Entity'], facts: ['year'], links: { themes: ['about', 'Theme'] } },
  Profession: { facts: ['level'], links: { growsInto: ['dct:relation', 'Profession'] } },
  Source: { types: ['prov:Entity'], facts: ['publisher', 'year', 'date', 'url'] },
};

/** What a contact is that is no person, such as a desk, and its word for where it belongs. */
export const GROUP = { type: 'Organization', affiliation: 'parentOrganization' };

/** Scheme of concepts that themes, or factors, are a part of: the page that lists them. */
export const schemePages = { Theme: 'themes', Factor: 'factors' } as const satisfies Partial<Record<Kind, string>>;

/** A kind of which the things are concepts of one scheme. */
export type ConceptKind = keyof typeof schemePages;

export function isConceptKind(kind: Kind): kind is ConceptKind {
  return kind in schemePages;
}
