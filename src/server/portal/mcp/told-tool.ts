import type { GraphQLSchema } from 'graphql';
import { isObject } from '../../../shared/is-object.ts';
import { type Endpoint, endpointOf } from '../rest/endpoint.ts';
import type { Components, JsonSchema } from '../rest/json-schema.ts';
import { objectOf } from '../rest/json-schema.ts';
import { type Tool, tools } from './tools.ts';

/** A tool and all that follows from its operation. */
export interface ReadyTool {
  tool: Tool;
  endpoint: Endpoint;
  /** What a client is told of it. */
  told: ToldTool;
}

/** A tool as MCP lists it. */
interface ToldTool {
  name: string;
  title: string;
  description: string;
  inputSchema: ObjectSchema;
  outputSchema: ObjectSchema;
  annotations: { readOnlyHint: true; openWorldHint: false };
  /** As the types of the SDK have it: whatever else there may be. */
  [more: string]: unknown;
}

interface ObjectSchema {
  type: 'object';
  [word: string]: unknown;
}

/** Reads all tools by the schema of GraphQL. */
export function readyTools(schema: GraphQLSchema): ReadonlyMap<string, ReadyTool> {
  return new Map(tools.map((tool) => [tool.name, readyTool(tool, schema)]));
}

function readyTool(tool: Tool, schema: GraphQLSchema): ReadyTool {
  const { name, title, description, document, answer } = tool;
  const components: Components = new Map();
  const endpoint = endpointOf({ path: '', operationId: name, summary: title, document, answer }, schema, components);
  const told: ToldTool = {
    name,
    title,
    description,
    inputSchema: inputOf(endpoint),
    outputSchema: standingAlone(endpoint.schema, components),
    annotations: { readOnlyHint: true, openWorldHint: false },
  };
  return { tool, endpoint, told };
}

function inputOf({ parameters }: Endpoint): ObjectSchema {
  const properties = parameters.map(({ name, schema, description }): [string, JsonSchema] => [name, { ...schema, description }]);
  const required = parameters.flatMap((parameter) => (parameter.required ? [parameter.name] : []));
  return { ...objectOf(Object.fromEntries(properties)), type: 'object', required, additionalProperties: false };
}

/** A schema with those that it refers to in itself, where an OpenAPI document has them beside it. */
function standingAlone(schema: JsonSchema, components: Components): ObjectSchema {
  const all = { ...schema, $defs: Object.fromEntries(components) };
  const own: unknown = JSON.parse(JSON.stringify(all).replaceAll('"#/components/schemas/', '"#/$defs/'));
  return { ...(isObject(own) && own), type: 'object' };
}
