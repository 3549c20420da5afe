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
  /** Person was erased. */
  | 'ERASE_CONTACT'
  /** Everything held on a person was handed out. */
  | 'EXPORT_CONTACT'
  /** API key was revoked. */
  | 'REVOKE_KEY';

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

/** API key to make. */
export type CreateKeyInput = {
  /** Last day (`2027-12-31`) or moment (ISO 8601) at which it works; no end when left out. */
  readonly expires?: string | null | undefined;
  /** Who will use the key: a name that no other key in use has. */
  readonly name: string;
  /** What the key allows. */
  readonly role: Role;
};

/** Person to erase. */
export type EraseContactInput = {
  /** Id of the contact. */
  readonly id: string | number;
};

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

/** Two records of which one is to be made. */
export type MergeRecordsInput = {
  /** Id of the record that goes. */
  readonly from: string | number;
  /** Id of the record that stays: what it says itself counts, the other fills in. */
  readonly into: string | number;
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

/** What an initiative does with a resource. */
export type ResourceRole =
  /** Initiative makes it. */
  | 'PRODUCES'
  /** Initiative works with it or refers to it. */
  | 'USES';

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
  readonly body: unknown;
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
  readonly body: unknown;
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

export type DeskViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskViewerQuery = { readonly viewer: { readonly role: Role, readonly name: string } };

export type DeskOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskOverviewQuery = { readonly submissions: { readonly total: number, readonly submissions: ReadonlyArray<{ readonly id: string, readonly received: string, readonly submitted: { readonly title: string } }> }, readonly findings: ReadonlyArray<{ readonly about: FindingSubject }> };

export type DeskFindingsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskFindingsQuery = { readonly findings: ReadonlyArray<{ readonly about: FindingSubject, readonly ids: ReadonlyArray<string>, readonly message: string }> };

export type DeskRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskRecordQuery = { readonly record: { readonly id: string, readonly kind: RecordKind, readonly body: unknown, readonly revision: number } | null };

export type DeskRecordsQueryVariables = Exact<{
  kind?: RecordKind | null | undefined;
  ids?: ReadonlyArray<string | number> | string | number | null | undefined;
  text?: string | null | undefined;
  first: number;
  offset: number;
}>;


export type DeskRecordsQuery = { readonly records: { readonly total: number, readonly records: ReadonlyArray<{ readonly id: string, readonly kind: RecordKind, readonly body: unknown, readonly revision: number }> } };

export type DeskHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskHistoryQuery = { readonly record: { readonly id: string, readonly kind: RecordKind, readonly body: unknown, readonly revision: number } | null, readonly history: ReadonlyArray<{ readonly seq: number, readonly time: string, readonly who: string, readonly operation: RevisionOperation, readonly kind: RecordKind, readonly before: unknown, readonly after: unknown, readonly mergedInto: string | null }> };

export type StoredFragment = { readonly id: string, readonly kind: RecordKind, readonly body: unknown, readonly revision: number };

export type WrongFragment = { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string };

export type SaveRecordMutationVariables = Exact<{
  input: SaveRecordInput;
}>;


export type SaveRecordMutation = { readonly saveRecord: { readonly record: { readonly id: string, readonly kind: RecordKind, readonly body: unknown, readonly revision: number } | null, readonly current: { readonly id: string, readonly kind: RecordKind, readonly body: unknown, readonly revision: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type RemoveRecordMutationVariables = Exact<{
  input: RemoveRecordInput;
}>;


export type RemoveRecordMutation = { readonly removeRecord: { readonly id: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type MergeRecordsMutationVariables = Exact<{
  input: MergeRecordsInput;
}>;


export type MergeRecordsMutation = { readonly mergeRecords: { readonly record: { readonly id: string, readonly kind: RecordKind, readonly body: unknown, readonly revision: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type RevertRecordMutationVariables = Exact<{
  input: RevertInput;
}>;


export type RevertRecordMutation = { readonly revert: { readonly record: { readonly id: string, readonly kind: RecordKind, readonly body: unknown, readonly revision: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type EraseContactMutationVariables = Exact<{
  input: EraseContactInput;
}>;


export type EraseContactMutation = { readonly eraseContact: { readonly erasedId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type DeskKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskKeysQuery = { readonly keys: ReadonlyArray<{ readonly id: string, readonly name: string, readonly role: Role, readonly created: string, readonly expires: string | null, readonly lastUsed: string | null, readonly revoked: string | null }> };

export type CreateKeyMutationVariables = Exact<{
  input: CreateKeyInput;
}>;


export type CreateKeyMutation = { readonly createKey: { readonly secret: string | null, readonly key: { readonly id: string, readonly name: string, readonly role: Role, readonly created: string, readonly expires: string | null, readonly lastUsed: string | null, readonly revoked: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type RevokeKeyMutationVariables = Exact<{
  input: RevokeKeyInput;
}>;


export type RevokeKeyMutation = { readonly revokeKey: { readonly key: { readonly id: string, readonly name: string, readonly role: Role, readonly created: string, readonly expires: string | null, readonly lastUsed: string | null, readonly revoked: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type KeyFragment = { readonly id: string, readonly name: string, readonly role: Role, readonly created: string, readonly expires: string | null, readonly lastUsed: string | null, readonly revoked: string | null };

export type DeskAuditQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskAuditQuery = { readonly audit: ReadonlyArray<{ readonly time: string, readonly who: string, readonly action: AuditedAction, readonly subject: string }> };

export type DeskSubmissionsQueryVariables = Exact<{
  status?: SubmissionStatus | null | undefined;
  first: number;
  offset: number;
}>;


export type DeskSubmissionsQuery = { readonly submissions: { readonly total: number, readonly submissions: ReadonlyArray<{ readonly id: string, readonly status: SubmissionStatus, readonly received: string, readonly submitterName: string, readonly submitted: { readonly title: string, readonly summary: string } }> } };

export type DeskSubmissionQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskSubmissionQuery = { readonly submission: { readonly submitterName: string, readonly submitterEmail: string, readonly resembles: ReadonlyArray<string>, readonly id: string, readonly status: SubmissionStatus, readonly received: string, readonly initiative: string | null, readonly submitted: { readonly title: string, readonly summary: string, readonly kind: InitiativeKind | null, readonly goals: ReadonlyArray<string>, readonly problem: string | null, readonly approach: string | null, readonly collaboration: string | null, readonly startYear: number | null, readonly endYear: number | null, readonly url: string | null, readonly organisations: ReadonlyArray<string>, readonly themes: ReadonlyArray<string>, readonly professions: ReadonlyArray<string>, readonly regions: ReadonlyArray<string>, readonly helped: ReadonlyArray<string>, readonly hindered: ReadonlyArray<string>, readonly learned: ReadonlyArray<string>, readonly source: string | null, readonly contacts: ReadonlyArray<{ readonly name: string, readonly email: string | null, readonly organisation: string | null, readonly mayPublish: boolean }> }, readonly proposal: ReadonlyArray<{ readonly kind: RecordKind, readonly body: unknown, readonly revision: number | null }>, readonly unmatched: ReadonlyArray<{ readonly field: string, readonly text: string }>, readonly exchange: ReadonlyArray<{ readonly time: string, readonly byCurator: boolean, readonly text: string }> } | null };

export type ReviewedFragment = { readonly id: string, readonly status: SubmissionStatus, readonly received: string, readonly initiative: string | null, readonly exchange: ReadonlyArray<{ readonly time: string, readonly byCurator: boolean, readonly text: string }> };

export type ReviewSubmissionMutationVariables = Exact<{
  input: ReviewSubmissionInput;
}>;


export type ReviewSubmissionMutation = { readonly reviewSubmission: { readonly submission: { readonly id: string, readonly status: SubmissionStatus, readonly received: string, readonly initiative: string | null, readonly exchange: ReadonlyArray<{ readonly time: string, readonly byCurator: boolean, readonly text: string }> } | null, readonly current: { readonly id: string, readonly kind: RecordKind, readonly body: unknown, readonly revision: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

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


export type FactorPageQuery = { readonly factor: { readonly id: string, readonly label: string, readonly labelEn: string, readonly altLabels: ReadonlyArray<string>, readonly definition: string | null, readonly domain: CfirDomain, readonly construct: string, readonly constructLabel: string, readonly enabledInitiativesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly note: string, readonly assertion: Assertion, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly title: string, readonly shortTitle: string | null } }> }, readonly hinderedInitiativesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly note: string, readonly assertion: Assertion, readonly source: string | null, readonly lines: string | null }, readonly node: { readonly id: string, readonly title: string, readonly shortTitle: string | null } }> }, readonly lessons: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly horizon: Horizon | null, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null }> }> } | null };

export type FactorsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type FactorsPageQuery = { readonly factors: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly domain: CfirDomain, readonly enabledInitiatives: ReadonlyArray<{ readonly id: string }>, readonly hinderedInitiatives: ReadonlyArray<{ readonly id: string }> }> };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly initiativesConnection: { readonly totalCount: number }, readonly contactsConnection: { readonly totalCount: number }, readonly organisationsConnection: { readonly totalCount: number }, readonly lessonsConnection: { readonly totalCount: number }, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly broader: ReadonlyArray<{ readonly id: string }>, readonly initiatives: ReadonlyArray<{ readonly id: string }> }>, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly shortTitle: string | null }>, readonly factors: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }>, readonly sharedFactors: ReadonlyArray<{ readonly factor: { readonly id: string, readonly label: string, readonly labelEn: string }, readonly enablerIn: ReadonlyArray<{ readonly id: string }>, readonly barrierIn: ReadonlyArray<{ readonly id: string }> }> };

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
  message
}
    `, {"fragmentName":"Wrong"}) as unknown as TypedDocumentString<WrongFragment, unknown>;
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
      submitted {
        title
      }
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
    ids
    message
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
  message
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
  message
}`) as unknown as TypedDocumentString<RemoveRecordMutation, RemoveRecordMutationVariables>;
export const MergeRecordsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MergeRecords($input: MergeRecordsInput!) {
  mergeRecords(input: $input) {
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
  message
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
  message
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
  message
}`) as unknown as TypedDocumentString<EraseContactMutation, EraseContactMutationVariables>;
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
  message
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
  message
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
      submitted {
        title
        summary
      }
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
  message
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
    `) as unknown as TypedDocumentString<FactorPageQuery, FactorPageQueryVariables>;
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
}
    `) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
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