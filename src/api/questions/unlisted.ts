import { type GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema, Kind } from 'graphql';
import type { RequestContext } from '../context.ts';

type RootResolver = GraphQLFieldResolver<unknown, RequestContext>;

/**
 * Takes a root field out of a schema that only the server asks, and answers a resolver for it. That resolves another root field, with the
 * same arguments and answer, by the statement of this one: the library takes the statement from the name that the request has.
 */
export function takeUnlisted(schema: GraphQLSchema, name: string): RootResolver {
  const query = schema.getQueryType();
  const field = query?.getFields()[name];
  if (!query || !field?.resolve) throw new Error(`The schema has no field '${name}' to ask.`);
  const { resolve } = field;
  const parentType = new GraphQLObjectType(query.toConfig());
  const config = schema.toConfig();
  const whole = new GraphQLSchema({ ...config, query: parentType, types: config.types.filter((type) => type !== query) });
  delete query.getFields()[name];
  return (parent, args, context, info) =>
    resolve(parent, args, context, {
      ...info,
      schema: whole,
      parentType,
      fieldName: name,
      fieldNodes: info.fieldNodes.map((node) => ({
        ...node,
        alias: node.alias ?? node.name,
        name: { kind: Kind.NAME, value: name },
      })),
    });
}
