import type {
  ContactsQuery,
  ContactsWithDetailsQuery,
  FactorsQuery,
  InitiativesQuery,
  LessonsQuery,
  OrganisationsQuery,
  PathwaysQuery,
  ProfessionsQuery,
  RegionsQuery,
  ResourcesQuery,
  SourcesQuery,
  ThemesQuery,
} from './generated.ts';

type Asked =
  | ContactsWithDetailsQuery
  | FactorsQuery
  | InitiativesQuery
  | LessonsQuery
  | OrganisationsQuery
  | PathwaysQuery
  | ProfessionsQuery
  | RegionsQuery
  | ResourcesQuery
  | SourcesQuery
  | ThemesQuery;

/** One thing as the server tells it, with the first hundred of its ties of each sort. */
export type Told = (Asked | ContactsQuery)['things'][number];

/** Ties of one sort, as the server tells them. */
interface Connection {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly object[];
}

type Entry<Edge> = Edge extends { readonly node: infer Node; readonly properties: infer Properties }
  ? Node & Properties
  : Edge extends { readonly node: infer Node }
    ? Node
    : never;
type Value<Of> = Of extends { readonly edges: ReadonlyArray<infer Edge> } ? ReadonlyArray<Entry<Edge>> : Of;
type Shaped<Of> = Of extends unknown ? { readonly [Field in keyof Of]: Value<Of[Field]> } : never;

/** A contact has its addresses only where they were asked for. */
type AsAsked<Of> = Of extends { readonly __typename: 'Contact' } ? Omit<Of, Details> & Partial<Pick<Of, Details & keyof Of>> : Of;
type Details = 'email' | 'phone';

/**
 * One thing with all that it says itself, told apart by `__typename`: its fields, and lists of the ties that it states, each `{ id, …properties }`
 * with the id of the other end. Ties that another thing states, such as the initiatives of a theme, are not in it: see `Tie`.
 */
export type Entity = AsAsked<Shaped<Asked['things'][number]>>;

/** An entity as the server told it, page after page where it has more ties of a sort than one page holds. */
export function entityOf(pages: readonly object[]): Entity {
  const [first = {}] = pages;
  const fields = Object.entries(first).map(([name, value]) => [
    name,
    isConnection(value) ? pages.flatMap((page) => entriesOf(Object.entries(page).find(([field]) => field === name)?.[1])) : value,
  ]);
  return Object.fromEntries(fields);
}

/** Cursor behind which the next page of an entity's ties begins. All sorts have pages of the same length, so that one cursor fits them all. */
export function nextPageOf(told: object): string | undefined {
  const [more] = Object.values(told).filter((value) => isConnection(value) && value.pageInfo.hasNextPage);
  return more?.pageInfo.endCursor ?? undefined;
}

function entriesOf(connection: unknown): object[] {
  return isConnection(connection) ? connection.edges.map((edge) => Object.assign({}, ...Object.values(edge))) : [];
}

function isConnection(value: unknown): value is Connection {
  return typeof value === 'object' && value !== null && 'edges' in value && 'pageInfo' in value;
}
