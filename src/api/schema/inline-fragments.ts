import {
  type FieldNode,
  type FragmentSpreadNode,
  type GraphQLResolveInfo,
  type InlineFragmentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  visit,
} from 'graphql';

type Read = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/**
 * Has fragments on some types written out where they stand, without the name of the type, so that a reader needs not know it. Only for types
 * of objects, of which everything at that place is.
 */
export function inlining(types: ReadonlySet<string>): (info: GraphQLResolveInfo) => GraphQLResolveInfo {
  const inlined = new WeakMap<
    OperationDefinitionNode,
    { fragments: Read['fragments']; fields: WeakMap<FieldNode, FieldNode> } | 'as it is'
  >();
  const isOfThem = (fragment: InlineFragmentNode | Read['fragments'][string] | undefined) =>
    fragment?.typeCondition !== undefined && types.has(fragment.typeCondition.name.value);

  function writtenOut<Node extends FieldNode | Read['fragments'][string]>(root: Node, fragments: Read['fragments']): Node {
    return visit(root, {
      InlineFragment: (node): SelectionNode | undefined => (isOfThem(node) ? untyped(node) : undefined),
      FragmentSpread: (node: FragmentSpreadNode): SelectionNode | undefined => {
        const fragment = fragments[node.name.value];
        return fragment && isOfThem(fragment)
          ? untyped({ kind: Kind.INLINE_FRAGMENT, directives: node.directives ?? [], selectionSet: fragment.selectionSet })
          : undefined;
      },
    });
  }

  function namesThem({ operation, fragments }: GraphQLResolveInfo): boolean {
    if (Object.values(fragments).some(isOfThem)) return true;
    let found = false;
    const look = (node: InlineFragmentNode) => {
      if (isOfThem(node)) found = true;
    };
    for (const node of [operation, ...Object.values(fragments)]) visit(node, { InlineFragment: look });
    return found;
  }

  return (info) => {
    const { operation, fragments } = info;
    const known =
      inlined.get(operation) ??
      (namesThem(info)
        ? {
            fragments: Object.fromEntries(Object.entries(fragments).map(([name, fragment]) => [name, writtenOut(fragment, fragments)])),
            fields: new WeakMap<FieldNode, FieldNode>(),
          }
        : 'as it is');
    inlined.set(operation, known);
    if (known === 'as it is') return info;
    const fieldNodes = info.fieldNodes.map((node) => {
      const read = known.fields.get(node) ?? writtenOut(node, fragments);
      known.fields.set(node, read);
      return read;
    });
    return { ...info, fieldNodes, fragments: known.fragments };
  };
}

function untyped({ typeCondition: _, ...node }: InlineFragmentNode): InlineFragmentNode {
  return node;
}
