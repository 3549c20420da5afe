import { type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';
import { kindNames, kinds } from '../shared/kinds.ts';

/** One field with its direction, as `sort` has it: `{ title: 'ASC' }`, or `{ node: { title: 'ASC' } }` in a connection. */
export interface Order {
  readonly [key: string]: Order | string;
}

/** The fields that an entry of `sort` names, each as an entry of its own. */
export function ordersIn(entry: unknown): Order[] {
  if (typeof entry !== 'object' || entry === null) return [];
  return Object.entries(entry).flatMap(([key, inner]): Order[] =>
    typeof inner === 'string' ? [{ [key]: inner }] : ordersIn(inner).map((order) => ({ [key]: order })),
  );
}

/** The property by which each field with a name is ordered. */
const SORTED_BY: ReadonlyMap<string, string> = new Map(
  kindNames.flatMap((kind) => {
    const { title, english } = kinds[kind].name;
    return [[title, 'sortName'] as const, ...(english === undefined ? [] : [[english, 'sortNameEn'] as const])];
  }),
);

/** An order in which names are those that a reader looks up: others go by the numbers that their letters have. */
function asLookedUp(order: Order, type: GraphQLInputType): Order {
  return Object.fromEntries(
    Object.entries(order).map(([key, inner]) => {
      const fields = fieldsOf(type);
      const field = fields[key];
      if (typeof inner !== 'string') return [key, field ? asLookedUp(inner, field.type) : inner];
      const name = SORTED_BY.get(key);
      return [name !== undefined && fields[name] ? name : key, inner];
    }),
  );
}

/**
 * An order in which no two entries are equal, so that pages never share or lose one: after what is asked for comes the id, and in a
 * connection the properties of the relationship, since two things may be tied more than once.
 */
export function wholeOrder(asked: unknown, type: GraphQLInputType): Order[] {
  const orders = (Array.isArray(asked) ? asked.flatMap(ordersIn) : []).map((order) => asLookedUp(order, type));
  const named = new Set(orders.map(pathOf));
  return [...orders, ...lastResorts(type).filter((order) => !named.has(pathOf(order)))];
}

/** What tells entries apart that are otherwise equal; nothing where what is listed has no id. */
function lastResorts(type: GraphQLInputType): Order[] {
  const fields = fieldsOf(type);
  if (fields['id']) return [{ id: 'ASC' }];
  if (!fields['node'] || !fieldsOf(fields['node'].type)['id']) return [];
  const properties = fields['edge'] ? Object.keys(fieldsOf(fields['edge'].type)) : [];
  return [{ node: { id: 'ASC' } }, ...properties.map((name) => ({ edge: { [name]: 'ASC' } }))];
}

function fieldsOf(type: GraphQLInputType) {
  const named = getNamedType(type);
  return isInputObjectType(named) ? named.getFields() : {};
}

const pathOf = (order: Order): string =>
  Object.entries(order)
    .map(([key, inner]) => (typeof inner === 'string' ? key : `${key}.${pathOf(inner)}`))
    .join();

/** `{ node: { title: ASC } }` */
export const writtenOrder = (order: Order): string =>
  Object.entries(order)
    .map(([key, inner]) => `{ ${key}: ${typeof inner === 'string' ? inner : writtenOrder(inner)} }`)
    .join(', ');
