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

/** Conditions on a value of assertion. */
export type AssertionEnumScalarFilters = {
  /** Equal to. */
  readonly eq?: Assertion | null | undefined;
  /** Equal to one of; an empty list has none. */
  readonly in?: ReadonlyArray<Assertion> | null | undefined;
};

/** Conditions on a value of type boolean. */
export type BooleanScalarFilters = {
  /** Equal to. */
  readonly eq?: boolean | null | undefined;
};

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

/** Conditions on citation; those side by side must all hold. */
export type CitationWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CitationWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: CitationWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<CitationWhere> | null | undefined;
  /** Conditions on fields. */
  readonly fields?: StringListFilters | null | undefined;
  /** Conditions on lines. */
  readonly lines?: StringScalarFilters | null | undefined;
};

/** Conditions on contact for; those side by side must all hold. */
export type ContactForWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ContactForWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: ContactForWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ContactForWhere> | null | undefined;
  /** Conditions on lines. */
  readonly lines?: StringScalarFilters | null | undefined;
  /** Conditions on role. */
  readonly role?: ContactRoleEnumScalarFilters | null | undefined;
  /** Conditions on source. */
  readonly source?: IdScalarFilters | null | undefined;
};

/** Filter on the relationships contact initiatives, with their properties. */
export type ContactInitiativesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: ContactInitiativesConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: ContactInitiativesConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: ContactInitiativesConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: ContactInitiativesConnectionWhere | null | undefined;
};

/** Conditions on one relationship contact initiatives: on its properties (edge) and on the other node (node). */
export type ContactInitiativesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ContactInitiativesConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: ContactInitiativesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ContactInitiativesConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: ContactForWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InitiativeWhere | null | undefined;
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

/** Filter on the relationships contact organisations, with their properties. */
export type ContactOrganisationsConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: ContactOrganisationsConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: ContactOrganisationsConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: ContactOrganisationsConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: ContactOrganisationsConnectionWhere | null | undefined;
};

/** Conditions on one relationship contact organisations: on its properties (edge) and on the other node (node). */
export type ContactOrganisationsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ContactOrganisationsConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: ContactOrganisationsConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ContactOrganisationsConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: EmploymentWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: OrganisationWhere | null | undefined;
};

/** Filter on related nodes of kind contact. */
export type ContactRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: ContactWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: ContactWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: ContactWhere | null | undefined;
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

/** Conditions on a value of contact role. */
export type ContactRoleEnumScalarFilters = {
  /** Equal to. */
  readonly eq?: ContactRole | null | undefined;
  /** Equal to one of; an empty list has none. */
  readonly in?: ReadonlyArray<ContactRole> | null | undefined;
};

/** Filter on the relationships contact sources, with their properties. */
export type ContactSourcesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: ContactSourcesConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: ContactSourcesConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: ContactSourcesConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: ContactSourcesConnectionWhere | null | undefined;
};

/** Conditions on one relationship contact sources: on its properties (edge) and on the other node (node). */
export type ContactSourcesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ContactSourcesConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: ContactSourcesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ContactSourcesConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: CitationWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: SourceWhere | null | undefined;
};

/** Conditions on contact; those side by side must all hold. */
export type ContactWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ContactWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: ContactWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ContactWhere> | null | undefined;
  /** Conditions on alt names. */
  readonly altNames?: StringListFilters | null | undefined;
  /** Conditions on capacity. */
  readonly capacity?: StringScalarFilters | null | undefined;
  /** Conditions on id. */
  readonly id?: IdScalarFilters | null | undefined;
  /** Conditions on initiatives. */
  readonly initiatives?: InitiativeRelationshipFilters | null | undefined;
  /** Conditions on initiatives, with the properties of each relationship. */
  readonly initiativesConnection?: ContactInitiativesConnectionFilters | null | undefined;
  /** Conditions on kind. */
  readonly kind?: ContactKindEnumScalarFilters | null | undefined;
  /** Conditions on modified. */
  readonly modified?: StringScalarFilters | null | undefined;
  /** Conditions on name. */
  readonly name?: StringScalarFilters | null | undefined;
  /** Conditions on organisations. */
  readonly organisations?: OrganisationRelationshipFilters | null | undefined;
  /** Conditions on organisations, with the properties of each relationship. */
  readonly organisationsConnection?: ContactOrganisationsConnectionFilters | null | undefined;
  /** Conditions on sources. */
  readonly sources?: SourceRelationshipFilters | null | undefined;
  /** Conditions on sources, with the properties of each relationship. */
  readonly sourcesConnection?: ContactSourcesConnectionFilters | null | undefined;
  /** Conditions on verified. */
  readonly verified?: StringScalarFilters | null | undefined;
};

/** Conditions on employment; those side by side must all hold. */
export type EmploymentWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<EmploymentWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: EmploymentWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<EmploymentWhere> | null | undefined;
  /** Conditions on assertion. */
  readonly assertion?: AssertionEnumScalarFilters | null | undefined;
  /** Conditions on job title. */
  readonly jobTitle?: StringScalarFilters | null | undefined;
  /** Conditions on lines. */
  readonly lines?: StringScalarFilters | null | undefined;
  /** Conditions on source. */
  readonly source?: IdScalarFilters | null | undefined;
};

/** Filter on the relationships factor enabled initiatives, with their properties. */
export type FactorEnabledInitiativesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: FactorEnabledInitiativesConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: FactorEnabledInitiativesConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: FactorEnabledInitiativesConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: FactorEnabledInitiativesConnectionWhere | null | undefined;
};

/** Conditions on one relationship factor enabled initiatives: on its properties (edge) and on the other node (node). */
export type FactorEnabledInitiativesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<FactorEnabledInitiativesConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: FactorEnabledInitiativesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<FactorEnabledInitiativesConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: FactorNoteWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InitiativeWhere | null | undefined;
};

/** Filter on the relationships factor hindered initiatives, with their properties. */
export type FactorHinderedInitiativesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: FactorHinderedInitiativesConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: FactorHinderedInitiativesConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: FactorHinderedInitiativesConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: FactorHinderedInitiativesConnectionWhere | null | undefined;
};

/** Conditions on one relationship factor hindered initiatives: on its properties (edge) and on the other node (node). */
export type FactorHinderedInitiativesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<FactorHinderedInitiativesConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: FactorHinderedInitiativesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<FactorHinderedInitiativesConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: FactorNoteWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InitiativeWhere | null | undefined;
};

/** Filter on the relationships factor lessons, with their properties. */
export type FactorLessonsConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: FactorLessonsConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: FactorLessonsConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: FactorLessonsConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: FactorLessonsConnectionWhere | null | undefined;
};

/** Conditions on one relationship factor lessons: on its properties (edge) and on the other node (node). */
export type FactorLessonsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<FactorLessonsConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: FactorLessonsConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<FactorLessonsConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: StatementWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: LessonWhere | null | undefined;
};

/** Conditions on factor note; those side by side must all hold. */
export type FactorNoteWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<FactorNoteWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: FactorNoteWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<FactorNoteWhere> | null | undefined;
  /** Conditions on assertion. */
  readonly assertion?: AssertionEnumScalarFilters | null | undefined;
  /** Conditions on lines. */
  readonly lines?: StringScalarFilters | null | undefined;
  /** Conditions on note. */
  readonly note?: StringScalarFilters | null | undefined;
  /** Conditions on remedy. */
  readonly remedy?: StringScalarFilters | null | undefined;
  /** Conditions on source. */
  readonly source?: IdScalarFilters | null | undefined;
};

/** Filter on related nodes of kind factor. */
export type FactorRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: FactorWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: FactorWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: FactorWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: FactorWhere | null | undefined;
};

/** Filter on the relationships factor sources, with their properties. */
export type FactorSourcesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: FactorSourcesConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: FactorSourcesConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: FactorSourcesConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: FactorSourcesConnectionWhere | null | undefined;
};

/** Conditions on one relationship factor sources: on its properties (edge) and on the other node (node). */
export type FactorSourcesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<FactorSourcesConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: FactorSourcesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<FactorSourcesConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: CitationWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: SourceWhere | null | undefined;
};

/** Conditions on factor; those side by side must all hold. */
export type FactorWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<FactorWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: FactorWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<FactorWhere> | null | undefined;
  /** Conditions on alt labels. */
  readonly altLabels?: StringListFilters | null | undefined;
  /** Conditions on construct. */
  readonly construct?: StringScalarFilters | null | undefined;
  /** Conditions on construct label. */
  readonly constructLabel?: StringScalarFilters | null | undefined;
  /** Conditions on definition. */
  readonly definition?: StringScalarFilters | null | undefined;
  /** Conditions on domain. */
  readonly domain?: CfirDomainEnumScalarFilters | null | undefined;
  /** Conditions on enabled initiatives. */
  readonly enabledInitiatives?: InitiativeRelationshipFilters | null | undefined;
  /** Conditions on enabled initiatives, with the properties of each relationship. */
  readonly enabledInitiativesConnection?: FactorEnabledInitiativesConnectionFilters | null | undefined;
  /** Conditions on helps label. */
  readonly helpsLabel?: StringScalarFilters | null | undefined;
  /** Conditions on helps label en. */
  readonly helpsLabelEn?: StringScalarFilters | null | undefined;
  /** Conditions on hindered initiatives. */
  readonly hinderedInitiatives?: InitiativeRelationshipFilters | null | undefined;
  /** Conditions on hindered initiatives, with the properties of each relationship. */
  readonly hinderedInitiativesConnection?: FactorHinderedInitiativesConnectionFilters | null | undefined;
  /** Conditions on hinders label. */
  readonly hindersLabel?: StringScalarFilters | null | undefined;
  /** Conditions on hinders label en. */
  readonly hindersLabelEn?: StringScalarFilters | null | undefined;
  /** Conditions on id. */
  readonly id?: IdScalarFilters | null | undefined;
  /** Conditions on label. */
  readonly label?: StringScalarFilters | null | undefined;
  /** Conditions on label en. */
  readonly labelEn?: StringScalarFilters | null | undefined;
  /** Conditions on lessons. */
  readonly lessons?: LessonRelationshipFilters | null | undefined;
  /** Conditions on lessons, with the properties of each relationship. */
  readonly lessonsConnection?: FactorLessonsConnectionFilters | null | undefined;
  /** Conditions on modified. */
  readonly modified?: StringScalarFilters | null | undefined;
  /** Conditions on sources. */
  readonly sources?: SourceRelationshipFilters | null | undefined;
  /** Conditions on sources, with the properties of each relationship. */
  readonly sourcesConnection?: FactorSourcesConnectionFilters | null | undefined;
};

/** Conditions on a value of type float. */
export type FloatScalarFilters = {
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

/** Conditions on funding; those side by side must all hold. */
export type FundingWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<FundingWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: FundingWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<FundingWhere> | null | undefined;
  /** Conditions on amount. */
  readonly amount?: IntScalarFilters | null | undefined;
  /** Conditions on lines. */
  readonly lines?: StringScalarFilters | null | undefined;
  /** Conditions on scheme. */
  readonly scheme?: StringScalarFilters | null | undefined;
  /** Conditions on source. */
  readonly source?: IdScalarFilters | null | undefined;
};

/** What a step from one profession to another brings. */
export type GrowthKind =
  /** Wider employability. */
  | 'BROADENING'
  /** Deeper expertise. */
  | 'DEEPENING'
  /** Another position. */
  | 'MOBILITY';

/** Conditions on a value of growth kind. */
export type GrowthKindEnumScalarFilters = {
  /** Equal to. */
  readonly eq?: GrowthKind | null | undefined;
  /** Equal to one of; an empty list has none. */
  readonly in?: ReadonlyArray<GrowthKind> | null | undefined;
};

/** Conditions on growth; those side by side must all hold. */
export type GrowthWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<GrowthWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: GrowthWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<GrowthWhere> | null | undefined;
  /** Conditions on kind. */
  readonly kind?: GrowthKindEnumScalarFilters | null | undefined;
  /** Conditions on lines. */
  readonly lines?: StringScalarFilters | null | undefined;
  /** Conditions on source. */
  readonly source?: IdScalarFilters | null | undefined;
};

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

/** Filter on the relationships initiative barriers, with their properties. */
export type InitiativeBarriersConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InitiativeBarriersConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: InitiativeBarriersConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: InitiativeBarriersConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: InitiativeBarriersConnectionWhere | null | undefined;
};

/** Conditions on one relationship initiative barriers: on its properties (edge) and on the other node (node). */
export type InitiativeBarriersConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<InitiativeBarriersConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InitiativeBarriersConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<InitiativeBarriersConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: FactorNoteWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: FactorWhere | null | undefined;
};

/** Filter on the relationships initiative contacts, with their properties. */
export type InitiativeContactsConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InitiativeContactsConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: InitiativeContactsConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: InitiativeContactsConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: InitiativeContactsConnectionWhere | null | undefined;
};

/** Conditions on one relationship initiative contacts: on its properties (edge) and on the other node (node). */
export type InitiativeContactsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<InitiativeContactsConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InitiativeContactsConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<InitiativeContactsConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: ContactForWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: ContactWhere | null | undefined;
};

/** Filter on the relationships initiative enablers, with their properties. */
export type InitiativeEnablersConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InitiativeEnablersConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: InitiativeEnablersConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: InitiativeEnablersConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: InitiativeEnablersConnectionWhere | null | undefined;
};

/** Conditions on one relationship initiative enablers: on its properties (edge) and on the other node (node). */
export type InitiativeEnablersConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<InitiativeEnablersConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InitiativeEnablersConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<InitiativeEnablersConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: FactorNoteWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: FactorWhere | null | undefined;
};

/** Filter on the relationships initiative funders, with their properties. */
export type InitiativeFundersConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InitiativeFundersConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: InitiativeFundersConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: InitiativeFundersConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: InitiativeFundersConnectionWhere | null | undefined;
};

/** Conditions on one relationship initiative funders: on its properties (edge) and on the other node (node). */
export type InitiativeFundersConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<InitiativeFundersConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InitiativeFundersConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<InitiativeFundersConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: FundingWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: OrganisationWhere | null | undefined;
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

/** Filter on the relationships initiative lessons, with their properties. */
export type InitiativeLessonsConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InitiativeLessonsConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: InitiativeLessonsConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: InitiativeLessonsConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: InitiativeLessonsConnectionWhere | null | undefined;
};

/** Conditions on one relationship initiative lessons: on its properties (edge) and on the other node (node). */
export type InitiativeLessonsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<InitiativeLessonsConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InitiativeLessonsConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<InitiativeLessonsConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: TeachingWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: LessonWhere | null | undefined;
};

/** Filter on the relationships initiative milestones, with their properties. */
export type InitiativeMilestonesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InitiativeMilestonesConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: InitiativeMilestonesConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: InitiativeMilestonesConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: InitiativeMilestonesConnectionWhere | null | undefined;
};

/** Conditions on one relationship initiative milestones: on its properties (edge) and on the other node (node). */
export type InitiativeMilestonesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<InitiativeMilestonesConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InitiativeMilestonesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<InitiativeMilestonesConnectionWhere> | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: MilestoneWhere | null | undefined;
};

/** Filter on the relationships initiative organisations, with their properties. */
export type InitiativeOrganisationsConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InitiativeOrganisationsConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: InitiativeOrganisationsConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: InitiativeOrganisationsConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: InitiativeOrganisationsConnectionWhere | null | undefined;
};

/** Conditions on one relationship initiative organisations: on its properties (edge) and on the other node (node). */
export type InitiativeOrganisationsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<InitiativeOrganisationsConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InitiativeOrganisationsConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<InitiativeOrganisationsConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: ParticipationWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: OrganisationWhere | null | undefined;
};

/** Filter on the relationships initiative part of, with their properties. */
export type InitiativePartOfConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InitiativePartOfConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: InitiativePartOfConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: InitiativePartOfConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: InitiativePartOfConnectionWhere | null | undefined;
};

/** Conditions on one relationship initiative part of: on its properties (edge) and on the other node (node). */
export type InitiativePartOfConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<InitiativePartOfConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InitiativePartOfConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<InitiativePartOfConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: StatementWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InitiativeWhere | null | undefined;
};

/** Filter on the relationships initiative parts, with their properties. */
export type InitiativePartsConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InitiativePartsConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: InitiativePartsConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: InitiativePartsConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: InitiativePartsConnectionWhere | null | undefined;
};

/** Conditions on one relationship initiative parts: on its properties (edge) and on the other node (node). */
export type InitiativePartsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<InitiativePartsConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InitiativePartsConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<InitiativePartsConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: StatementWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InitiativeWhere | null | undefined;
};

/** Filter on the relationships initiative pathways, with their properties. */
export type InitiativePathwaysConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InitiativePathwaysConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: InitiativePathwaysConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: InitiativePathwaysConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: InitiativePathwaysConnectionWhere | null | undefined;
};

/** Conditions on one relationship initiative pathways: on its properties (edge) and on the other node (node). */
export type InitiativePathwaysConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<InitiativePathwaysConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InitiativePathwaysConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<InitiativePathwaysConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: StatementWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: PathwayWhere | null | undefined;
};

/** Filter on the relationships initiative produces, with their properties. */
export type InitiativeProducesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InitiativeProducesConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: InitiativeProducesConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: InitiativeProducesConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: InitiativeProducesConnectionWhere | null | undefined;
};

/** Conditions on one relationship initiative produces: on its properties (edge) and on the other node (node). */
export type InitiativeProducesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<InitiativeProducesConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InitiativeProducesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<InitiativeProducesConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: StatementWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: ResourceWhere | null | undefined;
};

/** Filter on the relationships initiative professions, with their properties. */
export type InitiativeProfessionsConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InitiativeProfessionsConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: InitiativeProfessionsConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: InitiativeProfessionsConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: InitiativeProfessionsConnectionWhere | null | undefined;
};

/** Conditions on one relationship initiative professions: on its properties (edge) and on the other node (node). */
export type InitiativeProfessionsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<InitiativeProfessionsConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InitiativeProfessionsConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<InitiativeProfessionsConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: InvolvementWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: ProfessionWhere | null | undefined;
};

/** Filter on the relationships initiative quotes, with their properties. */
export type InitiativeQuotesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InitiativeQuotesConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: InitiativeQuotesConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: InitiativeQuotesConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: InitiativeQuotesConnectionWhere | null | undefined;
};

/** Conditions on one relationship initiative quotes: on its properties (edge) and on the other node (node). */
export type InitiativeQuotesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<InitiativeQuotesConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InitiativeQuotesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<InitiativeQuotesConnectionWhere> | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: QuoteWhere | null | undefined;
};

/** Filter on the relationships initiative regions, with their properties. */
export type InitiativeRegionsConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InitiativeRegionsConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: InitiativeRegionsConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: InitiativeRegionsConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: InitiativeRegionsConnectionWhere | null | undefined;
};

/** Conditions on one relationship initiative regions: on its properties (edge) and on the other node (node). */
export type InitiativeRegionsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<InitiativeRegionsConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InitiativeRegionsConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<InitiativeRegionsConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: StatementWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: RegionWhere | null | undefined;
};

/** Filter on related nodes of kind initiative. */
export type InitiativeRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InitiativeWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: InitiativeWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: InitiativeWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: InitiativeWhere | null | undefined;
};

/** Filter on the relationships initiative resources, with their properties. */
export type InitiativeResourcesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InitiativeResourcesConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: InitiativeResourcesConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: InitiativeResourcesConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: InitiativeResourcesConnectionWhere | null | undefined;
};

/** Conditions on one relationship initiative resources: on its properties (edge) and on the other node (node). */
export type InitiativeResourcesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<InitiativeResourcesConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InitiativeResourcesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<InitiativeResourcesConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: ResourceForWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: ResourceWhere | null | undefined;
};

/** Filter on the relationships initiative sources, with their properties. */
export type InitiativeSourcesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InitiativeSourcesConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: InitiativeSourcesConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: InitiativeSourcesConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: InitiativeSourcesConnectionWhere | null | undefined;
};

/** Conditions on one relationship initiative sources: on its properties (edge) and on the other node (node). */
export type InitiativeSourcesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<InitiativeSourcesConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InitiativeSourcesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<InitiativeSourcesConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: CitationWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: SourceWhere | null | undefined;
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

/** Filter on the relationships initiative targets, with their properties. */
export type InitiativeTargetsConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InitiativeTargetsConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: InitiativeTargetsConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: InitiativeTargetsConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: InitiativeTargetsConnectionWhere | null | undefined;
};

/** Conditions on one relationship initiative targets: on its properties (edge) and on the other node (node). */
export type InitiativeTargetsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<InitiativeTargetsConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InitiativeTargetsConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<InitiativeTargetsConnectionWhere> | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: TargetWhere | null | undefined;
};

/** Filter on the relationships initiative themes, with their properties. */
export type InitiativeThemesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InitiativeThemesConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: InitiativeThemesConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: InitiativeThemesConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: InitiativeThemesConnectionWhere | null | undefined;
};

/** Conditions on one relationship initiative themes: on its properties (edge) and on the other node (node). */
export type InitiativeThemesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<InitiativeThemesConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InitiativeThemesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<InitiativeThemesConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: ThemingWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: ThemeWhere | null | undefined;
};

/** Filter on the relationships initiative uses, with their properties. */
export type InitiativeUsesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InitiativeUsesConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: InitiativeUsesConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: InitiativeUsesConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: InitiativeUsesConnectionWhere | null | undefined;
};

/** Conditions on one relationship initiative uses: on its properties (edge) and on the other node (node). */
export type InitiativeUsesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<InitiativeUsesConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InitiativeUsesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<InitiativeUsesConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: StatementWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: ResourceWhere | null | undefined;
};

/** Conditions on initiative; those side by side must all hold. */
export type InitiativeWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<InitiativeWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InitiativeWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<InitiativeWhere> | null | undefined;
  /** Conditions on alt names. */
  readonly altNames?: StringListFilters | null | undefined;
  /** Conditions on approach. */
  readonly approach?: StringScalarFilters | null | undefined;
  /** Conditions on barriers. */
  readonly barriers?: FactorRelationshipFilters | null | undefined;
  /** Conditions on barriers, with the properties of each relationship. */
  readonly barriersConnection?: InitiativeBarriersConnectionFilters | null | undefined;
  /** Conditions on collaboration. */
  readonly collaboration?: StringScalarFilters | null | undefined;
  /** Conditions on contacts. */
  readonly contacts?: ContactRelationshipFilters | null | undefined;
  /** Conditions on contacts, with the properties of each relationship. */
  readonly contactsConnection?: InitiativeContactsConnectionFilters | null | undefined;
  /** Conditions on enablers. */
  readonly enablers?: FactorRelationshipFilters | null | undefined;
  /** Conditions on enablers, with the properties of each relationship. */
  readonly enablersConnection?: InitiativeEnablersConnectionFilters | null | undefined;
  /** Conditions on end year. */
  readonly endYear?: IntScalarFilters | null | undefined;
  /** Conditions on funders. */
  readonly funders?: OrganisationRelationshipFilters | null | undefined;
  /** Conditions on funders, with the properties of each relationship. */
  readonly fundersConnection?: InitiativeFundersConnectionFilters | null | undefined;
  /** Conditions on goals. */
  readonly goals?: StringListFilters | null | undefined;
  /** Conditions on id. */
  readonly id?: IdScalarFilters | null | undefined;
  /** Conditions on kind. */
  readonly kind?: InitiativeKindEnumScalarFilters | null | undefined;
  /** Conditions on lessons. */
  readonly lessons?: LessonRelationshipFilters | null | undefined;
  /** Conditions on lessons, with the properties of each relationship. */
  readonly lessonsConnection?: InitiativeLessonsConnectionFilters | null | undefined;
  /** Conditions on milestones. */
  readonly milestones?: MilestoneRelationshipFilters | null | undefined;
  /** Conditions on milestones, with the properties of each relationship. */
  readonly milestonesConnection?: InitiativeMilestonesConnectionFilters | null | undefined;
  /** Conditions on modified. */
  readonly modified?: StringScalarFilters | null | undefined;
  /** Conditions on organisations. */
  readonly organisations?: OrganisationRelationshipFilters | null | undefined;
  /** Conditions on organisations, with the properties of each relationship. */
  readonly organisationsConnection?: InitiativeOrganisationsConnectionFilters | null | undefined;
  /** Conditions on part of. */
  readonly partOf?: InitiativeRelationshipFilters | null | undefined;
  /** Conditions on part of, with the properties of each relationship. */
  readonly partOfConnection?: InitiativePartOfConnectionFilters | null | undefined;
  /** Conditions on parts. */
  readonly parts?: InitiativeRelationshipFilters | null | undefined;
  /** Conditions on parts, with the properties of each relationship. */
  readonly partsConnection?: InitiativePartsConnectionFilters | null | undefined;
  /** Conditions on pathways. */
  readonly pathways?: PathwayRelationshipFilters | null | undefined;
  /** Conditions on pathways, with the properties of each relationship. */
  readonly pathwaysConnection?: InitiativePathwaysConnectionFilters | null | undefined;
  /** Conditions on problem. */
  readonly problem?: StringScalarFilters | null | undefined;
  /** Conditions on produces. */
  readonly produces?: ResourceRelationshipFilters | null | undefined;
  /** Conditions on produces, with the properties of each relationship. */
  readonly producesConnection?: InitiativeProducesConnectionFilters | null | undefined;
  /** Conditions on professions. */
  readonly professions?: ProfessionRelationshipFilters | null | undefined;
  /** Conditions on professions, with the properties of each relationship. */
  readonly professionsConnection?: InitiativeProfessionsConnectionFilters | null | undefined;
  /** Conditions on quotes. */
  readonly quotes?: QuoteRelationshipFilters | null | undefined;
  /** Conditions on quotes, with the properties of each relationship. */
  readonly quotesConnection?: InitiativeQuotesConnectionFilters | null | undefined;
  /** Conditions on regions. */
  readonly regions?: RegionRelationshipFilters | null | undefined;
  /** Conditions on regions, with the properties of each relationship. */
  readonly regionsConnection?: InitiativeRegionsConnectionFilters | null | undefined;
  /** Conditions on resources. */
  readonly resources?: ResourceRelationshipFilters | null | undefined;
  /** Conditions on resources, with the properties of each relationship. */
  readonly resourcesConnection?: InitiativeResourcesConnectionFilters | null | undefined;
  /** Conditions on short title. */
  readonly shortTitle?: StringScalarFilters | null | undefined;
  /** Conditions on sources. */
  readonly sources?: SourceRelationshipFilters | null | undefined;
  /** Conditions on sources, with the properties of each relationship. */
  readonly sourcesConnection?: InitiativeSourcesConnectionFilters | null | undefined;
  /** Conditions on start year. */
  readonly startYear?: IntScalarFilters | null | undefined;
  /** Conditions on status. */
  readonly status?: InitiativeStatusEnumScalarFilters | null | undefined;
  /** Conditions on summary. */
  readonly summary?: StringScalarFilters | null | undefined;
  /** Conditions on targets. */
  readonly targets?: TargetRelationshipFilters | null | undefined;
  /** Conditions on targets, with the properties of each relationship. */
  readonly targetsConnection?: InitiativeTargetsConnectionFilters | null | undefined;
  /** Conditions on themes. */
  readonly themes?: ThemeRelationshipFilters | null | undefined;
  /** Conditions on themes, with the properties of each relationship. */
  readonly themesConnection?: InitiativeThemesConnectionFilters | null | undefined;
  /** Conditions on title. */
  readonly title?: StringScalarFilters | null | undefined;
  /** Conditions on url. */
  readonly url?: StringScalarFilters | null | undefined;
  /** Conditions on uses. */
  readonly uses?: ResourceRelationshipFilters | null | undefined;
  /** Conditions on uses, with the properties of each relationship. */
  readonly usesConnection?: InitiativeUsesConnectionFilters | null | undefined;
  /** Conditions on verified. */
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

/** Conditions on a value of involvement role. */
export type InvolvementRoleEnumScalarFilters = {
  /** Equal to. */
  readonly eq?: InvolvementRole | null | undefined;
  /** Equal to one of; an empty list has none. */
  readonly in?: ReadonlyArray<InvolvementRole> | null | undefined;
};

/** Conditions on involvement; those side by side must all hold. */
export type InvolvementWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<InvolvementWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InvolvementWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<InvolvementWhere> | null | undefined;
  /** Conditions on lines. */
  readonly lines?: StringScalarFilters | null | undefined;
  /** Conditions on role. */
  readonly role?: InvolvementRoleEnumScalarFilters | null | undefined;
  /** Conditions on source. */
  readonly source?: IdScalarFilters | null | undefined;
};

/** Filter on the relationships lesson factors, with their properties. */
export type LessonFactorsConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: LessonFactorsConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: LessonFactorsConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: LessonFactorsConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: LessonFactorsConnectionWhere | null | undefined;
};

/** Conditions on one relationship lesson factors: on its properties (edge) and on the other node (node). */
export type LessonFactorsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<LessonFactorsConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: LessonFactorsConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<LessonFactorsConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: StatementWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: FactorWhere | null | undefined;
};

/** Filter on the relationships lesson initiatives, with their properties. */
export type LessonInitiativesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: LessonInitiativesConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: LessonInitiativesConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: LessonInitiativesConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: LessonInitiativesConnectionWhere | null | undefined;
};

/** Conditions on one relationship lesson initiatives: on its properties (edge) and on the other node (node). */
export type LessonInitiativesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<LessonInitiativesConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: LessonInitiativesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<LessonInitiativesConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: TeachingWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InitiativeWhere | null | undefined;
};

/** Filter on related nodes of kind lesson. */
export type LessonRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: LessonWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: LessonWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: LessonWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: LessonWhere | null | undefined;
};

/** Filter on the relationships lesson sources, with their properties. */
export type LessonSourcesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: LessonSourcesConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: LessonSourcesConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: LessonSourcesConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: LessonSourcesConnectionWhere | null | undefined;
};

/** Conditions on one relationship lesson sources: on its properties (edge) and on the other node (node). */
export type LessonSourcesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<LessonSourcesConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: LessonSourcesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<LessonSourcesConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: CitationWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: SourceWhere | null | undefined;
};

/** Filter on the relationships lesson themes, with their properties. */
export type LessonThemesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: LessonThemesConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: LessonThemesConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: LessonThemesConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: LessonThemesConnectionWhere | null | undefined;
};

/** Conditions on one relationship lesson themes: on its properties (edge) and on the other node (node). */
export type LessonThemesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<LessonThemesConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: LessonThemesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<LessonThemesConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: ThemingWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: ThemeWhere | null | undefined;
};

/** Conditions on lesson; those side by side must all hold. */
export type LessonWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<LessonWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: LessonWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<LessonWhere> | null | undefined;
  /** Conditions on alt names. */
  readonly altNames?: StringListFilters | null | undefined;
  /** Conditions on explanation. */
  readonly explanation?: StringScalarFilters | null | undefined;
  /** Conditions on factors. */
  readonly factors?: FactorRelationshipFilters | null | undefined;
  /** Conditions on factors, with the properties of each relationship. */
  readonly factorsConnection?: LessonFactorsConnectionFilters | null | undefined;
  /** Conditions on horizon. */
  readonly horizon?: HorizonEnumScalarFilters | null | undefined;
  /** Conditions on id. */
  readonly id?: IdScalarFilters | null | undefined;
  /** Conditions on initiatives. */
  readonly initiatives?: InitiativeRelationshipFilters | null | undefined;
  /** Conditions on initiatives, with the properties of each relationship. */
  readonly initiativesConnection?: LessonInitiativesConnectionFilters | null | undefined;
  /** Conditions on modified. */
  readonly modified?: StringScalarFilters | null | undefined;
  /** Conditions on sources. */
  readonly sources?: SourceRelationshipFilters | null | undefined;
  /** Conditions on sources, with the properties of each relationship. */
  readonly sourcesConnection?: LessonSourcesConnectionFilters | null | undefined;
  /** Conditions on statement. */
  readonly statement?: StringScalarFilters | null | undefined;
  /** Conditions on themes. */
  readonly themes?: ThemeRelationshipFilters | null | undefined;
  /** Conditions on themes, with the properties of each relationship. */
  readonly themesConnection?: LessonThemesConnectionFilters | null | undefined;
};

/** Filter on related nodes of kind milestone. */
export type MilestoneRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: MilestoneWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: MilestoneWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: MilestoneWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: MilestoneWhere | null | undefined;
};

/** Conditions on milestone; those side by side must all hold. */
export type MilestoneWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<MilestoneWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: MilestoneWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<MilestoneWhere> | null | undefined;
  /** Conditions on date. */
  readonly date?: StringScalarFilters | null | undefined;
  /** Conditions on description. */
  readonly description?: StringScalarFilters | null | undefined;
  /** Conditions on id. */
  readonly id?: IdScalarFilters | null | undefined;
  /** Conditions on lines. */
  readonly lines?: StringScalarFilters | null | undefined;
  /** Conditions on source. */
  readonly source?: IdScalarFilters | null | undefined;
  /** Conditions on year. */
  readonly year?: IntScalarFilters | null | undefined;
};

/** Filter on the relationships organisation contacts, with their properties. */
export type OrganisationContactsConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: OrganisationContactsConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: OrganisationContactsConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: OrganisationContactsConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: OrganisationContactsConnectionWhere | null | undefined;
};

/** Conditions on one relationship organisation contacts: on its properties (edge) and on the other node (node). */
export type OrganisationContactsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<OrganisationContactsConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: OrganisationContactsConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<OrganisationContactsConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: EmploymentWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: ContactWhere | null | undefined;
};

/** Filter on the relationships organisation funded, with their properties. */
export type OrganisationFundedConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: OrganisationFundedConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: OrganisationFundedConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: OrganisationFundedConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: OrganisationFundedConnectionWhere | null | undefined;
};

/** Conditions on one relationship organisation funded: on its properties (edge) and on the other node (node). */
export type OrganisationFundedConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<OrganisationFundedConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: OrganisationFundedConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<OrganisationFundedConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: FundingWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InitiativeWhere | null | undefined;
};

/** Filter on the relationships organisation initiatives, with their properties. */
export type OrganisationInitiativesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: OrganisationInitiativesConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: OrganisationInitiativesConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: OrganisationInitiativesConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: OrganisationInitiativesConnectionWhere | null | undefined;
};

/** Conditions on one relationship organisation initiatives: on its properties (edge) and on the other node (node). */
export type OrganisationInitiativesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<OrganisationInitiativesConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: OrganisationInitiativesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<OrganisationInitiativesConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: ParticipationWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InitiativeWhere | null | undefined;
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

/** Filter on the relationships organisation regions, with their properties. */
export type OrganisationRegionsConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: OrganisationRegionsConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: OrganisationRegionsConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: OrganisationRegionsConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: OrganisationRegionsConnectionWhere | null | undefined;
};

/** Conditions on one relationship organisation regions: on its properties (edge) and on the other node (node). */
export type OrganisationRegionsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<OrganisationRegionsConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: OrganisationRegionsConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<OrganisationRegionsConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: StatementWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: RegionWhere | null | undefined;
};

/** Filter on related nodes of kind organisation. */
export type OrganisationRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: OrganisationWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: OrganisationWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: OrganisationWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: OrganisationWhere | null | undefined;
};

/** Filter on the relationships organisation sources, with their properties. */
export type OrganisationSourcesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: OrganisationSourcesConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: OrganisationSourcesConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: OrganisationSourcesConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: OrganisationSourcesConnectionWhere | null | undefined;
};

/** Conditions on one relationship organisation sources: on its properties (edge) and on the other node (node). */
export type OrganisationSourcesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<OrganisationSourcesConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: OrganisationSourcesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<OrganisationSourcesConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: CitationWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: SourceWhere | null | undefined;
};

/** Conditions on organisation; those side by side must all hold. */
export type OrganisationWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<OrganisationWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: OrganisationWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<OrganisationWhere> | null | undefined;
  /** Conditions on alt names. */
  readonly altNames?: StringListFilters | null | undefined;
  /** Conditions on contact page. */
  readonly contactPage?: StringScalarFilters | null | undefined;
  /** Conditions on contacts. */
  readonly contacts?: ContactRelationshipFilters | null | undefined;
  /** Conditions on contacts, with the properties of each relationship. */
  readonly contactsConnection?: OrganisationContactsConnectionFilters | null | undefined;
  /** Conditions on description. */
  readonly description?: StringScalarFilters | null | undefined;
  /** Conditions on funded. */
  readonly funded?: InitiativeRelationshipFilters | null | undefined;
  /** Conditions on funded, with the properties of each relationship. */
  readonly fundedConnection?: OrganisationFundedConnectionFilters | null | undefined;
  /** Conditions on id. */
  readonly id?: IdScalarFilters | null | undefined;
  /** Conditions on initiatives. */
  readonly initiatives?: InitiativeRelationshipFilters | null | undefined;
  /** Conditions on initiatives, with the properties of each relationship. */
  readonly initiativesConnection?: OrganisationInitiativesConnectionFilters | null | undefined;
  /** Conditions on kind. */
  readonly kind?: OrganisationKindEnumScalarFilters | null | undefined;
  /** Conditions on modified. */
  readonly modified?: StringScalarFilters | null | undefined;
  /** Conditions on name. */
  readonly name?: StringScalarFilters | null | undefined;
  /** Conditions on regions. */
  readonly regions?: RegionRelationshipFilters | null | undefined;
  /** Conditions on regions, with the properties of each relationship. */
  readonly regionsConnection?: OrganisationRegionsConnectionFilters | null | undefined;
  /** Conditions on ror id. */
  readonly rorId?: StringScalarFilters | null | undefined;
  /** Conditions on sources. */
  readonly sources?: SourceRelationshipFilters | null | undefined;
  /** Conditions on sources, with the properties of each relationship. */
  readonly sourcesConnection?: OrganisationSourcesConnectionFilters | null | undefined;
  /** Conditions on website. */
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

/** Conditions on a value of participation role. */
export type ParticipationRoleEnumScalarFilters = {
  /** Equal to. */
  readonly eq?: ParticipationRole | null | undefined;
  /** Equal to one of; an empty list has none. */
  readonly in?: ReadonlyArray<ParticipationRole> | null | undefined;
};

/** Conditions on participation; those side by side must all hold. */
export type ParticipationWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ParticipationWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: ParticipationWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ParticipationWhere> | null | undefined;
  /** Conditions on lines. */
  readonly lines?: StringScalarFilters | null | undefined;
  /** Conditions on place. */
  readonly place?: StringScalarFilters | null | undefined;
  /** Conditions on role. */
  readonly role?: ParticipationRoleEnumScalarFilters | null | undefined;
  /** Conditions on source. */
  readonly source?: IdScalarFilters | null | undefined;
};

/** Filter on the relationships pathway initiatives, with their properties. */
export type PathwayInitiativesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: PathwayInitiativesConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: PathwayInitiativesConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: PathwayInitiativesConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: PathwayInitiativesConnectionWhere | null | undefined;
};

/** Conditions on one relationship pathway initiatives: on its properties (edge) and on the other node (node). */
export type PathwayInitiativesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<PathwayInitiativesConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: PathwayInitiativesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<PathwayInitiativesConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: StatementWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InitiativeWhere | null | undefined;
};

/** Filter on related nodes of kind pathway. */
export type PathwayRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: PathwayWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: PathwayWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: PathwayWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: PathwayWhere | null | undefined;
};

/** Filter on the relationships pathway sources, with their properties. */
export type PathwaySourcesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: PathwaySourcesConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: PathwaySourcesConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: PathwaySourcesConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: PathwaySourcesConnectionWhere | null | undefined;
};

/** Conditions on one relationship pathway sources: on its properties (edge) and on the other node (node). */
export type PathwaySourcesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<PathwaySourcesConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: PathwaySourcesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<PathwaySourcesConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: CitationWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: SourceWhere | null | undefined;
};

/** Conditions on pathway; those side by side must all hold. */
export type PathwayWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<PathwayWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: PathwayWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<PathwayWhere> | null | undefined;
  /** Conditions on alt labels. */
  readonly altLabels?: StringListFilters | null | undefined;
  /** Conditions on definition. */
  readonly definition?: StringScalarFilters | null | undefined;
  /** Conditions on id. */
  readonly id?: IdScalarFilters | null | undefined;
  /** Conditions on initiatives. */
  readonly initiatives?: InitiativeRelationshipFilters | null | undefined;
  /** Conditions on initiatives, with the properties of each relationship. */
  readonly initiativesConnection?: PathwayInitiativesConnectionFilters | null | undefined;
  /** Conditions on label. */
  readonly label?: StringScalarFilters | null | undefined;
  /** Conditions on label en. */
  readonly labelEn?: StringScalarFilters | null | undefined;
  /** Conditions on modified. */
  readonly modified?: StringScalarFilters | null | undefined;
  /** Conditions on sources. */
  readonly sources?: SourceRelationshipFilters | null | undefined;
  /** Conditions on sources, with the properties of each relationship. */
  readonly sourcesConnection?: PathwaySourcesConnectionFilters | null | undefined;
};

/** Filter on the relationships profession grows from, with their properties. */
export type ProfessionGrowsFromConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: ProfessionGrowsFromConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: ProfessionGrowsFromConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: ProfessionGrowsFromConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: ProfessionGrowsFromConnectionWhere | null | undefined;
};

/** Conditions on one relationship profession grows from: on its properties (edge) and on the other node (node). */
export type ProfessionGrowsFromConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ProfessionGrowsFromConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: ProfessionGrowsFromConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ProfessionGrowsFromConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: GrowthWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: ProfessionWhere | null | undefined;
};

/** Filter on the relationships profession grows into, with their properties. */
export type ProfessionGrowsIntoConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: ProfessionGrowsIntoConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: ProfessionGrowsIntoConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: ProfessionGrowsIntoConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: ProfessionGrowsIntoConnectionWhere | null | undefined;
};

/** Conditions on one relationship profession grows into: on its properties (edge) and on the other node (node). */
export type ProfessionGrowsIntoConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ProfessionGrowsIntoConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: ProfessionGrowsIntoConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ProfessionGrowsIntoConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: GrowthWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: ProfessionWhere | null | undefined;
};

/** Filter on the relationships profession initiatives, with their properties. */
export type ProfessionInitiativesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: ProfessionInitiativesConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: ProfessionInitiativesConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: ProfessionInitiativesConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: ProfessionInitiativesConnectionWhere | null | undefined;
};

/** Conditions on one relationship profession initiatives: on its properties (edge) and on the other node (node). */
export type ProfessionInitiativesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ProfessionInitiativesConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: ProfessionInitiativesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ProfessionInitiativesConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: InvolvementWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InitiativeWhere | null | undefined;
};

/** Filter on related nodes of kind profession. */
export type ProfessionRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: ProfessionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: ProfessionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: ProfessionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: ProfessionWhere | null | undefined;
};

/** Filter on the relationships profession sources, with their properties. */
export type ProfessionSourcesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: ProfessionSourcesConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: ProfessionSourcesConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: ProfessionSourcesConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: ProfessionSourcesConnectionWhere | null | undefined;
};

/** Conditions on one relationship profession sources: on its properties (edge) and on the other node (node). */
export type ProfessionSourcesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ProfessionSourcesConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: ProfessionSourcesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ProfessionSourcesConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: CitationWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: SourceWhere | null | undefined;
};

/** Conditions on profession; those side by side must all hold. */
export type ProfessionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ProfessionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: ProfessionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ProfessionWhere> | null | undefined;
  /** Conditions on alt labels. */
  readonly altLabels?: StringListFilters | null | undefined;
  /** Conditions on definition. */
  readonly definition?: StringScalarFilters | null | undefined;
  /** Conditions on grows from. */
  readonly growsFrom?: ProfessionRelationshipFilters | null | undefined;
  /** Conditions on grows from, with the properties of each relationship. */
  readonly growsFromConnection?: ProfessionGrowsFromConnectionFilters | null | undefined;
  /** Conditions on grows into. */
  readonly growsInto?: ProfessionRelationshipFilters | null | undefined;
  /** Conditions on grows into, with the properties of each relationship. */
  readonly growsIntoConnection?: ProfessionGrowsIntoConnectionFilters | null | undefined;
  /** Conditions on id. */
  readonly id?: IdScalarFilters | null | undefined;
  /** Conditions on initiatives. */
  readonly initiatives?: InitiativeRelationshipFilters | null | undefined;
  /** Conditions on initiatives, with the properties of each relationship. */
  readonly initiativesConnection?: ProfessionInitiativesConnectionFilters | null | undefined;
  /** Conditions on label. */
  readonly label?: StringScalarFilters | null | undefined;
  /** Conditions on label en. */
  readonly labelEn?: StringScalarFilters | null | undefined;
  /** Conditions on level. */
  readonly level?: IntScalarFilters | null | undefined;
  /** Conditions on level indicative. */
  readonly levelIndicative?: BooleanScalarFilters | null | undefined;
  /** Conditions on modified. */
  readonly modified?: StringScalarFilters | null | undefined;
  /** Conditions on sources. */
  readonly sources?: SourceRelationshipFilters | null | undefined;
  /** Conditions on sources, with the properties of each relationship. */
  readonly sourcesConnection?: ProfessionSourcesConnectionFilters | null | undefined;
};

/** Filter on related nodes of kind quote. */
export type QuoteRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: QuoteWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: QuoteWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: QuoteWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: QuoteWhere | null | undefined;
};

/** Filter on the relationships quote speakers, with their properties. */
export type QuoteSpeakersConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: QuoteSpeakersConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: QuoteSpeakersConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: QuoteSpeakersConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: QuoteSpeakersConnectionWhere | null | undefined;
};

/** Conditions on one relationship quote speakers: on its properties (edge) and on the other node (node). */
export type QuoteSpeakersConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<QuoteSpeakersConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: QuoteSpeakersConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<QuoteSpeakersConnectionWhere> | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: ContactWhere | null | undefined;
};

/** Conditions on quote; those side by side must all hold. */
export type QuoteWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<QuoteWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: QuoteWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<QuoteWhere> | null | undefined;
  /** Conditions on capacity. */
  readonly capacity?: StringScalarFilters | null | undefined;
  /** Conditions on id. */
  readonly id?: IdScalarFilters | null | undefined;
  /** Conditions on lines. */
  readonly lines?: StringScalarFilters | null | undefined;
  /** Conditions on paraphrase. */
  readonly paraphrase?: StringScalarFilters | null | undefined;
  /** Conditions on source. */
  readonly source?: IdScalarFilters | null | undefined;
  /** Conditions on speakers. */
  readonly speakers?: ContactRelationshipFilters | null | undefined;
  /** Conditions on speakers, with the properties of each relationship. */
  readonly speakersConnection?: QuoteSpeakersConnectionFilters | null | undefined;
};

/** Filter on the relationships region initiatives, with their properties. */
export type RegionInitiativesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: RegionInitiativesConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: RegionInitiativesConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: RegionInitiativesConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: RegionInitiativesConnectionWhere | null | undefined;
};

/** Conditions on one relationship region initiatives: on its properties (edge) and on the other node (node). */
export type RegionInitiativesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<RegionInitiativesConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: RegionInitiativesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<RegionInitiativesConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: StatementWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InitiativeWhere | null | undefined;
};

/** Filter on the relationships region organisations, with their properties. */
export type RegionOrganisationsConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: RegionOrganisationsConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: RegionOrganisationsConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: RegionOrganisationsConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: RegionOrganisationsConnectionWhere | null | undefined;
};

/** Conditions on one relationship region organisations: on its properties (edge) and on the other node (node). */
export type RegionOrganisationsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<RegionOrganisationsConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: RegionOrganisationsConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<RegionOrganisationsConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: StatementWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: OrganisationWhere | null | undefined;
};

/** Filter on related nodes of kind region. */
export type RegionRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: RegionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: RegionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: RegionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: RegionWhere | null | undefined;
};

/** Filter on the relationships region sources, with their properties. */
export type RegionSourcesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: RegionSourcesConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: RegionSourcesConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: RegionSourcesConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: RegionSourcesConnectionWhere | null | undefined;
};

/** Conditions on one relationship region sources: on its properties (edge) and on the other node (node). */
export type RegionSourcesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<RegionSourcesConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: RegionSourcesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<RegionSourcesConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: CitationWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: SourceWhere | null | undefined;
};

/** Conditions on region; those side by side must all hold. */
export type RegionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<RegionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: RegionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<RegionWhere> | null | undefined;
  /** Conditions on alt names. */
  readonly altNames?: StringListFilters | null | undefined;
  /** Conditions on id. */
  readonly id?: IdScalarFilters | null | undefined;
  /** Conditions on initiatives. */
  readonly initiatives?: InitiativeRelationshipFilters | null | undefined;
  /** Conditions on initiatives, with the properties of each relationship. */
  readonly initiativesConnection?: RegionInitiativesConnectionFilters | null | undefined;
  /** Conditions on modified. */
  readonly modified?: StringScalarFilters | null | undefined;
  /** Conditions on name. */
  readonly name?: StringScalarFilters | null | undefined;
  /** Conditions on organisations. */
  readonly organisations?: OrganisationRelationshipFilters | null | undefined;
  /** Conditions on organisations, with the properties of each relationship. */
  readonly organisationsConnection?: RegionOrganisationsConnectionFilters | null | undefined;
  /** Conditions on sources. */
  readonly sources?: SourceRelationshipFilters | null | undefined;
  /** Conditions on sources, with the properties of each relationship. */
  readonly sourcesConnection?: RegionSourcesConnectionFilters | null | undefined;
};

/** Conditions on resource for; those side by side must all hold. */
export type ResourceForWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ResourceForWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: ResourceForWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ResourceForWhere> | null | undefined;
  /** Conditions on lines. */
  readonly lines?: StringScalarFilters | null | undefined;
  /** Conditions on role. */
  readonly role?: ResourceRoleEnumScalarFilters | null | undefined;
  /** Conditions on source. */
  readonly source?: IdScalarFilters | null | undefined;
};

/** Filter on the relationships resource initiatives, with their properties. */
export type ResourceInitiativesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: ResourceInitiativesConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: ResourceInitiativesConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: ResourceInitiativesConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: ResourceInitiativesConnectionWhere | null | undefined;
};

/** Conditions on one relationship resource initiatives: on its properties (edge) and on the other node (node). */
export type ResourceInitiativesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ResourceInitiativesConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: ResourceInitiativesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ResourceInitiativesConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: ResourceForWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InitiativeWhere | null | undefined;
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
  /** Exactly one must meet these conditions. */
  readonly single?: ResourceWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: ResourceWhere | null | undefined;
};

/** What an initiative does with a resource. */
export type ResourceRole =
  /** Initiative makes it. */
  | 'PRODUCES'
  /** Initiative works with it or refers to it. */
  | 'USES';

/** Conditions on a value of resource role. */
export type ResourceRoleEnumScalarFilters = {
  /** Equal to. */
  readonly eq?: ResourceRole | null | undefined;
  /** Equal to one of; an empty list has none. */
  readonly in?: ReadonlyArray<ResourceRole> | null | undefined;
};

/** Filter on the relationships resource sources, with their properties. */
export type ResourceSourcesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: ResourceSourcesConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: ResourceSourcesConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: ResourceSourcesConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: ResourceSourcesConnectionWhere | null | undefined;
};

/** Conditions on one relationship resource sources: on its properties (edge) and on the other node (node). */
export type ResourceSourcesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ResourceSourcesConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: ResourceSourcesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ResourceSourcesConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: CitationWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: SourceWhere | null | undefined;
};

/** Filter on the relationships resource themes, with their properties. */
export type ResourceThemesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: ResourceThemesConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: ResourceThemesConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: ResourceThemesConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: ResourceThemesConnectionWhere | null | undefined;
};

/** Conditions on one relationship resource themes: on its properties (edge) and on the other node (node). */
export type ResourceThemesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ResourceThemesConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: ResourceThemesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ResourceThemesConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: ThemingWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: ThemeWhere | null | undefined;
};

/** Conditions on resource; those side by side must all hold. */
export type ResourceWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ResourceWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: ResourceWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ResourceWhere> | null | undefined;
  /** Conditions on alt names. */
  readonly altNames?: StringListFilters | null | undefined;
  /** Conditions on authors. */
  readonly authors?: StringScalarFilters | null | undefined;
  /** Conditions on description. */
  readonly description?: StringScalarFilters | null | undefined;
  /** Conditions on id. */
  readonly id?: IdScalarFilters | null | undefined;
  /** Conditions on initiatives. */
  readonly initiatives?: InitiativeRelationshipFilters | null | undefined;
  /** Conditions on initiatives, with the properties of each relationship. */
  readonly initiativesConnection?: ResourceInitiativesConnectionFilters | null | undefined;
  /** Conditions on kind. */
  readonly kind?: ResourceKindEnumScalarFilters | null | undefined;
  /** Conditions on modified. */
  readonly modified?: StringScalarFilters | null | undefined;
  /** Conditions on sources. */
  readonly sources?: SourceRelationshipFilters | null | undefined;
  /** Conditions on sources, with the properties of each relationship. */
  readonly sourcesConnection?: ResourceSourcesConnectionFilters | null | undefined;
  /** Conditions on themes. */
  readonly themes?: ThemeRelationshipFilters | null | undefined;
  /** Conditions on themes, with the properties of each relationship. */
  readonly themesConnection?: ResourceThemesConnectionFilters | null | undefined;
  /** Conditions on title. */
  readonly title?: StringScalarFilters | null | undefined;
  /** Conditions on url. */
  readonly url?: StringScalarFilters | null | undefined;
  /** Conditions on year. */
  readonly year?: IntScalarFilters | null | undefined;
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

/** Filter on the relationships source initiatives, with their properties. */
export type SourceInitiativesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: SourceInitiativesConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: SourceInitiativesConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: SourceInitiativesConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: SourceInitiativesConnectionWhere | null | undefined;
};

/** Conditions on one relationship source initiatives: on its properties (edge) and on the other node (node). */
export type SourceInitiativesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SourceInitiativesConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: SourceInitiativesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<SourceInitiativesConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: CitationWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InitiativeWhere | null | undefined;
};

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
  /** Exactly one must meet these conditions. */
  readonly single?: SourceWhere | null | undefined;
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
  /** Conditions on alt names. */
  readonly altNames?: StringListFilters | null | undefined;
  /** Conditions on date. */
  readonly date?: StringScalarFilters | null | undefined;
  /** Conditions on description. */
  readonly description?: StringScalarFilters | null | undefined;
  /** Conditions on file name. */
  readonly fileName?: StringScalarFilters | null | undefined;
  /** Conditions on id. */
  readonly id?: IdScalarFilters | null | undefined;
  /** Conditions on initiatives. */
  readonly initiatives?: InitiativeRelationshipFilters | null | undefined;
  /** Conditions on initiatives, with the properties of each relationship. */
  readonly initiativesConnection?: SourceInitiativesConnectionFilters | null | undefined;
  /** Conditions on kind. */
  readonly kind?: SourceKindEnumScalarFilters | null | undefined;
  /** Conditions on modified. */
  readonly modified?: StringScalarFilters | null | undefined;
  /** Conditions on publisher. */
  readonly publisher?: StringScalarFilters | null | undefined;
  /** Conditions on retrieved. */
  readonly retrieved?: StringScalarFilters | null | undefined;
  /** Conditions on sha256. */
  readonly sha256?: StringScalarFilters | null | undefined;
  /** Conditions on title. */
  readonly title?: StringScalarFilters | null | undefined;
  /** Conditions on url. */
  readonly url?: StringScalarFilters | null | undefined;
  /** Conditions on year. */
  readonly year?: IntScalarFilters | null | undefined;
};

/** Conditions on statement; those side by side must all hold. */
export type StatementWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<StatementWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: StatementWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<StatementWhere> | null | undefined;
  /** Conditions on lines. */
  readonly lines?: StringScalarFilters | null | undefined;
  /** Conditions on source. */
  readonly source?: IdScalarFilters | null | undefined;
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

/** Filter on related nodes of kind target. */
export type TargetRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: TargetWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: TargetWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: TargetWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: TargetWhere | null | undefined;
};

/** Conditions on target; those side by side must all hold. */
export type TargetWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<TargetWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: TargetWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<TargetWhere> | null | undefined;
  /** Conditions on id. */
  readonly id?: IdScalarFilters | null | undefined;
  /** Conditions on lines. */
  readonly lines?: StringScalarFilters | null | undefined;
  /** Conditions on maximum. */
  readonly maximum?: FloatScalarFilters | null | undefined;
  /** Conditions on metric. */
  readonly metric?: StringScalarFilters | null | undefined;
  /** Conditions on minimum. */
  readonly minimum?: FloatScalarFilters | null | undefined;
  /** Conditions on source. */
  readonly source?: IdScalarFilters | null | undefined;
  /** Conditions on unit. */
  readonly unit?: StringScalarFilters | null | undefined;
  /** Conditions on value. */
  readonly value?: FloatScalarFilters | null | undefined;
  /** Conditions on year. */
  readonly year?: IntScalarFilters | null | undefined;
};

/** Conditions on teaching; those side by side must all hold. */
export type TeachingWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<TeachingWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: TeachingWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<TeachingWhere> | null | undefined;
  /** Conditions on assertion. */
  readonly assertion?: AssertionEnumScalarFilters | null | undefined;
  /** Conditions on lines. */
  readonly lines?: StringScalarFilters | null | undefined;
  /** Conditions on position. */
  readonly position?: IntScalarFilters | null | undefined;
  /** Conditions on source. */
  readonly source?: IdScalarFilters | null | undefined;
};

/** Filter on the relationships theme broader, with their properties. */
export type ThemeBroaderConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: ThemeBroaderConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: ThemeBroaderConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: ThemeBroaderConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: ThemeBroaderConnectionWhere | null | undefined;
};

/** Conditions on one relationship theme broader: on its properties (edge) and on the other node (node). */
export type ThemeBroaderConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ThemeBroaderConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: ThemeBroaderConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ThemeBroaderConnectionWhere> | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: ThemeWhere | null | undefined;
};

/** Filter on the relationships theme initiatives, with their properties. */
export type ThemeInitiativesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: ThemeInitiativesConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: ThemeInitiativesConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: ThemeInitiativesConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: ThemeInitiativesConnectionWhere | null | undefined;
};

/** Conditions on one relationship theme initiatives: on its properties (edge) and on the other node (node). */
export type ThemeInitiativesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ThemeInitiativesConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: ThemeInitiativesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ThemeInitiativesConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: ThemingWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InitiativeWhere | null | undefined;
};

/** Filter on the relationships theme lessons, with their properties. */
export type ThemeLessonsConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: ThemeLessonsConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: ThemeLessonsConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: ThemeLessonsConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: ThemeLessonsConnectionWhere | null | undefined;
};

/** Conditions on one relationship theme lessons: on its properties (edge) and on the other node (node). */
export type ThemeLessonsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ThemeLessonsConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: ThemeLessonsConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ThemeLessonsConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: ThemingWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: LessonWhere | null | undefined;
};

/** Filter on the relationships theme narrower, with their properties. */
export type ThemeNarrowerConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: ThemeNarrowerConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: ThemeNarrowerConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: ThemeNarrowerConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: ThemeNarrowerConnectionWhere | null | undefined;
};

/** Conditions on one relationship theme narrower: on its properties (edge) and on the other node (node). */
export type ThemeNarrowerConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ThemeNarrowerConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: ThemeNarrowerConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ThemeNarrowerConnectionWhere> | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: ThemeWhere | null | undefined;
};

/** Filter on related nodes of kind theme. */
export type ThemeRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: ThemeWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: ThemeWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: ThemeWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: ThemeWhere | null | undefined;
};

/** Filter on the relationships theme resources, with their properties. */
export type ThemeResourcesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: ThemeResourcesConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: ThemeResourcesConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: ThemeResourcesConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: ThemeResourcesConnectionWhere | null | undefined;
};

/** Conditions on one relationship theme resources: on its properties (edge) and on the other node (node). */
export type ThemeResourcesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ThemeResourcesConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: ThemeResourcesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ThemeResourcesConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: ThemingWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: ResourceWhere | null | undefined;
};

/** How much of a thing a theme is. */
export type ThemeRole =
  /** It touches on the theme. */
  | 'ASPECT'
  /** It is about the theme. */
  | 'SUBJECT';

/** Conditions on a value of theme role. */
export type ThemeRoleEnumScalarFilters = {
  /** Equal to. */
  readonly eq?: ThemeRole | null | undefined;
  /** Equal to one of; an empty list has none. */
  readonly in?: ReadonlyArray<ThemeRole> | null | undefined;
};

/** Filter on the relationships theme sources, with their properties. */
export type ThemeSourcesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: ThemeSourcesConnectionWhere | null | undefined;
  /** None may meet these conditions. */
  readonly none?: ThemeSourcesConnectionWhere | null | undefined;
  /** Exactly one must meet these conditions. */
  readonly single?: ThemeSourcesConnectionWhere | null | undefined;
  /** At least one must meet these conditions. */
  readonly some?: ThemeSourcesConnectionWhere | null | undefined;
};

/** Conditions on one relationship theme sources: on its properties (edge) and on the other node (node). */
export type ThemeSourcesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ThemeSourcesConnectionWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: ThemeSourcesConnectionWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ThemeSourcesConnectionWhere> | null | undefined;
  /** Properties of the relationship. */
  readonly edge?: CitationWhere | null | undefined;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: SourceWhere | null | undefined;
};

/** Conditions on theme; those side by side must all hold. */
export type ThemeWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ThemeWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: ThemeWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ThemeWhere> | null | undefined;
  /** Conditions on alt labels. */
  readonly altLabels?: StringListFilters | null | undefined;
  /** Conditions on broader. */
  readonly broader?: ThemeRelationshipFilters | null | undefined;
  /** Conditions on broader, with the properties of each relationship. */
  readonly broaderConnection?: ThemeBroaderConnectionFilters | null | undefined;
  /** Conditions on definition. */
  readonly definition?: StringScalarFilters | null | undefined;
  /** Conditions on id. */
  readonly id?: IdScalarFilters | null | undefined;
  /** Conditions on initiatives. */
  readonly initiatives?: InitiativeRelationshipFilters | null | undefined;
  /** Conditions on initiatives, with the properties of each relationship. */
  readonly initiativesConnection?: ThemeInitiativesConnectionFilters | null | undefined;
  /** Conditions on label. */
  readonly label?: StringScalarFilters | null | undefined;
  /** Conditions on label en. */
  readonly labelEn?: StringScalarFilters | null | undefined;
  /** Conditions on lessons. */
  readonly lessons?: LessonRelationshipFilters | null | undefined;
  /** Conditions on lessons, with the properties of each relationship. */
  readonly lessonsConnection?: ThemeLessonsConnectionFilters | null | undefined;
  /** Conditions on modified. */
  readonly modified?: StringScalarFilters | null | undefined;
  /** Conditions on narrower. */
  readonly narrower?: ThemeRelationshipFilters | null | undefined;
  /** Conditions on narrower, with the properties of each relationship. */
  readonly narrowerConnection?: ThemeNarrowerConnectionFilters | null | undefined;
  /** Conditions on resources. */
  readonly resources?: ResourceRelationshipFilters | null | undefined;
  /** Conditions on resources, with the properties of each relationship. */
  readonly resourcesConnection?: ThemeResourcesConnectionFilters | null | undefined;
  /** Conditions on sources. */
  readonly sources?: SourceRelationshipFilters | null | undefined;
  /** Conditions on sources, with the properties of each relationship. */
  readonly sourcesConnection?: ThemeSourcesConnectionFilters | null | undefined;
};

/** Conditions on theming; those side by side must all hold. */
export type ThemingWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ThemingWhere> | null | undefined;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: ThemingWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<ThemingWhere> | null | undefined;
  /** Conditions on lines. */
  readonly lines?: StringScalarFilters | null | undefined;
  /** Conditions on role. */
  readonly role?: ThemeRoleEnumScalarFilters | null | undefined;
  /** Conditions on source. */
  readonly source?: IdScalarFilters | null | undefined;
};

export type EmbeddedCardQueryVariables = Exact<{
  id: string | number;
}>;


export type EmbeddedCardQuery = { readonly initiative: { readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly summary: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly contacts: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }> } | null };

export type LatestInitiativesQueryVariables = Exact<{
  where?: InitiativeWhere | null | undefined;
}>;


export type LatestInitiativesQuery = { readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly summary: string | null, readonly uri: string, readonly modified: string, readonly organisations: ReadonlyArray<{ readonly name: string }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }> }> };

export type FeedSubjectQueryVariables = Exact<{
  id: string | number;
}>;


export type FeedSubjectQuery = { readonly theme: { readonly id: string, readonly label: string, readonly labelEn: string } | null, readonly region: { readonly id: string, readonly name: string } | null };

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

export const EmbeddedCardDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EmbeddedCard($id: ID!) {
  initiative(id: $id) {
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
    query LatestInitiatives($where: InitiativeWhere) {
  initiatives(limit: 30, sort: [{modified: DESC}], where: $where) {
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
}
    `) as unknown as TypedDocumentString<LatestInitiativesQuery, LatestInitiativesQueryVariables>;
export const FeedSubjectDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FeedSubject($id: ID!) {
  theme(id: $id) {
    id
    label
    labelEn
  }
  region(id: $id) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<FeedSubjectQuery, FeedSubjectQueryVariables>;
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