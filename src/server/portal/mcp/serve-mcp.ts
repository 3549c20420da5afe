import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { ErrorCode } from '@modelcontextprotocol/sdk/types.js';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { COST_OF_REQUEST } from '../../../api/cost-budget.ts';
import type { OriginOf } from '../../pages/origin.ts';
import { isKnownOrigin } from '../known-origin.ts';
import { assistantServer } from './assistant-server.ts';
import type { Calling } from './call-tool.ts';
import { llmsTxt } from './llms.ts';
import { readyTools } from './told-tool.ts';

export interface McpOptions extends Calling {
  originOf: OriginOf;
  /** Where people find the pages, where that is configured. */
  publicOrigin: string | undefined;
  /** Origins whose pages may ask, besides our own; `*` names none. */
  corsOrigins: '*' | readonly string[];
  /** Whether pages are served, and with them what else is read. */
  hasPages: boolean;
}

/** Serves assistants at `/mcp` (Model Context Protocol, Streamable HTTP), and tells them at `/llms.txt` what there is. Nothing is kept between requests. */
export function serveMcp(app: FastifyInstance, options: McpOptions): void {
  const tools = readyTools(options.schema);
  const named = options.corsOrigins === '*' ? [] : options.corsOrigins;
  app.post('/mcp', async (request, reply) => {
    await options.pay(request, COST_OF_REQUEST);
    // Versions of the protocol that had batches had no bound to them.
    if (Array.isArray(request.body)) return refuse(reply, 400, 'Send one message at a time.');
    const origin = options.originOf(request);
    const allowed = [...(isKnownOrigin(origin, options.publicOrigin) ? [origin] : []), ...named];
    // A page whose name was made to lead here names itself in Host too.
    if (request.headers.origin !== undefined && !allowed.includes(request.headers.origin))
      return refuse(reply, 403, 'Pages of this origin may not ask here.');
    const server = assistantServer(options, request, { tools, origin });
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    await server.connect(transport);
    const answer = await transport.handleRequest(asked(request, origin), { parsedBody: request.body });
    const text = await answer.text();
    await server.close();
    return reply
      .code(answer.status)
      .headers({ ...Object.fromEntries(answer.headers), 'cache-control': 'no-store' })
      .send(text);
  });
  app.route({ url: '/mcp', method: ['GET', 'PUT', 'PATCH', 'DELETE'], onRequest: refuseMethod, handler: refuseMethod });
  app.get('/llms.txt', (request, reply) => {
    const text = llmsTxt(options.originOf(request), options.hasPages);
    return reply.header('cache-control', 'no-cache').type('text/plain; charset=utf-8').send(text);
  });
}

/** There is no session to listen to or to end. */
async function refuseMethod(_: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return refuse(reply.header('allow', 'POST'), 405, 'Assistants ask by POST: nothing is kept between requests.');
}

/** Refuses what is no message, as the protocol does. */
function refuse(reply: FastifyReply, status: number, message: string): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ jsonrpc: '2.0', error: { code: ErrorCode.InvalidRequest, message }, id: null });
}

/** A request as the web knows it; its body has been read. */
function asked({ headers }: FastifyRequest, origin: string): Request {
  const given = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, [value].flat().join(', ')]],
  );
  return new Request(`${origin}/mcp`, { method: 'POST', headers: given });
}
