import {
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Whether an operation selects a field that is looked for, at any depth, by any name and through any fragment. */
export function selects(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  isSought: (type: string, field: string) => boolean,
): boolean {
  const typeInfo = new TypeInfo(schema);
  let found = false;
  visit(
    separateOperations(document)[operation.name?.value ?? ''] ?? document,
    visitWithTypeInfo(typeInfo, {
      Field({ name }) {
        if (isSought(typeInfo.getParentType()?.name ?? '', name.value)) found = true;
      },
    }),
  );
  return found;
}
