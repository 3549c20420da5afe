import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { errorHeaders, errorStatus } from '../api/errors.ts';
import { codeOf, extensionsOf, maskError } from '../api/mask.ts';

/** What to say of a request that never got as far as GraphQL, by the code of the layer that refused it. */
const SENTENCES: Record<string, string> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'The body is not valid JSON.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty: send a JSON object with a query.',
  FST_ERR_CTP_BODY_TOO_LARGE: 'The body is too large: send a shorter query, or less in its variables.',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'The body must be JSON, with the content-type application/json.',
  FST_ERR_BAD_URL: 'The address is not a valid URL.',
  // Thrown where the Host header is made into a URL.
  ERR_INVALID_URL: 'The Host header is not a valid host.',
};

/** Answers what the HTTP layer refuses, or what failed in it, as GraphQL answers an error; ours only by its code. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const status = error.code === 'ERR_INVALID_URL' ? 400 : (error.statusCode ?? 500);
  if (status < 500) {
    send(reply, status, { message: SENTENCES[error.code] ?? `${STATUS_CODES[status]}.`, extensions: { code: 'BAD_REQUEST' } });
    return;
  }
  const code = codeOf(error);
  if (errorStatus[code] >= 500) request.log.error({ code, err: error }, 'a request failed');
  const { message, extensions } = maskError({ message: error.message, extensions: extensionsOf(error) }, error);
  reply.headers(errorHeaders({ ...extensions }, true));
  send(reply, errorStatus[code], {
    message,
    extensions: code === 'INTERNAL_SERVER_ERROR' ? { ...extensions, requestId: request.id } : extensions,
  });
}

/** Answers a request for what is not there. The log does not hear of it: an address may carry a query. */
export function answerNotFound(request: FastifyRequest, reply: FastifyReply): void {
  if (request.url.split('?')[0] === '/graphql') {
    reply.header('allow', 'GET, POST');
    send(reply, 405, { message: 'GraphQL is asked with GET or POST.', extensions: { code: 'BAD_REQUEST' } });
  } else send(reply, 404, { message: 'There is nothing at this address: GraphQL is at /graphql.', extensions: { code: 'BAD_REQUEST' } });
}

function send(reply: FastifyReply, status: number, error: object): void {
  void reply
    .code(status)
    // Where an address can't be read, no hook has run before.
    .header('x-request-id', reply.request.id)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send({ errors: [error] });
}
