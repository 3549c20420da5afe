import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import { type GraphQLInputType, type GraphQLSchema, getNamedType } from 'graphql';
import { listedAtQuery } from './shown.ts';

/**
 * Takes out the conditions that nobody asks by and no directive switches off: on aggregates, on the properties of relationships, on what is only a
 * part of a thing and has no list of its own, and on exactly one of several.
 */
export function trimmed(schema: GraphQLSchema): GraphQLSchema {
  const listed = listedAtQuery(schema);
  const isOfPart = (type: GraphQLInputType): boolean => {
    const [, kind] = /^(\w+)RelationshipFilters$/.exec(getNamedType(type).name) ?? [];
    return kind !== undefined && !listed.has(kind);
  };
  return pruneSchema(
    mapSchema(schema, {
      [MapperKind.INPUT_OBJECT_FIELD]: (config, fieldName) =>
        fieldName === 'aggregate' || fieldName === 'single' || fieldName.endsWith('Connection') || isOfPart(config.type) ? null : config,
    }),
  );
}
