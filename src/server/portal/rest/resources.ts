import {
  RestChangesDocument,
  RestContactDocument,
  RestContactsOfThemeDocument,
  RestInitiativeDocument,
  RestInitiativesDocument,
  RestRelatedDocument,
  RestSearchDocument,
  RestThemeDocument,
  RestThemesDocument,
} from '../../../generated/server.ts';

/** A way into what a document answers: names of fields, separated by full stops. */
export type Way = string;

/** What can be read at an address. Its parameters are the variables of the document, by the same names. */
export interface Resource {
  /** Address below `/api/v1`, as OpenAPI writes it. */
  path: string;
  /** Name in code that others generate. */
  operationId: string;
  /** What is read here, in a few words. */
  summary: string;
  /** Operation of the API that is asked. */
  document: { toString(): string };
  /** What must be there for anything to be: its absence is 404, another id of it than was asked for leads to its address. */
  subject?: Way;
  /** The answer, or each of its fields. */
  answer: Way | Readonly<Record<string, Way>>;
  /** How a next page is asked for; absent where all is in one. */
  paging?: 'offset' | 'cursor';
}

/** All that REST answers: a new one is an operation in `rest.graphql` and an entry here. */
export const resources: readonly Resource[] = [
  {
    path: '/initiatieven',
    operationId: 'initiatieven',
    summary: 'All initiatives, by id',
    document: RestInitiativesDocument,
    answer: { items: 'initiatives', total: 'initiativesConnection.totalCount' },
    paging: 'offset',
  },
  {
    path: '/initiatieven/{id}',
    operationId: 'initiatief',
    summary: 'One initiative, with what it is tied to',
    document: RestInitiativeDocument,
    subject: 'initiative',
    answer: 'initiative',
  },
  {
    path: '/initiatieven/{id}/verwante-initiatieven',
    operationId: 'verwanteInitiatieven',
    summary: 'Initiatives that are related to one, and why',
    document: RestRelatedDocument,
    subject: 'initiative',
    answer: { items: 'initiative.related' },
  },
  {
    path: '/themas',
    operationId: 'themas',
    summary: 'All themes, by id',
    document: RestThemesDocument,
    answer: { items: 'themes', total: 'themesConnection.totalCount' },
    paging: 'offset',
  },
  {
    path: '/themas/{id}',
    operationId: 'thema',
    summary: 'One theme, with its wider and narrower ones',
    document: RestThemeDocument,
    subject: 'theme',
    answer: 'theme',
  },
  {
    path: '/themas/{id}/contacten',
    operationId: 'contactenBijThema',
    summary: 'Who to call about a theme, and why',
    document: RestContactsOfThemeDocument,
    subject: 'theme',
    answer: { items: 'theme.contactMatches' },
  },
  {
    path: '/contacten/{id}',
    operationId: 'contact',
    summary: 'One contact, and how to reach it',
    document: RestContactDocument,
    subject: 'contact',
    answer: 'contact',
  },
  {
    path: '/zoeken',
    operationId: 'zoeken',
    summary: 'What a search finds, the best first',
    document: RestSearchDocument,
    answer: {
      items: 'search.hits',
      total: 'search.total',
      moreThanTotal: 'search.moreThanTotal',
      suggestion: 'search.suggestion',
    },
    paging: 'offset',
  },
  {
    path: '/wijzigingen',
    operationId: 'wijzigingen',
    summary: 'What changed, for who keeps a copy',
    document: RestChangesDocument,
    answer: { items: 'changes.changes', endCursor: 'changes.endCursor', hasMore: 'changes.hasMore' },
    paging: 'cursor',
  },
];
