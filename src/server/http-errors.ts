import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { errorHeaders, refusal } from '../api/errors.ts';
import { codeOf, extensionsOf, maskError } from '../api/mask.ts';
import { errorStatus } from '../shared/faults/error-codes.ts';
import type { ToldReason } from '../shared/faults/reasons.ts';
import type { ToldError } from './metrics/measures.ts';

type HttpReason = 'BODY_NOT_JSON' | 'BODY_NOT_UTF8' | 'BODY_EMPTY' | 'BODY_TOO_LARGE' | 'BODY_OF_OTHER_TYPE' | 'NO_URL' | 'NO_HOST';

/** Why a request never got as far as GraphQL, by the code of the layer that refused it. */
const REASONS: Readonly<Record<string, HttpReason | undefined>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'BODY_NOT_JSON',
  BODY_NOT_UTF8: 'BODY_NOT_UTF8',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'BODY_EMPTY',
  FST_ERR_CTP_BODY_TOO_LARGE: 'BODY_TOO_LARGE',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'BODY_OF_OTHER_TYPE',
  FST_ERR_BAD_URL: 'NO_URL',
  // Thrown where the Host header is made into a URL.
  ERR_INVALID_URL: 'NO_HOST',
};

/** Answers an error of the HTTP layer. */
type AnswerError = (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => void;

/** The same, and tells which it was. */
export function answerErrors(tell: (told: ToldError) => void): AnswerError {
  return (error, request, reply) => {
    tell(answerError(error, request, reply));
  };
}

/** Answers what the HTTP layer refuses, or what failed in it, as GraphQL answers an error; ours only by its code. */
function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): ToldError {
  const status = error.code === 'ERR_INVALID_URL' ? 400 : (error.statusCode ?? 500);
  if (status < 500) {
    const reason = REASONS[error.code];
    const other: ToldReason = { reason: 'OTHER_STATUS', values: { status, said: STATUS_CODES[status] ?? `HTTP ${status}` } };
    send(reply, status, refusal(reason ? { reason, values: {} } : other).toJSON());
    return { code: 'BAD_REQUEST', reason };
  }
  const code = codeOf(error);
  if (errorStatus[code] >= 500) request.log.error({ code, err: causeOf(error) }, 'a request failed');
  const { message, extensions } = maskError({ message: error.message, extensions: extensionsOf(error) }, error);
  reply.headers(errorHeaders({ ...extensions }, true));
  send(reply, errorStatus[code], {
    message,
    extensions: code === 'INTERNAL_SERVER_ERROR' ? { ...extensions, requestId: request.id } : extensions,
  });
  return { code, reason: extensions?.['reason'] };
}

/** What a refusal followed from, which tells more than the refusal does. */
function causeOf(error: FastifyError): Error {
  return error instanceof GraphQLError && error.originalError ? error.originalError : error;
}

/** Answers a request for what is not there. The log does not hear of it: an address may carry a query. */
export function answerNotFound(request: FastifyRequest, reply: FastifyReply): void {
  if (request.url.split('?')[0] === '/graphql') {
    reply.header('allow', 'GET, HEAD, POST');
    send(reply, 405, refusal({ reason: 'OTHER_METHOD', values: {} }).toJSON());
  } else send(reply, 404, refusal({ reason: 'NOTHING_THERE', values: {} }).toJSON());
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
