import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { refusal } from '../../../api/errors.ts';
import { held } from '../../../api/guards/limits.ts';
import { codeOf, extensionsOf, maskError } from '../../../api/mask.ts';
import { errorStatus } from '../../../shared/faults/error-codes.ts';
import type { Ask } from '../../pages/ask.ts';
import { answerIn, valueAt } from '../rest/endpoint.ts';
import { valuesIn } from '../rest/parameters.ts';
import type { ReadyTool } from './told-tool.ts';

/** What tools are answered by, on behalf of a request. */
export interface Calling {
  schema: GraphQLSchema;
  ask: Ask;
  /** Takes what an answer costs from what the client has, and waits for its turn. Throws RATE_LIMITED. */
  pay: (request: FastifyRequest, cost: number) => Promise<void>;
}

type Given = Readonly<Record<string, unknown>>;

/** Calls a tool. What goes wrong is an answer too, which an assistant reads: the code of the API, and what to do about it. */
export async function callTool(calling: Calling, request: FastifyRequest, ready: ReadyTool, given: Given): Promise<CallToolResult> {
  try {
    const answer = await answerOf(calling, request, ready, given);
    return { content: [{ type: 'text', text: JSON.stringify(answer) }], structuredContent: answer };
  } catch (error) {
    return { content: [{ type: 'text', text: toldFault(error, request) }], isError: true };
  }
}

async function answerOf({ schema, ask, pay }: Calling, request: FastifyRequest, { tool, endpoint }: ReadyTool, given: Given) {
  const { question, parsed, operation, parameters } = endpoint;
  const values = valuesIn(parameters, { path: {}, query: Object.fromEntries(Object.entries(given).map(asWritten)) });
  const { cost, faults } = held(schema, parsed, operation, values);
  if (faults[0]) throw faults[0];
  await pay(request, cost.asked);
  const data = await ask(request, question, values);
  for (const [name, way] of Object.entries(tool.named ?? {}))
    if (!valueAt(data, way)) throw refusal({ reason: 'NO_SUCH_ID', values: { id: String(values[name]) } });
  return answerIn(data, tool);
}

/** An argument as an address would have it: numbers are held to the same bounds. */
function asWritten([name, value]: [string, unknown]): [string, unknown] {
  return [name, typeof value === 'number' ? String(value) : value];
}

/** The code of what went wrong, and the sentence that may be told of it; what is our fault is logged. */
export function toldFault(error: unknown, request: FastifyRequest): string {
  const code = codeOf(error);
  if (errorStatus[code] >= 500) request.log.error({ code, err: error }, 'a request failed');
  const message = error instanceof Error ? error.message : '';
  return `${code}: ${maskError({ message, extensions: extensionsOf(error) }, error).message}`;
}
