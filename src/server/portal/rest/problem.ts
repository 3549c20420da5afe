import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { errorHeaders, refusal } from '../../../api/errors.ts';
import { codeOf, extensionsOf, maskError } from '../../../api/mask.ts';
import { errorStatus } from '../../../shared/faults/error-codes.ts';
import { type JsonSchema, objectOf } from './json-schema.ts';
import { VERSION } from './version.ts';

/** Media type of RFC 9457. */
export const PROBLEM = 'application/problem+json';

/** What a client is told of what went wrong (RFC 9457), with the code and the reason that GraphQL gives it. */
export const problemSchema: JsonSchema = {
  ...objectOf(
    {
      type: { type: 'string', format: 'uri-reference', description: 'Always `about:blank`: `code` and `reason` tell problems apart.' },
      title: { type: 'string', description: 'What the status says.' },
      status: { type: 'integer', format: 'int32', description: 'Status of the answer.' },
      detail: { type: 'string', description: 'What went wrong, and what to do about it.' },
      code: { type: 'string', description: 'Code of the closed list, as errors of GraphQL have it.', enum: Object.keys(errorStatus) },
      requestId: { type: 'string', description: 'By which the log knows the request.' },
      reason: { type: 'string', description: 'Why it was refused, where the code does not say it all.' },
      values: { type: 'object', description: 'What the sentence of the reason is filled with.' },
    },
    'What went wrong (RFC 9457).',
  ),
  required: ['type', 'title', 'status', 'detail', 'code', 'requestId'],
};

/** Answers what went wrong; what is our fault is logged, and told by its code alone. */
export function answerProblem(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const refused = refusedByFastify(error);
  const told = refused ?? error;
  const code = codeOf(told);
  const status = statusOf(told) ?? errorStatus[code];
  if (status >= 500) request.log.error({ code, err: causeOf(error) }, 'a request failed');
  const { message, extensions } = maskError({ message: told.message, extensions: extensionsOf(told) }, told);
  const { reason, values } = { ...extensions };
  const problem = {
    ...{ type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, detail: message, code, requestId: request.id },
    ...(reason !== undefined && { reason, values }),
  };
  void reply
    .code(status)
    .headers(errorHeaders({ ...extensions }, true))
    // Where an address can't be read, no hook has run before.
    .headers({ 'x-request-id': request.id, 'api-version': VERSION, 'cache-control': 'no-store' })
    .type(PROBLEM)
    // As bytes: Fastify adds a charset to text, which this media type does not have.
    .send(Buffer.from(JSON.stringify(problem)));
}

/** What the HTTP layer refuses, as a refusal of ours. */
function refusedByFastify(error: FastifyError): GraphQLError | undefined {
  const { statusCode: status = 500 } = error;
  if (error instanceof GraphQLError || status >= 500) return undefined;
  if (error.code === 'FST_ERR_BAD_URL') return refusal({ reason: 'NO_URL', values: {} }, { status });
  return refusal({ reason: 'OTHER_STATUS', values: { status, said: STATUS_CODES[status] ?? `HTTP ${status}` } }, { status });
}

/** The status that a refusal names itself. */
function statusOf(error: Error): number | undefined {
  const { http } = extensionsOf(error);
  return typeof http === 'object' && http !== null && 'status' in http && typeof http.status === 'number' ? http.status : undefined;
}

/** What a refusal followed from, which tells more than the refusal does. */
function causeOf(error: FastifyError): Error {
  return error instanceof GraphQLError && error.originalError ? error.originalError : error;
}
