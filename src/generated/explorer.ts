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

/** Sort of thing that two initiatives share. */
export type ReasonKind =
  /** Factor that hindered both. */
  | 'BARRIER'
  /** Factor that helped as well as hindered the initiative; where factors are asked for. */
  | 'BOTH_ROLES'
  /** Wider subject that both come under, at least one of them by a narrower one. */
  | 'BROADER_THEME'
  /** Factor that helped both. */
  | 'ENABLER'
  /** Organisation that takes part in both. */
  | 'ORGANISATION'
  /** Profession involved in both. */
  | 'PROFESSION'
  /** Region of both. */
  | 'REGION'
  /** Subject of both. */
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

export type ComparePageQueryVariables = Exact<{
  a: string | number;
  b: string | number;
}>;


export type ComparePageQuery = { readonly compare: { readonly score: number, readonly a: { readonly goals: ReadonlyArray<string>, readonly startYear: number | null, readonly endYear: number | null, readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly funders: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly regions: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly professions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly pathways: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly enablersConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly note: string }, readonly node: { readonly id: string, readonly label: string, readonly labelEn: string } }> }, readonly barriersConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly note: string }, readonly node: { readonly id: string, readonly label: string, readonly labelEn: string } }> }, readonly lessons: ReadonlyArray<{ readonly id: string, readonly statement: string }>, readonly contacts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ContactKind, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }, readonly b: { readonly goals: ReadonlyArray<string>, readonly startYear: number | null, readonly endYear: number | null, readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly funders: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly regions: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly professions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly pathways: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly enablersConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly note: string }, readonly node: { readonly id: string, readonly label: string, readonly labelEn: string } }> }, readonly barriersConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly note: string }, readonly node: { readonly id: string, readonly label: string, readonly labelEn: string } }> }, readonly lessons: ReadonlyArray<{ readonly id: string, readonly statement: string }>, readonly contacts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ContactKind, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }, readonly because: ReadonlyArray<{ readonly kind: ReasonKind, readonly sharedBy: number, readonly factor: { readonly id: string, readonly label: string, readonly labelEn: string } | null, readonly theme: { readonly id: string, readonly label: string, readonly labelEn: string } | null, readonly profession: { readonly id: string, readonly label: string, readonly labelEn: string } | null, readonly region: { readonly id: string, readonly name: string } | null, readonly organisation: { readonly id: string, readonly name: string } | null }>, readonly turnedByA: ReadonlyArray<{ readonly barrierNote: string | null, readonly enablerNote: string | null, readonly factor: { readonly id: string, readonly label: string, readonly labelEn: string } }>, readonly turnedByB: ReadonlyArray<{ readonly barrierNote: string | null, readonly enablerNote: string | null, readonly factor: { readonly id: string, readonly label: string, readonly labelEn: string } }> } | null };

export type ComparedFragment = { readonly goals: ReadonlyArray<string>, readonly startYear: number | null, readonly endYear: number | null, readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly funders: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly regions: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly professions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly pathways: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly enablersConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly note: string }, readonly node: { readonly id: string, readonly label: string, readonly labelEn: string } }> }, readonly barriersConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly note: string }, readonly node: { readonly id: string, readonly label: string, readonly labelEn: string } }> }, readonly lessons: ReadonlyArray<{ readonly id: string, readonly statement: string }>, readonly contacts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ContactKind, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> }> };

export type InitiativeNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type InitiativeNamesQuery = { readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null }> };

export type ContactPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ContactPageQuery = { readonly contact: { readonly verified: string | null, readonly id: string, readonly name: string, readonly kind: ContactKind, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly organisationsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly jobTitle: string | null, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly name: string, readonly kind: OrganisationKind | null } }> }, readonly initiativesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ContactRole, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }> } }> }, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly lines: string }, readonly node: { readonly id: string, readonly title: string, readonly publisher: string } }> }, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type FactorPageQueryVariables = Exact<{
  id: string | number;
}>;


export type FactorPageQuery = { readonly factor: { readonly id: string, readonly label: string, readonly labelEn: string, readonly altLabels: ReadonlyArray<string>, readonly definition: string | null, readonly domain: CfirDomain, readonly construct: string, readonly constructLabel: string, readonly enabledInitiativesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly note: string, readonly assertion: Assertion, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly contactsConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly kind: ContactKind, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> } } }> }, readonly hinderedInitiativesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly note: string, readonly assertion: Assertion, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly title: string, readonly shortTitle: string | null } }> }, readonly lessons: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly horizon: Horizon | null, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null }> }> } | null };

export type FactorsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type FactorsPageQuery = { readonly factors: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly domain: CfirDomain, readonly enabledInitiatives: ReadonlyArray<{ readonly id: string }>, readonly hinderedInitiatives: ReadonlyArray<{ readonly id: string }> }> };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly initiativesConnection: { readonly totalCount: number }, readonly contactsConnection: { readonly totalCount: number }, readonly organisationsConnection: { readonly totalCount: number }, readonly lessonsConnection: { readonly totalCount: number }, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly broader: ReadonlyArray<{ readonly id: string }>, readonly initiatives: ReadonlyArray<{ readonly id: string }> }>, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null }>, readonly factors: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly sharedFactors: ReadonlyArray<{ readonly factor: { readonly id: string, readonly label: string, readonly labelEn: string }, readonly enablerIn: ReadonlyArray<{ readonly id: string }>, readonly barrierIn: ReadonlyArray<{ readonly id: string }> }>, readonly latest: ReadonlyArray<{ readonly time: string, readonly entity:
      | { readonly __typename: 'Contact' }
      | { readonly __typename: 'Factor' }
      | { readonly __typename: 'Initiative', readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null }
      | { readonly __typename: 'Lesson' }
      | { readonly __typename: 'Organisation' }
      | { readonly __typename: 'Pathway' }
      | { readonly __typename: 'Profession' }
      | { readonly __typename: 'Region' }
      | { readonly __typename: 'Resource' }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Theme' }
     | null }> };

export type InitiativePageQueryVariables = Exact<{
  id: string | number;
}>;


export type InitiativePageQuery = { readonly initiative: { readonly goals: ReadonlyArray<string>, readonly problem: string | null, readonly approach: string | null, readonly collaboration: string | null, readonly startYear: number | null, readonly endYear: number | null, readonly url: string | null, readonly verified: string | null, readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null, readonly partOf: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null }>, readonly parts: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null }>, readonly organisationsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ParticipationRole, readonly place: string | null, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly name: string, readonly kind: OrganisationKind | null } }> }, readonly fundersConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly amount: number | null, readonly scheme: string | null, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly name: string } }> }, readonly contactsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ContactRole }, readonly node: { readonly id: string, readonly name: string, readonly kind: ContactKind, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> }, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly enablersConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly note: string, readonly assertion: Assertion, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly label: string, readonly labelEn: string } }> }, readonly barriersConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly note: string, readonly assertion: Assertion, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly label: string, readonly labelEn: string } }> }, readonly lessonsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly position: number | null, readonly assertion: Assertion, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly statement: string, readonly horizon: Horizon | null } }> }, readonly resourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ResourceRole, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly title: string, readonly kind: ResourceKind, readonly description: string | null, readonly url: string | null } }> }, readonly professionsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: InvolvementRole }, readonly node: { readonly id: string, readonly label: string, readonly labelEn: string } }> }, readonly pathways: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly regions: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly targets: ReadonlyArray<{ readonly id: string, readonly metric: string, readonly value: number | null, readonly minimum: number | null, readonly maximum: number | null, readonly unit: string | null, readonly year: number | null, readonly source: string | null, readonly lines: string | null }>, readonly milestones: ReadonlyArray<{ readonly id: string, readonly description: string, readonly year: number | null, readonly date: string | null, readonly source: string | null, readonly lines: string | null }>, readonly quotes: ReadonlyArray<{ readonly id: string, readonly paraphrase: string, readonly capacity: string | null, readonly source: string | null, readonly lines: string | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly lines: string, readonly fields: ReadonlyArray<string> }, readonly node: { readonly id: string, readonly title: string, readonly publisher: string, readonly year: number | null } }> } } | null };

export type InitiativeTiesQueryVariables = Exact<{
  id: string | number;
  lang: Language;
}>;


export type InitiativeTiesQuery = { readonly initiative: { readonly related: ReadonlyArray<{ readonly score: number, readonly reason: string, readonly initiative: { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null } }>, readonly bridges: ReadonlyArray<{ readonly barrierNote: string | null, readonly note: string | null, readonly barrier: { readonly id: string, readonly label: string, readonly labelEn: string }, readonly initiative: { readonly id: string, readonly title: string, readonly shortTitle: string | null }, readonly lessons: ReadonlyArray<{ readonly id: string, readonly statement: string }>, readonly contacts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ContactKind, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly website: string | null }> }> } | null };

export type LessonPageQueryVariables = Exact<{
  id: string | number;
}>;


export type LessonPageQuery = { readonly lesson: { readonly id: string, readonly statement: string, readonly explanation: string | null, readonly horizon: Horizon | null, readonly factors: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly initiativesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly assertion: Assertion, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null, readonly contactsConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly kind: ContactKind, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> } } }> }, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly lines: string }, readonly node: { readonly id: string, readonly title: string, readonly publisher: string } }> } } | null };

export type OrganisationPageQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganisationPageQuery = { readonly organisation: { readonly id: string, readonly name: string, readonly altNames: ReadonlyArray<string>, readonly kind: OrganisationKind | null, readonly description: string | null, readonly rorId: string | null, readonly website: string | null, readonly regions: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly contacts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ContactKind, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly initiativesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ParticipationRole, readonly place: string | null }, readonly node: { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> }, readonly fundedConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly amount: number | null, readonly scheme: string | null }, readonly node: { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null } }> }, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly lines: string }, readonly node: { readonly id: string, readonly title: string, readonly publisher: string } }> } } | null };

export type PathwayPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PathwayPageQuery = { readonly pathway: { readonly id: string, readonly label: string, readonly labelEn: string, readonly altLabels: ReadonlyArray<string>, readonly definition: string | null, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null }>, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly lines: string }, readonly node: { readonly id: string, readonly title: string, readonly publisher: string } }> } } | null };

export type ProfessionPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ProfessionPageQuery = { readonly profession: { readonly id: string, readonly label: string, readonly labelEn: string, readonly altLabels: ReadonlyArray<string>, readonly definition: string | null, readonly level: number | null, readonly levelIndicative: boolean | null, readonly growsIntoConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly kind: GrowthKind, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly label: string, readonly labelEn: string, readonly level: number | null } }> }, readonly growsFromConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly kind: GrowthKind, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly label: string, readonly labelEn: string, readonly level: number | null } }> }, readonly initiativesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: InvolvementRole }, readonly node: { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null } }> }, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly lines: string }, readonly node: { readonly id: string, readonly title: string, readonly publisher: string } }> } } | null };

export type RegionPageQueryVariables = Exact<{
  id: string | number;
}>;


export type RegionPageQuery = { readonly region: { readonly id: string, readonly name: string, readonly altNames: ReadonlyArray<string>, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null }>, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly lines: string }, readonly node: { readonly id: string, readonly title: string, readonly publisher: string } }> } } | null };

export type ResourcePageQueryVariables = Exact<{
  id: string | number;
}>;


export type ResourcePageQuery = { readonly resource: { readonly id: string, readonly title: string, readonly kind: ResourceKind, readonly description: string | null, readonly authors: string | null, readonly year: number | null, readonly url: string | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly initiativesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ResourceRole }, readonly node: { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null } }> }, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly lines: string }, readonly node: { readonly id: string, readonly title: string, readonly publisher: string } }> } } | null };

export type SearchPageQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<SearchKind> | SearchKind | null | undefined;
  filter?: SearchFilter | null | undefined;
  first: number;
  offset: number;
}>;


export type SearchPageQuery = { readonly search: { readonly total: number, readonly suggestion: string | null, readonly hits: ReadonlyArray<{ readonly matched: ReadonlyArray<{ readonly field: string, readonly snippet: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly item:
        | { readonly __typename: 'Contact', readonly name: string, readonly capacity: string | null, readonly id: string, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> }
        | { readonly __typename: 'Factor', readonly label: string, readonly labelEn: string, readonly definition: string | null, readonly id: string }
        | { readonly __typename: 'Initiative', readonly title: string, readonly shortTitle: string | null, readonly summary: string | null, readonly id: string, readonly initiativeKind: InitiativeKind }
        | { readonly __typename: 'Lesson', readonly statement: string, readonly explanation: string | null, readonly id: string }
        | { readonly __typename: 'Organisation', readonly name: string, readonly description: string | null, readonly id: string, readonly organisationKind: OrganisationKind | null }
        | { readonly __typename: 'Pathway', readonly label: string, readonly labelEn: string, readonly definition: string | null, readonly id: string }
        | { readonly __typename: 'Profession', readonly label: string, readonly labelEn: string, readonly definition: string | null, readonly id: string }
        | { readonly __typename: 'Resource', readonly title: string, readonly description: string | null, readonly id: string, readonly resourceKind: ResourceKind }
        | { readonly __typename: 'Theme', readonly label: string, readonly labelEn: string, readonly definition: string | null, readonly id: string }
       }>, readonly facets: { readonly themes: ReadonlyArray<{ readonly count: number, readonly theme: { readonly id: string, readonly label: string, readonly labelEn: string } }>, readonly organisations: ReadonlyArray<{ readonly count: number, readonly organisation: { readonly id: string, readonly name: string } }>, readonly regions: ReadonlyArray<{ readonly count: number, readonly region: { readonly id: string, readonly name: string } }>, readonly professions: ReadonlyArray<{ readonly count: number, readonly profession: { readonly id: string, readonly label: string, readonly labelEn: string } }> } }, readonly everyKind: { readonly total: number, readonly facets: { readonly kinds: ReadonlyArray<{ readonly kind: SearchKind, readonly count: number }> } } };

type FoundItem_Contact_Fragment = { readonly __typename: 'Contact', readonly name: string, readonly capacity: string | null, readonly id: string, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> };

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

export type SourcePageQueryVariables = Exact<{
  id: string | number;
}>;


export type SourcePageQuery = { readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly year: number | null, readonly date: string | null, readonly description: string | null, readonly fileName: string, readonly sha256: string, readonly url: string | null, readonly initiativesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly lines: string }, readonly node: { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null } }> } } | null };

export type ThemePageQueryVariables = Exact<{
  id: string | number;
  lang: Language;
}>;


export type ThemePageQuery = { readonly theme: { readonly id: string, readonly label: string, readonly labelEn: string, readonly altLabels: ReadonlyArray<string>, readonly definition: string | null, readonly broader: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly narrower: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null }> }>, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null }>, readonly lessons: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly horizon: Horizon | null }>, readonly resources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: ResourceKind, readonly description: string | null }>, readonly contactMatches: ReadonlyArray<{ readonly reason: string, readonly contact: { readonly id: string, readonly name: string, readonly kind: ContactKind, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly because: ReadonlyArray<{ readonly role: ContactRole, readonly initiative: { readonly id: string, readonly title: string, readonly shortTitle: string | null } }> }> } | null };

export type ThemeOrganisationsQueryVariables = Exact<{
  theme: string;
  lang: Language;
}>;


export type ThemeOrganisationsQuery = { readonly contactsFor: { readonly organisations: ReadonlyArray<{ readonly reason: string, readonly organisation: { readonly id: string, readonly name: string } }> } };

export type ThemesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ThemesPageQuery = { readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly broader: ReadonlyArray<{ readonly id: string }>, readonly initiatives: ReadonlyArray<{ readonly id: string }> }> };

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
export const ComparedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Compared on Initiative {
  ...InitiativeLine
  goals
  startYear
  endYear
  organisations {
    id
    name
  }
  funders {
    id
    name
  }
  regions {
    id
    name
  }
  themes {
    id
    label
    labelEn
  }
  professions {
    id
    label
    labelEn
  }
  pathways {
    id
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
        label
        labelEn
      }
    }
  }
  barriersConnection {
    edges {
      properties {
        note
      }
      node {
        id
        label
        labelEn
      }
    }
  }
  lessons {
    id
    statement
  }
  contacts {
    ...ContactCard
  }
}
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
fragment InitiativeLine on Initiative {
  id
  title
  shortTitle
  kind
  status
  summary
}`, {"fragmentName":"Compared"}) as unknown as TypedDocumentString<ComparedFragment, unknown>;
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
export const ComparePageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ComparePage($a: ID!, $b: ID!) {
  compare(a: $a, b: $b) {
    score
    a {
      ...Compared
    }
    b {
      ...Compared
    }
    because {
      kind
      sharedBy
      factor {
        id
        label
        labelEn
      }
      theme {
        id
        label
        labelEn
      }
      profession {
        id
        label
        labelEn
      }
      region {
        id
        name
      }
      organisation {
        id
        name
      }
    }
    turnedByA {
      factor {
        id
        label
        labelEn
      }
      barrierNote
      enablerNote
    }
    turnedByB {
      factor {
        id
        label
        labelEn
      }
      barrierNote
      enablerNote
    }
  }
}
    fragment Compared on Initiative {
  ...InitiativeLine
  goals
  startYear
  endYear
  organisations {
    id
    name
  }
  funders {
    id
    name
  }
  regions {
    id
    name
  }
  themes {
    id
    label
    labelEn
  }
  professions {
    id
    label
    labelEn
  }
  pathways {
    id
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
        label
        labelEn
      }
    }
  }
  barriersConnection {
    edges {
      properties {
        note
      }
      node {
        id
        label
        labelEn
      }
    }
  }
  lessons {
    id
    statement
  }
  contacts {
    ...ContactCard
  }
}
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
fragment InitiativeLine on Initiative {
  id
  title
  shortTitle
  kind
  status
  summary
}`) as unknown as TypedDocumentString<ComparePageQuery, ComparePageQueryVariables>;
export const InitiativeNamesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InitiativeNames {
  initiatives(limit: 100) {
    id
    title
    shortTitle
  }
}
    `) as unknown as TypedDocumentString<InitiativeNamesQuery, InitiativeNamesQueryVariables>;
export const ContactPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ContactPage($id: ID!) {
  contact(id: $id) {
    ...ContactCard
    verified
    organisationsConnection {
      edges {
        properties {
          jobTitle
          source
          lines
        }
        node {
          id
          name
          kind
        }
      }
    }
    initiativesConnection {
      edges {
        properties {
          role
          source
          lines
        }
        node {
          ...InitiativeLine
          themes {
            id
            label
            labelEn
          }
        }
      }
    }
    sourcesConnection {
      edges {
        properties {
          lines
        }
        node {
          id
          title
          publisher
        }
      }
    }
  }
}
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
fragment InitiativeLine on Initiative {
  id
  title
  shortTitle
  kind
  status
  summary
}`) as unknown as TypedDocumentString<ContactPageQuery, ContactPageQueryVariables>;
export const FactorPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FactorPage($id: ID!) {
  factor(id: $id) {
    id
    label
    labelEn
    altLabels
    definition
    domain
    construct
    constructLabel
    enabledInitiativesConnection {
      edges {
        properties {
          note
          assertion
          source
          lines
        }
        node {
          id
          title
          shortTitle
          contactsConnection(where: {edge: {role: {in: [CONTACT, LEADER]}}}) {
            edges {
              node {
                ...ContactCard
              }
            }
          }
        }
      }
    }
    hinderedInitiativesConnection {
      edges {
        properties {
          note
          assertion
          source
          lines
        }
        node {
          id
          title
          shortTitle
        }
      }
    }
    lessons {
      id
      statement
      horizon
      initiatives {
        id
        title
        shortTitle
      }
    }
  }
}
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
}`) as unknown as TypedDocumentString<FactorPageQuery, FactorPageQueryVariables>;
export const FactorsPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FactorsPage {
  factors(limit: 100) {
    id
    label
    labelEn
    domain
    enabledInitiatives {
      id
    }
    hinderedInitiatives {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FactorsPageQuery, FactorsPageQueryVariables>;
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
  sharedFactors(first: 16) {
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
  latest(first: 4, kinds: [INITIATIVE]) {
    time
    entity {
      __typename
      ... on Initiative {
        ...InitiativeLine
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
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const InitiativePageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InitiativePage($id: ID!) {
  initiative(id: $id) {
    ...InitiativeLine
    goals
    problem
    approach
    collaboration
    startYear
    endYear
    url
    verified
    partOf {
      id
      title
      shortTitle
    }
    parts {
      ...InitiativeLine
    }
    organisationsConnection {
      edges {
        properties {
          role
          place
          source
          lines
        }
        node {
          id
          name
          kind
        }
      }
    }
    fundersConnection {
      edges {
        properties {
          amount
          scheme
          source
          lines
        }
        node {
          id
          name
        }
      }
    }
    contactsConnection {
      edges {
        properties {
          role
        }
        node {
          ...ContactCard
        }
      }
    }
    themes {
      id
      label
      labelEn
    }
    enablersConnection {
      edges {
        properties {
          note
          assertion
          source
          lines
        }
        node {
          id
          label
          labelEn
        }
      }
    }
    barriersConnection {
      edges {
        properties {
          note
          assertion
          source
          lines
        }
        node {
          id
          label
          labelEn
        }
      }
    }
    lessonsConnection {
      edges {
        properties {
          position
          assertion
          source
          lines
        }
        node {
          id
          statement
          horizon
        }
      }
    }
    resourcesConnection {
      edges {
        properties {
          role
          source
          lines
        }
        node {
          id
          title
          kind
          description
          url
        }
      }
    }
    professionsConnection {
      edges {
        properties {
          role
        }
        node {
          id
          label
          labelEn
        }
      }
    }
    pathways {
      id
      label
      labelEn
    }
    regions {
      id
      name
    }
    targets {
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
    milestones {
      id
      description
      year
      date
      source
      lines
    }
    quotes {
      id
      paraphrase
      capacity
      speakers {
        id
        name
      }
      source
      lines
    }
    sourcesConnection {
      edges {
        properties {
          lines
          fields
        }
        node {
          id
          title
          publisher
          year
        }
      }
    }
  }
}
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
fragment InitiativeLine on Initiative {
  id
  title
  shortTitle
  kind
  status
  summary
}`) as unknown as TypedDocumentString<InitiativePageQuery, InitiativePageQueryVariables>;
export const InitiativeTiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InitiativeTies($id: ID!, $lang: Language!) {
  initiative(id: $id) {
    related(first: 6) {
      score
      reason(lang: $lang)
      initiative {
        ...InitiativeLine
      }
    }
    bridges(first: 6) {
      barrier {
        id
        label
        labelEn
      }
      barrierNote
      note
      initiative {
        id
        title
        shortTitle
      }
      lessons {
        id
        statement
      }
      contacts {
        ...ContactCard
      }
      organisations {
        id
        name
        website
      }
    }
  }
}
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
fragment InitiativeLine on Initiative {
  id
  title
  shortTitle
  kind
  status
  summary
}`) as unknown as TypedDocumentString<InitiativeTiesQuery, InitiativeTiesQueryVariables>;
export const LessonPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LessonPage($id: ID!) {
  lesson(id: $id) {
    id
    statement
    explanation
    horizon
    factors {
      id
      label
      labelEn
    }
    themes {
      id
      label
      labelEn
    }
    initiativesConnection {
      edges {
        properties {
          assertion
          source
          lines
        }
        node {
          ...InitiativeLine
          contactsConnection(where: {edge: {role: {in: [CONTACT, LEADER]}}}) {
            edges {
              node {
                ...ContactCard
              }
            }
          }
        }
      }
    }
    sourcesConnection {
      edges {
        properties {
          lines
        }
        node {
          id
          title
          publisher
        }
      }
    }
  }
}
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
fragment InitiativeLine on Initiative {
  id
  title
  shortTitle
  kind
  status
  summary
}`) as unknown as TypedDocumentString<LessonPageQuery, LessonPageQueryVariables>;
export const OrganisationPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OrganisationPage($id: ID!) {
  organisation(id: $id) {
    id
    name
    altNames
    kind
    description
    rorId
    website
    regions {
      id
      name
    }
    contacts {
      ...ContactCard
    }
    initiativesConnection {
      edges {
        properties {
          role
          place
        }
        node {
          ...InitiativeLine
          organisations {
            id
            name
          }
        }
      }
    }
    fundedConnection {
      edges {
        properties {
          amount
          scheme
        }
        node {
          ...InitiativeLine
        }
      }
    }
    sourcesConnection {
      edges {
        properties {
          lines
        }
        node {
          id
          title
          publisher
        }
      }
    }
  }
}
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
fragment InitiativeLine on Initiative {
  id
  title
  shortTitle
  kind
  status
  summary
}`) as unknown as TypedDocumentString<OrganisationPageQuery, OrganisationPageQueryVariables>;
export const PathwayPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PathwayPage($id: ID!) {
  pathway(id: $id) {
    id
    label
    labelEn
    altLabels
    definition
    initiatives {
      ...InitiativeLine
    }
    sourcesConnection {
      edges {
        properties {
          lines
        }
        node {
          id
          title
          publisher
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
}`) as unknown as TypedDocumentString<PathwayPageQuery, PathwayPageQueryVariables>;
export const ProfessionPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProfessionPage($id: ID!) {
  profession(id: $id) {
    id
    label
    labelEn
    altLabels
    definition
    level
    levelIndicative
    growsIntoConnection {
      edges {
        properties {
          kind
          source
          lines
        }
        node {
          id
          label
          labelEn
          level
        }
      }
    }
    growsFromConnection {
      edges {
        properties {
          kind
          source
          lines
        }
        node {
          id
          label
          labelEn
          level
        }
      }
    }
    initiativesConnection {
      edges {
        properties {
          role
        }
        node {
          ...InitiativeLine
        }
      }
    }
    sourcesConnection {
      edges {
        properties {
          lines
        }
        node {
          id
          title
          publisher
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
}`) as unknown as TypedDocumentString<ProfessionPageQuery, ProfessionPageQueryVariables>;
export const RegionPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RegionPage($id: ID!) {
  region(id: $id) {
    id
    name
    altNames
    initiatives {
      ...InitiativeLine
    }
    organisations {
      id
      name
    }
    sourcesConnection {
      edges {
        properties {
          lines
        }
        node {
          id
          title
          publisher
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
}`) as unknown as TypedDocumentString<RegionPageQuery, RegionPageQueryVariables>;
export const ResourcePageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ResourcePage($id: ID!) {
  resource(id: $id) {
    id
    title
    kind
    description
    authors
    year
    url
    themes {
      id
      label
      labelEn
    }
    initiativesConnection {
      edges {
        properties {
          role
        }
        node {
          ...InitiativeLine
        }
      }
    }
    sourcesConnection {
      edges {
        properties {
          lines
        }
        node {
          id
          title
          publisher
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
}`) as unknown as TypedDocumentString<ResourcePageQuery, ResourcePageQueryVariables>;
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
export const SourcePageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SourcePage($id: ID!) {
  source(id: $id) {
    id
    title
    publisher
    year
    date
    description
    fileName
    sha256
    url
    initiativesConnection {
      edges {
        properties {
          lines
        }
        node {
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
}`) as unknown as TypedDocumentString<SourcePageQuery, SourcePageQueryVariables>;
export const ThemePageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ThemePage($id: ID!, $lang: Language!) {
  theme(id: $id) {
    id
    label
    labelEn
    altLabels
    definition
    broader {
      id
      label
      labelEn
    }
    narrower {
      id
      label
      labelEn
      initiatives {
        ...InitiativeLine
      }
    }
    initiatives {
      ...InitiativeLine
    }
    lessons {
      id
      statement
      horizon
    }
    resources {
      id
      title
      kind
      description
    }
    contactMatches(first: 6) {
      reason(lang: $lang)
      contact {
        ...ContactCard
      }
      because {
        role
        initiative {
          id
          title
          shortTitle
        }
      }
    }
  }
}
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
fragment InitiativeLine on Initiative {
  id
  title
  shortTitle
  kind
  status
  summary
}`) as unknown as TypedDocumentString<ThemePageQuery, ThemePageQueryVariables>;
export const ThemeOrganisationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ThemeOrganisations($theme: String!, $lang: Language!) {
  contactsFor(theme: $theme) {
    organisations {
      reason(lang: $lang)
      organisation {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ThemeOrganisationsQuery, ThemeOrganisationsQueryVariables>;
export const ThemesPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ThemesPage {
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
}
    `) as unknown as TypedDocumentString<ThemesPageQuery, ThemesPageQueryVariables>;
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