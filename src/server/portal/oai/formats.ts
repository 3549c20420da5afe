import { fieldOf } from '../../../shared/kind-names.ts';
import { kinds } from '../../../shared/kinds.ts';
import { LICENCE } from '../../../shared/licence.ts';
import { documentOf } from '../../linked-data/description.ts';
import type { Linked, Thing } from '../../linked-data/thing.ts';
import type { HarvestedKind } from './records.ts';

/** A node of XML by its names: those of attributes begin with @, and text stands under #text. */
export type Xml = { [name: string]: Xml | string | number | readonly (Xml | string)[] | undefined };

interface Format {
  schema: string;
  namespace: string;
  /** A thing in it. */
  told(thing: Thing, kind: HarvestedKind, origin: string): Xml;
}

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const SCHEMA_ORG = 'https://schema.org/';
const OAI_DC = 'http://www.openarchives.org/OAI/2.0/oai_dc/';

/** Forms of a record, by their prefix: Dublin Core, which every harvester knows, and the same JSON-LD that a page holds. */
export const FORMATS: Readonly<Record<string, Format>> = {
  oai_dc: {
    schema: 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
    namespace: OAI_DC,
    told: (thing, kind) => ({
      'oai_dc:dc': {
        '@xmlns:oai_dc': OAI_DC,
        '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        '@xmlns:xsi': XSI,
        '@xsi:schemaLocation': `${OAI_DC} http://www.openarchives.org/OAI/2.0/oai_dc.xsd`,
        ...dublinCore(thing, kind),
      },
    }),
  },
  oai_schemaorg: {
    schema: 'https://schema.org/docs/jsonldcontext.jsonld',
    namespace: SCHEMA_ORG,
    told: (thing, kind, origin) => ({ jsonld: { '@xmlns': SCHEMA_ORG, '#text': JSON.stringify(documentOf(thing, kind, origin)) } }),
  },
};

/** The elements of Dublin Core (DCMES 1.1) that say what a thing is. */
function dublinCore(thing: Thing, kind: HarvestedKind): Xml {
  const { name, texts } = kinds[kind];
  const textsOf = (...fields: readonly string[]) =>
    fields
      .flatMap((field): unknown => thing[field] ?? [])
      .map(String)
      .filter((text) => text !== '');
  const namesOf = (field: string, title: string) => ((thing[field] ?? []) as readonly Linked[]).map((linked) => linked[title] ?? '');
  return {
    'dc:title': textsOf(name.title, name.short ?? ''),
    'dc:creator': [...namesOf('organisations', 'name'), ...textsOf(kind === 'Resource' ? 'authors' : '')],
    'dc:subject': namesOf('themes', 'label'),
    'dc:description': textsOf(...texts.filter((field) => field !== 'authors')),
    'dc:publisher': 'Kruispunt',
    'dc:contributor': namesOf('funders', 'name'),
    'dc:date': textsOf('year', 'startYear', 'endYear'),
    'dc:type': kinds[kind].words.en[0],
    'dc:identifier': textsOf('uri', 'url'),
    'dc:source': namesOf('sources', 'title'),
    'dc:language': 'nl',
    'dc:relation': ['partOf', 'parts'].flatMap((field) => namesOf(field, 'uri')),
    'dc:coverage': namesOf('regions', 'name'),
    'dc:rights': LICENCE,
  };
}

/** Sets that a thing belongs to. */
export function setsOf(thing: Thing | undefined, kind: HarvestedKind): string[] {
  const themes = ((thing?.['themes'] ?? []) as readonly Linked[]).map(({ uri }) => `theme:${uri.split('/').at(-1)}`);
  return [`kind:${fieldOf(kind)}`, ...themes];
}
