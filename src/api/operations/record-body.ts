import { GraphQLScalarType, valueFromASTUntyped } from 'graphql';

/** JSON object that holds a record; what is in it is checked by the schema of its kind, not here. */
export const recordBody = new GraphQLScalarType<Record<string, unknown>, unknown>({
  name: 'RecordBody',
  serialize: (body): unknown => (typeof body === 'string' ? JSON.parse(body) : body),
  parseValue: asObject,
  parseLiteral: (node, variables) => asObject(valueFromASTUntyped(node, variables)),
});

function asObject(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('A record is a JSON object.');
  // What GraphQL reads has no prototype, and a record has no hidden one.
  const plain: Record<string, unknown> = JSON.parse(JSON.stringify(value));
  return plain;
}
