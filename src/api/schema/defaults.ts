import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  type ArgumentNode,
  astFromValue,
  defaultFieldResolver,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLFieldConfig,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  Kind,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { RequestContext } from '../context.ts';

type Field = GraphQLFieldConfig<unknown, RequestContext>;
type Values = Record<string, unknown>;

/**
 * Has null stand for the default of an argument that has one, at whatever depth: generated clients send what they were not told as null, and
 * to GraphQL that is a value like any other. The library takes arguments from the selection, so that is written out before it reads it.
 */
export function nullMeansDefault(schema: GraphQLSchema): GraphQLSchema {
  const wrap = (config: Field, _: string, typeName: string): Field => {
    const { resolve = defaultFieldResolver, args = {} } = config;
    const defaults = Object.entries(args).filter(([, { defaultValue }]) => defaultValue !== undefined);
    const filled = (given: Values): Values => {
      const absent = defaults.filter(([name]) => given[name] === null);
      return absent.length === 0 ? given : { ...given, ...Object.fromEntries(absent.map(([name, arg]) => [name, arg.defaultValue])) };
    };
    if (typeName === 'Query')
      return { ...config, resolve: (parent, given, context, info) => resolve(parent, filled(given), context, filledOut(info)) };
    if (defaults.length === 0) return config;
    return { ...config, resolve: (parent, given, context, info) => resolve(parent, filled(given), context, info) };
  };
  return mapSchema(schema, { [MapperKind.OBJECT_FIELD]: wrap });
}

/** A root field with its fragments, in which no argument with a default is null. */
function filledOut(info: GraphQLResolveInfo): GraphQLResolveInfo {
  if (!holdsNull(info)) return info;
  const { schema, variableValues } = info;
  const fill = <Node extends FieldNode | GraphQLResolveInfo['fragments'][string]>(root: Node, typeInfo: TypeInfo): Node =>
    visit(
      root,
      visitWithTypeInfo(typeInfo, {
        Field(node) {
          const filled = (node.arguments ?? []).map((argument) => {
            const declared = typeInfo.getFieldDef()?.args.find(({ name }) => name === argument.name.value);
            return declared && isNull(argument.value, variableValues) ? defaulted(argument, declared) : argument;
          });
          return { ...node, arguments: filled };
        },
      }),
    );
  return {
    ...info,
    fieldNodes: info.fieldNodes.map((node) => fill(node, new TypeInfo(schema, info.parentType))),
    fragments: Object.fromEntries(Object.entries(info.fragments).map(([name, fragment]) => [name, fill(fragment, new TypeInfo(schema))])),
  };
}

function defaulted(argument: ArgumentNode, { defaultValue, type }: GraphQLArgument): ArgumentNode {
  const value = defaultValue === undefined ? undefined : astFromValue(defaultValue, type);
  return value ? { ...argument, value } : argument;
}

function isNull(value: ValueNode, variables: GraphQLResolveInfo['variableValues']): boolean {
  return value.kind === Kind.NULL || (value.kind === Kind.VARIABLE && variables[value.name.value] === null);
}

const withNulls = new WeakMap<GraphQLResolveInfo['operation'], boolean>();

/** Whether anything is null in what is asked: hardly ever is, and then nothing is to be done. */
function holdsNull({ operation, fragments, variableValues }: GraphQLResolveInfo): boolean {
  if (Object.values(variableValues).includes(null)) return true;
  const known = withNulls.get(operation);
  if (known !== undefined) return known;
  let found = false;
  const look = {
    NullValue: () => {
      found = true;
    },
  };
  for (const node of [operation, ...Object.values(fragments)]) visit(node, look);
  withNulls.set(operation, found);
  return found;
}
