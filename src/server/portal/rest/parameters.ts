import {
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLSchema,
  getNamedType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { refusal } from '../../../api/errors.ts';
import { MOST_ENTRIES } from '../../../api/guards/limits.ts';
import { scalarSchema } from './described-answer.ts';
import type { JsonSchema } from './json-schema.ts';

/** A part of an address that says what is asked for, as OpenAPI describes it. */
export interface Parameter {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  description: string;
  schema: JsonSchema;
}

/** Largest whole number of GraphQL. */
const MOST = 2_147_483_647;

const BOUNDS: Readonly<Record<string, JsonSchema | undefined>> = {
  limit: { minimum: 1, maximum: MOST_ENTRIES },
  offset: { minimum: 0, maximum: MOST, default: 0 },
};

/** The variables of an operation as parameters of an address: each is described as the argument that it is given to. */
export function parametersOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  path: string,
): readonly Parameter[] {
  const given = argumentsByVariable(schema, document);
  return (operation.variableDefinitions ?? []).map(({ variable, type }) => {
    const name = variable.name.value;
    const argument = given.get(name);
    const named = typeFromAST(schema, type);
    if (!argument || !named) throw new Error(`The variable '${name}' is given to no argument.`);
    const { defaultValue, description } = argument;
    return {
      name,
      in: path.includes(`{${name}}`) ? 'path' : 'query',
      required: isNonNullType(named),
      description: description ?? '',
      schema: {
        ...scalarSchema(getNamedType(named).name),
        ...BOUNDS[name],
        ...(defaultValue !== undefined && defaultValue !== null && { default: defaultValue }),
      },
    };
  });
}

function argumentsByVariable(schema: GraphQLSchema, document: DocumentNode): Map<string, GraphQLArgument> {
  const given = new Map<string, GraphQLArgument>();
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Argument({ value }) {
        const argument = typeInfo.getArgument();
        if (value.kind === Kind.VARIABLE && argument) given.set(value.name.value, argument);
      },
    }),
  );
  return given;
}

type Given = Readonly<Record<string, unknown>>;

/** Values of the parameters that an address has, defaults among them. Throws BAD_USER_INPUT where one is not known, is missing or can't be taken. */
export function valuesIn(
  parameters: readonly Parameter[],
  { path, query }: { path: Given; query: Given },
): Record<string, string | number> {
  const known = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  const unknown = Object.keys(query).find((name) => !known.includes(name));
  if (unknown !== undefined) throw refusal({ reason: 'PARAMETER_UNKNOWN', values: { parameter: unknown, known } });
  const values = parameters.map((parameter) => [parameter.name, readValue(parameter, parameter.in === 'path' ? path : query)] as const);
  return Object.fromEntries(values.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

function readValue({ name, required, schema }: Parameter, given: Given): string | number | undefined {
  const text = given[name];
  const refuse = (must: string) => refusal({ reason: 'PARAMETER_UNFIT', values: { parameter: name, must } });
  if (text === undefined) {
    if (required) throw refuse('given');
    return typeof schema.default === 'number' ? schema.default : undefined;
  }
  if (typeof text !== 'string') throw refuse('given once');
  if (schema.type !== 'integer') return text;
  const { minimum = 0, maximum = MOST } = schema;
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= minimum && number <= maximum) return number;
  throw refuse(`a whole number from ${minimum} to ${maximum}`);
}
