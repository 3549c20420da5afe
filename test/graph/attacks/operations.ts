import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

/** Text as people and programs send it: words, ids, signs that mean something to a database, nothing at all. */
const TEXTS = [
  'isa',
  'stage',
  'zorg',
  'palliatieve-zorg',
  '',
  ' ',
  '*',
  "'",
  '"',
  '\\',
  '{',
  'AND',
  'a:b~2',
  '\u{1F3E5}',
  'é',
  '%',
  '$this',
  '`x`',
  '-1',
];
const NUMBERS = [0, 1, 2, 3, 7, 25, 100];

/** Valid operations of any form: every root field, aliases for the same field, arguments of every type, fragments for unions. */
export function operations(schema: GraphQLSchema): fc.Arbitrary<string> {
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no queries.');
  const fields = Object.values(query.getFields());
  return fc
    .array(fc.constantFrom(...fields), { minLength: 1, maxLength: 2 })
    .chain((roots) => fc.tuple(...roots.map((field, index) => called(field, 3, `r${index}`))).map((parts) => `{ ${parts.join(' ')} }`));
}

function called(field: GraphQLField<unknown, unknown>, depth: number, alias?: string): fc.Arbitrary<string> {
  return fc
    .tuple(argumentsOf(field), selection(field.type, depth))
    .map(([given, below]) => `${alias ? `${alias}: ` : ''}${field.name}${given}${below}`);
}

function argumentsOf({ args }: GraphQLField<unknown, unknown>): fc.Arbitrary<string> {
  return fc
    .tuple(
      ...args.map((arg) => fc.tuple(fc.constant(arg), isRequiredArgument(arg) ? fc.constant(true) : fc.boolean(), literal(arg.type, 3))),
    )
    .map((all) => {
      const given = all.filter(([, isGiven, value]) => isGiven && value !== undefined).map(([arg, , value]) => `${arg.name}: ${value}`);
      return given.length > 0 ? `(${given.join(', ')})` : '';
    });
}

/** A literal of a type; undefined where none of it is short enough. */
function literal(type: GraphQLInputType, depth: number): fc.Arbitrary<string | undefined> {
  if (isNonNullType(type)) return literal(type.ofType, depth);
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    return fc
      .array(literal(nullable.ofType, depth), { maxLength: 2 })
      .map((all) => `[${all.filter((each) => each !== undefined).join(', ')}]`);
  }
  if (isEnumType(nullable)) return fc.constantFrom(...nullable.getValues().map(({ name }) => name));
  if (isInputObjectType(nullable)) {
    if (depth === 0) return fc.constant(undefined);
    const fields = Object.values(nullable.getFields());
    const required = fields.filter((field) => isNonNullType(field.type));
    return fc.array(fc.constantFrom(...fields), { maxLength: 2 }).chain((some) => {
      const chosen = [...new Set([...required, ...some])];
      return fc
        .tuple(...chosen.map((field) => literal(field.type, depth - 1)))
        .map(
          (values) =>
            `{ ${chosen.flatMap(({ name }, index) => (values[index] === undefined ? [] : [`${name}: ${values[index]}`])).join(', ')} }`,
        );
    });
  }
  if (nullable.name === 'Int') return fc.constantFrom(...NUMBERS.map(String));
  if (nullable.name === 'Float') return fc.constantFrom('0.5', '1', '-2');
  if (nullable.name === 'Boolean') return fc.constantFrom('true', 'false');
  return fc.constantFrom(...TEXTS.map((text) => JSON.stringify(text)));
}

/** What is selected of a type: fields by their own names and by two others, so that the same is asked for twice. */
function selection(type: GraphQLOutputType, depth: number): fc.Arbitrary<string> {
  const named = getNamedType(type);
  if (isLeafType(named)) return fc.constant('');
  if (isUnionType(named)) {
    return fc
      .constantFrom(...named.getTypes())
      .chain((member) => selection(member, depth).map((fields) => ` { __typename ... on ${member.name}${fields} }`));
  }
  if (!isObjectType(named)) return fc.constant(' { __typename }');
  const fields = Object.values(named.getFields()).filter((field) => isLeafType(getNamedType(field.type)) || depth > 0);
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
  if (fields.length === 0) return fc.constant(' { __typename }');
  const some = fc.array(fc.constantFrom(...fields), { minLength: 1, maxLength: 3 });
  const twice = leaves.length > 0 ? fc.option(fc.constantFrom(...leaves), { nil: undefined }) : fc.constant(undefined);
  return fc
    .tuple(some, twice)
    .chain(([chosen, again]) =>
      fc
        .tuple(
          ...chosen.map((field, index) => called(field, depth - 1, `f${index}`)),
          ...(again ? [called(again, 0, 'a'), called(again, 0, 'b')] : []),
        )
        .map((parts) => ` { ${parts.join(' ')} }`),
    );
}
