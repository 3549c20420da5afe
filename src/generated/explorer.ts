/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Sort of contact (vCard KIND). */
export type ContactKind =
  /** Desk, team or mailbox. */
  | 'GROUP'
  /** Person. */
  | 'INDIVIDUAL';

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

/** How far an initiative was when its source was written. */
export type InitiativeStatus =
  /** Ended. */
  | 'COMPLETED'
  /** Announced, not yet begun. */
  | 'PLANNED'
  /** Under way. */
  | 'RUNNING';

/** Sort of organisation. */
export type OrganisationKind =
  /** Council or body that advises or sets standards. */
  | 'ADVISORY_BODY'
  /** Ambulance care. */
  | 'AMBULANCE_CARE'
  /** Care group of general practices or another group of care providers. */
  | 'CARE_GROUP'
  /** Consultancy or practice support. */
  | 'CONSULTANCY'
  /** Fund that pays for training or labour-market projects. */
  | 'FUND'
  /** General practice or primary-care centre. */
  | 'GENERAL_PRACTICE'
  /** Hospital or university medical centre. */
  | 'HOSPITAL'
  /** Nursing home or another provider of long-term care. */
  | 'LONG_TERM_CARE'
  /** Out-of-hours general practice service (huisartsenpost). */
  | 'OUT_OF_HOURS_SERVICE'
  /** Professional body or association. */
  | 'PROFESSIONAL_BODY'
  /** Network of organisations in a region. */
  | 'REGIONAL_NETWORK'
  /** Research group. */
  | 'RESEARCH_GROUP'
  /** School for vocational education. */
  | 'SCHOOL'
  /** Body that trains without being a school, such as a hospital's academy. */
  | 'TRAINING_BODY'
  /** University or university of applied sciences. */
  | 'UNIVERSITY'
  /** Welfare or social work. */
  | 'WELFARE';

/** Sort of resource. */
export type ResourceKind =
  /** Article, book or theory. */
  | 'ARTICLE'
  /** Design that others can copy. */
  | 'BLUEPRINT'
  /** Description of competencies. */
  | 'COMPETENCIES'
  /** Course. */
  | 'COURSE'
  /** Curriculum or learning route. */
  | 'CURRICULUM'
  /** Entrustable professional activity. */
  | 'EPA'
  /** Guide with advice. */
  | 'GUIDE'
  /** Interview. */
  | 'INTERVIEW'
  /** Method or instrument. */
  | 'METHOD'
  /** Internship or its description. */
  | 'PLACEMENT'
  /** Digital or physical platform. */
  | 'PLATFORM'
  /** Presentation. */
  | 'PRESENTATION'
  /** Report or policy paper. */
  | 'REPORT'
  /** Set of tools. */
  | 'TOOLBOX'
  /** Training. */
  | 'TRAINING'
  /** Webinar. */
  | 'WEBINAR'
  /** Web page. */
  | 'WEB_PAGE';

/** What a hit must be tied to: one of the ids in each list that is given. */
export type SearchFilter = {
  /** Conditions on organisations. */
  readonly organisations?: ReadonlyArray<string | number> | null | undefined;
  /** Conditions on professions. */
  readonly professions?: ReadonlyArray<string | number> | null | undefined;
  /** Conditions on regions. */
  readonly regions?: ReadonlyArray<string | number> | null | undefined;
  /** Conditions on themes. */
  readonly themes?: ReadonlyArray<string | number> | null | undefined;
};

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

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly initiativesConnection: { readonly totalCount: number }, readonly contactsConnection: { readonly totalCount: number }, readonly organisationsConnection: { readonly totalCount: number }, readonly lessonsConnection: { readonly totalCount: number }, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly broader: ReadonlyArray<{ readonly id: string }>, readonly initiatives: ReadonlyArray<{ readonly id: string }> }>, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null }>, readonly factors: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly sharedFactors: ReadonlyArray<{ readonly factor: { readonly id: string, readonly label: string, readonly labelEn: string }, readonly enablerIn: ReadonlyArray<{ readonly id: string }>, readonly barrierIn: ReadonlyArray<{ readonly id: string }> }> };

export type SearchPageQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<SearchKind> | SearchKind | null | undefined;
  filter?: SearchFilter | null | undefined;
  first: number;
  offset: number;
}>;


export type SearchPageQuery = { readonly search: { readonly total: number, readonly suggestion: string | null, readonly hits: ReadonlyArray<{ readonly matched: ReadonlyArray<{ readonly field: string, readonly snippet: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly item:
        | { readonly __typename: 'Contact', readonly name: string, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly id: string, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> }
        | { readonly __typename: 'Factor', readonly label: string, readonly labelEn: string, readonly definition: string | null, readonly id: string }
        | { readonly __typename: 'Initiative', readonly title: string, readonly shortTitle: string | null, readonly summary: string | null, readonly id: string, readonly initiativeKind: InitiativeKind }
        | { readonly __typename: 'Lesson', readonly statement: string, readonly explanation: string | null, readonly id: string }
        | { readonly __typename: 'Organisation', readonly name: string, readonly description: string | null, readonly id: string, readonly organisationKind: OrganisationKind | null }
        | { readonly __typename: 'Pathway', readonly label: string, readonly labelEn: string, readonly definition: string | null, readonly id: string }
        | { readonly __typename: 'Profession', readonly label: string, readonly labelEn: string, readonly definition: string | null, readonly id: string }
        | { readonly __typename: 'Resource', readonly title: string, readonly description: string | null, readonly id: string, readonly resourceKind: ResourceKind }
        | { readonly __typename: 'Theme', readonly label: string, readonly labelEn: string, readonly definition: string | null, readonly id: string }
       }>, readonly facets: { readonly themes: ReadonlyArray<{ readonly count: number, readonly theme: { readonly id: string, readonly label: string, readonly labelEn: string } }>, readonly organisations: ReadonlyArray<{ readonly count: number, readonly organisation: { readonly id: string, readonly name: string } }>, readonly regions: ReadonlyArray<{ readonly count: number, readonly region: { readonly id: string, readonly name: string } }>, readonly professions: ReadonlyArray<{ readonly count: number, readonly profession: { readonly id: string, readonly label: string, readonly labelEn: string } }> } }, readonly everyKind: { readonly total: number, readonly facets: { readonly kinds: ReadonlyArray<{ readonly kind: SearchKind, readonly count: number }> } } };

type FoundItem_Contact_Fragment = { readonly __typename: 'Contact', readonly name: string, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly id: string, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> };

type FoundItem_Factor_Fragment = { readonly __typename: 'Factor', readonly label: string, readonly labelEn: string, readonly definition: string | null, readonly id: string };

type FoundItem_Initiative_Fragment = { readonly __typename: 'Initiative', readonly title: string, readonly shortTitle: string | null, readonly summary: string | null, readonly id: string, readonly initiativeKind: InitiativeKind };

type FoundItem_Lesson_Fragment = { readonly __typename: 'Lesson', readonly statement: string, readonly explanation: string | null, readonly id: string };

type FoundItem_Organisation_Fragment = { readonly __typename: 'Organisation', readonly name: string, readonly description: string | null, readonly id: string, readonly organisationKind: OrganisationKind | null };

type FoundItem_Pathway_Fragment = { readonly __typename: 'Pathway', readonly label: string, readonly labelEn: string, readonly definition: string | null, readonly id: string };

type FoundItem_Profession_Fragment = { readonly __typename: 'Profession', readonly label: string, readonly labelEn: string, readonly definition: string | null, readonly id: string };

type FoundItem_Resource_Fragment = { readonly __typename: 'Resource', readonly title: string, readonly description: string | null, readonly id: string, readonly resourceKind: ResourceKind };

type FoundItem_Theme_Fragment = { readonly __typename: 'Theme', readonly label: string, readonly labelEn: string, readonly definition: string | null, readonly id: string };

export type FoundItemFragment =
  | FoundItem_Contact_Fragment
  | FoundItem_Factor_Fragment
  | FoundItem_Initiative_Fragment
  | FoundItem_Lesson_Fragment
  | FoundItem_Organisation_Fragment
  | FoundItem_Pathway_Fragment
  | FoundItem_Profession_Fragment
  | FoundItem_Resource_Fragment
  | FoundItem_Theme_Fragment
;

export type AllInitiativesQueryVariables = Exact<{ [key: string]: never; }>;


export type AllInitiativesQuery = { readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null }> };

export type ContactCardFragment = { readonly id: string, readonly name: string, readonly kind: ContactKind, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type InitiativeLineFragment = { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null };

type ItemId_Contact_Fragment = { readonly __typename: 'Contact', readonly id: string };

type ItemId_Factor_Fragment = { readonly __typename: 'Factor', readonly id: string };

type ItemId_Initiative_Fragment = { readonly __typename: 'Initiative', readonly id: string };

type ItemId_Lesson_Fragment = { readonly __typename: 'Lesson', readonly id: string };

type ItemId_Organisation_Fragment = { readonly __typename: 'Organisation', readonly id: string };

type ItemId_Pathway_Fragment = { readonly __typename: 'Pathway', readonly id: string };

type ItemId_Profession_Fragment = { readonly __typename: 'Profession', readonly id: string };

type ItemId_Resource_Fragment = { readonly __typename: 'Resource', readonly id: string };

type ItemId_Theme_Fragment = { readonly __typename: 'Theme', readonly id: string };

export type ItemIdFragment =
  | ItemId_Contact_Fragment
  | ItemId_Factor_Fragment
  | ItemId_Initiative_Fragment
  | ItemId_Lesson_Fragment
  | ItemId_Organisation_Fragment
  | ItemId_Pathway_Fragment
  | ItemId_Profession_Fragment
  | ItemId_Resource_Fragment
  | ItemId_Theme_Fragment
;

export type SuggestQueryVariables = Exact<{
  prefix: string;
}>;


export type SuggestQuery = { readonly suggest: ReadonlyArray<{ readonly text: string, readonly kind: SearchKind, readonly item:
      | { readonly __typename: 'Contact', readonly id: string }
      | { readonly __typename: 'Factor', readonly id: string }
      | { readonly __typename: 'Initiative', readonly id: string }
      | { readonly __typename: 'Lesson', readonly id: string }
      | { readonly __typename: 'Organisation', readonly id: string }
      | { readonly __typename: 'Pathway', readonly id: string }
      | { readonly __typename: 'Profession', readonly id: string }
      | { readonly __typename: 'Resource', readonly id: string }
      | { readonly __typename: 'Theme', readonly id: string }
     }> };

export type KindOfQueryVariables = Exact<{
  id: string | number;
}>;


export type KindOfQuery = { readonly initiative: { readonly id: string } | null, readonly theme: { readonly id: string } | null, readonly factor: { readonly id: string } | null, readonly lesson: { readonly id: string } | null, readonly resource: { readonly id: string } | null, readonly contact: { readonly id: string } | null, readonly organisation: { readonly id: string } | null, readonly profession: { readonly id: string } | null, readonly pathway: { readonly id: string } | null, readonly region: { readonly id: string } | null };

export type InitiativeNodeFragment = { readonly id: string, readonly title: string, readonly shortTitle: string | null };

export type ThemeNodeFragment = { readonly id: string, readonly label: string, readonly labelEn: string };

export type FactorNodeFragment = { readonly id: string, readonly label: string, readonly labelEn: string };

export type LessonNodeFragment = { readonly id: string, readonly statement: string };

export type ResourceNodeFragment = { readonly id: string, readonly title: string };

export type ContactNodeFragment = { readonly id: string, readonly name: string };

export type OrganisationNodeFragment = { readonly id: string, readonly name: string };

export type ProfessionNodeFragment = { readonly id: string, readonly label: string, readonly labelEn: string };

export type PathwayNodeFragment = { readonly id: string, readonly label: string, readonly labelEn: string };

export type RegionNodeFragment = { readonly id: string, readonly name: string };

export type NetworkOfInitiativeQueryVariables = Exact<{
  id: string | number;
}>;


export type NetworkOfInitiativeQuery = { readonly initiative: { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly partOf: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null }>, readonly parts: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null }>, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly regions: ReadonlyArray<{ readonly id: string }> }>, readonly funders: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly contacts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly organisations: ReadonlyArray<{ readonly id: string }> }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly broader: ReadonlyArray<{ readonly id: string }> }>, readonly enablers: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly barriers: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly lessons: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly factors: ReadonlyArray<{ readonly id: string }> }>, readonly produces: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly uses: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly professions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly growsInto: ReadonlyArray<{ readonly id: string }> }>, readonly pathways: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly regions: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type NetworkOfThemeQueryVariables = Exact<{
  id: string | number;
}>;


export type NetworkOfThemeQuery = { readonly theme: { readonly id: string, readonly label: string, readonly labelEn: string, readonly broader: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly narrower: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly partOf: ReadonlyArray<{ readonly id: string }>, readonly lessons: ReadonlyArray<{ readonly id: string }> }>, readonly lessons: ReadonlyArray<{ readonly id: string, readonly statement: string }>, readonly resources: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null };

export type NetworkOfFactorQueryVariables = Exact<{
  id: string | number;
}>;


export type NetworkOfFactorQuery = { readonly factor: { readonly id: string, readonly label: string, readonly labelEn: string, readonly enabledInitiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly partOf: ReadonlyArray<{ readonly id: string }>, readonly lessons: ReadonlyArray<{ readonly id: string }> }>, readonly hinderedInitiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly partOf: ReadonlyArray<{ readonly id: string }>, readonly lessons: ReadonlyArray<{ readonly id: string }> }>, readonly lessons: ReadonlyArray<{ readonly id: string, readonly statement: string }> } | null };

export type NetworkOfLessonQueryVariables = Exact<{
  id: string | number;
}>;


export type NetworkOfLessonQuery = { readonly lesson: { readonly id: string, readonly statement: string, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly partOf: ReadonlyArray<{ readonly id: string }>, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly enablers: ReadonlyArray<{ readonly id: string }>, readonly barriers: ReadonlyArray<{ readonly id: string }> }>, readonly factors: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly broader: ReadonlyArray<{ readonly id: string }> }> } | null };

export type NetworkOfResourceQueryVariables = Exact<{
  id: string | number;
}>;


export type NetworkOfResourceQuery = { readonly resource: { readonly id: string, readonly title: string, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly produces: ReadonlyArray<{ readonly id: string }>, readonly uses: ReadonlyArray<{ readonly id: string }>, readonly partOf: ReadonlyArray<{ readonly id: string }>, readonly themes: ReadonlyArray<{ readonly id: string }> }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly broader: ReadonlyArray<{ readonly id: string }> }> } | null };

export type NetworkOfContactQueryVariables = Exact<{
  id: string | number;
}>;


export type NetworkOfContactQuery = { readonly contact: { readonly id: string, readonly name: string, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly partOf: ReadonlyArray<{ readonly id: string }>, readonly organisations: ReadonlyArray<{ readonly id: string }> }>, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type NetworkOfOrganisationQueryVariables = Exact<{
  id: string | number;
}>;


export type NetworkOfOrganisationQuery = { readonly organisation: { readonly id: string, readonly name: string, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly partOf: ReadonlyArray<{ readonly id: string }>, readonly contacts: ReadonlyArray<{ readonly id: string }>, readonly regions: ReadonlyArray<{ readonly id: string }> }>, readonly funded: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly partOf: ReadonlyArray<{ readonly id: string }>, readonly contacts: ReadonlyArray<{ readonly id: string }> }>, readonly contacts: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly regions: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type NetworkOfProfessionQueryVariables = Exact<{
  id: string | number;
}>;


export type NetworkOfProfessionQuery = { readonly profession: { readonly id: string, readonly label: string, readonly labelEn: string, readonly growsInto: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly growsFrom: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly partOf: ReadonlyArray<{ readonly id: string }> }> } | null };

export type NetworkOfPathwayQueryVariables = Exact<{
  id: string | number;
}>;


export type NetworkOfPathwayQuery = { readonly pathway: { readonly id: string, readonly label: string, readonly labelEn: string, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly partOf: ReadonlyArray<{ readonly id: string }> }> } | null };

export type NetworkOfRegionQueryVariables = Exact<{
  id: string | number;
}>;


export type NetworkOfRegionQuery = { readonly region: { readonly id: string, readonly name: string, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly partOf: ReadonlyArray<{ readonly id: string }>, readonly organisations: ReadonlyArray<{ readonly id: string }> }>, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

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
export const ItemIdFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ItemId on Searchable {
  __typename
  ... on Initiative {
    id
  }
  ... on Lesson {
    id
  }
  ... on Theme {
    id
  }
  ... on Factor {
    id
  }
  ... on Contact {
    id
  }
  ... on Organisation {
    id
  }
  ... on Resource {
    id
  }
  ... on Profession {
    id
  }
  ... on Pathway {
    id
  }
}
    `, {"fragmentName":"ItemId"}) as unknown as TypedDocumentString<ItemIdFragment, unknown>;
export const FoundItemFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment FoundItem on Searchable {
  ...ItemId
  ... on Initiative {
    title
    shortTitle
    summary
    initiativeKind: kind
  }
  ... on Lesson {
    statement
    explanation
  }
  ... on Theme {
    label
    labelEn
    definition
  }
  ... on Factor {
    label
    labelEn
    definition
  }
  ... on Contact {
    name
    capacity
    email
    phone
    organisations {
      id
      name
    }
  }
  ... on Organisation {
    name
    description
    organisationKind: kind
  }
  ... on Resource {
    title
    description
    resourceKind: kind
  }
  ... on Profession {
    label
    labelEn
    definition
  }
  ... on Pathway {
    label
    labelEn
    definition
  }
}
    fragment ItemId on Searchable {
  __typename
  ... on Initiative {
    id
  }
  ... on Lesson {
    id
  }
  ... on Theme {
    id
  }
  ... on Factor {
    id
  }
  ... on Contact {
    id
  }
  ... on Organisation {
    id
  }
  ... on Resource {
    id
  }
  ... on Profession {
    id
  }
  ... on Pathway {
    id
  }
}`, {"fragmentName":"FoundItem"}) as unknown as TypedDocumentString<FoundItemFragment, unknown>;
export const ContactCardFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ContactCard on Contact {
  id
  name
  kind
  capacity
  email
  phone
  organisations {
    id
    name
  }
}
    `, {"fragmentName":"ContactCard"}) as unknown as TypedDocumentString<ContactCardFragment, unknown>;
export const InitiativeLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment InitiativeLine on Initiative {
  id
  title
  shortTitle
  kind
  status
  summary
}
    `, {"fragmentName":"InitiativeLine"}) as unknown as TypedDocumentString<InitiativeLineFragment, unknown>;
export const InitiativeNodeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment InitiativeNode on Initiative {
  id
  title
  shortTitle
}
    `, {"fragmentName":"InitiativeNode"}) as unknown as TypedDocumentString<InitiativeNodeFragment, unknown>;
export const ThemeNodeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ThemeNode on Theme {
  id
  label
  labelEn
}
    `, {"fragmentName":"ThemeNode"}) as unknown as TypedDocumentString<ThemeNodeFragment, unknown>;
export const FactorNodeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment FactorNode on Factor {
  id
  label
  labelEn
}
    `, {"fragmentName":"FactorNode"}) as unknown as TypedDocumentString<FactorNodeFragment, unknown>;
export const LessonNodeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment LessonNode on Lesson {
  id
  statement
}
    `, {"fragmentName":"LessonNode"}) as unknown as TypedDocumentString<LessonNodeFragment, unknown>;
export const ResourceNodeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ResourceNode on Resource {
  id
  title
}
    `, {"fragmentName":"ResourceNode"}) as unknown as TypedDocumentString<ResourceNodeFragment, unknown>;
export const ContactNodeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ContactNode on Contact {
  id
  name
}
    `, {"fragmentName":"ContactNode"}) as unknown as TypedDocumentString<ContactNodeFragment, unknown>;
export const OrganisationNodeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OrganisationNode on Organisation {
  id
  name
}
    `, {"fragmentName":"OrganisationNode"}) as unknown as TypedDocumentString<OrganisationNodeFragment, unknown>;
export const ProfessionNodeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ProfessionNode on Profession {
  id
  label
  labelEn
}
    `, {"fragmentName":"ProfessionNode"}) as unknown as TypedDocumentString<ProfessionNodeFragment, unknown>;
export const PathwayNodeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PathwayNode on Pathway {
  id
  label
  labelEn
}
    `, {"fragmentName":"PathwayNode"}) as unknown as TypedDocumentString<PathwayNodeFragment, unknown>;
export const RegionNodeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RegionNode on Region {
  id
  name
}
    `, {"fragmentName":"RegionNode"}) as unknown as TypedDocumentString<RegionNodeFragment, unknown>;
export const HomeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Home {
  initiativesConnection {
    totalCount
  }
  contactsConnection {
    totalCount
  }
  organisationsConnection {
    totalCount
  }
  lessonsConnection {
    totalCount
  }
  themes(limit: 100) {
    id
    label
    labelEn
    broader {
      id
    }
    initiatives {
      id
    }
  }
  initiatives(limit: 100) {
    id
    title
    shortTitle
  }
  factors(limit: 100) {
    id
    label
    labelEn
  }
  sharedFactors(first: 8) {
    factor {
      id
      label
      labelEn
    }
    enablerIn {
      id
    }
    barrierIn {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const SearchPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SearchPage($text: String!, $kinds: [SearchKind!], $filter: SearchFilter, $first: Int!, $offset: Int!) {
  search(
    text: $text
    kinds: $kinds
    filter: $filter
    first: $first
    offset: $offset
  ) {
    total
    suggestion
    hits {
      matched {
        field
        snippet
        ranges {
          start
          end
        }
      }
      item {
        ...FoundItem
      }
    }
    facets {
      themes {
        count
        theme {
          id
          label
          labelEn
        }
      }
      organisations {
        count
        organisation {
          id
          name
        }
      }
      regions {
        count
        region {
          id
          name
        }
      }
      professions {
        count
        profession {
          id
          label
          labelEn
        }
      }
    }
  }
  everyKind: search(text: $text, filter: $filter, first: 0) {
    total
    facets {
      kinds {
        kind
        count
      }
    }
  }
}
    fragment FoundItem on Searchable {
  ...ItemId
  ... on Initiative {
    title
    shortTitle
    summary
    initiativeKind: kind
  }
  ... on Lesson {
    statement
    explanation
  }
  ... on Theme {
    label
    labelEn
    definition
  }
  ... on Factor {
    label
    labelEn
    definition
  }
  ... on Contact {
    name
    capacity
    email
    phone
    organisations {
      id
      name
    }
  }
  ... on Organisation {
    name
    description
    organisationKind: kind
  }
  ... on Resource {
    title
    description
    resourceKind: kind
  }
  ... on Profession {
    label
    labelEn
    definition
  }
  ... on Pathway {
    label
    labelEn
    definition
  }
}
fragment ItemId on Searchable {
  __typename
  ... on Initiative {
    id
  }
  ... on Lesson {
    id
  }
  ... on Theme {
    id
  }
  ... on Factor {
    id
  }
  ... on Contact {
    id
  }
  ... on Organisation {
    id
  }
  ... on Resource {
    id
  }
  ... on Profession {
    id
  }
  ... on Pathway {
    id
  }
}`) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const AllInitiativesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AllInitiatives {
  initiatives(limit: 100, sort: [{title: ASC}]) {
    ...InitiativeLine
  }
}
    fragment InitiativeLine on Initiative {
  id
  title
  shortTitle
  kind
  status
  summary
}`) as unknown as TypedDocumentString<AllInitiativesQuery, AllInitiativesQueryVariables>;
export const SuggestDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Suggest($prefix: String!) {
  suggest(prefix: $prefix, first: 7) {
    text
    kind
    item {
      ...ItemId
    }
  }
}
    fragment ItemId on Searchable {
  __typename
  ... on Initiative {
    id
  }
  ... on Lesson {
    id
  }
  ... on Theme {
    id
  }
  ... on Factor {
    id
  }
  ... on Contact {
    id
  }
  ... on Organisation {
    id
  }
  ... on Resource {
    id
  }
  ... on Profession {
    id
  }
  ... on Pathway {
    id
  }
}`) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const KindOfDocument = /*#__PURE__*/ new TypedDocumentString(`
    query KindOf($id: ID!) {
  initiative(id: $id) {
    id
  }
  theme(id: $id) {
    id
  }
  factor(id: $id) {
    id
  }
  lesson(id: $id) {
    id
  }
  resource(id: $id) {
    id
  }
  contact(id: $id) {
    id
  }
  organisation(id: $id) {
    id
  }
  profession(id: $id) {
    id
  }
  pathway(id: $id) {
    id
  }
  region(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<KindOfQuery, KindOfQueryVariables>;
export const NetworkOfInitiativeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NetworkOfInitiative($id: ID!) {
  initiative(id: $id) {
    ...InitiativeNode
    partOf {
      ...InitiativeNode
    }
    parts {
      ...InitiativeNode
    }
    organisations {
      ...OrganisationNode
      regions {
        id
      }
    }
    funders {
      ...OrganisationNode
    }
    contacts {
      ...ContactNode
      organisations {
        id
      }
    }
    themes {
      ...ThemeNode
      broader {
        id
      }
    }
    enablers {
      ...FactorNode
    }
    barriers {
      ...FactorNode
    }
    lessons {
      ...LessonNode
      factors {
        id
      }
    }
    produces {
      ...ResourceNode
    }
    uses {
      ...ResourceNode
    }
    professions {
      ...ProfessionNode
      growsInto {
        id
      }
    }
    pathways {
      ...PathwayNode
    }
    regions {
      ...RegionNode
    }
  }
}
    fragment InitiativeNode on Initiative {
  id
  title
  shortTitle
}
fragment ThemeNode on Theme {
  id
  label
  labelEn
}
fragment FactorNode on Factor {
  id
  label
  labelEn
}
fragment LessonNode on Lesson {
  id
  statement
}
fragment ResourceNode on Resource {
  id
  title
}
fragment ContactNode on Contact {
  id
  name
}
fragment OrganisationNode on Organisation {
  id
  name
}
fragment ProfessionNode on Profession {
  id
  label
  labelEn
}
fragment PathwayNode on Pathway {
  id
  label
  labelEn
}
fragment RegionNode on Region {
  id
  name
}`) as unknown as TypedDocumentString<NetworkOfInitiativeQuery, NetworkOfInitiativeQueryVariables>;
export const NetworkOfThemeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NetworkOfTheme($id: ID!) {
  theme(id: $id) {
    ...ThemeNode
    broader {
      ...ThemeNode
    }
    narrower {
      ...ThemeNode
    }
    initiatives {
      ...InitiativeNode
      partOf {
        id
      }
      lessons {
        id
      }
    }
    lessons {
      ...LessonNode
    }
    resources {
      ...ResourceNode
    }
  }
}
    fragment InitiativeNode on Initiative {
  id
  title
  shortTitle
}
fragment ThemeNode on Theme {
  id
  label
  labelEn
}
fragment LessonNode on Lesson {
  id
  statement
}
fragment ResourceNode on Resource {
  id
  title
}`) as unknown as TypedDocumentString<NetworkOfThemeQuery, NetworkOfThemeQueryVariables>;
export const NetworkOfFactorDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NetworkOfFactor($id: ID!) {
  factor(id: $id) {
    ...FactorNode
    enabledInitiatives {
      ...InitiativeNode
      partOf {
        id
      }
      lessons {
        id
      }
    }
    hinderedInitiatives {
      ...InitiativeNode
      partOf {
        id
      }
      lessons {
        id
      }
    }
    lessons {
      ...LessonNode
    }
  }
}
    fragment InitiativeNode on Initiative {
  id
  title
  shortTitle
}
fragment FactorNode on Factor {
  id
  label
  labelEn
}
fragment LessonNode on Lesson {
  id
  statement
}`) as unknown as TypedDocumentString<NetworkOfFactorQuery, NetworkOfFactorQueryVariables>;
export const NetworkOfLessonDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NetworkOfLesson($id: ID!) {
  lesson(id: $id) {
    ...LessonNode
    initiatives {
      ...InitiativeNode
      partOf {
        id
      }
      themes {
        id
      }
      enablers {
        id
      }
      barriers {
        id
      }
    }
    factors {
      ...FactorNode
    }
    themes {
      ...ThemeNode
      broader {
        id
      }
    }
  }
}
    fragment InitiativeNode on Initiative {
  id
  title
  shortTitle
}
fragment ThemeNode on Theme {
  id
  label
  labelEn
}
fragment FactorNode on Factor {
  id
  label
  labelEn
}
fragment LessonNode on Lesson {
  id
  statement
}`) as unknown as TypedDocumentString<NetworkOfLessonQuery, NetworkOfLessonQueryVariables>;
export const NetworkOfResourceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NetworkOfResource($id: ID!) {
  resource(id: $id) {
    ...ResourceNode
    initiatives {
      ...InitiativeNode
      produces {
        id
      }
      uses {
        id
      }
      partOf {
        id
      }
      themes {
        id
      }
    }
    themes {
      ...ThemeNode
      broader {
        id
      }
    }
  }
}
    fragment InitiativeNode on Initiative {
  id
  title
  shortTitle
}
fragment ThemeNode on Theme {
  id
  label
  labelEn
}
fragment ResourceNode on Resource {
  id
  title
}`) as unknown as TypedDocumentString<NetworkOfResourceQuery, NetworkOfResourceQueryVariables>;
export const NetworkOfContactDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NetworkOfContact($id: ID!) {
  contact(id: $id) {
    ...ContactNode
    initiatives {
      ...InitiativeNode
      partOf {
        id
      }
      organisations {
        id
      }
    }
    organisations {
      ...OrganisationNode
    }
  }
}
    fragment InitiativeNode on Initiative {
  id
  title
  shortTitle
}
fragment ContactNode on Contact {
  id
  name
}
fragment OrganisationNode on Organisation {
  id
  name
}`) as unknown as TypedDocumentString<NetworkOfContactQuery, NetworkOfContactQueryVariables>;
export const NetworkOfOrganisationDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NetworkOfOrganisation($id: ID!) {
  organisation(id: $id) {
    ...OrganisationNode
    initiatives {
      ...InitiativeNode
      partOf {
        id
      }
      contacts {
        id
      }
      regions {
        id
      }
    }
    funded {
      ...InitiativeNode
      partOf {
        id
      }
      contacts {
        id
      }
    }
    contacts {
      ...ContactNode
    }
    regions {
      ...RegionNode
    }
  }
}
    fragment InitiativeNode on Initiative {
  id
  title
  shortTitle
}
fragment ContactNode on Contact {
  id
  name
}
fragment OrganisationNode on Organisation {
  id
  name
}
fragment RegionNode on Region {
  id
  name
}`) as unknown as TypedDocumentString<NetworkOfOrganisationQuery, NetworkOfOrganisationQueryVariables>;
export const NetworkOfProfessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NetworkOfProfession($id: ID!) {
  profession(id: $id) {
    ...ProfessionNode
    growsInto {
      ...ProfessionNode
    }
    growsFrom {
      ...ProfessionNode
    }
    initiatives {
      ...InitiativeNode
      partOf {
        id
      }
    }
  }
}
    fragment InitiativeNode on Initiative {
  id
  title
  shortTitle
}
fragment ProfessionNode on Profession {
  id
  label
  labelEn
}`) as unknown as TypedDocumentString<NetworkOfProfessionQuery, NetworkOfProfessionQueryVariables>;
export const NetworkOfPathwayDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NetworkOfPathway($id: ID!) {
  pathway(id: $id) {
    ...PathwayNode
    initiatives {
      ...InitiativeNode
      partOf {
        id
      }
    }
  }
}
    fragment InitiativeNode on Initiative {
  id
  title
  shortTitle
}
fragment PathwayNode on Pathway {
  id
  label
  labelEn
}`) as unknown as TypedDocumentString<NetworkOfPathwayQuery, NetworkOfPathwayQueryVariables>;
export const NetworkOfRegionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NetworkOfRegion($id: ID!) {
  region(id: $id) {
    ...RegionNode
    initiatives {
      ...InitiativeNode
      partOf {
        id
      }
      organisations {
        id
      }
    }
    organisations {
      ...OrganisationNode
    }
  }
}
    fragment InitiativeNode on Initiative {
  id
  title
  shortTitle
}
fragment OrganisationNode on Organisation {
  id
  name
}
fragment RegionNode on Region {
  id
  name
}`) as unknown as TypedDocumentString<NetworkOfRegionQuery, NetworkOfRegionQueryVariables>;