export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  /** The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted as an ID. */
  ID: { input: string; output: string; }
  /** The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text. */
  String: { input: string; output: string; }
  /** The `Boolean` scalar type represents `true` or `false`. */
  Boolean: { input: boolean; output: boolean; }
  /** The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1. */
  Int: { input: number; output: number; }
  /** The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point). */
  Float: { input: number; output: number; }
  /**
   * JSON object with the values of an error by their names: texts, whole numbers and lists of texts. A value that does not
   * apply is left out. Kinds are named as the types of this API (`Theme`), ids and fields as they are.
   */
  ErrorValues: { input: object; output: object; }
  /** JSON object that holds a record: the fields of its kind in the record format (`src/generated/record.schema.json`). */
  RecordBody: { input: Record<string, unknown>; output: Record<string, unknown>; }
  /** Key of a thing as a gateway writes it (Apollo Federation 2): an object with its `__typename` and its `id`. */
  _Any: { input: unknown; output: unknown; }
};

/** Somebody to call, and why. */
export type Adviser = {
  /** Who to call. */
  readonly contact: Contact;
  /** What they do for the initiatives that it is about, what counts most first, at most a hundred. */
  readonly roles: ReadonlyArray<AdviserRole>;
};

/** What somebody to call does for an initiative. */
export type AdviserRole = {
  /** Initiative that it is a role in. */
  readonly initiative: Initiative;
  /** Role in the initiative. */
  readonly role: ContactRole;
};

/** Answer to a curator's question. */
export type AnswerSubmissionInput = {
  /** What to answer. */
  readonly answer: Scalars['String']['input'];
  /** Secret of the submission. */
  readonly secret: Scalars['String']['input'];
};

/** What came of answering. */
export type AnswerSubmissionPayload = {
  /** Submission as it is now; null where nothing was changed. */
  readonly submission?: Maybe<SubmissionProgress>;
  /** What is wrong; empty where the answer was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Way for a program or person to show who they are; what it opens with is kept nowhere. */
export type ApiKey = {
  /** Different contacts whose e-mail address or telephone number it may read in an hour; null where that is as many as for any reader. */
  readonly contactsPerHour?: Maybe<Scalars['Int']['output']>;
  /** Moment when it was made (ISO 8601). */
  readonly created: Scalars['String']['output'];
  /** Moment from which it no longer works (ISO 8601); null where that never comes. */
  readonly expires?: Maybe<Scalars['String']['output']>;
  /** Id of the key; the key itself begins with `kp_` and this id. */
  readonly id: Scalars['ID']['output'];
  /** Moment of its last use, to the minute (ISO 8601); null where it was never used. */
  readonly lastUsed?: Maybe<Scalars['String']['output']>;
  /** Who uses the key; stands as `key:<name>` beside what is done with it. */
  readonly name: Scalars['String']['output'];
  /** Moment when it was revoked (ISO 8601); null where it was not. */
  readonly revoked?: Maybe<Scalars['String']['output']>;
  /** What the key allows. */
  readonly role: Role;
};

/** Who asserts a fact. */
export type Assertion =
  /** Reader of the source concluded it. */
  | 'DERIVED'
  /** Source says so itself. */
  | 'STATED';

/** Conditions on a value of assertion. */
export type AssertionEnumScalarFilters = {
  /** Equal to. */
  readonly eq?: InputMaybe<Assertion>;
  /** Equal to one of; an empty list has none. */
  readonly in?: InputMaybe<ReadonlyArray<Assertion>>;
};

/** Entry of the audit trail. */
export type AuditEntry = {
  /** What was done. */
  readonly action: AuditedAction;
  /** Id of what it was done to: a key, a webhook or a record; of somebody who was erased the id that is left of them. */
  readonly subject: Scalars['ID']['output'];
  /** Moment of the act (ISO 8601, UTC). */
  readonly time: Scalars['String']['output'];
  /** Who acted: `key:` and a key's name, `oidc:` and a subject, or `cli:` and a user of the machine. */
  readonly who: Scalars['String']['output'];
};

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
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Someone who turned my barrier into an enabler: who to call, and what they learned. */
export type Bridge = {
  /** Circumstance that hindered here. */
  readonly barrier: Factor;
  /** What it was here, in one sentence. */
  readonly barrierNote?: Maybe<Scalars['String']['output']>;
  /** Who to call there: contacts first, then who else is named; nobody who was only quoted and can't be reached. */
  readonly contacts: ReadonlyArray<Contact>;
  /** What makes the other initiative worth a call. */
  readonly how: BridgeHow;
  /** Initiative that did something about it, or that it helped. */
  readonly initiative: Initiative;
  /** Lessons about the barrier that were taught there and not here. */
  readonly lessons: ReadonlyArray<Lesson>;
  /** What was done about it there, or how it helped there, in one sentence. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Which organisations to ask where nobody in person can be reached, those that publish an address or number first; then who pays for it. */
  readonly organisations: ReadonlyArray<Organisation>;
  /** How specific the barrier is and how much the two initiatives have in common, above 0; comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
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
  readonly eq?: InputMaybe<CfirDomain>;
  /** Equal to one of; an empty list has none. */
  readonly in?: InputMaybe<ReadonlyArray<CfirDomain>>;
};

/** Last change of one entity. */
export type Change = {
  /** Indicates whether the entity is gone: take it out. */
  readonly deleted: Scalars['Boolean']['output'];
  /** Entity as it is now; null when it is gone. */
  readonly entity?: Maybe<ChangedEntity>;
  /**
   * SHA-256, in hexadecimal, of each id that a person had who was erased: take out of your copy who has such an id, wherever
   * they are mentioned. Null for all else.
   */
  readonly erased?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Id of the entity; after somebody's erasure, one that says nothing. */
  readonly id: Scalars['ID']['output'];
  /** Kind of the entity. */
  readonly kind: RecordKind;
  /** Id of the entity that it became one with; null unless it was merged. */
  readonly mergedInto?: Maybe<Scalars['ID']['output']>;
  /** Number of the change: it grows with the order of publication. Entities that changed together may share it. */
  readonly seq: Scalars['Int']['output'];
  /** Moment of the change (ISO 8601, UTC). */
  readonly time: Scalars['String']['output'];
};

/** Part of the feed of changes. */
export type ChangeFeed = {
  /** Changes of this part, the earliest first. */
  readonly changes: ReadonlyArray<Change>;
  /** Cursor to go on from; that which was given when nothing followed, null at the very beginning of an empty graph. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Indicates whether changes follow. */
  readonly hasMore: Scalars['Boolean']['output'];
};

/** Anything that the graph holds. */
export type ChangedEntity = Contact | Factor | Initiative | Lesson | Organisation | Pathway | Profession | Region | Resource | Source | Theme;

/** Lines of a document that the facts of a record come from. */
export type Citation = {
  /** Lines by field of the record, such as `title 22`; the field alone where no lines are cited. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** Lines of the document, counted from 1 in the raw file: `22-35, 40`; empty where a page or register is cited as a whole. */
  readonly lines: Scalars['String']['output'];
};

/** Order of citation: one field an entry. */
export type CitationSort = {
  /** Order by fields. */
  readonly fields?: InputMaybe<SortDirection>;
  /** Order by lines. */
  readonly lines?: InputMaybe<SortDirection>;
};

/** Conditions on citation; those side by side must all hold. */
export type CitationWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<CitationWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<CitationWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<CitationWhere>>;
  /** Conditions on fields. */
  readonly fields?: InputMaybe<StringListFilters>;
  /** Conditions on lines. */
  readonly lines?: InputMaybe<StringScalarFilters>;
};

/** Two initiatives side by side. */
export type Comparison = {
  /** First of the two. */
  readonly a: Initiative;
  /** Other one. */
  readonly b: Initiative;
  /** What they have in common, the most telling first. */
  readonly because: ReadonlyArray<Reason>;
  /** How much the two have in common, 0 to 1; the score of `related`. */
  readonly score: Scalars['Float']['output'];
  /** Barriers of the other that helped the one. */
  readonly turnedByA: ReadonlyArray<TurnedFactor>;
  /** Barriers of the one that helped the other. */
  readonly turnedByB: ReadonlyArray<TurnedFactor>;
};

/** Person, or desk with one mailbox, who can be approached or is named in a source (vCard). */
export type Contact = Node & {
  /** Other names and spellings. */
  readonly altNames: ReadonlyArray<Scalars['String']['output']>;
  /** Profession or office in which a source names the contact. */
  readonly capacity?: Maybe<Scalars['String']['output']>;
  /** E-mail address as published; can be read, not searched. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Slug that never changes, such as `linda-bruggink`. */
  readonly id: Scalars['ID']['output'];
  /** Initiatives that the contact has a role in. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** Pages of initiatives, with the properties of each relationship. */
  readonly initiativesConnection: ContactInitiativesConnection;
  /** Whether it is a person or a desk. */
  readonly kind: ContactKind;
  /**
   * Themes that the contact knows about, as the initiatives tell that they have a role in: each counts by the strongest role, and the
   * themes that count most come first.
   */
  readonly knowsAbout: ReadonlyArray<Theme>;
  /** Moment of its last change (ISO 8601, UTC), as `changes` tells it. */
  readonly modified: Scalars['String']['output'];
  /** Name of the person or desk. */
  readonly name: Scalars['String']['output'];
  /** Organisations that the contact works at. */
  readonly organisations: ReadonlyArray<Organisation>;
  /** Pages of organisations, with the properties of each relationship. */
  readonly organisationsConnection: ContactOrganisationsConnection;
  /** Telephone number in international form as published; can be read, not searched. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Documents that name the contact. */
  readonly sources: ReadonlyArray<Source>;
  /** Pages of sources, with the properties of each relationship. */
  readonly sourcesConnection: ContactSourcesConnection;
  /** Address of its Dutch page, which is the name of it in linked data. */
  readonly uri: Scalars['String']['output'];
  /** Day on which the contact last confirmed to be reachable so (ISO 8601); null where nobody asked since the source was written. */
  readonly verified?: Maybe<Scalars['String']['output']>;
};


/** Person, or desk with one mailbox, who can be approached or is named in a source (vCard). */
export type ContactInitiativesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeSort>>;
  where?: InputMaybe<InitiativeWhere>;
};


/** Person, or desk with one mailbox, who can be approached or is named in a source (vCard). */
export type ContactInitiativesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ContactInitiativesConnectionSort>>;
  where?: InputMaybe<ContactInitiativesConnectionWhere>;
};


/** Person, or desk with one mailbox, who can be approached or is named in a source (vCard). */
export type ContactKnowsAboutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Person, or desk with one mailbox, who can be approached or is named in a source (vCard). */
export type ContactOrganisationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** Person, or desk with one mailbox, who can be approached or is named in a source (vCard). */
export type ContactOrganisationsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ContactOrganisationsConnectionSort>>;
  where?: InputMaybe<ContactOrganisationsConnectionWhere>;
};


/** Person, or desk with one mailbox, who can be approached or is named in a source (vCard). */
export type ContactSourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SourceSort>>;
  where?: InputMaybe<SourceWhere>;
};


/** Person, or desk with one mailbox, who can be approached or is named in a source (vCard). */
export type ContactSourcesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ContactSourcesConnectionSort>>;
  where?: InputMaybe<ContactSourcesConnectionWhere>;
};

/** Who to call about a theme. */
export type ContactAnswer = {
  /** People and desks to call, best first; in the order of `Theme.contactMatches`. */
  readonly matches: ReadonlyArray<ContactMatch>;
  /** Words of the question, as they were written, that nothing in the graph answers. Where there are any, everybody answered is near the rest of it only. */
  readonly notUnderstood: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Organisations to call about initiatives where nobody has an address or number, best first. They are the answer before anybody who is only
   * near something wider.
   */
  readonly organisations: ReadonlyArray<OrganisationMatch>;
  /** Themes that the question was understood as. */
  readonly themes: ReadonlyArray<Theme>;
};

/** One contact of a page, with its cursor. */
export type ContactEdge = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Contact;
};

/** Initiative that makes a contact fit a theme. */
export type ContactEvidence = {
  /** Initiative about the theme. */
  readonly initiative: Initiative;
  /** Way from the theme asked for to the one that counted, step by step in the thesaurus. */
  readonly path: ReadonlyArray<Theme>;
  /** Role of the contact in the initiative; the strongest, where there are several. */
  readonly role: ContactRole;
  /** Theme of the initiative that counted: the one asked for, or a narrower or broader one; what it is about where something else was asked for. */
  readonly theme: Theme;
};

/** Role of a contact in an initiative; one relationship a role. */
export type ContactFor = {
  /** Lines of that source, such as `22-35, 40`. */
  readonly lines?: Maybe<Scalars['String']['output']>;
  /** What the contact does for it. */
  readonly role: ContactRole;
  /** Id of the source that says so. */
  readonly source?: Maybe<Scalars['ID']['output']>;
};

/** Order of contact for: one field an entry. */
export type ContactForSort = {
  /** Order by lines. */
  readonly lines?: InputMaybe<SortDirection>;
  /** Order by role. */
  readonly role?: InputMaybe<SortDirection>;
  /** Order by source. */
  readonly source?: InputMaybe<SortDirection>;
};

/** Conditions on contact for; those side by side must all hold. */
export type ContactForWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ContactForWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<ContactForWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ContactForWhere>>;
  /** Conditions on lines. */
  readonly lines?: InputMaybe<StringScalarFilters>;
  /** Conditions on role. */
  readonly role?: InputMaybe<ContactRoleEnumScalarFilters>;
  /** Conditions on source. */
  readonly source?: InputMaybe<IdScalarFilters>;
};

/** Page of contact initiatives, with their number and the way to the next page. */
export type ContactInitiativesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<ContactInitiativesRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships contact initiatives, with their properties. */
export type ContactInitiativesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<ContactInitiativesConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<ContactInitiativesConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<ContactInitiativesConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<ContactInitiativesConnectionWhere>;
};

/** Order of the relationships contact initiatives. */
export type ContactInitiativesConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<ContactForSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<InitiativeSort>;
};

/** Conditions on one relationship contact initiatives: on its properties (edge) and on the other node (node). */
export type ContactInitiativesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ContactInitiativesConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<ContactInitiativesConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ContactInitiativesConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<ContactForWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<InitiativeWhere>;
};

/** Relationship contact initiatives: its properties and the node at the other end. */
export type ContactInitiativesRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Initiative;
  /** Properties of the relationship. */
  readonly properties: ContactFor;
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
  readonly eq?: InputMaybe<ContactKind>;
  /** Equal to one of; an empty list has none. */
  readonly in?: InputMaybe<ReadonlyArray<ContactKind>>;
};

/** Contact who fits a theme. */
export type ContactMatch = {
  /** Initiatives that make the contact fit, strongest first. */
  readonly because: ReadonlyArray<ContactEvidence>;
  /** Who to call. */
  readonly contact: Contact;
  /** Why the contact fits, in one sentence. */
  readonly reason: Scalars['String']['output'];
  /**
   * How well the contact fits: the sum over its initiatives of match × role, divided by the square root of their number. Match: 1 for the theme,
   * 0.7 a step for a narrower one and 0.3 a step for a broader one; 0.6 times that where the initiative only touches on it (of a programme,
   * and no more than half of its parts do, by their share), 1.1 times where it stands in the title. Role: CONTACT 1, LEADER 0.9, RESEARCHER and
   * SPEAKER 0.6, QUOTED 0.3.
   */
  readonly score: Scalars['Float']['output'];
  /** Indicates that the contact is only near something wider than what was asked for: a broader theme, only a part of the question, or elsewhere. */
  readonly wider: Scalars['Boolean']['output'];
};


/** Contact who fits a theme. */
export type ContactMatchReasonArgs = {
  lang?: InputMaybe<Language>;
};

/** Page of contact organisations, with their number and the way to the next page. */
export type ContactOrganisationsConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<ContactOrganisationsRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships contact organisations, with their properties. */
export type ContactOrganisationsConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<ContactOrganisationsConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<ContactOrganisationsConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<ContactOrganisationsConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<ContactOrganisationsConnectionWhere>;
};

/** Order of the relationships contact organisations. */
export type ContactOrganisationsConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<EmploymentSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<OrganisationSort>;
};

/** Conditions on one relationship contact organisations: on its properties (edge) and on the other node (node). */
export type ContactOrganisationsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ContactOrganisationsConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<ContactOrganisationsConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ContactOrganisationsConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<EmploymentWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<OrganisationWhere>;
};

/** Relationship contact organisations: its properties and the node at the other end. */
export type ContactOrganisationsRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Organisation;
  /** Properties of the relationship. */
  readonly properties: Employment;
};

/** Filter on related nodes of kind contact. */
export type ContactRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<ContactWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<ContactWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<ContactWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<ContactWhere>;
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
  readonly eq?: InputMaybe<ContactRole>;
  /** Equal to one of; an empty list has none. */
  readonly in?: InputMaybe<ReadonlyArray<ContactRole>>;
};

/** Order of contact: one field an entry. */
export type ContactSort = {
  /** Order by capacity. */
  readonly capacity?: InputMaybe<SortDirection>;
  /** Order by id. */
  readonly id?: InputMaybe<SortDirection>;
  /** Order by kind. */
  readonly kind?: InputMaybe<SortDirection>;
  /** Order by modified. */
  readonly modified?: InputMaybe<SortDirection>;
  /** Order by name. */
  readonly name?: InputMaybe<SortDirection>;
  /** Order by sort name. */
  readonly sortName?: InputMaybe<SortDirection>;
  /** Order by verified. */
  readonly verified?: InputMaybe<SortDirection>;
};

/** Page of contact sources, with their number and the way to the next page. */
export type ContactSourcesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<ContactSourcesRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships contact sources, with their properties. */
export type ContactSourcesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<ContactSourcesConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<ContactSourcesConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<ContactSourcesConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<ContactSourcesConnectionWhere>;
};

/** Order of the relationships contact sources. */
export type ContactSourcesConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<CitationSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<SourceSort>;
};

/** Conditions on one relationship contact sources: on its properties (edge) and on the other node (node). */
export type ContactSourcesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ContactSourcesConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<ContactSourcesConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ContactSourcesConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<CitationWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<SourceWhere>;
};

/** Relationship contact sources: its properties and the node at the other end. */
export type ContactSourcesRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Source;
  /** Properties of the relationship. */
  readonly properties: Citation;
};

/** Conditions on contact; those side by side must all hold. */
export type ContactWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ContactWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<ContactWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ContactWhere>>;
  /** Conditions on alt names. */
  readonly altNames?: InputMaybe<StringListFilters>;
  /** Conditions on capacity. */
  readonly capacity?: InputMaybe<StringScalarFilters>;
  /** Conditions on id. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** Conditions on initiatives. */
  readonly initiatives?: InputMaybe<InitiativeRelationshipFilters>;
  /** Conditions on initiatives, with the properties of each relationship. */
  readonly initiativesConnection?: InputMaybe<ContactInitiativesConnectionFilters>;
  /** Conditions on kind. */
  readonly kind?: InputMaybe<ContactKindEnumScalarFilters>;
  /** Conditions on modified. */
  readonly modified?: InputMaybe<StringScalarFilters>;
  /** Conditions on name. */
  readonly name?: InputMaybe<StringScalarFilters>;
  /** Conditions on organisations. */
  readonly organisations?: InputMaybe<OrganisationRelationshipFilters>;
  /** Conditions on organisations, with the properties of each relationship. */
  readonly organisationsConnection?: InputMaybe<ContactOrganisationsConnectionFilters>;
  /** Conditions on sources. */
  readonly sources?: InputMaybe<SourceRelationshipFilters>;
  /** Conditions on sources, with the properties of each relationship. */
  readonly sourcesConnection?: InputMaybe<ContactSourcesConnectionFilters>;
  /** Conditions on verified. */
  readonly verified?: InputMaybe<StringScalarFilters>;
};

/** Page of contacts, with their number and the way to the next page. */
export type ContactsConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<ContactEdge>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** API key to make. */
export type CreateKeyInput = {
  /**
   * Different contacts whose e-mail address or telephone number it may read in an hour, 1 to 1000000: for a portal that is trusted to keep them. As
   * many as for any reader when left out; from CURATOR on they are not counted.
   */
  readonly contactsPerHour?: InputMaybe<Scalars['Int']['input']>;
  /** Last day (`2027-12-31`) or moment (ISO 8601) at which it works; no end when left out. */
  readonly expires?: InputMaybe<Scalars['String']['input']>;
  /** Who will use the key: a name that no other key in use has. */
  readonly name: Scalars['String']['input'];
  /** What the key allows. */
  readonly role: Role;
};

/** What came of making an API key. */
export type CreateKeyPayload = {
  /** What is kept of it; null where none was made. */
  readonly key?: Maybe<ApiKey>;
  /** Key itself, for the Authorization header after `Bearer`; shown here and never again. Null where none was made. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** What is wrong with the input; empty where the key was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Webhook to make. */
export type CreateWebhookInput = {
  /** Kinds to be told of; all when empty or left out. */
  readonly kinds?: InputMaybe<ReadonlyArray<RecordKind>>;
  /** Address with https and without a user name, at most 2,000 characters; the operator may allow hosts (`WEBHOOK_HOSTS`) that have http or are not public. */
  readonly url: Scalars['String']['input'];
};

/** What came of making a webhook. */
export type CreateWebhookPayload = {
  /** Secret that messages are signed with: `whsec_` and base64 of 32 bytes; shown here and never again. Null where none was made. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** What is wrong with the input; empty where the webhook was made. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What was made; null where nothing was. */
  readonly webhook?: Maybe<Webhook>;
};

/** All that is published. */
export type Dataset = {
  /** How many things there are of each kind. */
  readonly counts: ReadonlyArray<DatasetCount>;
  /** Cursor of `changes` behind the last change; null in an empty graph. */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /** Address of the licence under which it may be used. */
  readonly licence: Scalars['String']['output'];
  /** Moment of the last change (ISO 8601, UTC); null in an empty graph. */
  readonly modified?: Maybe<Scalars['String']['output']>;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** Address of the first page, which is the name of the whole in linked data. */
  readonly uri: Scalars['String']['output'];
};

/** How many there are of a kind. */
export type DatasetCount = {
  /** Number of them. */
  readonly count: Scalars['Int']['output'];
  /** Kind of things. */
  readonly kind: RecordKind;
};

/** Webhook to delete. */
export type DeleteWebhookInput = {
  /** Id of the webhook. */
  readonly id: Scalars['ID']['input'];
};

/** What came of deleting a webhook. */
export type DeleteWebhookPayload = {
  /** Id of what was deleted; null where there is none with this id. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** What is wrong with the input; empty where the webhook was deleted. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where somebody works. */
export type Employment = {
  /** Whether the source says so or we read it so; null where nobody noted which. */
  readonly assertion?: Maybe<Assertion>;
  /** Job there, where a source tells it. */
  readonly jobTitle?: Maybe<Scalars['String']['output']>;
  /** Lines of that source, such as `22-35, 40`. */
  readonly lines?: Maybe<Scalars['String']['output']>;
  /** Id of the source that says so. */
  readonly source?: Maybe<Scalars['ID']['output']>;
};

/** Order of employment: one field an entry. */
export type EmploymentSort = {
  /** Order by assertion. */
  readonly assertion?: InputMaybe<SortDirection>;
  /** Order by job title. */
  readonly jobTitle?: InputMaybe<SortDirection>;
  /** Order by lines. */
  readonly lines?: InputMaybe<SortDirection>;
  /** Order by source. */
  readonly source?: InputMaybe<SortDirection>;
};

/** Conditions on employment; those side by side must all hold. */
export type EmploymentWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<EmploymentWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<EmploymentWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<EmploymentWhere>>;
  /** Conditions on assertion. */
  readonly assertion?: InputMaybe<AssertionEnumScalarFilters>;
  /** Conditions on job title. */
  readonly jobTitle?: InputMaybe<StringScalarFilters>;
  /** Conditions on lines. */
  readonly lines?: InputMaybe<StringScalarFilters>;
  /** Conditions on source. */
  readonly source?: InputMaybe<IdScalarFilters>;
};

/** Person to erase. */
export type EraseContactInput = {
  /** Indicates that nothing is to be changed: the answer tells where the person is named, or may be. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of the contact. */
  readonly id: Scalars['ID']['input'];
  /** Ids of the places to erase, as a dry run answers them; those that are sure when left out. Mentions by the id always go. */
  readonly places?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What came of erasing a person. */
export type EraseContactPayload = {
  /** Id that is left of them, which says nothing; null where nobody was erased. */
  readonly erasedId?: Maybe<Scalars['ID']['output']>;
  /** Where they are named, or may be: what goes always first, then what is sure, what is likely, and what can't go; the first 1,000. */
  readonly places: ReadonlyArray<ErasurePlace>;
  /** Number of places where they are named, or may be. */
  readonly total: Scalars['Int']['output'];
  /** What is wrong; empty where they are gone, or where they would be. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Submission to erase. */
export type EraseSubmissionInput = {
  /** Id of the submission. */
  readonly id: Scalars['ID']['input'];
  /** Indicates that only who sent it is erased: from this submission and from all others that came from the same address. */
  readonly submitterOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of erasing a submission. */
export type EraseSubmissionPayload = {
  /** Ids of the submissions that are gone, or from which their submitter is. */
  readonly erased: ReadonlyArray<Scalars['ID']['output']>;
  /** What is wrong; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** Place where a person is named, or may be: a text in a field of something that is kept, and in its history. */
export type ErasurePlace = {
  /** Text behind it. */
  readonly after: Scalars['String']['output'];
  /** Text before it. */
  readonly before: Scalars['String']['output'];
  /** Indicates what becomes of it unless other places are chosen. */
  readonly choice: ErasureChoice;
  /** Field that it stands in, such as `enablers.note`. */
  readonly field: Scalars['String']['output'];
  /** Id of the place, for as long as the same stands there. */
  readonly id: Scalars['ID']['output'];
  /** Kind of the record; null where it is in none. */
  readonly kind?: Maybe<RecordKind>;
  /** Text that names the person, or may; empty for a mention by the id. */
  readonly match: Scalars['String']['output'];
  /** Id of the record or submission; in the trail the name itself. */
  readonly record: Scalars['ID']['output'];
  /** Number of times that it stands in what is kept now. */
  readonly times: Scalars['Int']['output'];
  /** Title or name of it. */
  readonly title: Scalars['String']['output'];
  /** What the person is found by. */
  readonly trace: ErasureTrace;
  /** Number of versions in the history that have it. */
  readonly versions: Scalars['Int']['output'];
  /** What the place is in. */
  readonly where: ErasureWhere;
};

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

/**
 * Generic circumstance that helps or hinders: the same factor is an enabler in one initiative and a barrier in another.
 * Coded with the Updated Consolidated Framework for Implementation Research, CFIR 2.0
 * (Damschroder et al. 2022, https://doi.org/10.1186/s13012-022-01245-0).
 */
export type Factor = Node & {
  /**
   * Who to call about it: people of the initiatives that it helped, those with an address or number before those without, of these by
   * what they do there and for how many of them. Nobody who was only quoted and can't be reached.
   */
  readonly advisers: ReadonlyArray<Adviser>;
  /** Other words for the same circumstance. */
  readonly altLabels: ReadonlyArray<Scalars['String']['output']>;
  /** Path code of the CFIR construct, such as `II.D`; in domain IV `IV.R.A` is a role, `IV.C.A` a characteristic. */
  readonly construct: Scalars['String']['output'];
  /** Name of the CFIR construct in English. */
  readonly constructLabel: Scalars['String']['output'];
  /** What the circumstance is, in Dutch. */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** CFIR domain. */
  readonly domain: CfirDomain;
  /** Initiatives that it helped. */
  readonly enabledInitiatives: ReadonlyArray<Initiative>;
  /** Pages of enabled initiatives, with the properties of each relationship. */
  readonly enabledInitiativesConnection: FactorEnabledInitiativesConnection;
  /** What it is called in Dutch where it helps; the label where no word is known that says so. */
  readonly helpsLabel: Scalars['String']['output'];
  /** What it is called in English where it helps; the label where no word is known that says so. */
  readonly helpsLabelEn: Scalars['String']['output'];
  /** Initiatives that it hindered. */
  readonly hinderedInitiatives: ReadonlyArray<Initiative>;
  /** Pages of hindered initiatives, with the properties of each relationship. */
  readonly hinderedInitiativesConnection: FactorHinderedInitiativesConnection;
  /** What it is called in Dutch where it hinders; the label where no word is known that says so. */
  readonly hindersLabel: Scalars['String']['output'];
  /** What it is called in English where it hinders; the label where no word is known that says so. */
  readonly hindersLabelEn: Scalars['String']['output'];
  /** Slug that never changes, such as `regionale-samenwerking`. */
  readonly id: Scalars['ID']['output'];
  /** Label in Dutch that says neither good nor bad. */
  readonly label: Scalars['String']['output'];
  /** Label in English. */
  readonly labelEn: Scalars['String']['output'];
  /** Lessons about what to do with it. */
  readonly lessons: ReadonlyArray<Lesson>;
  /** Pages of lessons, with the properties of each relationship. */
  readonly lessonsConnection: FactorLessonsConnection;
  /** Moment of its last change (ISO 8601, UTC), as `changes` tells it. */
  readonly modified: Scalars['String']['output'];
  /** Documents that name it. */
  readonly sources: ReadonlyArray<Source>;
  /** Pages of sources, with the properties of each relationship. */
  readonly sourcesConnection: FactorSourcesConnection;
  /** Address of its Dutch page, which is the name of it in linked data. */
  readonly uri: Scalars['String']['output'];
};


/**
 * Generic circumstance that helps or hinders: the same factor is an enabler in one initiative and a barrier in another.
 * Coded with the Updated Consolidated Framework for Implementation Research, CFIR 2.0
 * (Damschroder et al. 2022, https://doi.org/10.1186/s13012-022-01245-0).
 */
export type FactorAdvisersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Generic circumstance that helps or hinders: the same factor is an enabler in one initiative and a barrier in another.
 * Coded with the Updated Consolidated Framework for Implementation Research, CFIR 2.0
 * (Damschroder et al. 2022, https://doi.org/10.1186/s13012-022-01245-0).
 */
export type FactorEnabledInitiativesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeSort>>;
  where?: InputMaybe<InitiativeWhere>;
};


/**
 * Generic circumstance that helps or hinders: the same factor is an enabler in one initiative and a barrier in another.
 * Coded with the Updated Consolidated Framework for Implementation Research, CFIR 2.0
 * (Damschroder et al. 2022, https://doi.org/10.1186/s13012-022-01245-0).
 */
export type FactorEnabledInitiativesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FactorEnabledInitiativesConnectionSort>>;
  where?: InputMaybe<FactorEnabledInitiativesConnectionWhere>;
};


/**
 * Generic circumstance that helps or hinders: the same factor is an enabler in one initiative and a barrier in another.
 * Coded with the Updated Consolidated Framework for Implementation Research, CFIR 2.0
 * (Damschroder et al. 2022, https://doi.org/10.1186/s13012-022-01245-0).
 */
export type FactorHinderedInitiativesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeSort>>;
  where?: InputMaybe<InitiativeWhere>;
};


/**
 * Generic circumstance that helps or hinders: the same factor is an enabler in one initiative and a barrier in another.
 * Coded with the Updated Consolidated Framework for Implementation Research, CFIR 2.0
 * (Damschroder et al. 2022, https://doi.org/10.1186/s13012-022-01245-0).
 */
export type FactorHinderedInitiativesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FactorHinderedInitiativesConnectionSort>>;
  where?: InputMaybe<FactorHinderedInitiativesConnectionWhere>;
};


/**
 * Generic circumstance that helps or hinders: the same factor is an enabler in one initiative and a barrier in another.
 * Coded with the Updated Consolidated Framework for Implementation Research, CFIR 2.0
 * (Damschroder et al. 2022, https://doi.org/10.1186/s13012-022-01245-0).
 */
export type FactorLessonsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<LessonSort>>;
  where?: InputMaybe<LessonWhere>;
};


/**
 * Generic circumstance that helps or hinders: the same factor is an enabler in one initiative and a barrier in another.
 * Coded with the Updated Consolidated Framework for Implementation Research, CFIR 2.0
 * (Damschroder et al. 2022, https://doi.org/10.1186/s13012-022-01245-0).
 */
export type FactorLessonsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FactorLessonsConnectionSort>>;
  where?: InputMaybe<FactorLessonsConnectionWhere>;
};


/**
 * Generic circumstance that helps or hinders: the same factor is an enabler in one initiative and a barrier in another.
 * Coded with the Updated Consolidated Framework for Implementation Research, CFIR 2.0
 * (Damschroder et al. 2022, https://doi.org/10.1186/s13012-022-01245-0).
 */
export type FactorSourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SourceSort>>;
  where?: InputMaybe<SourceWhere>;
};


/**
 * Generic circumstance that helps or hinders: the same factor is an enabler in one initiative and a barrier in another.
 * Coded with the Updated Consolidated Framework for Implementation Research, CFIR 2.0
 * (Damschroder et al. 2022, https://doi.org/10.1186/s13012-022-01245-0).
 */
export type FactorSourcesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FactorSourcesConnectionSort>>;
  where?: InputMaybe<FactorSourcesConnectionWhere>;
};

/** One factor of a page, with its cursor. */
export type FactorEdge = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Factor;
};

/** Page of factor enabled initiatives, with their number and the way to the next page. */
export type FactorEnabledInitiativesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<FactorEnabledInitiativesRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships factor enabled initiatives, with their properties. */
export type FactorEnabledInitiativesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<FactorEnabledInitiativesConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<FactorEnabledInitiativesConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<FactorEnabledInitiativesConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<FactorEnabledInitiativesConnectionWhere>;
};

/** Order of the relationships factor enabled initiatives. */
export type FactorEnabledInitiativesConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<FactorNoteSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<InitiativeSort>;
};

/** Conditions on one relationship factor enabled initiatives: on its properties (edge) and on the other node (node). */
export type FactorEnabledInitiativesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<FactorEnabledInitiativesConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<FactorEnabledInitiativesConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<FactorEnabledInitiativesConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<FactorNoteWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<InitiativeWhere>;
};

/** Relationship factor enabled initiatives: its properties and the node at the other end. */
export type FactorEnabledInitiativesRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Initiative;
  /** Properties of the relationship. */
  readonly properties: FactorNote;
};

/** Page of factor hindered initiatives, with their number and the way to the next page. */
export type FactorHinderedInitiativesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<FactorHinderedInitiativesRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships factor hindered initiatives, with their properties. */
export type FactorHinderedInitiativesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<FactorHinderedInitiativesConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<FactorHinderedInitiativesConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<FactorHinderedInitiativesConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<FactorHinderedInitiativesConnectionWhere>;
};

/** Order of the relationships factor hindered initiatives. */
export type FactorHinderedInitiativesConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<FactorNoteSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<InitiativeSort>;
};

/** Conditions on one relationship factor hindered initiatives: on its properties (edge) and on the other node (node). */
export type FactorHinderedInitiativesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<FactorHinderedInitiativesConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<FactorHinderedInitiativesConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<FactorHinderedInitiativesConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<FactorNoteWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<InitiativeWhere>;
};

/** Relationship factor hindered initiatives: its properties and the node at the other end. */
export type FactorHinderedInitiativesRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Initiative;
  /** Properties of the relationship. */
  readonly properties: FactorNote;
};

/** Page of factor lessons, with their number and the way to the next page. */
export type FactorLessonsConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<FactorLessonsRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships factor lessons, with their properties. */
export type FactorLessonsConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<FactorLessonsConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<FactorLessonsConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<FactorLessonsConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<FactorLessonsConnectionWhere>;
};

/** Order of the relationships factor lessons. */
export type FactorLessonsConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<StatementSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<LessonSort>;
};

/** Conditions on one relationship factor lessons: on its properties (edge) and on the other node (node). */
export type FactorLessonsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<FactorLessonsConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<FactorLessonsConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<FactorLessonsConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<StatementWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<LessonWhere>;
};

/** Relationship factor lessons: its properties and the node at the other end. */
export type FactorLessonsRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Lesson;
  /** Properties of the relationship. */
  readonly properties: Statement;
};

/** What a factor was in one initiative. */
export type FactorNote = {
  /** Whether the source says so or we read it so. */
  readonly assertion: Assertion;
  /** Lines of that source, such as `22-35, 40`. */
  readonly lines?: Maybe<Scalars['String']['output']>;
  /** What it was here, in one sentence. */
  readonly note: Scalars['String']['output'];
  /** What was done about it here, in one sentence; null where nothing is told, and for what helped. */
  readonly remedy?: Maybe<Scalars['String']['output']>;
  /** Id of the source that it stands in. */
  readonly source?: Maybe<Scalars['ID']['output']>;
};

/** Order of factor note: one field an entry. */
export type FactorNoteSort = {
  /** Order by assertion. */
  readonly assertion?: InputMaybe<SortDirection>;
  /** Order by lines. */
  readonly lines?: InputMaybe<SortDirection>;
  /** Order by note. */
  readonly note?: InputMaybe<SortDirection>;
  /** Order by remedy. */
  readonly remedy?: InputMaybe<SortDirection>;
  /** Order by source. */
  readonly source?: InputMaybe<SortDirection>;
};

/** Conditions on factor note; those side by side must all hold. */
export type FactorNoteWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<FactorNoteWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<FactorNoteWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<FactorNoteWhere>>;
  /** Conditions on assertion. */
  readonly assertion?: InputMaybe<AssertionEnumScalarFilters>;
  /** Conditions on lines. */
  readonly lines?: InputMaybe<StringScalarFilters>;
  /** Conditions on note. */
  readonly note?: InputMaybe<StringScalarFilters>;
  /** Conditions on remedy. */
  readonly remedy?: InputMaybe<StringScalarFilters>;
  /** Conditions on source. */
  readonly source?: InputMaybe<IdScalarFilters>;
};

/** Filter on related nodes of kind factor. */
export type FactorRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<FactorWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<FactorWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<FactorWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<FactorWhere>;
};

/** Part that a factor had in an initiative. */
export type FactorRole =
  /** It hindered. */
  | 'BARRIER'
  /** It helped. */
  | 'ENABLER';

/** Order of factor: one field an entry. */
export type FactorSort = {
  /** Order by construct. */
  readonly construct?: InputMaybe<SortDirection>;
  /** Order by construct label. */
  readonly constructLabel?: InputMaybe<SortDirection>;
  /** Order by definition. */
  readonly definition?: InputMaybe<SortDirection>;
  /** Order by domain. */
  readonly domain?: InputMaybe<SortDirection>;
  /** Order by helps label. */
  readonly helpsLabel?: InputMaybe<SortDirection>;
  /** Order by helps label en. */
  readonly helpsLabelEn?: InputMaybe<SortDirection>;
  /** Order by hinders label. */
  readonly hindersLabel?: InputMaybe<SortDirection>;
  /** Order by hinders label en. */
  readonly hindersLabelEn?: InputMaybe<SortDirection>;
  /** Order by id. */
  readonly id?: InputMaybe<SortDirection>;
  /** Order by label. */
  readonly label?: InputMaybe<SortDirection>;
  /** Order by label en. */
  readonly labelEn?: InputMaybe<SortDirection>;
  /** Order by modified. */
  readonly modified?: InputMaybe<SortDirection>;
  /** Order by sort name. */
  readonly sortName?: InputMaybe<SortDirection>;
  /** Order by sort name en. */
  readonly sortNameEn?: InputMaybe<SortDirection>;
};

/** Page of factor sources, with their number and the way to the next page. */
export type FactorSourcesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<FactorSourcesRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships factor sources, with their properties. */
export type FactorSourcesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<FactorSourcesConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<FactorSourcesConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<FactorSourcesConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<FactorSourcesConnectionWhere>;
};

/** Order of the relationships factor sources. */
export type FactorSourcesConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<CitationSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<SourceSort>;
};

/** Conditions on one relationship factor sources: on its properties (edge) and on the other node (node). */
export type FactorSourcesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<FactorSourcesConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<FactorSourcesConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<FactorSourcesConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<CitationWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<SourceWhere>;
};

/** Relationship factor sources: its properties and the node at the other end. */
export type FactorSourcesRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Source;
  /** Properties of the relationship. */
  readonly properties: Citation;
};

/** Conditions on factor; those side by side must all hold. */
export type FactorWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<FactorWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<FactorWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<FactorWhere>>;
  /** Conditions on alt labels. */
  readonly altLabels?: InputMaybe<StringListFilters>;
  /** Conditions on construct. */
  readonly construct?: InputMaybe<StringScalarFilters>;
  /** Conditions on construct label. */
  readonly constructLabel?: InputMaybe<StringScalarFilters>;
  /** Conditions on definition. */
  readonly definition?: InputMaybe<StringScalarFilters>;
  /** Conditions on domain. */
  readonly domain?: InputMaybe<CfirDomainEnumScalarFilters>;
  /** Conditions on enabled initiatives. */
  readonly enabledInitiatives?: InputMaybe<InitiativeRelationshipFilters>;
  /** Conditions on enabled initiatives, with the properties of each relationship. */
  readonly enabledInitiativesConnection?: InputMaybe<FactorEnabledInitiativesConnectionFilters>;
  /** Conditions on helps label. */
  readonly helpsLabel?: InputMaybe<StringScalarFilters>;
  /** Conditions on helps label en. */
  readonly helpsLabelEn?: InputMaybe<StringScalarFilters>;
  /** Conditions on hindered initiatives. */
  readonly hinderedInitiatives?: InputMaybe<InitiativeRelationshipFilters>;
  /** Conditions on hindered initiatives, with the properties of each relationship. */
  readonly hinderedInitiativesConnection?: InputMaybe<FactorHinderedInitiativesConnectionFilters>;
  /** Conditions on hinders label. */
  readonly hindersLabel?: InputMaybe<StringScalarFilters>;
  /** Conditions on hinders label en. */
  readonly hindersLabelEn?: InputMaybe<StringScalarFilters>;
  /** Conditions on id. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** Conditions on label. */
  readonly label?: InputMaybe<StringScalarFilters>;
  /** Conditions on label en. */
  readonly labelEn?: InputMaybe<StringScalarFilters>;
  /** Conditions on lessons. */
  readonly lessons?: InputMaybe<LessonRelationshipFilters>;
  /** Conditions on lessons, with the properties of each relationship. */
  readonly lessonsConnection?: InputMaybe<FactorLessonsConnectionFilters>;
  /** Conditions on modified. */
  readonly modified?: InputMaybe<StringScalarFilters>;
  /** Conditions on sources. */
  readonly sources?: InputMaybe<SourceRelationshipFilters>;
  /** Conditions on sources, with the properties of each relationship. */
  readonly sourcesConnection?: InputMaybe<FactorSourcesConnectionFilters>;
};

/** Page of factors, with their number and the way to the next page. */
export type FactorsConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<FactorEdge>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Something that deserves a look; nothing is wrong enough to be refused. */
export type Finding = {
  /** What it is about. */
  readonly about: FindingSubject;
  /** Why, for programs. */
  readonly code: FindingCode;
  /** Ids of the records that it is about. */
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
  /** Why, in an English sentence made of the code and its values. */
  readonly message: Scalars['String']['output'];
  /** What the sentence is filled with, by the names that stand beside each code. */
  readonly values: Scalars['ErrorValues']['output'];
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

/** Conditions on a value of type float. */
export type FloatScalarFilters = {
  /** Equal to. */
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  /** Greater than. */
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  /** Greater than or equal to. */
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  /** Equal to one of; an empty list has none. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /** Less than. */
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  /** Less than or equal to. */
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
};

/** What an organisation pays for an initiative. */
export type Funding = {
  /** Amount in whole euros; null where the source gives none. */
  readonly amount?: Maybe<Scalars['Int']['output']>;
  /** Lines of that source, such as `22-35, 40`. */
  readonly lines?: Maybe<Scalars['String']['output']>;
  /** Name of the scheme that the money comes from. */
  readonly scheme?: Maybe<Scalars['String']['output']>;
  /** Id of the source that says so. */
  readonly source?: Maybe<Scalars['ID']['output']>;
};

/** Order of funding: one field an entry. */
export type FundingSort = {
  /** Order by amount. */
  readonly amount?: InputMaybe<SortDirection>;
  /** Order by lines. */
  readonly lines?: InputMaybe<SortDirection>;
  /** Order by scheme. */
  readonly scheme?: InputMaybe<SortDirection>;
  /** Order by source. */
  readonly source?: InputMaybe<SortDirection>;
};

/** Conditions on funding; those side by side must all hold. */
export type FundingWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<FundingWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<FundingWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<FundingWhere>>;
  /** Conditions on amount. */
  readonly amount?: InputMaybe<IntScalarFilters>;
  /** Conditions on lines. */
  readonly lines?: InputMaybe<StringScalarFilters>;
  /** Conditions on scheme. */
  readonly scheme?: InputMaybe<StringScalarFilters>;
  /** Conditions on source. */
  readonly source?: InputMaybe<IdScalarFilters>;
};

/** Step from one profession to another. */
export type Growth = {
  /** What the step brings. */
  readonly kind: GrowthKind;
  /** Lines of that source, such as `22-35, 40`. */
  readonly lines?: Maybe<Scalars['String']['output']>;
  /** Id of the source that says so. */
  readonly source?: Maybe<Scalars['ID']['output']>;
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
  readonly eq?: InputMaybe<GrowthKind>;
  /** Equal to one of; an empty list has none. */
  readonly in?: InputMaybe<ReadonlyArray<GrowthKind>>;
};

/** Order of growth: one field an entry. */
export type GrowthSort = {
  /** Order by kind. */
  readonly kind?: InputMaybe<SortDirection>;
  /** Order by lines. */
  readonly lines?: InputMaybe<SortDirection>;
  /** Order by source. */
  readonly source?: InputMaybe<SortDirection>;
};

/** Conditions on growth; those side by side must all hold. */
export type GrowthWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<GrowthWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<GrowthWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<GrowthWhere>>;
  /** Conditions on kind. */
  readonly kind?: InputMaybe<GrowthKindEnumScalarFilters>;
  /** Conditions on lines. */
  readonly lines?: InputMaybe<StringScalarFilters>;
  /** Conditions on source. */
  readonly source?: InputMaybe<IdScalarFilters>;
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
  readonly eq?: InputMaybe<Horizon>;
  /** Equal to one of; an empty list has none. */
  readonly in?: InputMaybe<ReadonlyArray<Horizon>>;
};

/** Conditions on a value of type id. */
export type IdScalarFilters = {
  /** Contains this text; capitals count. */
  readonly contains?: InputMaybe<Scalars['ID']['input']>;
  /** Ends with this text; capitals count. */
  readonly endsWith?: InputMaybe<Scalars['ID']['input']>;
  /** Equal to. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Equal to one of; an empty list has none. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Begins with this text; capitals count. */
  readonly startsWith?: InputMaybe<Scalars['ID']['input']>;
};

/** Something people set up to train or keep care professionals (schema.org Project). */
export type Initiative = Node & {
  /**
   * Who to call about it: those with an address or number before those without, of these by what they do for it. Nobody who was only
   * quoted and can't be reached.
   */
  readonly advisers: ReadonlyArray<Adviser>;
  /** Other names that it goes by, such as those of records that were merged into it. */
  readonly altNames: ReadonlyArray<Scalars['String']['output']>;
  /** How it goes about it. */
  readonly approach?: Maybe<Scalars['String']['output']>;
  /** Circumstances that hindered. */
  readonly barriers: ReadonlyArray<Factor>;
  /** Pages of barriers, with the properties of each relationship. */
  readonly barriersConnection: InitiativeBarriersConnection;
  /**
   * Who met a barrier of this initiative and did something about it, then whom the same circumstance helped; of either those who can be
   * reached first, then by score. Never what the initiative is part of or its own parts.
   */
  readonly bridges: ReadonlyArray<Bridge>;
  /** Who works together, and how. */
  readonly collaboration?: Maybe<Scalars['String']['output']>;
  /** People who can be approached about it or are named in its source, in any role. */
  readonly contacts: ReadonlyArray<Contact>;
  /** Pages of contacts, with the properties of each relationship. */
  readonly contactsConnection: InitiativeContactsConnection;
  /** Circumstances that helped. */
  readonly enablers: ReadonlyArray<Factor>;
  /** Pages of enablers, with the properties of each relationship. */
  readonly enablersConnection: InitiativeEnablersConnection;
  /** Year in which it ended or should end. */
  readonly endYear?: Maybe<Scalars['Int']['output']>;
  /** Organisations that pay for it. */
  readonly funders: ReadonlyArray<Organisation>;
  /** Pages of funders, with the properties of each relationship. */
  readonly fundersConnection: InitiativeFundersConnection;
  /** What it wants to reach. */
  readonly goals: ReadonlyArray<Scalars['String']['output']>;
  /** Slug that never changes, such as `cobra`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of undertaking it is. */
  readonly kind: InitiativeKind;
  /** What was learned in it or is recommended from it. */
  readonly lessons: ReadonlyArray<Lesson>;
  /** Pages of lessons, with the properties of each relationship. */
  readonly lessonsConnection: InitiativeLessonsConnection;
  /** Dated events in its course. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** Pages of milestones, with the properties of each relationship. */
  readonly milestonesConnection: InitiativeMilestonesConnection;
  /** Moment of its last change (ISO 8601, UTC), as `changes` tells it. */
  readonly modified: Scalars['String']['output'];
  /** Organisations that take part in it. */
  readonly organisations: ReadonlyArray<Organisation>;
  /** Pages of organisations, with the properties of each relationship. */
  readonly organisationsConnection: InitiativeOrganisationsConnection;
  /** Initiatives that it is a part of, such as a programme. */
  readonly partOf: ReadonlyArray<Initiative>;
  /** Pages of part of, with the properties of each relationship. */
  readonly partOfConnection: InitiativePartOfConnection;
  /** Initiatives that are parts of it. */
  readonly parts: ReadonlyArray<Initiative>;
  /** Pages of parts, with the properties of each relationship. */
  readonly partsConnection: InitiativePartsConnection;
  /** Ways of learning that it uses. */
  readonly pathways: ReadonlyArray<Pathway>;
  /** Pages of pathways, with the properties of each relationship. */
  readonly pathwaysConnection: InitiativePathwaysConnection;
  /** What was the matter, and for whom. */
  readonly problem?: Maybe<Scalars['String']['output']>;
  /** Resources that it makes. */
  readonly produces: ReadonlyArray<Resource>;
  /** Pages of produces, with the properties of each relationship. */
  readonly producesConnection: InitiativeProducesConnection;
  /** Professions that learn, supervise or work together in it. */
  readonly professions: ReadonlyArray<Profession>;
  /** Pages of professions, with the properties of each relationship. */
  readonly professionsConnection: InitiativeProfessionsConnection;
  /** What people said about it, in our words. */
  readonly quotes: ReadonlyArray<Quote>;
  /** Pages of quotes, with the properties of each relationship. */
  readonly quotesConnection: InitiativeQuotesConnection;
  /** Regions where it happens. */
  readonly regions: ReadonlyArray<Region>;
  /** Pages of regions, with the properties of each relationship. */
  readonly regionsConnection: InitiativeRegionsConnection;
  /**
   * Other initiatives that share factors or themes with it, best first: what is rare weighs most. Never the initiative
   * itself, what it is part of or its own parts.
   */
  readonly related: ReadonlyArray<RelatedInitiative>;
  /** Resources that it produces or uses. */
  readonly resources: ReadonlyArray<Resource>;
  /** Pages of resources, with the properties of each relationship. */
  readonly resourcesConnection: InitiativeResourcesConnection;
  /** Name that people use for it, where it is shorter than the title. */
  readonly shortTitle?: Maybe<Scalars['String']['output']>;
  /** Documents that its facts come from. */
  readonly sources: ReadonlyArray<Source>;
  /** Pages of sources, with the properties of each relationship. */
  readonly sourcesConnection: InitiativeSourcesConnection;
  /** Year in which it began. */
  readonly startYear?: Maybe<Scalars['Int']['output']>;
  /** How far it was when the source was written; null where the source does not tell. */
  readonly status?: Maybe<InitiativeStatus>;
  /** What it is, in a few sentences. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it promised or measured in figures. */
  readonly targets: ReadonlyArray<Target>;
  /** Pages of targets, with the properties of each relationship. */
  readonly targetsConnection: InitiativeTargetsConnection;
  /** Subjects it is about, and those that it touches on. */
  readonly themes: ReadonlyArray<Theme>;
  /** Pages of themes, with the properties of each relationship. */
  readonly themesConnection: InitiativeThemesConnection;
  /** Title as the source writes it. */
  readonly title: Scalars['String']['output'];
  /** Address of its Dutch page, which is the name of it in linked data. */
  readonly uri: Scalars['String']['output'];
  /** Web page about it. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Resources that it works with. */
  readonly uses: ReadonlyArray<Resource>;
  /** Pages of uses, with the properties of each relationship. */
  readonly usesConnection: InitiativeUsesConnection;
  /** Day on which somebody who takes part last confirmed it (ISO 8601); null where nobody has since the source was written. */
  readonly verified?: Maybe<Scalars['String']['output']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeAdvisersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeBarriersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FactorSort>>;
  where?: InputMaybe<FactorWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeBarriersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeBarriersConnectionSort>>;
  where?: InputMaybe<InitiativeBarriersConnectionWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeBridgesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeContactsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ContactSort>>;
  where?: InputMaybe<ContactWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeContactsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeContactsConnectionSort>>;
  where?: InputMaybe<InitiativeContactsConnectionWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeEnablersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FactorSort>>;
  where?: InputMaybe<FactorWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeEnablersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeEnablersConnectionSort>>;
  where?: InputMaybe<InitiativeEnablersConnectionWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeFundersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeFundersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeFundersConnectionSort>>;
  where?: InputMaybe<InitiativeFundersConnectionWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeLessonsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<LessonSort>>;
  where?: InputMaybe<LessonWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeLessonsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeLessonsConnectionSort>>;
  where?: InputMaybe<InitiativeLessonsConnectionWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeMilestonesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MilestoneSort>>;
  where?: InputMaybe<MilestoneWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeMilestonesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeMilestonesConnectionSort>>;
  where?: InputMaybe<InitiativeMilestonesConnectionWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeOrganisationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeOrganisationsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeOrganisationsConnectionSort>>;
  where?: InputMaybe<InitiativeOrganisationsConnectionWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativePartOfArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeSort>>;
  where?: InputMaybe<InitiativeWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativePartOfConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativePartOfConnectionSort>>;
  where?: InputMaybe<InitiativePartOfConnectionWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativePartsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeSort>>;
  where?: InputMaybe<InitiativeWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativePartsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativePartsConnectionSort>>;
  where?: InputMaybe<InitiativePartsConnectionWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativePathwaysArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PathwaySort>>;
  where?: InputMaybe<PathwayWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativePathwaysConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativePathwaysConnectionSort>>;
  where?: InputMaybe<InitiativePathwaysConnectionWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeProducesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ResourceSort>>;
  where?: InputMaybe<ResourceWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeProducesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeProducesConnectionSort>>;
  where?: InputMaybe<InitiativeProducesConnectionWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeProfessionsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ProfessionSort>>;
  where?: InputMaybe<ProfessionWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeProfessionsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeProfessionsConnectionSort>>;
  where?: InputMaybe<InitiativeProfessionsConnectionWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeQuotesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<QuoteSort>>;
  where?: InputMaybe<QuoteWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeQuotesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeQuotesConnectionSort>>;
  where?: InputMaybe<InitiativeQuotesConnectionWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeRegionsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<RegionSort>>;
  where?: InputMaybe<RegionWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeRegionsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeRegionsConnectionSort>>;
  where?: InputMaybe<InitiativeRegionsConnectionWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeResourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ResourceSort>>;
  where?: InputMaybe<ResourceWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeResourcesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeResourcesConnectionSort>>;
  where?: InputMaybe<InitiativeResourcesConnectionWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeSourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SourceSort>>;
  where?: InputMaybe<SourceWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeSourcesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeSourcesConnectionSort>>;
  where?: InputMaybe<InitiativeSourcesConnectionWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeTargetsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<TargetSort>>;
  where?: InputMaybe<TargetWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeTargetsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeTargetsConnectionSort>>;
  where?: InputMaybe<InitiativeTargetsConnectionWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeThemesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ThemeSort>>;
  where?: InputMaybe<ThemeWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeThemesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeThemesConnectionSort>>;
  where?: InputMaybe<InitiativeThemesConnectionWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeUsesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ResourceSort>>;
  where?: InputMaybe<ResourceWhere>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeUsesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeUsesConnectionSort>>;
  where?: InputMaybe<InitiativeUsesConnectionWhere>;
};

/** Page of initiative barriers, with their number and the way to the next page. */
export type InitiativeBarriersConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<InitiativeBarriersRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships initiative barriers, with their properties. */
export type InitiativeBarriersConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<InitiativeBarriersConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<InitiativeBarriersConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<InitiativeBarriersConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<InitiativeBarriersConnectionWhere>;
};

/** Order of the relationships initiative barriers. */
export type InitiativeBarriersConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<FactorNoteSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<FactorSort>;
};

/** Conditions on one relationship initiative barriers: on its properties (edge) and on the other node (node). */
export type InitiativeBarriersConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<InitiativeBarriersConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<InitiativeBarriersConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<InitiativeBarriersConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<FactorNoteWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<FactorWhere>;
};

/** Relationship initiative barriers: its properties and the node at the other end. */
export type InitiativeBarriersRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Factor;
  /** Properties of the relationship. */
  readonly properties: FactorNote;
};

/** Page of initiative contacts, with their number and the way to the next page. */
export type InitiativeContactsConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<InitiativeContactsRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships initiative contacts, with their properties. */
export type InitiativeContactsConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<InitiativeContactsConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<InitiativeContactsConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<InitiativeContactsConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<InitiativeContactsConnectionWhere>;
};

/** Order of the relationships initiative contacts. */
export type InitiativeContactsConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<ContactForSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<ContactSort>;
};

/** Conditions on one relationship initiative contacts: on its properties (edge) and on the other node (node). */
export type InitiativeContactsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<InitiativeContactsConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<InitiativeContactsConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<InitiativeContactsConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<ContactForWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<ContactWhere>;
};

/** Relationship initiative contacts: its properties and the node at the other end. */
export type InitiativeContactsRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Contact;
  /** Properties of the relationship. */
  readonly properties: ContactFor;
};

/** One initiative of a page, with its cursor. */
export type InitiativeEdge = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Initiative;
};

/** Page of initiative enablers, with their number and the way to the next page. */
export type InitiativeEnablersConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<InitiativeEnablersRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships initiative enablers, with their properties. */
export type InitiativeEnablersConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<InitiativeEnablersConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<InitiativeEnablersConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<InitiativeEnablersConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<InitiativeEnablersConnectionWhere>;
};

/** Order of the relationships initiative enablers. */
export type InitiativeEnablersConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<FactorNoteSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<FactorSort>;
};

/** Conditions on one relationship initiative enablers: on its properties (edge) and on the other node (node). */
export type InitiativeEnablersConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<InitiativeEnablersConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<InitiativeEnablersConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<InitiativeEnablersConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<FactorNoteWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<FactorWhere>;
};

/** Relationship initiative enablers: its properties and the node at the other end. */
export type InitiativeEnablersRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Factor;
  /** Properties of the relationship. */
  readonly properties: FactorNote;
};

/** Page of initiative funders, with their number and the way to the next page. */
export type InitiativeFundersConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<InitiativeFundersRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships initiative funders, with their properties. */
export type InitiativeFundersConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<InitiativeFundersConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<InitiativeFundersConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<InitiativeFundersConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<InitiativeFundersConnectionWhere>;
};

/** Order of the relationships initiative funders. */
export type InitiativeFundersConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<FundingSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<OrganisationSort>;
};

/** Conditions on one relationship initiative funders: on its properties (edge) and on the other node (node). */
export type InitiativeFundersConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<InitiativeFundersConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<InitiativeFundersConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<InitiativeFundersConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<FundingWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<OrganisationWhere>;
};

/** Relationship initiative funders: its properties and the node at the other end. */
export type InitiativeFundersRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Organisation;
  /** Properties of the relationship. */
  readonly properties: Funding;
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
  readonly eq?: InputMaybe<InitiativeKind>;
  /** Equal to one of; an empty list has none. */
  readonly in?: InputMaybe<ReadonlyArray<InitiativeKind>>;
};

/** Page of initiative lessons, with their number and the way to the next page. */
export type InitiativeLessonsConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<InitiativeLessonsRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships initiative lessons, with their properties. */
export type InitiativeLessonsConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<InitiativeLessonsConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<InitiativeLessonsConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<InitiativeLessonsConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<InitiativeLessonsConnectionWhere>;
};

/** Order of the relationships initiative lessons. */
export type InitiativeLessonsConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<TeachingSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<LessonSort>;
};

/** Conditions on one relationship initiative lessons: on its properties (edge) and on the other node (node). */
export type InitiativeLessonsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<InitiativeLessonsConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<InitiativeLessonsConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<InitiativeLessonsConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<TeachingWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<LessonWhere>;
};

/** Relationship initiative lessons: its properties and the node at the other end. */
export type InitiativeLessonsRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Lesson;
  /** Properties of the relationship. */
  readonly properties: Teaching;
};

/** Page of initiative milestones, with their number and the way to the next page. */
export type InitiativeMilestonesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<InitiativeMilestonesRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships initiative milestones, with their properties. */
export type InitiativeMilestonesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<InitiativeMilestonesConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<InitiativeMilestonesConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<InitiativeMilestonesConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<InitiativeMilestonesConnectionWhere>;
};

/** Order of the relationships initiative milestones. */
export type InitiativeMilestonesConnectionSort = {
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<MilestoneSort>;
};

/** Conditions on one relationship initiative milestones: on its properties (edge) and on the other node (node). */
export type InitiativeMilestonesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<InitiativeMilestonesConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<InitiativeMilestonesConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<InitiativeMilestonesConnectionWhere>>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<MilestoneWhere>;
};

/** Relationship initiative milestones: its properties and the node at the other end. */
export type InitiativeMilestonesRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Milestone;
};

/** Page of initiative organisations, with their number and the way to the next page. */
export type InitiativeOrganisationsConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<InitiativeOrganisationsRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships initiative organisations, with their properties. */
export type InitiativeOrganisationsConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<InitiativeOrganisationsConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<InitiativeOrganisationsConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<InitiativeOrganisationsConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<InitiativeOrganisationsConnectionWhere>;
};

/** Order of the relationships initiative organisations. */
export type InitiativeOrganisationsConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<ParticipationSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<OrganisationSort>;
};

/** Conditions on one relationship initiative organisations: on its properties (edge) and on the other node (node). */
export type InitiativeOrganisationsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<InitiativeOrganisationsConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<InitiativeOrganisationsConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<InitiativeOrganisationsConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<ParticipationWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<OrganisationWhere>;
};

/** Relationship initiative organisations: its properties and the node at the other end. */
export type InitiativeOrganisationsRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Organisation;
  /** Properties of the relationship. */
  readonly properties: Participation;
};

/** Page of initiative part of, with their number and the way to the next page. */
export type InitiativePartOfConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<InitiativePartOfRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships initiative part of, with their properties. */
export type InitiativePartOfConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<InitiativePartOfConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<InitiativePartOfConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<InitiativePartOfConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<InitiativePartOfConnectionWhere>;
};

/** Order of the relationships initiative part of. */
export type InitiativePartOfConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<StatementSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<InitiativeSort>;
};

/** Conditions on one relationship initiative part of: on its properties (edge) and on the other node (node). */
export type InitiativePartOfConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<InitiativePartOfConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<InitiativePartOfConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<InitiativePartOfConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<StatementWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<InitiativeWhere>;
};

/** Relationship initiative part of: its properties and the node at the other end. */
export type InitiativePartOfRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Initiative;
  /** Properties of the relationship. */
  readonly properties: Statement;
};

/** Page of initiative parts, with their number and the way to the next page. */
export type InitiativePartsConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<InitiativePartsRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships initiative parts, with their properties. */
export type InitiativePartsConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<InitiativePartsConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<InitiativePartsConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<InitiativePartsConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<InitiativePartsConnectionWhere>;
};

/** Order of the relationships initiative parts. */
export type InitiativePartsConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<StatementSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<InitiativeSort>;
};

/** Conditions on one relationship initiative parts: on its properties (edge) and on the other node (node). */
export type InitiativePartsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<InitiativePartsConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<InitiativePartsConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<InitiativePartsConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<StatementWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<InitiativeWhere>;
};

/** Relationship initiative parts: its properties and the node at the other end. */
export type InitiativePartsRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Initiative;
  /** Properties of the relationship. */
  readonly properties: Statement;
};

/** Page of initiative pathways, with their number and the way to the next page. */
export type InitiativePathwaysConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<InitiativePathwaysRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships initiative pathways, with their properties. */
export type InitiativePathwaysConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<InitiativePathwaysConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<InitiativePathwaysConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<InitiativePathwaysConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<InitiativePathwaysConnectionWhere>;
};

/** Order of the relationships initiative pathways. */
export type InitiativePathwaysConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<StatementSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<PathwaySort>;
};

/** Conditions on one relationship initiative pathways: on its properties (edge) and on the other node (node). */
export type InitiativePathwaysConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<InitiativePathwaysConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<InitiativePathwaysConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<InitiativePathwaysConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<StatementWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<PathwayWhere>;
};

/** Relationship initiative pathways: its properties and the node at the other end. */
export type InitiativePathwaysRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Pathway;
  /** Properties of the relationship. */
  readonly properties: Statement;
};

/** Page of initiative produces, with their number and the way to the next page. */
export type InitiativeProducesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<InitiativeProducesRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships initiative produces, with their properties. */
export type InitiativeProducesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<InitiativeProducesConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<InitiativeProducesConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<InitiativeProducesConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<InitiativeProducesConnectionWhere>;
};

/** Order of the relationships initiative produces. */
export type InitiativeProducesConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<StatementSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<ResourceSort>;
};

/** Conditions on one relationship initiative produces: on its properties (edge) and on the other node (node). */
export type InitiativeProducesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<InitiativeProducesConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<InitiativeProducesConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<InitiativeProducesConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<StatementWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<ResourceWhere>;
};

/** Relationship initiative produces: its properties and the node at the other end. */
export type InitiativeProducesRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Resource;
  /** Properties of the relationship. */
  readonly properties: Statement;
};

/** Page of initiative professions, with their number and the way to the next page. */
export type InitiativeProfessionsConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<InitiativeProfessionsRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships initiative professions, with their properties. */
export type InitiativeProfessionsConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<InitiativeProfessionsConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<InitiativeProfessionsConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<InitiativeProfessionsConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<InitiativeProfessionsConnectionWhere>;
};

/** Order of the relationships initiative professions. */
export type InitiativeProfessionsConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<InvolvementSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<ProfessionSort>;
};

/** Conditions on one relationship initiative professions: on its properties (edge) and on the other node (node). */
export type InitiativeProfessionsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<InitiativeProfessionsConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<InitiativeProfessionsConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<InitiativeProfessionsConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<InvolvementWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<ProfessionWhere>;
};

/** Relationship initiative professions: its properties and the node at the other end. */
export type InitiativeProfessionsRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Profession;
  /** Properties of the relationship. */
  readonly properties: Involvement;
};

/** Page of initiative quotes, with their number and the way to the next page. */
export type InitiativeQuotesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<InitiativeQuotesRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships initiative quotes, with their properties. */
export type InitiativeQuotesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<InitiativeQuotesConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<InitiativeQuotesConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<InitiativeQuotesConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<InitiativeQuotesConnectionWhere>;
};

/** Order of the relationships initiative quotes. */
export type InitiativeQuotesConnectionSort = {
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<QuoteSort>;
};

/** Conditions on one relationship initiative quotes: on its properties (edge) and on the other node (node). */
export type InitiativeQuotesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<InitiativeQuotesConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<InitiativeQuotesConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<InitiativeQuotesConnectionWhere>>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<QuoteWhere>;
};

/** Relationship initiative quotes: its properties and the node at the other end. */
export type InitiativeQuotesRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Quote;
};

/** Page of initiative regions, with their number and the way to the next page. */
export type InitiativeRegionsConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<InitiativeRegionsRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships initiative regions, with their properties. */
export type InitiativeRegionsConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<InitiativeRegionsConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<InitiativeRegionsConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<InitiativeRegionsConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<InitiativeRegionsConnectionWhere>;
};

/** Order of the relationships initiative regions. */
export type InitiativeRegionsConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<StatementSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<RegionSort>;
};

/** Conditions on one relationship initiative regions: on its properties (edge) and on the other node (node). */
export type InitiativeRegionsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<InitiativeRegionsConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<InitiativeRegionsConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<InitiativeRegionsConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<StatementWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<RegionWhere>;
};

/** Relationship initiative regions: its properties and the node at the other end. */
export type InitiativeRegionsRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Region;
  /** Properties of the relationship. */
  readonly properties: Statement;
};

/** Filter on related nodes of kind initiative. */
export type InitiativeRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<InitiativeWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<InitiativeWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<InitiativeWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<InitiativeWhere>;
};

/** Page of initiative resources, with their number and the way to the next page. */
export type InitiativeResourcesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<InitiativeResourcesRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships initiative resources, with their properties. */
export type InitiativeResourcesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<InitiativeResourcesConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<InitiativeResourcesConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<InitiativeResourcesConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<InitiativeResourcesConnectionWhere>;
};

/** Order of the relationships initiative resources. */
export type InitiativeResourcesConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<ResourceForSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<ResourceSort>;
};

/** Conditions on one relationship initiative resources: on its properties (edge) and on the other node (node). */
export type InitiativeResourcesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<InitiativeResourcesConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<InitiativeResourcesConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<InitiativeResourcesConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<ResourceForWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<ResourceWhere>;
};

/** Relationship initiative resources: its properties and the node at the other end. */
export type InitiativeResourcesRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Resource;
  /** Properties of the relationship. */
  readonly properties: ResourceFor;
};

/** Order of initiative: one field an entry. */
export type InitiativeSort = {
  /** Order by approach. */
  readonly approach?: InputMaybe<SortDirection>;
  /** Order by collaboration. */
  readonly collaboration?: InputMaybe<SortDirection>;
  /** Order by end year. */
  readonly endYear?: InputMaybe<SortDirection>;
  /** Order by id. */
  readonly id?: InputMaybe<SortDirection>;
  /** Order by kind. */
  readonly kind?: InputMaybe<SortDirection>;
  /** Order by modified. */
  readonly modified?: InputMaybe<SortDirection>;
  /** Order by problem. */
  readonly problem?: InputMaybe<SortDirection>;
  /** Order by short title. */
  readonly shortTitle?: InputMaybe<SortDirection>;
  /** Order by sort name. */
  readonly sortName?: InputMaybe<SortDirection>;
  /** Order by start year. */
  readonly startYear?: InputMaybe<SortDirection>;
  /** Order by status. */
  readonly status?: InputMaybe<SortDirection>;
  /** Order by summary. */
  readonly summary?: InputMaybe<SortDirection>;
  /** Order by title. */
  readonly title?: InputMaybe<SortDirection>;
  /** Order by url. */
  readonly url?: InputMaybe<SortDirection>;
  /** Order by verified. */
  readonly verified?: InputMaybe<SortDirection>;
};

/** Page of initiative sources, with their number and the way to the next page. */
export type InitiativeSourcesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<InitiativeSourcesRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships initiative sources, with their properties. */
export type InitiativeSourcesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<InitiativeSourcesConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<InitiativeSourcesConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<InitiativeSourcesConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<InitiativeSourcesConnectionWhere>;
};

/** Order of the relationships initiative sources. */
export type InitiativeSourcesConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<CitationSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<SourceSort>;
};

/** Conditions on one relationship initiative sources: on its properties (edge) and on the other node (node). */
export type InitiativeSourcesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<InitiativeSourcesConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<InitiativeSourcesConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<InitiativeSourcesConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<CitationWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<SourceWhere>;
};

/** Relationship initiative sources: its properties and the node at the other end. */
export type InitiativeSourcesRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Source;
  /** Properties of the relationship. */
  readonly properties: Citation;
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
  readonly eq?: InputMaybe<InitiativeStatus>;
  /** Equal to one of; an empty list has none. */
  readonly in?: InputMaybe<ReadonlyArray<InitiativeStatus>>;
};

/** Page of initiative targets, with their number and the way to the next page. */
export type InitiativeTargetsConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<InitiativeTargetsRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships initiative targets, with their properties. */
export type InitiativeTargetsConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<InitiativeTargetsConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<InitiativeTargetsConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<InitiativeTargetsConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<InitiativeTargetsConnectionWhere>;
};

/** Order of the relationships initiative targets. */
export type InitiativeTargetsConnectionSort = {
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<TargetSort>;
};

/** Conditions on one relationship initiative targets: on its properties (edge) and on the other node (node). */
export type InitiativeTargetsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<InitiativeTargetsConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<InitiativeTargetsConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<InitiativeTargetsConnectionWhere>>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<TargetWhere>;
};

/** Relationship initiative targets: its properties and the node at the other end. */
export type InitiativeTargetsRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Target;
};

/** Page of initiative themes, with their number and the way to the next page. */
export type InitiativeThemesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<InitiativeThemesRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships initiative themes, with their properties. */
export type InitiativeThemesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<InitiativeThemesConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<InitiativeThemesConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<InitiativeThemesConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<InitiativeThemesConnectionWhere>;
};

/** Order of the relationships initiative themes. */
export type InitiativeThemesConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<ThemingSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<ThemeSort>;
};

/** Conditions on one relationship initiative themes: on its properties (edge) and on the other node (node). */
export type InitiativeThemesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<InitiativeThemesConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<InitiativeThemesConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<InitiativeThemesConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<ThemingWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<ThemeWhere>;
};

/** Relationship initiative themes: its properties and the node at the other end. */
export type InitiativeThemesRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Theme;
  /** Properties of the relationship. */
  readonly properties: Theming;
};

/** Page of initiative uses, with their number and the way to the next page. */
export type InitiativeUsesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<InitiativeUsesRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships initiative uses, with their properties. */
export type InitiativeUsesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<InitiativeUsesConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<InitiativeUsesConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<InitiativeUsesConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<InitiativeUsesConnectionWhere>;
};

/** Order of the relationships initiative uses. */
export type InitiativeUsesConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<StatementSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<ResourceSort>;
};

/** Conditions on one relationship initiative uses: on its properties (edge) and on the other node (node). */
export type InitiativeUsesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<InitiativeUsesConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<InitiativeUsesConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<InitiativeUsesConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<StatementWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<ResourceWhere>;
};

/** Relationship initiative uses: its properties and the node at the other end. */
export type InitiativeUsesRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Resource;
  /** Properties of the relationship. */
  readonly properties: Statement;
};

/** Conditions on initiative; those side by side must all hold. */
export type InitiativeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<InitiativeWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<InitiativeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<InitiativeWhere>>;
  /** Conditions on alt names. */
  readonly altNames?: InputMaybe<StringListFilters>;
  /** Conditions on approach. */
  readonly approach?: InputMaybe<StringScalarFilters>;
  /** Conditions on barriers. */
  readonly barriers?: InputMaybe<FactorRelationshipFilters>;
  /** Conditions on barriers, with the properties of each relationship. */
  readonly barriersConnection?: InputMaybe<InitiativeBarriersConnectionFilters>;
  /** Conditions on collaboration. */
  readonly collaboration?: InputMaybe<StringScalarFilters>;
  /** Conditions on contacts. */
  readonly contacts?: InputMaybe<ContactRelationshipFilters>;
  /** Conditions on contacts, with the properties of each relationship. */
  readonly contactsConnection?: InputMaybe<InitiativeContactsConnectionFilters>;
  /** Conditions on enablers. */
  readonly enablers?: InputMaybe<FactorRelationshipFilters>;
  /** Conditions on enablers, with the properties of each relationship. */
  readonly enablersConnection?: InputMaybe<InitiativeEnablersConnectionFilters>;
  /** Conditions on end year. */
  readonly endYear?: InputMaybe<IntScalarFilters>;
  /** Conditions on funders. */
  readonly funders?: InputMaybe<OrganisationRelationshipFilters>;
  /** Conditions on funders, with the properties of each relationship. */
  readonly fundersConnection?: InputMaybe<InitiativeFundersConnectionFilters>;
  /** Conditions on goals. */
  readonly goals?: InputMaybe<StringListFilters>;
  /** Conditions on id. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** Conditions on kind. */
  readonly kind?: InputMaybe<InitiativeKindEnumScalarFilters>;
  /** Conditions on lessons. */
  readonly lessons?: InputMaybe<LessonRelationshipFilters>;
  /** Conditions on lessons, with the properties of each relationship. */
  readonly lessonsConnection?: InputMaybe<InitiativeLessonsConnectionFilters>;
  /** Conditions on milestones. */
  readonly milestones?: InputMaybe<MilestoneRelationshipFilters>;
  /** Conditions on milestones, with the properties of each relationship. */
  readonly milestonesConnection?: InputMaybe<InitiativeMilestonesConnectionFilters>;
  /** Conditions on modified. */
  readonly modified?: InputMaybe<StringScalarFilters>;
  /** Conditions on organisations. */
  readonly organisations?: InputMaybe<OrganisationRelationshipFilters>;
  /** Conditions on organisations, with the properties of each relationship. */
  readonly organisationsConnection?: InputMaybe<InitiativeOrganisationsConnectionFilters>;
  /** Conditions on part of. */
  readonly partOf?: InputMaybe<InitiativeRelationshipFilters>;
  /** Conditions on part of, with the properties of each relationship. */
  readonly partOfConnection?: InputMaybe<InitiativePartOfConnectionFilters>;
  /** Conditions on parts. */
  readonly parts?: InputMaybe<InitiativeRelationshipFilters>;
  /** Conditions on parts, with the properties of each relationship. */
  readonly partsConnection?: InputMaybe<InitiativePartsConnectionFilters>;
  /** Conditions on pathways. */
  readonly pathways?: InputMaybe<PathwayRelationshipFilters>;
  /** Conditions on pathways, with the properties of each relationship. */
  readonly pathwaysConnection?: InputMaybe<InitiativePathwaysConnectionFilters>;
  /** Conditions on problem. */
  readonly problem?: InputMaybe<StringScalarFilters>;
  /** Conditions on produces. */
  readonly produces?: InputMaybe<ResourceRelationshipFilters>;
  /** Conditions on produces, with the properties of each relationship. */
  readonly producesConnection?: InputMaybe<InitiativeProducesConnectionFilters>;
  /** Conditions on professions. */
  readonly professions?: InputMaybe<ProfessionRelationshipFilters>;
  /** Conditions on professions, with the properties of each relationship. */
  readonly professionsConnection?: InputMaybe<InitiativeProfessionsConnectionFilters>;
  /** Conditions on quotes. */
  readonly quotes?: InputMaybe<QuoteRelationshipFilters>;
  /** Conditions on quotes, with the properties of each relationship. */
  readonly quotesConnection?: InputMaybe<InitiativeQuotesConnectionFilters>;
  /** Conditions on regions. */
  readonly regions?: InputMaybe<RegionRelationshipFilters>;
  /** Conditions on regions, with the properties of each relationship. */
  readonly regionsConnection?: InputMaybe<InitiativeRegionsConnectionFilters>;
  /** Conditions on resources. */
  readonly resources?: InputMaybe<ResourceRelationshipFilters>;
  /** Conditions on resources, with the properties of each relationship. */
  readonly resourcesConnection?: InputMaybe<InitiativeResourcesConnectionFilters>;
  /** Conditions on short title. */
  readonly shortTitle?: InputMaybe<StringScalarFilters>;
  /** Conditions on sources. */
  readonly sources?: InputMaybe<SourceRelationshipFilters>;
  /** Conditions on sources, with the properties of each relationship. */
  readonly sourcesConnection?: InputMaybe<InitiativeSourcesConnectionFilters>;
  /** Conditions on start year. */
  readonly startYear?: InputMaybe<IntScalarFilters>;
  /** Conditions on status. */
  readonly status?: InputMaybe<InitiativeStatusEnumScalarFilters>;
  /** Conditions on summary. */
  readonly summary?: InputMaybe<StringScalarFilters>;
  /** Conditions on targets. */
  readonly targets?: InputMaybe<TargetRelationshipFilters>;
  /** Conditions on targets, with the properties of each relationship. */
  readonly targetsConnection?: InputMaybe<InitiativeTargetsConnectionFilters>;
  /** Conditions on themes. */
  readonly themes?: InputMaybe<ThemeRelationshipFilters>;
  /** Conditions on themes, with the properties of each relationship. */
  readonly themesConnection?: InputMaybe<InitiativeThemesConnectionFilters>;
  /** Conditions on title. */
  readonly title?: InputMaybe<StringScalarFilters>;
  /** Conditions on url. */
  readonly url?: InputMaybe<StringScalarFilters>;
  /** Conditions on uses. */
  readonly uses?: InputMaybe<ResourceRelationshipFilters>;
  /** Conditions on uses, with the properties of each relationship. */
  readonly usesConnection?: InputMaybe<InitiativeUsesConnectionFilters>;
  /** Conditions on verified. */
  readonly verified?: InputMaybe<StringScalarFilters>;
};

/** Initiative about a theme or about something narrower. */
export type InitiativeWithin = {
  /** Initiative about it. */
  readonly initiative: Initiative;
  /** Steps in the thesaurus from the theme asked for, 0 for that itself. */
  readonly steps: Scalars['Int']['output'];
  /** Theme that it is about: the nearest of the one asked for and what is narrower. */
  readonly theme: Theme;
};

/** Page of initiatives, with their number and the way to the next page. */
export type InitiativesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<InitiativeEdge>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What there is about a theme and all that is narrower. */
export type InitiativesWithin = {
  /** Initiatives, those about the theme itself first, then by how much narrower their theme is. */
  readonly initiatives: ReadonlyArray<InitiativeWithin>;
  /** Number of initiatives in all. */
  readonly total: Scalars['Int']['output'];
};

/** Conditions on a value of type int. */
export type IntScalarFilters = {
  /** Equal to. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than or equal to. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Equal to one of; an empty list has none. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Less than. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** Less than or equal to. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** How a profession is involved in an initiative. */
export type Involvement = {
  /** Lines of that source, such as `22-35, 40`. */
  readonly lines?: Maybe<Scalars['String']['output']>;
  /** Part that people of the profession have. */
  readonly role: InvolvementRole;
  /** Id of the source that says so. */
  readonly source?: Maybe<Scalars['ID']['output']>;
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
  readonly eq?: InputMaybe<InvolvementRole>;
  /** Equal to one of; an empty list has none. */
  readonly in?: InputMaybe<ReadonlyArray<InvolvementRole>>;
};

/** Order of involvement: one field an entry. */
export type InvolvementSort = {
  /** Order by lines. */
  readonly lines?: InputMaybe<SortDirection>;
  /** Order by role. */
  readonly role?: InputMaybe<SortDirection>;
  /** Order by source. */
  readonly source?: InputMaybe<SortDirection>;
};

/** Conditions on involvement; those side by side must all hold. */
export type InvolvementWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<InvolvementWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<InvolvementWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<InvolvementWhere>>;
  /** Conditions on lines. */
  readonly lines?: InputMaybe<StringScalarFilters>;
  /** Conditions on role. */
  readonly role?: InputMaybe<InvolvementRoleEnumScalarFilters>;
  /** Conditions on source. */
  readonly source?: InputMaybe<IdScalarFilters>;
};

/** Kind with the number of hits of it. */
export type KindCount = {
  /** Number of hits. */
  readonly count: Scalars['Int']['output'];
  /** Kind of thing. */
  readonly kind: SearchKind;
};

/** Language of a sentence. */
export type Language =
  /** English. */
  | 'EN'
  /** Dutch. */
  | 'NL';

/** Generic lesson learned or recommendation, detached from the one place it was learned in. */
export type Lesson = Node & {
  /**
   * Who to call about it: people of the initiatives that taught it, those with an address or number before those without, of these by
   * what they do there and for how many of them. Nobody who was only quoted and can't be reached.
   */
  readonly advisers: ReadonlyArray<Adviser>;
  /** Other wordings of it, such as those of records that were merged into it. */
  readonly altNames: ReadonlyArray<Scalars['String']['output']>;
  /** What it means or how to go about it. */
  readonly explanation?: Maybe<Scalars['String']['output']>;
  /** Circumstances that it says something about. */
  readonly factors: ReadonlyArray<Factor>;
  /** Pages of factors, with the properties of each relationship. */
  readonly factorsConnection: LessonFactorsConnection;
  /** Term on which it can be carried out; null when the source gives none. */
  readonly horizon?: Maybe<Horizon>;
  /** Slug that never changes. */
  readonly id: Scalars['ID']['output'];
  /** Initiatives that taught it. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** Pages of initiatives, with the properties of each relationship. */
  readonly initiativesConnection: LessonInitiativesConnection;
  /** Moment of its last change (ISO 8601, UTC), as `changes` tells it. */
  readonly modified: Scalars['String']['output'];
  /** Documents that it comes from. */
  readonly sources: ReadonlyArray<Source>;
  /** Pages of sources, with the properties of each relationship. */
  readonly sourcesConnection: LessonSourcesConnection;
  /** Lesson in one sentence. */
  readonly statement: Scalars['String']['output'];
  /** Subjects it is about, and those that it touches on. */
  readonly themes: ReadonlyArray<Theme>;
  /** Pages of themes, with the properties of each relationship. */
  readonly themesConnection: LessonThemesConnection;
  /** Address of its Dutch page, which is the name of it in linked data. */
  readonly uri: Scalars['String']['output'];
};


/** Generic lesson learned or recommendation, detached from the one place it was learned in. */
export type LessonAdvisersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Generic lesson learned or recommendation, detached from the one place it was learned in. */
export type LessonFactorsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FactorSort>>;
  where?: InputMaybe<FactorWhere>;
};


/** Generic lesson learned or recommendation, detached from the one place it was learned in. */
export type LessonFactorsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<LessonFactorsConnectionSort>>;
  where?: InputMaybe<LessonFactorsConnectionWhere>;
};


/** Generic lesson learned or recommendation, detached from the one place it was learned in. */
export type LessonInitiativesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeSort>>;
  where?: InputMaybe<InitiativeWhere>;
};


/** Generic lesson learned or recommendation, detached from the one place it was learned in. */
export type LessonInitiativesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<LessonInitiativesConnectionSort>>;
  where?: InputMaybe<LessonInitiativesConnectionWhere>;
};


/** Generic lesson learned or recommendation, detached from the one place it was learned in. */
export type LessonSourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SourceSort>>;
  where?: InputMaybe<SourceWhere>;
};


/** Generic lesson learned or recommendation, detached from the one place it was learned in. */
export type LessonSourcesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<LessonSourcesConnectionSort>>;
  where?: InputMaybe<LessonSourcesConnectionWhere>;
};


/** Generic lesson learned or recommendation, detached from the one place it was learned in. */
export type LessonThemesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ThemeSort>>;
  where?: InputMaybe<ThemeWhere>;
};


/** Generic lesson learned or recommendation, detached from the one place it was learned in. */
export type LessonThemesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<LessonThemesConnectionSort>>;
  where?: InputMaybe<LessonThemesConnectionWhere>;
};

/** One lesson of a page, with its cursor. */
export type LessonEdge = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Lesson;
};

/** Page of lesson factors, with their number and the way to the next page. */
export type LessonFactorsConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<LessonFactorsRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships lesson factors, with their properties. */
export type LessonFactorsConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<LessonFactorsConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<LessonFactorsConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<LessonFactorsConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<LessonFactorsConnectionWhere>;
};

/** Order of the relationships lesson factors. */
export type LessonFactorsConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<StatementSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<FactorSort>;
};

/** Conditions on one relationship lesson factors: on its properties (edge) and on the other node (node). */
export type LessonFactorsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<LessonFactorsConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<LessonFactorsConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<LessonFactorsConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<StatementWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<FactorWhere>;
};

/** Relationship lesson factors: its properties and the node at the other end. */
export type LessonFactorsRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Factor;
  /** Properties of the relationship. */
  readonly properties: Statement;
};

/** Page of lesson initiatives, with their number and the way to the next page. */
export type LessonInitiativesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<LessonInitiativesRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships lesson initiatives, with their properties. */
export type LessonInitiativesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<LessonInitiativesConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<LessonInitiativesConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<LessonInitiativesConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<LessonInitiativesConnectionWhere>;
};

/** Order of the relationships lesson initiatives. */
export type LessonInitiativesConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<TeachingSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<InitiativeSort>;
};

/** Conditions on one relationship lesson initiatives: on its properties (edge) and on the other node (node). */
export type LessonInitiativesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<LessonInitiativesConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<LessonInitiativesConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<LessonInitiativesConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<TeachingWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<InitiativeWhere>;
};

/** Relationship lesson initiatives: its properties and the node at the other end. */
export type LessonInitiativesRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Initiative;
  /** Properties of the relationship. */
  readonly properties: Teaching;
};

/** Filter on related nodes of kind lesson. */
export type LessonRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<LessonWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<LessonWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<LessonWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<LessonWhere>;
};

/** Order of lesson: one field an entry. */
export type LessonSort = {
  /** Order by explanation. */
  readonly explanation?: InputMaybe<SortDirection>;
  /** Order by horizon. */
  readonly horizon?: InputMaybe<SortDirection>;
  /** Order by id. */
  readonly id?: InputMaybe<SortDirection>;
  /** Order by modified. */
  readonly modified?: InputMaybe<SortDirection>;
  /** Order by sort name. */
  readonly sortName?: InputMaybe<SortDirection>;
  /** Order by statement. */
  readonly statement?: InputMaybe<SortDirection>;
};

/** Page of lesson sources, with their number and the way to the next page. */
export type LessonSourcesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<LessonSourcesRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships lesson sources, with their properties. */
export type LessonSourcesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<LessonSourcesConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<LessonSourcesConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<LessonSourcesConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<LessonSourcesConnectionWhere>;
};

/** Order of the relationships lesson sources. */
export type LessonSourcesConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<CitationSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<SourceSort>;
};

/** Conditions on one relationship lesson sources: on its properties (edge) and on the other node (node). */
export type LessonSourcesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<LessonSourcesConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<LessonSourcesConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<LessonSourcesConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<CitationWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<SourceWhere>;
};

/** Relationship lesson sources: its properties and the node at the other end. */
export type LessonSourcesRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Source;
  /** Properties of the relationship. */
  readonly properties: Citation;
};

/** Page of lesson themes, with their number and the way to the next page. */
export type LessonThemesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<LessonThemesRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships lesson themes, with their properties. */
export type LessonThemesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<LessonThemesConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<LessonThemesConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<LessonThemesConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<LessonThemesConnectionWhere>;
};

/** Order of the relationships lesson themes. */
export type LessonThemesConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<ThemingSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<ThemeSort>;
};

/** Conditions on one relationship lesson themes: on its properties (edge) and on the other node (node). */
export type LessonThemesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<LessonThemesConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<LessonThemesConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<LessonThemesConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<ThemingWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<ThemeWhere>;
};

/** Relationship lesson themes: its properties and the node at the other end. */
export type LessonThemesRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Theme;
  /** Properties of the relationship. */
  readonly properties: Theming;
};

/** Conditions on lesson; those side by side must all hold. */
export type LessonWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<LessonWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<LessonWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<LessonWhere>>;
  /** Conditions on alt names. */
  readonly altNames?: InputMaybe<StringListFilters>;
  /** Conditions on explanation. */
  readonly explanation?: InputMaybe<StringScalarFilters>;
  /** Conditions on factors. */
  readonly factors?: InputMaybe<FactorRelationshipFilters>;
  /** Conditions on factors, with the properties of each relationship. */
  readonly factorsConnection?: InputMaybe<LessonFactorsConnectionFilters>;
  /** Conditions on horizon. */
  readonly horizon?: InputMaybe<HorizonEnumScalarFilters>;
  /** Conditions on id. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** Conditions on initiatives. */
  readonly initiatives?: InputMaybe<InitiativeRelationshipFilters>;
  /** Conditions on initiatives, with the properties of each relationship. */
  readonly initiativesConnection?: InputMaybe<LessonInitiativesConnectionFilters>;
  /** Conditions on modified. */
  readonly modified?: InputMaybe<StringScalarFilters>;
  /** Conditions on sources. */
  readonly sources?: InputMaybe<SourceRelationshipFilters>;
  /** Conditions on sources, with the properties of each relationship. */
  readonly sourcesConnection?: InputMaybe<LessonSourcesConnectionFilters>;
  /** Conditions on statement. */
  readonly statement?: InputMaybe<StringScalarFilters>;
  /** Conditions on themes. */
  readonly themes?: InputMaybe<ThemeRelationshipFilters>;
  /** Conditions on themes, with the properties of each relationship. */
  readonly themesConnection?: InputMaybe<LessonThemesConnectionFilters>;
};

/** Page of lessons, with their number and the way to the next page. */
export type LessonsConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<LessonEdge>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How two names are alike. */
export type Likeness =
  /** They are that of somebody in full and with an initial. */
  | 'INITIAL'
  /** They are the same but for case, accents, punctuation, order and words that come and go. */
  | 'SAME'
  /** They differ by a letter or two. */
  | 'SPELLING'
  /** Longer one has half of the words that tell in the shorter; one that stands within a longer word counts half. */
  | 'WORDS';

/** Thing that may be the one that a name stands for. */
export type Lookalike = {
  /** Thing that looks like it. */
  readonly item: Searchable;
  /** Kind of thing that it is. */
  readonly kind: SearchKind;
  /** How the name that is most alike is alike. */
  readonly likeness: Likeness;
  /** Names that it goes by, the title, name or preferred label first. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
};

/** Two records of which one is to be made. */
export type MergeRecordsInput = {
  /** Indicates that nothing is to be merged: what would be written is answered, and undone. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of the record that goes. */
  readonly from: Scalars['ID']['input'];
  /** Revision of the record that goes, as it was looked at; left out for whichever it is now. */
  readonly fromRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the record that stays: what it says itself counts, the other fills in. */
  readonly into: Scalars['ID']['input'];
  /** Revision of the record that stays, as it was looked at; left out for whichever it is now. */
  readonly intoRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of merging two records. */
export type MergeRecordsPayload = {
  /** Number of records that changed: the one that stayed unless the other added nothing, those that mentioned the other, and the other. */
  readonly changed?: Maybe<Scalars['Int']['output']>;
  /** Record of the two that somebody else saved in the meantime; null but for the error OUTDATED. */
  readonly current?: Maybe<StoredRecord>;
  /** Record that stayed, in a dry run as it would be; null where something is wrong. */
  readonly record?: Maybe<StoredRecord>;
  /** What changed, record by record, as their history tells it: the one that stayed first, then those that mentioned the other, by id, then the other. */
  readonly revisions?: Maybe<ReadonlyArray<Revision>>;
  /** What is wrong; empty where the two are one, or in a dry run could be. */
  readonly userErrors: ReadonlyArray<UserError>;
};


/** What came of merging two records. */
export type MergeRecordsPayloadRevisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Dated event in the course of an initiative. */
export type Milestone = {
  /** Day of the event (ISO 8601), where it is known. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** What happened or should happen. */
  readonly description: Scalars['String']['output'];
  /** Id of the initiative with a number. */
  readonly id: Scalars['ID']['output'];
  /** Lines of that source, such as `22-35, 40`. */
  readonly lines?: Maybe<Scalars['String']['output']>;
  /** Id of the source that says so. */
  readonly source?: Maybe<Scalars['ID']['output']>;
  /** Year of the event. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** Filter on related nodes of kind milestone. */
export type MilestoneRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<MilestoneWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<MilestoneWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<MilestoneWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<MilestoneWhere>;
};

/** Order of milestone: one field an entry. */
export type MilestoneSort = {
  /** Order by date. */
  readonly date?: InputMaybe<SortDirection>;
  /** Order by description. */
  readonly description?: InputMaybe<SortDirection>;
  /** Order by id. */
  readonly id?: InputMaybe<SortDirection>;
  /** Order by lines. */
  readonly lines?: InputMaybe<SortDirection>;
  /** Order by source. */
  readonly source?: InputMaybe<SortDirection>;
  /** Order by year. */
  readonly year?: InputMaybe<SortDirection>;
};

/** Conditions on milestone; those side by side must all hold. */
export type MilestoneWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<MilestoneWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<MilestoneWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<MilestoneWhere>>;
  /** Conditions on date. */
  readonly date?: InputMaybe<StringScalarFilters>;
  /** Conditions on description. */
  readonly description?: InputMaybe<StringScalarFilters>;
  /** Conditions on id. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** Conditions on lines. */
  readonly lines?: InputMaybe<StringScalarFilters>;
  /** Conditions on source. */
  readonly source?: InputMaybe<IdScalarFilters>;
  /** Conditions on year. */
  readonly year?: InputMaybe<IntScalarFilters>;
};

/** Everything that can be changed. */
export type Mutation = {
  /** Answers a curator's question about a submission, for whoever has its secret. */
  readonly answerSubmission: AnswerSubmissionPayload;
  /** Makes an API key; for admins. */
  readonly createKey: CreateKeyPayload;
  /**
   * Has an address told when something changed, from now on, by Standard Webhooks; for admins. A message is a POST of
   * `{ "type": "changes", "timestamp": …, "data": { "cursor": …, "kinds": [ … ] } }` with the headers `webhook-id`, `webhook-timestamp` and
   * `webhook-signature`. It says that there is news, not what: `changes(after: cursor)` answers all that changed since the message before, and more
   * where more has changed. Who keeps a cursor goes on from that instead. Null is the beginning; where the graph was restored the cursor has
   * expired. Changes within seconds come in one message. What is not answered by 2xx within 10 seconds is sent again with the same
   * `webhook-id`, after 5 seconds at first and at most 6 hours at last; 410, or a week without an answer of 2xx, ends it.
   */
  readonly createWebhook: CreateWebhookPayload;
  /** Has an address no longer told of anything; for admins. */
  readonly deleteWebhook: DeleteWebhookPayload;
  /**
   * Erases a person (AVG, article 17) from records, history, submissions and search, for good; for curators. A later load
   * does not bring them back. A dry run tells first where they are named, or may be.
   */
  readonly eraseContact: EraseContactPayload;
  /** Erases a submission with all that was written about it, or only who sent it; for curators. What it became stays. */
  readonly eraseSubmission: EraseSubmissionPayload;
  /** Makes one record of two that stand for the same; for curators. The old id leads to the other from then on. */
  readonly mergeRecords: MergeRecordsPayload;
  /** Takes out a record that nothing mentions; for curators. Its history stays. */
  readonly removeRecord: RemoveRecordPayload;
  /** Brings a record back to what it was after one of its revisions; for curators. */
  readonly revert: RevertPayload;
  /** Accepts a submission as the records that are given, asks its submitter something, or declines it with a reason; for curators. */
  readonly reviewSubmission: ReviewSubmissionPayload;
  /** Makes an API key worthless, for good; for admins. */
  readonly revokeKey: RevokeKeyPayload;
  /** Saves a record, new or edited; for curators. What others saved in the meantime is never overwritten. */
  readonly saveRecord: SaveRecordPayload;
  /** Tells the curators of an initiative that is not here yet. Open to everybody; nothing is published before a curator has read it. */
  readonly submitInitiative: SubmitInitiativePayload;
};


/** Everything that can be changed. */
export type MutationAnswerSubmissionArgs = {
  input: AnswerSubmissionInput;
};


/** Everything that can be changed. */
export type MutationCreateKeyArgs = {
  input: CreateKeyInput;
};


/** Everything that can be changed. */
export type MutationCreateWebhookArgs = {
  input: CreateWebhookInput;
};


/** Everything that can be changed. */
export type MutationDeleteWebhookArgs = {
  input: DeleteWebhookInput;
};


/** Everything that can be changed. */
export type MutationEraseContactArgs = {
  input: EraseContactInput;
};


/** Everything that can be changed. */
export type MutationEraseSubmissionArgs = {
  input: EraseSubmissionInput;
};


/** Everything that can be changed. */
export type MutationMergeRecordsArgs = {
  input: MergeRecordsInput;
};


/** Everything that can be changed. */
export type MutationRemoveRecordArgs = {
  input: RemoveRecordInput;
};


/** Everything that can be changed. */
export type MutationRevertArgs = {
  input: RevertInput;
};


/** Everything that can be changed. */
export type MutationReviewSubmissionArgs = {
  input: ReviewSubmissionInput;
};


/** Everything that can be changed. */
export type MutationRevokeKeyArgs = {
  input: RevokeKeyInput;
};


/** Everything that can be changed. */
export type MutationSaveRecordArgs = {
  input: SaveRecordInput;
};


/** Everything that can be changed. */
export type MutationSubmitInitiativeArgs = {
  input: SubmitInitiativeInput;
};

/** Anything that the graph holds (https://graphql.org/learn/global-object-identification/): ids are of the whole graph. */
export type Node = {
  /** Slug that never changes. */
  readonly id: Scalars['ID']['output'];
};

/** Hospital, school, care group, professional body, fund, consultancy … (schema.org Organization). */
export type Organisation = Node & {
  /** Other names and spellings, such as those of its locations. */
  readonly altNames: ReadonlyArray<Scalars['String']['output']>;
  /** Web page that tells how to reach it. */
  readonly contactPage?: Maybe<Scalars['String']['output']>;
  /** People who work at it. */
  readonly contacts: ReadonlyArray<Contact>;
  /** Pages of contacts, with the properties of each relationship. */
  readonly contactsConnection: OrganisationContactsConnection;
  /** What it does, as far as a source tells. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** E-mail address that it publishes for everybody, no person's; can be read, not searched. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Initiatives that it pays for. */
  readonly funded: ReadonlyArray<Initiative>;
  /** Pages of funded, with the properties of each relationship. */
  readonly fundedConnection: OrganisationFundedConnection;
  /** Slug that never changes, such as `radboudumc`. */
  readonly id: Scalars['ID']['output'];
  /** Initiatives that it takes part in. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** Pages of initiatives, with the properties of each relationship. */
  readonly initiativesConnection: OrganisationInitiativesConnection;
  /** What sort of organisation it is. */
  readonly kind?: Maybe<OrganisationKind>;
  /** Moment of its last change (ISO 8601, UTC), as `changes` tells it. */
  readonly modified: Scalars['String']['output'];
  /** Name that it goes by. */
  readonly name: Scalars['String']['output'];
  /** Organisations that take part in the same initiatives, those in most of them first, of these by name. */
  readonly partners: ReadonlyArray<Partner>;
  /** Telephone number that it publishes for everybody, no person's; can be read, not searched. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Regions where it is. */
  readonly regions: ReadonlyArray<Region>;
  /** Pages of regions, with the properties of each relationship. */
  readonly regionsConnection: OrganisationRegionsConnection;
  /** ROR id, where one exists (https://ror.org). */
  readonly rorId?: Maybe<Scalars['String']['output']>;
  /** Documents that its facts come from. */
  readonly sources: ReadonlyArray<Source>;
  /** Pages of sources, with the properties of each relationship. */
  readonly sourcesConnection: OrganisationSourcesConnection;
  /** Address of its Dutch page, which is the name of it in linked data. */
  readonly uri: Scalars['String']['output'];
  /** Website. */
  readonly website?: Maybe<Scalars['String']['output']>;
};


/** Hospital, school, care group, professional body, fund, consultancy … (schema.org Organization). */
export type OrganisationContactsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ContactSort>>;
  where?: InputMaybe<ContactWhere>;
};


/** Hospital, school, care group, professional body, fund, consultancy … (schema.org Organization). */
export type OrganisationContactsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationContactsConnectionSort>>;
  where?: InputMaybe<OrganisationContactsConnectionWhere>;
};


/** Hospital, school, care group, professional body, fund, consultancy … (schema.org Organization). */
export type OrganisationFundedArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeSort>>;
  where?: InputMaybe<InitiativeWhere>;
};


/** Hospital, school, care group, professional body, fund, consultancy … (schema.org Organization). */
export type OrganisationFundedConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationFundedConnectionSort>>;
  where?: InputMaybe<OrganisationFundedConnectionWhere>;
};


/** Hospital, school, care group, professional body, fund, consultancy … (schema.org Organization). */
export type OrganisationInitiativesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeSort>>;
  where?: InputMaybe<InitiativeWhere>;
};


/** Hospital, school, care group, professional body, fund, consultancy … (schema.org Organization). */
export type OrganisationInitiativesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationInitiativesConnectionSort>>;
  where?: InputMaybe<OrganisationInitiativesConnectionWhere>;
};


/** Hospital, school, care group, professional body, fund, consultancy … (schema.org Organization). */
export type OrganisationPartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Hospital, school, care group, professional body, fund, consultancy … (schema.org Organization). */
export type OrganisationRegionsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<RegionSort>>;
  where?: InputMaybe<RegionWhere>;
};


/** Hospital, school, care group, professional body, fund, consultancy … (schema.org Organization). */
export type OrganisationRegionsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationRegionsConnectionSort>>;
  where?: InputMaybe<OrganisationRegionsConnectionWhere>;
};


/** Hospital, school, care group, professional body, fund, consultancy … (schema.org Organization). */
export type OrganisationSourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SourceSort>>;
  where?: InputMaybe<SourceWhere>;
};


/** Hospital, school, care group, professional body, fund, consultancy … (schema.org Organization). */
export type OrganisationSourcesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSourcesConnectionSort>>;
  where?: InputMaybe<OrganisationSourcesConnectionWhere>;
};

/** Page of organisation contacts, with their number and the way to the next page. */
export type OrganisationContactsConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<OrganisationContactsRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships organisation contacts, with their properties. */
export type OrganisationContactsConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<OrganisationContactsConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<OrganisationContactsConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<OrganisationContactsConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<OrganisationContactsConnectionWhere>;
};

/** Order of the relationships organisation contacts. */
export type OrganisationContactsConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<EmploymentSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<ContactSort>;
};

/** Conditions on one relationship organisation contacts: on its properties (edge) and on the other node (node). */
export type OrganisationContactsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<OrganisationContactsConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<OrganisationContactsConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<OrganisationContactsConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<EmploymentWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<ContactWhere>;
};

/** Relationship organisation contacts: its properties and the node at the other end. */
export type OrganisationContactsRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Contact;
  /** Properties of the relationship. */
  readonly properties: Employment;
};

/** Organisation with the number of hits that it is tied to. */
export type OrganisationCount = {
  /** Number of hits. */
  readonly count: Scalars['Int']['output'];
  /** Organisation. */
  readonly organisation: Organisation;
};

/** One organisation of a page, with its cursor. */
export type OrganisationEdge = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Organisation;
};

/** Page of organisation funded, with their number and the way to the next page. */
export type OrganisationFundedConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<OrganisationFundedRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships organisation funded, with their properties. */
export type OrganisationFundedConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<OrganisationFundedConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<OrganisationFundedConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<OrganisationFundedConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<OrganisationFundedConnectionWhere>;
};

/** Order of the relationships organisation funded. */
export type OrganisationFundedConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<FundingSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<InitiativeSort>;
};

/** Conditions on one relationship organisation funded: on its properties (edge) and on the other node (node). */
export type OrganisationFundedConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<OrganisationFundedConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<OrganisationFundedConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<OrganisationFundedConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<FundingWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<InitiativeWhere>;
};

/** Relationship organisation funded: its properties and the node at the other end. */
export type OrganisationFundedRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Initiative;
  /** Properties of the relationship. */
  readonly properties: Funding;
};

/** Page of organisation initiatives, with their number and the way to the next page. */
export type OrganisationInitiativesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<OrganisationInitiativesRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships organisation initiatives, with their properties. */
export type OrganisationInitiativesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<OrganisationInitiativesConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<OrganisationInitiativesConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<OrganisationInitiativesConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<OrganisationInitiativesConnectionWhere>;
};

/** Order of the relationships organisation initiatives. */
export type OrganisationInitiativesConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<ParticipationSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<InitiativeSort>;
};

/** Conditions on one relationship organisation initiatives: on its properties (edge) and on the other node (node). */
export type OrganisationInitiativesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<OrganisationInitiativesConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<OrganisationInitiativesConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<OrganisationInitiativesConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<ParticipationWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<InitiativeWhere>;
};

/** Relationship organisation initiatives: its properties and the node at the other end. */
export type OrganisationInitiativesRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Initiative;
  /** Properties of the relationship. */
  readonly properties: Participation;
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
  readonly eq?: InputMaybe<OrganisationKind>;
  /** Equal to one of; an empty list has none. */
  readonly in?: InputMaybe<ReadonlyArray<OrganisationKind>>;
};

/** Organisation to call about initiatives where nobody can be reached. */
export type OrganisationMatch = {
  /** Initiatives about the theme. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** Organisation that takes part in them. */
  readonly organisation: Organisation;
  /** Way from the theme asked for to the one that counted, step by step in the thesaurus. */
  readonly path: ReadonlyArray<Theme>;
  /** Why it is an organisation that is answered, in one sentence. */
  readonly reason: Scalars['String']['output'];
  /** Theme that counted. */
  readonly theme: Theme;
  /** Indicates that they are only about something wider than what was asked for: a broader theme, only a part of the question, or elsewhere. */
  readonly wider: Scalars['Boolean']['output'];
};


/** Organisation to call about initiatives where nobody can be reached. */
export type OrganisationMatchReasonArgs = {
  lang?: InputMaybe<Language>;
};

/** Page of organisation regions, with their number and the way to the next page. */
export type OrganisationRegionsConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<OrganisationRegionsRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships organisation regions, with their properties. */
export type OrganisationRegionsConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<OrganisationRegionsConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<OrganisationRegionsConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<OrganisationRegionsConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<OrganisationRegionsConnectionWhere>;
};

/** Order of the relationships organisation regions. */
export type OrganisationRegionsConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<StatementSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<RegionSort>;
};

/** Conditions on one relationship organisation regions: on its properties (edge) and on the other node (node). */
export type OrganisationRegionsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<OrganisationRegionsConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<OrganisationRegionsConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<OrganisationRegionsConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<StatementWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<RegionWhere>;
};

/** Relationship organisation regions: its properties and the node at the other end. */
export type OrganisationRegionsRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Region;
  /** Properties of the relationship. */
  readonly properties: Statement;
};

/** Filter on related nodes of kind organisation. */
export type OrganisationRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<OrganisationWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<OrganisationWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<OrganisationWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<OrganisationWhere>;
};

/** Order of organisation: one field an entry. */
export type OrganisationSort = {
  /** Order by contact page. */
  readonly contactPage?: InputMaybe<SortDirection>;
  /** Order by description. */
  readonly description?: InputMaybe<SortDirection>;
  /** Order by id. */
  readonly id?: InputMaybe<SortDirection>;
  /** Order by kind. */
  readonly kind?: InputMaybe<SortDirection>;
  /** Order by modified. */
  readonly modified?: InputMaybe<SortDirection>;
  /** Order by name. */
  readonly name?: InputMaybe<SortDirection>;
  /** Order by ror id. */
  readonly rorId?: InputMaybe<SortDirection>;
  /** Order by sort name. */
  readonly sortName?: InputMaybe<SortDirection>;
  /** Order by website. */
  readonly website?: InputMaybe<SortDirection>;
};

/** Page of organisation sources, with their number and the way to the next page. */
export type OrganisationSourcesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<OrganisationSourcesRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships organisation sources, with their properties. */
export type OrganisationSourcesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<OrganisationSourcesConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<OrganisationSourcesConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<OrganisationSourcesConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<OrganisationSourcesConnectionWhere>;
};

/** Order of the relationships organisation sources. */
export type OrganisationSourcesConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<CitationSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<SourceSort>;
};

/** Conditions on one relationship organisation sources: on its properties (edge) and on the other node (node). */
export type OrganisationSourcesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<OrganisationSourcesConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<OrganisationSourcesConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<OrganisationSourcesConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<CitationWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<SourceWhere>;
};

/** Relationship organisation sources: its properties and the node at the other end. */
export type OrganisationSourcesRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Source;
  /** Properties of the relationship. */
  readonly properties: Citation;
};

/** Conditions on organisation; those side by side must all hold. */
export type OrganisationWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<OrganisationWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<OrganisationWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<OrganisationWhere>>;
  /** Conditions on alt names. */
  readonly altNames?: InputMaybe<StringListFilters>;
  /** Conditions on contact page. */
  readonly contactPage?: InputMaybe<StringScalarFilters>;
  /** Conditions on contacts. */
  readonly contacts?: InputMaybe<ContactRelationshipFilters>;
  /** Conditions on contacts, with the properties of each relationship. */
  readonly contactsConnection?: InputMaybe<OrganisationContactsConnectionFilters>;
  /** Conditions on description. */
  readonly description?: InputMaybe<StringScalarFilters>;
  /** Conditions on funded. */
  readonly funded?: InputMaybe<InitiativeRelationshipFilters>;
  /** Conditions on funded, with the properties of each relationship. */
  readonly fundedConnection?: InputMaybe<OrganisationFundedConnectionFilters>;
  /** Conditions on id. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** Conditions on initiatives. */
  readonly initiatives?: InputMaybe<InitiativeRelationshipFilters>;
  /** Conditions on initiatives, with the properties of each relationship. */
  readonly initiativesConnection?: InputMaybe<OrganisationInitiativesConnectionFilters>;
  /** Conditions on kind. */
  readonly kind?: InputMaybe<OrganisationKindEnumScalarFilters>;
  /** Conditions on modified. */
  readonly modified?: InputMaybe<StringScalarFilters>;
  /** Conditions on name. */
  readonly name?: InputMaybe<StringScalarFilters>;
  /** Conditions on regions. */
  readonly regions?: InputMaybe<RegionRelationshipFilters>;
  /** Conditions on regions, with the properties of each relationship. */
  readonly regionsConnection?: InputMaybe<OrganisationRegionsConnectionFilters>;
  /** Conditions on ror id. */
  readonly rorId?: InputMaybe<StringScalarFilters>;
  /** Conditions on sources. */
  readonly sources?: InputMaybe<SourceRelationshipFilters>;
  /** Conditions on sources, with the properties of each relationship. */
  readonly sourcesConnection?: InputMaybe<OrganisationSourcesConnectionFilters>;
  /** Conditions on website. */
  readonly website?: InputMaybe<StringScalarFilters>;
};

/** Page of organisations, with their number and the way to the next page. */
export type OrganisationsConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Where a page begins and ends. */
export type PageInfo = {
  /** Cursor of the last entry on this page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Indicates whether entries follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Indicates whether entries come before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry on this page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** How an organisation takes part in an initiative. */
export type Participation = {
  /** Lines of that source, such as `22-35, 40`. */
  readonly lines?: Maybe<Scalars['String']['output']>;
  /** Location or department of the organisation, where the source names one. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Part that the organisation has. */
  readonly role: ParticipationRole;
  /** Id of the source that says so. */
  readonly source?: Maybe<Scalars['ID']['output']>;
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
  readonly eq?: InputMaybe<ParticipationRole>;
  /** Equal to one of; an empty list has none. */
  readonly in?: InputMaybe<ReadonlyArray<ParticipationRole>>;
};

/** Order of participation: one field an entry. */
export type ParticipationSort = {
  /** Order by lines. */
  readonly lines?: InputMaybe<SortDirection>;
  /** Order by place. */
  readonly place?: InputMaybe<SortDirection>;
  /** Order by role. */
  readonly role?: InputMaybe<SortDirection>;
  /** Order by source. */
  readonly source?: InputMaybe<SortDirection>;
};

/** Conditions on participation; those side by side must all hold. */
export type ParticipationWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ParticipationWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<ParticipationWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ParticipationWhere>>;
  /** Conditions on lines. */
  readonly lines?: InputMaybe<StringScalarFilters>;
  /** Conditions on place. */
  readonly place?: InputMaybe<StringScalarFilters>;
  /** Conditions on role. */
  readonly role?: InputMaybe<ParticipationRoleEnumScalarFilters>;
  /** Conditions on source. */
  readonly source?: InputMaybe<IdScalarFilters>;
};

/** Organisation that another one works with. */
export type Partner = {
  /** Initiatives that both take part in, by id, at most a hundred. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** Organisation that takes part in the same initiatives. */
  readonly organisation: Organisation;
};

/** Way of learning, such as school-based or work-based vocational education. */
export type Pathway = Node & {
  /** Other names and abbreviations. */
  readonly altLabels: ReadonlyArray<Scalars['String']['output']>;
  /** What the way of learning is, in Dutch. */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** Slug that never changes, such as `bbl`. */
  readonly id: Scalars['ID']['output'];
  /** Initiatives that use it. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** Pages of initiatives, with the properties of each relationship. */
  readonly initiativesConnection: PathwayInitiativesConnection;
  /** Name in Dutch. */
  readonly label: Scalars['String']['output'];
  /** Name in English. */
  readonly labelEn: Scalars['String']['output'];
  /** Moment of its last change (ISO 8601, UTC), as `changes` tells it. */
  readonly modified: Scalars['String']['output'];
  /** Documents that name it. */
  readonly sources: ReadonlyArray<Source>;
  /** Pages of sources, with the properties of each relationship. */
  readonly sourcesConnection: PathwaySourcesConnection;
  /** Address of its Dutch page, which is the name of it in linked data. */
  readonly uri: Scalars['String']['output'];
};


/** Way of learning, such as school-based or work-based vocational education. */
export type PathwayInitiativesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeSort>>;
  where?: InputMaybe<InitiativeWhere>;
};


/** Way of learning, such as school-based or work-based vocational education. */
export type PathwayInitiativesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PathwayInitiativesConnectionSort>>;
  where?: InputMaybe<PathwayInitiativesConnectionWhere>;
};


/** Way of learning, such as school-based or work-based vocational education. */
export type PathwaySourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SourceSort>>;
  where?: InputMaybe<SourceWhere>;
};


/** Way of learning, such as school-based or work-based vocational education. */
export type PathwaySourcesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PathwaySourcesConnectionSort>>;
  where?: InputMaybe<PathwaySourcesConnectionWhere>;
};

/** One pathway of a page, with its cursor. */
export type PathwayEdge = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Pathway;
};

/** Page of pathway initiatives, with their number and the way to the next page. */
export type PathwayInitiativesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<PathwayInitiativesRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships pathway initiatives, with their properties. */
export type PathwayInitiativesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<PathwayInitiativesConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<PathwayInitiativesConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<PathwayInitiativesConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<PathwayInitiativesConnectionWhere>;
};

/** Order of the relationships pathway initiatives. */
export type PathwayInitiativesConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<StatementSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<InitiativeSort>;
};

/** Conditions on one relationship pathway initiatives: on its properties (edge) and on the other node (node). */
export type PathwayInitiativesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<PathwayInitiativesConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<PathwayInitiativesConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<PathwayInitiativesConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<StatementWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<InitiativeWhere>;
};

/** Relationship pathway initiatives: its properties and the node at the other end. */
export type PathwayInitiativesRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Initiative;
  /** Properties of the relationship. */
  readonly properties: Statement;
};

/** Filter on related nodes of kind pathway. */
export type PathwayRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<PathwayWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<PathwayWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<PathwayWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<PathwayWhere>;
};

/** Order of pathway: one field an entry. */
export type PathwaySort = {
  /** Order by definition. */
  readonly definition?: InputMaybe<SortDirection>;
  /** Order by id. */
  readonly id?: InputMaybe<SortDirection>;
  /** Order by label. */
  readonly label?: InputMaybe<SortDirection>;
  /** Order by label en. */
  readonly labelEn?: InputMaybe<SortDirection>;
  /** Order by modified. */
  readonly modified?: InputMaybe<SortDirection>;
  /** Order by sort name. */
  readonly sortName?: InputMaybe<SortDirection>;
  /** Order by sort name en. */
  readonly sortNameEn?: InputMaybe<SortDirection>;
};

/** Page of pathway sources, with their number and the way to the next page. */
export type PathwaySourcesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<PathwaySourcesRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships pathway sources, with their properties. */
export type PathwaySourcesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<PathwaySourcesConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<PathwaySourcesConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<PathwaySourcesConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<PathwaySourcesConnectionWhere>;
};

/** Order of the relationships pathway sources. */
export type PathwaySourcesConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<CitationSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<SourceSort>;
};

/** Conditions on one relationship pathway sources: on its properties (edge) and on the other node (node). */
export type PathwaySourcesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<PathwaySourcesConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<PathwaySourcesConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<PathwaySourcesConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<CitationWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<SourceWhere>;
};

/** Relationship pathway sources: its properties and the node at the other end. */
export type PathwaySourcesRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Source;
  /** Properties of the relationship. */
  readonly properties: Citation;
};

/** Conditions on pathway; those side by side must all hold. */
export type PathwayWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<PathwayWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<PathwayWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<PathwayWhere>>;
  /** Conditions on alt labels. */
  readonly altLabels?: InputMaybe<StringListFilters>;
  /** Conditions on definition. */
  readonly definition?: InputMaybe<StringScalarFilters>;
  /** Conditions on id. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** Conditions on initiatives. */
  readonly initiatives?: InputMaybe<InitiativeRelationshipFilters>;
  /** Conditions on initiatives, with the properties of each relationship. */
  readonly initiativesConnection?: InputMaybe<PathwayInitiativesConnectionFilters>;
  /** Conditions on label. */
  readonly label?: InputMaybe<StringScalarFilters>;
  /** Conditions on label en. */
  readonly labelEn?: InputMaybe<StringScalarFilters>;
  /** Conditions on modified. */
  readonly modified?: InputMaybe<StringScalarFilters>;
  /** Conditions on sources. */
  readonly sources?: InputMaybe<SourceRelationshipFilters>;
  /** Conditions on sources, with the properties of each relationship. */
  readonly sourcesConnection?: InputMaybe<PathwaySourcesConnectionFilters>;
};

/** Page of pathways, with their number and the way to the next page. */
export type PathwaysConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<PathwayEdge>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Profession in care, with its level in the Dutch and European qualifications frameworks (NLQF/EQF). */
export type Profession = Node & {
  /** Other names and abbreviations. */
  readonly altLabels: ReadonlyArray<Scalars['String']['output']>;
  /** What people of this profession do, in Dutch. */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** Professions that somebody can come from. */
  readonly growsFrom: ReadonlyArray<Profession>;
  /** Pages of grows from, with the properties of each relationship. */
  readonly growsFromConnection: ProfessionGrowsFromConnection;
  /** Professions that somebody can grow into. */
  readonly growsInto: ReadonlyArray<Profession>;
  /** Pages of grows into, with the properties of each relationship. */
  readonly growsIntoConnection: ProfessionGrowsIntoConnection;
  /** Slug that never changes, such as `doktersassistent`. */
  readonly id: Scalars['ID']['output'];
  /** Initiatives that involve it. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** Pages of initiatives, with the properties of each relationship. */
  readonly initiativesConnection: ProfessionInitiativesConnection;
  /** Name in Dutch. */
  readonly label: Scalars['String']['output'];
  /** Name in English. */
  readonly labelEn: Scalars['String']['output'];
  /** NLQF/EQF level, 1 to 8; null where the source gives none. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** Indicates that the source calls the level an indication. */
  readonly levelIndicative?: Maybe<Scalars['Boolean']['output']>;
  /** Moment of its last change (ISO 8601, UTC), as `changes` tells it. */
  readonly modified: Scalars['String']['output'];
  /** Documents that name it. */
  readonly sources: ReadonlyArray<Source>;
  /** Pages of sources, with the properties of each relationship. */
  readonly sourcesConnection: ProfessionSourcesConnection;
  /** Address of its Dutch page, which is the name of it in linked data. */
  readonly uri: Scalars['String']['output'];
};


/** Profession in care, with its level in the Dutch and European qualifications frameworks (NLQF/EQF). */
export type ProfessionGrowsFromArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ProfessionSort>>;
  where?: InputMaybe<ProfessionWhere>;
};


/** Profession in care, with its level in the Dutch and European qualifications frameworks (NLQF/EQF). */
export type ProfessionGrowsFromConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ProfessionGrowsFromConnectionSort>>;
  where?: InputMaybe<ProfessionGrowsFromConnectionWhere>;
};


/** Profession in care, with its level in the Dutch and European qualifications frameworks (NLQF/EQF). */
export type ProfessionGrowsIntoArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ProfessionSort>>;
  where?: InputMaybe<ProfessionWhere>;
};


/** Profession in care, with its level in the Dutch and European qualifications frameworks (NLQF/EQF). */
export type ProfessionGrowsIntoConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ProfessionGrowsIntoConnectionSort>>;
  where?: InputMaybe<ProfessionGrowsIntoConnectionWhere>;
};


/** Profession in care, with its level in the Dutch and European qualifications frameworks (NLQF/EQF). */
export type ProfessionInitiativesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeSort>>;
  where?: InputMaybe<InitiativeWhere>;
};


/** Profession in care, with its level in the Dutch and European qualifications frameworks (NLQF/EQF). */
export type ProfessionInitiativesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ProfessionInitiativesConnectionSort>>;
  where?: InputMaybe<ProfessionInitiativesConnectionWhere>;
};


/** Profession in care, with its level in the Dutch and European qualifications frameworks (NLQF/EQF). */
export type ProfessionSourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SourceSort>>;
  where?: InputMaybe<SourceWhere>;
};


/** Profession in care, with its level in the Dutch and European qualifications frameworks (NLQF/EQF). */
export type ProfessionSourcesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ProfessionSourcesConnectionSort>>;
  where?: InputMaybe<ProfessionSourcesConnectionWhere>;
};

/** Profession with the number of hits that involve it. */
export type ProfessionCount = {
  /** Number of hits. */
  readonly count: Scalars['Int']['output'];
  /** Profession. */
  readonly profession: Profession;
};

/** One profession of a page, with its cursor. */
export type ProfessionEdge = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Profession;
};

/** Page of profession grows from, with their number and the way to the next page. */
export type ProfessionGrowsFromConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<ProfessionGrowsFromRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships profession grows from, with their properties. */
export type ProfessionGrowsFromConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<ProfessionGrowsFromConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<ProfessionGrowsFromConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<ProfessionGrowsFromConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<ProfessionGrowsFromConnectionWhere>;
};

/** Order of the relationships profession grows from. */
export type ProfessionGrowsFromConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<GrowthSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<ProfessionSort>;
};

/** Conditions on one relationship profession grows from: on its properties (edge) and on the other node (node). */
export type ProfessionGrowsFromConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ProfessionGrowsFromConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<ProfessionGrowsFromConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ProfessionGrowsFromConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<GrowthWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<ProfessionWhere>;
};

/** Relationship profession grows from: its properties and the node at the other end. */
export type ProfessionGrowsFromRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Profession;
  /** Properties of the relationship. */
  readonly properties: Growth;
};

/** Page of profession grows into, with their number and the way to the next page. */
export type ProfessionGrowsIntoConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<ProfessionGrowsIntoRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships profession grows into, with their properties. */
export type ProfessionGrowsIntoConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<ProfessionGrowsIntoConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<ProfessionGrowsIntoConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<ProfessionGrowsIntoConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<ProfessionGrowsIntoConnectionWhere>;
};

/** Order of the relationships profession grows into. */
export type ProfessionGrowsIntoConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<GrowthSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<ProfessionSort>;
};

/** Conditions on one relationship profession grows into: on its properties (edge) and on the other node (node). */
export type ProfessionGrowsIntoConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ProfessionGrowsIntoConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<ProfessionGrowsIntoConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ProfessionGrowsIntoConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<GrowthWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<ProfessionWhere>;
};

/** Relationship profession grows into: its properties and the node at the other end. */
export type ProfessionGrowsIntoRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Profession;
  /** Properties of the relationship. */
  readonly properties: Growth;
};

/** Page of profession initiatives, with their number and the way to the next page. */
export type ProfessionInitiativesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<ProfessionInitiativesRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships profession initiatives, with their properties. */
export type ProfessionInitiativesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<ProfessionInitiativesConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<ProfessionInitiativesConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<ProfessionInitiativesConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<ProfessionInitiativesConnectionWhere>;
};

/** Order of the relationships profession initiatives. */
export type ProfessionInitiativesConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<InvolvementSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<InitiativeSort>;
};

/** Conditions on one relationship profession initiatives: on its properties (edge) and on the other node (node). */
export type ProfessionInitiativesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ProfessionInitiativesConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<ProfessionInitiativesConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ProfessionInitiativesConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<InvolvementWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<InitiativeWhere>;
};

/** Relationship profession initiatives: its properties and the node at the other end. */
export type ProfessionInitiativesRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Initiative;
  /** Properties of the relationship. */
  readonly properties: Involvement;
};

/** Filter on related nodes of kind profession. */
export type ProfessionRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<ProfessionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<ProfessionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<ProfessionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<ProfessionWhere>;
};

/** Order of profession: one field an entry. */
export type ProfessionSort = {
  /** Order by definition. */
  readonly definition?: InputMaybe<SortDirection>;
  /** Order by id. */
  readonly id?: InputMaybe<SortDirection>;
  /** Order by label. */
  readonly label?: InputMaybe<SortDirection>;
  /** Order by label en. */
  readonly labelEn?: InputMaybe<SortDirection>;
  /** Order by level. */
  readonly level?: InputMaybe<SortDirection>;
  /** Order by level indicative. */
  readonly levelIndicative?: InputMaybe<SortDirection>;
  /** Order by modified. */
  readonly modified?: InputMaybe<SortDirection>;
  /** Order by sort name. */
  readonly sortName?: InputMaybe<SortDirection>;
  /** Order by sort name en. */
  readonly sortNameEn?: InputMaybe<SortDirection>;
};

/** Page of profession sources, with their number and the way to the next page. */
export type ProfessionSourcesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<ProfessionSourcesRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships profession sources, with their properties. */
export type ProfessionSourcesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<ProfessionSourcesConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<ProfessionSourcesConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<ProfessionSourcesConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<ProfessionSourcesConnectionWhere>;
};

/** Order of the relationships profession sources. */
export type ProfessionSourcesConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<CitationSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<SourceSort>;
};

/** Conditions on one relationship profession sources: on its properties (edge) and on the other node (node). */
export type ProfessionSourcesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ProfessionSourcesConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<ProfessionSourcesConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ProfessionSourcesConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<CitationWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<SourceWhere>;
};

/** Relationship profession sources: its properties and the node at the other end. */
export type ProfessionSourcesRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Source;
  /** Properties of the relationship. */
  readonly properties: Citation;
};

/** Conditions on profession; those side by side must all hold. */
export type ProfessionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ProfessionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<ProfessionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ProfessionWhere>>;
  /** Conditions on alt labels. */
  readonly altLabels?: InputMaybe<StringListFilters>;
  /** Conditions on definition. */
  readonly definition?: InputMaybe<StringScalarFilters>;
  /** Conditions on grows from. */
  readonly growsFrom?: InputMaybe<ProfessionRelationshipFilters>;
  /** Conditions on grows from, with the properties of each relationship. */
  readonly growsFromConnection?: InputMaybe<ProfessionGrowsFromConnectionFilters>;
  /** Conditions on grows into. */
  readonly growsInto?: InputMaybe<ProfessionRelationshipFilters>;
  /** Conditions on grows into, with the properties of each relationship. */
  readonly growsIntoConnection?: InputMaybe<ProfessionGrowsIntoConnectionFilters>;
  /** Conditions on id. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** Conditions on initiatives. */
  readonly initiatives?: InputMaybe<InitiativeRelationshipFilters>;
  /** Conditions on initiatives, with the properties of each relationship. */
  readonly initiativesConnection?: InputMaybe<ProfessionInitiativesConnectionFilters>;
  /** Conditions on label. */
  readonly label?: InputMaybe<StringScalarFilters>;
  /** Conditions on label en. */
  readonly labelEn?: InputMaybe<StringScalarFilters>;
  /** Conditions on level. */
  readonly level?: InputMaybe<IntScalarFilters>;
  /** Conditions on level indicative. */
  readonly levelIndicative?: InputMaybe<BooleanScalarFilters>;
  /** Conditions on modified. */
  readonly modified?: InputMaybe<StringScalarFilters>;
  /** Conditions on sources. */
  readonly sources?: InputMaybe<SourceRelationshipFilters>;
  /** Conditions on sources, with the properties of each relationship. */
  readonly sourcesConnection?: InputMaybe<ProfessionSourcesConnectionFilters>;
};

/** Page of professions, with their number and the way to the next page. */
export type ProfessionsConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<ProfessionEdge>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Record that a submission would become. */
export type ProposedRecord = {
  /** Fields of the record. */
  readonly body: Scalars['RecordBody']['output'];
  /** Kind of the record. */
  readonly kind: RecordKind;
  /** Revision that was edited; null for a new record. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
};

/** Everything that can be asked. */
export type Query = {
  /** Things by their keys, in their order, for a gateway; null in the place of one that there is not. */
  readonly _entities: ReadonlyArray<Maybe<_Entity>>;
  /** Schema of this subgraph, for a gateway that composes it with others (Apollo Federation 2). */
  readonly _service: _Service;
  /** Who did what to keys, webhooks and people, newest first; for admins. Changes of records are in their history. */
  readonly audit: ReadonlyArray<AuditEntry>;
  /**
   * What changed, in the order in which it was published, for portals that keep a copy: each entity once, at its last change.
   * Begin without `after`, go on with `endCursor` until `hasMore` is false, and come back with it later. Taking an entry in
   * twice does no harm. An initiative is told anew when one of its lessons or factors changed. A tie is told by the entity that names it, such as
   * an initiative its themes; a copy works the other end out from that (the initiatives of a theme), which is not told anew. A cursor belongs to one graph: after
   * that was restored or made anew it is answered with the error CURSOR_EXPIRED, upon which a copy is taken anew.
   */
  readonly changes: ChangeFeed;
  /** What two initiatives have in common, and where the one’s barrier is the other’s enabler; null when either is unknown. */
  readonly compare?: Maybe<Comparison>;
  /** Contact with this id, or with the one that it was merged into; null when there is none. */
  readonly contact?: Maybe<Contact>;
  /** List of contacts, 20 unless asked otherwise. */
  readonly contacts: ReadonlyArray<Contact>;
  /** Pages of contacts. */
  readonly contactsConnection: ContactsConnection;
  /**
   * Who to call about a theme. The theme may be an id, a label, an English label or another word for it (case and accents
   * make no difference), or a question in which such words stand; its other words are looked for in the thesaurus. It may name initiatives,
   * organisations, people, regions, professions and factors too. The rarest thing that it names decides who is answered first, at the place that it
   * names; where it asks for several things, each is answered. A question about nothing that is known answers empty lists.
   */
  readonly contactsFor: ContactAnswer;
  /** What is published here as a whole, as a portal that takes it over describes it. */
  readonly dataset: Dataset;
  /** Factor with this id, or with the one that it was merged into; null when there is none. */
  readonly factor?: Maybe<Factor>;
  /** List of factors, 20 unless asked otherwise. */
  readonly factors: ReadonlyArray<Factor>;
  /** Pages of factors. */
  readonly factorsConnection: FactorsConnection;
  /** What deserves a look: duplicates, what is tied to nothing, themes without a definition, initiatives not verified for two years; for curators. */
  readonly findings: ReadonlyArray<Finding>;
  /** Revisions of a record, newest first, also of one that is gone; for curators. */
  readonly history: ReadonlyArray<Revision>;
  /** Initiative with this id, or with the one that it was merged into; null when there is none. */
  readonly initiative?: Maybe<Initiative>;
  /** List of initiatives, 20 unless asked otherwise. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** Pages of initiatives. */
  readonly initiativesConnection: InitiativesConnection;
  /** Initiatives that have any of the factors, those with more of them first, then those whose factors are rarer. */
  readonly initiativesSharing: ReadonlyArray<SharingInitiative>;
  /** API keys, newest first; for admins. */
  readonly keys: ReadonlyArray<ApiKey>;
  /** What was added or changed last, the latest first; what is gone is left out. */
  readonly latest: ReadonlyArray<Change>;
  /** Lesson with this id, or with the one that it was merged into; null when there is none. */
  readonly lesson?: Maybe<Lesson>;
  /** List of lessons, 20 unless asked otherwise. */
  readonly lessons: ReadonlyArray<Lesson>;
  /** Pages of lessons. */
  readonly lessonsConnection: LessonsConnection;
  /**
   * What may be the thing that a name stands for, so that nothing is added twice: what has the same name but for case, accents,
   * punctuation, order and words that come and go, has it with an initial, differs by a letter or two, or has half of the words that
   * tell; the best hits of a search for the name first. Empty where nothing looks like it.
   */
  readonly lookalikes: ReadonlyArray<Lookalike>;
  /** Thing of whatever kind with this id, or with the one that it was merged into; null when there is none. */
  readonly node?: Maybe<Node>;
  /** Things with these ids, in their order; null in the place of one that there is not. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Organisation with this id, or with the one that it was merged into; null when there is none. */
  readonly organisation?: Maybe<Organisation>;
  /** List of organisations, 20 unless asked otherwise. */
  readonly organisations: ReadonlyArray<Organisation>;
  /** Pages of organisations. */
  readonly organisationsConnection: OrganisationsConnection;
  /** Pathway with this id, or with the one that it was merged into; null when there is none. */
  readonly pathway?: Maybe<Pathway>;
  /** List of pathways, 20 unless asked otherwise. */
  readonly pathways: ReadonlyArray<Pathway>;
  /** Pages of pathways. */
  readonly pathwaysConnection: PathwaysConnection;
  /** Profession with this id, or with the one that it was merged into; null when there is none. */
  readonly profession?: Maybe<Profession>;
  /** List of professions, 20 unless asked otherwise. */
  readonly professions: ReadonlyArray<Profession>;
  /** Pages of professions. */
  readonly professionsConnection: ProfessionsConnection;
  /** Record behind an entity, as it is edited; for curators. Null when there is none. */
  readonly record?: Maybe<StoredRecord>;
  /** Records as they are kept, by id, people who are not published among them; for curators. */
  readonly records: RecordPage;
  /** Region with this id, or with the one that it was merged into; null when there is none. */
  readonly region?: Maybe<Region>;
  /** List of regions, 20 unless asked otherwise. */
  readonly regions: ReadonlyArray<Region>;
  /** Pages of regions. */
  readonly regionsConnection: RegionsConnection;
  /** Resource with this id, or with the one that it was merged into; null when there is none. */
  readonly resource?: Maybe<Resource>;
  /** List of resources, 20 unless asked otherwise. */
  readonly resources: ReadonlyArray<Resource>;
  /** Pages of resources. */
  readonly resourcesConnection: ResourcesConnection;
  /**
   * Searches titles, names, labels and texts in Dutch: plurals, accents, compounds written together or apart and small
   * typing mistakes make no difference, and any input is text. The name of a place finds what is or happens there, and who does it. An exact title or name comes first, then the best hits:
   * what the text names in full counts more. Equal hits by id. A new name of something reaches what is tied to it at once, of what more than two hundred things are tied to
   * within minutes; what is tied to more than two hundred things is found by the names of two hundred of them. Where it asks who (wie), those whom `contactsFor` answers come in its order: the best
   * three at most before everything else, the others after what else was found.
   */
  readonly search: SearchResult;
  /** Factors that two initiatives or more have, the widest and most specific first. */
  readonly sharedFactors: ReadonlyArray<SharedFactor>;
  /** Source with this id, or with the one that it was merged into; null when there is none. */
  readonly source?: Maybe<Source>;
  /** List of sources, 20 unless asked otherwise. */
  readonly sources: ReadonlyArray<Source>;
  /** Pages of sources. */
  readonly sourcesConnection: SourcesConnection;
  /** Submission with this id, or null; for curators. */
  readonly submission?: Maybe<Submission>;
  /** What became of a submission, for whoever has its secret; null for any other. */
  readonly submissionBySecret?: Maybe<SubmissionProgress>;
  /** Submissions, those that wait longest first; for curators. */
  readonly submissions: SubmissionPage;
  /** Names, titles and labels that begin with what has been typed so far, or have a word that does; the best first. */
  readonly suggest: ReadonlyArray<Suggestion>;
  /** Theme with this id, or with the one that it was merged into; null when there is none. */
  readonly theme?: Maybe<Theme>;
  /** List of themes, 20 unless asked otherwise. */
  readonly themes: ReadonlyArray<Theme>;
  /** Pages of themes. */
  readonly themesConnection: ThemesConnection;
  /** Who is asking, as the credentials of the request tell. */
  readonly viewer: Viewer;
  /** Webhooks, newest first; for admins. */
  readonly webhooks: ReadonlyArray<Webhook>;
};


/** Everything that can be asked. */
export type Query_EntitiesArgs = {
  representations: ReadonlyArray<Scalars['_Any']['input']>;
};


/** Everything that can be asked. */
export type QueryAuditArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RecordKind>>;
};


/** Everything that can be asked. */
export type QueryCompareArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryContactArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryContactsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ContactSort>>;
  where?: InputMaybe<ContactWhere>;
};


/** Everything that can be asked. */
export type QueryContactsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ContactSort>>;
  where?: InputMaybe<ContactWhere>;
};


/** Everything that can be asked. */
export type QueryContactsForArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  theme: Scalars['String']['input'];
};


/** Everything that can be asked. */
export type QueryFactorArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryFactorsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FactorSort>>;
  where?: InputMaybe<FactorWhere>;
};


/** Everything that can be asked. */
export type QueryFactorsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FactorSort>>;
  where?: InputMaybe<FactorWhere>;
};


/** Everything that can be asked. */
export type QueryHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryInitiativeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryInitiativesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeSort>>;
  where?: InputMaybe<InitiativeWhere>;
};


/** Everything that can be asked. */
export type QueryInitiativesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeSort>>;
  where?: InputMaybe<InitiativeWhere>;
};


/** Everything that can be asked. */
export type QueryInitiativesSharingArgs = {
  as?: InputMaybe<FactorRole>;
  factors: ReadonlyArray<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QueryLatestArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RecordKind>>;
};


/** Everything that can be asked. */
export type QueryLessonArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryLessonsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<LessonSort>>;
  where?: InputMaybe<LessonWhere>;
};


/** Everything that can be asked. */
export type QueryLessonsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<LessonSort>>;
  where?: InputMaybe<LessonWhere>;
};


/** Everything that can be asked. */
export type QueryLookalikesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  name: Scalars['String']['input'];
};


/** Everything that can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Everything that can be asked. */
export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryOrganisationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** Everything that can be asked. */
export type QueryOrganisationsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** Everything that can be asked. */
export type QueryPathwayArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryPathwaysArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PathwaySort>>;
  where?: InputMaybe<PathwayWhere>;
};


/** Everything that can be asked. */
export type QueryPathwaysConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PathwaySort>>;
  where?: InputMaybe<PathwayWhere>;
};


/** Everything that can be asked. */
export type QueryProfessionArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryProfessionsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ProfessionSort>>;
  where?: InputMaybe<ProfessionWhere>;
};


/** Everything that can be asked. */
export type QueryProfessionsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ProfessionSort>>;
  where?: InputMaybe<ProfessionWhere>;
};


/** Everything that can be asked. */
export type QueryRecordArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  kind?: InputMaybe<RecordKind>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryRegionArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryRegionsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<RegionSort>>;
  where?: InputMaybe<RegionWhere>;
};


/** Everything that can be asked. */
export type QueryRegionsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<RegionSort>>;
  where?: InputMaybe<RegionWhere>;
};


/** Everything that can be asked. */
export type QueryResourceArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryResourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ResourceSort>>;
  where?: InputMaybe<ResourceWhere>;
};


/** Everything that can be asked. */
export type QueryResourcesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ResourceSort>>;
  where?: InputMaybe<ResourceWhere>;
};


/** Everything that can be asked. */
export type QuerySearchArgs = {
  filter?: InputMaybe<SearchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** Everything that can be asked. */
export type QuerySharedFactorsArgs = {
  as?: InputMaybe<FactorRole>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QuerySourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SourceSort>>;
  where?: InputMaybe<SourceWhere>;
};


/** Everything that can be asked. */
export type QuerySourcesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SourceSort>>;
  where?: InputMaybe<SourceWhere>;
};


/** Everything that can be asked. */
export type QuerySubmissionArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QuerySubmissionBySecretArgs = {
  secret: Scalars['String']['input'];
};


/** Everything that can be asked. */
export type QuerySubmissionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<SubmissionStatus>;
};


/** Everything that can be asked. */
export type QuerySuggestArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  prefix: Scalars['String']['input'];
};


/** Everything that can be asked. */
export type QueryThemeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryThemesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ThemeSort>>;
  where?: InputMaybe<ThemeWhere>;
};


/** Everything that can be asked. */
export type QueryThemesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ThemeSort>>;
  where?: InputMaybe<ThemeWhere>;
};

/** What somebody said, in our own words; the sentence itself can be read at the lines. */
export type Quote = {
  /** In what capacity it was said; the only trace of somebody who is not named. */
  readonly capacity?: Maybe<Scalars['String']['output']>;
  /** Id of the initiative with a number. */
  readonly id: Scalars['ID']['output'];
  /** Lines of that source, such as `22-35, 40`. */
  readonly lines?: Maybe<Scalars['String']['output']>;
  /** What was said, in our words. */
  readonly paraphrase: Scalars['String']['output'];
  /** Id of the source where it can be read. */
  readonly source?: Maybe<Scalars['ID']['output']>;
  /** Who said it; empty where the source does not name anybody. */
  readonly speakers: ReadonlyArray<Contact>;
  /** Pages of speakers, with the properties of each relationship. */
  readonly speakersConnection: QuoteSpeakersConnection;
};


/** What somebody said, in our own words; the sentence itself can be read at the lines. */
export type QuoteSpeakersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ContactSort>>;
  where?: InputMaybe<ContactWhere>;
};


/** What somebody said, in our own words; the sentence itself can be read at the lines. */
export type QuoteSpeakersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<QuoteSpeakersConnectionSort>>;
  where?: InputMaybe<QuoteSpeakersConnectionWhere>;
};

/** Filter on related nodes of kind quote. */
export type QuoteRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<QuoteWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<QuoteWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<QuoteWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<QuoteWhere>;
};

/** Order of quote: one field an entry. */
export type QuoteSort = {
  /** Order by capacity. */
  readonly capacity?: InputMaybe<SortDirection>;
  /** Order by id. */
  readonly id?: InputMaybe<SortDirection>;
  /** Order by lines. */
  readonly lines?: InputMaybe<SortDirection>;
  /** Order by paraphrase. */
  readonly paraphrase?: InputMaybe<SortDirection>;
  /** Order by source. */
  readonly source?: InputMaybe<SortDirection>;
};

/** Page of quote speakers, with their number and the way to the next page. */
export type QuoteSpeakersConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<QuoteSpeakersRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships quote speakers, with their properties. */
export type QuoteSpeakersConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<QuoteSpeakersConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<QuoteSpeakersConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<QuoteSpeakersConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<QuoteSpeakersConnectionWhere>;
};

/** Order of the relationships quote speakers. */
export type QuoteSpeakersConnectionSort = {
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<ContactSort>;
};

/** Conditions on one relationship quote speakers: on its properties (edge) and on the other node (node). */
export type QuoteSpeakersConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<QuoteSpeakersConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<QuoteSpeakersConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<QuoteSpeakersConnectionWhere>>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<ContactWhere>;
};

/** Relationship quote speakers: its properties and the node at the other end. */
export type QuoteSpeakersRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Contact;
};

/** Conditions on quote; those side by side must all hold. */
export type QuoteWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<QuoteWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<QuoteWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<QuoteWhere>>;
  /** Conditions on capacity. */
  readonly capacity?: InputMaybe<StringScalarFilters>;
  /** Conditions on id. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** Conditions on lines. */
  readonly lines?: InputMaybe<StringScalarFilters>;
  /** Conditions on paraphrase. */
  readonly paraphrase?: InputMaybe<StringScalarFilters>;
  /** Conditions on source. */
  readonly source?: InputMaybe<IdScalarFilters>;
  /** Conditions on speakers. */
  readonly speakers?: InputMaybe<ContactRelationshipFilters>;
  /** Conditions on speakers, with the properties of each relationship. */
  readonly speakersConnection?: InputMaybe<QuoteSpeakersConnectionFilters>;
};

/** One thing that initiatives share, or that an initiative has of what was asked for, and what it adds to the score. */
export type Reason = {
  /** What it adds to the score; all contributions add up to the score. */
  readonly contribution: Scalars['Float']['output'];
  /** Factor that helped or hindered both. */
  readonly factor?: Maybe<Factor>;
  /** Sort of thing that is shared; exactly one of the fields below holds it. */
  readonly kind: ReasonKind;
  /** Organisation that takes part in both. */
  readonly organisation?: Maybe<Organisation>;
  /** Profession involved in both. */
  readonly profession?: Maybe<Profession>;
  /** Region of both. */
  readonly region?: Maybe<Region>;
  /** Number of initiatives that have it in this role: the fewer, the more it tells. */
  readonly sharedBy: Scalars['Int']['output'];
  /** Theme of both, or the wider one that both come under. */
  readonly theme?: Maybe<Theme>;
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
  | 'Contact'
  /** Circumstance that helps or hinders. */
  | 'Factor'
  /** Experiment, project, programme, good practice, research or method. */
  | 'Initiative'
  /** Lesson or recommendation. */
  | 'Lesson'
  /** Hospital, school, professional body and the like. */
  | 'Organisation'
  /** Way of learning. */
  | 'Pathway'
  /** Profession. */
  | 'Profession'
  /** Region. */
  | 'Region'
  /** Deliverable, tool or literature. */
  | 'Resource'
  /** Document that facts come from. */
  | 'Source'
  /** Subject in the thesaurus. */
  | 'Theme';

/** Some of the records. */
export type RecordPage = {
  /** Records of this page. */
  readonly records: ReadonlyArray<StoredRecord>;
  /** Number of them in all. */
  readonly total: Scalars['Int']['output'];
};

/** Area where things happen. */
export type Region = Node & {
  /** Other names and spellings. */
  readonly altNames: ReadonlyArray<Scalars['String']['output']>;
  /** Slug that never changes. */
  readonly id: Scalars['ID']['output'];
  /** Initiatives that happen there. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** Pages of initiatives, with the properties of each relationship. */
  readonly initiativesConnection: RegionInitiativesConnection;
  /** Moment of its last change (ISO 8601, UTC), as `changes` tells it. */
  readonly modified: Scalars['String']['output'];
  /** Name of the area. */
  readonly name: Scalars['String']['output'];
  /** Organisations that are there. */
  readonly organisations: ReadonlyArray<Organisation>;
  /** Pages of organisations, with the properties of each relationship. */
  readonly organisationsConnection: RegionOrganisationsConnection;
  /** Documents that name it. */
  readonly sources: ReadonlyArray<Source>;
  /** Pages of sources, with the properties of each relationship. */
  readonly sourcesConnection: RegionSourcesConnection;
  /** Address of its Dutch page, which is the name of it in linked data. */
  readonly uri: Scalars['String']['output'];
};


/** Area where things happen. */
export type RegionInitiativesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeSort>>;
  where?: InputMaybe<InitiativeWhere>;
};


/** Area where things happen. */
export type RegionInitiativesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<RegionInitiativesConnectionSort>>;
  where?: InputMaybe<RegionInitiativesConnectionWhere>;
};


/** Area where things happen. */
export type RegionOrganisationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** Area where things happen. */
export type RegionOrganisationsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<RegionOrganisationsConnectionSort>>;
  where?: InputMaybe<RegionOrganisationsConnectionWhere>;
};


/** Area where things happen. */
export type RegionSourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SourceSort>>;
  where?: InputMaybe<SourceWhere>;
};


/** Area where things happen. */
export type RegionSourcesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<RegionSourcesConnectionSort>>;
  where?: InputMaybe<RegionSourcesConnectionWhere>;
};

/** Region with the number of hits there. */
export type RegionCount = {
  /** Number of hits. */
  readonly count: Scalars['Int']['output'];
  /** Region. */
  readonly region: Region;
};

/** One region of a page, with its cursor. */
export type RegionEdge = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Region;
};

/** Page of region initiatives, with their number and the way to the next page. */
export type RegionInitiativesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<RegionInitiativesRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships region initiatives, with their properties. */
export type RegionInitiativesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<RegionInitiativesConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<RegionInitiativesConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<RegionInitiativesConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<RegionInitiativesConnectionWhere>;
};

/** Order of the relationships region initiatives. */
export type RegionInitiativesConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<StatementSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<InitiativeSort>;
};

/** Conditions on one relationship region initiatives: on its properties (edge) and on the other node (node). */
export type RegionInitiativesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<RegionInitiativesConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<RegionInitiativesConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<RegionInitiativesConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<StatementWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<InitiativeWhere>;
};

/** Relationship region initiatives: its properties and the node at the other end. */
export type RegionInitiativesRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Initiative;
  /** Properties of the relationship. */
  readonly properties: Statement;
};

/** Page of region organisations, with their number and the way to the next page. */
export type RegionOrganisationsConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<RegionOrganisationsRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships region organisations, with their properties. */
export type RegionOrganisationsConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<RegionOrganisationsConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<RegionOrganisationsConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<RegionOrganisationsConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<RegionOrganisationsConnectionWhere>;
};

/** Order of the relationships region organisations. */
export type RegionOrganisationsConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<StatementSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<OrganisationSort>;
};

/** Conditions on one relationship region organisations: on its properties (edge) and on the other node (node). */
export type RegionOrganisationsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<RegionOrganisationsConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<RegionOrganisationsConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<RegionOrganisationsConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<StatementWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<OrganisationWhere>;
};

/** Relationship region organisations: its properties and the node at the other end. */
export type RegionOrganisationsRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Organisation;
  /** Properties of the relationship. */
  readonly properties: Statement;
};

/** Filter on related nodes of kind region. */
export type RegionRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<RegionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<RegionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<RegionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<RegionWhere>;
};

/** Order of region: one field an entry. */
export type RegionSort = {
  /** Order by id. */
  readonly id?: InputMaybe<SortDirection>;
  /** Order by modified. */
  readonly modified?: InputMaybe<SortDirection>;
  /** Order by name. */
  readonly name?: InputMaybe<SortDirection>;
  /** Order by sort name. */
  readonly sortName?: InputMaybe<SortDirection>;
};

/** Page of region sources, with their number and the way to the next page. */
export type RegionSourcesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<RegionSourcesRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships region sources, with their properties. */
export type RegionSourcesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<RegionSourcesConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<RegionSourcesConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<RegionSourcesConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<RegionSourcesConnectionWhere>;
};

/** Order of the relationships region sources. */
export type RegionSourcesConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<CitationSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<SourceSort>;
};

/** Conditions on one relationship region sources: on its properties (edge) and on the other node (node). */
export type RegionSourcesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<RegionSourcesConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<RegionSourcesConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<RegionSourcesConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<CitationWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<SourceWhere>;
};

/** Relationship region sources: its properties and the node at the other end. */
export type RegionSourcesRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Source;
  /** Properties of the relationship. */
  readonly properties: Citation;
};

/** Conditions on region; those side by side must all hold. */
export type RegionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<RegionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<RegionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<RegionWhere>>;
  /** Conditions on alt names. */
  readonly altNames?: InputMaybe<StringListFilters>;
  /** Conditions on id. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** Conditions on initiatives. */
  readonly initiatives?: InputMaybe<InitiativeRelationshipFilters>;
  /** Conditions on initiatives, with the properties of each relationship. */
  readonly initiativesConnection?: InputMaybe<RegionInitiativesConnectionFilters>;
  /** Conditions on modified. */
  readonly modified?: InputMaybe<StringScalarFilters>;
  /** Conditions on name. */
  readonly name?: InputMaybe<StringScalarFilters>;
  /** Conditions on organisations. */
  readonly organisations?: InputMaybe<OrganisationRelationshipFilters>;
  /** Conditions on organisations, with the properties of each relationship. */
  readonly organisationsConnection?: InputMaybe<RegionOrganisationsConnectionFilters>;
  /** Conditions on sources. */
  readonly sources?: InputMaybe<SourceRelationshipFilters>;
  /** Conditions on sources, with the properties of each relationship. */
  readonly sourcesConnection?: InputMaybe<RegionSourcesConnectionFilters>;
};

/** Page of regions, with their number and the way to the next page. */
export type RegionsConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<RegionEdge>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * Initiative that has something in common with another one, and what. F is the cosine over inverse document frequencies of what
 * helped and hindered both, S that of their themes (0.65; what both are about counts more than what they touch on) and of their professions, regions and
 * organisations (0.35); the score is 0.15 F + 0.4 S + 0.45 F S. What everybody has counts for nothing, and so does what only one has.
 */
export type RelatedInitiative = {
  /** What they have in common, the most telling first; the contributions add up to the score. */
  readonly because: ReadonlyArray<Reason>;
  /** Other initiative. */
  readonly initiative: Initiative;
  /** What they have in common, in one sentence. */
  readonly reason: Scalars['String']['output'];
  /** How much the two have in common, 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** Circumstances that hindered both. */
  readonly sharedBarriers: ReadonlyArray<Factor>;
  /** Circumstances that helped both. */
  readonly sharedEnablers: ReadonlyArray<Factor>;
  /** Organisations that take part in both. */
  readonly sharedOrganisations: ReadonlyArray<Organisation>;
  /** Professions involved in both. */
  readonly sharedProfessions: ReadonlyArray<Profession>;
  /** Regions of both. */
  readonly sharedRegions: ReadonlyArray<Region>;
  /** Themes of both, whether they are about them or touch on them. */
  readonly sharedThemes: ReadonlyArray<Theme>;
};


/**
 * Initiative that has something in common with another one, and what. F is the cosine over inverse document frequencies of what
 * helped and hindered both, S that of their themes (0.65; what both are about counts more than what they touch on) and of their professions, regions and
 * organisations (0.35); the score is 0.15 F + 0.4 S + 0.45 F S. What everybody has counts for nothing, and so does what only one has.
 */
export type RelatedInitiativeReasonArgs = {
  lang?: InputMaybe<Language>;
};

/** Record to take out. */
export type RemoveRecordInput = {
  /** Id of the record. */
  readonly id: Scalars['ID']['input'];
  /** Revision that it has. */
  readonly revision: Scalars['Int']['input'];
};

/** What came of taking out a record. */
export type RemoveRecordPayload = {
  /** Record as somebody else saved it in the meantime; null but for the error OUTDATED. */
  readonly current?: Maybe<StoredRecord>;
  /** Id of the record that is gone; null where it was not taken out. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** What is wrong; empty where the record is gone. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Deliverable, tool or publication (schema.org LearningResource). */
export type Resource = Node & {
  /** Other titles of it, such as those of records that were merged into it. */
  readonly altNames: ReadonlyArray<Scalars['String']['output']>;
  /** Authors, as a source names them. */
  readonly authors?: Maybe<Scalars['String']['output']>;
  /** What it is, in a few sentences. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Slug that never changes. */
  readonly id: Scalars['ID']['output'];
  /** Initiatives that make it or work with it. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** Pages of initiatives, with the properties of each relationship. */
  readonly initiativesConnection: ResourceInitiativesConnection;
  /** What sort of resource it is. */
  readonly kind: ResourceKind;
  /** Moment of its last change (ISO 8601, UTC), as `changes` tells it. */
  readonly modified: Scalars['String']['output'];
  /** Documents that name it. */
  readonly sources: ReadonlyArray<Source>;
  /** Pages of sources, with the properties of each relationship. */
  readonly sourcesConnection: ResourceSourcesConnection;
  /** Subjects it is about, and those that it touches on. */
  readonly themes: ReadonlyArray<Theme>;
  /** Pages of themes, with the properties of each relationship. */
  readonly themesConnection: ResourceThemesConnection;
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** Address of its Dutch page, which is the name of it in linked data. */
  readonly uri: Scalars['String']['output'];
  /** Where it can be found. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Year of publication. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};


/** Deliverable, tool or publication (schema.org LearningResource). */
export type ResourceInitiativesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeSort>>;
  where?: InputMaybe<InitiativeWhere>;
};


/** Deliverable, tool or publication (schema.org LearningResource). */
export type ResourceInitiativesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ResourceInitiativesConnectionSort>>;
  where?: InputMaybe<ResourceInitiativesConnectionWhere>;
};


/** Deliverable, tool or publication (schema.org LearningResource). */
export type ResourceSourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SourceSort>>;
  where?: InputMaybe<SourceWhere>;
};


/** Deliverable, tool or publication (schema.org LearningResource). */
export type ResourceSourcesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ResourceSourcesConnectionSort>>;
  where?: InputMaybe<ResourceSourcesConnectionWhere>;
};


/** Deliverable, tool or publication (schema.org LearningResource). */
export type ResourceThemesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ThemeSort>>;
  where?: InputMaybe<ThemeWhere>;
};


/** Deliverable, tool or publication (schema.org LearningResource). */
export type ResourceThemesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ResourceThemesConnectionSort>>;
  where?: InputMaybe<ResourceThemesConnectionWhere>;
};

/** One resource of a page, with its cursor. */
export type ResourceEdge = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Resource;
};

/** How a resource belongs to an initiative. */
export type ResourceFor = {
  /** Lines of that source, such as `22-35, 40`. */
  readonly lines?: Maybe<Scalars['String']['output']>;
  /** Whether the initiative makes the resource or works with it. */
  readonly role: ResourceRole;
  /** Id of the source that says so. */
  readonly source?: Maybe<Scalars['ID']['output']>;
};

/** Order of resource for: one field an entry. */
export type ResourceForSort = {
  /** Order by lines. */
  readonly lines?: InputMaybe<SortDirection>;
  /** Order by role. */
  readonly role?: InputMaybe<SortDirection>;
  /** Order by source. */
  readonly source?: InputMaybe<SortDirection>;
};

/** Conditions on resource for; those side by side must all hold. */
export type ResourceForWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ResourceForWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<ResourceForWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ResourceForWhere>>;
  /** Conditions on lines. */
  readonly lines?: InputMaybe<StringScalarFilters>;
  /** Conditions on role. */
  readonly role?: InputMaybe<ResourceRoleEnumScalarFilters>;
  /** Conditions on source. */
  readonly source?: InputMaybe<IdScalarFilters>;
};

/** Page of resource initiatives, with their number and the way to the next page. */
export type ResourceInitiativesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<ResourceInitiativesRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships resource initiatives, with their properties. */
export type ResourceInitiativesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<ResourceInitiativesConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<ResourceInitiativesConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<ResourceInitiativesConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<ResourceInitiativesConnectionWhere>;
};

/** Order of the relationships resource initiatives. */
export type ResourceInitiativesConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<ResourceForSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<InitiativeSort>;
};

/** Conditions on one relationship resource initiatives: on its properties (edge) and on the other node (node). */
export type ResourceInitiativesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ResourceInitiativesConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<ResourceInitiativesConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ResourceInitiativesConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<ResourceForWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<InitiativeWhere>;
};

/** Relationship resource initiatives: its properties and the node at the other end. */
export type ResourceInitiativesRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Initiative;
  /** Properties of the relationship. */
  readonly properties: ResourceFor;
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
  readonly eq?: InputMaybe<ResourceKind>;
  /** Equal to one of; an empty list has none. */
  readonly in?: InputMaybe<ReadonlyArray<ResourceKind>>;
};

/** Filter on related nodes of kind resource. */
export type ResourceRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<ResourceWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<ResourceWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<ResourceWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<ResourceWhere>;
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
  readonly eq?: InputMaybe<ResourceRole>;
  /** Equal to one of; an empty list has none. */
  readonly in?: InputMaybe<ReadonlyArray<ResourceRole>>;
};

/** Order of resource: one field an entry. */
export type ResourceSort = {
  /** Order by authors. */
  readonly authors?: InputMaybe<SortDirection>;
  /** Order by description. */
  readonly description?: InputMaybe<SortDirection>;
  /** Order by id. */
  readonly id?: InputMaybe<SortDirection>;
  /** Order by kind. */
  readonly kind?: InputMaybe<SortDirection>;
  /** Order by modified. */
  readonly modified?: InputMaybe<SortDirection>;
  /** Order by sort name. */
  readonly sortName?: InputMaybe<SortDirection>;
  /** Order by title. */
  readonly title?: InputMaybe<SortDirection>;
  /** Order by url. */
  readonly url?: InputMaybe<SortDirection>;
  /** Order by year. */
  readonly year?: InputMaybe<SortDirection>;
};

/** Page of resource sources, with their number and the way to the next page. */
export type ResourceSourcesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<ResourceSourcesRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships resource sources, with their properties. */
export type ResourceSourcesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<ResourceSourcesConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<ResourceSourcesConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<ResourceSourcesConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<ResourceSourcesConnectionWhere>;
};

/** Order of the relationships resource sources. */
export type ResourceSourcesConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<CitationSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<SourceSort>;
};

/** Conditions on one relationship resource sources: on its properties (edge) and on the other node (node). */
export type ResourceSourcesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ResourceSourcesConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<ResourceSourcesConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ResourceSourcesConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<CitationWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<SourceWhere>;
};

/** Relationship resource sources: its properties and the node at the other end. */
export type ResourceSourcesRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Source;
  /** Properties of the relationship. */
  readonly properties: Citation;
};

/** Page of resource themes, with their number and the way to the next page. */
export type ResourceThemesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<ResourceThemesRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships resource themes, with their properties. */
export type ResourceThemesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<ResourceThemesConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<ResourceThemesConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<ResourceThemesConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<ResourceThemesConnectionWhere>;
};

/** Order of the relationships resource themes. */
export type ResourceThemesConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<ThemingSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<ThemeSort>;
};

/** Conditions on one relationship resource themes: on its properties (edge) and on the other node (node). */
export type ResourceThemesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ResourceThemesConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<ResourceThemesConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ResourceThemesConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<ThemingWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<ThemeWhere>;
};

/** Relationship resource themes: its properties and the node at the other end. */
export type ResourceThemesRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Theme;
  /** Properties of the relationship. */
  readonly properties: Theming;
};

/** Conditions on resource; those side by side must all hold. */
export type ResourceWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ResourceWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<ResourceWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ResourceWhere>>;
  /** Conditions on alt names. */
  readonly altNames?: InputMaybe<StringListFilters>;
  /** Conditions on authors. */
  readonly authors?: InputMaybe<StringScalarFilters>;
  /** Conditions on description. */
  readonly description?: InputMaybe<StringScalarFilters>;
  /** Conditions on id. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** Conditions on initiatives. */
  readonly initiatives?: InputMaybe<InitiativeRelationshipFilters>;
  /** Conditions on initiatives, with the properties of each relationship. */
  readonly initiativesConnection?: InputMaybe<ResourceInitiativesConnectionFilters>;
  /** Conditions on kind. */
  readonly kind?: InputMaybe<ResourceKindEnumScalarFilters>;
  /** Conditions on modified. */
  readonly modified?: InputMaybe<StringScalarFilters>;
  /** Conditions on sources. */
  readonly sources?: InputMaybe<SourceRelationshipFilters>;
  /** Conditions on sources, with the properties of each relationship. */
  readonly sourcesConnection?: InputMaybe<ResourceSourcesConnectionFilters>;
  /** Conditions on themes. */
  readonly themes?: InputMaybe<ThemeRelationshipFilters>;
  /** Conditions on themes, with the properties of each relationship. */
  readonly themesConnection?: InputMaybe<ResourceThemesConnectionFilters>;
  /** Conditions on title. */
  readonly title?: InputMaybe<StringScalarFilters>;
  /** Conditions on url. */
  readonly url?: InputMaybe<StringScalarFilters>;
  /** Conditions on year. */
  readonly year?: InputMaybe<IntScalarFilters>;
};

/** Page of resources, with their number and the way to the next page. */
export type ResourcesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<ResourceEdge>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Record to bring back to what it was. */
export type RevertInput = {
  /** Id of the record. */
  readonly id: Scalars['ID']['input'];
  /** Revision that it has now; left out where it is gone. */
  readonly revision?: InputMaybe<Scalars['Int']['input']>;
  /** Number of the revision after which it was as it should be. */
  readonly seq: Scalars['Int']['input'];
};

/** What came of bringing back a record. */
export type RevertPayload = {
  /** Record as somebody else saved it in the meantime; null but for the error OUTDATED. */
  readonly current?: Maybe<StoredRecord>;
  /** Record as it is kept; null where nothing was changed. */
  readonly record?: Maybe<StoredRecord>;
  /** What is wrong; empty where the record is back. */
  readonly userErrors: ReadonlyArray<UserError>;
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
  readonly id: Scalars['ID']['input'];
  /** Question or reason, as the submitter will read it; may be left out for ACCEPT. */
  readonly message?: InputMaybe<Scalars['String']['input']>;
  /** What to publish, an initiative among it, or to keep for later; the proposal when left out. For ACCEPT and KEEP only. */
  readonly records?: InputMaybe<ReadonlyArray<ReviewedRecordInput>>;
};

/** What came of reviewing a submission. */
export type ReviewSubmissionPayload = {
  /** Record as somebody else saved it in the meantime; null but for the error OUTDATED. */
  readonly current?: Maybe<StoredRecord>;
  /** Submission as it is now; null where nothing was changed. */
  readonly submission?: Maybe<Submission>;
  /** What is wrong; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Record to save when a submission is accepted. */
export type ReviewedRecordInput = {
  /** Fields of the record, all of them. */
  readonly body: Scalars['RecordBody']['input'];
  /** Kind of the record. */
  readonly kind: RecordKind;
  /** Revision that was edited; left out for a new record. */
  readonly revision?: InputMaybe<Scalars['Int']['input']>;
};

/** One change of one record. */
export type Revision = {
  /** Record after; null where it was taken out. */
  readonly after?: Maybe<Scalars['RecordBody']['output']>;
  /** Record before; null where it was new. */
  readonly before?: Maybe<Scalars['RecordBody']['output']>;
  /** Id of the record. */
  readonly id: Scalars['ID']['output'];
  /** Kind of the record. */
  readonly kind: RecordKind;
  /** Id of the record that it became one with; null unless it was merged. */
  readonly mergedInto?: Maybe<Scalars['ID']['output']>;
  /** What was done. */
  readonly operation: RevisionOperation;
  /** Number of the revision, in the order of all changes, without gaps. */
  readonly seq: Scalars['Int']['output'];
  /** Moment of the change (ISO 8601, UTC). */
  readonly time: Scalars['String']['output'];
  /** Who changed it: `key:` and a key's name, `oidc:` and a subject, or the command that did. */
  readonly who: Scalars['String']['output'];
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
  readonly id: Scalars['ID']['input'];
};

/** What came of revoking an API key. */
export type RevokeKeyPayload = {
  /** Key as it is now; null where there is none with this id. */
  readonly key?: Maybe<ApiKey>;
  /** What is wrong with the input; empty where the key no longer works. */
  readonly userErrors: ReadonlyArray<UserError>;
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
  readonly body: Scalars['RecordBody']['input'];
  /** Kind of the record. */
  readonly kind: RecordKind;
  /** Revision that was edited; left out for a new record. */
  readonly revision?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of saving a record. */
export type SaveRecordPayload = {
  /** Record as somebody else saved it in the meantime; null but for the error OUTDATED. */
  readonly current?: Maybe<StoredRecord>;
  /** Record as it is kept; null where it was not saved. */
  readonly record?: Maybe<StoredRecord>;
  /** What is wrong; empty where the record was saved. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How the best 500 hits of a search fall apart, all of them where there are no more; nothing is listed that none of them has. */
export type SearchFacets = {
  /** Kinds of hits, the most frequent first. */
  readonly kinds: ReadonlyArray<KindCount>;
  /** Organisations that the hits are tied to, the most frequent first, at most twenty. */
  readonly organisations: ReadonlyArray<OrganisationCount>;
  /** Professions that the hits involve, the most frequent first, at most twenty. */
  readonly professions: ReadonlyArray<ProfessionCount>;
  /** Regions of the hits, the most frequent first, at most twenty. */
  readonly regions: ReadonlyArray<RegionCount>;
  /** Themes of the hits, the most frequent first, at most twenty. */
  readonly themes: ReadonlyArray<ThemeCount>;
};

/** What a hit must be tied to: one of the ids in each list that is given. */
export type SearchFilter = {
  /** Ids of organisations that take part in it, pay for it or that somebody works at. */
  readonly organisations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of professions that it involves. */
  readonly professions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of regions where it is. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of themes that the hit has. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** One thing that a search found. */
export type SearchHit = {
  /** What was found. */
  readonly item: Searchable;
  /** Where the words stand in it, the best places first; empty where only what it is tied to was found. */
  readonly matched: ReadonlyArray<SearchMatch>;
  /** How well it fits, above 0; comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
};

/** Kind of thing that can be found. */
export type SearchKind =
  /** Contacts. */
  | 'Contact'
  /** Factors. */
  | 'Factor'
  /** Initiatives. */
  | 'Initiative'
  /** Lessons. */
  | 'Lesson'
  /** Organisations. */
  | 'Organisation'
  /** Pathways. */
  | 'Pathway'
  /** Professions. */
  | 'Profession'
  /** Resources. */
  | 'Resource'
  /** Themes. */
  | 'Theme';

/** Place in a hit where words of the search stand. */
export type SearchMatch = {
  /** Field of the item, such as `title`. */
  readonly field: Scalars['String']['output'];
  /** Words in the snippet to mark, in order. */
  readonly ranges: ReadonlyArray<TextRange>;
  /** Part of the field's text around the words. */
  readonly snippet: Scalars['String']['output'];
};

/** What a search found. */
export type SearchResult = {
  /** How the best 500 hits fall apart, to narrow the search. */
  readonly facets: SearchFacets;
  /** Hits of this page, best first; those behind the best 500 in the order of the search index alone. */
  readonly hits: ReadonlyArray<SearchHit>;
  /** Whether there are more hits than `total` tells: the best 10,000 are listed, and of a search with kinds or a filter those of them that fit. */
  readonly moreThanTotal: Scalars['Boolean']['output'];
  /** Did you mean: the text with its likely typing mistakes mended; null where every word was found as it was written. */
  readonly suggestion?: Maybe<Scalars['String']['output']>;
  /** Number of hits in all, at most 10,000. */
  readonly total: Scalars['Int']['output'];
};

/** Anything that can be found. */
export type Searchable = Contact | Factor | Initiative | Lesson | Organisation | Pathway | Profession | Resource | Theme;

/** Factor that several initiatives have. */
export type SharedFactor = {
  /** Initiatives that it hindered, by id, at most a hundred. */
  readonly barrierIn: ReadonlyArray<Initiative>;
  /** Initiatives that it helped, by id, at most a hundred. */
  readonly enablerIn: ReadonlyArray<Initiative>;
  /** Factor that they have. */
  readonly factor: Factor;
  /** Number of initiatives that have it times its inverse document frequency. */
  readonly score: Scalars['Float']['output'];
};

/** Initiative that has some of the factors asked for. */
export type SharingInitiative = {
  /** Factors that it has of those asked for and what each adds, rarest first; the contributions add up to the score. */
  readonly because: ReadonlyArray<Reason>;
  /** Factors that it has of those asked for, rarest first. */
  readonly factors: ReadonlyArray<Factor>;
  /** Initiative that has them. */
  readonly initiative: Initiative;
  /** What it has of the factors asked for, in one sentence. */
  readonly reason: Scalars['String']['output'];
  /** Inverse document frequencies of the factors it has, as a share of those asked for, 0 to 1. */
  readonly score: Scalars['Float']['output'];
};


/** Initiative that has some of the factors asked for. */
export type SharingInitiativeReasonArgs = {
  lang?: InputMaybe<Language>;
};

/** Direction of an order. */
export type SortDirection =
  /** Sort by field values in ascending order. */
  | 'ASC'
  /** Sort by field values in descending order. */
  | 'DESC';

/** Document or web page that facts come from (PROV-O Entity). */
export type Source = Node & {
  /** Other titles of it, such as those of records that were merged into it. */
  readonly altNames: ReadonlyArray<Scalars['String']['output']>;
  /** Day of publication or presentation (ISO 8601), where the document gives it. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /**
   * Lines of the document that facts cite, with two around each run of them, where this Kruispunt has the document: what is asked for and not cited
   * is left out, as are addresses of mail and telephone numbers. Null where it has none that is the same to the last byte.
   */
  readonly excerpt?: Maybe<ReadonlyArray<SourceLine>>;
  /** Name of the file whose lines are cited; null for a web page, whose lines are those of its text as it was read. */
  readonly fileName?: Maybe<Scalars['String']['output']>;
  /** Slug that never changes. */
  readonly id: Scalars['ID']['output'];
  /** Initiatives with facts from it. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** Pages of initiatives, with the properties of each relationship. */
  readonly initiativesConnection: SourceInitiativesConnection;
  /** Whether it is a document or a web page. */
  readonly kind: SourceKind;
  /** Moment of its last change (ISO 8601, UTC), as `changes` tells it. */
  readonly modified: Scalars['String']['output'];
  /** Who published it. */
  readonly publisher: Scalars['String']['output'];
  /** Day on which a web page was read (ISO 8601). */
  readonly retrieved?: Maybe<Scalars['String']['output']>;
  /** SHA-256 checksum of that file, in hexadecimal; null for a web page. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** Title of the document or page. */
  readonly title: Scalars['String']['output'];
  /** Address of its Dutch page, which is the name of it in linked data. */
  readonly uri: Scalars['String']['output'];
  /** Where it was published. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Year of publication; null where the document gives none. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};


/** Document or web page that facts come from (PROV-O Entity). */
export type SourceExcerptArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  lines: Scalars['String']['input'];
};


/** Document or web page that facts come from (PROV-O Entity). */
export type SourceInitiativesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeSort>>;
  where?: InputMaybe<InitiativeWhere>;
};


/** Document or web page that facts come from (PROV-O Entity). */
export type SourceInitiativesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SourceInitiativesConnectionSort>>;
  where?: InputMaybe<SourceInitiativesConnectionWhere>;
};

/** One source of a page, with its cursor. */
export type SourceEdge = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Source;
};

/** Page of source initiatives, with their number and the way to the next page. */
export type SourceInitiativesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<SourceInitiativesRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships source initiatives, with their properties. */
export type SourceInitiativesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<SourceInitiativesConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<SourceInitiativesConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<SourceInitiativesConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<SourceInitiativesConnectionWhere>;
};

/** Order of the relationships source initiatives. */
export type SourceInitiativesConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<CitationSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<InitiativeSort>;
};

/** Conditions on one relationship source initiatives: on its properties (edge) and on the other node (node). */
export type SourceInitiativesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<SourceInitiativesConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<SourceInitiativesConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<SourceInitiativesConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<CitationWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<InitiativeWhere>;
};

/** Relationship source initiatives: its properties and the node at the other end. */
export type SourceInitiativesRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Initiative;
  /** Properties of the relationship. */
  readonly properties: Citation;
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
  readonly eq?: InputMaybe<SourceKind>;
  /** Equal to one of; an empty list has none. */
  readonly in?: InputMaybe<ReadonlyArray<SourceKind>>;
};

/** Line of a document. */
export type SourceLine = {
  /** Indicates that it is one of the lines that were asked for. */
  readonly isAsked: Scalars['Boolean']['output'];
  /** Number of the line, counted from 1. */
  readonly number: Scalars['Int']['output'];
  /** What it says; `[…]` where an address or telephone number was left out. */
  readonly text: Scalars['String']['output'];
};

/** Filter on related nodes of kind source. */
export type SourceRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<SourceWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<SourceWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<SourceWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<SourceWhere>;
};

/** Order of source: one field an entry. */
export type SourceSort = {
  /** Order by date. */
  readonly date?: InputMaybe<SortDirection>;
  /** Order by description. */
  readonly description?: InputMaybe<SortDirection>;
  /** Order by file name. */
  readonly fileName?: InputMaybe<SortDirection>;
  /** Order by id. */
  readonly id?: InputMaybe<SortDirection>;
  /** Order by kind. */
  readonly kind?: InputMaybe<SortDirection>;
  /** Order by modified. */
  readonly modified?: InputMaybe<SortDirection>;
  /** Order by publisher. */
  readonly publisher?: InputMaybe<SortDirection>;
  /** Order by retrieved. */
  readonly retrieved?: InputMaybe<SortDirection>;
  /** Order by sha256. */
  readonly sha256?: InputMaybe<SortDirection>;
  /** Order by sort name. */
  readonly sortName?: InputMaybe<SortDirection>;
  /** Order by title. */
  readonly title?: InputMaybe<SortDirection>;
  /** Order by url. */
  readonly url?: InputMaybe<SortDirection>;
  /** Order by year. */
  readonly year?: InputMaybe<SortDirection>;
};

/** Conditions on source; those side by side must all hold. */
export type SourceWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<SourceWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<SourceWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<SourceWhere>>;
  /** Conditions on alt names. */
  readonly altNames?: InputMaybe<StringListFilters>;
  /** Conditions on date. */
  readonly date?: InputMaybe<StringScalarFilters>;
  /** Conditions on description. */
  readonly description?: InputMaybe<StringScalarFilters>;
  /** Conditions on file name. */
  readonly fileName?: InputMaybe<StringScalarFilters>;
  /** Conditions on id. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** Conditions on initiatives. */
  readonly initiatives?: InputMaybe<InitiativeRelationshipFilters>;
  /** Conditions on initiatives, with the properties of each relationship. */
  readonly initiativesConnection?: InputMaybe<SourceInitiativesConnectionFilters>;
  /** Conditions on kind. */
  readonly kind?: InputMaybe<SourceKindEnumScalarFilters>;
  /** Conditions on modified. */
  readonly modified?: InputMaybe<StringScalarFilters>;
  /** Conditions on publisher. */
  readonly publisher?: InputMaybe<StringScalarFilters>;
  /** Conditions on retrieved. */
  readonly retrieved?: InputMaybe<StringScalarFilters>;
  /** Conditions on sha256. */
  readonly sha256?: InputMaybe<StringScalarFilters>;
  /** Conditions on title. */
  readonly title?: InputMaybe<StringScalarFilters>;
  /** Conditions on url. */
  readonly url?: InputMaybe<StringScalarFilters>;
  /** Conditions on year. */
  readonly year?: InputMaybe<IntScalarFilters>;
};

/** Page of sources, with their number and the way to the next page. */
export type SourcesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Where a statement can be looked up. */
export type Statement = {
  /** Lines of that source, such as `22-35, 40`. */
  readonly lines?: Maybe<Scalars['String']['output']>;
  /** Id of the source that says so; null for our own reading. */
  readonly source?: Maybe<Scalars['ID']['output']>;
};

/** Order of statement: one field an entry. */
export type StatementSort = {
  /** Order by lines. */
  readonly lines?: InputMaybe<SortDirection>;
  /** Order by source. */
  readonly source?: InputMaybe<SortDirection>;
};

/** Conditions on statement; those side by side must all hold. */
export type StatementWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<StatementWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<StatementWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<StatementWhere>>;
  /** Conditions on lines. */
  readonly lines?: InputMaybe<StringScalarFilters>;
  /** Conditions on source. */
  readonly source?: InputMaybe<IdScalarFilters>;
};

/** Record as it is kept. */
export type StoredRecord = {
  /** Fields of the record. */
  readonly body: Scalars['RecordBody']['output'];
  /** Id of the record. */
  readonly id: Scalars['ID']['output'];
  /** Kind of the record. */
  readonly kind: RecordKind;
  /** Number of its last revision; to be sent along when it is saved. */
  readonly revision: Scalars['Int']['output'];
};

/** Conditions on a list of string. */
export type StringListFilters = {
  /** Equal to. */
  readonly eq?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Has this among its values. */
  readonly includes?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on a value of type string. */
export type StringScalarFilters = {
  /** Contains this text; capitals count. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Ends with this text; capitals count. */
  readonly endsWith?: InputMaybe<Scalars['String']['input']>;
  /** Equal to. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Greater than. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of; an empty list has none. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Less than. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Begins with this text; capitals count. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Initiative that somebody told the curators of; nobody else sees it. */
export type Submission = {
  /** What curators and the submitter wrote to each other, the earliest first. */
  readonly exchange: ReadonlyArray<SubmissionMessage>;
  /** Id of the submission. */
  readonly id: Scalars['ID']['output'];
  /** Id of the initiative that it became; null until it is accepted. */
  readonly initiative?: Maybe<Scalars['ID']['output']>;
  /** Beginning of what it is, at most 200 characters. */
  readonly lead: Scalars['String']['output'];
  /** Records that it would become, ready to be edited and accepted: as a curator kept them, or as they follow from what was submitted. */
  readonly proposal: ReadonlyArray<ProposedRecord>;
  /** Moment when it came in (ISO 8601, UTC). */
  readonly received: Scalars['String']['output'];
  /** Ids of initiatives that it may be the same as, the likeliest first. */
  readonly resembles: ReadonlyArray<Scalars['ID']['output']>;
  /** State that it is in. */
  readonly status: SubmissionStatus;
  /** What was submitted. */
  readonly submitted: SubmittedInitiative;
  /** E-mail address of who submitted it; null where they were erased. */
  readonly submitterEmail?: Maybe<Scalars['String']['output']>;
  /** Name of who submitted it; null where they were erased. */
  readonly submitterName?: Maybe<Scalars['String']['output']>;
  /** Title of the initiative that was submitted. */
  readonly title: Scalars['String']['output'];
  /** Texts of it that match nothing in the graph and have no place in the proposal, with the field that they stand in. */
  readonly unmatched: ReadonlyArray<UnmatchedText>;
};

/** Message about a submission. */
export type SubmissionMessage = {
  /** Indicates whether a curator wrote it; otherwise the submitter did. */
  readonly byCurator: Scalars['Boolean']['output'];
  /** What was written. */
  readonly text: Scalars['String']['output'];
  /** Moment when it was written (ISO 8601, UTC). */
  readonly time: Scalars['String']['output'];
};

/** Some of the submissions. */
export type SubmissionPage = {
  /** Submissions of this page. */
  readonly submissions: ReadonlyArray<Submission>;
  /** Number of them in all. */
  readonly total: Scalars['Int']['output'];
};

/** What became of a submission, as its submitter sees it. */
export type SubmissionProgress = {
  /** What curators and the submitter wrote to each other, the earliest first. */
  readonly exchange: ReadonlyArray<SubmissionMessage>;
  /** Id of the initiative that it became; null until it is accepted. */
  readonly initiative?: Maybe<Scalars['ID']['output']>;
  /** Moment when it came in (ISO 8601, UTC). */
  readonly received: Scalars['String']['output'];
  /** State that it is in. */
  readonly status: SubmissionStatus;
  /** Title of the initiative. */
  readonly title: Scalars['String']['output'];
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
  readonly approach?: InputMaybe<Scalars['String']['input']>;
  /** Who works together, and how. */
  readonly collaboration?: InputMaybe<Scalars['String']['input']>;
  /** People who can be called about it. */
  readonly contacts?: InputMaybe<ReadonlyArray<SubmittedContactInput>>;
  /** Year in which it ended or should end. */
  readonly endYear?: InputMaybe<Scalars['Int']['input']>;
  /** What it wants to reach. */
  readonly goals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What helped, a sentence each. */
  readonly helped?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What hindered, a sentence each. */
  readonly hindered?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What sort of undertaking it is. */
  readonly kind?: InputMaybe<InitiativeKind>;
  /** What was learned, a sentence each. */
  readonly learned?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Organisations that take part. */
  readonly organisations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What was the matter, and for whom. */
  readonly problem?: InputMaybe<Scalars['String']['input']>;
  /** Professions that learn or supervise in it. */
  readonly professions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Regions where it is. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Where it can be read: a document, a page, or that you know it yourself. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Year in which it began. */
  readonly startYear?: InputMaybe<Scalars['Int']['input']>;
  /** E-mail address of who submits it; for the curators only. */
  readonly submitterEmail: Scalars['String']['input'];
  /** Name of who submits it; for the curators only. */
  readonly submitterName: Scalars['String']['input'];
  /** What it is, in a few sentences. */
  readonly summary: Scalars['String']['input'];
  /** Subjects it is about. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Title of the initiative. */
  readonly title: Scalars['String']['input'];
  /** Web page about it. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** What came of submitting an initiative. */
export type SubmitInitiativePayload = {
  /** Id of the submission; null where it was not taken. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** Secret to follow it with: shown here and never again. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** What is wrong; empty where it was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Somebody who can be called about a submitted initiative. */
export type SubmittedContact = {
  /** E-mail address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Indicates whether they agreed that their name and address are published. */
  readonly mayPublish: Scalars['Boolean']['output'];
  /** Name of the person or desk. */
  readonly name: Scalars['String']['output'];
  /** Organisation that they work at. */
  readonly organisation?: Maybe<Scalars['String']['output']>;
};

/** Somebody who can be called about a submitted initiative. */
export type SubmittedContactInput = {
  /** E-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Indicates whether they agreed that their name and address are published. */
  readonly mayPublish: Scalars['Boolean']['input'];
  /** Name of the person or desk. */
  readonly name: Scalars['String']['input'];
  /** Organisation that they work at, as an id or a name. */
  readonly organisation?: InputMaybe<Scalars['String']['input']>;
};

/** Submitted initiative, as it was written. */
export type SubmittedInitiative = {
  /** How it goes about it. */
  readonly approach?: Maybe<Scalars['String']['output']>;
  /** Who works together, and how. */
  readonly collaboration?: Maybe<Scalars['String']['output']>;
  /** People who can be called about it. */
  readonly contacts: ReadonlyArray<SubmittedContact>;
  /** Year in which it ended or should end. */
  readonly endYear?: Maybe<Scalars['Int']['output']>;
  /** What it wants to reach. */
  readonly goals: ReadonlyArray<Scalars['String']['output']>;
  /** What helped. */
  readonly helped: ReadonlyArray<Scalars['String']['output']>;
  /** What hindered. */
  readonly hindered: ReadonlyArray<Scalars['String']['output']>;
  /** What sort of undertaking it is. */
  readonly kind?: Maybe<InitiativeKind>;
  /** What was learned. */
  readonly learned: ReadonlyArray<Scalars['String']['output']>;
  /** Organisations that take part. */
  readonly organisations: ReadonlyArray<Scalars['String']['output']>;
  /** What was the matter. */
  readonly problem?: Maybe<Scalars['String']['output']>;
  /** Professions that learn or supervise in it. */
  readonly professions: ReadonlyArray<Scalars['String']['output']>;
  /** Regions where it is. */
  readonly regions: ReadonlyArray<Scalars['String']['output']>;
  /** Where it can be read. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Year in which it began. */
  readonly startYear?: Maybe<Scalars['Int']['output']>;
  /** What it is. */
  readonly summary: Scalars['String']['output'];
  /** Subjects it is about. */
  readonly themes: ReadonlyArray<Scalars['String']['output']>;
  /** Title of the initiative. */
  readonly title: Scalars['String']['output'];
  /** Web page about it. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** Name that completes what has been typed. */
export type Suggestion = {
  /** What it names. */
  readonly item: Searchable;
  /** Kind of thing that it names. */
  readonly kind: SearchKind;
  /** Name, title or label that fits. */
  readonly text: Scalars['String']['output'];
};

/** What an initiative promised or measured in figures. */
export type Target = {
  /** Id of the initiative with a number. */
  readonly id: Scalars['ID']['output'];
  /** Lines of that source, such as `22-35, 40`. */
  readonly lines?: Maybe<Scalars['String']['output']>;
  /** Upper end, where it is a range. */
  readonly maximum?: Maybe<Scalars['Float']['output']>;
  /** What is counted or measured. */
  readonly metric: Scalars['String']['output'];
  /** Lower end, where it is a range. */
  readonly minimum?: Maybe<Scalars['Float']['output']>;
  /** Id of the source that says so. */
  readonly source?: Maybe<Scalars['ID']['output']>;
  /** Unit of the figure, such as `stagiairs` or `%`. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Figure to reach, where it is one number. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** Year it holds for. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** Filter on related nodes of kind target. */
export type TargetRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<TargetWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<TargetWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<TargetWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<TargetWhere>;
};

/** Order of target: one field an entry. */
export type TargetSort = {
  /** Order by id. */
  readonly id?: InputMaybe<SortDirection>;
  /** Order by lines. */
  readonly lines?: InputMaybe<SortDirection>;
  /** Order by maximum. */
  readonly maximum?: InputMaybe<SortDirection>;
  /** Order by metric. */
  readonly metric?: InputMaybe<SortDirection>;
  /** Order by minimum. */
  readonly minimum?: InputMaybe<SortDirection>;
  /** Order by source. */
  readonly source?: InputMaybe<SortDirection>;
  /** Order by unit. */
  readonly unit?: InputMaybe<SortDirection>;
  /** Order by value. */
  readonly value?: InputMaybe<SortDirection>;
  /** Order by year. */
  readonly year?: InputMaybe<SortDirection>;
};

/** Conditions on target; those side by side must all hold. */
export type TargetWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<TargetWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<TargetWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<TargetWhere>>;
  /** Conditions on id. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** Conditions on lines. */
  readonly lines?: InputMaybe<StringScalarFilters>;
  /** Conditions on maximum. */
  readonly maximum?: InputMaybe<FloatScalarFilters>;
  /** Conditions on metric. */
  readonly metric?: InputMaybe<StringScalarFilters>;
  /** Conditions on minimum. */
  readonly minimum?: InputMaybe<FloatScalarFilters>;
  /** Conditions on source. */
  readonly source?: InputMaybe<IdScalarFilters>;
  /** Conditions on unit. */
  readonly unit?: InputMaybe<StringScalarFilters>;
  /** Conditions on value. */
  readonly value?: InputMaybe<FloatScalarFilters>;
  /** Conditions on year. */
  readonly year?: InputMaybe<IntScalarFilters>;
};

/** How a lesson belongs to an initiative. */
export type Teaching = {
  /** Whether the source says so or we read it so. */
  readonly assertion: Assertion;
  /** Lines of that source, such as `22-35, 40`. */
  readonly lines?: Maybe<Scalars['String']['output']>;
  /** Place in a numbered list or the step of a method, counted from 1. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** Id of the source that it stands in. */
  readonly source?: Maybe<Scalars['ID']['output']>;
};

/** Order of teaching: one field an entry. */
export type TeachingSort = {
  /** Order by assertion. */
  readonly assertion?: InputMaybe<SortDirection>;
  /** Order by lines. */
  readonly lines?: InputMaybe<SortDirection>;
  /** Order by position. */
  readonly position?: InputMaybe<SortDirection>;
  /** Order by source. */
  readonly source?: InputMaybe<SortDirection>;
};

/** Conditions on teaching; those side by side must all hold. */
export type TeachingWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<TeachingWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<TeachingWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<TeachingWhere>>;
  /** Conditions on assertion. */
  readonly assertion?: InputMaybe<AssertionEnumScalarFilters>;
  /** Conditions on lines. */
  readonly lines?: InputMaybe<StringScalarFilters>;
  /** Conditions on position. */
  readonly position?: InputMaybe<IntScalarFilters>;
  /** Conditions on source. */
  readonly source?: InputMaybe<IdScalarFilters>;
};

/** Part of a text. */
export type TextRange = {
  /** Character after the last one. */
  readonly end: Scalars['Int']['output'];
  /** First character, counted from 0 in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
};

/** Subject in the thesaurus (SKOS Concept). */
export type Theme = Node & {
  /** Other words for the same subject: synonyms, abbreviations, spellings. */
  readonly altLabels: ReadonlyArray<Scalars['String']['output']>;
  /** Wider subjects. */
  readonly broader: ReadonlyArray<Theme>;
  /** Pages of broader, with the properties of each relationship. */
  readonly broaderConnection: ThemeBroaderConnection;
  /**
   * Who to call about it: who is near the theme itself before who is only near something wider; of these, those with an address or number
   * before those without; of these, who may be asked about it or works on it before who is only quoted; of these by score.
   */
  readonly contactMatches: ReadonlyArray<ContactMatch>;
  /** What the subject covers, in Dutch. */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** Slug that never changes, such as `palliatieve-zorg`. */
  readonly id: Scalars['ID']['output'];
  /** Initiatives about the subject, or that touch on it. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** Pages of initiatives, with the properties of each relationship. */
  readonly initiativesConnection: ThemeInitiativesConnection;
  /** Initiatives about it or about anything narrower, each once. */
  readonly initiativesWithin: InitiativesWithin;
  /** Preferred label in Dutch. */
  readonly label: Scalars['String']['output'];
  /** Label in English. */
  readonly labelEn: Scalars['String']['output'];
  /** Lessons about the subject, or that touch on it. */
  readonly lessons: ReadonlyArray<Lesson>;
  /** Pages of lessons, with the properties of each relationship. */
  readonly lessonsConnection: ThemeLessonsConnection;
  /** Moment of its last change (ISO 8601, UTC), as `changes` tells it. */
  readonly modified: Scalars['String']['output'];
  /** Narrower subjects. */
  readonly narrower: ReadonlyArray<Theme>;
  /** Pages of narrower, with the properties of each relationship. */
  readonly narrowerConnection: ThemeNarrowerConnection;
  /** Organisations to call about it, where nobody of the initiatives has an address or number: those of `contactsFor`. */
  readonly organisationMatches: ReadonlyArray<OrganisationMatch>;
  /** Resources about the subject, or that touch on it. */
  readonly resources: ReadonlyArray<Resource>;
  /** Pages of resources, with the properties of each relationship. */
  readonly resourcesConnection: ThemeResourcesConnection;
  /** Documents that use the term. */
  readonly sources: ReadonlyArray<Source>;
  /** Pages of sources, with the properties of each relationship. */
  readonly sourcesConnection: ThemeSourcesConnection;
  /** Address of its Dutch page, which is the name of it in linked data. */
  readonly uri: Scalars['String']['output'];
};


/** Subject in the thesaurus (SKOS Concept). */
export type ThemeBroaderArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ThemeSort>>;
  where?: InputMaybe<ThemeWhere>;
};


/** Subject in the thesaurus (SKOS Concept). */
export type ThemeBroaderConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ThemeBroaderConnectionSort>>;
  where?: InputMaybe<ThemeBroaderConnectionWhere>;
};


/** Subject in the thesaurus (SKOS Concept). */
export type ThemeContactMatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Subject in the thesaurus (SKOS Concept). */
export type ThemeInitiativesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeSort>>;
  where?: InputMaybe<InitiativeWhere>;
};


/** Subject in the thesaurus (SKOS Concept). */
export type ThemeInitiativesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ThemeInitiativesConnectionSort>>;
  where?: InputMaybe<ThemeInitiativesConnectionWhere>;
};


/** Subject in the thesaurus (SKOS Concept). */
export type ThemeInitiativesWithinArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Subject in the thesaurus (SKOS Concept). */
export type ThemeLessonsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<LessonSort>>;
  where?: InputMaybe<LessonWhere>;
};


/** Subject in the thesaurus (SKOS Concept). */
export type ThemeLessonsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ThemeLessonsConnectionSort>>;
  where?: InputMaybe<ThemeLessonsConnectionWhere>;
};


/** Subject in the thesaurus (SKOS Concept). */
export type ThemeNarrowerArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ThemeSort>>;
  where?: InputMaybe<ThemeWhere>;
};


/** Subject in the thesaurus (SKOS Concept). */
export type ThemeNarrowerConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ThemeNarrowerConnectionSort>>;
  where?: InputMaybe<ThemeNarrowerConnectionWhere>;
};


/** Subject in the thesaurus (SKOS Concept). */
export type ThemeOrganisationMatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Subject in the thesaurus (SKOS Concept). */
export type ThemeResourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ResourceSort>>;
  where?: InputMaybe<ResourceWhere>;
};


/** Subject in the thesaurus (SKOS Concept). */
export type ThemeResourcesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ThemeResourcesConnectionSort>>;
  where?: InputMaybe<ThemeResourcesConnectionWhere>;
};


/** Subject in the thesaurus (SKOS Concept). */
export type ThemeSourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SourceSort>>;
  where?: InputMaybe<SourceWhere>;
};


/** Subject in the thesaurus (SKOS Concept). */
export type ThemeSourcesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ThemeSourcesConnectionSort>>;
  where?: InputMaybe<ThemeSourcesConnectionWhere>;
};

/** Page of theme broader, with their number and the way to the next page. */
export type ThemeBroaderConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<ThemeBroaderRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships theme broader, with their properties. */
export type ThemeBroaderConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<ThemeBroaderConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<ThemeBroaderConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<ThemeBroaderConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<ThemeBroaderConnectionWhere>;
};

/** Order of the relationships theme broader. */
export type ThemeBroaderConnectionSort = {
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<ThemeSort>;
};

/** Conditions on one relationship theme broader: on its properties (edge) and on the other node (node). */
export type ThemeBroaderConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ThemeBroaderConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<ThemeBroaderConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ThemeBroaderConnectionWhere>>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<ThemeWhere>;
};

/** Relationship theme broader: its properties and the node at the other end. */
export type ThemeBroaderRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Theme;
};

/** Theme with the number of hits that have it. */
export type ThemeCount = {
  /** Number of hits. */
  readonly count: Scalars['Int']['output'];
  /** Theme. */
  readonly theme: Theme;
};

/** One theme of a page, with its cursor. */
export type ThemeEdge = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Theme;
};

/** Page of theme initiatives, with their number and the way to the next page. */
export type ThemeInitiativesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<ThemeInitiativesRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships theme initiatives, with their properties. */
export type ThemeInitiativesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<ThemeInitiativesConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<ThemeInitiativesConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<ThemeInitiativesConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<ThemeInitiativesConnectionWhere>;
};

/** Order of the relationships theme initiatives. */
export type ThemeInitiativesConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<ThemingSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<InitiativeSort>;
};

/** Conditions on one relationship theme initiatives: on its properties (edge) and on the other node (node). */
export type ThemeInitiativesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ThemeInitiativesConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<ThemeInitiativesConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ThemeInitiativesConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<ThemingWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<InitiativeWhere>;
};

/** Relationship theme initiatives: its properties and the node at the other end. */
export type ThemeInitiativesRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Initiative;
  /** Properties of the relationship. */
  readonly properties: Theming;
};

/** Page of theme lessons, with their number and the way to the next page. */
export type ThemeLessonsConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<ThemeLessonsRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships theme lessons, with their properties. */
export type ThemeLessonsConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<ThemeLessonsConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<ThemeLessonsConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<ThemeLessonsConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<ThemeLessonsConnectionWhere>;
};

/** Order of the relationships theme lessons. */
export type ThemeLessonsConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<ThemingSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<LessonSort>;
};

/** Conditions on one relationship theme lessons: on its properties (edge) and on the other node (node). */
export type ThemeLessonsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ThemeLessonsConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<ThemeLessonsConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ThemeLessonsConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<ThemingWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<LessonWhere>;
};

/** Relationship theme lessons: its properties and the node at the other end. */
export type ThemeLessonsRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Lesson;
  /** Properties of the relationship. */
  readonly properties: Theming;
};

/** Page of theme narrower, with their number and the way to the next page. */
export type ThemeNarrowerConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<ThemeNarrowerRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships theme narrower, with their properties. */
export type ThemeNarrowerConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<ThemeNarrowerConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<ThemeNarrowerConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<ThemeNarrowerConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<ThemeNarrowerConnectionWhere>;
};

/** Order of the relationships theme narrower. */
export type ThemeNarrowerConnectionSort = {
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<ThemeSort>;
};

/** Conditions on one relationship theme narrower: on its properties (edge) and on the other node (node). */
export type ThemeNarrowerConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ThemeNarrowerConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<ThemeNarrowerConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ThemeNarrowerConnectionWhere>>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<ThemeWhere>;
};

/** Relationship theme narrower: its properties and the node at the other end. */
export type ThemeNarrowerRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Theme;
};

/** Filter on related nodes of kind theme. */
export type ThemeRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<ThemeWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<ThemeWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<ThemeWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<ThemeWhere>;
};

/** Page of theme resources, with their number and the way to the next page. */
export type ThemeResourcesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<ThemeResourcesRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships theme resources, with their properties. */
export type ThemeResourcesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<ThemeResourcesConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<ThemeResourcesConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<ThemeResourcesConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<ThemeResourcesConnectionWhere>;
};

/** Order of the relationships theme resources. */
export type ThemeResourcesConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<ThemingSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<ResourceSort>;
};

/** Conditions on one relationship theme resources: on its properties (edge) and on the other node (node). */
export type ThemeResourcesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ThemeResourcesConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<ThemeResourcesConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ThemeResourcesConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<ThemingWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<ResourceWhere>;
};

/** Relationship theme resources: its properties and the node at the other end. */
export type ThemeResourcesRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Resource;
  /** Properties of the relationship. */
  readonly properties: Theming;
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
  readonly eq?: InputMaybe<ThemeRole>;
  /** Equal to one of; an empty list has none. */
  readonly in?: InputMaybe<ReadonlyArray<ThemeRole>>;
};

/** Order of theme: one field an entry. */
export type ThemeSort = {
  /** Order by definition. */
  readonly definition?: InputMaybe<SortDirection>;
  /** Order by id. */
  readonly id?: InputMaybe<SortDirection>;
  /** Order by label. */
  readonly label?: InputMaybe<SortDirection>;
  /** Order by label en. */
  readonly labelEn?: InputMaybe<SortDirection>;
  /** Order by modified. */
  readonly modified?: InputMaybe<SortDirection>;
  /** Order by sort name. */
  readonly sortName?: InputMaybe<SortDirection>;
  /** Order by sort name en. */
  readonly sortNameEn?: InputMaybe<SortDirection>;
};

/** Page of theme sources, with their number and the way to the next page. */
export type ThemeSourcesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<ThemeSourcesRelationship>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Filter on the relationships theme sources, with their properties. */
export type ThemeSourcesConnectionFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<ThemeSourcesConnectionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<ThemeSourcesConnectionWhere>;
  /** Exactly one must meet these conditions. */
  readonly single?: InputMaybe<ThemeSourcesConnectionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<ThemeSourcesConnectionWhere>;
};

/** Order of the relationships theme sources. */
export type ThemeSourcesConnectionSort = {
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<CitationSort>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<SourceSort>;
};

/** Conditions on one relationship theme sources: on its properties (edge) and on the other node (node). */
export type ThemeSourcesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ThemeSourcesConnectionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<ThemeSourcesConnectionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ThemeSourcesConnectionWhere>>;
  /** Properties of the relationship. */
  readonly edge?: InputMaybe<CitationWhere>;
  /** Node itself; in a filter or order, its fields. */
  readonly node?: InputMaybe<SourceWhere>;
};

/** Relationship theme sources: its properties and the node at the other end. */
export type ThemeSourcesRelationship = {
  /** Place of this entry, to go on from with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Node itself; in a filter or order, its fields. */
  readonly node: Source;
  /** Properties of the relationship. */
  readonly properties: Citation;
};

/** Conditions on theme; those side by side must all hold. */
export type ThemeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ThemeWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<ThemeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ThemeWhere>>;
  /** Conditions on alt labels. */
  readonly altLabels?: InputMaybe<StringListFilters>;
  /** Conditions on broader. */
  readonly broader?: InputMaybe<ThemeRelationshipFilters>;
  /** Conditions on broader, with the properties of each relationship. */
  readonly broaderConnection?: InputMaybe<ThemeBroaderConnectionFilters>;
  /** Conditions on definition. */
  readonly definition?: InputMaybe<StringScalarFilters>;
  /** Conditions on id. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** Conditions on initiatives. */
  readonly initiatives?: InputMaybe<InitiativeRelationshipFilters>;
  /** Conditions on initiatives, with the properties of each relationship. */
  readonly initiativesConnection?: InputMaybe<ThemeInitiativesConnectionFilters>;
  /** Conditions on label. */
  readonly label?: InputMaybe<StringScalarFilters>;
  /** Conditions on label en. */
  readonly labelEn?: InputMaybe<StringScalarFilters>;
  /** Conditions on lessons. */
  readonly lessons?: InputMaybe<LessonRelationshipFilters>;
  /** Conditions on lessons, with the properties of each relationship. */
  readonly lessonsConnection?: InputMaybe<ThemeLessonsConnectionFilters>;
  /** Conditions on modified. */
  readonly modified?: InputMaybe<StringScalarFilters>;
  /** Conditions on narrower. */
  readonly narrower?: InputMaybe<ThemeRelationshipFilters>;
  /** Conditions on narrower, with the properties of each relationship. */
  readonly narrowerConnection?: InputMaybe<ThemeNarrowerConnectionFilters>;
  /** Conditions on resources. */
  readonly resources?: InputMaybe<ResourceRelationshipFilters>;
  /** Conditions on resources, with the properties of each relationship. */
  readonly resourcesConnection?: InputMaybe<ThemeResourcesConnectionFilters>;
  /** Conditions on sources. */
  readonly sources?: InputMaybe<SourceRelationshipFilters>;
  /** Conditions on sources, with the properties of each relationship. */
  readonly sourcesConnection?: InputMaybe<ThemeSourcesConnectionFilters>;
};

/** Page of themes, with their number and the way to the next page. */
export type ThemesConnection = {
  /** Entries of this page. */
  readonly edges: ReadonlyArray<ThemeEdge>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Number of entries in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How a theme belongs to an initiative, a lesson or a resource. */
export type Theming = {
  /** Lines of that source, such as `22-35, 40`. */
  readonly lines?: Maybe<Scalars['String']['output']>;
  /** Whether that is about the theme or touches on it. */
  readonly role: ThemeRole;
  /** Id of the source that says so; null for our own reading. */
  readonly source?: Maybe<Scalars['ID']['output']>;
};

/** Order of theming: one field an entry. */
export type ThemingSort = {
  /** Order by lines. */
  readonly lines?: InputMaybe<SortDirection>;
  /** Order by role. */
  readonly role?: InputMaybe<SortDirection>;
  /** Order by source. */
  readonly source?: InputMaybe<SortDirection>;
};

/** Conditions on theming; those side by side must all hold. */
export type ThemingWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ThemingWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<ThemingWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ThemingWhere>>;
  /** Conditions on lines. */
  readonly lines?: InputMaybe<StringScalarFilters>;
  /** Conditions on role. */
  readonly role?: InputMaybe<ThemeRoleEnumScalarFilters>;
  /** Conditions on source. */
  readonly source?: InputMaybe<IdScalarFilters>;
};

/** Factor that hindered in one initiative and helped in another. */
export type TurnedFactor = {
  /** What it was where it hindered. */
  readonly barrierNote?: Maybe<Scalars['String']['output']>;
  /** What it was where it helped. */
  readonly enablerNote?: Maybe<Scalars['String']['output']>;
  /** Factor in both roles. */
  readonly factor: Factor;
};

/** Text of a submission that matches nothing in the graph. */
export type UnmatchedText = {
  /** Field of the submission that it stands in. */
  readonly field: Scalars['String']['output'];
  /** What was written. */
  readonly text: Scalars['String']['output'];
};

/** What is wrong with the input of a mutation; nothing was changed. */
export type UserError = {
  /** What is wrong, for programs. */
  readonly code: UserErrorCode;
  /** What is wrong and what to do, in a full English sentence made of the code and its values. */
  readonly message: Scalars['String']['output'];
  /** Where in the input: names of fields and places in lists; empty where it is about the whole. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** What the sentence is filled with, by the names that stand beside each code: enough to say it in another language. */
  readonly values: Scalars['ErrorValues']['output'];
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

/** Who is asking. */
export type Viewer = {
  /** Name under which the viewer's changes are kept: `key:<name>`, `oidc:<subject>` or `anonymous`. */
  readonly name: Scalars['String']['output'];
  /** What the viewer may do. */
  readonly role: Role;
};

/** Address that is told when something changed; what its messages are signed with is shown once. */
export type Webhook = {
  /** Moment when it was made (ISO 8601, UTC). */
  readonly created: Scalars['String']['output'];
  /** Indicates whether nothing is sent any more: it answered 410, or failed for a week. Delete it, and make it anew once it works. */
  readonly disabled: Scalars['Boolean']['output'];
  /** Moment of the first of these (ISO 8601, UTC); null where none failed. */
  readonly failingSince?: Maybe<Scalars['String']['output']>;
  /** Attempts that failed since. */
  readonly failures: Scalars['Int']['output'];
  /** Id of the webhook. */
  readonly id: Scalars['ID']['output'];
  /** Kinds that it is told of; all when empty. */
  readonly kinds: ReadonlyArray<RecordKind>;
  /** Moment of the last message that was answered by 2xx (ISO 8601, UTC); null where none was. */
  readonly lastDelivered?: Maybe<Scalars['String']['output']>;
  /** What came of the last of these; null where none failed. */
  readonly lastFailure?: Maybe<WebhookFailure>;
  /** Address that messages are posted to. */
  readonly url: Scalars['String']['output'];
};

/** What came of an attempt to deliver a message. */
export type WebhookFailure =
  /** Answered by 410: nothing is to be sent any more. */
  | 'GONE'
  /** Host leads to addresses that are not public, and the operator does not allow it. */
  | 'NOT_PUBLIC'
  /** No connection, no valid certificate, or no answer within 10 seconds. */
  | 'NO_ANSWER'
  /** Answered by leading elsewhere (3xx), which is not followed. */
  | 'REDIRECTED'
  /** Answered by another status than 2xx. */
  | 'REFUSED';

/** Anything that other subgraphs may extend. */
export type _Entity = Contact | Factor | Initiative | Lesson | Organisation | Pathway | Profession | Region | Resource | Source | Theme;

/** Subgraph as it describes itself to a gateway. */
export type _Service = {
  /** Schema in SDL, with the directives of Apollo Federation 2. */
  readonly sdl: Scalars['String']['output'];
};
