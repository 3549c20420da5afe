import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import { type DocumentNode, execute, type GraphQLSchema, Kind, type SelectionSetNode } from 'graphql';
import { hasRole } from '../../identity/viewer.ts';
import type { RequestContext } from '../context.ts';
import { lowestRoles } from './permissions.ts';

const parts = new WeakMap<GraphQLSchema, GraphQLSchema>();

/** What of a schema readers may ask: without the fields of Query and Mutation that need a role, and without all that only these lead to. */
export function readersPart(schema: GraphQLSchema): GraphQLSchema {
  const part = parts.get(schema) ?? withoutRoles(schema);
  parts.set(schema, part);
  return part;
}

function withoutRoles(schema: GraphQLSchema): GraphQLSchema {
  const isReaders = (field: string) => (lowestRoles[field] ?? 'READER') === 'READER';
  return pruneSchema(
    mapSchema(schema, { [MapperKind.ROOT_FIELD]: (config, name, type) => (isReaders(`${type}.${name}`) ? config : null) }),
  );
}

/** Tells readers of their part of the schema, and curators of the whole: what may be asked is the same, and so is how it is refused. */
export const introspectOwnPart: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async responseForOperation({ schema, document, operationName, request, contextValue }) {
        if (!contextValue.introspects || hasRole(contextValue.viewer, 'CURATOR') || !onlyIntrospects(document)) return null;
        const asked = { schema: readersPart(schema), document, operationName, variableValues: request.variables };
        const { data = null, errors } = await execute(asked);
        const singleResult = { data, ...(errors && { errors: errors.map((error) => error.toJSON()) }) };
        return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
      },
    };
  },
};

/** Whether nothing but the schema is asked for, in whichever operation of a document. */
function onlyIntrospects({ definitions }: DocumentNode): boolean {
  const isOnly = ({ selections }: SelectionSetNode): boolean =>
    selections.every((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value.startsWith('__');
      if (selection.kind === Kind.INLINE_FRAGMENT) return isOnly(selection.selectionSet);
      const fragment = definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value);
      return fragment?.kind === Kind.FRAGMENT_DEFINITION && isOnly(fragment.selectionSet);
    });
  return definitions.every((definition) => definition.kind !== Kind.OPERATION_DEFINITION || isOnly(definition.selectionSet));
}
