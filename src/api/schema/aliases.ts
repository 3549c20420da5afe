import { createHash } from 'node:crypto';
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLFieldConfig,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  print,
  visit,
} from 'graphql';
import { contextOfField, type RequestContext } from '../context.ts';

type Field = GraphQLFieldConfig<unknown, RequestContext>;

/**
 * Has the library read a document as if nobody had used aliases: it loses one of two names that are given to the same field
 * of a connection or a computed answer, and mixes up what is selected below them. To the library a field is called by what
 * it is and is asked for; where it is answered, each name finds it again.
 */
export function readWithoutAliases(schema: GraphQLSchema): GraphQLSchema {
  const wrap = (config: Field, _: string, type: string): Field => {
    const { resolve = defaultFieldResolver } = config;
    if (type === 'Mutation') return config;
    if (type === 'Query')
      return {
        ...config,
        resolve: (source, args, context, info) => resolve(source, args, contextOfField(context, info.fieldName), rewritten(info)),
      };
    return {
      ...config,
      resolve: (source, args, context, info) => resolve(source, args, context, hasAliases(info) ? called(info) : info),
    };
  };
  return mapSchema(schema, { [MapperKind.OBJECT_FIELD]: wrap });
}

/** Root field and fragments as the library is to read them; as they are where there are no aliases. */
function rewritten(info: GraphQLResolveInfo): GraphQLResolveInfo {
  if (!hasAliases(info)) return info;
  const below = (node: FieldNode): FieldNode => {
    const { alias: _, ...rest } = renamed(node);
    return node.alias ? { ...rest, alias: node.alias } : rest;
  };
  return { ...info, fieldNodes: info.fieldNodes.map(below), fragments: renamedFragments(info) };
}

/** A field as the library reads it. */
function called(info: GraphQLResolveInfo): GraphQLResolveInfo {
  const fieldNodes = info.fieldNodes.map(renamed);
  const key = fieldNodes[0]?.alias?.value ?? info.fieldName;
  return { ...info, fieldNodes, fragments: renamedFragments(info), path: { ...info.path, key } };
}

const renamedNodes = new WeakMap<FieldNode, FieldNode>();

function renamed(node: FieldNode): FieldNode {
  const known = renamedNodes.get(node);
  if (known) return known;
  const made = visit(node, RENAME);
  renamedNodes.set(node, made);
  return made;
}

const fragmentsOf = new WeakMap<OperationDefinitionNode, GraphQLResolveInfo['fragments']>();

function renamedFragments({ operation, fragments }: GraphQLResolveInfo): GraphQLResolveInfo['fragments'] {
  const known = fragmentsOf.get(operation);
  if (known) return known;
  const made = Object.fromEntries(Object.entries(fragments).map(([name, fragment]) => [name, visit(fragment, RENAME)]));
  fragmentsOf.set(operation, made);
  return made;
}

const RENAME = {
  Field: {
    leave: (node: FieldNode): FieldNode => ({ ...node, alias: { kind: Kind.NAME, value: keyOf(node) } }),
  },
};

/** What tells a field apart from all others beside it: its name, and its arguments as they are written. */
function keyOf({ name, arguments: given = [] }: FieldNode): string {
  if (given.length === 0) return name.value;
  const text = given.map((argument) => print(argument)).sort();
  return `${name.value}_${createHash('sha256').update(text.join(',')).digest('hex').slice(0, 12)}`;
}

const withAliases = new WeakMap<OperationDefinitionNode, boolean>();

function hasAliases({ operation, fragments }: GraphQLResolveInfo): boolean {
  const known = withAliases.get(operation);
  if (known !== undefined) return known;
  let found = false;
  const look = {
    Field: ({ alias }: FieldNode) => {
      if (alias) found = true;
    },
  };
  // Names given to root fields do no harm, but are as rare as the others.
  for (const node of [operation, ...Object.values(fragments)] satisfies (OperationDefinitionNode | FragmentDefinitionNode)[])
    visit(node, look);
  withAliases.set(operation, found);
  return found;
}
