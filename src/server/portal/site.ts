import { bilingual } from '../../shared/bilingual.ts';
import type { Language } from '../../shared/language.ts';
import { pathTo } from '../../shared/paths.ts';
import type { Description } from '../linked-data/description.ts';
import { SITE } from '../pages/head.ts';
import type { Catalogued } from './catalogue.ts';
import type { Offer } from './offers.ts';
import { DESCRIPTION, KEYWORDS, namesAt, SUBJECT } from './whole.ts';

const CONTACT = bilingual('vragen over de gegevens', 'questions about the data');
const PLACE = bilingual('Nederland', 'the Netherlands');

/** The site, and the whole as a set of data, in the words of schema.org: what search engines for pages and for data read of the front page. */
export function siteDocument({ dataset, publisher, origin, offers }: Catalogued, language: Language): Description {
  const names = namesAt(origin);
  const publishedBy = {
    '@type': 'Organization',
    '@id': names.publisher,
    name: publisher.name,
    contactPoint: { '@type': 'ContactPoint', name: publisher.name, email: publisher.email, contactType: CONTACT[language] },
  };
  const home = origin + pathTo('home', language);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebSite',
        '@id': `${origin}/#website`,
        url: home,
        name: dataset.title,
        description: SITE[language].description,
        inLanguage: language,
        publisher: { '@id': names.publisher },
        potentialAction: {
          '@type': 'SearchAction',
          target: { '@type': 'EntryPoint', urlTemplate: `${origin}${pathTo('search', language, '', '?q={search_term_string}')}` },
          'query-input': 'required name=search_term_string',
        },
      },
      {
        '@type': 'Dataset',
        '@id': dataset.uri,
        url: home,
        identifier: dataset.uri,
        name: `${dataset.title}: ${SUBJECT[language]}`,
        description: DESCRIPTION[language],
        keywords: KEYWORDS[language],
        license: dataset.licence,
        isAccessibleForFree: true,
        inLanguage: 'nl',
        spatialCoverage: {
          '@type': 'Place',
          name: PLACE[language],
          sameAs: 'http://publications.europa.eu/resource/authority/country/NLD',
        },
        ...(dataset.modified && { dateModified: dataset.modified }),
        creator: publishedBy,
        publisher: publishedBy,
        includedInDataCatalog: {
          '@type': 'DataCatalog',
          '@id': names.catalogue,
          name: `${CATALOGUE[language]} ${dataset.title}`,
          description: DESCRIPTION[language],
          publisher: { '@id': names.publisher },
          dataset: { '@id': dataset.uri },
        },
        distribution: offers.map((offer) => downloadOf(offer, dataset, origin, language)),
      },
    ],
  };
}

const CATALOGUE = bilingual('Catalogus van', 'Catalogue of');

function downloadOf(offer: Offer, dataset: Catalogued['dataset'], origin: string, language: Language): Description {
  const { path, name, type, isPacked, made } = offer;
  return {
    '@type': 'DataDownload',
    name: name[language],
    contentUrl: origin + path,
    encodingFormat: isPacked ? [type, 'application/gzip'] : type,
    inLanguage: offer.language,
    license: dataset.licence,
    ...(made && { contentSize: `${made.bytes} B`, sha256: made.sha256, dateModified: made.generated }),
  };
}
