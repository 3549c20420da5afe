import type { PublishedSetQuery } from '../../generated/server.ts';
import { type Bilingual, bilingual } from '../../shared/bilingual.ts';
import { type Language, languages } from '../../shared/language.ts';
import { LICENCE } from '../../shared/licence.ts';
import { pathTo } from '../../shared/paths.ts';
import type { Description } from '../linked-data/description.ts';
import { PREFIXES } from '../linked-data/vocabulary.ts';
import { type FileType, fileTypes, type Offer } from './offers.ts';
import type { Publisher } from './publisher.ts';
import { DESCRIPTION, KEYWORDS, namesAt, SUBJECT } from './whole.ts';

/** Prefixes of the vocabularies that catalogues are written in. */
export const CATALOGUE_PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: PREFIXES.dct,
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  spdx: 'http://spdx.org/rdf/terms#',
  skos: PREFIXES.skos,
  xsd: PREFIXES.xsd,
} as const;

/** Where the lists of the European Union stand, of which a catalogue takes its words. */
const EU = 'http://publications.europa.eu/resource/authority';
const IANA = 'https://www.iana.org/assignments/media-types';

const LANGUAGES: Readonly<Record<Language, string>> = { nl: 'NLD', en: 'ENG' };

/** Themes that the whole belongs to (Named Authority List Data Theme). */
const THEMES: Readonly<Record<string, Bilingual<string>>> = {
  HEAL: bilingual('Gezondheid', 'Health'),
  EDUC: bilingual('Onderwijs, cultuur en sport', 'Education, culture and sport'),
};

interface Service {
  path: string;
  /** Where it is told how to ask it. */
  description: string;
  /** What it keeps to. */
  standard: string;
  name: Bilingual<string>;
  text: Bilingual<string>;
}

/** What programs can ask for a part of the whole. */
const SERVICES: readonly Service[] = [
  {
    path: '/graphql',
    description: '/graphql/schema.graphql',
    standard: 'https://spec.graphql.org/October2021/',
    name: bilingual('GraphQL van Kruispunt', 'GraphQL of Kruispunt'),
    text: bilingual(
      'Beantwoordt vragen over alles wat gepubliceerd is, en vertelt wat er sinds een eerdere vraag is veranderd.',
      'Answers questions about all that is published, and tells what has changed since an earlier question.',
    ),
  },
  {
    path: '/api/v1',
    description: '/api/v1/openapi.json',
    standard: 'https://spec.openapis.org/oas/v3.1.0',
    name: bilingual('REST van Kruispunt', 'REST of Kruispunt'),
    text: bilingual(
      'Geeft initiatieven, thema’s, contacten en zoekresultaten als JSON, volgens de API Design Rules van de Nederlandse overheid.',
      'Gives initiatives, themes, contacts and what a search finds as JSON, by the API Design Rules of the Dutch government.',
    ),
  },
  {
    path: '/oai',
    description: '/oai?verb=Identify',
    standard: 'http://www.openarchives.org/OAI/openarchivesprotocol.html',
    name: bilingual('OAI-PMH van Kruispunt', 'OAI-PMH of Kruispunt'),
    text: bilingual(
      'Laat verzamelaars initiatieven, hulpmiddelen en lessen ophalen, ook alleen wat er sinds een moment veranderde.',
      'Lets harvesters take initiatives, resources and lessons, also only what has changed since a moment.',
    ),
  },
];

/** What a catalogue tells of. */
export interface Catalogued {
  dataset: PublishedSetQuery['dataset'];
  publisher: Publisher;
  origin: string;
  offers: readonly Offer[];
}

/** The whole, its files and what can be asked, as catalogues of data exchange it (DCAT-AP-NL 3.0, Geonovum 2024). */
export function catalogueDocument({ dataset, publisher, origin, offers }: Catalogued): Description {
  const names = namesAt(origin);
  const services = SERVICES.map((service) => serviceNode(service, dataset, origin));
  const shared = {
    ...ofThePublisher(origin),
    'dct:license': { '@id': dataset.licence },
    'dct:spatial': euTerm('country', 'NLD', 'dct:Location'),
    ...(dataset.modified && { 'dct:modified': momentOf(dataset.modified) }),
  };
  return {
    '@context': CATALOGUE_PREFIXES,
    '@graph': [
      {
        '@id': names.catalogue,
        '@type': 'dcat:Catalog',
        'dct:title': inBoth(bilingual(`Catalogus van ${dataset.title}`, `Catalogue of ${dataset.title}`)),
        'dct:description': inBoth(
          bilingual(
            `De gegevens van ${dataset.title}, de bestanden waarin ze te krijgen zijn en de diensten waaraan programma’s ze kunnen vragen.`,
            `The data of ${dataset.title}, the files that they can be had in and the services that programs can ask for them.`,
          ),
        ),
        'dct:identifier': names.catalogue,
        'dct:language': languages.map(languageTerm),
        ...shared,
        'dcat:themeTaxonomy': { '@id': `${EU}/data-theme` },
        'dcat:dataset': { '@id': dataset.uri },
        'dcat:service': services.map((service) => ({ '@id': service['@id'] })),
      },
      {
        '@id': dataset.uri,
        '@type': 'dcat:Dataset',
        'dct:title': inBoth(bilingual(`${dataset.title}: ${SUBJECT.nl}`, `${dataset.title}: ${SUBJECT.en}`)),
        'dct:description': inBoth(DESCRIPTION),
        'dct:identifier': dataset.uri,
        'dct:language': languageTerm('nl'),
        ...shared,
        'dct:creator': { '@id': names.publisher },
        ...forEverybody(),
        'dct:accrualPeriodicity': euTerm('frequency', 'IRREG', 'dct:Frequency'),
        'dcat:keyword': languages.flatMap((language) => KEYWORDS[language].map((word) => said(language, word))),
        'dcat:landingPage': { '@id': origin + pathTo('developers', 'nl'), '@type': 'foaf:Document' },
        'dcat:distribution': offers.map((offer) => ({ '@id': distributionAt(offer, origin) })),
      },
      ...offers.map((offer) => distributionNode(offer, dataset, origin)),
      ...services,
      ...publisherNodes(publisher, origin),
      ...listNodes(),
    ],
  };
}

/** Name of a file as a distribution: its address is that of the file itself. */
const distributionAt = ({ path }: Offer, origin: string): string => `${namesAt(origin).catalogue}#${path.slice(1)}`;

function distributionNode(offer: Offer, dataset: Catalogued['dataset'], origin: string): Description {
  const { path, name, type, language, isPacked, made } = offer;
  return {
    '@id': distributionAt(offer, origin),
    '@type': 'dcat:Distribution',
    'dct:title': inBoth(name),
    'dcat:accessURL': { '@id': origin + path },
    'dcat:downloadURL': { '@id': origin + path },
    'dct:license': { '@id': dataset.licence },
    'dct:language': languageTerm(language),
    'dct:format': euTerm('file-type', fileTypes[type], 'dct:MediaTypeOrExtent'),
    ...(isRegistered(type) && { 'dcat:mediaType': mediaType(type) }),
    ...(isPacked && { 'dcat:compressFormat': mediaType('application/gzip') }),
    ...(made && {
      'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(made.bytes) },
      'dct:modified': momentOf(made.generated),
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256', '@type': 'spdx:ChecksumAlgorithm' },
        'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': made.sha256 },
      },
    }),
  };
}

/** Whether a type is one of IANA's, of which a catalogue may speak: JSON Lines never became one. */
const isRegistered = (type: FileType): boolean => type !== 'application/jsonl';

function serviceNode({ path, description, standard, name, text }: Service, dataset: Catalogued['dataset'], origin: string): Description {
  return {
    '@id': `${namesAt(origin).catalogue}#${path.slice(1)}`,
    '@type': 'dcat:DataService',
    'dct:title': inBoth(name),
    'dct:description': inBoth(text),
    'dct:identifier': origin + path,
    'dct:license': { '@id': dataset.licence },
    ...ofThePublisher(origin),
    ...forEverybody(),
    'dct:conformsTo': { '@id': standard, '@type': 'dct:Standard' },
    'dcat:endpointURL': { '@id': origin + path },
    'dcat:endpointDescription': { '@id': origin + description },
    'dcat:landingPage': { '@id': origin + pathTo('developers', 'nl'), '@type': 'foaf:Document' },
    'dcat:servesDataset': { '@id': dataset.uri },
  };
}

const ofThePublisher = (origin: string): Description => ({
  'dct:publisher': { '@id': namesAt(origin).publisher },
  'dcat:contactPoint': { '@id': namesAt(origin).contact },
});

const forEverybody = (): Description => ({
  'dct:accessRights': euTerm('access-right', 'PUBLIC', 'dct:RightsStatement'),
  'dcat:theme': Object.keys(THEMES).map((theme) => ({ '@id': `${EU}/data-theme/${theme}` })),
});

function publisherNodes({ name, email }: Publisher, origin: string): Description[] {
  const names = namesAt(origin);
  return [
    {
      '@id': names.publisher,
      '@type': ['foaf:Agent', 'foaf:Organization'],
      'foaf:name': name,
      'foaf:mbox': { '@id': `mailto:${email}` },
    },
    {
      '@id': names.contact,
      '@type': ['vcard:Kind', 'vcard:Organization'],
      'vcard:fn': name,
      'vcard:hasEmail': { '@id': `mailto:${email}` },
      'vcard:hasURL': { '@id': origin + pathTo('developers', 'nl') },
    },
  ];
}

/** What is taken of lists of others, so that who reads the catalogue alone knows what it is. */
const listNodes = (): Description[] => [
  { '@id': LICENCE, '@type': 'dct:LicenseDocument', 'skos:exactMatch': { '@id': `${EU}/licence/CC_BY_4_0` } },
  { '@id': `${EU}/data-theme`, '@type': 'skos:ConceptScheme', 'dct:title': said('en', 'Data theme') },
  ...Object.entries(THEMES).map(([theme, label]) => ({
    '@id': `${EU}/data-theme/${theme}`,
    '@type': 'skos:Concept',
    'skos:prefLabel': inBoth(label),
    'skos:inScheme': { '@id': `${EU}/data-theme` },
  })),
];

const euTerm = (list: string, name: string, type: string) => ({ '@id': `${EU}/${list}/${name}`, '@type': type });
const languageTerm = (language: Language) => euTerm('language', LANGUAGES[language], 'dct:LinguisticSystem');
const mediaType = (type: string) => ({ '@id': `${IANA}/${type}`, '@type': 'dct:MediaType' });
const momentOf = (moment: string) => ({ '@type': 'xsd:dateTime', '@value': moment });
const said = (language: Language, text: string) => ({ '@language': language, '@value': text });
const inBoth = (texts: Bilingual<string>) => languages.map((language) => said(language, texts[language]));
