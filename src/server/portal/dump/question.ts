import { type GraphQLField, type GraphQLObjectType, type GraphQLSchema, getNamedType, isLeafType, isObjectType } from 'graphql';
import { TypedDocumentString } from '../../../generated/server.ts';
import { isKind, type Kind, kinds } from '../../../shared/kinds.ts';
import { linksOf } from '../../linked-data/thing.ts';

/** A tie with what is said of it, or a part such as a milestone. */
export interface Edge {
  node: Readonly<Record<string, unknown>>;
  properties?: Readonly<Record<string, unknown>>;
}

/** The first hundred of a list, and whether there are more. */
export interface Edges {
  edges: readonly Edge[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** A thing as it is asked: plain fields by their names, and lists by theirs and `Connection`. */
export type Row = Readonly<Record<string, unknown>>;

/** What stands in no dump: copies of it would go on after it was taken back. */
export const LEFT_OUT: ReadonlySet<string> = new Set(['email', 'phone']);

/** The question for things of a kind by their ids: all that they say themselves, with what is said of their ties. */
export function dumpQuestion(
  schema: GraphQLSchema,
  kind: Kind,
): TypedDocumentString<Readonly<Record<string, readonly Row[]>>, { ids: readonly string[] }> {
  const { list } = kinds[kind];
  const fields = [...leavesOf(typeNamed(schema, kind)), ...listsOf(schema, kind).map((field) => listFields(schema, kind, field))];
  return new TypedDocumentString(
    `query DumpedThings ($ids: [ID!]!) { ${list}(where: { id: { in: $ids } }, limit: 100) { ${fields.join(' ')} } }`,
  );
}

/** The question for what a list of one thing holds behind a cursor. */
export function furtherQuestion(
  schema: GraphQLSchema,
  kind: Kind,
  field: string,
): TypedDocumentString<Readonly<Record<string, readonly Readonly<Record<string, Edges>>[]>>, { id: string; after: string }> {
  const { list } = kinds[kind];
  return new TypedDocumentString(
    `query DumpedTies ($id: ID!, $after: String) { ${list}(where: { id: { eq: $id } }) { ${listFields(schema, kind, field, ', after: $after')} } }`,
  );
}

/** Names of the lists that a thing of a kind tells itself: what it leads to, and its parts. The other ends are told by the others. */
export function listsOf(schema: GraphQLSchema, kind: Kind): string[] {
  const links = linksOf(kind);
  return Object.values(typeNamed(schema, kind).getFields())
    .filter(({ name }) => name.endsWith('Connection'))
    .filter((field) => Object.hasOwn(links, nameOf(field)) || !isKind(nodeOf(field).name))
    .map(nameOf);
}

const nameOf = ({ name }: GraphQLField<unknown, unknown>): string => name.replace(/Connection$/, '');

function listFields(schema: GraphQLSchema, kind: Kind, name: string, more = ''): string {
  const field = typeNamed(schema, kind).getFields()[`${name}Connection`];
  if (!field) throw new Error(`${kind} has no list ${name}.`);
  const node = nodeOf(field);
  const said = edgeOf(field).getFields()['properties'];
  const properties = said ? `properties { ${leavesOf(objectOf(said)).join(' ')} }` : '';
  const fields = isKind(node.name) ? ['id', 'uri', kinds[node.name].name.title] : [...leavesOf(node), ...speakersOf(node)];
  return `${name}Connection(first: 100${more}) { edges { node { ${fields.join(' ')} } ${properties} } pageInfo { hasNextPage endCursor } }`;
}

/** Of parts, what they lead to in turn. */
function speakersOf(part: GraphQLObjectType): string[] {
  return Object.values(part.getFields())
    .filter((field) => isKind(getNamedType(field.type).name))
    .map(({ name }) => `${name}(limit: 100) { id }`);
}

function leavesOf(type: GraphQLObjectType): string[] {
  return Object.values(type.getFields())
    .filter(({ name, type: of, args }) => isLeafType(getNamedType(of)) && args.length === 0 && !LEFT_OUT.has(name))
    .map(({ name }) => name);
}

const nodeOf = (field: GraphQLField<unknown, unknown>): GraphQLObjectType => objectOf(edgeOf(field).getFields()['node']);
const edgeOf = (field: GraphQLField<unknown, unknown>): GraphQLObjectType => objectOf(objectOf(field).getFields()['edges']);

function objectOf(field: GraphQLField<unknown, unknown> | undefined): GraphQLObjectType {
  const type = field && getNamedType(field.type);
  if (!isObjectType(type)) throw new Error('A connection has edges, and these have a node.');
  return type;
}

function typeNamed(schema: GraphQLSchema, kind: Kind): GraphQLObjectType {
  const type = schema.getType(kind);
  if (!isObjectType(type)) throw new Error(`The schema has no type ${kind}.`);
  return type;
}
