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

/** Page of things of kind Initiative, with what relates them, their number and the way to the next page. */
export type CitationInitiativeConnection = {
  readonly edges: ReadonlyArray<CitationInitiativeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Initiative of a page, with what relates it. */
export type CitationInitiativeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Initiative;
  readonly properties: Citation;
};

/** Page of things of kind Source, with what relates them, their number and the way to the next page. */
export type CitationSourceConnection = {
  readonly edges: ReadonlyArray<CitationSourceEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Source of a page, with what relates it. */
export type CitationSourceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Source;
  readonly properties: Citation;
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
  readonly initiativesConnection: ContactForInitiativeConnection;
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
  readonly organisationsConnection: EmploymentOrganisationConnection;
  /** Telephone number in international form as published; can be read, not searched. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Documents that name the contact. */
  readonly sources: ReadonlyArray<Source>;
  readonly sourcesConnection: CitationSourceConnection;
  /** Address of its Dutch page, which is the name of it in linked data. */
  readonly uri: Scalars['String']['output'];
  /** Day on which the contact last confirmed to be reachable so (ISO 8601); null where nobody asked since the source was written. */
  readonly verified?: Maybe<Scalars['String']['output']>;
};


/** Person, or desk with one mailbox, who can be approached or is named in a source (vCard). */
export type ContactInitiativesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Person, or desk with one mailbox, who can be approached or is named in a source (vCard). */
export type ContactInitiativesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Person, or desk with one mailbox, who can be approached or is named in a source (vCard). */
export type ContactKnowsAboutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Person, or desk with one mailbox, who can be approached or is named in a source (vCard). */
export type ContactOrganisationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Person, or desk with one mailbox, who can be approached or is named in a source (vCard). */
export type ContactOrganisationsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Person, or desk with one mailbox, who can be approached or is named in a source (vCard). */
export type ContactSourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Person, or desk with one mailbox, who can be approached or is named in a source (vCard). */
export type ContactSourcesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  readonly cursor: Scalars['String']['output'];
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

/** Page of things of kind Contact, with what relates them, their number and the way to the next page. */
export type ContactForContactConnection = {
  readonly edges: ReadonlyArray<ContactForContactEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Contact of a page, with what relates it. */
export type ContactForContactEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Contact;
  readonly properties: ContactFor;
};

/** Page of things of kind Initiative, with what relates them, their number and the way to the next page. */
export type ContactForInitiativeConnection = {
  readonly edges: ReadonlyArray<ContactForInitiativeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Initiative of a page, with what relates it. */
export type ContactForInitiativeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Initiative;
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

/** Filter on related nodes of kind contact. */
export type ContactRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<ContactWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<ContactWhere>;
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

/** Order of contact: one field an entry. */
export type ContactSort = {
  readonly id?: InputMaybe<SortDirection>;
  readonly kind?: InputMaybe<SortDirection>;
  readonly modified?: InputMaybe<SortDirection>;
  readonly name?: InputMaybe<SortDirection>;
  readonly verified?: InputMaybe<SortDirection>;
};

/** Conditions on contact; those side by side must all hold. */
export type ContactWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ContactWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<ContactWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ContactWhere>>;
  readonly altNames?: InputMaybe<StringListFilters>;
  readonly capacity?: InputMaybe<StringScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly initiatives?: InputMaybe<InitiativeRelationshipFilters>;
  readonly kind?: InputMaybe<ContactKindEnumScalarFilters>;
  readonly modified?: InputMaybe<StringScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly organisations?: InputMaybe<OrganisationRelationshipFilters>;
  readonly sources?: InputMaybe<SourceRelationshipFilters>;
  readonly verified?: InputMaybe<StringScalarFilters>;
};

/** Page of contacts, with their number and the way to the next page. */
export type ContactsConnection = {
  readonly edges: ReadonlyArray<ContactEdge>;
  readonly pageInfo: PageInfo;
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

/** Page of things of kind Contact, with what relates them, their number and the way to the next page. */
export type EmploymentContactConnection = {
  readonly edges: ReadonlyArray<EmploymentContactEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Contact of a page, with what relates it. */
export type EmploymentContactEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Contact;
  readonly properties: Employment;
};

/** Page of things of kind Organisation, with what relates them, their number and the way to the next page. */
export type EmploymentOrganisationConnection = {
  readonly edges: ReadonlyArray<EmploymentOrganisationEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Organisation of a page, with what relates it. */
export type EmploymentOrganisationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Organisation;
  readonly properties: Employment;
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
  readonly enabledInitiativesConnection: FactorNoteInitiativeConnection;
  /** What it is called in Dutch where it helps; the label where no word is known that says so. */
  readonly helpsLabel: Scalars['String']['output'];
  /** What it is called in English where it helps; the label where no word is known that says so. */
  readonly helpsLabelEn: Scalars['String']['output'];
  /** Initiatives that it hindered. */
  readonly hinderedInitiatives: ReadonlyArray<Initiative>;
  readonly hinderedInitiativesConnection: FactorNoteInitiativeConnection;
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
  readonly lessonsConnection: StatementLessonConnection;
  /** Moment of its last change (ISO 8601, UTC), as `changes` tells it. */
  readonly modified: Scalars['String']['output'];
  /** Documents that name it. */
  readonly sources: ReadonlyArray<Source>;
  readonly sourcesConnection: CitationSourceConnection;
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
};


/**
 * Generic circumstance that helps or hinders: the same factor is an enabler in one initiative and a barrier in another.
 * Coded with the Updated Consolidated Framework for Implementation Research, CFIR 2.0
 * (Damschroder et al. 2022, https://doi.org/10.1186/s13012-022-01245-0).
 */
export type FactorEnabledInitiativesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Generic circumstance that helps or hinders: the same factor is an enabler in one initiative and a barrier in another.
 * Coded with the Updated Consolidated Framework for Implementation Research, CFIR 2.0
 * (Damschroder et al. 2022, https://doi.org/10.1186/s13012-022-01245-0).
 */
export type FactorHinderedInitiativesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Generic circumstance that helps or hinders: the same factor is an enabler in one initiative and a barrier in another.
 * Coded with the Updated Consolidated Framework for Implementation Research, CFIR 2.0
 * (Damschroder et al. 2022, https://doi.org/10.1186/s13012-022-01245-0).
 */
export type FactorHinderedInitiativesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Generic circumstance that helps or hinders: the same factor is an enabler in one initiative and a barrier in another.
 * Coded with the Updated Consolidated Framework for Implementation Research, CFIR 2.0
 * (Damschroder et al. 2022, https://doi.org/10.1186/s13012-022-01245-0).
 */
export type FactorLessonsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Generic circumstance that helps or hinders: the same factor is an enabler in one initiative and a barrier in another.
 * Coded with the Updated Consolidated Framework for Implementation Research, CFIR 2.0
 * (Damschroder et al. 2022, https://doi.org/10.1186/s13012-022-01245-0).
 */
export type FactorLessonsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Generic circumstance that helps or hinders: the same factor is an enabler in one initiative and a barrier in another.
 * Coded with the Updated Consolidated Framework for Implementation Research, CFIR 2.0
 * (Damschroder et al. 2022, https://doi.org/10.1186/s13012-022-01245-0).
 */
export type FactorSourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Generic circumstance that helps or hinders: the same factor is an enabler in one initiative and a barrier in another.
 * Coded with the Updated Consolidated Framework for Implementation Research, CFIR 2.0
 * (Damschroder et al. 2022, https://doi.org/10.1186/s13012-022-01245-0).
 */
export type FactorSourcesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One factor of a page, with its cursor. */
export type FactorEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Factor;
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

/** Page of things of kind Factor, with what relates them, their number and the way to the next page. */
export type FactorNoteFactorConnection = {
  readonly edges: ReadonlyArray<FactorNoteFactorEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Factor of a page, with what relates it. */
export type FactorNoteFactorEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Factor;
  readonly properties: FactorNote;
};

/** Page of things of kind Initiative, with what relates them, their number and the way to the next page. */
export type FactorNoteInitiativeConnection = {
  readonly edges: ReadonlyArray<FactorNoteInitiativeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Initiative of a page, with what relates it. */
export type FactorNoteInitiativeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Initiative;
  readonly properties: FactorNote;
};

/** Filter on related nodes of kind factor. */
export type FactorRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<FactorWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<FactorWhere>;
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
  readonly domain?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly label?: InputMaybe<SortDirection>;
  readonly labelEn?: InputMaybe<SortDirection>;
  readonly modified?: InputMaybe<SortDirection>;
};

/** Conditions on factor; those side by side must all hold. */
export type FactorWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<FactorWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<FactorWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<FactorWhere>>;
  readonly altLabels?: InputMaybe<StringListFilters>;
  readonly construct?: InputMaybe<StringScalarFilters>;
  readonly constructLabel?: InputMaybe<StringScalarFilters>;
  readonly definition?: InputMaybe<StringScalarFilters>;
  readonly domain?: InputMaybe<CfirDomainEnumScalarFilters>;
  readonly enabledInitiatives?: InputMaybe<InitiativeRelationshipFilters>;
  readonly helpsLabel?: InputMaybe<StringScalarFilters>;
  readonly helpsLabelEn?: InputMaybe<StringScalarFilters>;
  readonly hinderedInitiatives?: InputMaybe<InitiativeRelationshipFilters>;
  readonly hindersLabel?: InputMaybe<StringScalarFilters>;
  readonly hindersLabelEn?: InputMaybe<StringScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly label?: InputMaybe<StringScalarFilters>;
  readonly labelEn?: InputMaybe<StringScalarFilters>;
  readonly lessons?: InputMaybe<LessonRelationshipFilters>;
  readonly modified?: InputMaybe<StringScalarFilters>;
  readonly sources?: InputMaybe<SourceRelationshipFilters>;
};

/** Page of factors, with their number and the way to the next page. */
export type FactorsConnection = {
  readonly edges: ReadonlyArray<FactorEdge>;
  readonly pageInfo: PageInfo;
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

/** Page of things of kind Initiative, with what relates them, their number and the way to the next page. */
export type FundingInitiativeConnection = {
  readonly edges: ReadonlyArray<FundingInitiativeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Initiative of a page, with what relates it. */
export type FundingInitiativeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Initiative;
  readonly properties: Funding;
};

/** Page of things of kind Organisation, with what relates them, their number and the way to the next page. */
export type FundingOrganisationConnection = {
  readonly edges: ReadonlyArray<FundingOrganisationEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Organisation of a page, with what relates it. */
export type FundingOrganisationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Organisation;
  readonly properties: Funding;
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

/** Page of things of kind Profession, with what relates them, their number and the way to the next page. */
export type GrowthProfessionConnection = {
  readonly edges: ReadonlyArray<GrowthProfessionEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Profession of a page, with what relates it. */
export type GrowthProfessionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Profession;
  readonly properties: Growth;
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
  readonly barriersConnection: FactorNoteFactorConnection;
  /**
   * Who met a barrier of this initiative and did something about it, then whom the same circumstance helped; of either those who can be
   * reached first, then by score. Never what the initiative is part of or its own parts.
   */
  readonly bridges: ReadonlyArray<Bridge>;
  /** Who works together, and how. */
  readonly collaboration?: Maybe<Scalars['String']['output']>;
  /** People who can be approached about it or are named in its source, in any role. */
  readonly contacts: ReadonlyArray<Contact>;
  readonly contactsConnection: ContactForContactConnection;
  /** Circumstances that helped. */
  readonly enablers: ReadonlyArray<Factor>;
  readonly enablersConnection: FactorNoteFactorConnection;
  /** Year in which it ended or should end. */
  readonly endYear?: Maybe<Scalars['Int']['output']>;
  /** Organisations that pay for it. */
  readonly funders: ReadonlyArray<Organisation>;
  readonly fundersConnection: FundingOrganisationConnection;
  /** What it wants to reach. */
  readonly goals: ReadonlyArray<Scalars['String']['output']>;
  /** Slug that never changes, such as `cobra`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of undertaking it is. */
  readonly kind: InitiativeKind;
  /** What was learned in it or is recommended from it. */
  readonly lessons: ReadonlyArray<Lesson>;
  readonly lessonsConnection: TeachingLessonConnection;
  /** Dated events in its course. */
  readonly milestones: ReadonlyArray<Milestone>;
  readonly milestonesConnection: MilestoneConnection;
  /** Moment of its last change (ISO 8601, UTC), as `changes` tells it. */
  readonly modified: Scalars['String']['output'];
  /** Organisations that take part in it. */
  readonly organisations: ReadonlyArray<Organisation>;
  readonly organisationsConnection: ParticipationOrganisationConnection;
  /** Initiatives that it is a part of, such as a programme. */
  readonly partOf: ReadonlyArray<Initiative>;
  readonly partOfConnection: StatementInitiativeConnection;
  /** Initiatives that are parts of it. */
  readonly parts: ReadonlyArray<Initiative>;
  readonly partsConnection: StatementInitiativeConnection;
  /** Ways of learning that it uses. */
  readonly pathways: ReadonlyArray<Pathway>;
  readonly pathwaysConnection: StatementPathwayConnection;
  /** What was the matter, and for whom. */
  readonly problem?: Maybe<Scalars['String']['output']>;
  /** Resources that it makes. */
  readonly produces: ReadonlyArray<Resource>;
  readonly producesConnection: StatementResourceConnection;
  /** Professions that learn, supervise or work together in it. */
  readonly professions: ReadonlyArray<Profession>;
  readonly professionsConnection: InvolvementProfessionConnection;
  /** What people said about it, in our words. */
  readonly quotes: ReadonlyArray<Quote>;
  readonly quotesConnection: QuoteConnection;
  /** Regions where it happens. */
  readonly regions: ReadonlyArray<Region>;
  readonly regionsConnection: StatementRegionConnection;
  /**
   * Other initiatives that share factors or themes with it, best first: what is rare weighs most. Never the initiative
   * itself, what it is part of or its own parts.
   */
  readonly related: ReadonlyArray<RelatedInitiative>;
  /** Resources that it produces or uses. */
  readonly resources: ReadonlyArray<Resource>;
  readonly resourcesConnection: ResourceForResourceConnection;
  /** Name that people use for it, where it is shorter than the title. */
  readonly shortTitle?: Maybe<Scalars['String']['output']>;
  /** Documents that its facts come from. */
  readonly sources: ReadonlyArray<Source>;
  readonly sourcesConnection: CitationSourceConnection;
  /** Year in which it began. */
  readonly startYear?: Maybe<Scalars['Int']['output']>;
  /** How far it was when the source was written; null where the source does not tell. */
  readonly status?: Maybe<InitiativeStatus>;
  /** What it is, in a few sentences. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it promised or measured in figures. */
  readonly targets: ReadonlyArray<Target>;
  readonly targetsConnection: TargetConnection;
  /** Subjects it is about, and those that it touches on. */
  readonly themes: ReadonlyArray<Theme>;
  readonly themesConnection: ThemingThemeConnection;
  /** Title as the source writes it. */
  readonly title: Scalars['String']['output'];
  /** Address of its Dutch page, which is the name of it in linked data. */
  readonly uri: Scalars['String']['output'];
  /** Web page about it. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Resources that it works with. */
  readonly uses: ReadonlyArray<Resource>;
  readonly usesConnection: StatementResourceConnection;
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
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeBarriersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeBridgesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeContactsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeContactsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeEnablersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeEnablersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeFundersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeFundersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeLessonsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeLessonsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeMilestonesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeMilestonesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeOrganisationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeOrganisationsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativePartOfArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativePartOfConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativePartsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativePartsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativePathwaysArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativePathwaysConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeProducesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeProducesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeProfessionsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeProfessionsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeQuotesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeQuotesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeRegionsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeRegionsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeResourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeResourcesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeSourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeSourcesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeTargetsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeTargetsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeThemesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeThemesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeUsesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Something people set up to train or keep care professionals (schema.org Project). */
export type InitiativeUsesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One initiative of a page, with its cursor. */
export type InitiativeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Initiative;
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

/** Filter on related nodes of kind initiative. */
export type InitiativeRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<InitiativeWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<InitiativeWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<InitiativeWhere>;
};

/** Order of initiative: one field an entry. */
export type InitiativeSort = {
  readonly endYear?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly kind?: InputMaybe<SortDirection>;
  readonly modified?: InputMaybe<SortDirection>;
  readonly shortTitle?: InputMaybe<SortDirection>;
  readonly startYear?: InputMaybe<SortDirection>;
  readonly status?: InputMaybe<SortDirection>;
  readonly title?: InputMaybe<SortDirection>;
  readonly verified?: InputMaybe<SortDirection>;
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

/** Conditions on initiative; those side by side must all hold. */
export type InitiativeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<InitiativeWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<InitiativeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<InitiativeWhere>>;
  readonly altNames?: InputMaybe<StringListFilters>;
  readonly approach?: InputMaybe<StringScalarFilters>;
  readonly barriers?: InputMaybe<FactorRelationshipFilters>;
  readonly collaboration?: InputMaybe<StringScalarFilters>;
  readonly contacts?: InputMaybe<ContactRelationshipFilters>;
  readonly enablers?: InputMaybe<FactorRelationshipFilters>;
  readonly endYear?: InputMaybe<IntScalarFilters>;
  readonly funders?: InputMaybe<OrganisationRelationshipFilters>;
  readonly goals?: InputMaybe<StringListFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly kind?: InputMaybe<InitiativeKindEnumScalarFilters>;
  readonly lessons?: InputMaybe<LessonRelationshipFilters>;
  readonly modified?: InputMaybe<StringScalarFilters>;
  readonly organisations?: InputMaybe<OrganisationRelationshipFilters>;
  readonly partOf?: InputMaybe<InitiativeRelationshipFilters>;
  readonly parts?: InputMaybe<InitiativeRelationshipFilters>;
  readonly pathways?: InputMaybe<PathwayRelationshipFilters>;
  readonly problem?: InputMaybe<StringScalarFilters>;
  readonly produces?: InputMaybe<ResourceRelationshipFilters>;
  readonly professions?: InputMaybe<ProfessionRelationshipFilters>;
  readonly regions?: InputMaybe<RegionRelationshipFilters>;
  readonly resources?: InputMaybe<ResourceRelationshipFilters>;
  readonly shortTitle?: InputMaybe<StringScalarFilters>;
  readonly sources?: InputMaybe<SourceRelationshipFilters>;
  readonly startYear?: InputMaybe<IntScalarFilters>;
  readonly status?: InputMaybe<InitiativeStatusEnumScalarFilters>;
  readonly summary?: InputMaybe<StringScalarFilters>;
  readonly themes?: InputMaybe<ThemeRelationshipFilters>;
  readonly title?: InputMaybe<StringScalarFilters>;
  readonly url?: InputMaybe<StringScalarFilters>;
  readonly uses?: InputMaybe<ResourceRelationshipFilters>;
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
  readonly edges: ReadonlyArray<InitiativeEdge>;
  readonly pageInfo: PageInfo;
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

/** Page of things of kind Initiative, with what relates them, their number and the way to the next page. */
export type InvolvementInitiativeConnection = {
  readonly edges: ReadonlyArray<InvolvementInitiativeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Initiative of a page, with what relates it. */
export type InvolvementInitiativeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Initiative;
  readonly properties: Involvement;
};

/** Page of things of kind Profession, with what relates them, their number and the way to the next page. */
export type InvolvementProfessionConnection = {
  readonly edges: ReadonlyArray<InvolvementProfessionEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Profession of a page, with what relates it. */
export type InvolvementProfessionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Profession;
  readonly properties: Involvement;
};

/** Part that people of a profession have in an initiative. */
export type InvolvementRole =
  /** They learn. */
  | 'LEARNER'
  /** They guide or teach those who learn. */
  | 'SUPERVISOR'
  /** They work in the team that it is about. */
  | 'TEAM';

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
  readonly factorsConnection: StatementFactorConnection;
  /** Term on which it can be carried out; null when the source gives none. */
  readonly horizon?: Maybe<Horizon>;
  /** Slug that never changes. */
  readonly id: Scalars['ID']['output'];
  /** Initiatives that taught it. */
  readonly initiatives: ReadonlyArray<Initiative>;
  readonly initiativesConnection: TeachingInitiativeConnection;
  /** Moment of its last change (ISO 8601, UTC), as `changes` tells it. */
  readonly modified: Scalars['String']['output'];
  /** Documents that it comes from. */
  readonly sources: ReadonlyArray<Source>;
  readonly sourcesConnection: CitationSourceConnection;
  /** Lesson in one sentence. */
  readonly statement: Scalars['String']['output'];
  /** Subjects it is about, and those that it touches on. */
  readonly themes: ReadonlyArray<Theme>;
  readonly themesConnection: ThemingThemeConnection;
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
};


/** Generic lesson learned or recommendation, detached from the one place it was learned in. */
export type LessonFactorsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Generic lesson learned or recommendation, detached from the one place it was learned in. */
export type LessonInitiativesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Generic lesson learned or recommendation, detached from the one place it was learned in. */
export type LessonInitiativesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Generic lesson learned or recommendation, detached from the one place it was learned in. */
export type LessonSourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Generic lesson learned or recommendation, detached from the one place it was learned in. */
export type LessonSourcesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Generic lesson learned or recommendation, detached from the one place it was learned in. */
export type LessonThemesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Generic lesson learned or recommendation, detached from the one place it was learned in. */
export type LessonThemesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One lesson of a page, with its cursor. */
export type LessonEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Lesson;
};

/** Filter on related nodes of kind lesson. */
export type LessonRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<LessonWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<LessonWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<LessonWhere>;
};

/** Order of lesson: one field an entry. */
export type LessonSort = {
  readonly horizon?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly modified?: InputMaybe<SortDirection>;
  readonly statement?: InputMaybe<SortDirection>;
};

/** Conditions on lesson; those side by side must all hold. */
export type LessonWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<LessonWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<LessonWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<LessonWhere>>;
  readonly altNames?: InputMaybe<StringListFilters>;
  readonly explanation?: InputMaybe<StringScalarFilters>;
  readonly factors?: InputMaybe<FactorRelationshipFilters>;
  readonly horizon?: InputMaybe<HorizonEnumScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly initiatives?: InputMaybe<InitiativeRelationshipFilters>;
  readonly modified?: InputMaybe<StringScalarFilters>;
  readonly sources?: InputMaybe<SourceRelationshipFilters>;
  readonly statement?: InputMaybe<StringScalarFilters>;
  readonly themes?: InputMaybe<ThemeRelationshipFilters>;
};

/** Page of lessons, with their number and the way to the next page. */
export type LessonsConnection = {
  readonly edges: ReadonlyArray<LessonEdge>;
  readonly pageInfo: PageInfo;
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

/** Page of things of kind Milestone, their number and the way to the next page. */
export type MilestoneConnection = {
  readonly edges: ReadonlyArray<MilestoneEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Milestone of a page. */
export type MilestoneEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Milestone;
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
  readonly contactsConnection: EmploymentContactConnection;
  /** What it does, as far as a source tells. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** E-mail address that it publishes for everybody, no person's; can be read, not searched. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Initiatives that it pays for. */
  readonly funded: ReadonlyArray<Initiative>;
  readonly fundedConnection: FundingInitiativeConnection;
  /** Slug that never changes, such as `radboudumc`. */
  readonly id: Scalars['ID']['output'];
  /** Initiatives that it takes part in. */
  readonly initiatives: ReadonlyArray<Initiative>;
  readonly initiativesConnection: ParticipationInitiativeConnection;
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
  readonly regionsConnection: StatementRegionConnection;
  /** ROR id, where one exists (https://ror.org). */
  readonly rorId?: Maybe<Scalars['String']['output']>;
  /** Documents that its facts come from. */
  readonly sources: ReadonlyArray<Source>;
  readonly sourcesConnection: CitationSourceConnection;
  /** Address of its Dutch page, which is the name of it in linked data. */
  readonly uri: Scalars['String']['output'];
  /** Website. */
  readonly website?: Maybe<Scalars['String']['output']>;
};


/** Hospital, school, care group, professional body, fund, consultancy … (schema.org Organization). */
export type OrganisationContactsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Hospital, school, care group, professional body, fund, consultancy … (schema.org Organization). */
export type OrganisationContactsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Hospital, school, care group, professional body, fund, consultancy … (schema.org Organization). */
export type OrganisationFundedArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Hospital, school, care group, professional body, fund, consultancy … (schema.org Organization). */
export type OrganisationFundedConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Hospital, school, care group, professional body, fund, consultancy … (schema.org Organization). */
export type OrganisationInitiativesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Hospital, school, care group, professional body, fund, consultancy … (schema.org Organization). */
export type OrganisationInitiativesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Hospital, school, care group, professional body, fund, consultancy … (schema.org Organization). */
export type OrganisationPartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Hospital, school, care group, professional body, fund, consultancy … (schema.org Organization). */
export type OrganisationRegionsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Hospital, school, care group, professional body, fund, consultancy … (schema.org Organization). */
export type OrganisationRegionsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Hospital, school, care group, professional body, fund, consultancy … (schema.org Organization). */
export type OrganisationSourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Hospital, school, care group, professional body, fund, consultancy … (schema.org Organization). */
export type OrganisationSourcesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  readonly cursor: Scalars['String']['output'];
  readonly node: Organisation;
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

/** Filter on related nodes of kind organisation. */
export type OrganisationRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<OrganisationWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<OrganisationWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<OrganisationWhere>;
};

/** Order of organisation: one field an entry. */
export type OrganisationSort = {
  readonly id?: InputMaybe<SortDirection>;
  readonly kind?: InputMaybe<SortDirection>;
  readonly modified?: InputMaybe<SortDirection>;
  readonly name?: InputMaybe<SortDirection>;
};

/** Conditions on organisation; those side by side must all hold. */
export type OrganisationWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<OrganisationWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<OrganisationWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<OrganisationWhere>>;
  readonly altNames?: InputMaybe<StringListFilters>;
  readonly contactPage?: InputMaybe<StringScalarFilters>;
  readonly contacts?: InputMaybe<ContactRelationshipFilters>;
  readonly description?: InputMaybe<StringScalarFilters>;
  readonly funded?: InputMaybe<InitiativeRelationshipFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly initiatives?: InputMaybe<InitiativeRelationshipFilters>;
  readonly kind?: InputMaybe<OrganisationKindEnumScalarFilters>;
  readonly modified?: InputMaybe<StringScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly regions?: InputMaybe<RegionRelationshipFilters>;
  readonly rorId?: InputMaybe<StringScalarFilters>;
  readonly sources?: InputMaybe<SourceRelationshipFilters>;
  readonly website?: InputMaybe<StringScalarFilters>;
};

/** Page of organisations, with their number and the way to the next page. */
export type OrganisationsConnection = {
  readonly edges: ReadonlyArray<OrganisationEdge>;
  readonly pageInfo: PageInfo;
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

/** Page of things of kind Initiative, with what relates them, their number and the way to the next page. */
export type ParticipationInitiativeConnection = {
  readonly edges: ReadonlyArray<ParticipationInitiativeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Initiative of a page, with what relates it. */
export type ParticipationInitiativeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Initiative;
  readonly properties: Participation;
};

/** Page of things of kind Organisation, with what relates them, their number and the way to the next page. */
export type ParticipationOrganisationConnection = {
  readonly edges: ReadonlyArray<ParticipationOrganisationEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Organisation of a page, with what relates it. */
export type ParticipationOrganisationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Organisation;
  readonly properties: Participation;
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
  readonly initiativesConnection: StatementInitiativeConnection;
  /** Name in Dutch. */
  readonly label: Scalars['String']['output'];
  /** Name in English. */
  readonly labelEn: Scalars['String']['output'];
  /** Moment of its last change (ISO 8601, UTC), as `changes` tells it. */
  readonly modified: Scalars['String']['output'];
  /** Documents that name it. */
  readonly sources: ReadonlyArray<Source>;
  readonly sourcesConnection: CitationSourceConnection;
  /** Address of its Dutch page, which is the name of it in linked data. */
  readonly uri: Scalars['String']['output'];
};


/** Way of learning, such as school-based or work-based vocational education. */
export type PathwayInitiativesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Way of learning, such as school-based or work-based vocational education. */
export type PathwayInitiativesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Way of learning, such as school-based or work-based vocational education. */
export type PathwaySourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Way of learning, such as school-based or work-based vocational education. */
export type PathwaySourcesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One pathway of a page, with its cursor. */
export type PathwayEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Pathway;
};

/** Filter on related nodes of kind pathway. */
export type PathwayRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<PathwayWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<PathwayWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<PathwayWhere>;
};

/** Order of pathway: one field an entry. */
export type PathwaySort = {
  readonly id?: InputMaybe<SortDirection>;
  readonly label?: InputMaybe<SortDirection>;
  readonly labelEn?: InputMaybe<SortDirection>;
  readonly modified?: InputMaybe<SortDirection>;
};

/** Conditions on pathway; those side by side must all hold. */
export type PathwayWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<PathwayWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<PathwayWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<PathwayWhere>>;
  readonly altLabels?: InputMaybe<StringListFilters>;
  readonly definition?: InputMaybe<StringScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly initiatives?: InputMaybe<InitiativeRelationshipFilters>;
  readonly label?: InputMaybe<StringScalarFilters>;
  readonly labelEn?: InputMaybe<StringScalarFilters>;
  readonly modified?: InputMaybe<StringScalarFilters>;
  readonly sources?: InputMaybe<SourceRelationshipFilters>;
};

/** Page of pathways, with their number and the way to the next page. */
export type PathwaysConnection = {
  readonly edges: ReadonlyArray<PathwayEdge>;
  readonly pageInfo: PageInfo;
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
  readonly growsFromConnection: GrowthProfessionConnection;
  /** Professions that somebody can grow into. */
  readonly growsInto: ReadonlyArray<Profession>;
  readonly growsIntoConnection: GrowthProfessionConnection;
  /** Slug that never changes, such as `doktersassistent`. */
  readonly id: Scalars['ID']['output'];
  /** Initiatives that involve it. */
  readonly initiatives: ReadonlyArray<Initiative>;
  readonly initiativesConnection: InvolvementInitiativeConnection;
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
  readonly sourcesConnection: CitationSourceConnection;
  /** Address of its Dutch page, which is the name of it in linked data. */
  readonly uri: Scalars['String']['output'];
};


/** Profession in care, with its level in the Dutch and European qualifications frameworks (NLQF/EQF). */
export type ProfessionGrowsFromArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Profession in care, with its level in the Dutch and European qualifications frameworks (NLQF/EQF). */
export type ProfessionGrowsFromConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Profession in care, with its level in the Dutch and European qualifications frameworks (NLQF/EQF). */
export type ProfessionGrowsIntoArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Profession in care, with its level in the Dutch and European qualifications frameworks (NLQF/EQF). */
export type ProfessionGrowsIntoConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Profession in care, with its level in the Dutch and European qualifications frameworks (NLQF/EQF). */
export type ProfessionInitiativesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Profession in care, with its level in the Dutch and European qualifications frameworks (NLQF/EQF). */
export type ProfessionInitiativesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Profession in care, with its level in the Dutch and European qualifications frameworks (NLQF/EQF). */
export type ProfessionSourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Profession in care, with its level in the Dutch and European qualifications frameworks (NLQF/EQF). */
export type ProfessionSourcesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  readonly cursor: Scalars['String']['output'];
  readonly node: Profession;
};

/** Filter on related nodes of kind profession. */
export type ProfessionRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<ProfessionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<ProfessionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<ProfessionWhere>;
};

/** Order of profession: one field an entry. */
export type ProfessionSort = {
  readonly id?: InputMaybe<SortDirection>;
  readonly label?: InputMaybe<SortDirection>;
  readonly labelEn?: InputMaybe<SortDirection>;
  readonly level?: InputMaybe<SortDirection>;
  readonly levelIndicative?: InputMaybe<SortDirection>;
  readonly modified?: InputMaybe<SortDirection>;
};

/** Conditions on profession; those side by side must all hold. */
export type ProfessionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ProfessionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<ProfessionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ProfessionWhere>>;
  readonly altLabels?: InputMaybe<StringListFilters>;
  readonly definition?: InputMaybe<StringScalarFilters>;
  readonly growsFrom?: InputMaybe<ProfessionRelationshipFilters>;
  readonly growsInto?: InputMaybe<ProfessionRelationshipFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly initiatives?: InputMaybe<InitiativeRelationshipFilters>;
  readonly label?: InputMaybe<StringScalarFilters>;
  readonly labelEn?: InputMaybe<StringScalarFilters>;
  readonly level?: InputMaybe<IntScalarFilters>;
  readonly levelIndicative?: InputMaybe<BooleanScalarFilters>;
  readonly modified?: InputMaybe<StringScalarFilters>;
  readonly sources?: InputMaybe<SourceRelationshipFilters>;
};

/** Page of professions, with their number and the way to the next page. */
export type ProfessionsConnection = {
  readonly edges: ReadonlyArray<ProfessionEdge>;
  readonly pageInfo: PageInfo;
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
   * within minutes; what is tied to more than two hundred things is found by the names of two hundred of them. Where it asks who, in either language, those whom `contactsFor` answers come in its order: the best
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
  readonly speakersConnection: ContactsConnection;
};


/** What somebody said, in our own words; the sentence itself can be read at the lines. */
export type QuoteSpeakersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** What somebody said, in our own words; the sentence itself can be read at the lines. */
export type QuoteSpeakersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Page of things of kind Quote, their number and the way to the next page. */
export type QuoteConnection = {
  readonly edges: ReadonlyArray<QuoteEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Quote of a page. */
export type QuoteEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Quote;
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
  readonly initiativesConnection: StatementInitiativeConnection;
  /** Moment of its last change (ISO 8601, UTC), as `changes` tells it. */
  readonly modified: Scalars['String']['output'];
  /** Name of the area. */
  readonly name: Scalars['String']['output'];
  /** Organisations that are there. */
  readonly organisations: ReadonlyArray<Organisation>;
  readonly organisationsConnection: StatementOrganisationConnection;
  /** Documents that name it. */
  readonly sources: ReadonlyArray<Source>;
  readonly sourcesConnection: CitationSourceConnection;
  /** Address of its Dutch page, which is the name of it in linked data. */
  readonly uri: Scalars['String']['output'];
};


/** Area where things happen. */
export type RegionInitiativesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Area where things happen. */
export type RegionInitiativesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Area where things happen. */
export type RegionOrganisationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Area where things happen. */
export type RegionOrganisationsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Area where things happen. */
export type RegionSourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Area where things happen. */
export type RegionSourcesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  readonly cursor: Scalars['String']['output'];
  readonly node: Region;
};

/** Filter on related nodes of kind region. */
export type RegionRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<RegionWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<RegionWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<RegionWhere>;
};

/** Order of region: one field an entry. */
export type RegionSort = {
  readonly id?: InputMaybe<SortDirection>;
  readonly modified?: InputMaybe<SortDirection>;
  readonly name?: InputMaybe<SortDirection>;
};

/** Conditions on region; those side by side must all hold. */
export type RegionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<RegionWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<RegionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<RegionWhere>>;
  readonly altNames?: InputMaybe<StringListFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly initiatives?: InputMaybe<InitiativeRelationshipFilters>;
  readonly modified?: InputMaybe<StringScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly organisations?: InputMaybe<OrganisationRelationshipFilters>;
  readonly sources?: InputMaybe<SourceRelationshipFilters>;
};

/** Page of regions, with their number and the way to the next page. */
export type RegionsConnection = {
  readonly edges: ReadonlyArray<RegionEdge>;
  readonly pageInfo: PageInfo;
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
  readonly initiativesConnection: ResourceForInitiativeConnection;
  /** What sort of resource it is. */
  readonly kind: ResourceKind;
  /** Moment of its last change (ISO 8601, UTC), as `changes` tells it. */
  readonly modified: Scalars['String']['output'];
  /** Documents that name it. */
  readonly sources: ReadonlyArray<Source>;
  readonly sourcesConnection: CitationSourceConnection;
  /** Subjects it is about, and those that it touches on. */
  readonly themes: ReadonlyArray<Theme>;
  readonly themesConnection: ThemingThemeConnection;
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
};


/** Deliverable, tool or publication (schema.org LearningResource). */
export type ResourceInitiativesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Deliverable, tool or publication (schema.org LearningResource). */
export type ResourceSourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Deliverable, tool or publication (schema.org LearningResource). */
export type ResourceSourcesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Deliverable, tool or publication (schema.org LearningResource). */
export type ResourceThemesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Deliverable, tool or publication (schema.org LearningResource). */
export type ResourceThemesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One resource of a page, with its cursor. */
export type ResourceEdge = {
  readonly cursor: Scalars['String']['output'];
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

/** Page of things of kind Initiative, with what relates them, their number and the way to the next page. */
export type ResourceForInitiativeConnection = {
  readonly edges: ReadonlyArray<ResourceForInitiativeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Initiative of a page, with what relates it. */
export type ResourceForInitiativeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Initiative;
  readonly properties: ResourceFor;
};

/** Page of things of kind Resource, with what relates them, their number and the way to the next page. */
export type ResourceForResourceConnection = {
  readonly edges: ReadonlyArray<ResourceForResourceEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Resource of a page, with what relates it. */
export type ResourceForResourceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Resource;
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
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<ResourceWhere>;
};

/** What an initiative does with a resource. */
export type ResourceRole =
  /** Initiative makes it. */
  | 'PRODUCES'
  /** Initiative works with it or refers to it. */
  | 'USES';

/** Order of resource: one field an entry. */
export type ResourceSort = {
  readonly id?: InputMaybe<SortDirection>;
  readonly kind?: InputMaybe<SortDirection>;
  readonly modified?: InputMaybe<SortDirection>;
  readonly title?: InputMaybe<SortDirection>;
  readonly year?: InputMaybe<SortDirection>;
};

/** Conditions on resource; those side by side must all hold. */
export type ResourceWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ResourceWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<ResourceWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ResourceWhere>>;
  readonly altNames?: InputMaybe<StringListFilters>;
  readonly authors?: InputMaybe<StringScalarFilters>;
  readonly description?: InputMaybe<StringScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly initiatives?: InputMaybe<InitiativeRelationshipFilters>;
  readonly kind?: InputMaybe<ResourceKindEnumScalarFilters>;
  readonly modified?: InputMaybe<StringScalarFilters>;
  readonly sources?: InputMaybe<SourceRelationshipFilters>;
  readonly themes?: InputMaybe<ThemeRelationshipFilters>;
  readonly title?: InputMaybe<StringScalarFilters>;
  readonly url?: InputMaybe<StringScalarFilters>;
  readonly year?: InputMaybe<IntScalarFilters>;
};

/** Page of resources, with their number and the way to the next page. */
export type ResourcesConnection = {
  readonly edges: ReadonlyArray<ResourceEdge>;
  readonly pageInfo: PageInfo;
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
  readonly initiativesConnection: CitationInitiativeConnection;
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
};


/** Document or web page that facts come from (PROV-O Entity). */
export type SourceInitiativesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One source of a page, with its cursor. */
export type SourceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Source;
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
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<SourceWhere>;
};

/** Order of source: one field an entry. */
export type SourceSort = {
  readonly date?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly kind?: InputMaybe<SortDirection>;
  readonly modified?: InputMaybe<SortDirection>;
  readonly retrieved?: InputMaybe<SortDirection>;
  readonly title?: InputMaybe<SortDirection>;
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
  readonly altNames?: InputMaybe<StringListFilters>;
  readonly date?: InputMaybe<StringScalarFilters>;
  readonly description?: InputMaybe<StringScalarFilters>;
  readonly fileName?: InputMaybe<StringScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly initiatives?: InputMaybe<InitiativeRelationshipFilters>;
  readonly kind?: InputMaybe<SourceKindEnumScalarFilters>;
  readonly modified?: InputMaybe<StringScalarFilters>;
  readonly publisher?: InputMaybe<StringScalarFilters>;
  readonly retrieved?: InputMaybe<StringScalarFilters>;
  readonly sha256?: InputMaybe<StringScalarFilters>;
  readonly title?: InputMaybe<StringScalarFilters>;
  readonly url?: InputMaybe<StringScalarFilters>;
  readonly year?: InputMaybe<IntScalarFilters>;
};

/** Page of sources, with their number and the way to the next page. */
export type SourcesConnection = {
  readonly edges: ReadonlyArray<SourceEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** Where a statement can be looked up. */
export type Statement = {
  /** Lines of that source, such as `22-35, 40`. */
  readonly lines?: Maybe<Scalars['String']['output']>;
  /** Id of the source that says so; null for our own reading. */
  readonly source?: Maybe<Scalars['ID']['output']>;
};

/** Page of things of kind Factor, with what relates them, their number and the way to the next page. */
export type StatementFactorConnection = {
  readonly edges: ReadonlyArray<StatementFactorEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Factor of a page, with what relates it. */
export type StatementFactorEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Factor;
  readonly properties: Statement;
};

/** Page of things of kind Initiative, with what relates them, their number and the way to the next page. */
export type StatementInitiativeConnection = {
  readonly edges: ReadonlyArray<StatementInitiativeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Initiative of a page, with what relates it. */
export type StatementInitiativeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Initiative;
  readonly properties: Statement;
};

/** Page of things of kind Lesson, with what relates them, their number and the way to the next page. */
export type StatementLessonConnection = {
  readonly edges: ReadonlyArray<StatementLessonEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Lesson of a page, with what relates it. */
export type StatementLessonEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Lesson;
  readonly properties: Statement;
};

/** Page of things of kind Organisation, with what relates them, their number and the way to the next page. */
export type StatementOrganisationConnection = {
  readonly edges: ReadonlyArray<StatementOrganisationEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Organisation of a page, with what relates it. */
export type StatementOrganisationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Organisation;
  readonly properties: Statement;
};

/** Page of things of kind Pathway, with what relates them, their number and the way to the next page. */
export type StatementPathwayConnection = {
  readonly edges: ReadonlyArray<StatementPathwayEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Pathway of a page, with what relates it. */
export type StatementPathwayEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Pathway;
  readonly properties: Statement;
};

/** Page of things of kind Region, with what relates them, their number and the way to the next page. */
export type StatementRegionConnection = {
  readonly edges: ReadonlyArray<StatementRegionEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Region of a page, with what relates it. */
export type StatementRegionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Region;
  readonly properties: Statement;
};

/** Page of things of kind Resource, with what relates them, their number and the way to the next page. */
export type StatementResourceConnection = {
  readonly edges: ReadonlyArray<StatementResourceEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Resource of a page, with what relates it. */
export type StatementResourceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Resource;
  readonly properties: Statement;
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

/** Page of things of kind Target, their number and the way to the next page. */
export type TargetConnection = {
  readonly edges: ReadonlyArray<TargetEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Target of a page. */
export type TargetEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Target;
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

/** Page of things of kind Initiative, with what relates them, their number and the way to the next page. */
export type TeachingInitiativeConnection = {
  readonly edges: ReadonlyArray<TeachingInitiativeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Initiative of a page, with what relates it. */
export type TeachingInitiativeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Initiative;
  readonly properties: Teaching;
};

/** Page of things of kind Lesson, with what relates them, their number and the way to the next page. */
export type TeachingLessonConnection = {
  readonly edges: ReadonlyArray<TeachingLessonEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Lesson of a page, with what relates it. */
export type TeachingLessonEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Lesson;
  readonly properties: Teaching;
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
  readonly broaderConnection: ThemesConnection;
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
  readonly initiativesConnection: ThemingInitiativeConnection;
  /** Initiatives about it or about anything narrower, each once. */
  readonly initiativesWithin: InitiativesWithin;
  /** Preferred label in Dutch. */
  readonly label: Scalars['String']['output'];
  /** Label in English. */
  readonly labelEn: Scalars['String']['output'];
  /** Lessons about the subject, or that touch on it. */
  readonly lessons: ReadonlyArray<Lesson>;
  readonly lessonsConnection: ThemingLessonConnection;
  /** Moment of its last change (ISO 8601, UTC), as `changes` tells it. */
  readonly modified: Scalars['String']['output'];
  /** Narrower subjects. */
  readonly narrower: ReadonlyArray<Theme>;
  readonly narrowerConnection: ThemesConnection;
  /** Organisations to call about it, where nobody of the initiatives has an address or number: those of `contactsFor`. */
  readonly organisationMatches: ReadonlyArray<OrganisationMatch>;
  /** Resources about the subject, or that touch on it. */
  readonly resources: ReadonlyArray<Resource>;
  readonly resourcesConnection: ThemingResourceConnection;
  /** Documents that use the term. */
  readonly sources: ReadonlyArray<Source>;
  readonly sourcesConnection: CitationSourceConnection;
  /** Address of its Dutch page, which is the name of it in linked data. */
  readonly uri: Scalars['String']['output'];
};


/** Subject in the thesaurus (SKOS Concept). */
export type ThemeBroaderArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Subject in the thesaurus (SKOS Concept). */
export type ThemeBroaderConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Subject in the thesaurus (SKOS Concept). */
export type ThemeContactMatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Subject in the thesaurus (SKOS Concept). */
export type ThemeInitiativesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Subject in the thesaurus (SKOS Concept). */
export type ThemeInitiativesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Subject in the thesaurus (SKOS Concept). */
export type ThemeInitiativesWithinArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Subject in the thesaurus (SKOS Concept). */
export type ThemeLessonsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Subject in the thesaurus (SKOS Concept). */
export type ThemeLessonsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Subject in the thesaurus (SKOS Concept). */
export type ThemeNarrowerArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Subject in the thesaurus (SKOS Concept). */
export type ThemeNarrowerConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Subject in the thesaurus (SKOS Concept). */
export type ThemeOrganisationMatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Subject in the thesaurus (SKOS Concept). */
export type ThemeResourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Subject in the thesaurus (SKOS Concept). */
export type ThemeResourcesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Subject in the thesaurus (SKOS Concept). */
export type ThemeSourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Subject in the thesaurus (SKOS Concept). */
export type ThemeSourcesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  readonly cursor: Scalars['String']['output'];
  readonly node: Theme;
};

/** Filter on related nodes of kind theme. */
export type ThemeRelationshipFilters = {
  /** Every one must meet these conditions, and there must be one. */
  readonly all?: InputMaybe<ThemeWhere>;
  /** None may meet these conditions. */
  readonly none?: InputMaybe<ThemeWhere>;
  /** At least one must meet these conditions. */
  readonly some?: InputMaybe<ThemeWhere>;
};

/** How much of a thing a theme is. */
export type ThemeRole =
  /** It touches on the theme. */
  | 'ASPECT'
  /** It is about the theme. */
  | 'SUBJECT';

/** Order of theme: one field an entry. */
export type ThemeSort = {
  readonly id?: InputMaybe<SortDirection>;
  readonly label?: InputMaybe<SortDirection>;
  readonly labelEn?: InputMaybe<SortDirection>;
  readonly modified?: InputMaybe<SortDirection>;
};

/** Conditions on theme; those side by side must all hold. */
export type ThemeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ThemeWhere>>;
  /** This must not hold; nothing holds of a value that is absent. */
  readonly NOT?: InputMaybe<ThemeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ThemeWhere>>;
  readonly altLabels?: InputMaybe<StringListFilters>;
  readonly broader?: InputMaybe<ThemeRelationshipFilters>;
  readonly definition?: InputMaybe<StringScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly initiatives?: InputMaybe<InitiativeRelationshipFilters>;
  readonly label?: InputMaybe<StringScalarFilters>;
  readonly labelEn?: InputMaybe<StringScalarFilters>;
  readonly lessons?: InputMaybe<LessonRelationshipFilters>;
  readonly modified?: InputMaybe<StringScalarFilters>;
  readonly narrower?: InputMaybe<ThemeRelationshipFilters>;
  readonly resources?: InputMaybe<ResourceRelationshipFilters>;
  readonly sources?: InputMaybe<SourceRelationshipFilters>;
};

/** Page of themes, with their number and the way to the next page. */
export type ThemesConnection = {
  readonly edges: ReadonlyArray<ThemeEdge>;
  readonly pageInfo: PageInfo;
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

/** Page of things of kind Initiative, with what relates them, their number and the way to the next page. */
export type ThemingInitiativeConnection = {
  readonly edges: ReadonlyArray<ThemingInitiativeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Initiative of a page, with what relates it. */
export type ThemingInitiativeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Initiative;
  readonly properties: Theming;
};

/** Page of things of kind Lesson, with what relates them, their number and the way to the next page. */
export type ThemingLessonConnection = {
  readonly edges: ReadonlyArray<ThemingLessonEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Lesson of a page, with what relates it. */
export type ThemingLessonEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Lesson;
  readonly properties: Theming;
};

/** Page of things of kind Resource, with what relates them, their number and the way to the next page. */
export type ThemingResourceConnection = {
  readonly edges: ReadonlyArray<ThemingResourceEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Resource of a page, with what relates it. */
export type ThemingResourceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Resource;
  readonly properties: Theming;
};

/** Page of things of kind Theme, with what relates them, their number and the way to the next page. */
export type ThemingThemeConnection = {
  readonly edges: ReadonlyArray<ThemingThemeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One Theme of a page, with what relates it. */
export type ThemingThemeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Theme;
  readonly properties: Theming;
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
