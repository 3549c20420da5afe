import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { kindNames, kinds } from '../../shared/kinds.ts';
import type { RequestContext } from '../context.ts';
import { inlining } from './inline-fragments.ts';

type Field = GraphQLFieldConfig<unknown, RequestContext>;

/**
 * The schema as it is shown: what relates two kinds in the same way has one type of page (the library has one for each list), and lists have
 * conditions and an order of one's own at Query only. The library goes on reading the schema behind it: resolvers of Query are told of that one.
 */
export function shown(behind: GraphQLSchema): GraphQLSchema {
  const names = sharedNames(behind);
  const inlined = inlining(new Set([...names.values()].map(({ name }) => name)));
  /** The one of all types with a shared name that takes it. */
  const bearers = new Map([...names].map(([own, { name }]) => [name, behind.getType(name) ?? behind.getType(own)]));
  const trimmed = mapSchema(behind, {
    [MapperKind.OBJECT_FIELD]: (config: Field, _, typeName) => {
      const bearer = bearers.get(names.get(getNamedType(config.type).name)?.name ?? '');
      return {
        ...config,
        type: isObjectType(bearer) ? retyped(config.type, bearer) : config.type,
        args: shownArguments(config, typeName, behind),
      };
    },
    [MapperKind.INPUT_OBJECT_FIELD]: (config, fieldName, typeName) =>
      typeName.endsWith('Sort') && !hasPlace(fieldName, behind.getType(typeName.replace(/Sort$/, ''))) ? null : config,
    [MapperKind.ROOT_FIELD]: (config: Field, name, typeName) => {
      const { resolve = defaultFieldResolver } = config;
      const parentType = behind.getQueryType();
      const returnType = parentType?.getFields()[name]?.type;
      if (typeName !== parentType?.name || !returnType) return config;
      return {
        ...config,
        resolve: (parent, args, context, info) =>
          resolve(parent, args, context, { ...inlined(info), schema: behind, parentType, returnType }),
      };
    },
  });
  return mapSchema(pruneSchema(trimmed), {
    [MapperKind.OBJECT_TYPE]: (type) => {
      const shared = names.get(type.name);
      return shared && new GraphQLObjectType({ ...type.toConfig(), ...shared });
    },
  });
}

interface Shared {
  name: string;
  description: string;
}

/** What each page of a list below a thing, and each entry of one, is called: by the properties of the relationship and the kind at its other end. */
function sharedNames(schema: GraphQLSchema): ReadonlyMap<string, Shared> {
  const names = new Map<string, Shared>();
  const query = schema.getQueryType();
  const roots = new Map(pages(query).map(({ page, node }) => [node, page]));
  const kinds = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && type !== query);
  for (const { page, edge, node, properties = '' } of kinds.flatMap(pages)) {
    const withThem = properties === '' ? '' : ', with what relates them';
    names.set(page, {
      name: (properties === '' ? roots.get(node) : undefined) ?? `${properties}${node}Connection`,
      description: `Page of things of kind ${node}${withThem}, their number and the way to the next page.`,
    });
    names.set(edge, {
      name: `${properties}${node}Edge`,
      description: `One ${node} of a page${properties === '' ? '' : ', with what relates it'}.`,
    });
  }
  return names;
}

interface Page {
  page: string;
  edge: string;
  node: string;
  properties: string | undefined;
}

/** The types of the pages that are listed in a type. */
function pages(type: unknown): Page[] {
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const page = getNamedType(field.type);
    const edges = isObjectType(page) ? page.getFields()['edges'] : undefined;
    const edge = edges && getNamedType(edges.type);
    if (!isObjectType(page) || !isObjectType(edge)) return [];
    const { node, properties } = edge.getFields();
    if (!node) return [];
    const named = { page: page.name, edge: edge.name, node: getNamedType(node.type).name };
    return [{ ...named, properties: properties && getNamedType(properties.type).name }];
  });
}

/** The arguments of a field; of a list below a thing only how many, and after which. */
function shownArguments({ args = {} }: Field, typeName: string, schema: GraphQLSchema): GraphQLFieldConfigArgumentMap {
  if (typeName === schema.getQueryType()?.name || !args['sort']) return args;
  const { sort: _, where: __, offset: ___, ...counted } = args;
  return counted;
}

/** Texts that are a moment, which has a place in an order. */
const MOMENTS = ['modified', 'verified', 'date', 'retrieved'];
const NAMES = kindNames.flatMap((kind) => Object.values(kinds[kind].name));

/** Whether something can be looked up by its place: nobody goes through texts and addresses by their letters. */
function hasPlace(field: string, kind: unknown): boolean {
  const type = isObjectType(kind) ? kind.getFields()[field]?.type : undefined;
  return type !== undefined && (getNullableType(type) !== GraphQLString || [...MOMENTS, ...NAMES].includes(field));
}

/** Names of the kinds that have a list at Query, with an order and conditions. */
export function listedAtQuery(schema: GraphQLSchema): ReadonlySet<string> {
  const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) => args.some(({ name }) => name === 'where'));
  return new Set(lists.map(({ type }) => getNamedType(type).name));
}

/** A type of the same form of another name. */
function retyped(type: GraphQLOutputType, named: GraphQLObjectType): GraphQLOutputType {
  if (isNonNullType(type)) return new GraphQLNonNull(retyped(type.ofType as GraphQLOutputType, named));
  return isListType(type) ? new GraphQLList(retyped(type.ofType as GraphQLOutputType, named)) : named;
}
