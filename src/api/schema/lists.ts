import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  type ArgumentNode,
  astFromValue,
  defaultFieldResolver,
  type FieldNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLInputType,
  GraphQLInt,
  type GraphQLResolveInfo,
  type GraphQLScalarType,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  isInputObjectType,
  isType,
  Kind,
  TypeInfo,
  type ValueNode,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { RequestContext } from '../context.ts';
import { cursorOf, offsetOf } from '../cursor.ts';
import { DEFAULT_ENTRIES, DEFAULT_ENTRIES_BELOW } from '../guards/limits.ts';
import { wholeOrder } from '../order.ts';
import { withAbsentValues } from './absent-values.ts';
import { ledTo, type Rename, withIds } from './present-ids.ts';

/** Past the last entry of any list. */
const BEYOND = 2 ** 31 - 2;

/**
 * Gives every generated list a default number of entries and a default order, both visible in the schema: the library
 * itself answers everything, in no particular order, also to whoever asks for 0 entries or for null.
 */
export function limitLists(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (config, _fieldName, typeName) => {
      const args = { ...config.args };
      const entries = typeName === 'Query' ? DEFAULT_ENTRIES : DEFAULT_ENTRIES_BELOW;
      if (args['sort']) {
        for (const name of ['limit', 'first']) {
          const arg = args[name];
          if (arg) args[name] = { ...arg, defaultValue: entries };
        }
        const defaultValue = defaultOrder(args['sort'].type);
        if (defaultValue) args['sort'] = { ...args['sort'], defaultValue };
      }
      // All that is selected below a field of Query is read by that field's resolver.
      const resolve = typeName === 'Query' ? readingAsAsked(config.resolve) : config.resolve;
      return { ...config, args, ...(resolve && { resolve }) };
    },
  });
}

/** By id; what is numbered where it is related, by that number first. */
function defaultOrder(type: unknown): object[] | undefined {
  const fields = fieldsOf(type);
  if (fields['id']) return [{ id: 'ASC' }];
  if (!fieldsOf(fields['node']?.type)['id']) return undefined;
  const numbered = fieldsOf(fields['edge']?.type)['position'] ? [{ edge: { position: 'ASC' } }] : [];
  return [...numbered, { node: { id: 'ASC' } }];
}

function fieldsOf(type: unknown) {
  const named = isType(type) ? getNamedType(type) : undefined;
  return isInputObjectType(named) ? named.getFields() : {};
}

type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

/**
 * A resolver that is told "one entry past the end" where 0 entries are asked for, the default where null is, no cursor where
 * an empty one means the beginning, an order without equals, and filters as they are meant. What it is asked for by an id that became
 * another is asked for by that.
 */
function readingAsAsked(resolve: Resolver = defaultFieldResolver): Resolver {
  return async (parent, args, context, info) => {
    const ids = new Set<string>();
    const asked = spelledOut(info, (id) => {
      ids.add(id);
      return id;
    });
    const present = await ledTo(ids, context);
    const { fieldNodes, fragments } = present.size > 0 ? spelledOut(info, (id) => present.get(id) ?? id) : asked;
    const field = info.parentType.getFields()[info.fieldName];
    const spelled = field && fieldNodes[0] ? getArgumentValues(field, fieldNodes[0], info.variableValues) : args;
    const answer: unknown = await resolve(parent, spelled, context, { ...info, fieldNodes, fragments });
    return args['first'] === 0 && isPage(answer) ? { ...answer, pageInfo: emptyPageInfo(answer.totalCount, args['after']) } : answer;
  };
}

function spelledOut(info: GraphQLResolveInfo, rename: Rename): Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'> {
  return {
    fieldNodes: info.fieldNodes.map((node) => spellOut(node, new TypeInfo(info.schema, info.parentType), info, rename)),
    fragments: Object.fromEntries(
      Object.entries(info.fragments).map(([name, fragment]) => [name, spellOut(fragment, new TypeInfo(info.schema), info, rename)]),
    ),
  };
}

function spellOut<Node extends FieldNode | GraphQLResolveInfo['fragments'][string]>(
  root: Node,
  typeInfo: TypeInfo,
  { variableValues, schema }: GraphQLResolveInfo,
  rename: Rename,
): Node {
  return visit(
    root,
    visitWithTypeInfo(typeInfo, {
      Field(node) {
        const field = typeInfo.getFieldDef();
        if (!field?.args.some(({ name }) => name === 'sort')) return undefined;
        const values = getArgumentValues(field, node, variableValues);
        return withArguments(node, {
          ...ordered(field, values),
          ...filtered(field, values, schema, rename),
          ...counted(field, node, variableValues),
        });
      },
    }),
  );
}

type Field = GraphQLField<unknown, unknown>;
type Values = Readonly<Record<string, unknown>>;

function ordered({ args }: Field, { sort }: Values): Record<string, ValueNode> {
  const type = args.find(({ name }) => name === 'sort')?.type;
  if (!type) return {};
  const order = wholeOrder(sort, type);
  const isAsAsked = JSON.stringify(order) === JSON.stringify(sort);
  return isAsAsked || order.length === 0 ? {} : written('sort', order, type);
}

function filtered({ args }: Field, { where }: Values, schema: GraphQLSchema, rename: Rename): Record<string, ValueNode> {
  const type = args.find(({ name }) => name === 'where')?.type;
  if (!type || where === null || where === undefined) return {};
  const meant = withAbsentValues(withIds(where, type, rename), type, schema);
  return JSON.stringify(meant) === JSON.stringify(where) ? {} : written('where', meant, type);
}

function counted({ args }: Field, node: FieldNode, variableValues: Values): Record<string, ValueNode> {
  const argument = (name: string | undefined, type: GraphQLScalarType): unknown => {
    const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
    return value && valueFromAST(value, type, variableValues);
  };
  const fromBeginning: Record<string, ValueNode> = argument('after', GraphQLString) === '' ? { after: { kind: Kind.NULL } } : {};
  const counter = args.find(({ name }) => name === 'limit' || name === 'first');
  const count = argument(counter?.name, GraphQLInt);
  if (counter && count === null) return { ...fromBeginning, [counter.name]: integer(Number(counter.defaultValue)) };
  if (count !== 0) return fromBeginning;
  return counter?.name === 'limit'
    ? { limit: integer(1), offset: integer(BEYOND) }
    : { first: integer(1), after: { kind: Kind.STRING, value: cursorOf(BEYOND) } };
}

function written(name: string, value: unknown, type: GraphQLInputType): Record<string, ValueNode> {
  const node = astFromValue(value, type);
  return node ? { [name]: node } : {};
}

function withArguments(node: FieldNode, values: Record<string, ValueNode>): FieldNode {
  if (Object.keys(values).length === 0) return node;
  const kept = (node.arguments ?? []).filter(({ name }) => !Object.hasOwn(values, name.value));
  const changed = Object.entries(values).map(
    ([name, value]): ArgumentNode => ({ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value }),
  );
  return { ...node, arguments: [...kept, ...changed] };
}

const integer = (value: number): ValueNode => ({ kind: Kind.INT, value: String(value) });

function isPage(answer: unknown): answer is { totalCount: number } {
  return typeof answer === 'object' && answer !== null && 'pageInfo' in answer && 'totalCount' in answer;
}

function emptyPageInfo(totalCount: number, after: unknown): object {
  const start = typeof after === 'string' ? (offsetOf(after) ?? -1) + 1 : 0;
  return { startCursor: null, endCursor: null, hasPreviousPage: start > 0, hasNextPage: start < totalCount };
}
