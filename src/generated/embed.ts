/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** Language of a sentence. */
export type Language =
  /** English. */
  | 'EN'
  /** Dutch. */
  | 'NL';

export type EmbeddedContactsQueryVariables = Exact<{
  theme: string | number;
  first: number;
  lang: Language;
}>;


export type EmbeddedContactsQuery = { readonly theme: { readonly id: string, readonly label: string, readonly labelEn: string, readonly contactMatches: ReadonlyArray<{ readonly wider: boolean, readonly reason: string, readonly contact: { readonly id: string, readonly name: string, readonly capacity: string | null, readonly email: string | null, readonly phone: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> } }>, readonly organisationMatches: ReadonlyArray<{ readonly wider: boolean, readonly reason: string, readonly organisation: { readonly id: string, readonly name: string, readonly email: string | null, readonly phone: string | null, readonly contactPage: string | null } }> } | null };

export type EmbeddedInitiativeQueryVariables = Exact<{
  id: string | number;
}>;


export type EmbeddedInitiativeQuery = { readonly initiative: { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly summary: string | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly contacts: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string }> } | null };

export type EmbeddedInitiativesQueryVariables = Exact<{
  theme: string | number;
  first: number;
}>;


export type EmbeddedInitiativesQuery = { readonly theme: { readonly id: string, readonly label: string, readonly labelEn: string, readonly initiativesWithin: { readonly total: number, readonly initiatives: ReadonlyArray<{ readonly initiative: { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind, readonly summary: string | null } }> } } | null };

export type EmbeddedRelatedQueryVariables = Exact<{
  id: string | number;
  first: number;
  lang: Language;
}>;


export type EmbeddedRelatedQuery = { readonly initiative: { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly related: ReadonlyArray<{ readonly reason: string, readonly initiative: { readonly id: string, readonly title: string, readonly shortTitle: string | null, readonly kind: InitiativeKind } }> } | null };

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

export const EmbeddedContactsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EmbeddedContacts($theme: ID!, $first: Int!, $lang: Language!) {
  theme(id: $theme) {
    id
    label
    labelEn
    contactMatches(first: $first) {
      wider
      reason(lang: $lang)
      contact {
        id
        name
        capacity
        email
        phone
        organisations(limit: 2) {
          id
          name
        }
      }
    }
    organisationMatches(first: $first) {
      wider
      reason(lang: $lang)
      organisation {
        id
        name
        email
        phone
        contactPage
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EmbeddedContactsQuery, EmbeddedContactsQueryVariables>;
export const EmbeddedInitiativeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EmbeddedInitiative($id: ID!) {
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
    `) as unknown as TypedDocumentString<EmbeddedInitiativeQuery, EmbeddedInitiativeQueryVariables>;
export const EmbeddedInitiativesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EmbeddedInitiatives($theme: ID!, $first: Int!) {
  theme(id: $theme) {
    id
    label
    labelEn
    initiativesWithin(first: $first) {
      total
      initiatives {
        initiative {
          id
          title
          shortTitle
          kind
          summary
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EmbeddedInitiativesQuery, EmbeddedInitiativesQueryVariables>;
export const EmbeddedRelatedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EmbeddedRelated($id: ID!, $first: Int!, $lang: Language!) {
  initiative(id: $id) {
    id
    title
    shortTitle
    related(first: $first) {
      reason(lang: $lang)
      initiative {
        id
        title
        shortTitle
        kind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EmbeddedRelatedQuery, EmbeddedRelatedQueryVariables>;