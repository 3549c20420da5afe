import { type DocumentNode, type GraphQLSchema, getOperationAST, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { selectsContactDetails } from '../../../api/guards/contact-details.ts';
import { TypedDocumentString } from '../../../generated/server.ts';
import { isObject } from '../../../shared/is-object.ts';
import { answerDescriber } from './described-answer.ts';
import { type Components, type JsonSchema, notNull, objectOf, resolved } from './json-schema.ts';
import { type Parameter, parametersOf } from './parameters.ts';
import type { Resource, Way } from './resources.ts';

/** A resource and all that follows from its operation. */
export interface Endpoint extends Resource {
  /** What is asked of the API. */
  question: TypedDocumentString<Record<string, unknown>, Record<string, unknown>>;
  parsed: DocumentNode;
  operation: OperationDefinitionNode;
  parameters: readonly Parameter[];
  /** What an answer is. */
  schema: JsonSchema;
  /** What the API says of what is asked. */
  description: string;
  /** Indicates that addresses or numbers of people are answered, which nobody may keep. */
  isPersonal: boolean;
}

const NEXT: JsonSchema = { type: ['string', 'null'], format: 'uri', description: 'Address of the next page; null on the last one.' };

/** Reads a resource by the schema of GraphQL; what answers have in common goes among the components. */
export function endpointOf(resource: Resource, schema: GraphQLSchema, components: Components): Endpoint {
  const text = resource.document.toString();
  const parsed = parse(text);
  const operation = getOperationAST(parsed);
  const queryType = schema.getQueryType();
  if (!operation || !queryType) throw new Error(`${resource.operationId} asks nothing.`);
  const fragments = new Map(
    parsed.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const all = answerDescriber(schema, fragments, components)(operation.selectionSet, queryType);
  const at = (way: Way) => schemaAt(all, way, components);
  const { answer } = resource;
  return {
    ...resource,
    question: new TypedDocumentString(text),
    parsed,
    operation,
    parameters: parametersOf(schema, parsed, operation, resource.path),
    schema: typeof answer === 'string' ? withoutWords(notNull(at(answer))) : objectOf(fieldsOf(resource, at)),
    description: at(typeof answer === 'string' ? answer : (Object.values(answer)[0] ?? '')).description ?? '',
    isPersonal: selectsContactDetails(schema, parsed, operation),
  };
}

function fieldsOf({ answer, paging }: Resource, at: (way: Way) => JsonSchema): Record<string, JsonSchema> {
  const fields = Object.entries(answer).map(([name, way]) => [name, at(way)] as const);
  return { ...Object.fromEntries(fields), ...(paging && { next: NEXT }) };
}

/** What a reference says of the field that it stood in is not what an answer is. */
function withoutWords({ description: _, ...schema }: JsonSchema): JsonSchema {
  return schema;
}

function schemaAt(schema: JsonSchema, way: Way, components: Components): JsonSchema {
  return way.split('.').reduce((of, name) => {
    const found = resolved(notNull(of), components).properties?.[name];
    if (!found) throw new Error(`There is nothing at '${way}'.`);
    return found;
  }, schema);
}

/** What stands at a way into what was answered; undefined where something on the way is absent. */
export function valueAt(data: unknown, way: Way): unknown {
  return way.split('.').reduce((of: unknown, name) => (isObject(of) ? of[name] : undefined), data);
}

/** The answer, by what the resource says of it. */
export function answerIn(data: unknown, { answer }: Pick<Resource, 'answer'>): Record<string, unknown> {
  if (typeof answer === 'string') return Object(valueAt(data, answer));
  return Object.fromEntries(Object.entries(answer).map(([name, way]) => [name, valueAt(data, way)]));
}
