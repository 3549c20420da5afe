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
  return Object.entries(input.getFields()).flatMap(([name, field]) =>
    isInputObjectType(getNamedType(field.type)) ? ordersIn(field.type).map((inner) => `{ ${name}: ${inner} }`) : [`{ ${name}: ASC }`],
  );
}

/** Orders that together leave nothing to chance: by id, and where two are tied more than once by what the relationships say. */
export function wholeOrder(field: Field): string[] {
  const orders = ordersOf(field);
  return [...orders.filter((order) => /^\{ (node: \{ )?id:/.test(order)), ...orders.filter((order) => order.startsWith('{ edge:'))];
}
