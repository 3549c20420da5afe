import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { lowestRoles } from '../../../src/api/guards/permissions.ts';
import { type Role, roles } from '../../../src/identity/viewer.ts';
import { filtersOf } from './filters.ts';
import { ordersOf, wholeOrder } from './orders.ts';
import { neighbours, secrets } from './secrets.ts';
import { selectionOf, WITHHELD, wholePage } from './selection.ts';

/** One request: what it is about, and its document. */
export interface Question {
  about: string;
  query: string;
}

/** Statements in one request. */
const MOST_AT_ONCE = 12;

/** What is asked for by its id. */
const IDS = [secrets.id, ...Object.values(neighbours)];

/** What is asked for in words: secrets, wholly, in part and misspelt, and what is public next to them. */
const TEXTS = [
  ...Object.values(secrets),
  ...['geheim', 'Gehiem Persoon', 'persoon', 'functie', 'ge', 'palliatieve zorg', 'openbaar huis', 'openbare proef'],
];

type Field = GraphQLField<unknown, unknown>;

/** Root fields that answer somebody with a role, and those that need a higher one. */
export function rootFields(schema: GraphQLSchema, role: Role): { open: Field[]; closed: Field[] } {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const isOpen = ({ name }: Field) => roles.indexOf(lowestRoles[`Query.${name}`] ?? 'READER') <= roles.indexOf(role);
  return { open: fields.filter(isOpen), closed: fields.filter((field) => !isOpen(field)) };
}

/** Everything that can be asked of these root fields and that might tell a secret. */
export function questionsOf(fields: readonly Field[]): Question[] {
  return fields.flatMap((field) => (argument(field, 'where') ? listQuestions(field) : ownQuestions(field)));
}

function argument(field: Field, name: string): GraphQLArgument | undefined {
  return field.args.find((arg) => arg.name === name);
}

/** A generated list or page of nodes: what is below each, every filter and every order. */
function listQuestions(field: Field): Question[] {
  const questions = field.name.endsWith('Connection') ? pageQuestions(field) : nodeQuestions(field);
  return questions.map(({ about, query }) => ({ about: `${field.name}: ${about}`, query }));
}

/** A list and its pages are filtered and ordered alike: the pages tell their number too. */
function pageQuestions(field: Field): Question[] {
  return [{ about: 'page', query: `{ ${field.name}${wholePage(field)} ${selectionOf(field.type, 0)} }` }, ...inRequests(narrowed(field))];
}

/** What is below each node of a list, one field a request. */
function nodeQuestions(field: Field): Question[] {
  const type = getNamedType(field.type);
  return Object.values(isObjectType(type) ? type.getFields() : {})
    .filter((inner) => isCompositeType(getNamedType(inner.type)))
    .map((inner) => ({
      about: inner.name,
      query: `{ ${field.name}(limit: 100) ${selectionOf(field.type, 2, (name) => name === inner.name)} }`,
    }));
}

/** The pages of a list with each of its filters and orders. */
function narrowed(field: Field): { about: string; call: string }[] {
  const ids = '{ totalCount edges { node { id } } }';
  return [
    ...filtersOf(whereOf(field), WITHHELD).map(({ about, where }) => ({ about, call: `${field.name}(where: ${where}) ${ids}` })),
    ...ordersOf(field).map((order) => ({
      about: order,
      call: `${field.name}(sort: [${[order, ...wholeOrder(field)]}], first: 100) ${ids}`,
    })),
  ];
}

/** Several calls a request, each under an alias. */
function inRequests(calls: readonly { about: string; call: string }[]): Question[] {
  const requests: Question[] = [];
  for (let at = 0; at < calls.length; at += MOST_AT_ONCE) {
    const some = calls.slice(at, at + MOST_AT_ONCE);
    requests.push({
      about: some.map(({ about }) => about).join(' | '),
      query: `{ ${some.map(({ call }, index) => `a${index}: ${call}`).join('\n')} }`,
    });
  }
  return requests;
}

function whereOf(field: Field) {
  const where = getNamedType((argument(field, 'where') as GraphQLArgument).type);
  if (!isInputObjectType(where)) throw new Error(`What is 'where' of ${field.name}?`);
  return where;
}

/** A question of our own, asked with secrets and with what is next to them in each of its arguments. */
function ownQuestions(field: Field): Question[] {
  const isById = field.args.length === 1 && field.args[0]?.name === 'id';
  const selection = selectionOf(field.type, isById ? 1 : 2);
  return argumentsOf(field).map((given) => ({ about: `${field.name}${given}`, query: `{ ${field.name}${given} ${selection} }` }));
}

function argumentsOf(field: Field): string[] {
  let sets: string[][] = [[]];
  for (const arg of field.args.filter(isRequiredArgument)) {
    sets = sets.flatMap((set) => valuesOf(arg.type).map((value) => [...set, `${arg.name}: ${value}`]));
  }
  const page = argument(field, 'first') ? ['first: 100'] : [];
  const optional = field.args.filter((arg) => !isRequiredArgument(arg) && !['first', 'limit', 'offset'].includes(arg.name));
  const all = [
    ...sets,
    ...optional.flatMap((arg) => valuesOf(arg.type).flatMap((value) => sets.slice(-1).map((set) => [...set, `${arg.name}: ${value}`]))),
  ];
  return all.map((set) => (set.length + page.length > 0 ? `(${[...set, ...page].join(', ')})` : ''));
}

/** Literals that an argument may have and that might lead to a secret. */
function valuesOf(type: GraphQLInputType): string[] {
  const inner = getNullableType(type);
  if (isListType(inner)) {
    const values = valuesOf(inner.ofType);
    return [`[${values.join(', ')}]`, ...(isEnumType(getNamedType(type)) ? values.map((value) => `[${value}]`) : [])];
  }
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues().map(({ name }) => name);
  if (isInputObjectType(named))
    return Object.entries(named.getFields()).flatMap(([name, field]) => valuesOf(field.type).map((value) => `{ ${name}: ${value} }`));
  if (named.name === 'ID') return IDS.map((id) => JSON.stringify(id));
  if (named.name === 'String') return TEXTS.map((text) => JSON.stringify(text));
  return [];
}
