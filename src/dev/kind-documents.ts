import { type GraphQLSchema, isObjectType } from 'graphql';
import { fieldOf } from '../shared/kind-names.ts';
import { drawnKinds, type Kind, kindNames, kinds, plainKinds, searchedKinds } from '../shared/kinds.ts';
import { drawnKind, type NodeKind } from '../web/pictures/kinds.ts';
import { fields } from '../web/pictures/network/relations.ts';

/** What the explorer asks of every kind alike, as documents of GraphQL: made of what is said of the kinds, so that a new one is asked for too. */
export function kindDocuments(schema: GraphQLSchema): string[] {
  return [
    onSearchable('ItemId', () => ['id']),
    // What was found, and the first text about it.
    onSearchable('ItemText', (kind) => [...nameFields(kind), ...kinds[kind].texts.slice(0, 1)]),
    onSearchable('Choice', (kind) => [...nameFields(kind), ...optional(kinds[kind].hint)]),
    vocabularies(),
    kindOf(),
    ...drawnKinds.flatMap((kind) => [nodeFragment(kind), neighbourhood(kind)]),
    ...plainKinds.map((kind) => plainPage(kind, schema)),
  ];
}

/** Where those about one kind are found, as code: by the label of the kind. */
export function questionsByKind(): string {
  const named = (name: string, of: readonly Kind[], document: (kind: Kind) => string) =>
    `export const ${name} = { ${of.map((kind) => `${kind}: ${document(kind)}`).join(', ')} };`;
  return [
    named('neighbourhoods', drawnKinds, (kind) => `NetworkOf${kind}Document`),
    named('plainPages', plainKinds, (kind) => `${kind}PageDocument`),
  ].join('\n');
}

const MOST = '(limit: 100)';

/** Fields with what one of a kind is called, as a page shows it. */
function nameFields(kind: Kind): string[] {
  const { title, short, english } = kinds[kind].name;
  return ['id', title, ...optional(short), ...optional(english)];
}

const optional = (field: string | undefined): string[] => (field === undefined ? [] : [field]);

function onSearchable(name: string, fieldsFor: (kind: Kind) => readonly string[]): string {
  const members = searchedKinds.map((kind) => `... on ${kind} { ${[...new Set(fieldsFor(kind))].join(' ')} }`);
  return `fragment ${name} on Searchable { __typename ${members.join(' ')} }`;
}

/** The kinds that one chooses from a list of all. */
function vocabularies(): string {
  const lists = kindNames
    .filter((kind) => kinds[kind].few)
    .map((kind) => {
      const { list, name, hint } = kinds[kind];
      return `${list}(limit: 100, sort: [{ ${name.title}: ASC }]) { ${[...nameFields(kind), ...optional(name.others), ...optional(hint)].join(' ')} }`;
    });
  return `query Vocabularies { ${lists.join(' ')} }`;
}

/** Which kind an id is of: ids are unique over all kinds. */
const kindOf = () => `query KindOf($id: ID!) { ${drawnKinds.map((kind) => `${fieldOf(kind)}(id: $id) { id }`).join(' ')} }`;

const nodeFragment = (kind: Kind) => `fragment ${kind}Node on ${kind} { ${nameFields(kind).join(' ')} }`;

/** The neighbours of a node, and the ids of what these are tied to among one another. */
function neighbourhood(kind: Kind): string {
  const own = Object.entries(fields[fieldOf(kind) as NodeKind]);
  const near = new Set(own.map(([, field]) => field.kind));
  const lists = own.map(([name, field]) => {
    const among = Object.entries(fields[field.kind])
      .filter(
        ([, further]) => isTold(further) && near.has(further.kind) && (further.kind === field.kind || drawnKind[further.kind] !== kind),
      )
      .map(([further]) => `${further} { id }`);
    return `${name}${MOST} { ...${drawnKind[field.kind]}Node ${among.join(' ')} }`;
  });
  return `query NetworkOf${kind}($id: ID!) { ${fieldOf(kind)}(id: $id) { ...${kind}Node ${lists.join(' ')} } }`;
}

/** A tie is told where it begins; where it ends it would be told a second time. */
const isTold = (field: { relation?: unknown; back?: true }): boolean => field.relation !== undefined && !field.back;

/** The page of a kind that has none of its own: what one is called, what it is, and what there is of it. */
function plainPage(kind: Kind, schema: GraphQLSchema): string {
  const { name, texts } = kinds[kind];
  const type = schema.getType(kind);
  const has = isObjectType(type) ? type.getFields() : {};
  const lists = [
    ...('initiatives' in has ? [`initiatives${MOST} { ...InitiativeLine }`] : []),
    ...('organisations' in has ? [`organisations${MOST} { id name }`] : []),
  ];
  return `query ${kind}Page($id: ID!) { ${fieldOf(kind)}(id: $id) {
    ${[...nameFields(kind), ...optional(name.others), ...texts.slice(0, 1), ...lists].join(' ')}
    sourcesConnection(first: 100) { edges { properties { lines } node { id title publisher } } }
  } }`;
}
