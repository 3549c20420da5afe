/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What makes another initiative worth a call about a barrier. */
export type BridgeHow =
  /** Circumstance helped there. */
  | 'ENABLER'
  /** It met the same barrier and did something about it. */
  | 'REMEDY';

/** Sort of contact (vCard KIND). */
export type ContactKind =
  /** Desk, team or mailbox. */
  | 'GROUP'
  /** Person. */
  | 'INDIVIDUAL';

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

/** Term on which a recommendation can be carried out. */
export type Horizon =
  /** Asks for change over years. */
  | 'LONG_TERM'
  /** Can begin at once. */
  | 'SHORT_TERM';

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

/** Sort of thing that two initiatives share. */
export type ReasonKind =
  /** Factor that hindered both. */
  | 'BARRIER'
  /** Factor that helped as well as hindered the initiative; where factors are asked for. */
  | 'BOTH_ROLES'
  /** Wider theme that both come under, at least one of them by a narrower one. */
  | 'BROADER_THEME'
  /** Factor that helped both. */
  | 'ENABLER'
  /** Organisation that takes part in both. */
  | 'ORGANISATION'
  /** Profession involved in both. */
  | 'PROFESSION'
  /** Region of both. */
  | 'REGION'
  /** Theme of both. */
  | 'THEME';

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

export type LatestOfSearchQueryVariables = Exact<{
  text: string;
}>;


export type LatestOfSearchQuery = { readonly search: { readonly hits: ReadonlyArray<{ readonly item:
        | { readonly __typename: 'Contact' }
        | { readonly __typename: 'Factor' }
        | { readonly __typename: 'Initiative', readonly id: string, readonly title: string, readonly summary: string | null, readonly uri: string, readonly modified: string, readonly organisations: ReadonlyArray<{ readonly name: string }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }> }
        | { readonly __typename: 'Lesson' }
        | { readonly __typename: 'Organisation' }
        | { readonly __typename: 'Pathway' }
        | { readonly __typename: 'Profession' }
        | { readonly __typename: 'Resource' }
        | { readonly __typename: 'Theme' }
       }> } };

export type PublishedSetQueryVariables = Exact<{ [key: string]: never; }>;


export type PublishedSetQuery = { readonly dataset: { readonly title: string, readonly licence: string, readonly uri: string, readonly modified: string | null } };

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

export type CitedSourceFragment = { readonly title: string, readonly publisher: string, readonly year: number | null, readonly url: string | null, readonly uri: string };

export type CitedInitiativeFragment = { readonly id: string, readonly title: string, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null, readonly uri: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string, readonly year: number | null, readonly url: string | null, readonly uri: string }> };

export type CitedThemeFragment = { readonly id: string, readonly label: string, readonly labelEn: string, readonly uri: string };

export type CitedFactorFragment = { readonly id: string, readonly label: string, readonly labelEn: string, readonly uri: string };

export type CitedOrganisationFragment = { readonly id: string, readonly name: string, readonly uri: string };

export type CitedLessonFragment = { readonly id: string, readonly statement: string, readonly explanation: string | null, readonly uri: string };

export type CitedContactFragment = { readonly id: string, readonly name: string, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly verified: string | null, readonly uri: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string, readonly year: number | null, readonly url: string | null, readonly uri: string }> };

export type ToldInitiativeFragment = { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly startYear: number | null, readonly endYear: number | null, readonly summary: string | null, readonly goals: ReadonlyArray<string>, readonly problem: string | null, readonly approach: string | null, readonly collaboration: string | null, readonly url: string | null, readonly uri: string, readonly verified: string | null, readonly modified: string, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly uri: string }>, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly uri: string }>, readonly regions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly uri: string }>, readonly enablers: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly uri: string }>, readonly barriers: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly uri: string }>, readonly lessons: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly explanation: string | null, readonly uri: string }>, readonly resources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null, readonly uri: string }>, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string, readonly year: number | null, readonly url: string | null, readonly uri: string }> };

export type ToolSearchQueryVariables = Exact<{
  q: string;
  limit?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ToolSearchQuery = { readonly search: { readonly total: number, readonly moreThanTotal: boolean, readonly suggestion: string | null, readonly hits: ReadonlyArray<{ readonly score: number, readonly item:
        | { readonly id: string, readonly name: string, readonly uri: string, readonly type: 'Contact' }
        | { readonly id: string, readonly uri: string, readonly name: string, readonly type: 'Factor' }
        | { readonly id: string, readonly uri: string, readonly name: string, readonly type: 'Initiative', readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string, readonly year: number | null, readonly url: string | null, readonly uri: string }> }
        | { readonly id: string, readonly uri: string, readonly name: string, readonly type: 'Lesson' }
        | { readonly id: string, readonly name: string, readonly uri: string, readonly type: 'Organisation' }
        | { readonly id: string, readonly uri: string, readonly name: string, readonly type: 'Pathway' }
        | { readonly id: string, readonly uri: string, readonly name: string, readonly type: 'Profession' }
        | { readonly id: string, readonly uri: string, readonly name: string, readonly type: 'Resource' }
        | { readonly id: string, readonly uri: string, readonly name: string, readonly type: 'Theme' }
       }> } };

export type ToolInitiativeQueryVariables = Exact<{
  id: string | number;
}>;


export type ToolInitiativeQuery = { readonly initiative: { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly startYear: number | null, readonly endYear: number | null, readonly summary: string | null, readonly goals: ReadonlyArray<string>, readonly problem: string | null, readonly approach: string | null, readonly collaboration: string | null, readonly url: string | null, readonly uri: string, readonly verified: string | null, readonly modified: string, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly uri: string }>, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly uri: string }>, readonly regions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly uri: string }>, readonly enablers: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly uri: string }>, readonly barriers: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly uri: string }>, readonly lessons: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly explanation: string | null, readonly uri: string }>, readonly resources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null, readonly uri: string }>, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string, readonly year: number | null, readonly url: string | null, readonly uri: string }> } | null };

export type ToolRelatedQueryVariables = Exact<{
  id: string | number;
  limit?: number | null | undefined;
}>;


export type ToolRelatedQuery = { readonly initiative: { readonly id: string, readonly title: string, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null, readonly uri: string, readonly related: ReadonlyArray<{ readonly score: number, readonly reason: string, readonly reasonEn: string, readonly initiative: { readonly id: string, readonly title: string, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null, readonly uri: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string, readonly year: number | null, readonly url: string | null, readonly uri: string }> } }>, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string, readonly year: number | null, readonly url: string | null, readonly uri: string }> } | null };

export type ToolSolutionsQueryVariables = Exact<{
  id: string | number;
  limit?: number | null | undefined;
}>;


export type ToolSolutionsQuery = { readonly initiative: { readonly id: string, readonly title: string, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null, readonly uri: string, readonly bridges: ReadonlyArray<{ readonly score: number, readonly how: BridgeHow, readonly barrierNote: string | null, readonly note: string | null, readonly barrier: { readonly id: string, readonly label: string, readonly labelEn: string, readonly uri: string }, readonly initiative: { readonly id: string, readonly title: string, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null, readonly uri: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string, readonly year: number | null, readonly url: string | null, readonly uri: string }> }, readonly lessons: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly explanation: string | null, readonly uri: string }>, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly uri: string }> }>, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string, readonly year: number | null, readonly url: string | null, readonly uri: string }> } | null };

export type ToolContactsQueryVariables = Exact<{
  theme: string;
  limit?: number | null | undefined;
}>;


export type ToolContactsQuery = { readonly contactsFor: { readonly notUnderstood: ReadonlyArray<string>, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly uri: string }>, readonly matches: ReadonlyArray<{ readonly score: number, readonly wider: boolean, readonly reason: string, readonly reasonEn: string, readonly contact: { readonly id: string, readonly name: string, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly verified: string | null, readonly uri: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string, readonly year: number | null, readonly url: string | null, readonly uri: string }> } }>, readonly organisations: ReadonlyArray<{ readonly organisation: { readonly id: string, readonly name: string, readonly uri: string } }> } };

export type ToolCompareQueryVariables = Exact<{
  a: string | number;
  b: string | number;
}>;


export type ToolCompareQuery = { readonly a: { readonly id: string, readonly title: string, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null, readonly uri: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string, readonly year: number | null, readonly url: string | null, readonly uri: string }> } | null, readonly b: { readonly id: string, readonly title: string, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null, readonly uri: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string, readonly year: number | null, readonly url: string | null, readonly uri: string }> } | null, readonly compare: { readonly score: number, readonly because: ReadonlyArray<{ readonly kind: ReasonKind, readonly contribution: number, readonly theme: { readonly id: string, readonly label: string, readonly labelEn: string, readonly uri: string } | null, readonly factor: { readonly id: string, readonly label: string, readonly labelEn: string, readonly uri: string } | null, readonly organisation: { readonly id: string, readonly name: string, readonly uri: string } | null, readonly profession: { readonly id: string, readonly label: string, readonly uri: string } | null, readonly region: { readonly id: string, readonly name: string, readonly uri: string } | null }>, readonly turnedByA: ReadonlyArray<{ readonly barrierNote: string | null, readonly enablerNote: string | null, readonly factor: { readonly id: string, readonly label: string, readonly labelEn: string, readonly uri: string } }>, readonly turnedByB: ReadonlyArray<{ readonly barrierNote: string | null, readonly enablerNote: string | null, readonly factor: { readonly id: string, readonly label: string, readonly labelEn: string, readonly uri: string } }> } | null };

export type HarvestedThemesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type HarvestedThemesQuery = { readonly themesConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type InitiativeEntryFragment = { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null, readonly startYear: number | null, readonly endYear: number | null, readonly url: string | null, readonly uri: string, readonly modified: string };

export type ThemeEntryFragment = { readonly id: string, readonly label: string, readonly labelEn: string, readonly altLabels: ReadonlyArray<string>, readonly definition: string | null, readonly uri: string, readonly modified: string };

export type ThemeNameFragment = { readonly id: string, readonly label: string, readonly labelEn: string };

export type FactorNameFragment = { readonly id: string, readonly label: string, readonly labelEn: string };

export type OrganisationNameFragment = { readonly id: string, readonly name: string };

export type ResourceNameFragment = { readonly id: string, readonly title: string, readonly kind: ResourceKind, readonly url: string | null };

export type ContactNameFragment = { readonly id: string, readonly name: string, readonly kind: ContactKind, readonly capacity: string | null };

export type ContactEntryFragment = { readonly id: string, readonly name: string, readonly kind: ContactKind, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly verified: string | null, readonly uri: string, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type InitiativeInFullFragment = { readonly altNames: ReadonlyArray<string>, readonly goals: ReadonlyArray<string>, readonly problem: string | null, readonly approach: string | null, readonly collaboration: string | null, readonly verified: string | null, readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null, readonly startYear: number | null, readonly endYear: number | null, readonly url: string | null, readonly uri: string, readonly modified: string, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly funders: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly regions: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly professions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly pathways: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly enablers: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly barriers: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly lessons: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly explanation: string | null, readonly horizon: Horizon | null }>, readonly produces: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: ResourceKind, readonly url: string | null }>, readonly uses: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: ResourceKind, readonly url: string | null }>, readonly resources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: ResourceKind, readonly url: string | null }>, readonly partOf: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly parts: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly contacts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ContactKind, readonly capacity: string | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly year: number | null, readonly url: string | null }> };

export type RestInitiativesQueryVariables = Exact<{
  limit?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type RestInitiativesQuery = { readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null, readonly startYear: number | null, readonly endYear: number | null, readonly url: string | null, readonly uri: string, readonly modified: string }>, readonly initiativesConnection: { readonly totalCount: number } };

export type RestInitiativeQueryVariables = Exact<{
  id: string | number;
}>;


export type RestInitiativeQuery = { readonly initiative: { readonly altNames: ReadonlyArray<string>, readonly goals: ReadonlyArray<string>, readonly problem: string | null, readonly approach: string | null, readonly collaboration: string | null, readonly verified: string | null, readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null, readonly startYear: number | null, readonly endYear: number | null, readonly url: string | null, readonly uri: string, readonly modified: string, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly funders: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly regions: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly professions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly pathways: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly enablers: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly barriers: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly lessons: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly explanation: string | null, readonly horizon: Horizon | null }>, readonly produces: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: ResourceKind, readonly url: string | null }>, readonly uses: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: ResourceKind, readonly url: string | null }>, readonly resources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: ResourceKind, readonly url: string | null }>, readonly partOf: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly parts: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly contacts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ContactKind, readonly capacity: string | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly year: number | null, readonly url: string | null }> } | null };

export type RestRelatedQueryVariables = Exact<{
  id: string | number;
  limit?: number | null | undefined;
}>;


export type RestRelatedQuery = { readonly initiative: { readonly id: string, readonly related: ReadonlyArray<{ readonly score: number, readonly reason: string, readonly reasonEn: string, readonly initiative: { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null, readonly startYear: number | null, readonly endYear: number | null, readonly url: string | null, readonly uri: string, readonly modified: string } }> } | null };

export type RestThemesQueryVariables = Exact<{
  limit?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type RestThemesQuery = { readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly altLabels: ReadonlyArray<string>, readonly definition: string | null, readonly uri: string, readonly modified: string }>, readonly themesConnection: { readonly totalCount: number } };

export type RestThemeQueryVariables = Exact<{
  id: string | number;
}>;


export type RestThemeQuery = { readonly theme: { readonly id: string, readonly label: string, readonly labelEn: string, readonly altLabels: ReadonlyArray<string>, readonly definition: string | null, readonly uri: string, readonly modified: string, readonly broader: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly narrower: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }> } | null };

export type RestContactsOfThemeQueryVariables = Exact<{
  id: string | number;
  limit?: number | null | undefined;
}>;


export type RestContactsOfThemeQuery = { readonly theme: { readonly id: string, readonly contactMatches: ReadonlyArray<{ readonly score: number, readonly wider: boolean, readonly reason: string, readonly reasonEn: string, readonly contact: { readonly id: string, readonly name: string, readonly kind: ContactKind, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly verified: string | null, readonly uri: string, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> } | null };

export type RestContactQueryVariables = Exact<{
  id: string | number;
}>;


export type RestContactQuery = { readonly contact: { readonly id: string, readonly name: string, readonly kind: ContactKind, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly verified: string | null, readonly uri: string, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type RestSearchQueryVariables = Exact<{
  q: string;
  limit?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type RestSearchQuery = { readonly search: { readonly total: number, readonly moreThanTotal: boolean, readonly suggestion: string | null, readonly hits: ReadonlyArray<{ readonly score: number, readonly item:
        | { readonly id: string, readonly name: string, readonly uri: string, readonly type: 'Contact' }
        | { readonly id: string, readonly uri: string, readonly name: string, readonly type: 'Factor' }
        | { readonly id: string, readonly uri: string, readonly name: string, readonly type: 'Initiative' }
        | { readonly id: string, readonly uri: string, readonly name: string, readonly type: 'Lesson' }
        | { readonly id: string, readonly name: string, readonly uri: string, readonly type: 'Organisation' }
        | { readonly id: string, readonly uri: string, readonly name: string, readonly type: 'Pathway' }
        | { readonly id: string, readonly uri: string, readonly name: string, readonly type: 'Profession' }
        | { readonly id: string, readonly uri: string, readonly name: string, readonly type: 'Resource' }
        | { readonly id: string, readonly uri: string, readonly name: string, readonly type: 'Theme' }
       }> } };

export type RestChangesQueryVariables = Exact<{
  after?: string | null | undefined;
  limit?: number | null | undefined;
}>;


export type RestChangesQuery = { readonly changes: { readonly endCursor: string | null, readonly hasMore: boolean, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: RecordKind, readonly time: string, readonly deleted: boolean, readonly mergedInto: string | null, readonly erased: ReadonlyArray<string> | null }> } };

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
export const CitedSourceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CitedSource on Source {
  title
  publisher
  year
  url
  uri
}
    `, {"fragmentName":"CitedSource"}) as unknown as TypedDocumentString<CitedSourceFragment, unknown>;
export const CitedInitiativeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CitedInitiative on Initiative {
  id
  title
  kind
  status
  summary
  uri
  sources(limit: 3) {
    ...CitedSource
  }
}
    fragment CitedSource on Source {
  title
  publisher
  year
  url
  uri
}`, {"fragmentName":"CitedInitiative"}) as unknown as TypedDocumentString<CitedInitiativeFragment, unknown>;
export const CitedContactFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CitedContact on Contact {
  id
  name
  capacity
  email
  phone
  verified
  uri
  sources(limit: 3) {
    ...CitedSource
  }
}
    fragment CitedSource on Source {
  title
  publisher
  year
  url
  uri
}`, {"fragmentName":"CitedContact"}) as unknown as TypedDocumentString<CitedContactFragment, unknown>;
export const CitedThemeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CitedTheme on Theme {
  id
  label
  labelEn
  uri
}
    `, {"fragmentName":"CitedTheme"}) as unknown as TypedDocumentString<CitedThemeFragment, unknown>;
export const CitedOrganisationFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CitedOrganisation on Organisation {
  id
  name
  uri
}
    `, {"fragmentName":"CitedOrganisation"}) as unknown as TypedDocumentString<CitedOrganisationFragment, unknown>;
export const CitedFactorFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CitedFactor on Factor {
  id
  label
  labelEn
  uri
}
    `, {"fragmentName":"CitedFactor"}) as unknown as TypedDocumentString<CitedFactorFragment, unknown>;
export const CitedLessonFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CitedLesson on Lesson {
  id
  statement
  explanation
  uri
}
    `, {"fragmentName":"CitedLesson"}) as unknown as TypedDocumentString<CitedLessonFragment, unknown>;
export const ToldInitiativeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ToldInitiative on Initiative {
  id
  title
  shortTitle
  kind
  status
  startYear
  endYear
  summary
  goals
  problem
  approach
  collaboration
  url
  uri
  verified
  modified
  themes(limit: 25) {
    ...CitedTheme
  }
  organisations(limit: 25) {
    ...CitedOrganisation
  }
  regions(limit: 25) {
    id
    name
    uri
  }
  enablers(limit: 25) {
    ...CitedFactor
  }
  barriers(limit: 25) {
    ...CitedFactor
  }
  lessons(limit: 25) {
    ...CitedLesson
  }
  resources(limit: 25) {
    id
    title
    url
    uri
  }
  sources(limit: 25) {
    ...CitedSource
  }
}
    fragment CitedSource on Source {
  title
  publisher
  year
  url
  uri
}
fragment CitedTheme on Theme {
  id
  label
  labelEn
  uri
}
fragment CitedFactor on Factor {
  id
  label
  labelEn
  uri
}
fragment CitedOrganisation on Organisation {
  id
  name
  uri
}
fragment CitedLesson on Lesson {
  id
  statement
  explanation
  uri
}`, {"fragmentName":"ToldInitiative"}) as unknown as TypedDocumentString<ToldInitiativeFragment, unknown>;
export const ThemeEntryFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ThemeEntry on Theme {
  id
  label
  labelEn
  altLabels
  definition
  uri
  modified
}
    `, {"fragmentName":"ThemeEntry"}) as unknown as TypedDocumentString<ThemeEntryFragment, unknown>;
export const OrganisationNameFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OrganisationName on Organisation {
  id
  name
}
    `, {"fragmentName":"OrganisationName"}) as unknown as TypedDocumentString<OrganisationNameFragment, unknown>;
export const ContactEntryFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ContactEntry on Contact {
  id
  name
  kind
  capacity
  email
  phone
  verified
  organisations(limit: 5) {
    ...OrganisationName
  }
  uri
}
    fragment OrganisationName on Organisation {
  id
  name
}`, {"fragmentName":"ContactEntry"}) as unknown as TypedDocumentString<ContactEntryFragment, unknown>;
export const InitiativeEntryFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment InitiativeEntry on Initiative {
  id
  title
  shortTitle
  kind
  status
  summary
  startYear
  endYear
  url
  uri
  modified
}
    `, {"fragmentName":"InitiativeEntry"}) as unknown as TypedDocumentString<InitiativeEntryFragment, unknown>;
export const ThemeNameFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ThemeName on Theme {
  id
  label
  labelEn
}
    `, {"fragmentName":"ThemeName"}) as unknown as TypedDocumentString<ThemeNameFragment, unknown>;
export const FactorNameFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment FactorName on Factor {
  id
  label
  labelEn
}
    `, {"fragmentName":"FactorName"}) as unknown as TypedDocumentString<FactorNameFragment, unknown>;
export const ResourceNameFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ResourceName on Resource {
  id
  title
  kind
  url
}
    `, {"fragmentName":"ResourceName"}) as unknown as TypedDocumentString<ResourceNameFragment, unknown>;
export const ContactNameFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ContactName on Contact {
  id
  name
  kind
  capacity
}
    `, {"fragmentName":"ContactName"}) as unknown as TypedDocumentString<ContactNameFragment, unknown>;
export const InitiativeInFullFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment InitiativeInFull on Initiative {
  ...InitiativeEntry
  altNames
  goals
  problem
  approach
  collaboration
  verified
  themes(limit: 100) {
    ...ThemeName
  }
  organisations(limit: 100) {
    ...OrganisationName
  }
  funders(limit: 100) {
    ...OrganisationName
  }
  regions(limit: 100) {
    id
    name
  }
  professions(limit: 100) {
    id
    label
    labelEn
  }
  pathways(limit: 100) {
    id
    label
    labelEn
  }
  enablers(limit: 100) {
    ...FactorName
  }
  barriers(limit: 100) {
    ...FactorName
  }
  lessons(limit: 100) {
    id
    statement
    explanation
    horizon
  }
  produces(limit: 100) {
    ...ResourceName
  }
  uses(limit: 100) {
    ...ResourceName
  }
  resources(limit: 100) {
    ...ResourceName
  }
  partOf(limit: 25) {
    id
    title
  }
  parts(limit: 100) {
    id
    title
  }
  contacts(limit: 100) {
    ...ContactName
  }
  sources(limit: 100) {
    id
    title
    publisher
    year
    url
  }
}
    fragment InitiativeEntry on Initiative {
  id
  title
  shortTitle
  kind
  status
  summary
  startYear
  endYear
  url
  uri
  modified
}
fragment ThemeName on Theme {
  id
  label
  labelEn
}
fragment FactorName on Factor {
  id
  label
  labelEn
}
fragment OrganisationName on Organisation {
  id
  name
}
fragment ResourceName on Resource {
  id
  title
  kind
  url
}
fragment ContactName on Contact {
  id
  name
  kind
  capacity
}`, {"fragmentName":"InitiativeInFull"}) as unknown as TypedDocumentString<InitiativeInFullFragment, unknown>;
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
export const LatestOfSearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LatestOfSearch($text: String!) {
  search(text: $text, kinds: [INITIATIVE], first: 30) {
    hits {
      item {
        __typename
        ... on Initiative {
          ...FeedEntry
        }
      }
    }
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
}`) as unknown as TypedDocumentString<LatestOfSearchQuery, LatestOfSearchQueryVariables>;
export const PublishedSetDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PublishedSet {
  dataset {
    title
    licence
    uri
    modified
  }
}
    `) as unknown as TypedDocumentString<PublishedSetQuery, PublishedSetQueryVariables>;
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
export const ToolSearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ToolSearch($q: String!, $limit: Int, $offset: Int) {
  search(text: $q, first: $limit, offset: $offset) {
    total
    moreThanTotal
    suggestion
    hits {
      score
      item {
        type: __typename
        ... on Initiative {
          id
          name: title
          uri
          sources(limit: 3) {
            ...CitedSource
          }
        }
        ... on Theme {
          id
          name: label
          uri
        }
        ... on Factor {
          id
          name: label
          uri
        }
        ... on Organisation {
          id
          name
          uri
        }
        ... on Contact {
          id
          name
          uri
        }
        ... on Lesson {
          id
          name: statement
          uri
        }
        ... on Resource {
          id
          name: title
          uri
        }
        ... on Profession {
          id
          name: label
          uri
        }
        ... on Pathway {
          id
          name: label
          uri
        }
      }
    }
  }
}
    fragment CitedSource on Source {
  title
  publisher
  year
  url
  uri
}`) as unknown as TypedDocumentString<ToolSearchQuery, ToolSearchQueryVariables>;
export const ToolInitiativeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ToolInitiative($id: ID!) {
  initiative(id: $id) {
    ...ToldInitiative
  }
}
    fragment CitedSource on Source {
  title
  publisher
  year
  url
  uri
}
fragment CitedTheme on Theme {
  id
  label
  labelEn
  uri
}
fragment CitedFactor on Factor {
  id
  label
  labelEn
  uri
}
fragment CitedOrganisation on Organisation {
  id
  name
  uri
}
fragment CitedLesson on Lesson {
  id
  statement
  explanation
  uri
}
fragment ToldInitiative on Initiative {
  id
  title
  shortTitle
  kind
  status
  startYear
  endYear
  summary
  goals
  problem
  approach
  collaboration
  url
  uri
  verified
  modified
  themes(limit: 25) {
    ...CitedTheme
  }
  organisations(limit: 25) {
    ...CitedOrganisation
  }
  regions(limit: 25) {
    id
    name
    uri
  }
  enablers(limit: 25) {
    ...CitedFactor
  }
  barriers(limit: 25) {
    ...CitedFactor
  }
  lessons(limit: 25) {
    ...CitedLesson
  }
  resources(limit: 25) {
    id
    title
    url
    uri
  }
  sources(limit: 25) {
    ...CitedSource
  }
}`) as unknown as TypedDocumentString<ToolInitiativeQuery, ToolInitiativeQueryVariables>;
export const ToolRelatedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ToolRelated($id: ID!, $limit: Int) {
  initiative(id: $id) {
    ...CitedInitiative
    related(first: $limit) {
      score
      reason
      reasonEn: reason(lang: EN)
      initiative {
        ...CitedInitiative
      }
    }
  }
}
    fragment CitedSource on Source {
  title
  publisher
  year
  url
  uri
}
fragment CitedInitiative on Initiative {
  id
  title
  kind
  status
  summary
  uri
  sources(limit: 3) {
    ...CitedSource
  }
}`) as unknown as TypedDocumentString<ToolRelatedQuery, ToolRelatedQueryVariables>;
export const ToolSolutionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ToolSolutions($id: ID!, $limit: Int) {
  initiative(id: $id) {
    ...CitedInitiative
    bridges(first: $limit) {
      score
      how
      barrier {
        ...CitedFactor
      }
      barrierNote
      note
      initiative {
        ...CitedInitiative
      }
      lessons {
        ...CitedLesson
      }
      organisations {
        ...CitedOrganisation
      }
    }
  }
}
    fragment CitedSource on Source {
  title
  publisher
  year
  url
  uri
}
fragment CitedInitiative on Initiative {
  id
  title
  kind
  status
  summary
  uri
  sources(limit: 3) {
    ...CitedSource
  }
}
fragment CitedFactor on Factor {
  id
  label
  labelEn
  uri
}
fragment CitedOrganisation on Organisation {
  id
  name
  uri
}
fragment CitedLesson on Lesson {
  id
  statement
  explanation
  uri
}`) as unknown as TypedDocumentString<ToolSolutionsQuery, ToolSolutionsQueryVariables>;
export const ToolContactsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ToolContacts($theme: String!, $limit: Int) {
  contactsFor(theme: $theme, first: $limit) {
    themes {
      ...CitedTheme
    }
    notUnderstood
    matches {
      score
      wider
      reason
      reasonEn: reason(lang: EN)
      contact {
        ...CitedContact
      }
    }
    organisations {
      organisation {
        ...CitedOrganisation
      }
    }
  }
}
    fragment CitedSource on Source {
  title
  publisher
  year
  url
  uri
}
fragment CitedTheme on Theme {
  id
  label
  labelEn
  uri
}
fragment CitedOrganisation on Organisation {
  id
  name
  uri
}
fragment CitedContact on Contact {
  id
  name
  capacity
  email
  phone
  verified
  uri
  sources(limit: 3) {
    ...CitedSource
  }
}`) as unknown as TypedDocumentString<ToolContactsQuery, ToolContactsQueryVariables>;
export const ToolCompareDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ToolCompare($a: ID!, $b: ID!) {
  a: initiative(id: $a) {
    ...CitedInitiative
  }
  b: initiative(id: $b) {
    ...CitedInitiative
  }
  compare(a: $a, b: $b) {
    score
    because {
      kind
      contribution
      theme {
        ...CitedTheme
      }
      factor {
        ...CitedFactor
      }
      organisation {
        ...CitedOrganisation
      }
      profession {
        id
        label
        uri
      }
      region {
        id
        name
        uri
      }
    }
    turnedByA {
      barrierNote
      enablerNote
      factor {
        ...CitedFactor
      }
    }
    turnedByB {
      barrierNote
      enablerNote
      factor {
        ...CitedFactor
      }
    }
  }
}
    fragment CitedSource on Source {
  title
  publisher
  year
  url
  uri
}
fragment CitedInitiative on Initiative {
  id
  title
  kind
  status
  summary
  uri
  sources(limit: 3) {
    ...CitedSource
  }
}
fragment CitedTheme on Theme {
  id
  label
  labelEn
  uri
}
fragment CitedFactor on Factor {
  id
  label
  labelEn
  uri
}
fragment CitedOrganisation on Organisation {
  id
  name
  uri
}`) as unknown as TypedDocumentString<ToolCompareQuery, ToolCompareQueryVariables>;
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
export const RestInitiativesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RestInitiatives($limit: Int, $offset: Int) {
  initiatives(limit: $limit, offset: $offset) {
    ...InitiativeEntry
  }
  initiativesConnection(first: 0) {
    totalCount
  }
}
    fragment InitiativeEntry on Initiative {
  id
  title
  shortTitle
  kind
  status
  summary
  startYear
  endYear
  url
  uri
  modified
}`) as unknown as TypedDocumentString<RestInitiativesQuery, RestInitiativesQueryVariables>;
export const RestInitiativeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RestInitiative($id: ID!) {
  initiative(id: $id) {
    ...InitiativeInFull
  }
}
    fragment InitiativeEntry on Initiative {
  id
  title
  shortTitle
  kind
  status
  summary
  startYear
  endYear
  url
  uri
  modified
}
fragment ThemeName on Theme {
  id
  label
  labelEn
}
fragment FactorName on Factor {
  id
  label
  labelEn
}
fragment OrganisationName on Organisation {
  id
  name
}
fragment ResourceName on Resource {
  id
  title
  kind
  url
}
fragment ContactName on Contact {
  id
  name
  kind
  capacity
}
fragment InitiativeInFull on Initiative {
  ...InitiativeEntry
  altNames
  goals
  problem
  approach
  collaboration
  verified
  themes(limit: 100) {
    ...ThemeName
  }
  organisations(limit: 100) {
    ...OrganisationName
  }
  funders(limit: 100) {
    ...OrganisationName
  }
  regions(limit: 100) {
    id
    name
  }
  professions(limit: 100) {
    id
    label
    labelEn
  }
  pathways(limit: 100) {
    id
    label
    labelEn
  }
  enablers(limit: 100) {
    ...FactorName
  }
  barriers(limit: 100) {
    ...FactorName
  }
  lessons(limit: 100) {
    id
    statement
    explanation
    horizon
  }
  produces(limit: 100) {
    ...ResourceName
  }
  uses(limit: 100) {
    ...ResourceName
  }
  resources(limit: 100) {
    ...ResourceName
  }
  partOf(limit: 25) {
    id
    title
  }
  parts(limit: 100) {
    id
    title
  }
  contacts(limit: 100) {
    ...ContactName
  }
  sources(limit: 100) {
    id
    title
    publisher
    year
    url
  }
}`) as unknown as TypedDocumentString<RestInitiativeQuery, RestInitiativeQueryVariables>;
export const RestRelatedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RestRelated($id: ID!, $limit: Int) {
  initiative(id: $id) {
    id
    related(first: $limit) {
      score
      reason
      reasonEn: reason(lang: EN)
      initiative {
        ...InitiativeEntry
      }
    }
  }
}
    fragment InitiativeEntry on Initiative {
  id
  title
  shortTitle
  kind
  status
  summary
  startYear
  endYear
  url
  uri
  modified
}`) as unknown as TypedDocumentString<RestRelatedQuery, RestRelatedQueryVariables>;
export const RestThemesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RestThemes($limit: Int, $offset: Int) {
  themes(limit: $limit, offset: $offset) {
    ...ThemeEntry
  }
  themesConnection(first: 0) {
    totalCount
  }
}
    fragment ThemeEntry on Theme {
  id
  label
  labelEn
  altLabels
  definition
  uri
  modified
}`) as unknown as TypedDocumentString<RestThemesQuery, RestThemesQueryVariables>;
export const RestThemeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RestTheme($id: ID!) {
  theme(id: $id) {
    ...ThemeEntry
    broader(limit: 25) {
      ...ThemeName
    }
    narrower(limit: 100) {
      ...ThemeName
    }
  }
}
    fragment ThemeEntry on Theme {
  id
  label
  labelEn
  altLabels
  definition
  uri
  modified
}
fragment ThemeName on Theme {
  id
  label
  labelEn
}`) as unknown as TypedDocumentString<RestThemeQuery, RestThemeQueryVariables>;
export const RestContactsOfThemeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RestContactsOfTheme($id: ID!, $limit: Int) {
  theme(id: $id) {
    id
    contactMatches(first: $limit) {
      score
      wider
      reason
      reasonEn: reason(lang: EN)
      contact {
        ...ContactEntry
      }
    }
  }
}
    fragment OrganisationName on Organisation {
  id
  name
}
fragment ContactEntry on Contact {
  id
  name
  kind
  capacity
  email
  phone
  verified
  organisations(limit: 5) {
    ...OrganisationName
  }
  uri
}`) as unknown as TypedDocumentString<RestContactsOfThemeQuery, RestContactsOfThemeQueryVariables>;
export const RestContactDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RestContact($id: ID!) {
  contact(id: $id) {
    ...ContactEntry
    initiatives(limit: 100) {
      id
      title
    }
  }
}
    fragment OrganisationName on Organisation {
  id
  name
}
fragment ContactEntry on Contact {
  id
  name
  kind
  capacity
  email
  phone
  verified
  organisations(limit: 5) {
    ...OrganisationName
  }
  uri
}`) as unknown as TypedDocumentString<RestContactQuery, RestContactQueryVariables>;
export const RestSearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RestSearch($q: String!, $limit: Int, $offset: Int) {
  search(text: $q, first: $limit, offset: $offset) {
    total
    moreThanTotal
    suggestion
    hits {
      score
      item {
        type: __typename
        ... on Initiative {
          id
          name: title
          uri
        }
        ... on Theme {
          id
          name: label
          uri
        }
        ... on Factor {
          id
          name: label
          uri
        }
        ... on Organisation {
          id
          name
          uri
        }
        ... on Contact {
          id
          name
          uri
        }
        ... on Lesson {
          id
          name: statement
          uri
        }
        ... on Resource {
          id
          name: title
          uri
        }
        ... on Profession {
          id
          name: label
          uri
        }
        ... on Pathway {
          id
          name: label
          uri
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RestSearchQuery, RestSearchQueryVariables>;
export const RestChangesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RestChanges($after: String, $limit: Int) {
  changes(after: $after, first: $limit) {
    changes {
      id
      kind
      time
      deleted
      mergedInto
      erased
    }
    endCursor
    hasMore
  }
}
    `) as unknown as TypedDocumentString<RestChangesQuery, RestChangesQueryVariables>;
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