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

/** Who asserts a fact. */
export type Assertion =
  /** Reader of the source concluded it. */
  | 'DERIVED'
  /** Source says so itself. */
  | 'STATED';

/** Act that is kept in the audit trail. */
export type AuditedAction =
  /** API key was made. */
  | 'CREATE_KEY'
  /** Webhook was made. */
  | 'CREATE_WEBHOOK'
  /** Webhook was deleted. */
  | 'DELETE_WEBHOOK'
  /** Person was erased. */
  | 'ERASE_CONTACT'
  /** Submission was erased. */
  | 'ERASE_SUBMISSION'
  /** Who sent a submission was erased from it. */
  | 'ERASE_SUBMITTER'
  /** Everything held on a person was handed out. */
  | 'EXPORT_CONTACT'
  /** API key was revoked. */
  | 'REVOKE_KEY';

/** Conditions on a value of type boolean. */
export type BooleanScalarFilters = {
  /** Equal to. */
  readonly eq?: boolean | null | undefined;
};

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

/** Conditions on a value of cfir domain. */
export type CfirDomainEnumScalarFilters = {
  /** Equal to. */
  readonly eq?: CfirDomain | null | undefined;
  /** Equal to one of; an empty list has none. */
  readonly in?: ReadonlyArray<CfirDomain> | null | undefined;
};

/** Sort of contact (vCard KIND). */
export type ContactKind =
  /** Desk, team or mailbox. */
  | 'GROUP'
  /** Person. */
  | 'INDIVIDUAL';

/** Conditions on a value of contact kind. */
export type ContactKindEnumScalarFilters = {
  /** Equal to. */
  readonly eq?: ContactKind | null | undefined;
  /** Equal to one of; an empty list has none. */
  readonly in?: ReadonlyArray<ContactKind> | null | undefined;
};

/** Filter on related nodes of kind contact. */
export type ContactRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: ContactWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: ContactWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: ContactWhere | null | undefined;
};

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

/** Conditions on contact; those side by side must all hold. */
export type ContactWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ContactWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: ContactWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ContactWhere> | null | undefined;
  readonly altNames?: StringListFilters | null | undefined;
  readonly capacity?: StringScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly initiatives?: InitiativeRelationshipFilters | null | undefined;
  readonly kind?: ContactKindEnumScalarFilters | null | undefined;
  readonly modified?: StringScalarFilters | null | undefined;
  readonly name?: StringScalarFilters | null | undefined;
  readonly organisations?: OrganisationRelationshipFilters | null | undefined;
  readonly sources?: SourceRelationshipFilters | null | undefined;
  readonly verified?: StringScalarFilters | null | undefined;
};

/** API key to make. */
export type CreateKeyInput = {
  /**
   * Different contacts whose e-mail address or telephone number it may read in an hour, 1 to 1000000: for a portal that is trusted to keep them. As
   * many as for any reader when left out; from CURATOR on they are not counted.
   */
  readonly contactsPerHour?: number | null | undefined;
  /** Last day (`2027-12-31`) or moment (ISO 8601) at which it works; no end when left out. */
  readonly expires?: string | null | undefined;
  /** Who will use the key: a name that no other key in use has. */
  readonly name: string;
  /** What the key allows. */
  readonly role: Role;
};

/** Person to erase. */
export type EraseContactInput = {
  /** Indicates that nothing is to be changed: the answer tells where the person is named, or may be. */
  readonly dryRun?: boolean | null | undefined;
  /** Id of the contact. */
  readonly id: string | number;
  /** Ids of the places to erase, as a dry run answers them; those that are sure when left out. Mentions by the id always go. */
  readonly places?: ReadonlyArray<string | number> | null | undefined;
};

/** What becomes of a place when a person is erased. */
export type ErasureChoice =
  /** It goes with them. */
  | 'ALWAYS'
  /** It can't go here: an id never changes. Make a new record, and merge this one into it. */
  | 'BY_HAND'
  /** It stays unless it is chosen, since it may be about somebody else. */
  | 'LIKELY'
  /** It goes unless other places are chosen. */
  | 'SURE';

/** What a person is found by. */
export type ErasureTrace =
  /** Web address or e-mail address that holds their name or id. */
  | 'ADDRESS'
  /** E-mail address. */
  | 'EMAIL'
  /** First name. */
  | 'GIVEN_NAME'
  /** Id, in a text. */
  | 'ID'
  /** Initials, with the surname or alone. */
  | 'INITIALS'
  /** Fact that names them by their id. */
  | 'MENTION'
  /** Name, as it is or with the surname first. */
  | 'NAME'
  /** Telephone number, however it is written. */
  | 'PHONE'
  /** Surname without a first name. */
  | 'SURNAME';

/** What a place is in where a person is named. */
export type ErasureWhere =
  /** Record, or its history. */
  | 'RECORD'
  /** Submission: what was told, what was written about it, or what a curator made of it so far. */
  | 'SUBMISSION'
  /** Trail of who did what: the name of a key or a subject. */
  | 'TRAIL';

/** Filter on related nodes of kind factor. */
export type FactorRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: FactorWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: FactorWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: FactorWhere | null | undefined;
};

/** Conditions on factor; those side by side must all hold. */
export type FactorWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<FactorWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: FactorWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<FactorWhere> | null | undefined;
  readonly altLabels?: StringListFilters | null | undefined;
  readonly construct?: StringScalarFilters | null | undefined;
  readonly constructLabel?: StringScalarFilters | null | undefined;
  readonly definition?: StringScalarFilters | null | undefined;
  readonly domain?: CfirDomainEnumScalarFilters | null | undefined;
  readonly enabledInitiatives?: InitiativeRelationshipFilters | null | undefined;
  readonly helpsLabel?: StringScalarFilters | null | undefined;
  readonly helpsLabelEn?: StringScalarFilters | null | undefined;
  readonly hinderedInitiatives?: InitiativeRelationshipFilters | null | undefined;
  readonly hindersLabel?: StringScalarFilters | null | undefined;
  readonly hindersLabelEn?: StringScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly label?: StringScalarFilters | null | undefined;
  readonly labelEn?: StringScalarFilters | null | undefined;
  readonly lessons?: LessonRelationshipFilters | null | undefined;
  readonly modified?: StringScalarFilters | null | undefined;
  readonly sources?: SourceRelationshipFilters | null | undefined;
};

/** Why something deserves a look. `id` and `other` are the ids of two records that look like one. */
export type FindingCode =
  /** Two records whose names differ by a letter or two. Values: `id`, `other`, `name`, `otherName`. */
  | 'LIKE_SPELLING'
  /** Initiative that nobody ever confirmed. Values: `id`. */
  | 'NEVER_VERIFIED'
  /** Record that is tied to nothing. Values: `kind`, `id`. */
  | 'ORPHAN'
  /** Two contacts with one e-mail address. Values: `id`, `other`, `email`. */
  | 'SAME_ADDRESS'
  /** Two people of whom one has an initial where the other has a name. Values: `id`, `other`, `name`, `otherName`. */
  | 'SAME_INITIAL'
  /** Two records with one name. Values: `id`, `other`, `name`, `otherName`. */
  | 'SAME_NAME'
  /** Two organisations with one ROR id. Values: `id`, `other`, `rorId`. */
  | 'SAME_ROR_ID'
  /** Theme without a definition. Values: `id`. */
  | 'UNDEFINED_THEME'
  /** Initiative that nobody confirmed in two years. Values: `id`, `day` of the last time. */
  | 'VERIFIED_LONG_AGO';

/** What a finding is about. */
export type FindingSubject =
  /** Two records that look like one under two spellings. */
  | 'DUPLICATE'
  /** Initiative that nobody confirmed in two years. */
  | 'NOT_VERIFIED'
  /** Record that is tied to nothing. */
  | 'ORPHAN'
  /** Theme without a definition. */
  | 'UNDEFINED_THEME';

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

/** Conditions on a value of horizon. */
export type HorizonEnumScalarFilters = {
  /** Equal to. */
  readonly eq?: Horizon | null | undefined;
  /** Equal to one of; an empty list has none. */
  readonly in?: ReadonlyArray<Horizon> | null | undefined;
};

/** Conditions on a value of type id. */
export type IdScalarFilters = {
  /** Contains this text; capitals count. */
  readonly contains?: string | number | null | undefined;
  /** Ends with this text; capitals count. */
  readonly endsWith?: string | number | null | undefined;
  /** Equal to. */
  readonly eq?: string | number | null | undefined;
  /** Equal to one of; an empty list has none. */
  readonly in?: ReadonlyArray<string | number> | null | undefined;
  /** Begins with this text; capitals count. */
  readonly startsWith?: string | number | null | undefined;
};

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

/** Conditions on a value of initiative kind. */
export type InitiativeKindEnumScalarFilters = {
  /** Equal to. */
  readonly eq?: InitiativeKind | null | undefined;
  /** Equal to one of; an empty list has none. */
  readonly in?: ReadonlyArray<InitiativeKind> | null | undefined;
};

/** Filter on related nodes of kind initiative. */
export type InitiativeRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InitiativeWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: InitiativeWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: InitiativeWhere | null | undefined;
};

/** How far an initiative was when its source was written. */
export type InitiativeStatus =
  /** Ended. */
  | 'COMPLETED'
  /** Announced, not yet begun. */
  | 'PLANNED'
  /** Under way. */
  | 'RUNNING';

/** Conditions on a value of initiative status. */
export type InitiativeStatusEnumScalarFilters = {
  /** Equal to. */
  readonly eq?: InitiativeStatus | null | undefined;
  /** Equal to one of; an empty list has none. */
  readonly in?: ReadonlyArray<InitiativeStatus> | null | undefined;
};

/** Conditions on initiative; those side by side must all hold. */
export type InitiativeWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<InitiativeWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InitiativeWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<InitiativeWhere> | null | undefined;
  readonly altNames?: StringListFilters | null | undefined;
  readonly approach?: StringScalarFilters | null | undefined;
  readonly barriers?: FactorRelationshipFilters | null | undefined;
  readonly collaboration?: StringScalarFilters | null | undefined;
  readonly contacts?: ContactRelationshipFilters | null | undefined;
  readonly enablers?: FactorRelationshipFilters | null | undefined;
  readonly endYear?: IntScalarFilters | null | undefined;
  readonly funders?: OrganisationRelationshipFilters | null | undefined;
  readonly goals?: StringListFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly kind?: InitiativeKindEnumScalarFilters | null | undefined;
  readonly lessons?: LessonRelationshipFilters | null | undefined;
  readonly modified?: StringScalarFilters | null | undefined;
  readonly organisations?: OrganisationRelationshipFilters | null | undefined;
  readonly partOf?: InitiativeRelationshipFilters | null | undefined;
  readonly parts?: InitiativeRelationshipFilters | null | undefined;
  readonly pathways?: PathwayRelationshipFilters | null | undefined;
  readonly problem?: StringScalarFilters | null | undefined;
  readonly produces?: ResourceRelationshipFilters | null | undefined;
  readonly professions?: ProfessionRelationshipFilters | null | undefined;
  readonly regions?: RegionRelationshipFilters | null | undefined;
  readonly resources?: ResourceRelationshipFilters | null | undefined;
  readonly shortTitle?: StringScalarFilters | null | undefined;
  readonly sources?: SourceRelationshipFilters | null | undefined;
  readonly startYear?: IntScalarFilters | null | undefined;
  readonly status?: InitiativeStatusEnumScalarFilters | null | undefined;
  readonly summary?: StringScalarFilters | null | undefined;
  readonly themes?: ThemeRelationshipFilters | null | undefined;
  readonly title?: StringScalarFilters | null | undefined;
  readonly url?: StringScalarFilters | null | undefined;
  readonly uses?: ResourceRelationshipFilters | null | undefined;
  readonly verified?: StringScalarFilters | null | undefined;
};

/** Conditions on a value of type int. */
export type IntScalarFilters = {
  /** Equal to. */
  readonly eq?: number | null | undefined;
  /** Greater than. */
  readonly gt?: number | null | undefined;
  /** Greater than or equal to. */
  readonly gte?: number | null | undefined;
  /** Equal to one of; an empty list has none. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Less than. */
  readonly lt?: number | null | undefined;
  /** Less than or equal to. */
  readonly lte?: number | null | undefined;
};

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

/** Filter on related nodes of kind lesson. */
export type LessonRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: LessonWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: LessonWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: LessonWhere | null | undefined;
};

/** Conditions on lesson; those side by side must all hold. */
export type LessonWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<LessonWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: LessonWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<LessonWhere> | null | undefined;
  readonly altNames?: StringListFilters | null | undefined;
  readonly explanation?: StringScalarFilters | null | undefined;
  readonly factors?: FactorRelationshipFilters | null | undefined;
  readonly horizon?: HorizonEnumScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly initiatives?: InitiativeRelationshipFilters | null | undefined;
  readonly modified?: StringScalarFilters | null | undefined;
  readonly sources?: SourceRelationshipFilters | null | undefined;
  readonly statement?: StringScalarFilters | null | undefined;
  readonly themes?: ThemeRelationshipFilters | null | undefined;
};

/** Two records of which one is to be made. */
export type MergeRecordsInput = {
  /** Indicates that nothing is to be merged: what would be written is answered, and undone. */
  readonly dryRun?: boolean | null | undefined;
  /** Id of the record that goes. */
  readonly from: string | number;
  /** Revision of the record that goes, as it was looked at; left out for whichever it is now. */
  readonly fromRevision?: number | null | undefined;
  /** Id of the record that stays: what it says itself counts, the other fills in. */
  readonly into: string | number;
  /** Revision of the record that stays, as it was looked at; left out for whichever it is now. */
  readonly intoRevision?: number | null | undefined;
};

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

/** Conditions on a value of organisation kind. */
export type OrganisationKindEnumScalarFilters = {
  /** Equal to. */
  readonly eq?: OrganisationKind | null | undefined;
  /** Equal to one of; an empty list has none. */
  readonly in?: ReadonlyArray<OrganisationKind> | null | undefined;
};

/** Filter on related nodes of kind organisation. */
export type OrganisationRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: OrganisationWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: OrganisationWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: OrganisationWhere | null | undefined;
};

/** Conditions on organisation; those side by side must all hold. */
export type OrganisationWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<OrganisationWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: OrganisationWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<OrganisationWhere> | null | undefined;
  readonly altNames?: StringListFilters | null | undefined;
  readonly contactPage?: StringScalarFilters | null | undefined;
  readonly contacts?: ContactRelationshipFilters | null | undefined;
  readonly description?: StringScalarFilters | null | undefined;
  readonly funded?: InitiativeRelationshipFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly initiatives?: InitiativeRelationshipFilters | null | undefined;
  readonly kind?: OrganisationKindEnumScalarFilters | null | undefined;
  readonly modified?: StringScalarFilters | null | undefined;
  readonly name?: StringScalarFilters | null | undefined;
  readonly regions?: RegionRelationshipFilters | null | undefined;
  readonly rorId?: StringScalarFilters | null | undefined;
  readonly sources?: SourceRelationshipFilters | null | undefined;
  readonly website?: StringScalarFilters | null | undefined;
};

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

/** Filter on related nodes of kind pathway. */
export type PathwayRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: PathwayWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: PathwayWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: PathwayWhere | null | undefined;
};

/** Conditions on pathway; those side by side must all hold. */
export type PathwayWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<PathwayWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: PathwayWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<PathwayWhere> | null | undefined;
  readonly altLabels?: StringListFilters | null | undefined;
  readonly definition?: StringScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly initiatives?: InitiativeRelationshipFilters | null | undefined;
  readonly label?: StringScalarFilters | null | undefined;
  readonly labelEn?: StringScalarFilters | null | undefined;
  readonly modified?: StringScalarFilters | null | undefined;
  readonly sources?: SourceRelationshipFilters | null | undefined;
};

/** Filter on related nodes of kind profession. */
export type ProfessionRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: ProfessionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: ProfessionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: ProfessionWhere | null | undefined;
};

/** Conditions on profession; those side by side must all hold. */
export type ProfessionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ProfessionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: ProfessionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ProfessionWhere> | null | undefined;
  readonly altLabels?: StringListFilters | null | undefined;
  readonly definition?: StringScalarFilters | null | undefined;
  readonly growsFrom?: ProfessionRelationshipFilters | null | undefined;
  readonly growsInto?: ProfessionRelationshipFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly initiatives?: InitiativeRelationshipFilters | null | undefined;
  readonly label?: StringScalarFilters | null | undefined;
  readonly labelEn?: StringScalarFilters | null | undefined;
  readonly level?: IntScalarFilters | null | undefined;
  readonly levelIndicative?: BooleanScalarFilters | null | undefined;
  readonly modified?: StringScalarFilters | null | undefined;
  readonly sources?: SourceRelationshipFilters | null | undefined;
};

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

/** Filter on related nodes of kind region. */
export type RegionRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: RegionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: RegionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: RegionWhere | null | undefined;
};

/** Conditions on region; those side by side must all hold. */
export type RegionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<RegionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: RegionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<RegionWhere> | null | undefined;
  readonly altNames?: StringListFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly initiatives?: InitiativeRelationshipFilters | null | undefined;
  readonly modified?: StringScalarFilters | null | undefined;
  readonly name?: StringScalarFilters | null | undefined;
  readonly organisations?: OrganisationRelationshipFilters | null | undefined;
  readonly sources?: SourceRelationshipFilters | null | undefined;
};

/** Record to take out. */
export type RemoveRecordInput = {
  /** Id of the record. */
  readonly id: string | number;
  /** Revision that it has. */
  readonly revision: number;
};

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

/** Conditions on a value of resource kind. */
export type ResourceKindEnumScalarFilters = {
  /** Equal to. */
  readonly eq?: ResourceKind | null | undefined;
  /** Equal to one of; an empty list has none. */
  readonly in?: ReadonlyArray<ResourceKind> | null | undefined;
};

/** Filter on related nodes of kind resource. */
export type ResourceRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: ResourceWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: ResourceWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: ResourceWhere | null | undefined;
};

/** What an initiative does with a resource. */
export type ResourceRole =
  /** Initiative makes it. */
  | 'PRODUCES'
  /** Initiative works with it or refers to it. */
  | 'USES';

/** Conditions on resource; those side by side must all hold. */
export type ResourceWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ResourceWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: ResourceWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ResourceWhere> | null | undefined;
  readonly altNames?: StringListFilters | null | undefined;
  readonly authors?: StringScalarFilters | null | undefined;
  readonly description?: StringScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly initiatives?: InitiativeRelationshipFilters | null | undefined;
  readonly kind?: ResourceKindEnumScalarFilters | null | undefined;
  readonly modified?: StringScalarFilters | null | undefined;
  readonly sources?: SourceRelationshipFilters | null | undefined;
  readonly themes?: ThemeRelationshipFilters | null | undefined;
  readonly title?: StringScalarFilters | null | undefined;
  readonly url?: StringScalarFilters | null | undefined;
  readonly year?: IntScalarFilters | null | undefined;
};

/** Record to bring back to what it was. */
export type RevertInput = {
  /** Id of the record. */
  readonly id: string | number;
  /** Revision that it has now; left out where it is gone. */
  readonly revision?: number | null | undefined;
  /** Number of the revision after which it was as it should be. */
  readonly seq: number;
};

/** What a curator decides about a submission. */
export type ReviewDecision =
  /** Publish it, as the records that are given. */
  | 'ACCEPT'
  /** Ask the submitter something. */
  | 'ASK'
  /** Not publish it, for a reason that the submitter is told. */
  | 'DECLINE'
  /** Keep the records as they are so far, for later: only curators see them. */
  | 'KEEP';

/** What to do with a submission. */
export type ReviewSubmissionInput = {
  /** What to do with it. */
  readonly decision: ReviewDecision;
  /** Id of the submission. */
  readonly id: string | number;
  /** Question or reason, as the submitter will read it; may be left out for ACCEPT. */
  readonly message?: string | null | undefined;
  /** What to publish, an initiative among it, or to keep for later; the proposal when left out. For ACCEPT and KEEP only. */
  readonly records?: ReadonlyArray<ReviewedRecordInput> | null | undefined;
};

/** Record to save when a submission is accepted. */
export type ReviewedRecordInput = {
  /** Fields of the record, all of them. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Kind of the record. */
  readonly kind: RecordKind;
  /** Revision that was edited; left out for a new record. */
  readonly revision?: number | null | undefined;
};

/** What was done to a record. */
export type RevisionOperation =
  /** It is new, or back. */
  | 'CREATE'
  /** It was taken out. */
  | 'DELETE'
  /** It became one with another. */
  | 'MERGE'
  /** It changed. */
  | 'UPDATE';

/** API key to revoke. */
export type RevokeKeyInput = {
  /** Id of the key. */
  readonly id: string | number;
};

/** What somebody may do; each role may do what those before it may. */
export type Role =
  /** Manages API keys. */
  | 'ADMIN'
  /** Submits initiatives, more of them an hour than the public. */
  | 'CONTRIBUTOR'
  /** Reviews, edits, merges, reverts and erases. */
  | 'CURATOR'
  /** Reads; whoever sends no credentials. */
  | 'READER';

/** Record to save. */
export type SaveRecordInput = {
  /** Fields of the record, all of them: what is left out is gone. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Kind of the record. */
  readonly kind: RecordKind;
  /** Revision that was edited; left out for a new record. */
  readonly revision?: number | null | undefined;
};

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

/** Sort of source. */
export type SourceKind =
  /** File that stays as it is. */
  | 'DOCUMENT'
  /** Page or register on the web, as it was on the day it was read. */
  | 'WEB_PAGE';

/** Conditions on a value of source kind. */
export type SourceKindEnumScalarFilters = {
  /** Equal to. */
  readonly eq?: SourceKind | null | undefined;
  /** Equal to one of; an empty list has none. */
  readonly in?: ReadonlyArray<SourceKind> | null | undefined;
};

/** Filter on related nodes of kind source. */
export type SourceRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: SourceWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: SourceWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: SourceWhere | null | undefined;
};

/** Conditions on source; those side by side must all hold. */
export type SourceWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SourceWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: SourceWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<SourceWhere> | null | undefined;
  readonly altNames?: StringListFilters | null | undefined;
  readonly date?: StringScalarFilters | null | undefined;
  readonly description?: StringScalarFilters | null | undefined;
  readonly fileName?: StringScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly initiatives?: InitiativeRelationshipFilters | null | undefined;
  readonly kind?: SourceKindEnumScalarFilters | null | undefined;
  readonly modified?: StringScalarFilters | null | undefined;
  readonly publisher?: StringScalarFilters | null | undefined;
  readonly retrieved?: StringScalarFilters | null | undefined;
  readonly sha256?: StringScalarFilters | null | undefined;
  readonly title?: StringScalarFilters | null | undefined;
  readonly url?: StringScalarFilters | null | undefined;
  readonly year?: IntScalarFilters | null | undefined;
};

/** Conditions on a list of string. */
export type StringListFilters = {
  /** Equal to. */
  readonly eq?: ReadonlyArray<string> | null | undefined;
  /** Has this among its values. */
  readonly includes?: string | null | undefined;
};

/** Conditions on a value of type string. */
export type StringScalarFilters = {
  /** Contains this text; capitals count. */
  readonly contains?: string | null | undefined;
  /** Ends with this text; capitals count. */
  readonly endsWith?: string | null | undefined;
  /** Equal to. */
  readonly eq?: string | null | undefined;
  /** Greater than. */
  readonly gt?: string | null | undefined;
  /** Greater than or equal to. */
  readonly gte?: string | null | undefined;
  /** Equal to one of; an empty list has none. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Less than. */
  readonly lt?: string | null | undefined;
  /** Less than or equal to. */
  readonly lte?: string | null | undefined;
  /** Begins with this text; capitals count. */
  readonly startsWith?: string | null | undefined;
};

/** State of a submission. */
export type SubmissionStatus =
  /** It is published. */
  | 'ACCEPTED'
  /** Curator asked something and waits for the answer. */
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

/** Filter on related nodes of kind theme. */
export type ThemeRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: ThemeWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: ThemeWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: ThemeWhere | null | undefined;
};

/** How much of a thing a theme is. */
export type ThemeRole =
  /** It touches on the theme. */
  | 'ASPECT'
  /** It is about the theme. */
  | 'SUBJECT';

/** Conditions on theme; those side by side must all hold. */
export type ThemeWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ThemeWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: ThemeWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ThemeWhere> | null | undefined;
  readonly altLabels?: StringListFilters | null | undefined;
  readonly broader?: ThemeRelationshipFilters | null | undefined;
  readonly definition?: StringScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly initiatives?: InitiativeRelationshipFilters | null | undefined;
  readonly label?: StringScalarFilters | null | undefined;
  readonly labelEn?: StringScalarFilters | null | undefined;
  readonly lessons?: LessonRelationshipFilters | null | undefined;
  readonly modified?: StringScalarFilters | null | undefined;
  readonly narrower?: ThemeRelationshipFilters | null | undefined;
  readonly resources?: ResourceRelationshipFilters | null | undefined;
  readonly sources?: SourceRelationshipFilters | null | undefined;
};

/**
 * What can be wrong with the input of a mutation. `record` is the id of the record that a value stands in, `nearest` the
 * name that was probably meant; either may be missing.
 */
export type UserErrorCode =
  /** Submission that was decided about before. Values: `status` (ACCEPTED or DECLINED). */
  | 'ALREADY_DECIDED'
  /** Contact with a legal basis or a purpose, but not both. Values: `record`. */
  | 'BASIS_OR_PURPOSE_ALONE'
  /** Name that may stand for anything: look at the places, and choose those that are about the person. Values: `id`, `places` (how many). */
  | 'CHOICE_NEEDED'
  /** Records that come under one another in a circle. Values: `field`, `ids` (the way round). */
  | 'CIRCLE'
  /** Records that come under one another in a circle with those that were there already. Values: `field`, `ids` (the way round). */
  | 'CIRCLE_IN_GRAPH'
  /** Text with characters that can't be seen. Values: `record`. */
  | 'CONTROL_CHARACTERS'
  /** There is a record with the id of a new one already. Values: `id`, `kind`. */
  | 'DUPLICATE_ID'
  /** Text without a word in it. Values: `record`. */
  | 'EMPTY'
  /** Year of an end that lies before that of the beginning. Values: `begin`, `end`, `record`. */
  | 'END_BEFORE_BEGIN'
  /** Person who was erased and may not come back. Values: `id`. */
  | 'ERASED'
  /** Record to change that was taken out in the meantime. Values: `id`. */
  | 'GONE'
  /** Factor that both helped and hindered in one initiative. Values: `id`, `record`. */
  | 'HELPED_AND_HINDERED'
  /** Id that a record of another kind has already. Values: `id`, `kind`. */
  | 'ID_OF_OTHER_KIND'
  /** Id that two of the given records have. Values: `id`, `kind` and `at`, the place of the first. */
  | 'ID_TWICE'
  /** Value that can't be taken. Values: `record`. */
  | 'INVALID'
  /** Record that others mention. Values: `id`, `by` (ids of some of them), `more` (how many others do). */
  | 'IN_USE'
  /** Name that a key can't have. */
  | 'KEY_NAME'
  /** Name of a key that is in use. Values: `name`. */
  | 'KEY_NAME_TAKEN'
  /** Lines of no source. Values: `record`. */
  | 'LINES_WITHOUT_SOURCE'
  /** Record that was merged into another. Values: `id`, `into`. */
  | 'MERGED'
  /** Record to be merged into itself. */
  | 'MERGED_INTO_ITSELF'
  /** Records of two kinds to be merged. Values: `from`, `fromKind`, `into`, `intoKind`. */
  | 'MERGED_UNLIKE'
  /** Largest value that lies below the smallest. Values: `minimum`, `maximum`, `record`. */
  | 'MINIMUM_ABOVE_MAXIMUM'
  /** There is nothing in a field that must be filled in. Values: `options` where it is one of a few, `record`. */
  | 'MISSING'
  /** Moment at which a key would have expired already. Values: `expires`. */
  | 'MOMENT_PASSED'
  /** Text of several lines where one is meant. Values: `record`. */
  | 'MORE_LINES'
  /** Revision that took the record out. Values: `id`, `revision`. */
  | 'NOTHING_AFTER_REVISION'
  /** Answer where nothing was asked. */
  | 'NOTHING_ASKED'
  /** Number that must be above another. Values: `limit`, `record`. */
  | 'NOT_ABOVE'
  /** Text that is no e-mail address. Values: `record`. */
  | 'NOT_AN_EMAIL'
  /** Text that is no SHA-256 checksum. Values: `record`. */
  | 'NOT_A_CHECKSUM'
  /** Text that is no code of a CFIR 2.0 construct. Values: `record`. */
  | 'NOT_A_CONSTRUCT'
  /** Text that is no date such as 2025-03-31. Values: `record`. */
  | 'NOT_A_DATE'
  /** Text that is no telephone number in international form. Values: `record`. */
  | 'NOT_A_PHONE'
  /** Host of a webhook that leads to no public address. Values: `host`. */
  | 'NOT_A_PUBLIC_HOST'
  /** Text that is no ROR id. Values: `record`. */
  | 'NOT_A_ROR_ID'
  /** Id that is not made of lower-case letters, digits and single hyphens. Values: `record`. */
  | 'NOT_A_SLUG'
  /** Address of a webhook that is not https, or has a user name. */
  | 'NOT_A_WEBHOOK_ADDRESS'
  /** Text that is no http(s) address. Values: `record`. */
  | 'NOT_A_WEB_ADDRESS'
  /** There is nothing with this id. Values: `what` (RECORD, CONTACT, SUBMISSION, KEY or WEBHOOK), `id`. */
  | 'NOT_FOUND'
  /** Part of a citation that is neither a line nor a range of lines. Values: `part`, `record`. */
  | 'NOT_LINES'
  /** Value that is neither lines nor a source with lines. Values: `record`. */
  | 'NO_CITATION'
  /** Number of contacts that a key may read in an hour is none that can be given; `most` is the highest. */
  | 'NO_CONTACT_BUDGET'
  /** Submission to be accepted without an initiative. */
  | 'NO_INITIATIVE'
  /** Value that is no text of lines such as `22-35, 40`. Values: `record`. */
  | 'NO_LINES'
  /** Text that is neither a day nor a moment. */
  | 'NO_MOMENT'
  /** Nothing that the submitter is asked. */
  | 'NO_QUESTION'
  /** No reason why a submission is declined. */
  | 'NO_REASON'
  /** Nothing to keep of a submission. */
  | 'NO_RECORDS'
  /** Revision that the record never had. Values: `id`, `revision`. */
  | 'NO_REVISION'
  /** Somebody else saved the record in the meantime: bring your changes into what it is now. Values: `id`, `revision` (the present one). */
  | 'OUTDATED'
  /** Chosen places that are not there any more: look again. Values: `id`, `places` (how many). */
  | 'PLACES_CHANGED'
  /** Contact of whom something is to be public, without a legal basis or a purpose. Values: `record`. */
  | 'PUBLISHED_BASELESS'
  /** Contact of whom something is to be public, but not the name. Values: `record`. */
  | 'PUBLISHED_NAMELESS'
  /** Entry that stands in its list twice. Values: `id`, `record`. */
  | 'REPEATED'
  /** Submission with too many characters in all. Values: `most`. */
  | 'SUBMISSION_TOO_LARGE'
  /** Number that is too large. Values: `most`, `record`. */
  | 'TOO_LARGE'
  /** Text with too many characters. Values: `most`, `record`. */
  | 'TOO_LONG'
  /** List with too many entries. Values: `most`, `record`. */
  | 'TOO_MANY'
  /** Submission while too many wait for a curator. Values: `most`. */
  | 'TOO_MANY_WAITING'
  /** Submission of an address of which too many wait for a curator. Values: `most`. */
  | 'TOO_MANY_WAITING_OF_ONE'
  /** Webhook to make where there are as many as there may be. Values: `most`. */
  | 'TOO_MANY_WEBHOOKS'
  /** Text with too few characters to tell anything. Values: `least`, `record`. */
  | 'TOO_SHORT'
  /** Number that is too small. Values: `least`, `record`. */
  | 'TOO_SMALL'
  /** Citation of a field that the record does not have. Values: `field`, `nearest`, `record`. */
  | 'UNKNOWN_CITED_FIELD'
  /** Field that records of this kind do not have. Values: `field`, `nearest`, `record`. */
  | 'UNKNOWN_FIELD'
  /** Id that nothing of the kind that is meant has. Values: `kind`, `id`, `nearest`, `record`. */
  | 'UNKNOWN_ID'
  /** No submission has this secret. */
  | 'UNKNOWN_SECRET'
  /** Record that would not fit its schema without what is to be erased: edit it first. Values: `id`, `fields`. */
  | 'WOULD_NOT_FIT'
  /** Id of something of another kind than is meant. Values: `id`, `kind`, `wanted`, `record`. */
  | 'WRONG_KIND'
  /** Value that is none of those that the field can have. Values: `options`, `record`. */
  | 'WRONG_OPTION'
  /** Value of another type than the field has. Values: `expected` and `received` (types of JSON), `record`. */
  | 'WRONG_TYPE';

/** An enum describing what kind of type a given `__Type` is. */
export type __TypeKind =
  /** Indicates this type is a scalar. */
  | 'SCALAR'
  /** Indicates this type is an object. `fields` and `interfaces` are valid fields. */
  | 'OBJECT'
  /** Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields. */
  | 'INTERFACE'
  /** Indicates this type is a union. `possibleTypes` is a valid field. */
  | 'UNION'
  /** Indicates this type is an enum. `enumValues` is a valid field. */
  | 'ENUM'
  /** Indicates this type is an input object. `inputFields` is a valid field. */
  | 'INPUT_OBJECT'
  /** Indicates this type is a list. `ofType` is a valid field. */
  | 'LIST'
  /** Indicates this type is a non-null. `ofType` is a valid field. */
  | 'NON_NULL';

export type NetworkOfFactorQueryVariables = Exact<{
  id: string | number;
}>;


export type NetworkOfFactorQuery = { readonly factor: { readonly id: string, readonly label: string, readonly labelEn: string, readonly enabledInitiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly partOf: ReadonlyArray<{ readonly id: string }>, readonly lessons: ReadonlyArray<{ readonly id: string }> }>, readonly hinderedInitiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly partOf: ReadonlyArray<{ readonly id: string }>, readonly lessons: ReadonlyArray<{ readonly id: string }> }>, readonly lessons: ReadonlyArray<{ readonly id: string, readonly statement: string }> } | null };

export type PathwayPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PathwayPageQuery = { readonly pathway: { readonly id: string, readonly label: string, readonly labelEn: string, readonly altLabels: ReadonlyArray<string>, readonly definition: string | null, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null }>, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly lines: string }, readonly node: { readonly id: string, readonly title: string, readonly publisher: string } }> } } | null };

export type InitiativeNodeFragment = { readonly id: string, readonly title: string, readonly shortTitle: string | null };

export type FactorNodeFragment = { readonly id: string, readonly label: string, readonly labelEn: string };

export type NetworkOfResourceQueryVariables = Exact<{
  id: string | number;
}>;


export type NetworkOfResourceQuery = { readonly resource: { readonly id: string, readonly title: string, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly partOf: ReadonlyArray<{ readonly id: string }>, readonly themes: ReadonlyArray<{ readonly id: string }> }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly broader: ReadonlyArray<{ readonly id: string }> }> } | null };

export type ThemeNodeFragment = { readonly id: string, readonly label: string, readonly labelEn: string };

export type NetworkOfRegionQueryVariables = Exact<{
  id: string | number;
}>;


export type NetworkOfRegionQuery = { readonly region: { readonly id: string, readonly name: string, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly partOf: ReadonlyArray<{ readonly id: string }> }>, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly initiatives: ReadonlyArray<{ readonly id: string }>, readonly funded: ReadonlyArray<{ readonly id: string }> }> } | null };

export type NetworkOfOrganisationQueryVariables = Exact<{
  id: string | number;
}>;


export type NetworkOfOrganisationQuery = { readonly organisation: { readonly id: string, readonly name: string, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly partOf: ReadonlyArray<{ readonly id: string }>, readonly regions: ReadonlyArray<{ readonly id: string }> }>, readonly funded: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly partOf: ReadonlyArray<{ readonly id: string }>, readonly regions: ReadonlyArray<{ readonly id: string }> }>, readonly contacts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly initiatives: ReadonlyArray<{ readonly id: string }> }>, readonly regions: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type RegionNodeFragment = { readonly id: string, readonly name: string };

export type VocabulariesQueryVariables = Exact<{ [key: string]: never; }>;


export type VocabulariesQuery = { readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly altLabels: ReadonlyArray<string> }>, readonly factors: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly altLabels: ReadonlyArray<string> }>, readonly professions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly altLabels: ReadonlyArray<string> }>, readonly pathways: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly altLabels: ReadonlyArray<string> }>, readonly regions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly altNames: ReadonlyArray<string> }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly altNames: ReadonlyArray<string>, readonly publisher: string }> };

export type ProfessionNodeFragment = { readonly id: string, readonly label: string, readonly labelEn: string };

export type NetworkOfContactQueryVariables = Exact<{
  id: string | number;
}>;


export type NetworkOfContactQuery = { readonly contact: { readonly id: string, readonly name: string, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly partOf: ReadonlyArray<{ readonly id: string }> }>, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly initiatives: ReadonlyArray<{ readonly id: string }>, readonly funded: ReadonlyArray<{ readonly id: string }> }> } | null };

export type SubmissionProgressQueryVariables = Exact<{
  secret: string;
}>;


export type SubmissionProgressQuery = { readonly submissionBySecret: { readonly title: string, readonly status: SubmissionStatus, readonly received: string, readonly initiative: string | null, readonly exchange: ReadonlyArray<{ readonly time: string, readonly byCurator: boolean, readonly text: string }> } | null };

export type AnswerSubmissionMutationVariables = Exact<{
  input: AnswerSubmissionInput;
}>;


export type AnswerSubmissionMutation = { readonly answerSubmission: { readonly submission: { readonly title: string, readonly status: SubmissionStatus, readonly received: string, readonly initiative: string | null, readonly exchange: ReadonlyArray<{ readonly time: string, readonly byCurator: boolean, readonly text: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly values: object }> } };

export type ProgressFragment = { readonly title: string, readonly status: SubmissionStatus, readonly received: string, readonly initiative: string | null, readonly exchange: ReadonlyArray<{ readonly time: string, readonly byCurator: boolean, readonly text: string }> };

export type SubmitInitiativeMutationVariables = Exact<{
  input: SubmitInitiativeInput;
}>;


export type SubmitInitiativeMutation = { readonly submitInitiative: { readonly secret: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly values: object }> } };

export type LikelyDuplicatesQueryVariables = Exact<{
  name: string;
}>;


export type LikelyDuplicatesQuery = { readonly lookalikes: ReadonlyArray<{ readonly item:
      | { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null }
      | Record<PropertyKey, never>
     }> };

export type DeskViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskViewerQuery = { readonly viewer: { readonly role: Role, readonly name: string } };

export type DeskOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskOverviewQuery = { readonly submissions: { readonly total: number, readonly submissions: ReadonlyArray<{ readonly id: string, readonly received: string, readonly title: string }> }, readonly findings: ReadonlyArray<{ readonly about: FindingSubject }> };

export type DeskFindingsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskFindingsQuery = { readonly findings: ReadonlyArray<{ readonly about: FindingSubject, readonly code: FindingCode, readonly ids: ReadonlyArray<string>, readonly values: object }> };

export type DeskRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskRecordQuery = { readonly record: { readonly id: string, readonly kind: RecordKind, readonly body: Readonly<Record<string, unknown>>, readonly revision: number } | null };

export type DeskRecordsQueryVariables = Exact<{
  kind?: RecordKind | null | undefined;
  ids?: ReadonlyArray<string | number> | string | number | null | undefined;
  text?: string | null | undefined;
  first: number;
  offset: number;
}>;


export type DeskRecordsQuery = { readonly records: { readonly total: number, readonly records: ReadonlyArray<{ readonly id: string, readonly kind: RecordKind, readonly body: Readonly<Record<string, unknown>>, readonly revision: number }> } };

export type DeskHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskHistoryQuery = { readonly record: { readonly id: string, readonly kind: RecordKind, readonly body: Readonly<Record<string, unknown>>, readonly revision: number } | null, readonly history: ReadonlyArray<{ readonly seq: number, readonly time: string, readonly who: string, readonly operation: RevisionOperation, readonly kind: RecordKind, readonly before: Readonly<Record<string, unknown>> | null, readonly after: Readonly<Record<string, unknown>> | null, readonly mergedInto: string | null }> };

export type StoredFragment = { readonly id: string, readonly kind: RecordKind, readonly body: Readonly<Record<string, unknown>>, readonly revision: number };

export type WrongFragment = { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly values: object };

export type SaveRecordMutationVariables = Exact<{
  input: SaveRecordInput;
}>;


export type SaveRecordMutation = { readonly saveRecord: { readonly record: { readonly id: string, readonly kind: RecordKind, readonly body: Readonly<Record<string, unknown>>, readonly revision: number } | null, readonly current: { readonly id: string, readonly kind: RecordKind, readonly body: Readonly<Record<string, unknown>>, readonly revision: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly values: object }> } };

export type RemoveRecordMutationVariables = Exact<{
  input: RemoveRecordInput;
}>;


export type RemoveRecordMutation = { readonly removeRecord: { readonly id: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly values: object }> } };

export type MergeRecordsMutationVariables = Exact<{
  input: MergeRecordsInput;
}>;


export type MergeRecordsMutation = { readonly mergeRecords: { readonly changed: number | null, readonly record: { readonly id: string, readonly kind: RecordKind, readonly body: Readonly<Record<string, unknown>>, readonly revision: number } | null, readonly revisions: ReadonlyArray<{ readonly id: string, readonly kind: RecordKind, readonly operation: RevisionOperation, readonly before: Readonly<Record<string, unknown>> | null, readonly after: Readonly<Record<string, unknown>> | null }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly values: object }> } };

export type RevertRecordMutationVariables = Exact<{
  input: RevertInput;
}>;


export type RevertRecordMutation = { readonly revert: { readonly record: { readonly id: string, readonly kind: RecordKind, readonly body: Readonly<Record<string, unknown>>, readonly revision: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly values: object }> } };

export type EraseContactMutationVariables = Exact<{
  input: EraseContactInput;
}>;


export type EraseContactMutation = { readonly eraseContact: { readonly erasedId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly values: object }> } };

export type ErasurePlacesMutationVariables = Exact<{
  id: string | number;
}>;


export type ErasurePlacesMutation = { readonly eraseContact: { readonly total: number, readonly places: ReadonlyArray<{ readonly id: string, readonly where: ErasureWhere, readonly record: string, readonly title: string, readonly field: string, readonly trace: ErasureTrace, readonly before: string, readonly match: string, readonly after: string, readonly choice: ErasureChoice, readonly times: number, readonly versions: number }>, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly values: object }> } };

export type ErasurePlaceFragment = { readonly id: string, readonly where: ErasureWhere, readonly record: string, readonly title: string, readonly field: string, readonly trace: ErasureTrace, readonly before: string, readonly match: string, readonly after: string, readonly choice: ErasureChoice, readonly times: number, readonly versions: number };

export type DeskKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskKeysQuery = { readonly keys: ReadonlyArray<{ readonly id: string, readonly name: string, readonly role: Role, readonly created: string, readonly expires: string | null, readonly lastUsed: string | null, readonly revoked: string | null }> };

export type CreateKeyMutationVariables = Exact<{
  input: CreateKeyInput;
}>;


export type CreateKeyMutation = { readonly createKey: { readonly secret: string | null, readonly key: { readonly id: string, readonly name: string, readonly role: Role, readonly created: string, readonly expires: string | null, readonly lastUsed: string | null, readonly revoked: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly values: object }> } };

export type RevokeKeyMutationVariables = Exact<{
  input: RevokeKeyInput;
}>;


export type RevokeKeyMutation = { readonly revokeKey: { readonly key: { readonly id: string, readonly name: string, readonly role: Role, readonly created: string, readonly expires: string | null, readonly lastUsed: string | null, readonly revoked: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly values: object }> } };

export type KeyFragment = { readonly id: string, readonly name: string, readonly role: Role, readonly created: string, readonly expires: string | null, readonly lastUsed: string | null, readonly revoked: string | null };

export type DeskAuditQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskAuditQuery = { readonly audit: ReadonlyArray<{ readonly time: string, readonly who: string, readonly action: AuditedAction, readonly subject: string }> };

export type DeskSubmissionsQueryVariables = Exact<{
  status?: SubmissionStatus | null | undefined;
  first: number;
  offset: number;
}>;


export type DeskSubmissionsQuery = { readonly submissions: { readonly total: number, readonly submissions: ReadonlyArray<{ readonly id: string, readonly status: SubmissionStatus, readonly received: string, readonly submitterName: string | null, readonly title: string, readonly lead: string }> } };

export type DeskSubmissionQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskSubmissionQuery = { readonly submission: { readonly submitterName: string | null, readonly submitterEmail: string | null, readonly resembles: ReadonlyArray<string>, readonly id: string, readonly status: SubmissionStatus, readonly received: string, readonly initiative: string | null, readonly submitted: { readonly title: string, readonly summary: string, readonly kind: InitiativeKind | null, readonly goals: ReadonlyArray<string>, readonly problem: string | null, readonly approach: string | null, readonly collaboration: string | null, readonly startYear: number | null, readonly endYear: number | null, readonly url: string | null, readonly organisations: ReadonlyArray<string>, readonly themes: ReadonlyArray<string>, readonly professions: ReadonlyArray<string>, readonly regions: ReadonlyArray<string>, readonly helped: ReadonlyArray<string>, readonly hindered: ReadonlyArray<string>, readonly learned: ReadonlyArray<string>, readonly source: string | null, readonly contacts: ReadonlyArray<{ readonly name: string, readonly email: string | null, readonly organisation: string | null, readonly mayPublish: boolean }> }, readonly proposal: ReadonlyArray<{ readonly kind: RecordKind, readonly body: Readonly<Record<string, unknown>>, readonly revision: number | null }>, readonly unmatched: ReadonlyArray<{ readonly field: string, readonly text: string }>, readonly exchange: ReadonlyArray<{ readonly time: string, readonly byCurator: boolean, readonly text: string }> } | null };

export type ReviewedFragment = { readonly id: string, readonly status: SubmissionStatus, readonly received: string, readonly initiative: string | null, readonly exchange: ReadonlyArray<{ readonly time: string, readonly byCurator: boolean, readonly text: string }> };

export type ReviewSubmissionMutationVariables = Exact<{
  input: ReviewSubmissionInput;
}>;


export type ReviewSubmissionMutation = { readonly reviewSubmission: { readonly submission: { readonly id: string, readonly status: SubmissionStatus, readonly received: string, readonly initiative: string | null, readonly exchange: ReadonlyArray<{ readonly time: string, readonly byCurator: boolean, readonly text: string }> } | null, readonly current: { readonly id: string, readonly kind: RecordKind, readonly body: Readonly<Record<string, unknown>>, readonly revision: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly values: object }> } };

export type ReferenceQueryVariables = Exact<{ [key: string]: never; }>;


export type ReferenceQuery = { readonly __schema: { readonly types: ReadonlyArray<{ readonly kind: __TypeKind, readonly name: string | null, readonly description: string | null, readonly fields: ReadonlyArray<{ readonly name: string, readonly description: string | null, readonly args: ReadonlyArray<{ readonly name: string, readonly description: string | null, readonly defaultValue: string | null, readonly type: { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null } | null } | null } | null } }>, readonly type: { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null } | null } | null } | null } }> | null, readonly inputFields: ReadonlyArray<{ readonly name: string, readonly description: string | null, readonly defaultValue: string | null, readonly type: { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null } | null } | null } | null } }> | null, readonly enumValues: ReadonlyArray<{ readonly name: string, readonly description: string | null }> | null, readonly possibleTypes: ReadonlyArray<{ readonly name: string | null }> | null }> } };

export type ReferenceInputFragment = { readonly name: string, readonly description: string | null, readonly defaultValue: string | null, readonly type: { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null } | null } | null } | null } };

export type ReferenceTypeFragment = { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null } | null } | null } | null };

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

export type ComparePageQueryVariables = Exact<{
  a: string | number;
  b: string | number;
}>;


export type ComparePageQuery = { readonly compare: { readonly score: number, readonly a: { readonly goals: ReadonlyArray<string>, readonly startYear: number | null, readonly endYear: number | null, readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly funders: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly regions: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly professions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly pathways: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly enablersConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly note: string }, readonly node: { readonly id: string, readonly label: string, readonly labelEn: string, readonly helpsLabel: string, readonly hindersLabel: string, readonly helpsLabelEn: string, readonly hindersLabelEn: string } }> }, readonly barriersConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly note: string }, readonly node: { readonly id: string, readonly label: string, readonly labelEn: string, readonly helpsLabel: string, readonly hindersLabel: string, readonly helpsLabelEn: string, readonly hindersLabelEn: string } }> }, readonly lessons: ReadonlyArray<{ readonly id: string, readonly statement: string }>, readonly contacts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ContactKind, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }, readonly b: { readonly goals: ReadonlyArray<string>, readonly startYear: number | null, readonly endYear: number | null, readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly funders: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly regions: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly professions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly pathways: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly enablersConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly note: string }, readonly node: { readonly id: string, readonly label: string, readonly labelEn: string, readonly helpsLabel: string, readonly hindersLabel: string, readonly helpsLabelEn: string, readonly hindersLabelEn: string } }> }, readonly barriersConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly note: string }, readonly node: { readonly id: string, readonly label: string, readonly labelEn: string, readonly helpsLabel: string, readonly hindersLabel: string, readonly helpsLabelEn: string, readonly hindersLabelEn: string } }> }, readonly lessons: ReadonlyArray<{ readonly id: string, readonly statement: string }>, readonly contacts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ContactKind, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }, readonly because: ReadonlyArray<{ readonly kind: ReasonKind, readonly sharedBy: number, readonly factor: { readonly id: string, readonly label: string, readonly labelEn: string, readonly helpsLabel: string, readonly hindersLabel: string, readonly helpsLabelEn: string, readonly hindersLabelEn: string } | null, readonly theme: { readonly id: string, readonly label: string, readonly labelEn: string } | null, readonly profession: { readonly id: string, readonly label: string, readonly labelEn: string } | null, readonly region: { readonly id: string, readonly name: string } | null, readonly organisation: { readonly id: string, readonly name: string } | null }>, readonly turnedByA: ReadonlyArray<{ readonly barrierNote: string | null, readonly enablerNote: string | null, readonly factor: { readonly id: string, readonly label: string, readonly labelEn: string } }>, readonly turnedByB: ReadonlyArray<{ readonly barrierNote: string | null, readonly enablerNote: string | null, readonly factor: { readonly id: string, readonly label: string, readonly labelEn: string } }> } | null };

export type ComparedFragment = { readonly goals: ReadonlyArray<string>, readonly startYear: number | null, readonly endYear: number | null, readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly funders: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly regions: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly professions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly pathways: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly enablersConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly note: string }, readonly node: { readonly id: string, readonly label: string, readonly labelEn: string, readonly helpsLabel: string, readonly hindersLabel: string, readonly helpsLabelEn: string, readonly hindersLabelEn: string } }> }, readonly barriersConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly note: string }, readonly node: { readonly id: string, readonly label: string, readonly labelEn: string, readonly helpsLabel: string, readonly hindersLabel: string, readonly helpsLabelEn: string, readonly hindersLabelEn: string } }> }, readonly lessons: ReadonlyArray<{ readonly id: string, readonly statement: string }>, readonly contacts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ContactKind, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> }> };

export type InitiativeNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type InitiativeNamesQuery = { readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null }> };

export type ContactPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ContactPageQuery = { readonly contact: { readonly verified: string | null, readonly id: string, readonly name: string, readonly kind: ContactKind, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly organisationsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly jobTitle: string | null, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly name: string, readonly kind: OrganisationKind | null } }> }, readonly initiativesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ContactRole, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null } }> }, readonly knowsAbout: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly lines: string }, readonly node: { readonly id: string, readonly title: string, readonly publisher: string } }> }, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type FactorPageQueryVariables = Exact<{
  id: string | number;
}>;


export type FactorPageQuery = { readonly factor: { readonly altLabels: ReadonlyArray<string>, readonly definition: string | null, readonly domain: CfirDomain, readonly construct: string, readonly constructLabel: string, readonly id: string, readonly label: string, readonly labelEn: string, readonly helpsLabel: string, readonly hindersLabel: string, readonly helpsLabelEn: string, readonly hindersLabelEn: string, readonly enabledInitiativesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly note: string, readonly assertion: Assertion, readonly remedy: string | null, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly title: string, readonly shortTitle: string | null } }> }, readonly hinderedInitiativesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly note: string, readonly assertion: Assertion, readonly remedy: string | null, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly title: string, readonly shortTitle: string | null } }> }, readonly advisers: ReadonlyArray<{ readonly contact: { readonly id: string, readonly name: string, readonly kind: ContactKind, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly roles: ReadonlyArray<{ readonly initiative: { readonly id: string, readonly title: string, readonly shortTitle: string | null } }> }>, readonly lessons: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly horizon: Horizon | null, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null }> }> } | null };

export type FactorsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type FactorsPageQuery = { readonly factors: ReadonlyArray<{ readonly domain: CfirDomain, readonly id: string, readonly label: string, readonly labelEn: string, readonly enabledInitiativesConnection: { readonly totalCount: number }, readonly hinderedInitiativesConnection: { readonly totalCount: number } }> };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly initiativesConnection: { readonly totalCount: number }, readonly contactsConnection: { readonly totalCount: number }, readonly organisationsConnection: { readonly totalCount: number }, readonly lessonsConnection: { readonly totalCount: number }, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly broader: ReadonlyArray<{ readonly id: string }>, readonly initiativesWithin: { readonly total: number } }>, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null }>, readonly factors: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly sharedFactors: ReadonlyArray<{ readonly factor: { readonly id: string, readonly label: string, readonly labelEn: string, readonly enabledInitiativesConnection: { readonly totalCount: number }, readonly hinderedInitiativesConnection: { readonly totalCount: number } }, readonly enablerIn: ReadonlyArray<{ readonly id: string }>, readonly barrierIn: ReadonlyArray<{ readonly id: string }> }>, readonly latest: ReadonlyArray<{ readonly time: string, readonly entity:
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


export type InitiativePageQuery = { readonly initiative: { readonly goals: ReadonlyArray<string>, readonly problem: string | null, readonly approach: string | null, readonly collaboration: string | null, readonly startYear: number | null, readonly endYear: number | null, readonly url: string | null, readonly verified: string | null, readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null, readonly partOf: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null }>, readonly parts: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null }>, readonly organisationsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ParticipationRole, readonly place: string | null, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly name: string, readonly kind: OrganisationKind | null } }> }, readonly fundersConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly amount: number | null, readonly scheme: string | null, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly name: string } }> }, readonly advisers: ReadonlyArray<{ readonly contact: { readonly id: string, readonly name: string, readonly kind: ContactKind, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly roles: ReadonlyArray<{ readonly role: ContactRole }> }>, readonly themesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ThemeRole }, readonly node: { readonly id: string, readonly label: string, readonly labelEn: string } }> }, readonly enablersConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly note: string, readonly assertion: Assertion, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly label: string, readonly labelEn: string, readonly helpsLabel: string, readonly hindersLabel: string, readonly helpsLabelEn: string, readonly hindersLabelEn: string } }> }, readonly barriersConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly note: string, readonly assertion: Assertion, readonly remedy: string | null, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly label: string, readonly labelEn: string, readonly helpsLabel: string, readonly hindersLabel: string, readonly helpsLabelEn: string, readonly hindersLabelEn: string } }> }, readonly lessonsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly position: number | null, readonly assertion: Assertion, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly statement: string, readonly horizon: Horizon | null } }> }, readonly resourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ResourceRole, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly title: string, readonly kind: ResourceKind, readonly description: string | null, readonly url: string | null } }> }, readonly professionsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: InvolvementRole }, readonly node: { readonly id: string, readonly label: string, readonly labelEn: string } }> }, readonly pathways: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly regions: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly targets: ReadonlyArray<{ readonly id: string, readonly metric: string, readonly value: number | null, readonly minimum: number | null, readonly maximum: number | null, readonly unit: string | null, readonly year: number | null, readonly source: string | null, readonly lines: string | null }>, readonly milestones: ReadonlyArray<{ readonly id: string, readonly description: string, readonly year: number | null, readonly date: string | null, readonly source: string | null, readonly lines: string | null }>, readonly quotes: ReadonlyArray<{ readonly id: string, readonly paraphrase: string, readonly capacity: string | null, readonly source: string | null, readonly lines: string | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly lines: string, readonly fields: ReadonlyArray<string> }, readonly node: { readonly id: string, readonly title: string, readonly publisher: string, readonly year: number | null } }> } } | null };

export type InitiativeTiesQueryVariables = Exact<{
  id: string | number;
  lang: Language;
}>;


export type InitiativeTiesQuery = { readonly initiative: { readonly related: ReadonlyArray<{ readonly score: number, readonly reason: string, readonly initiative: { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null } }>, readonly bridges: ReadonlyArray<{ readonly how: BridgeHow, readonly barrierNote: string | null, readonly note: string | null, readonly barrier: { readonly id: string, readonly label: string, readonly labelEn: string, readonly helpsLabel: string, readonly hindersLabel: string, readonly helpsLabelEn: string, readonly hindersLabelEn: string }, readonly initiative: { readonly id: string, readonly title: string, readonly shortTitle: string | null }, readonly lessons: ReadonlyArray<{ readonly id: string, readonly statement: string }>, readonly contacts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ContactKind, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string | null, readonly phone: string | null, readonly contactPage: string | null }> }> } | null };

export type LessonPageQueryVariables = Exact<{
  id: string | number;
}>;


export type LessonPageQuery = { readonly lesson: { readonly id: string, readonly statement: string, readonly explanation: string | null, readonly horizon: Horizon | null, readonly factors: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly advisers: ReadonlyArray<{ readonly contact: { readonly id: string, readonly name: string, readonly kind: ContactKind, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> } }>, readonly initiativesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly assertion: Assertion, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null } }> }, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly lines: string }, readonly node: { readonly id: string, readonly title: string, readonly publisher: string } }> } } | null };

export type OrganisationPageQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganisationPageQuery = { readonly organisation: { readonly id: string, readonly name: string, readonly altNames: ReadonlyArray<string>, readonly kind: OrganisationKind | null, readonly description: string | null, readonly rorId: string | null, readonly website: string | null, readonly email: string | null, readonly phone: string | null, readonly contactPage: string | null, readonly regions: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly contacts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ContactKind, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly initiativesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ParticipationRole, readonly place: string | null }, readonly node: { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null } }> }, readonly fundedConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly amount: number | null, readonly scheme: string | null }, readonly node: { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null } }> }, readonly partners: ReadonlyArray<{ readonly organisation: { readonly id: string, readonly name: string }, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null }> }>, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly lines: string }, readonly node: { readonly id: string, readonly title: string, readonly publisher: string } }> } } | null };

export type ProfessionPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ProfessionPageQuery = { readonly profession: { readonly altLabels: ReadonlyArray<string>, readonly definition: string | null, readonly id: string, readonly label: string, readonly labelEn: string, readonly level: number | null, readonly levelIndicative: boolean | null, readonly initiativesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: InvolvementRole }, readonly node: { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null } }> }, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly lines: string }, readonly node: { readonly id: string, readonly title: string, readonly publisher: string } }> }, readonly growsFromConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly kind: GrowthKind, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly label: string, readonly labelEn: string, readonly level: number | null, readonly levelIndicative: boolean | null } }> }, readonly growsIntoConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly kind: GrowthKind, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly label: string, readonly labelEn: string, readonly level: number | null, readonly levelIndicative: boolean | null } }> } } | null };

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


export type SearchPageQuery = { readonly search: { readonly total: number, readonly moreThanTotal: boolean, readonly suggestion: string | null, readonly hits: ReadonlyArray<{ readonly matched: ReadonlyArray<{ readonly field: string, readonly snippet: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly item:
        | { readonly __typename: 'Contact', readonly id: string, readonly name: string, readonly capacity: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> }
        | { readonly __typename: 'Factor', readonly id: string, readonly label: string, readonly labelEn: string, readonly definition: string | null }
        | { readonly __typename: 'Initiative', readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly summary: string | null, readonly initiativeKind: InitiativeKind }
        | { readonly __typename: 'Lesson', readonly id: string, readonly statement: string, readonly explanation: string | null }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly description: string | null, readonly organisationKind: OrganisationKind | null }
        | { readonly __typename: 'Pathway', readonly id: string, readonly label: string, readonly labelEn: string, readonly definition: string | null }
        | { readonly __typename: 'Profession', readonly id: string, readonly label: string, readonly labelEn: string, readonly definition: string | null }
        | { readonly __typename: 'Resource', readonly id: string, readonly title: string, readonly description: string | null, readonly resourceKind: ResourceKind }
        | { readonly __typename: 'Theme', readonly id: string, readonly label: string, readonly labelEn: string, readonly definition: string | null }
       }>, readonly facets: { readonly themes: ReadonlyArray<{ readonly count: number, readonly theme: { readonly id: string, readonly label: string, readonly labelEn: string } }>, readonly organisations: ReadonlyArray<{ readonly count: number, readonly organisation: { readonly id: string, readonly name: string } }>, readonly regions: ReadonlyArray<{ readonly count: number, readonly region: { readonly id: string, readonly name: string } }>, readonly professions: ReadonlyArray<{ readonly count: number, readonly profession: { readonly id: string, readonly label: string, readonly labelEn: string } }> } }, readonly everyKind: { readonly total: number, readonly facets: { readonly kinds: ReadonlyArray<{ readonly kind: SearchKind, readonly count: number }> } } };

type FoundItem_Contact_Fragment = { readonly __typename: 'Contact', readonly id: string, readonly name: string, readonly capacity: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> };

type FoundItem_Factor_Fragment = { readonly __typename: 'Factor', readonly id: string, readonly label: string, readonly labelEn: string, readonly definition: string | null };

type FoundItem_Initiative_Fragment = { readonly __typename: 'Initiative', readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly summary: string | null, readonly initiativeKind: InitiativeKind };

type FoundItem_Lesson_Fragment = { readonly __typename: 'Lesson', readonly id: string, readonly statement: string, readonly explanation: string | null };

type FoundItem_Organisation_Fragment = { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly description: string | null, readonly organisationKind: OrganisationKind | null };

type FoundItem_Pathway_Fragment = { readonly __typename: 'Pathway', readonly id: string, readonly label: string, readonly labelEn: string, readonly definition: string | null };

type FoundItem_Profession_Fragment = { readonly __typename: 'Profession', readonly id: string, readonly label: string, readonly labelEn: string, readonly definition: string | null };

type FoundItem_Resource_Fragment = { readonly __typename: 'Resource', readonly id: string, readonly title: string, readonly description: string | null, readonly resourceKind: ResourceKind };

type FoundItem_Theme_Fragment = { readonly __typename: 'Theme', readonly id: string, readonly label: string, readonly labelEn: string, readonly definition: string | null };

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

export type WhoToCallQueryVariables = Exact<{
  theme: string;
  lang: Language;
}>;


export type WhoToCallQuery = { readonly contactsFor: { readonly notUnderstood: ReadonlyArray<string>, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly matches: ReadonlyArray<{ readonly reason: string, readonly wider: boolean, readonly contact: { readonly id: string, readonly name: string, readonly kind: ContactKind, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> } }>, readonly organisations: ReadonlyArray<{ readonly reason: string, readonly wider: boolean, readonly organisation: { readonly id: string, readonly name: string, readonly email: string | null, readonly phone: string | null, readonly contactPage: string | null } }> } };

export type SourcePageQueryVariables = Exact<{
  id: string | number;
  lines: string;
}>;


export type SourcePageQuery = { readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly year: number | null, readonly date: string | null, readonly description: string | null, readonly fileName: string | null, readonly sha256: string | null, readonly url: string | null, readonly kind: SourceKind, readonly retrieved: string | null, readonly excerpt: ReadonlyArray<{ readonly number: number, readonly text: string, readonly isAsked: boolean }> | null, readonly initiativesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly lines: string }, readonly node: { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null } }> } } | null };

export type ThemePageQueryVariables = Exact<{
  id: string | number;
  lang: Language;
}>;


export type ThemePageQuery = { readonly theme: { readonly id: string, readonly label: string, readonly labelEn: string, readonly altLabels: ReadonlyArray<string>, readonly definition: string | null, readonly broader: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly narrower: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly initiativesWithin: { readonly total: number } }>, readonly initiativesWithin: { readonly initiatives: ReadonlyArray<{ readonly steps: number, readonly theme: { readonly id: string, readonly label: string, readonly labelEn: string }, readonly initiative: { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null } }> }, readonly lessons: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly horizon: Horizon | null }>, readonly resources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: ResourceKind, readonly description: string | null }>, readonly contactMatches: ReadonlyArray<{ readonly reason: string, readonly wider: boolean, readonly contact: { readonly id: string, readonly name: string, readonly kind: ContactKind, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> } }>, readonly organisationMatches: ReadonlyArray<{ readonly reason: string, readonly wider: boolean, readonly organisation: { readonly id: string, readonly name: string, readonly email: string | null, readonly phone: string | null, readonly contactPage: string | null } }> } | null };

export type ThemesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ThemesPageQuery = { readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly broader: ReadonlyArray<{ readonly id: string }>, readonly initiativesWithin: { readonly total: number } }> };

export type BalancedFactorFragment = { readonly id: string, readonly label: string, readonly labelEn: string, readonly enabledInitiativesConnection: { readonly totalCount: number }, readonly hinderedInitiativesConnection: { readonly totalCount: number } };

export type ContactCardFragment = { readonly id: string, readonly name: string, readonly kind: ContactKind, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type CountedThemeFragment = { readonly id: string, readonly label: string, readonly labelEn: string, readonly broader: ReadonlyArray<{ readonly id: string }>, readonly initiativesWithin: { readonly total: number } };

export type FactorLabelsFragment = { readonly id: string, readonly label: string, readonly labelEn: string, readonly helpsLabel: string, readonly hindersLabel: string, readonly helpsLabelEn: string, readonly hindersLabelEn: string };

export type InitiativeLineFragment = { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null };

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

export type PersonToCallFragment = { readonly reason: string, readonly wider: boolean, readonly contact: { readonly id: string, readonly name: string, readonly kind: ContactKind, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type OrganisationToCallFragment = { readonly reason: string, readonly wider: boolean, readonly organisation: { readonly id: string, readonly name: string, readonly email: string | null, readonly phone: string | null, readonly contactPage: string | null } };

export type GrowthPathsQueryVariables = Exact<{ [key: string]: never; }>;


export type GrowthPathsQuery = { readonly professions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly level: number | null, readonly levelIndicative: boolean | null, readonly growsIntoConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly kind: GrowthKind }, readonly node: { readonly id: string } }> }, readonly initiatives: ReadonlyArray<{ readonly id: string }> }>, readonly professionsConnection: { readonly totalCount: number } };

export type GrowthStepFragment = { readonly id: string, readonly label: string, readonly labelEn: string, readonly level: number | null, readonly levelIndicative: boolean | null };

export type GrowthFragment = { readonly id: string, readonly label: string, readonly labelEn: string, readonly level: number | null, readonly levelIndicative: boolean | null, readonly growsFromConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly kind: GrowthKind, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly label: string, readonly labelEn: string, readonly level: number | null, readonly levelIndicative: boolean | null } }> }, readonly growsIntoConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly kind: GrowthKind, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly label: string, readonly labelEn: string, readonly level: number | null, readonly levelIndicative: boolean | null } }> } };

export type MatrixQueryVariables = Exact<{
  where?: InitiativeWhere | null | undefined;
}>;


export type MatrixQuery = { readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly enablersConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly note: string, readonly assertion: Assertion, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly label: string, readonly labelEn: string, readonly domain: CfirDomain } }> }, readonly barriersConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly note: string, readonly assertion: Assertion, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly label: string, readonly labelEn: string, readonly domain: CfirDomain } }> } }>, readonly initiativesConnection: { readonly totalCount: number }, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly broader: ReadonlyArray<{ readonly id: string }> }> };

export type MatrixFactorFragment = { readonly properties: { readonly note: string, readonly assertion: Assertion, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly label: string, readonly labelEn: string, readonly domain: CfirDomain } };

export type RegionsQueryVariables = Exact<{ [key: string]: never; }>;


export type RegionsQuery = { readonly regions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null }>, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly regionsConnection: { readonly totalCount: number }, readonly nowhere: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null }> };

export type ResourceNodeFragment = { readonly id: string, readonly title: string };

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

export type NetworkOfInitiativeQueryVariables = Exact<{
  id: string | number;
}>;


export type NetworkOfInitiativeQuery = { readonly initiative: { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly partOf: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly partOf: ReadonlyArray<{ readonly id: string }>, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly enablers: ReadonlyArray<{ readonly id: string }>, readonly barriers: ReadonlyArray<{ readonly id: string }>, readonly lessons: ReadonlyArray<{ readonly id: string }>, readonly produces: ReadonlyArray<{ readonly id: string }>, readonly uses: ReadonlyArray<{ readonly id: string }>, readonly professions: ReadonlyArray<{ readonly id: string }>, readonly pathways: ReadonlyArray<{ readonly id: string }>, readonly regions: ReadonlyArray<{ readonly id: string }> }>, readonly parts: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly partOf: ReadonlyArray<{ readonly id: string }>, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly enablers: ReadonlyArray<{ readonly id: string }>, readonly barriers: ReadonlyArray<{ readonly id: string }>, readonly lessons: ReadonlyArray<{ readonly id: string }>, readonly produces: ReadonlyArray<{ readonly id: string }>, readonly uses: ReadonlyArray<{ readonly id: string }>, readonly professions: ReadonlyArray<{ readonly id: string }>, readonly pathways: ReadonlyArray<{ readonly id: string }>, readonly regions: ReadonlyArray<{ readonly id: string }> }>, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly regions: ReadonlyArray<{ readonly id: string }> }>, readonly funders: ReadonlyArray<{ readonly id: string, readonly name: string, readonly regions: ReadonlyArray<{ readonly id: string }> }>, readonly contacts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly organisations: ReadonlyArray<{ readonly id: string }> }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly broader: ReadonlyArray<{ readonly id: string }> }>, readonly enablers: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly barriers: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly lessons: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly factors: ReadonlyArray<{ readonly id: string }>, readonly themes: ReadonlyArray<{ readonly id: string }> }>, readonly produces: ReadonlyArray<{ readonly id: string, readonly title: string, readonly themes: ReadonlyArray<{ readonly id: string }> }>, readonly uses: ReadonlyArray<{ readonly id: string, readonly title: string, readonly themes: ReadonlyArray<{ readonly id: string }> }>, readonly professions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly growsInto: ReadonlyArray<{ readonly id: string }> }>, readonly pathways: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly regions: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type ContactNodeFragment = { readonly id: string, readonly name: string };

export type PathwayNodeFragment = { readonly id: string, readonly label: string, readonly labelEn: string };

export type KindOfQueryVariables = Exact<{
  id: string | number;
}>;


export type KindOfQuery = { readonly initiative: { readonly id: string } | null, readonly organisation: { readonly id: string } | null, readonly contact: { readonly id: string } | null, readonly theme: { readonly id: string } | null, readonly factor: { readonly id: string } | null, readonly lesson: { readonly id: string } | null, readonly resource: { readonly id: string } | null, readonly profession: { readonly id: string } | null, readonly pathway: { readonly id: string } | null, readonly region: { readonly id: string } | null };

export type LessonNodeFragment = { readonly id: string, readonly statement: string };

export type RegionPageQueryVariables = Exact<{
  id: string | number;
}>;


export type RegionPageQuery = { readonly region: { readonly id: string, readonly name: string, readonly altNames: ReadonlyArray<string>, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly summary: string | null }>, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly lines: string }, readonly node: { readonly id: string, readonly title: string, readonly publisher: string } }> } } | null };

type Choice_Contact_Fragment = { readonly __typename: 'Contact', readonly id: string, readonly name: string, readonly capacity: string | null };

type Choice_Factor_Fragment = { readonly __typename: 'Factor', readonly id: string, readonly label: string, readonly labelEn: string };

type Choice_Initiative_Fragment = { readonly __typename: 'Initiative', readonly id: string, readonly title: string, readonly shortTitle: string | null };

type Choice_Lesson_Fragment = { readonly __typename: 'Lesson', readonly id: string, readonly statement: string };

type Choice_Organisation_Fragment = { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly altNames: ReadonlyArray<string> };

type Choice_Pathway_Fragment = { readonly __typename: 'Pathway', readonly id: string, readonly label: string, readonly labelEn: string };

type Choice_Profession_Fragment = { readonly __typename: 'Profession', readonly id: string, readonly label: string, readonly labelEn: string };

type Choice_Resource_Fragment = { readonly __typename: 'Resource', readonly id: string, readonly title: string };

type Choice_Theme_Fragment = { readonly __typename: 'Theme', readonly id: string, readonly label: string, readonly labelEn: string };

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

export type NetworkOfPathwayQueryVariables = Exact<{
  id: string | number;
}>;


export type NetworkOfPathwayQuery = { readonly pathway: { readonly id: string, readonly label: string, readonly labelEn: string, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly partOf: ReadonlyArray<{ readonly id: string }> }> } | null };

export type NetworkOfLessonQueryVariables = Exact<{
  id: string | number;
}>;


export type NetworkOfLessonQuery = { readonly lesson: { readonly id: string, readonly statement: string, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly partOf: ReadonlyArray<{ readonly id: string }>, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly enablers: ReadonlyArray<{ readonly id: string }>, readonly barriers: ReadonlyArray<{ readonly id: string }> }>, readonly factors: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly broader: ReadonlyArray<{ readonly id: string }> }> } | null };

type ItemText_Contact_Fragment = { readonly __typename: 'Contact', readonly id: string, readonly name: string, readonly capacity: string | null };

type ItemText_Factor_Fragment = { readonly __typename: 'Factor', readonly id: string, readonly label: string, readonly labelEn: string, readonly definition: string | null };

type ItemText_Initiative_Fragment = { readonly __typename: 'Initiative', readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly summary: string | null };

type ItemText_Lesson_Fragment = { readonly __typename: 'Lesson', readonly id: string, readonly statement: string, readonly explanation: string | null };

type ItemText_Organisation_Fragment = { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly description: string | null };

type ItemText_Pathway_Fragment = { readonly __typename: 'Pathway', readonly id: string, readonly label: string, readonly labelEn: string, readonly definition: string | null };

type ItemText_Profession_Fragment = { readonly __typename: 'Profession', readonly id: string, readonly label: string, readonly labelEn: string, readonly definition: string | null };

type ItemText_Resource_Fragment = { readonly __typename: 'Resource', readonly id: string, readonly title: string, readonly description: string | null };

type ItemText_Theme_Fragment = { readonly __typename: 'Theme', readonly id: string, readonly label: string, readonly labelEn: string, readonly definition: string | null };

export type ItemTextFragment =
  | ItemText_Contact_Fragment
  | ItemText_Factor_Fragment
  | ItemText_Initiative_Fragment
  | ItemText_Lesson_Fragment
  | ItemText_Organisation_Fragment
  | ItemText_Pathway_Fragment
  | ItemText_Profession_Fragment
  | ItemText_Resource_Fragment
  | ItemText_Theme_Fragment
;

export type OrganisationNodeFragment = { readonly id: string, readonly name: string };

export type NetworkOfThemeQueryVariables = Exact<{
  id: string | number;
}>;


export type NetworkOfThemeQuery = { readonly theme: { readonly id: string, readonly label: string, readonly labelEn: string, readonly broader: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly broader: ReadonlyArray<{ readonly id: string }> }>, readonly narrower: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly broader: ReadonlyArray<{ readonly id: string }> }>, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly partOf: ReadonlyArray<{ readonly id: string }>, readonly lessons: ReadonlyArray<{ readonly id: string }>, readonly produces: ReadonlyArray<{ readonly id: string }>, readonly uses: ReadonlyArray<{ readonly id: string }> }>, readonly lessons: ReadonlyArray<{ readonly id: string, readonly statement: string }>, readonly resources: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null };

export type NetworkOfProfessionQueryVariables = Exact<{
  id: string | number;
}>;


export type NetworkOfProfessionQuery = { readonly profession: { readonly id: string, readonly label: string, readonly labelEn: string, readonly growsInto: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly growsInto: ReadonlyArray<{ readonly id: string }> }>, readonly growsFrom: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly growsInto: ReadonlyArray<{ readonly id: string }> }>, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly partOf: ReadonlyArray<{ readonly id: string }> }> } | null };

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
export const InitiativeNodeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment InitiativeNode on Initiative {
  id
  title
  shortTitle
}
    `, {"fragmentName":"InitiativeNode"}) as unknown as TypedDocumentString<InitiativeNodeFragment, unknown>;
export const FactorNodeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment FactorNode on Factor {
  id
  label
  labelEn
}
    `, {"fragmentName":"FactorNode"}) as unknown as TypedDocumentString<FactorNodeFragment, unknown>;
export const ThemeNodeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ThemeNode on Theme {
  id
  label
  labelEn
}
    `, {"fragmentName":"ThemeNode"}) as unknown as TypedDocumentString<ThemeNodeFragment, unknown>;
export const RegionNodeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RegionNode on Region {
  id
  name
}
    `, {"fragmentName":"RegionNode"}) as unknown as TypedDocumentString<RegionNodeFragment, unknown>;
export const ProfessionNodeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ProfessionNode on Profession {
  id
  label
  labelEn
}
    `, {"fragmentName":"ProfessionNode"}) as unknown as TypedDocumentString<ProfessionNodeFragment, unknown>;
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
export const StoredFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Stored on StoredRecord {
  id
  kind
  body
  revision
}
    `, {"fragmentName":"Stored"}) as unknown as TypedDocumentString<StoredFragment, unknown>;
export const WrongFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Wrong on UserError {
  code
  path
  values
}
    `, {"fragmentName":"Wrong"}) as unknown as TypedDocumentString<WrongFragment, unknown>;
export const ErasurePlaceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ErasurePlace on ErasurePlace {
  id
  where
  record
  title
  field
  trace
  before
  match
  after
  choice
  times
  versions
}
    `, {"fragmentName":"ErasurePlace"}) as unknown as TypedDocumentString<ErasurePlaceFragment, unknown>;
export const KeyFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Key on ApiKey {
  id
  name
  role
  created
  expires
  lastUsed
  revoked
}
    `, {"fragmentName":"Key"}) as unknown as TypedDocumentString<KeyFragment, unknown>;
export const ReviewedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Reviewed on Submission {
  id
  status
  received
  initiative
  exchange {
    time
    byCurator
    text
  }
}
    `, {"fragmentName":"Reviewed"}) as unknown as TypedDocumentString<ReviewedFragment, unknown>;
export const ReferenceTypeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ReferenceType on __Type {
  kind
  name
  ofType {
    kind
    name
    ofType {
      kind
      name
      ofType {
        kind
        name
      }
    }
  }
}
    `, {"fragmentName":"ReferenceType"}) as unknown as TypedDocumentString<ReferenceTypeFragment, unknown>;
export const ReferenceInputFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ReferenceInput on __InputValue {
  name
  description
  defaultValue
  type {
    ...ReferenceType
  }
}
    fragment ReferenceType on __Type {
  kind
  name
  ofType {
    kind
    name
    ofType {
      kind
      name
      ofType {
        kind
        name
      }
    }
  }
}`, {"fragmentName":"ReferenceInput"}) as unknown as TypedDocumentString<ReferenceInputFragment, unknown>;
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
export const FactorLabelsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment FactorLabels on Factor {
  id
  label
  labelEn
  helpsLabel
  hindersLabel
  helpsLabelEn
  hindersLabelEn
}
    `, {"fragmentName":"FactorLabels"}) as unknown as TypedDocumentString<FactorLabelsFragment, unknown>;
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
        ...FactorLabels
      }
    }
  }
  barriersConnection {
    edges {
      properties {
        note
      }
      node {
        ...FactorLabels
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
fragment FactorLabels on Factor {
  id
  label
  labelEn
  helpsLabel
  hindersLabel
  helpsLabelEn
  hindersLabelEn
}
fragment InitiativeLine on Initiative {
  id
  title
  shortTitle
  kind
  status
  summary
}`, {"fragmentName":"Compared"}) as unknown as TypedDocumentString<ComparedFragment, unknown>;
export const ItemTextFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ItemText on Searchable {
  __typename
  ... on Initiative {
    id
    title
    shortTitle
    summary
  }
  ... on Organisation {
    id
    name
    description
  }
  ... on Contact {
    id
    name
    capacity
  }
  ... on Theme {
    id
    label
    labelEn
    definition
  }
  ... on Factor {
    id
    label
    labelEn
    definition
  }
  ... on Lesson {
    id
    statement
    explanation
  }
  ... on Resource {
    id
    title
    description
  }
  ... on Profession {
    id
    label
    labelEn
    definition
  }
  ... on Pathway {
    id
    label
    labelEn
    definition
  }
}
    `, {"fragmentName":"ItemText"}) as unknown as TypedDocumentString<ItemTextFragment, unknown>;
export const FoundItemFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment FoundItem on Searchable {
  ...ItemText
  ... on Initiative {
    initiativeKind: kind
  }
  ... on Contact {
    organisations {
      id
      name
    }
  }
  ... on Organisation {
    organisationKind: kind
  }
  ... on Resource {
    resourceKind: kind
  }
}
    fragment ItemText on Searchable {
  __typename
  ... on Initiative {
    id
    title
    shortTitle
    summary
  }
  ... on Organisation {
    id
    name
    description
  }
  ... on Contact {
    id
    name
    capacity
  }
  ... on Theme {
    id
    label
    labelEn
    definition
  }
  ... on Factor {
    id
    label
    labelEn
    definition
  }
  ... on Lesson {
    id
    statement
    explanation
  }
  ... on Resource {
    id
    title
    description
  }
  ... on Profession {
    id
    label
    labelEn
    definition
  }
  ... on Pathway {
    id
    label
    labelEn
    definition
  }
}`, {"fragmentName":"FoundItem"}) as unknown as TypedDocumentString<FoundItemFragment, unknown>;
export const BalancedFactorFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment BalancedFactor on Factor {
  id
  label
  labelEn
  enabledInitiativesConnection {
    totalCount
  }
  hinderedInitiativesConnection {
    totalCount
  }
}
    `, {"fragmentName":"BalancedFactor"}) as unknown as TypedDocumentString<BalancedFactorFragment, unknown>;
export const CountedThemeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CountedTheme on Theme {
  id
  label
  labelEn
  broader {
    id
  }
  initiativesWithin(first: 0) {
    total
  }
}
    `, {"fragmentName":"CountedTheme"}) as unknown as TypedDocumentString<CountedThemeFragment, unknown>;
export const PersonToCallFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PersonToCall on ContactMatch {
  reason(lang: $lang)
  contact {
    ...ContactCard
  }
  wider
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
}`, {"fragmentName":"PersonToCall"}) as unknown as TypedDocumentString<PersonToCallFragment, unknown>;
export const OrganisationToCallFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OrganisationToCall on OrganisationMatch {
  reason(lang: $lang)
  organisation {
    id
    name
    email
    phone
    contactPage
  }
  wider
}
    `, {"fragmentName":"OrganisationToCall"}) as unknown as TypedDocumentString<OrganisationToCallFragment, unknown>;
export const GrowthStepFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment GrowthStep on Profession {
  id
  label
  labelEn
  level
  levelIndicative
}
    `, {"fragmentName":"GrowthStep"}) as unknown as TypedDocumentString<GrowthStepFragment, unknown>;
export const GrowthFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Growth on Profession {
  ...GrowthStep
  growsFromConnection {
    edges {
      properties {
        kind
        source
        lines
      }
      node {
        ...GrowthStep
      }
    }
  }
  growsIntoConnection {
    edges {
      properties {
        kind
        source
        lines
      }
      node {
        ...GrowthStep
      }
    }
  }
}
    fragment GrowthStep on Profession {
  id
  label
  labelEn
  level
  levelIndicative
}`, {"fragmentName":"Growth"}) as unknown as TypedDocumentString<GrowthFragment, unknown>;
export const MatrixFactorFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MatrixFactor on FactorNoteFactorEdge {
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
    domain
  }
}
    `, {"fragmentName":"MatrixFactor"}) as unknown as TypedDocumentString<MatrixFactorFragment, unknown>;
export const ResourceNodeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ResourceNode on Resource {
  id
  title
}
    `, {"fragmentName":"ResourceNode"}) as unknown as TypedDocumentString<ResourceNodeFragment, unknown>;
export const ItemIdFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ItemId on Searchable {
  __typename
  ... on Initiative {
    id
  }
  ... on Organisation {
    id
  }
  ... on Contact {
    id
  }
  ... on Theme {
    id
  }
  ... on Factor {
    id
  }
  ... on Lesson {
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
export const ContactNodeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ContactNode on Contact {
  id
  name
}
    `, {"fragmentName":"ContactNode"}) as unknown as TypedDocumentString<ContactNodeFragment, unknown>;
export const PathwayNodeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PathwayNode on Pathway {
  id
  label
  labelEn
}
    `, {"fragmentName":"PathwayNode"}) as unknown as TypedDocumentString<PathwayNodeFragment, unknown>;
export const LessonNodeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment LessonNode on Lesson {
  id
  statement
}
    `, {"fragmentName":"LessonNode"}) as unknown as TypedDocumentString<LessonNodeFragment, unknown>;
export const ChoiceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Choice on Searchable {
  __typename
  ... on Initiative {
    id
    title
    shortTitle
  }
  ... on Organisation {
    id
    name
    altNames
  }
  ... on Contact {
    id
    name
    capacity
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
  ... on Lesson {
    id
    statement
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
export const OrganisationNodeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OrganisationNode on Organisation {
  id
  name
}
    `, {"fragmentName":"OrganisationNode"}) as unknown as TypedDocumentString<OrganisationNodeFragment, unknown>;
export const NetworkOfFactorDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NetworkOfFactor($id: ID!) {
  factor(id: $id) {
    ...FactorNode
    enabledInitiatives(limit: 100) {
      ...InitiativeNode
      partOf {
        id
      }
      lessons {
        id
      }
    }
    hinderedInitiatives(limit: 100) {
      ...InitiativeNode
      partOf {
        id
      }
      lessons {
        id
      }
    }
    lessons(limit: 100) {
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
export const PathwayPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PathwayPage($id: ID!) {
  pathway(id: $id) {
    id
    label
    labelEn
    altLabels
    definition
    initiatives(limit: 100) {
      ...InitiativeLine
    }
    sourcesConnection(first: 100) {
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
export const NetworkOfResourceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NetworkOfResource($id: ID!) {
  resource(id: $id) {
    ...ResourceNode
    initiatives(limit: 100) {
      ...InitiativeNode
      partOf {
        id
      }
      themes {
        id
      }
    }
    themes(limit: 100) {
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
export const NetworkOfRegionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NetworkOfRegion($id: ID!) {
  region(id: $id) {
    ...RegionNode
    initiatives(limit: 100) {
      ...InitiativeNode
      partOf {
        id
      }
    }
    organisations(limit: 100) {
      ...OrganisationNode
      initiatives {
        id
      }
      funded {
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
fragment RegionNode on Region {
  id
  name
}
fragment OrganisationNode on Organisation {
  id
  name
}`) as unknown as TypedDocumentString<NetworkOfRegionQuery, NetworkOfRegionQueryVariables>;
export const NetworkOfOrganisationDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NetworkOfOrganisation($id: ID!) {
  organisation(id: $id) {
    ...OrganisationNode
    initiatives(limit: 100) {
      ...InitiativeNode
      partOf {
        id
      }
      regions {
        id
      }
    }
    funded(limit: 100) {
      ...InitiativeNode
      partOf {
        id
      }
      regions {
        id
      }
    }
    contacts(limit: 100) {
      ...ContactNode
      initiatives {
        id
      }
    }
    regions(limit: 100) {
      ...RegionNode
    }
  }
}
    fragment InitiativeNode on Initiative {
  id
  title
  shortTitle
}
fragment RegionNode on Region {
  id
  name
}
fragment ContactNode on Contact {
  id
  name
}
fragment OrganisationNode on Organisation {
  id
  name
}`) as unknown as TypedDocumentString<NetworkOfOrganisationQuery, NetworkOfOrganisationQueryVariables>;
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
    altNames
    publisher
  }
}
    `) as unknown as TypedDocumentString<VocabulariesQuery, VocabulariesQueryVariables>;
export const NetworkOfContactDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NetworkOfContact($id: ID!) {
  contact(id: $id) {
    ...ContactNode
    initiatives(limit: 100) {
      ...InitiativeNode
      partOf {
        id
      }
    }
    organisations(limit: 100) {
      ...OrganisationNode
      initiatives {
        id
      }
      funded {
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
fragment ContactNode on Contact {
  id
  name
}
fragment OrganisationNode on Organisation {
  id
  name
}`) as unknown as TypedDocumentString<NetworkOfContactQuery, NetworkOfContactQueryVariables>;
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
      values
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
      values
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitInitiativeMutation, SubmitInitiativeMutationVariables>;
export const LikelyDuplicatesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LikelyDuplicates($name: String!) {
  lookalikes(name: $name, kinds: [INITIATIVE]) {
    item {
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
}`) as unknown as TypedDocumentString<LikelyDuplicatesQuery, LikelyDuplicatesQueryVariables>;
export const DeskViewerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DeskViewer {
  viewer {
    role
    name
  }
}
    `) as unknown as TypedDocumentString<DeskViewerQuery, DeskViewerQueryVariables>;
export const DeskOverviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DeskOverview {
  submissions(status: RECEIVED, first: 5) {
    total
    submissions {
      id
      received
      title
    }
  }
  findings {
    about
  }
}
    `) as unknown as TypedDocumentString<DeskOverviewQuery, DeskOverviewQueryVariables>;
export const DeskFindingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DeskFindings {
  findings {
    about
    code
    ids
    values
  }
}
    `) as unknown as TypedDocumentString<DeskFindingsQuery, DeskFindingsQueryVariables>;
export const DeskRecordDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DeskRecord($id: ID!) {
  record(id: $id) {
    ...Stored
  }
}
    fragment Stored on StoredRecord {
  id
  kind
  body
  revision
}`) as unknown as TypedDocumentString<DeskRecordQuery, DeskRecordQueryVariables>;
export const DeskRecordsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DeskRecords($kind: RecordKind, $ids: [ID!], $text: String, $first: Int!, $offset: Int!) {
  records(kind: $kind, ids: $ids, text: $text, first: $first, offset: $offset) {
    total
    records {
      ...Stored
    }
  }
}
    fragment Stored on StoredRecord {
  id
  kind
  body
  revision
}`) as unknown as TypedDocumentString<DeskRecordsQuery, DeskRecordsQueryVariables>;
export const DeskHistoryDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DeskHistory($id: ID!) {
  record(id: $id) {
    ...Stored
  }
  history(id: $id, first: 100) {
    seq
    time
    who
    operation
    kind
    before
    after
    mergedInto
  }
}
    fragment Stored on StoredRecord {
  id
  kind
  body
  revision
}`) as unknown as TypedDocumentString<DeskHistoryQuery, DeskHistoryQueryVariables>;
export const SaveRecordDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SaveRecord($input: SaveRecordInput!) {
  saveRecord(input: $input) {
    record {
      ...Stored
    }
    current {
      ...Stored
    }
    userErrors {
      ...Wrong
    }
  }
}
    fragment Stored on StoredRecord {
  id
  kind
  body
  revision
}
fragment Wrong on UserError {
  code
  path
  values
}`) as unknown as TypedDocumentString<SaveRecordMutation, SaveRecordMutationVariables>;
export const RemoveRecordDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveRecord($input: RemoveRecordInput!) {
  removeRecord(input: $input) {
    id
    userErrors {
      ...Wrong
    }
  }
}
    fragment Wrong on UserError {
  code
  path
  values
}`) as unknown as TypedDocumentString<RemoveRecordMutation, RemoveRecordMutationVariables>;
export const MergeRecordsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MergeRecords($input: MergeRecordsInput!) {
  mergeRecords(input: $input) {
    record {
      ...Stored
    }
    changed
    revisions(first: 50) {
      id
      kind
      operation
      before
      after
    }
    userErrors {
      ...Wrong
    }
  }
}
    fragment Stored on StoredRecord {
  id
  kind
  body
  revision
}
fragment Wrong on UserError {
  code
  path
  values
}`) as unknown as TypedDocumentString<MergeRecordsMutation, MergeRecordsMutationVariables>;
export const RevertRecordDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RevertRecord($input: RevertInput!) {
  revert(input: $input) {
    record {
      ...Stored
    }
    userErrors {
      ...Wrong
    }
  }
}
    fragment Stored on StoredRecord {
  id
  kind
  body
  revision
}
fragment Wrong on UserError {
  code
  path
  values
}`) as unknown as TypedDocumentString<RevertRecordMutation, RevertRecordMutationVariables>;
export const EraseContactDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EraseContact($input: EraseContactInput!) {
  eraseContact(input: $input) {
    erasedId
    userErrors {
      ...Wrong
    }
  }
}
    fragment Wrong on UserError {
  code
  path
  values
}`) as unknown as TypedDocumentString<EraseContactMutation, EraseContactMutationVariables>;
export const ErasurePlacesDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ErasurePlaces($id: ID!) {
  eraseContact(input: {id: $id, dryRun: true}) {
    total
    places {
      ...ErasurePlace
    }
    userErrors {
      ...Wrong
    }
  }
}
    fragment Wrong on UserError {
  code
  path
  values
}
fragment ErasurePlace on ErasurePlace {
  id
  where
  record
  title
  field
  trace
  before
  match
  after
  choice
  times
  versions
}`) as unknown as TypedDocumentString<ErasurePlacesMutation, ErasurePlacesMutationVariables>;
export const DeskKeysDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DeskKeys {
  keys {
    ...Key
  }
}
    fragment Key on ApiKey {
  id
  name
  role
  created
  expires
  lastUsed
  revoked
}`) as unknown as TypedDocumentString<DeskKeysQuery, DeskKeysQueryVariables>;
export const CreateKeyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateKey($input: CreateKeyInput!) {
  createKey(input: $input) {
    secret
    key {
      ...Key
    }
    userErrors {
      ...Wrong
    }
  }
}
    fragment Wrong on UserError {
  code
  path
  values
}
fragment Key on ApiKey {
  id
  name
  role
  created
  expires
  lastUsed
  revoked
}`) as unknown as TypedDocumentString<CreateKeyMutation, CreateKeyMutationVariables>;
export const RevokeKeyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RevokeKey($input: RevokeKeyInput!) {
  revokeKey(input: $input) {
    key {
      ...Key
    }
    userErrors {
      ...Wrong
    }
  }
}
    fragment Wrong on UserError {
  code
  path
  values
}
fragment Key on ApiKey {
  id
  name
  role
  created
  expires
  lastUsed
  revoked
}`) as unknown as TypedDocumentString<RevokeKeyMutation, RevokeKeyMutationVariables>;
export const DeskAuditDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DeskAudit {
  audit(first: 50) {
    time
    who
    action
    subject
  }
}
    `) as unknown as TypedDocumentString<DeskAuditQuery, DeskAuditQueryVariables>;
export const DeskSubmissionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DeskSubmissions($status: SubmissionStatus, $first: Int!, $offset: Int!) {
  submissions(status: $status, first: $first, offset: $offset) {
    total
    submissions {
      id
      status
      received
      submitterName
      title
      lead
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSubmissionsQuery, DeskSubmissionsQueryVariables>;
export const DeskSubmissionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DeskSubmission($id: ID!) {
  submission(id: $id) {
    ...Reviewed
    submitterName
    submitterEmail
    submitted {
      title
      summary
      kind
      goals
      problem
      approach
      collaboration
      startYear
      endYear
      url
      organisations
      contacts {
        name
        email
        organisation
        mayPublish
      }
      themes
      professions
      regions
      helped
      hindered
      learned
      source
    }
    proposal {
      kind
      body
      revision
    }
    unmatched {
      field
      text
    }
    resembles
  }
}
    fragment Reviewed on Submission {
  id
  status
  received
  initiative
  exchange {
    time
    byCurator
    text
  }
}`) as unknown as TypedDocumentString<DeskSubmissionQuery, DeskSubmissionQueryVariables>;
export const ReviewSubmissionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReviewSubmission($input: ReviewSubmissionInput!) {
  reviewSubmission(input: $input) {
    submission {
      ...Reviewed
    }
    current {
      ...Stored
    }
    userErrors {
      ...Wrong
    }
  }
}
    fragment Stored on StoredRecord {
  id
  kind
  body
  revision
}
fragment Wrong on UserError {
  code
  path
  values
}
fragment Reviewed on Submission {
  id
  status
  received
  initiative
  exchange {
    time
    byCurator
    text
  }
}`) as unknown as TypedDocumentString<ReviewSubmissionMutation, ReviewSubmissionMutationVariables>;
export const ReferenceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Reference {
  __schema {
    types {
      kind
      name
      description
      fields {
        name
        description
        args {
          ...ReferenceInput
        }
        type {
          ...ReferenceType
        }
      }
      inputFields {
        ...ReferenceInput
      }
      enumValues {
        name
        description
      }
      possibleTypes {
        name
      }
    }
  }
}
    fragment ReferenceInput on __InputValue {
  name
  description
  defaultValue
  type {
    ...ReferenceType
  }
}
fragment ReferenceType on __Type {
  kind
  name
  ofType {
    kind
    name
    ofType {
      kind
      name
      ofType {
        kind
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<ReferenceQuery, ReferenceQueryVariables>;
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
  __typename
  ... on Initiative {
    id
    title
    shortTitle
  }
  ... on Organisation {
    id
    name
    altNames
  }
  ... on Contact {
    id
    name
    capacity
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
  ... on Lesson {
    id
    statement
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
        ...FactorLabels
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
        ...FactorLabels
      }
    }
  }
  barriersConnection {
    edges {
      properties {
        note
      }
      node {
        ...FactorLabels
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
fragment FactorLabels on Factor {
  id
  label
  labelEn
  helpsLabel
  hindersLabel
  helpsLabelEn
  hindersLabelEn
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
    organisationsConnection(first: 100) {
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
    initiativesConnection(first: 100) {
      edges {
        properties {
          role
          source
          lines
        }
        node {
          ...InitiativeLine
        }
      }
    }
    knowsAbout(first: 100) {
      id
      label
      labelEn
    }
    sourcesConnection(first: 100) {
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
    ...FactorLabels
    altLabels
    definition
    domain
    construct
    constructLabel
    enabledInitiativesConnection(first: 100) {
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
          title
          shortTitle
        }
      }
    }
    hinderedInitiativesConnection(first: 100) {
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
          title
          shortTitle
        }
      }
    }
    advisers(first: 6) {
      contact {
        ...ContactCard
      }
      roles {
        initiative {
          id
          title
          shortTitle
        }
      }
    }
    lessons(limit: 100) {
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
}
fragment FactorLabels on Factor {
  id
  label
  labelEn
  helpsLabel
  hindersLabel
  helpsLabelEn
  hindersLabelEn
}`) as unknown as TypedDocumentString<FactorPageQuery, FactorPageQueryVariables>;
export const FactorsPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FactorsPage {
  factors(limit: 100) {
    ...BalancedFactor
    domain
  }
}
    fragment BalancedFactor on Factor {
  id
  label
  labelEn
  enabledInitiativesConnection {
    totalCount
  }
  hinderedInitiativesConnection {
    totalCount
  }
}`) as unknown as TypedDocumentString<FactorsPageQuery, FactorsPageQueryVariables>;
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
    ...CountedTheme
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
      ...BalancedFactor
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
    fragment BalancedFactor on Factor {
  id
  label
  labelEn
  enabledInitiativesConnection {
    totalCount
  }
  hinderedInitiativesConnection {
    totalCount
  }
}
fragment CountedTheme on Theme {
  id
  label
  labelEn
  broader {
    id
  }
  initiativesWithin(first: 0) {
    total
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
    partOf(limit: 100) {
      id
      title
      shortTitle
    }
    parts(limit: 100) {
      ...InitiativeLine
    }
    organisationsConnection(first: 100) {
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
    fundersConnection(first: 100) {
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
    advisers(first: 100) {
      contact {
        ...ContactCard
      }
      roles {
        role
      }
    }
    themesConnection(first: 100) {
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
    enablersConnection(first: 100) {
      edges {
        properties {
          note
          assertion
          source
          lines
        }
        node {
          ...FactorLabels
        }
      }
    }
    barriersConnection(first: 100) {
      edges {
        properties {
          note
          assertion
          remedy
          source
          lines
        }
        node {
          ...FactorLabels
        }
      }
    }
    lessonsConnection(first: 100) {
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
    resourcesConnection(first: 100) {
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
    professionsConnection(first: 100) {
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
    pathways(limit: 100) {
      id
      label
      labelEn
    }
    regions(limit: 100) {
      id
      name
    }
    targets(limit: 100) {
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
    milestones(limit: 100) {
      id
      description
      year
      date
      source
      lines
    }
    quotes(limit: 100) {
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
    sourcesConnection(first: 100) {
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
fragment FactorLabels on Factor {
  id
  label
  labelEn
  helpsLabel
  hindersLabel
  helpsLabelEn
  hindersLabelEn
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
      how
      barrier {
        ...FactorLabels
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
        email
        phone
        contactPage
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
fragment FactorLabels on Factor {
  id
  label
  labelEn
  helpsLabel
  hindersLabel
  helpsLabelEn
  hindersLabelEn
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
    factors(limit: 100) {
      id
      label
      labelEn
    }
    themes(limit: 100) {
      id
      label
      labelEn
    }
    advisers(first: 20) {
      contact {
        ...ContactCard
      }
    }
    initiativesConnection(first: 100) {
      edges {
        properties {
          assertion
          source
          lines
        }
        node {
          ...InitiativeLine
        }
      }
    }
    sourcesConnection(first: 100) {
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
    email
    phone
    contactPage
    regions(limit: 100) {
      id
      name
    }
    contacts(limit: 100) {
      ...ContactCard
    }
    initiativesConnection(first: 100) {
      edges {
        properties {
          role
          place
        }
        node {
          ...InitiativeLine
        }
      }
    }
    fundedConnection(first: 100) {
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
    partners(first: 100) {
      organisation {
        id
        name
      }
      initiatives {
        id
        title
        shortTitle
      }
    }
    sourcesConnection(first: 100) {
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
export const ProfessionPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProfessionPage($id: ID!) {
  profession(id: $id) {
    altLabels
    definition
    ...Growth
    initiativesConnection(first: 100) {
      edges {
        properties {
          role
        }
        node {
          ...InitiativeLine
        }
      }
    }
    sourcesConnection(first: 100) {
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
}
fragment GrowthStep on Profession {
  id
  label
  labelEn
  level
  levelIndicative
}
fragment Growth on Profession {
  ...GrowthStep
  growsFromConnection {
    edges {
      properties {
        kind
        source
        lines
      }
      node {
        ...GrowthStep
      }
    }
  }
  growsIntoConnection {
    edges {
      properties {
        kind
        source
        lines
      }
      node {
        ...GrowthStep
      }
    }
  }
}`) as unknown as TypedDocumentString<ProfessionPageQuery, ProfessionPageQueryVariables>;
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
    themes(limit: 100) {
      id
      label
      labelEn
    }
    initiativesConnection(first: 100) {
      edges {
        properties {
          role
        }
        node {
          ...InitiativeLine
        }
      }
    }
    sourcesConnection(first: 100) {
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
    moreThanTotal
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
  ...ItemText
  ... on Initiative {
    initiativeKind: kind
  }
  ... on Contact {
    organisations {
      id
      name
    }
  }
  ... on Organisation {
    organisationKind: kind
  }
  ... on Resource {
    resourceKind: kind
  }
}
fragment ItemText on Searchable {
  __typename
  ... on Initiative {
    id
    title
    shortTitle
    summary
  }
  ... on Organisation {
    id
    name
    description
  }
  ... on Contact {
    id
    name
    capacity
  }
  ... on Theme {
    id
    label
    labelEn
    definition
  }
  ... on Factor {
    id
    label
    labelEn
    definition
  }
  ... on Lesson {
    id
    statement
    explanation
  }
  ... on Resource {
    id
    title
    description
  }
  ... on Profession {
    id
    label
    labelEn
    definition
  }
  ... on Pathway {
    id
    label
    labelEn
    definition
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
export const WhoToCallDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhoToCall($theme: String!, $lang: Language!) {
  contactsFor(theme: $theme, first: 3) {
    themes {
      id
      label
      labelEn
    }
    notUnderstood
    matches {
      ...PersonToCall
    }
    organisations {
      ...OrganisationToCall
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
fragment PersonToCall on ContactMatch {
  reason(lang: $lang)
  contact {
    ...ContactCard
  }
  wider
}
fragment OrganisationToCall on OrganisationMatch {
  reason(lang: $lang)
  organisation {
    id
    name
    email
    phone
    contactPage
  }
  wider
}`) as unknown as TypedDocumentString<WhoToCallQuery, WhoToCallQueryVariables>;
export const SourcePageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SourcePage($id: ID!, $lines: String!) {
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
    kind
    retrieved
    excerpt(lines: $lines) {
      number
      text
      isAsked
    }
    initiativesConnection(first: 100) {
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
    broader(limit: 100) {
      id
      label
      labelEn
    }
    narrower(limit: 100) {
      id
      label
      labelEn
      initiativesWithin(first: 0) {
        total
      }
    }
    initiativesWithin(first: 100) {
      initiatives {
        steps
        theme {
          id
          label
          labelEn
        }
        initiative {
          ...InitiativeLine
        }
      }
    }
    lessons(limit: 100) {
      id
      statement
      horizon
    }
    resources(limit: 100) {
      id
      title
      kind
      description
    }
    contactMatches(first: 6) {
      ...PersonToCall
    }
    organisationMatches(first: 6) {
      ...OrganisationToCall
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
}
fragment PersonToCall on ContactMatch {
  reason(lang: $lang)
  contact {
    ...ContactCard
  }
  wider
}
fragment OrganisationToCall on OrganisationMatch {
  reason(lang: $lang)
  organisation {
    id
    name
    email
    phone
    contactPage
  }
  wider
}`) as unknown as TypedDocumentString<ThemePageQuery, ThemePageQueryVariables>;
export const ThemesPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ThemesPage {
  themes(limit: 100) {
    ...CountedTheme
  }
}
    fragment CountedTheme on Theme {
  id
  label
  labelEn
  broader {
    id
  }
  initiativesWithin(first: 0) {
    total
  }
}`) as unknown as TypedDocumentString<ThemesPageQuery, ThemesPageQueryVariables>;
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
  ... on Organisation {
    id
  }
  ... on Contact {
    id
  }
  ... on Theme {
    id
  }
  ... on Factor {
    id
  }
  ... on Lesson {
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
export const GrowthPathsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GrowthPaths {
  professions(limit: 100) {
    ...GrowthStep
    growsIntoConnection(first: 100) {
      edges {
        properties {
          kind
        }
        node {
          id
        }
      }
    }
    initiatives(limit: 100) {
      id
    }
  }
  professionsConnection {
    totalCount
  }
}
    fragment GrowthStep on Profession {
  id
  label
  labelEn
  level
  levelIndicative
}`) as unknown as TypedDocumentString<GrowthPathsQuery, GrowthPathsQueryVariables>;
export const MatrixDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Matrix($where: InitiativeWhere) {
  initiatives(where: $where, limit: 100) {
    id
    title
    shortTitle
    enablersConnection(first: 100) {
      edges {
        ...MatrixFactor
      }
    }
    barriersConnection(first: 100) {
      edges {
        ...MatrixFactor
      }
    }
  }
  initiativesConnection(where: $where) {
    totalCount
  }
  themes(limit: 100) {
    id
    label
    labelEn
    broader(limit: 100) {
      id
    }
  }
}
    fragment MatrixFactor on FactorNoteFactorEdge {
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
    domain
  }
}`) as unknown as TypedDocumentString<MatrixQuery, MatrixQueryVariables>;
export const RegionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Regions {
  regions(limit: 100) {
    id
    name
    initiatives(limit: 100) {
      id
      title
      shortTitle
    }
    organisations(limit: 100) {
      id
      name
    }
  }
  regionsConnection {
    totalCount
  }
  nowhere: initiatives(where: {regions: {none: {id: {contains: ""}}}}, limit: 100) {
    id
    title
    shortTitle
  }
}
    `) as unknown as TypedDocumentString<RegionsQuery, RegionsQueryVariables>;
export const NetworkOfInitiativeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NetworkOfInitiative($id: ID!) {
  initiative(id: $id) {
    ...InitiativeNode
    partOf(limit: 100) {
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
      lessons {
        id
      }
      produces {
        id
      }
      uses {
        id
      }
      professions {
        id
      }
      pathways {
        id
      }
      regions {
        id
      }
    }
    parts(limit: 100) {
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
      lessons {
        id
      }
      produces {
        id
      }
      uses {
        id
      }
      professions {
        id
      }
      pathways {
        id
      }
      regions {
        id
      }
    }
    organisations(limit: 100) {
      ...OrganisationNode
      regions {
        id
      }
    }
    funders(limit: 100) {
      ...OrganisationNode
      regions {
        id
      }
    }
    contacts(limit: 100) {
      ...ContactNode
      organisations {
        id
      }
    }
    themes(limit: 100) {
      ...ThemeNode
      broader {
        id
      }
    }
    enablers(limit: 100) {
      ...FactorNode
    }
    barriers(limit: 100) {
      ...FactorNode
    }
    lessons(limit: 100) {
      ...LessonNode
      factors {
        id
      }
      themes {
        id
      }
    }
    produces(limit: 100) {
      ...ResourceNode
      themes {
        id
      }
    }
    uses(limit: 100) {
      ...ResourceNode
      themes {
        id
      }
    }
    professions(limit: 100) {
      ...ProfessionNode
      growsInto {
        id
      }
    }
    pathways(limit: 100) {
      ...PathwayNode
    }
    regions(limit: 100) {
      ...RegionNode
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
fragment ThemeNode on Theme {
  id
  label
  labelEn
}
fragment RegionNode on Region {
  id
  name
}
fragment ProfessionNode on Profession {
  id
  label
  labelEn
}
fragment ResourceNode on Resource {
  id
  title
}
fragment ContactNode on Contact {
  id
  name
}
fragment PathwayNode on Pathway {
  id
  label
  labelEn
}
fragment LessonNode on Lesson {
  id
  statement
}
fragment OrganisationNode on Organisation {
  id
  name
}`) as unknown as TypedDocumentString<NetworkOfInitiativeQuery, NetworkOfInitiativeQueryVariables>;
export const KindOfDocument = /*#__PURE__*/ new TypedDocumentString(`
    query KindOf($id: ID!) {
  initiative(id: $id) {
    id
  }
  organisation(id: $id) {
    id
  }
  contact(id: $id) {
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
export const RegionPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RegionPage($id: ID!) {
  region(id: $id) {
    id
    name
    altNames
    initiatives(limit: 100) {
      ...InitiativeLine
    }
    organisations(limit: 100) {
      id
      name
    }
    sourcesConnection(first: 100) {
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
export const NetworkOfPathwayDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NetworkOfPathway($id: ID!) {
  pathway(id: $id) {
    ...PathwayNode
    initiatives(limit: 100) {
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
export const NetworkOfLessonDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NetworkOfLesson($id: ID!) {
  lesson(id: $id) {
    ...LessonNode
    initiatives(limit: 100) {
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
    factors(limit: 100) {
      ...FactorNode
    }
    themes(limit: 100) {
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
fragment FactorNode on Factor {
  id
  label
  labelEn
}
fragment ThemeNode on Theme {
  id
  label
  labelEn
}
fragment LessonNode on Lesson {
  id
  statement
}`) as unknown as TypedDocumentString<NetworkOfLessonQuery, NetworkOfLessonQueryVariables>;
export const NetworkOfThemeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NetworkOfTheme($id: ID!) {
  theme(id: $id) {
    ...ThemeNode
    broader(limit: 100) {
      ...ThemeNode
      broader {
        id
      }
    }
    narrower(limit: 100) {
      ...ThemeNode
      broader {
        id
      }
    }
    initiatives(limit: 100) {
      ...InitiativeNode
      partOf {
        id
      }
      lessons {
        id
      }
      produces {
        id
      }
      uses {
        id
      }
    }
    lessons(limit: 100) {
      ...LessonNode
    }
    resources(limit: 100) {
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
fragment ResourceNode on Resource {
  id
  title
}
fragment LessonNode on Lesson {
  id
  statement
}`) as unknown as TypedDocumentString<NetworkOfThemeQuery, NetworkOfThemeQueryVariables>;
export const NetworkOfProfessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NetworkOfProfession($id: ID!) {
  profession(id: $id) {
    ...ProfessionNode
    growsInto(limit: 100) {
      ...ProfessionNode
      growsInto {
        id
      }
    }
    growsFrom(limit: 100) {
      ...ProfessionNode
      growsInto {
        id
      }
    }
    initiatives(limit: 100) {
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
export const neighbourhoods = { Initiative: NetworkOfInitiativeDocument, Organisation: NetworkOfOrganisationDocument, Contact: NetworkOfContactDocument, Theme: NetworkOfThemeDocument, Factor: NetworkOfFactorDocument, Lesson: NetworkOfLessonDocument, Resource: NetworkOfResourceDocument, Profession: NetworkOfProfessionDocument, Pathway: NetworkOfPathwayDocument, Region: NetworkOfRegionDocument };
export const plainPages = { Pathway: PathwayPageDocument, Region: RegionPageDocument };