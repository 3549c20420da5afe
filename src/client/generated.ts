/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Who asserts a fact. */
export type Assertion =
  /** Reader of the source concluded it. */
  | 'DERIVED'
  /** Source says so itself. */
  | 'STATED';

/** What makes another initiative worth a call about a barrier. */
export type BridgeHow =
  /** Circumstance helped there. */
  | 'ENABLER'
  /** It met the same barrier and did something about it. */
  | 'REMEDY';

/** Domain of CFIR 2.0. */
export type CfirDomain =
  /** How it is carried out. */
  | 'IMPLEMENTATION_PROCESS'
  /** Roles and characteristics of the people. */
  | 'INDIVIDUALS'
  /** Care team or practice, with the school. */
  | 'INNER_SETTING'
  /** Form of training itself. */
  | 'INNOVATION'
  /** Region, sector and policy around the care team or practice. */
  | 'OUTER_SETTING';

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

/** Part that a factor had in an initiative. */
export type FactorRole =
  /** It hindered. */
  | 'BARRIER'
  /** It helped. */
  | 'ENABLER';

/** What a step from one profession to another brings. */
export type GrowthKind =
  /** Wider employability. */
  | 'BROADENING'
  /** Deeper expertise. */
  | 'DEEPENING'
  /** Another position. */
  | 'MOBILITY';

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

/** Part that people of a profession have in an initiative. */
export type InvolvementRole =
  /** They learn. */
  | 'LEARNER'
  /** They guide or teach those who learn. */
  | 'SUPERVISOR'
  /** They work in the team that it is about. */
  | 'TEAM';

/** Language of a sentence. */
export type Language =
  /** English. */
  | 'EN'
  /** Dutch. */
  | 'NL';

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

/** Part that an organisation has in an initiative. */
export type ParticipationRole =
  /** Provides the education. */
  | 'EDUCATOR'
  /** Took the initiative or carries it. */
  | 'LEAD'
  /** Works along. */
  | 'PARTNER'
  /** Is where it happens. */
  | 'SITE';

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

/** What an initiative does with a resource. */
export type ResourceRole =
  /** Initiative makes it. */
  | 'PRODUCES'
  /** Initiative works with it or refers to it. */
  | 'USES';

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

/** Sort of source. */
export type SourceKind =
  /** File that stays as it is. */
  | 'DOCUMENT'
  /** Page or register on the web, as it was on the day it was read. */
  | 'WEB_PAGE';

/** How much of a thing a theme is. */
export type ThemeRole =
  /** It touches on the theme. */
  | 'ASPECT'
  /** It is about the theme. */
  | 'SUBJECT';

export type ChangesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ChangesQuery = { readonly changes: { readonly endCursor: string | null, readonly hasMore: boolean, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: RecordKind, readonly deleted: boolean, readonly erased: ReadonlyArray<string> | null }> } };

export type InitiativesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  limit: number;
  page?: string | null | undefined;
}>;


export type InitiativesQuery = { readonly things: ReadonlyArray<{ readonly __typename: 'Initiative', readonly id: string, readonly uri: string, readonly modified: string, readonly title: string, readonly shortTitle: string | null, readonly altNames: ReadonlyArray<string>, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null, readonly goals: ReadonlyArray<string>, readonly problem: string | null, readonly approach: string | null, readonly collaboration: string | null, readonly startYear: number | null, readonly endYear: number | null, readonly url: string | null, readonly verified: string | null, readonly partOf: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string } }> }, readonly organisations: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ParticipationRole, readonly place: string | null, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string } }> }, readonly funders: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly amount: number | null, readonly scheme: string | null, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string } }> }, readonly contacts: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ContactRole, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string } }> }, readonly themes: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ThemeRole, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string } }> }, readonly enablers: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly note: string, readonly assertion: Assertion, readonly remedy: string | null, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string } }> }, readonly barriers: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly note: string, readonly assertion: Assertion, readonly remedy: string | null, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string } }> }, readonly lessons: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly assertion: Assertion, readonly position: number | null, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string } }> }, readonly resources: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ResourceRole, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string } }> }, readonly professions: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly role: InvolvementRole, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string } }> }, readonly pathways: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string } }> }, readonly regions: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string } }> }, readonly targets: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly metric: string, readonly value: number | null, readonly minimum: number | null, readonly maximum: number | null, readonly unit: string | null, readonly year: number | null, readonly source: string | null, readonly lines: string | null } }> }, readonly quotes: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly paraphrase: string, readonly capacity: string | null, readonly source: string | null, readonly lines: string | null, readonly speakers: ReadonlyArray<{ readonly id: string }> } }> }, readonly milestones: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly description: string, readonly year: number | null, readonly date: string | null, readonly source: string | null, readonly lines: string | null } }> }, readonly sources: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly lines: string, readonly fields: ReadonlyArray<string> }, readonly node: { readonly id: string } }> } }> };

export type OrganisationsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  limit: number;
  page?: string | null | undefined;
}>;


export type OrganisationsQuery = { readonly things: ReadonlyArray<{ readonly __typename: 'Organisation', readonly id: string, readonly uri: string, readonly modified: string, readonly name: string, readonly altNames: ReadonlyArray<string>, readonly kind: OrganisationKind | null, readonly description: string | null, readonly rorId: string | null, readonly website: string | null, readonly email: string | null, readonly phone: string | null, readonly contactPage: string | null, readonly regions: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string } }> }, readonly sources: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly lines: string, readonly fields: ReadonlyArray<string> }, readonly node: { readonly id: string } }> } }> };

export type ContactsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  limit: number;
  page?: string | null | undefined;
}>;


export type ContactsQuery = { readonly things: ReadonlyArray<{ readonly __typename: 'Contact', readonly id: string, readonly uri: string, readonly modified: string, readonly name: string, readonly altNames: ReadonlyArray<string>, readonly kind: ContactKind, readonly capacity: string | null, readonly verified: string | null, readonly organisations: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly jobTitle: string | null, readonly assertion: Assertion | null, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string } }> }, readonly sources: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly lines: string, readonly fields: ReadonlyArray<string> }, readonly node: { readonly id: string } }> } }> };

export type ContactsWithDetailsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  limit: number;
  page?: string | null | undefined;
}>;


export type ContactsWithDetailsQuery = { readonly things: ReadonlyArray<{ readonly __typename: 'Contact', readonly email: string | null, readonly phone: string | null, readonly id: string, readonly uri: string, readonly modified: string, readonly name: string, readonly altNames: ReadonlyArray<string>, readonly kind: ContactKind, readonly capacity: string | null, readonly verified: string | null, readonly organisations: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly jobTitle: string | null, readonly assertion: Assertion | null, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string } }> }, readonly sources: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly lines: string, readonly fields: ReadonlyArray<string> }, readonly node: { readonly id: string } }> } }> };

export type WholeContactFragment = { readonly __typename: 'Contact', readonly id: string, readonly uri: string, readonly modified: string, readonly name: string, readonly altNames: ReadonlyArray<string>, readonly kind: ContactKind, readonly capacity: string | null, readonly verified: string | null, readonly organisations: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly jobTitle: string | null, readonly assertion: Assertion | null, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string } }> }, readonly sources: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly lines: string, readonly fields: ReadonlyArray<string> }, readonly node: { readonly id: string } }> } };

export type ThemesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  limit: number;
  page?: string | null | undefined;
}>;


export type ThemesQuery = { readonly things: ReadonlyArray<{ readonly __typename: 'Theme', readonly id: string, readonly uri: string, readonly modified: string, readonly label: string, readonly labelEn: string, readonly altLabels: ReadonlyArray<string>, readonly definition: string | null, readonly broader: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly sources: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly lines: string, readonly fields: ReadonlyArray<string> }, readonly node: { readonly id: string } }> } }> };

export type FactorsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  limit: number;
  page?: string | null | undefined;
}>;


export type FactorsQuery = { readonly things: ReadonlyArray<{ readonly __typename: 'Factor', readonly id: string, readonly uri: string, readonly modified: string, readonly label: string, readonly labelEn: string, readonly helpsLabel: string, readonly hindersLabel: string, readonly helpsLabelEn: string, readonly hindersLabelEn: string, readonly altLabels: ReadonlyArray<string>, readonly definition: string | null, readonly domain: CfirDomain, readonly construct: string, readonly constructLabel: string, readonly sources: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly lines: string, readonly fields: ReadonlyArray<string> }, readonly node: { readonly id: string } }> } }> };

export type LessonsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  limit: number;
  page?: string | null | undefined;
}>;


export type LessonsQuery = { readonly things: ReadonlyArray<{ readonly __typename: 'Lesson', readonly id: string, readonly uri: string, readonly modified: string, readonly statement: string, readonly altNames: ReadonlyArray<string>, readonly explanation: string | null, readonly horizon: Horizon | null, readonly factors: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string } }> }, readonly themes: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ThemeRole, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string } }> }, readonly sources: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly lines: string, readonly fields: ReadonlyArray<string> }, readonly node: { readonly id: string } }> } }> };

export type ResourcesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  limit: number;
  page?: string | null | undefined;
}>;


export type ResourcesQuery = { readonly things: ReadonlyArray<{ readonly __typename: 'Resource', readonly id: string, readonly uri: string, readonly modified: string, readonly title: string, readonly altNames: ReadonlyArray<string>, readonly kind: ResourceKind, readonly description: string | null, readonly authors: string | null, readonly year: number | null, readonly url: string | null, readonly themes: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ThemeRole, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string } }> }, readonly sources: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly lines: string, readonly fields: ReadonlyArray<string> }, readonly node: { readonly id: string } }> } }> };

export type ProfessionsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  limit: number;
  page?: string | null | undefined;
}>;


export type ProfessionsQuery = { readonly things: ReadonlyArray<{ readonly __typename: 'Profession', readonly id: string, readonly uri: string, readonly modified: string, readonly label: string, readonly labelEn: string, readonly altLabels: ReadonlyArray<string>, readonly definition: string | null, readonly level: number | null, readonly levelIndicative: boolean | null, readonly growsInto: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly kind: GrowthKind, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string } }> }, readonly sources: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly lines: string, readonly fields: ReadonlyArray<string> }, readonly node: { readonly id: string } }> } }> };

export type PathwaysQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  limit: number;
  page?: string | null | undefined;
}>;


export type PathwaysQuery = { readonly things: ReadonlyArray<{ readonly __typename: 'Pathway', readonly id: string, readonly uri: string, readonly modified: string, readonly label: string, readonly labelEn: string, readonly altLabels: ReadonlyArray<string>, readonly definition: string | null, readonly sources: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly lines: string, readonly fields: ReadonlyArray<string> }, readonly node: { readonly id: string } }> } }> };

export type RegionsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  limit: number;
  page?: string | null | undefined;
}>;


export type RegionsQuery = { readonly things: ReadonlyArray<{ readonly __typename: 'Region', readonly id: string, readonly uri: string, readonly modified: string, readonly name: string, readonly altNames: ReadonlyArray<string>, readonly sources: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly properties: { readonly lines: string, readonly fields: ReadonlyArray<string> }, readonly node: { readonly id: string } }> } }> };

export type SourcesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  limit: number;
}>;


export type SourcesQuery = { readonly things: ReadonlyArray<{ readonly __typename: 'Source', readonly id: string, readonly uri: string, readonly modified: string, readonly title: string, readonly altNames: ReadonlyArray<string>, readonly publisher: string, readonly kind: SourceKind, readonly year: number | null, readonly date: string | null, readonly description: string | null, readonly fileName: string | null, readonly sha256: string | null, readonly url: string | null, readonly retrieved: string | null }> };

export type InitiativeQueryVariables = Exact<{
  id: string | number;
}>;


export type InitiativeQuery = { readonly initiative: { readonly id: string, readonly uri: string, readonly modified: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null, readonly goals: ReadonlyArray<string>, readonly problem: string | null, readonly approach: string | null, readonly collaboration: string | null, readonly startYear: number | null, readonly endYear: number | null, readonly url: string | null, readonly partOf: ReadonlyArray<{ readonly id: string, readonly uri: string, readonly title: string }>, readonly parts: ReadonlyArray<{ readonly id: string, readonly uri: string, readonly title: string }>, readonly organisations: ReadonlyArray<{ readonly id: string, readonly uri: string, readonly name: string }>, readonly funders: ReadonlyArray<{ readonly id: string, readonly uri: string, readonly name: string }>, readonly contacts: ReadonlyArray<{ readonly id: string, readonly uri: string, readonly name: string, readonly capacity: string | null }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly uri: string, readonly label: string, readonly labelEn: string }>, readonly enablersConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly note: string }, readonly node: { readonly id: string, readonly uri: string, readonly label: string, readonly labelEn: string } }> }, readonly barriersConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly note: string, readonly remedy: string | null }, readonly node: { readonly id: string, readonly uri: string, readonly label: string, readonly labelEn: string } }> }, readonly lessons: ReadonlyArray<{ readonly id: string, readonly uri: string, readonly statement: string }>, readonly resources: ReadonlyArray<{ readonly id: string, readonly uri: string, readonly title: string, readonly url: string | null }>, readonly professions: ReadonlyArray<{ readonly id: string, readonly uri: string, readonly label: string, readonly labelEn: string }>, readonly pathways: ReadonlyArray<{ readonly id: string, readonly uri: string, readonly label: string, readonly labelEn: string }>, readonly regions: ReadonlyArray<{ readonly id: string, readonly uri: string, readonly name: string }> } | null };

export type OrganisationQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganisationQuery = { readonly organisation: { readonly id: string, readonly uri: string, readonly modified: string, readonly name: string, readonly altNames: ReadonlyArray<string>, readonly kind: OrganisationKind | null, readonly description: string | null, readonly rorId: string | null, readonly website: string | null, readonly email: string | null, readonly phone: string | null, readonly contactPage: string | null, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly uri: string, readonly title: string }>, readonly funded: ReadonlyArray<{ readonly id: string, readonly uri: string, readonly title: string }>, readonly contacts: ReadonlyArray<{ readonly id: string, readonly uri: string, readonly name: string, readonly capacity: string | null }>, readonly regions: ReadonlyArray<{ readonly id: string, readonly uri: string, readonly name: string }> } | null };

export type ThemeQueryVariables = Exact<{
  id: string | number;
}>;


export type ThemeQuery = { readonly theme: { readonly id: string, readonly uri: string, readonly modified: string, readonly label: string, readonly labelEn: string, readonly altLabels: ReadonlyArray<string>, readonly definition: string | null, readonly broader: ReadonlyArray<{ readonly id: string, readonly uri: string, readonly label: string, readonly labelEn: string }>, readonly narrower: ReadonlyArray<{ readonly id: string, readonly uri: string, readonly label: string, readonly labelEn: string }>, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly uri: string, readonly title: string, readonly summary: string | null }> } | null };

export type ContactQueryVariables = Exact<{
  id: string | number;
}>;


export type ContactQuery = { readonly contact: { readonly id: string, readonly uri: string, readonly name: string, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly uri: string, readonly name: string }>, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly uri: string, readonly title: string }> } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<SearchKind> | SearchKind | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly total: number, readonly suggestion: string | null, readonly hits: ReadonlyArray<{ readonly score: number, readonly matched: ReadonlyArray<{ readonly field: string, readonly snippet: string }>, readonly item:
        | { readonly __typename: 'Contact', readonly id: string, readonly uri: string, readonly name: string, readonly capacity: string | null }
        | { readonly __typename: 'Factor', readonly id: string, readonly uri: string, readonly label: string, readonly labelEn: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly uri: string, readonly title: string, readonly summary: string | null }
        | { readonly __typename: 'Lesson', readonly id: string, readonly uri: string, readonly statement: string }
        | { readonly __typename: 'Organisation', readonly id: string, readonly uri: string, readonly name: string, readonly website: string | null }
        | { readonly __typename: 'Pathway', readonly id: string, readonly uri: string, readonly label: string, readonly labelEn: string }
        | { readonly __typename: 'Profession', readonly id: string, readonly uri: string, readonly label: string, readonly labelEn: string }
        | { readonly __typename: 'Resource', readonly id: string, readonly uri: string, readonly title: string, readonly url: string | null }
        | { readonly __typename: 'Theme', readonly id: string, readonly uri: string, readonly label: string, readonly labelEn: string }
       }> } };

export type SuggestQueryVariables = Exact<{
  prefix: string;
  first?: number | null | undefined;
}>;


export type SuggestQuery = { readonly suggest: ReadonlyArray<{ readonly text: string, readonly kind: SearchKind, readonly item:
      | { readonly __typename: 'Contact', readonly id: string, readonly uri: string }
      | { readonly __typename: 'Factor', readonly id: string, readonly uri: string }
      | { readonly __typename: 'Initiative', readonly id: string, readonly uri: string }
      | { readonly __typename: 'Lesson', readonly id: string, readonly uri: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly uri: string }
      | { readonly __typename: 'Pathway', readonly id: string, readonly uri: string }
      | { readonly __typename: 'Profession', readonly id: string, readonly uri: string }
      | { readonly __typename: 'Resource', readonly id: string, readonly uri: string }
      | { readonly __typename: 'Theme', readonly id: string, readonly uri: string }
     }> };

export type ContactsForQueryVariables = Exact<{
  theme: string;
  first?: number | null | undefined;
  lang?: Language | null | undefined;
}>;


export type ContactsForQuery = { readonly contactsFor: { readonly notUnderstood: ReadonlyArray<string>, readonly themes: ReadonlyArray<{ readonly id: string, readonly uri: string, readonly label: string, readonly labelEn: string }>, readonly matches: ReadonlyArray<{ readonly score: number, readonly wider: boolean, readonly reason: string, readonly contact: { readonly id: string, readonly uri: string, readonly name: string, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly uri: string, readonly name: string }> }, readonly because: ReadonlyArray<{ readonly role: ContactRole, readonly initiative: { readonly id: string, readonly uri: string, readonly title: string }, readonly theme: { readonly id: string, readonly uri: string, readonly label: string, readonly labelEn: string } }> }>, readonly organisations: ReadonlyArray<{ readonly wider: boolean, readonly reason: string, readonly organisation: { readonly id: string, readonly uri: string, readonly name: string, readonly website: string | null, readonly email: string | null, readonly phone: string | null, readonly contactPage: string | null } }> } };

export type RelatedQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  lang?: Language | null | undefined;
}>;


export type RelatedQuery = { readonly initiative: { readonly related: ReadonlyArray<{ readonly score: number, readonly reason: string, readonly initiative: { readonly id: string, readonly uri: string, readonly title: string, readonly summary: string | null }, readonly sharedEnablers: ReadonlyArray<{ readonly id: string, readonly uri: string, readonly label: string, readonly labelEn: string }>, readonly sharedBarriers: ReadonlyArray<{ readonly id: string, readonly uri: string, readonly label: string, readonly labelEn: string }>, readonly sharedThemes: ReadonlyArray<{ readonly id: string, readonly uri: string, readonly label: string, readonly labelEn: string }> }> } | null };

export type BridgesQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
}>;


export type BridgesQuery = { readonly initiative: { readonly bridges: ReadonlyArray<{ readonly score: number, readonly how: BridgeHow, readonly barrierNote: string | null, readonly note: string | null, readonly barrier: { readonly id: string, readonly uri: string, readonly label: string, readonly labelEn: string }, readonly initiative: { readonly id: string, readonly uri: string, readonly title: string }, readonly lessons: ReadonlyArray<{ readonly id: string, readonly uri: string, readonly statement: string }>, readonly contacts: ReadonlyArray<{ readonly id: string, readonly uri: string, readonly name: string, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null }>, readonly organisations: ReadonlyArray<{ readonly id: string, readonly uri: string, readonly name: string, readonly website: string | null }> }> } | null };

export type SharedFactorsQueryVariables = Exact<{
  as?: FactorRole | null | undefined;
  first?: number | null | undefined;
}>;


export type SharedFactorsQuery = { readonly sharedFactors: ReadonlyArray<{ readonly score: number, readonly factor: { readonly id: string, readonly uri: string, readonly label: string, readonly labelEn: string }, readonly enablerIn: ReadonlyArray<{ readonly id: string, readonly uri: string, readonly title: string }>, readonly barrierIn: ReadonlyArray<{ readonly id: string, readonly uri: string, readonly title: string }> }> };

export type LatestQueryVariables = Exact<{
  first?: number | null | undefined;
  kinds?: ReadonlyArray<RecordKind> | RecordKind | null | undefined;
}>;


export type LatestQuery = { readonly latest: ReadonlyArray<{ readonly id: string, readonly kind: RecordKind, readonly time: string, readonly entity:
      | { readonly __typename: 'Contact', readonly uri: string, readonly name: string }
      | { readonly __typename: 'Factor', readonly uri: string, readonly label: string, readonly labelEn: string }
      | { readonly __typename: 'Initiative', readonly uri: string, readonly title: string }
      | { readonly __typename: 'Lesson', readonly uri: string, readonly statement: string }
      | { readonly __typename: 'Organisation', readonly uri: string, readonly name: string }
      | { readonly __typename: 'Pathway', readonly uri: string, readonly label: string, readonly labelEn: string }
      | { readonly __typename: 'Profession', readonly uri: string, readonly label: string, readonly labelEn: string }
      | { readonly __typename: 'Region', readonly uri: string, readonly name: string }
      | { readonly __typename: 'Resource', readonly uri: string, readonly title: string }
      | { readonly __typename: 'Source', readonly uri: string, readonly title: string }
      | { readonly __typename: 'Theme', readonly uri: string, readonly label: string, readonly labelEn: string }
     | null }> };

export type DatasetQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetQuery = { readonly dataset: { readonly title: string, readonly licence: string, readonly uri: string, readonly cursor: string | null, readonly modified: string | null, readonly counts: ReadonlyArray<{ readonly kind: RecordKind, readonly count: number }> } };

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
export const WholeContactFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment WholeContact on Contact {
  __typename
  id
  uri
  modified
  name
  altNames
  kind
  capacity
  verified
  organisations: organisationsConnection(first: 100, after: $page) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      properties {
        jobTitle
        assertion
        source
        lines
      }
      node {
        id
      }
    }
  }
  sources: sourcesConnection(first: 100, after: $page) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      properties {
        lines
        fields
      }
      node {
        id
      }
    }
  }
}
    `, {"fragmentName":"WholeContact"}) as unknown as TypedDocumentString<WholeContactFragment, unknown>;
export const ChangesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Changes($after: String) {
  changes(after: $after, first: 100) {
    changes {
      id
      kind
      deleted
      erased
    }
    endCursor
    hasMore
  }
}
    `) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const InitiativesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Initiatives($ids: [ID!]!, $limit: Int!, $page: String) {
  things: initiatives(where: {id: {in: $ids}}, limit: $limit) {
    __typename
    id
    uri
    modified
    title
    shortTitle
    altNames
    kind
    status
    summary
    goals
    problem
    approach
    collaboration
    startYear
    endYear
    url
    verified
    partOf: partOfConnection(first: 100, after: $page) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        properties {
          source
          lines
        }
        node {
          id
        }
      }
    }
    organisations: organisationsConnection(first: 100, after: $page) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        properties {
          role
          place
          source
          lines
        }
        node {
          id
        }
      }
    }
    funders: fundersConnection(first: 100, after: $page) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        properties {
          amount
          scheme
          source
          lines
        }
        node {
          id
        }
      }
    }
    contacts: contactsConnection(first: 100, after: $page) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        properties {
          role
          source
          lines
        }
        node {
          id
        }
      }
    }
    themes: themesConnection(first: 100, after: $page) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        properties {
          role
          source
          lines
        }
        node {
          id
        }
      }
    }
    enablers: enablersConnection(first: 100, after: $page) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        properties {
          note
          assertion
          remedy
          source
          lines
        }
        node {
          id
        }
      }
    }
    barriers: barriersConnection(first: 100, after: $page) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        properties {
          note
          assertion
          remedy
          source
          lines
        }
        node {
          id
        }
      }
    }
    lessons: lessonsConnection(first: 100, after: $page) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        properties {
          assertion
          position
          source
          lines
        }
        node {
          id
        }
      }
    }
    resources: resourcesConnection(first: 100, after: $page) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        properties {
          role
          source
          lines
        }
        node {
          id
        }
      }
    }
    professions: professionsConnection(first: 100, after: $page) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        properties {
          role
          source
          lines
        }
        node {
          id
        }
      }
    }
    pathways: pathwaysConnection(first: 100, after: $page) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        properties {
          source
          lines
        }
        node {
          id
        }
      }
    }
    regions: regionsConnection(first: 100, after: $page) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        properties {
          source
          lines
        }
        node {
          id
        }
      }
    }
    targets: targetsConnection(first: 100, after: $page) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          metric
          value
          minimum
          maximum
          unit
          year
          source
          lines
        }
      }
    }
    quotes: quotesConnection(first: 100, after: $page) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          paraphrase
          capacity
          speakers {
            id
          }
          source
          lines
        }
      }
    }
    milestones: milestonesConnection(first: 100, after: $page) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          description
          year
          date
          source
          lines
        }
      }
    }
    sources: sourcesConnection(first: 100, after: $page) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        properties {
          lines
          fields
        }
        node {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InitiativesQuery, InitiativesQueryVariables>;
export const OrganisationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Organisations($ids: [ID!]!, $limit: Int!, $page: String) {
  things: organisations(where: {id: {in: $ids}}, limit: $limit) {
    __typename
    id
    uri
    modified
    name
    altNames
    kind
    description
    rorId
    website
    email
    phone
    contactPage
    regions: regionsConnection(first: 100, after: $page) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        properties {
          source
          lines
        }
        node {
          id
        }
      }
    }
    sources: sourcesConnection(first: 100, after: $page) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        properties {
          lines
          fields
        }
        node {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;
export const ContactsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Contacts($ids: [ID!]!, $limit: Int!, $page: String) {
  things: contacts(where: {id: {in: $ids}}, limit: $limit) {
    ...WholeContact
  }
}
    fragment WholeContact on Contact {
  __typename
  id
  uri
  modified
  name
  altNames
  kind
  capacity
  verified
  organisations: organisationsConnection(first: 100, after: $page) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      properties {
        jobTitle
        assertion
        source
        lines
      }
      node {
        id
      }
    }
  }
  sources: sourcesConnection(first: 100, after: $page) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      properties {
        lines
        fields
      }
      node {
        id
      }
    }
  }
}`) as unknown as TypedDocumentString<ContactsQuery, ContactsQueryVariables>;
export const ContactsWithDetailsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ContactsWithDetails($ids: [ID!]!, $limit: Int!, $page: String) {
  things: contacts(where: {id: {in: $ids}}, limit: $limit) {
    ...WholeContact
    email
    phone
  }
}
    fragment WholeContact on Contact {
  __typename
  id
  uri
  modified
  name
  altNames
  kind
  capacity
  verified
  organisations: organisationsConnection(first: 100, after: $page) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      properties {
        jobTitle
        assertion
        source
        lines
      }
      node {
        id
      }
    }
  }
  sources: sourcesConnection(first: 100, after: $page) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      properties {
        lines
        fields
      }
      node {
        id
      }
    }
  }
}`) as unknown as TypedDocumentString<ContactsWithDetailsQuery, ContactsWithDetailsQueryVariables>;
export const ThemesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Themes($ids: [ID!]!, $limit: Int!, $page: String) {
  things: themes(where: {id: {in: $ids}}, limit: $limit) {
    __typename
    id
    uri
    modified
    label
    labelEn
    altLabels
    definition
    broader: broaderConnection(first: 100, after: $page) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
        }
      }
    }
    sources: sourcesConnection(first: 100, after: $page) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        properties {
          lines
          fields
        }
        node {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ThemesQuery, ThemesQueryVariables>;
export const FactorsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Factors($ids: [ID!]!, $limit: Int!, $page: String) {
  things: factors(where: {id: {in: $ids}}, limit: $limit) {
    __typename
    id
    uri
    modified
    label
    labelEn
    helpsLabel
    hindersLabel
    helpsLabelEn
    hindersLabelEn
    altLabels
    definition
    domain
    construct
    constructLabel
    sources: sourcesConnection(first: 100, after: $page) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        properties {
          lines
          fields
        }
        node {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FactorsQuery, FactorsQueryVariables>;
export const LessonsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Lessons($ids: [ID!]!, $limit: Int!, $page: String) {
  things: lessons(where: {id: {in: $ids}}, limit: $limit) {
    __typename
    id
    uri
    modified
    statement
    altNames
    explanation
    horizon
    factors: factorsConnection(first: 100, after: $page) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        properties {
          source
          lines
        }
        node {
          id
        }
      }
    }
    themes: themesConnection(first: 100, after: $page) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        properties {
          role
          source
          lines
        }
        node {
          id
        }
      }
    }
    sources: sourcesConnection(first: 100, after: $page) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        properties {
          lines
          fields
        }
        node {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LessonsQuery, LessonsQueryVariables>;
export const ResourcesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Resources($ids: [ID!]!, $limit: Int!, $page: String) {
  things: resources(where: {id: {in: $ids}}, limit: $limit) {
    __typename
    id
    uri
    modified
    title
    altNames
    kind
    description
    authors
    year
    url
    themes: themesConnection(first: 100, after: $page) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        properties {
          role
          source
          lines
        }
        node {
          id
        }
      }
    }
    sources: sourcesConnection(first: 100, after: $page) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        properties {
          lines
          fields
        }
        node {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ResourcesQuery, ResourcesQueryVariables>;
export const ProfessionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Professions($ids: [ID!]!, $limit: Int!, $page: String) {
  things: professions(where: {id: {in: $ids}}, limit: $limit) {
    __typename
    id
    uri
    modified
    label
    labelEn
    altLabels
    definition
    level
    levelIndicative
    growsInto: growsIntoConnection(first: 100, after: $page) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        properties {
          kind
          source
          lines
        }
        node {
          id
        }
      }
    }
    sources: sourcesConnection(first: 100, after: $page) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        properties {
          lines
          fields
        }
        node {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProfessionsQuery, ProfessionsQueryVariables>;
export const PathwaysDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Pathways($ids: [ID!]!, $limit: Int!, $page: String) {
  things: pathways(where: {id: {in: $ids}}, limit: $limit) {
    __typename
    id
    uri
    modified
    label
    labelEn
    altLabels
    definition
    sources: sourcesConnection(first: 100, after: $page) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        properties {
          lines
          fields
        }
        node {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PathwaysQuery, PathwaysQueryVariables>;
export const RegionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Regions($ids: [ID!]!, $limit: Int!, $page: String) {
  things: regions(where: {id: {in: $ids}}, limit: $limit) {
    __typename
    id
    uri
    modified
    name
    altNames
    sources: sourcesConnection(first: 100, after: $page) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        properties {
          lines
          fields
        }
        node {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RegionsQuery, RegionsQueryVariables>;
export const SourcesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Sources($ids: [ID!]!, $limit: Int!) {
  things: sources(where: {id: {in: $ids}}, limit: $limit) {
    __typename
    id
    uri
    modified
    title
    altNames
    publisher
    kind
    year
    date
    description
    fileName
    sha256
    url
    retrieved
  }
}
    `) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const InitiativeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Initiative($id: ID!) {
  initiative(id: $id) {
    id
    uri
    modified
    title
    shortTitle
    kind
    status
    summary
    goals
    problem
    approach
    collaboration
    startYear
    endYear
    url
    partOf {
      id
      uri
      title
    }
    parts {
      id
      uri
      title
    }
    organisations {
      id
      uri
      name
    }
    funders {
      id
      uri
      name
    }
    contacts {
      id
      uri
      name
      capacity
    }
    themes {
      id
      uri
      label
      labelEn
    }
    enablersConnection {
      edges {
        properties {
          note
        }
        node {
          id
          uri
          label
          labelEn
        }
      }
    }
    barriersConnection {
      edges {
        properties {
          note
          remedy
        }
        node {
          id
          uri
          label
          labelEn
        }
      }
    }
    lessons {
      id
      uri
      statement
    }
    resources {
      id
      uri
      title
      url
    }
    professions {
      id
      uri
      label
      labelEn
    }
    pathways {
      id
      uri
      label
      labelEn
    }
    regions {
      id
      uri
      name
    }
  }
}
    `) as unknown as TypedDocumentString<InitiativeQuery, InitiativeQueryVariables>;
export const OrganisationDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Organisation($id: ID!) {
  organisation(id: $id) {
    id
    uri
    modified
    name
    altNames
    kind
    description
    rorId
    website
    email
    phone
    contactPage
    initiatives {
      id
      uri
      title
    }
    funded {
      id
      uri
      title
    }
    contacts {
      id
      uri
      name
      capacity
    }
    regions {
      id
      uri
      name
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationQuery, OrganisationQueryVariables>;
export const ThemeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Theme($id: ID!) {
  theme(id: $id) {
    id
    uri
    modified
    label
    labelEn
    altLabels
    definition
    broader {
      id
      uri
      label
      labelEn
    }
    narrower {
      id
      uri
      label
      labelEn
    }
    initiatives {
      id
      uri
      title
      summary
    }
  }
}
    `) as unknown as TypedDocumentString<ThemeQuery, ThemeQueryVariables>;
export const ContactDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Contact($id: ID!) {
  contact(id: $id) {
    id
    uri
    name
    capacity
    email
    phone
    organisations {
      id
      uri
      name
    }
    initiatives {
      id
      uri
      title
    }
  }
}
    `) as unknown as TypedDocumentString<ContactQuery, ContactQueryVariables>;
export const SearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Search($text: String!, $kinds: [SearchKind!], $first: Int, $offset: Int) {
  search(text: $text, kinds: $kinds, first: $first, offset: $offset) {
    total
    suggestion
    hits {
      score
      matched {
        field
        snippet
      }
      item {
        __typename
        ... on Initiative {
          id
          uri
          title
          summary
        }
        ... on Lesson {
          id
          uri
          statement
        }
        ... on Theme {
          id
          uri
          label
          labelEn
        }
        ... on Factor {
          id
          uri
          label
          labelEn
        }
        ... on Contact {
          id
          uri
          name
          capacity
        }
        ... on Organisation {
          id
          uri
          name
          website
        }
        ... on Resource {
          id
          uri
          title
          url
        }
        ... on Profession {
          id
          uri
          label
          labelEn
        }
        ... on Pathway {
          id
          uri
          label
          labelEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SuggestDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Suggest($prefix: String!, $first: Int) {
  suggest(prefix: $prefix, first: $first) {
    text
    kind
    item {
      __typename
      ... on Initiative {
        id
        uri
      }
      ... on Lesson {
        id
        uri
      }
      ... on Theme {
        id
        uri
      }
      ... on Factor {
        id
        uri
      }
      ... on Contact {
        id
        uri
      }
      ... on Organisation {
        id
        uri
      }
      ... on Resource {
        id
        uri
      }
      ... on Profession {
        id
        uri
      }
      ... on Pathway {
        id
        uri
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const ContactsForDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ContactsFor($theme: String!, $first: Int, $lang: Language) {
  contactsFor(theme: $theme, first: $first) {
    notUnderstood
    themes {
      id
      uri
      label
      labelEn
    }
    matches {
      score
      wider
      reason(lang: $lang)
      contact {
        id
        uri
        name
        capacity
        email
        phone
        organisations {
          id
          uri
          name
        }
      }
      because {
        role
        initiative {
          id
          uri
          title
        }
        theme {
          id
          uri
          label
          labelEn
        }
      }
    }
    organisations {
      wider
      reason(lang: $lang)
      organisation {
        id
        uri
        name
        website
        email
        phone
        contactPage
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ContactsForQuery, ContactsForQueryVariables>;
export const RelatedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Related($id: ID!, $first: Int, $lang: Language) {
  initiative(id: $id) {
    related(first: $first) {
      score
      reason(lang: $lang)
      initiative {
        id
        uri
        title
        summary
      }
      sharedEnablers {
        id
        uri
        label
        labelEn
      }
      sharedBarriers {
        id
        uri
        label
        labelEn
      }
      sharedThemes {
        id
        uri
        label
        labelEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RelatedQuery, RelatedQueryVariables>;
export const BridgesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Bridges($id: ID!, $first: Int) {
  initiative(id: $id) {
    bridges(first: $first) {
      score
      how
      barrier {
        id
        uri
        label
        labelEn
      }
      barrierNote
      note
      initiative {
        id
        uri
        title
      }
      lessons {
        id
        uri
        statement
      }
      contacts {
        id
        uri
        name
        capacity
        email
        phone
      }
      organisations {
        id
        uri
        name
        website
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BridgesQuery, BridgesQueryVariables>;
export const SharedFactorsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SharedFactors($as: FactorRole, $first: Int) {
  sharedFactors(as: $as, first: $first) {
    score
    factor {
      id
      uri
      label
      labelEn
    }
    enablerIn {
      id
      uri
      title
    }
    barrierIn {
      id
      uri
      title
    }
  }
}
    `) as unknown as TypedDocumentString<SharedFactorsQuery, SharedFactorsQueryVariables>;
export const LatestDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Latest($first: Int, $kinds: [RecordKind!]) {
  latest(first: $first, kinds: $kinds) {
    id
    kind
    time
    entity {
      __typename
      ... on Initiative {
        uri
        title
      }
      ... on Lesson {
        uri
        statement
      }
      ... on Theme {
        uri
        label
        labelEn
      }
      ... on Factor {
        uri
        label
        labelEn
      }
      ... on Contact {
        uri
        name
      }
      ... on Organisation {
        uri
        name
      }
      ... on Resource {
        uri
        title
      }
      ... on Profession {
        uri
        label
        labelEn
      }
      ... on Pathway {
        uri
        label
        labelEn
      }
      ... on Region {
        uri
        name
      }
      ... on Source {
        uri
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LatestQuery, LatestQueryVariables>;
export const DatasetDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Dataset {
  dataset {
    title
    licence
    uri
    cursor
    modified
    counts {
      kind
      count
    }
  }
}
    `) as unknown as TypedDocumentString<DatasetQuery, DatasetQueryVariables>;