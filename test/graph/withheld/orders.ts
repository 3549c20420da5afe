import { type GraphQLField, type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** Every order of a list by one of its fields, as literals. */
export function ordersOf(field: Field): string[] {
  const sort = field.args.find(({ name }) => name === 'sort');
  return sort ? ordersIn(sort.type) : [];
}

function ordersIn(type: GraphQLInputType): string[] {
  const input = getNamedType(type);
  if (!isInputObjectType(input)) return [];
  return Object.keys(input.getFields()).map((name) => `{ ${name}: ASC }`);
}

/** Orders that together leave nothing to chance: by id. */
export function wholeOrder(field: Field): string[] {
  return ordersOf(field).filter((order) => order.startsWith('{ id:'));
}
