import { isDeepStrictEqual } from 'node:util';
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  type GraphQLFieldConfig,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import { LRUCache } from 'lru-cache';
import type { QueryResult } from 'neo4j-driver';
import type { Reads } from '../../database/reads.ts';
import { type RequestContext, withReads } from '../context.ts';

/** A statement and its parameters, those of the request itself left out. */
interface Statement {
  text: string;
  parameters: Record<string, unknown>;
}

/** What a document asks in a field of Query, for all texts that its variables may hold. */
interface Translation {
  text: string;
  parameters(variables: Variables): Record<string, unknown>;
}

type Variables = Readonly<Record<string, unknown>>;
type Resolver = GraphQLFieldResolver<unknown, RequestContext>;
type Field = GraphQLFieldConfig<unknown, RequestContext>;

/** How often a document is asked before it is learnt: most are asked once. */
const ASKED_BEFORE = 1;

/** Characters of all translations that are kept of a field, and of the longest shape of variables that is told from others. */
const MOST_CHARACTERS = 4_000_000;
const LONGEST_SHAPE = 2_000;

/**
 * Has the library translate a document once, not for each request: asked again with other texts in its variables, and with the same of everything else
 * in them, it is the same statement with other parameters. What those are is learnt by translating it with two sets of texts of our own; a document of
 * which the statement, or more than a parameter as a whole, follows from a text is translated each time. `statements` are the fields of Query that a
 * statement of ours answers.
 */
export function reuseTranslations(schema: GraphQLSchema, statements: ReadonlySet<string>): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.ROOT_FIELD]: (config: Field, name, type) => {
      if (type !== 'Query') return config;
      const answer = answerOf(config, statements.has(name));
      return answer ? { ...config, resolve: reusing(config.resolve ?? defaultFieldResolver, name, answer) } : config;
    },
  });
}

type Answer = (result: QueryResult) => unknown;

/** What the library makes of the rows of a field; undefined for a field of which it makes more. */
function answerOf({ type, args }: Field, isStatement: boolean): Answer | undefined {
  const isList = isListType(isNonNullType(type) ? type.ofType : type);
  if (!isStatement) return isList && args?.['limit'] ? ({ records }) => records.map((row) => row.get('this')) : undefined;
  return ({ records }) => {
    // Nothing found is undefined to it, which is no entry of a list either.
    const values = records.map((row) => (row.get(0) as unknown) ?? undefined);
    return isList ? values : values[0];
  };
}

function reusing(resolve: Resolver, name: string, answer: Answer): Resolver {
  const keyOf = naming();
  const known = new LRUCache<string, Translation | number | 'none'>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (found, key) => key.length + (typeof found === 'object' ? found.text.length : 1),
  });
  return async (source, args, context, info) => {
    const shape = shapeOf(info);
    if (shape === undefined) return resolve(source, args, context, info);
    const key = keyOf(info.operation, shape);
    const found = known.get(key) ?? 0;
    if (found === 'none') return resolve(source, args, context, info);
    if (typeof found === 'object') {
      const parameters = { ...context.cypherParams, ...found.parameters(info.variableValues) };
      return answer(await context.reads.named(name).run(found.text, parameters));
    }
    known.set(key, found + 1);
    if (found < ASKED_BEFORE) return resolve(source, args, context, info);
    known.set(key, 'none');
    const asked = await statementAsked(resolve, source, args, context, info);
    const learnt = asked.statement && (await learn(resolve, source, context, info, asked.statement));
    if (learnt) known.set(key, learnt);
    return asked.answer;
  };
}

/** Names an operation, as it was parsed, with a shape of its variables. */
function naming(): (operation: OperationDefinitionNode, shape: string) => string {
  const numbers = new WeakMap<OperationDefinitionNode, number>();
  let last = 0;
  return (operation, shape) => {
    const number = numbers.get(operation) ?? ++last;
    numbers.set(operation, number);
    return `${number} ${shape}`;
  };
}

/** Everything in the variables but the texts that are open; undefined where that is too much to be asked again. */
function shapeOf({ operation, path, variableValues }: GraphQLResolveInfo): string | undefined {
  const open = openTexts(operation, variableValues);
  const shape = JSON.stringify([
    path.key,
    ...Object.entries(variableValues).map(([name, value]) => (open.has(name) ? [name] : [name, value])),
  ]);
  return shape.length > LONGEST_SHAPE ? undefined : shape;
}

/** Names of the variables that hold a text as such; an empty one may mean something else. */
function openTexts({ variableDefinitions = [] }: OperationDefinitionNode, values: Variables): ReadonlySet<string> {
  const texts = variableDefinitions.filter(({ type }) => isText(type)).map(({ variable }) => variable.name.value);
  return new Set(texts.filter((name) => typeof values[name] === 'string' && values[name] !== ''));
}

function isText(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return isText(type.type);
  return type.kind === Kind.NAMED_TYPE && (type.name.value === 'String' || type.name.value === 'ID');
}

/** The answer of a field, and the one statement that was asked for it, if it was one. */
async function statementAsked(
  resolve: Resolver,
  source: unknown,
  args: Parameters<Resolver>[1],
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<{ answer: unknown; statement: Statement | undefined }> {
  const asked: Statement[] = [];
  const listening = ({ run, named }: Reads): Reads => ({
    named: (other) => listening(named(other)),
    run: (text, parameters = {}) => {
      asked.push({ text, parameters: withoutThose(parameters, context.cypherParams) });
      return run(text, parameters);
    },
  });
  const answer: unknown = await resolve(source, args, withReads(context, listening), info);
  return { answer, statement: asked.length === 1 ? asked[0] : undefined };
}

const withoutThose = (all: Variables, those: Variables) =>
  Object.fromEntries(Object.entries(all).filter(([name]) => !Object.hasOwn(those, name)));

/** What the field asks whatever texts its variables hold, shown by two sets of them and held against what was really asked. */
async function learn(
  resolve: Resolver,
  source: unknown,
  context: RequestContext,
  info: GraphQLResolveInfo,
  asked: Statement,
): Promise<Translation | undefined> {
  const open = [...openTexts(info.operation, info.variableValues)];
  const texts = (set: string) => new Map(open.map((name, place) => [name, `text ${place} of the ${set} set`]));
  const [one, other] = [texts('first'), texts('second')];
  const [first, second] = [await translated(resolve, source, context, info, one), await translated(resolve, source, context, info, other)];
  if (!first || first.text !== asked.text || second?.text !== asked.text) return undefined;
  const nameOf = new Map([...one].map(([name, text]) => [text, name]));
  const filled = (values: Variables) => filledIn(first.parameters, (text) => nameOf.get(text), values) as Record<string, unknown>;
  const isSame =
    isDeepStrictEqual(filled(Object.fromEntries(other)), second.parameters) &&
    isDeepStrictEqual(filled(info.variableValues), asked.parameters);
  return isSame ? { text: asked.text, parameters: filled } : undefined;
}

/** The first statement that a field asks with other texts in the variables; undefined where it asks none. */
async function translated(
  resolve: Resolver,
  source: unknown,
  context: RequestContext,
  info: GraphQLResolveInfo,
  texts: ReadonlyMap<string, string>,
): Promise<Statement | undefined> {
  const asked: Statement[] = [];
  const silent: Reads = {
    named: () => silent,
    run: (text, parameters = {}) => {
      asked.push({ text, parameters: withoutThose(parameters, context.cypherParams) });
      return Promise.reject(new Error('This statement is only looked at.'));
    },
  };
  const variableValues = { ...info.variableValues, ...Object.fromEntries(texts) };
  const field = info.parentType.getFields()[info.fieldName];
  const [node] = info.fieldNodes;
  if (!field || !node) return undefined;
  try {
    await resolve(
      source,
      getArgumentValues(field, node, variableValues),
      withReads(context, () => silent),
      { ...info, variableValues },
    );
  } catch {
    // So it ends; or a text of ours may not stand there, such as for a cursor.
  }
  return asked[0];
}

/** A value with the texts in it that stand for a variable replaced by what that holds. */
function filledIn(value: unknown, nameOf: (text: string) => string | undefined, variables: Variables): unknown {
  if (typeof value === 'string') {
    const name = nameOf(value);
    return name === undefined ? value : variables[name];
  }
  if (Array.isArray(value)) return value.map((entry) => filledIn(entry, nameOf, variables));
  // A number of the driver's is one value.
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, filledIn(entry, nameOf, variables)]));
}
