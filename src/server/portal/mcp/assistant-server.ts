import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  ErrorCode,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/ajv';
import type { FastifyRequest } from 'fastify';
import { type Calling, callTool, toldFault } from './call-tool.ts';
import { linkedDataAt } from './read-resource.ts';
import type { ReadyTool } from './told-tool.ts';

const VERSION = '1.0.0';

/** Type of linked data. */
const JSON_LD = 'application/ld+json';

/** What MCP says of a resource that is not there. */
const NO_RESOURCE = -32002;

const INSTRUCTIONS = `Kruispunt knows initiatives that train and keep care professionals in the Netherlands: what they are about, what helps and hinders them, who to call.
Begin with search. Most texts are Dutch. Each thing has the address of its page as its uri, and sources: name both in what you tell, and tell nothing that is not there.`;

const validator = new AjvJsonSchemaValidator();

/** What answers one request of an assistant: it is made for it, and knows nothing of any other. */
export function assistantServer(
  calling: Calling,
  request: FastifyRequest,
  { tools, origin }: { tools: ReadonlyMap<string, ReadyTool>; origin: string },
): Server {
  const server = new Server(
    { name: 'kruispunt', title: 'Kruispunt', version: VERSION, websiteUrl: origin },
    { capabilities: { tools: {}, resources: {} }, instructions: INSTRUCTIONS, jsonSchemaValidator: validator },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [...tools.values()].map(({ told }) => told) }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
    const tool = tools.get(params.name);
    if (!tool) throw new McpError(ErrorCode.InvalidParams, `There is no tool '${params.name}'.`);
    return callTool(calling, request, tool, params.arguments ?? {});
  });
  // There are too many to list: search finds them.
  server.setRequestHandler(ListResourcesRequestSchema, () => ({ resources: [] }));
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({ resourceTemplates: [templateAt(origin)] }));
  server.setRequestHandler(ReadResourceRequestSchema, async ({ params: { uri } }) => {
    const text = await readIn(calling, request, origin, uri);
    if (text === undefined) throw new McpError(NO_RESOURCE, `There is nothing here at '${uri}'.`);
    return { contents: [{ uri, mimeType: JSON_LD, text }] };
  });
  return server;
}

function templateAt(origin: string) {
  return {
    uriTemplate: `${origin}/{page}/{id}`,
    name: 'thing',
    title: 'A thing',
    description: 'A thing as linked data (JSON-LD), by the address of its page: the uri that tools answer.',
    mimeType: JSON_LD,
  };
}

/** What is read has no place for what went wrong: it is told as an error of the protocol. */
async function readIn({ ask }: Calling, request: FastifyRequest, origin: string, uri: string): Promise<string | undefined> {
  try {
    return await linkedDataAt(ask, request, origin, uri);
  } catch (error) {
    throw new McpError(ErrorCode.InternalError, toldFault(error, request));
  }
}
