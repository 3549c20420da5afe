import { type AskerOptions, askerOf } from './ask.ts';
import {
  BridgesDocument,
  ContactDocument,
  ContactsForDocument,
  DatasetDocument,
  type FactorRole,
  InitiativeDocument,
  type Language,
  LatestDocument,
  OrganisationDocument,
  type RecordKind,
  RelatedDocument,
  SearchDocument,
  type SearchKind,
  SharedFactorsDocument,
  SuggestDocument,
  ThemeDocument,
} from './generated.ts';
import type { Store } from './store.ts';
import { type SyncOptions, sync } from './sync.ts';

export type { Ask, AskerOptions, AskOptions } from './ask.ts';
export { Copy, type SavedCopy, type Tied } from './copy.ts';
export type { Document } from './document.ts';
export type { Entity } from './entity.ts';
export { type ErrorCode, KruispuntError } from './kruispunt-error.ts';
export type { Store } from './store.ts';
export type { SyncOptions } from './sync.ts';
export { type Tie, tiesOf } from './ties.ts';

export interface ClientOptions extends AskerOptions {
  /** Language of sentences that the server makes, such as why somebody is who to call; Dutch when absent. */
  language?: Language | undefined;
}

interface Page {
  /** How many to answer, 0 to 100. */
  first?: number | undefined;
}

/** A client of one server. All of its functions throw KruispuntError. */
export type Client = ReturnType<typeof createClient>;

/** Makes a client of the Kruispunt at an address. */
export function createClient({ language: lang, ...options }: ClientOptions) {
  const ask = askerOf(options);
  return {
    /** Asks a document of your own. */
    ask,
    /** An initiative and what is around it; null when there is none. It has no addresses of people: `contact` and `contactsFor` do. */
    initiative: async (id: string) => (await ask(InitiativeDocument, { id })).initiative,
    /** An organisation, with how it can be reached; null when there is none. */
    organisation: async (id: string) => (await ask(OrganisationDocument, { id })).organisation,
    /** A subject, what is wider and narrower, and the first initiatives about it; null when there is none. */
    theme: async (id: string) => (await ask(ThemeDocument, { id })).theme,
    /** A contact, with addresses as far as they are published; null when there is none. */
    contact: async (id: string) => (await ask(ContactDocument, { id })).contact,
    /** What a text in Dutch finds, the best first: 10 of all kinds, unless you say otherwise. */
    search: async (
      text: string,
      { first, offset, kinds }: Page & { offset?: number | undefined; kinds?: readonly SearchKind[] | undefined } = {},
    ) => (await ask(SearchDocument, { text, first: first ?? null, offset: offset ?? null, kinds: kinds ?? null })).search,
    /** What somebody may be typing, by how its names begin. */
    suggest: async (prefix: string, { first }: Page = {}) => (await ask(SuggestDocument, { prefix, first: first ?? null })).suggest,
    /** Who to call about a theme, by its id or a word for it, and why. */
    contactsFor: async (theme: string, { first }: Page = {}) =>
      (await ask(ContactsForDocument, { theme, first: first ?? null, lang: lang ?? null })).contactsFor,
    /** Initiatives that are like one, and what they share; none when there is no such initiative. */
    related: async (id: string, { first }: Page = {}) =>
      (await ask(RelatedDocument, { id, first: first ?? null, lang: lang ?? null })).initiative?.related ?? [],
    /** Who did something about a barrier of an initiative, and who to call there; none when there is no such initiative. */
    bridges: async (id: string, { first }: Page = {}) =>
      (await ask(BridgesDocument, { id, first: first ?? null })).initiative?.bridges ?? [],
    /** Circumstances that helped or hindered several initiatives. */
    sharedFactors: async ({ as, first }: Page & { as?: FactorRole | undefined } = {}) =>
      (await ask(SharedFactorsDocument, { as: as ?? null, first: first ?? null })).sharedFactors,
    /** What was added or changed last. */
    latest: async ({ first, kinds }: Page & { kinds?: readonly RecordKind[] | undefined } = {}) =>
      (await ask(LatestDocument, { first: first ?? null, kinds: kinds ?? null })).latest,
    /** What the whole is: its licence, how much there is, and when it last changed. */
    dataset: async () => (await ask(DatasetDocument, {})).dataset,
    /** Brings a copy up to date; answers the cursor to come back with. */
    sync: (store: Store, options: SyncOptions = {}) => sync(ask, store, options),
  };
}
