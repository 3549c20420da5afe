import {
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import { schema } from '../../setup/schema.ts';
import { wholeOrder } from './orders.ts';

/** Types of which something may be withheld. */
export const WITHHELD: readonly string[] = ['Contact'];

/** Parts of a page: they are as deep as the page. */
const PARTS = ['edges', 'node', 'properties', 'pageInfo'];

/** Everything that can be selected of a type, with that many levels of things below it; `{ … }`. Pages are as long as may be. */
export function selectionOf(
  type: GraphQLOutputType,
  depth: number,
  only: (field: string) => boolean = () => true,
  isBelow = false,
): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isAbstractType(named)) {
    // What is below a Node is asked of each kind by a field of its own.
    const below = isUnionType(named) ? depth : 0;
    // Fields of the same name may be of different types: each gets a name of its own.
    const parts = schema
      .getPossibleTypes(named)
      .map((member) => `... on ${member.name} { ${fieldsOf(member.getFields(), below, only, isBelow, `${member.name}_`)} }`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  return `{ __typename ${fieldsOf(named.getFields(), depth, only, isBelow)} }`;
}

function fieldsOf(
  fields: Record<string, GraphQLField<unknown, unknown>>,
  depth: number,
  only: (field: string) => boolean,
  isBelow: boolean,
  prefix = '',
): string {
  return Object.values(fields)
    .flatMap((field) => {
      if (field.args.some(isRequiredArgument)) return [];
      const name = prefix ? `${prefix}${field.name}: ${field.name}` : field.name;
      if (!isCompositeType(getNamedType(field.type))) return [name];
      const isPart = PARTS.includes(field.name);
      if (!only(field.name) || (depth === 0 && !isPart)) return [];
      // Below the first level a list stands for its pages too, and questions of our own are asked from the first level only.
      if (depth < 2 && !isPart && (field.name.endsWith('Connection') || isOwnQuestion(field))) return [];
      // So are lists of what is public: they are the same below whatever leads to them.
      if (isBelow && isListOfPublic(field)) return [];
      return [`${name}${wholePage(field)} ${selectionOf(field.type, isPart ? depth : depth - 1, undefined, true)}`];
    })
    .join(' ');
}

function isListOfPublic({ args, type }: GraphQLField<unknown, unknown>): boolean {
  return args.some(({ name }) => name === 'where') && !WITHHELD.includes(getNamedType(type).name);
}

function isOwnQuestion({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(({ name }) => name === 'first') && !args.some(({ name }) => name === 'where');
}

/** Arguments that make a list as long as may be, in one order, in brackets; nothing where there are none. */
export function wholePage(field: GraphQLField<unknown, unknown>): string {
  const page = field.args.find(({ name }) => name === 'limit' || name === 'first');
  const order = wholeOrder(field);
  const given = [...(page ? [`${page.name}: 100`] : []), ...(order.length > 0 ? [`sort: [${order.join(', ')}]`] : [])];
  return given.length > 0 ? `(${given.join(', ')})` : '';
}
