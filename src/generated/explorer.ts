/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Answer to a curator's question. */
export type AnswerSubmissionInput = {
  /** What to answer. */
  readonly answer: string;
  /** Secret of the submission. */
  readonly secret: string;
};

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
  /** Ids of organisations that take part in it, pay for it or that somebody works at. */
  readonly organisations?: ReadonlyArray<string | number> | null | undefined;
  /** Ids of professions that it involves. */
  readonly professions?: ReadonlyArray<string | number> | null | undefined;
  /** Ids of regions where it is. */
  readonly regions?: ReadonlyArray<string | number> | null | undefined;
  /** Ids of themes that the hit has. */
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

/** State of a submission. */
export type SubmissionStatus =
  /** It is published. */
  | 'ACCEPTED'
  /** A curator asked something and waits for the answer. */
  | 'ASKED'
  /** It will not be published. */
  | 'DECLINED'
  /** It waits for a curator. */
  | 'RECEIVED';

/** Initiative to tell the curators of. Organisations, themes, professions and regions may be ids or names, known or new. */
export type SubmitInitiativeInput = {
  /** How it goes about it. */
  readonly approach?: string | null | undefined;
  /** Who works together, and how. */
  readonly collaboration?: string | null | undefined;
  /** People who can be called about it. */
  readonly contacts?: ReadonlyArray<SubmittedContactInput> | null | undefined;
  /** Year in which it ended or should end. */
  readonly endYear?: number | null | undefined;
  /** What it wants to reach. */
  readonly goals?: ReadonlyArray<string> | null | undefined;
  /** What helped, a sentence each. */
  readonly helped?: ReadonlyArray<string> | null | undefined;
  /** What hindered, a sentence each. */
  readonly hindered?: ReadonlyArray<string> | null | undefined;
  /** What sort of undertaking it is. */
  readonly kind?: InitiativeKind | null | undefined;
  /** What was learned, a sentence each. */
  readonly learned?: ReadonlyArray<string> | null | undefined;
  /** Organisations that take part. */
  readonly organisations?: ReadonlyArray<string> | null | undefined;
  /** What was the matter, and for whom. */
  readonly problem?: string | null | undefined;
  /** Professions that learn or supervise in it. */
  readonly professions?: ReadonlyArray<string> | null | undefined;
  /** Regions where it is. */
  readonly regions?: ReadonlyArray<string> | null | undefined;
  /** Where it can be read: a document, a page, or that you know it yourself. */
  readonly source?: string | null | undefined;
  /** Year in which it began. */
  readonly startYear?: number | null | undefined;
  /** E-mail address of who submits it; for the curators only. */
  readonly submitterEmail: string;
  /** Name of who submits it; for the curators only. */
  readonly submitterName: string;
  /** What it is, in a few sentences. */
  readonly summary: string;
  /** Subjects it is about. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  /** Title of the initiative. */
  readonly title: string;
  /** Web page about it. */
  readonly url?: string | null | undefined;
};

/** Somebody who can be called about a submitted initiative. */
export type SubmittedContactInput = {
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** Indicates whether they agreed that their name and address are published. */
  readonly mayPublish: boolean;
  /** Name of the person or desk. */
  readonly name: string;
  /** Organisation that they work at, as an id or a name. */
  readonly organisation?: string | null | undefined;
};

/** What can be wrong with the input of a mutation. */
export type UserErrorCode =
  /** There is a record with this id already. */
  | 'DUPLICATE_ID'
  /** Person who was erased and may not come back. */
  | 'ERASED'
  /** Value that can't be taken. */
  | 'INVALID'
  /** Already taken, or still needed, by something else. */
  | 'IN_USE'
  /** Record that was merged into another. */
  | 'MERGED'
  /** There is nothing with this id. */
  | 'NOT_FOUND'
  /** Somebody else saved the record in the meantime: bring your changes into what it is now. */
  | 'OUTDATED';

export type SubmissionProgressQueryVariables = Exact<{
  secret: string;
}>;


export type SubmissionProgressQuery = { readonly submissionBySecret: { readonly title: string, readonly status: SubmissionStatus, readonly received: string, readonly initiative: string | null, readonly exchange: ReadonlyArray<{ readonly time: string, readonly byCurator: boolean, readonly text: string }> } | null };

export type AnswerSubmissionMutationVariables = Exact<{
  input: AnswerSubmissionInput;
}>;


export type AnswerSubmissionMutation = { readonly answerSubmission: { readonly submission: { readonly title: string, readonly status: SubmissionStatus, readonly received: string, readonly initiative: string | null, readonly exchange: ReadonlyArray<{ readonly time: string, readonly byCurator: boolean, readonly text: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type ProgressFragment = { readonly title: string, readonly status: SubmissionStatus, readonly received: string, readonly initiative: string | null, readonly exchange: ReadonlyArray<{ readonly time: string, readonly byCurator: boolean, readonly text: string }> };

export type SubmitInitiativeMutationVariables = Exact<{
  input: SubmitInitiativeInput;
}>;


export type SubmitInitiativeMutation = { readonly submitInitiative: { readonly secret: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type LikelyDuplicatesQueryVariables = Exact<{
  text: string;
}>;


export type LikelyDuplicatesQuery = { readonly search: { readonly hits: ReadonlyArray<{ readonly item:
        | { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null }
        | Record<PropertyKey, never>
       }> } };

export type VocabulariesQueryVariables = Exact<{ [key: string]: never; }>;


export type VocabulariesQuery = { readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly altLabels: ReadonlyArray<string> }>, readonly factors: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly altLabels: ReadonlyArray<string> }>, readonly professions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly altLabels: ReadonlyArray<string> }>, readonly pathways: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly altLabels: ReadonlyArray<string> }>, readonly regions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly altNames: ReadonlyArray<string> }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string }> };

export type ChoicesQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<SearchKind> | SearchKind | null | undefined;
}>;


export type ChoicesQuery = { readonly suggest: ReadonlyArray<{ readonly kind: SearchKind, readonly item:
      | { readonly __typename: 'Contact', readonly id: string, readonly name: string, readonly capacity: string | null }
      | { readonly __typename: 'Factor', readonly id: string, readonly label: string, readonly labelEn: string }
      | { readonly __typename: 'Initiative', readonly id: string, readonly title: string, readonly shortTitle: string | null }
      | { readonly __typename: 'Lesson', readonly id: string, readonly statement: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly altNames: ReadonlyArray<string> }
      | { readonly __typename: 'Pathway', readonly id: string, readonly label: string, readonly labelEn: string }
      | { readonly __typename: 'Profession', readonly id: string, readonly label: string, readonly labelEn: string }
      | { readonly __typename: 'Resource', readonly id: string, readonly title: string }
      | { readonly __typename: 'Theme', readonly id: string, readonly label: string, readonly labelEn: string }
     }>, readonly search: { readonly hits: ReadonlyArray<{ readonly item:
        | { readonly __typename: 'Contact', readonly id: string, readonly name: string, readonly capacity: string | null }
        | { readonly __typename: 'Factor', readonly id: string, readonly label: string, readonly labelEn: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly title: string, readonly shortTitle: string | null }
        | { readonly __typename: 'Lesson', readonly id: string, readonly statement: string }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly altNames: ReadonlyArray<string> }
        | { readonly __typename: 'Pathway', readonly id: string, readonly label: string, readonly labelEn: string }
        | { readonly __typename: 'Profession', readonly id: string, readonly label: string, readonly labelEn: string }
        | { readonly __typename: 'Resource', readonly id: string, readonly title: string }
        | { readonly __typename: 'Theme', readonly id: string, readonly label: string, readonly labelEn: string }
       }> } };

type Choice_Contact_Fragment = { readonly id: string, readonly name: string, readonly capacity: string | null };

type Choice_Factor_Fragment = { readonly id: string, readonly label: string, readonly labelEn: string };

type Choice_Initiative_Fragment = { readonly id: string, readonly title: string, readonly shortTitle: string | null };

type Choice_Lesson_Fragment = { readonly id: string, readonly statement: string };

type Choice_Organisation_Fragment = { readonly id: string, readonly name: string, readonly altNames: ReadonlyArray<string> };

type Choice_Pathway_Fragment = { readonly id: string, readonly label: string, readonly labelEn: string };

type Choice_Profession_Fragment = { readonly id: string, readonly label: string, readonly labelEn: string };

type Choice_Resource_Fragment = { readonly id: string, readonly title: string };

type Choice_Theme_Fragment = { readonly id: string, readonly label: string, readonly labelEn: string };

export type ChoiceFragment =
  | Choice_Contact_Fragment
  | Choice_Factor_Fragment
  | Choice_Initiative_Fragment
  | Choice_Lesson_Fragment
  | Choice_Organisation_Fragment
  | Choice_Pathway_Fragment
  | Choice_Profession_Fragment
  | Choice_Resource_Fragment
  | Choice_Theme_Fragment
;

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
export const ProgressFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Progress on SubmissionProgress {
  title
  status
  received
  exchange {
    time
    byCurator
    text
  }
  initiative
}
    `, {"fragmentName":"Progress"}) as unknown as TypedDocumentString<ProgressFragment, unknown>;
export const ChoiceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Choice on Searchable {
  ... on Initiative {
    id
    title
    shortTitle
  }
  ... on Lesson {
    id
    statement
  }
  ... on Theme {
    id
    label
    labelEn
  }
  ... on Factor {
    id
    label
    labelEn
  }
  ... on Contact {
    id
    name
    capacity
  }
  ... on Organisation {
    id
    name
    altNames
  }
  ... on Resource {
    id
    title
  }
  ... on Profession {
    id
    label
    labelEn
  }
  ... on Pathway {
    id
    label
    labelEn
  }
}
    `, {"fragmentName":"Choice"}) as unknown as TypedDocumentString<ChoiceFragment, unknown>;
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
export const SubmissionProgressDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SubmissionProgress($secret: String!) {
  submissionBySecret(secret: $secret) {
    ...Progress
  }
}
    fragment Progress on SubmissionProgress {
  title
  status
  received
  exchange {
    time
    byCurator
    text
  }
  initiative
}`) as unknown as TypedDocumentString<SubmissionProgressQuery, SubmissionProgressQueryVariables>;
export const AnswerSubmissionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AnswerSubmission($input: AnswerSubmissionInput!) {
  answerSubmission(input: $input) {
    submission {
      ...Progress
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment Progress on SubmissionProgress {
  title
  status
  received
  exchange {
    time
    byCurator
    text
  }
  initiative
}`) as unknown as TypedDocumentString<AnswerSubmissionMutation, AnswerSubmissionMutationVariables>;
export const SubmitInitiativeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SubmitInitiative($input: SubmitInitiativeInput!) {
  submitInitiative(input: $input) {
    secret
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitInitiativeMutation, SubmitInitiativeMutationVariables>;
export const LikelyDuplicatesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LikelyDuplicates($text: String!) {
  search(text: $text, kinds: [INITIATIVE], first: 5) {
    hits {
      item {
        ... on Initiative {
          ...InitiativeLine
        }
      }
    }
  }
}
    fragment InitiativeLine on Initiative {
  id
  title
  shortTitle
  kind
  status
  summary
}`) as unknown as TypedDocumentString<LikelyDuplicatesQuery, LikelyDuplicatesQueryVariables>;
export const VocabulariesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Vocabularies {
  themes(limit: 100, sort: [{label: ASC}]) {
    id
    label
    labelEn
    altLabels
  }
  factors(limit: 100, sort: [{label: ASC}]) {
    id
    label
    labelEn
    altLabels
  }
  professions(limit: 100, sort: [{label: ASC}]) {
    id
    label
    labelEn
    altLabels
  }
  pathways(limit: 100, sort: [{label: ASC}]) {
    id
    label
    labelEn
    altLabels
  }
  regions(limit: 100, sort: [{name: ASC}]) {
    id
    name
    altNames
  }
  sources(limit: 100, sort: [{title: ASC}]) {
    id
    title
    publisher
  }
}
    `) as unknown as TypedDocumentString<VocabulariesQuery, VocabulariesQueryVariables>;
export const ChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Choices($text: String!, $kinds: [SearchKind!]) {
  suggest(prefix: $text, first: 60) {
    kind
    item {
      __typename
      ...Choice
    }
  }
  search(text: $text, kinds: $kinds, first: 10) {
    hits {
      item {
        __typename
        ...Choice
      }
    }
  }
}
    fragment Choice on Searchable {
  ... on Initiative {
    id
    title
    shortTitle
  }
  ... on Lesson {
    id
    statement
  }
  ... on Theme {
    id
    label
    labelEn
  }
  ... on Factor {
    id
    label
    labelEn
  }
  ... on Contact {
    id
    name
    capacity
  }
  ... on Organisation {
    id
    name
    altNames
  }
  ... on Resource {
    id
    title
  }
  ... on Profession {
    id
    label
    labelEn
  }
  ... on Pathway {
    id
    label
    labelEn
  }
}`) as unknown as TypedDocumentString<ChoicesQuery, ChoicesQueryVariables>;
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