/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a contact does for an initiative. */
export type ContactRole =
  /** Named as the one to approach. */
  | 'CONTACT'
  /** Leads it, or led the workshop about it. */
  | 'LEADER'
  /** Quoted about it. */
  | 'QUOTED'
  /** Studies it. */
  | 'RESEARCHER'
  /** Presented it. */
  | 'SPEAKER';

/** Sort of undertaking that an initiative is. */
export type InitiativeKind =
  /** Tries out whether and how something works. */
  | 'EXPERIMENT'
  /** Works in daily practice and is shown as an example. */
  | 'GOOD_PRACTICE'
  /** Describes a way of working that others can take over. */
  | 'METHOD'
  /** Proposes what should be done. */
  | 'PLAN'
  /** Bundles several initiatives. */
  | 'PROGRAMME'
  /** Has an end, a plan and usually a subsidy. */
  | 'PROJECT'
  /** Studies how something went. */
  | 'RESEARCH';

/** Kind of a record. */
export type RecordKind =
  /** Person or desk. */
  | 'CONTACT'
  /** Circumstance that helps or hinders. */
  | 'FACTOR'
  /** Experiment, project, programme, good practice, research or method. */
  | 'INITIATIVE'
  /** Lesson or recommendation. */
  | 'LESSON'
  /** Hospital, school, professional body and the like. */
  | 'ORGANISATION'
  /** Way of learning. */
  | 'PATHWAY'
  /** Profession. */
  | 'PROFESSION'
  /** Region. */
  | 'REGION'
  /** Deliverable, tool or literature. */
  | 'RESOURCE'
  /** Document that facts come from. */
  | 'SOURCE'
  /** Subject in the thesaurus. */
  | 'THEME';

/** Kind of thing that can be found. */
export type SearchKind =
  /** Contacts. */
  | 'CONTACT'
  /** Factors. */
  | 'FACTOR'
  /** Initiatives. */
  | 'INITIATIVE'
  /** Lessons. */
  | 'LESSON'
  /** Organisations. */
  | 'ORGANISATION'
  /** Pathways. */
  | 'PATHWAY'
  /** Professions. */
  | 'PROFESSION'
  /** Resources. */
  | 'RESOURCE'
  /** Themes. */
  | 'THEME';

export type EmbeddedCardQueryVariables = Exact<{
  id: string | number;
}>;


export type EmbeddedCardQuery = { readonly initiative: { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly summary: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly contacts: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }> } | null };

export type FeedEntryFragment = { readonly id: string, readonly title: string, readonly summary: string | null, readonly uri: string, readonly modified: string, readonly organisations: ReadonlyArray<{ readonly name: string }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }> };

export type LatestInitiativesQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestInitiativesQuery = { readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly summary: string | null, readonly uri: string, readonly modified: string, readonly organisations: ReadonlyArray<{ readonly name: string }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }> }> };

export type LatestOfThemeQueryVariables = Exact<{
  id: string | number;
}>;


export type LatestOfThemeQuery = { readonly theme: { readonly id: string, readonly label: string, readonly labelEn: string } | null, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly summary: string | null, readonly uri: string, readonly modified: string, readonly organisations: ReadonlyArray<{ readonly name: string }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }> }> };

export type LatestOfRegionQueryVariables = Exact<{
  id: string | number;
}>;


export type LatestOfRegionQuery = { readonly region: { readonly id: string, readonly name: string } | null, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly summary: string | null, readonly uri: string, readonly modified: string, readonly organisations: ReadonlyArray<{ readonly name: string }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }> }> };

export type DumpedSetQueryVariables = Exact<{ [key: string]: never; }>;


export type DumpedSetQuery = { readonly dataset: { readonly title: string, readonly licence: string, readonly cursor: string | null } };

export type DumpedChangesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DumpedChangesQuery = { readonly changes: { readonly endCursor: string | null, readonly hasMore: boolean, readonly changes: ReadonlyArray<{ readonly seq: number, readonly id: string, readonly kind: RecordKind, readonly deleted: boolean }> } };

export type DumpStandingQueryVariables = Exact<{
  cursor?: string | null | undefined;
}>;


export type DumpStandingQuery = { readonly changes: { readonly endCursor: string | null, readonly hasMore: boolean, readonly changes: ReadonlyArray<{ readonly kind: RecordKind, readonly deleted: boolean, readonly erased: ReadonlyArray<string> | null }> } };

export type HarvestedThemesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type HarvestedThemesQuery = { readonly themesConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WarmSearchQueryVariables = Exact<{ [key: string]: never; }>;


export type WarmSearchQuery = { readonly search: { readonly total: number, readonly suggestion: string | null, readonly hits: ReadonlyArray<{ readonly score: number, readonly item:
        | { readonly __typename: 'Contact' }
        | { readonly __typename: 'Factor' }
        | { readonly __typename: 'Initiative' }
        | { readonly __typename: 'Lesson' }
        | { readonly __typename: 'Organisation' }
        | { readonly __typename: 'Pathway' }
        | { readonly __typename: 'Profession' }
        | { readonly __typename: 'Resource' }
        | { readonly __typename: 'Theme' }
      , readonly matched: ReadonlyArray<{ readonly field: string }> }> } };

export type WarmSearchForPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type WarmSearchForPeopleQuery = { readonly search: { readonly total: number, readonly hits: ReadonlyArray<{ readonly item:
        | { readonly __typename: 'Contact' }
        | { readonly __typename: 'Factor' }
        | { readonly __typename: 'Initiative' }
        | { readonly __typename: 'Lesson' }
        | { readonly __typename: 'Organisation' }
        | { readonly __typename: 'Pathway' }
        | { readonly __typename: 'Profession' }
        | { readonly __typename: 'Resource' }
        | { readonly __typename: 'Theme' }
       }> } };

export type WarmSuggestQueryVariables = Exact<{ [key: string]: never; }>;


export type WarmSuggestQuery = { readonly suggest: ReadonlyArray<{ readonly text: string, readonly kind: SearchKind }> };

export type WarmContactsQueryVariables = Exact<{ [key: string]: never; }>;


export type WarmContactsQuery = { readonly contactsFor: { readonly themes: ReadonlyArray<{ readonly id: string }>, readonly matches: ReadonlyArray<{ readonly reason: string, readonly contact: { readonly id: string }, readonly because: ReadonlyArray<{ readonly role: ContactRole, readonly initiative: { readonly id: string }, readonly theme: { readonly id: string } }> }>, readonly organisations: ReadonlyArray<{ readonly organisation: { readonly id: string } }> } };

export type WarmRelatedQueryVariables = Exact<{ [key: string]: never; }>;


export type WarmRelatedQuery = { readonly initiatives: ReadonlyArray<{ readonly id: string, readonly related: ReadonlyArray<{ readonly score: number, readonly reason: string, readonly initiative: { readonly id: string } }>, readonly bridges: ReadonlyArray<{ readonly score: number, readonly barrier: { readonly id: string }, readonly initiative: { readonly id: string }, readonly contacts: ReadonlyArray<{ readonly id: string }>, readonly lessons: ReadonlyArray<{ readonly id: string }> }> }> };

export type WarmSharingQueryVariables = Exact<{ [key: string]: never; }>;


export type WarmSharingQuery = { readonly sharedFactors: ReadonlyArray<{ readonly score: number, readonly factor: { readonly id: string } }>, readonly initiativesSharing: ReadonlyArray<{ readonly score: number }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const FeedEntryFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment FeedEntry on Initiative {
  id
  title
  summary
  uri
  modified
  organisations(limit: 5) {
    name
  }
  themes(limit: 20) {
    id
    label
    labelEn
  }
}
    `, {"fragmentName":"FeedEntry"}) as unknown as TypedDocumentString<FeedEntryFragment, unknown>;
export const EmbeddedCardDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EmbeddedCard($id: ID!) {
  initiative(id: $id) {
    id
    title
    shortTitle
    kind
    summary
    organisations(limit: 4) {
      id
      name
    }
    contacts(limit: 3) {
      id
      name
    }
    themes(limit: 6) {
      id
      label
      labelEn
    }
  }
}
    `) as unknown as TypedDocumentString<EmbeddedCardQuery, EmbeddedCardQueryVariables>;
export const LatestInitiativesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LatestInitiatives {
  initiatives(limit: 30, sort: [{modified: DESC}]) {
    ...FeedEntry
  }
}
    fragment FeedEntry on Initiative {
  id
  title
  summary
  uri
  modified
  organisations(limit: 5) {
    name
  }
  themes(limit: 20) {
    id
    label
    labelEn
  }
}`) as unknown as TypedDocumentString<LatestInitiativesQuery, LatestInitiativesQueryVariables>;
export const LatestOfThemeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LatestOfTheme($id: ID!) {
  theme(id: $id) {
    id
    label
    labelEn
  }
  initiatives(
    limit: 30
    sort: [{modified: DESC}]
    where: {themes: {some: {OR: [{id: {eq: $id}}, {broader: {some: {id: {eq: $id}}}}, {broader: {some: {broader: {some: {id: {eq: $id}}}}}}, {broader: {some: {broader: {some: {broader: {some: {id: {eq: $id}}}}}}}}]}}}
  ) {
    ...FeedEntry
  }
}
    fragment FeedEntry on Initiative {
  id
  title
  summary
  uri
  modified
  organisations(limit: 5) {
    name
  }
  themes(limit: 20) {
    id
    label
    labelEn
  }
}`) as unknown as TypedDocumentString<LatestOfThemeQuery, LatestOfThemeQueryVariables>;
export const LatestOfRegionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LatestOfRegion($id: ID!) {
  region(id: $id) {
    id
    name
  }
  initiatives(
    limit: 30
    sort: [{modified: DESC}]
    where: {regions: {some: {id: {eq: $id}}}}
  ) {
    ...FeedEntry
  }
}
    fragment FeedEntry on Initiative {
  id
  title
  summary
  uri
  modified
  organisations(limit: 5) {
    name
  }
  themes(limit: 20) {
    id
    label
    labelEn
  }
}`) as unknown as TypedDocumentString<LatestOfRegionQuery, LatestOfRegionQueryVariables>;
export const DumpedSetDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DumpedSet {
  dataset {
    title
    licence
    cursor
  }
}
    `) as unknown as TypedDocumentString<DumpedSetQuery, DumpedSetQueryVariables>;
export const DumpedChangesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DumpedChanges($after: String) {
  changes(after: $after, first: 100) {
    changes {
      seq
      id
      kind
      deleted
    }
    endCursor
    hasMore
  }
}
    `) as unknown as TypedDocumentString<DumpedChangesQuery, DumpedChangesQueryVariables>;
export const DumpStandingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DumpStanding($cursor: String) {
  changes(after: $cursor, first: 100) {
    changes {
      kind
      deleted
      erased
    }
    endCursor
    hasMore
  }
}
    `) as unknown as TypedDocumentString<DumpStandingQuery, DumpStandingQueryVariables>;
export const HarvestedThemesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HarvestedThemes($after: String) {
  themesConnection(first: 100, after: $after, sort: [{id: ASC}]) {
    edges {
      node {
        id
        label
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<HarvestedThemesQuery, HarvestedThemesQueryVariables>;
export const WarmSearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WarmSearch {
  search(text: "stage", first: 5) {
    total
    suggestion
    hits {
      score
      item {
        __typename
      }
      matched {
        field
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WarmSearchQuery, WarmSearchQueryVariables>;
export const WarmSearchForPeopleDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WarmSearchForPeople {
  search(text: "wie weet iets van stage", first: 5) {
    total
    hits {
      item {
        __typename
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WarmSearchForPeopleQuery, WarmSearchForPeopleQueryVariables>;
export const WarmSuggestDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WarmSuggest {
  suggest(prefix: "sta") {
    text
    kind
  }
}
    `) as unknown as TypedDocumentString<WarmSuggestQuery, WarmSuggestQueryVariables>;
export const WarmContactsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WarmContacts {
  contactsFor(theme: "stage") {
    themes {
      id
    }
    matches {
      reason
      contact {
        id
      }
      because {
        role
        initiative {
          id
        }
        theme {
          id
        }
      }
    }
    organisations {
      organisation {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WarmContactsQuery, WarmContactsQueryVariables>;
export const WarmRelatedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WarmRelated {
  initiatives(limit: 1) {
    id
    related {
      score
      reason
      initiative {
        id
      }
    }
    bridges {
      score
      barrier {
        id
      }
      initiative {
        id
      }
      contacts {
        id
      }
      lessons {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WarmRelatedQuery, WarmRelatedQueryVariables>;
export const WarmSharingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WarmSharing {
  sharedFactors {
    score
    factor {
      id
    }
  }
  initiativesSharing(factors: []) {
    score
  }
}
    `) as unknown as TypedDocumentString<WarmSharingQuery, WarmSharingQueryVariables>;