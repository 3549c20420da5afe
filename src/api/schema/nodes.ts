import {
  extendSchema,
  type FieldNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isInterfaceType,
  Kind,
  parse,
  type SelectionNode,
} from 'graphql';
import { kindNames } from '../../shared/kinds.ts';
import { refusal } from '../errors.ts';
import { takeUnlisted } from '../questions/unlisted.ts';
import { withFederation } from './federation.ts';

/** Things that are asked for at once. */
const MOST_IDS = 100;

const definitions = parse(`
  "Anything that the graph holds (https://graphql.org/learn/global-object-identification/): ids are of the whole graph."
  interface Node {
    "Slug that never changes."
    id: ID!
  }
  ${kindNames.map((kind) => `extend type ${kind} implements Node`).join('\n')}
  extend type Query {
    "Thing of whatever kind with this id, or with the one that it was merged into; null when there is none."
    node("Id of the thing." id: ID!): Node
    "Things with these ids, in their order; null in the place of one that there is not."
    nodes("Ids of the things, 100 at most." ids: [ID!]!): [Node]!
  }
`);

/** Has every kind be a Node, which can be fetched by its id alone. */
export function withNodes(schema: GraphQLSchema): GraphQLSchema {
  const anything = takeUnlisted(schema, 'anything');
  const extended = extendSchema(schema, definitions);
  const node = extended.getType('Node');
  const { node: one, nodes: several } = extended.getQueryType()?.getFields() ?? {};
  if (!isInterfaceType(node) || !one || !several) throw new Error('The schema has no Node.');
  node.resolveType = (value: { __typename?: string; __resolveType?: string }) => value.__resolveType ?? value.__typename;
  one.resolve = (parent, args: { id: string }, context, info) => anything(parent, args, context, askingFor(args.id, info));
  several.resolve = (parent, { ids }: { ids: string[] }, context, info) => {
    if (ids.length > MOST_IDS) throw refusal({ reason: 'TOO_MANY_IDS', values: { count: ids.length, most: MOST_IDS } });
    return ids.map((id) => anything(parent, { id }, context, askingFor(id, info)));
  };
  return withFederation(extended, (id, parent, args, context, info) => anything(parent, { ...args, id }, context, askingFor(id, info)));
}

/** The selection as the library reads it, which knows kinds and no interface: what is asked of any thing is asked of each kind. */
function askingFor(id: string, info: GraphQLResolveInfo): GraphQLResolveInfo {
  const fieldNodes = info.fieldNodes.map(
    (field): FieldNode => ({
      ...field,
      arguments: [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'id' }, value: { kind: Kind.STRING, value: id } }],
      selectionSet: { kind: Kind.SELECTION_SET, selections: ofEachKind(field.selectionSet?.selections ?? [], info.fragments) },
    }),
  );
  return { ...info, fieldNodes };
}

/** Types that anything is of. */
const ANYTHING: ReadonlySet<string> = new Set(['Node', '_Entity']);

function ofEachKind(selections: readonly SelectionNode[], fragments: GraphQLResolveInfo['fragments']): SelectionNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD)
      return selection.name.value === '__typename' ? [selection] : kindNames.map((kind) => of(kind, selection));
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
    if (!fragment) return [];
    const { typeCondition, selectionSet } = fragment;
    if (typeCondition && !ANYTHING.has(typeCondition.name.value)) return [selection];
    // Directives of a fragment hold for what stands in it.
    const { directives = [] } = selection;
    return ofEachKind(selectionSet.selections, fragments).map((each) => ({
      ...each,
      directives: [...directives, ...(each.directives ?? [])],
    }));
  });
}

function of(kind: string, field: FieldNode): SelectionNode {
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: kind } },
    selectionSet: { kind: Kind.SELECTION_SET, selections: [field] },
  };
}
