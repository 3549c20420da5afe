import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { LONGEST_READING } from '../api/context.ts';
import type { ErrorCode } from '../shared/faults/error-codes.ts';

/** A little later than what a request reads is given up, which has more to say. */
const LATEST = LONGEST_READING + 2_000;

/** One for all: an exception of its own would cost a request more than an answer from memory. */
const GONE = new DOMException('The client is gone.', 'AbortError');

const MESSAGE = 'The answer took too long and was given up. Whether something was changed is not known: look before you try again.';

declare module 'fastify' {
  interface FastifyRequest {
    /** Aborted when nobody waits for the answer any more. */
    left: AbortSignal;
  }
}

/**
 * Answers every request within some milliseconds, 15 seconds when absent, also where what it waits for never ends. Fastify's own
 * `handlerTimeout` and `signal` end with the request's body, which is long before its answer.
 */
export function answerInTime(app: FastifyInstance, latest = LATEST): void {
  app.decorateRequest('left');
  app.addHook('onRequest', async (request, reply) => {
    const left = new AbortController();
    request.left = left.signal;
    const giveUp = () => {
      if (reply.sent) return;
      // Who still sends has the time that sending may take, which the server holds it to.
      if (!request.raw.complete) {
        late = setTimeout(giveUp, latest).unref();
        return;
      }
      request.log.error('a request was not answered in time');
      void reply.send(new GraphQLError(MESSAGE, { extensions: { code: 'QUERY_TIMEOUT' satisfies ErrorCode } }));
    };
    let late = setTimeout(giveUp, latest).unref();
    reply.raw.once('close', () => {
      clearTimeout(late);
      left.abort(GONE);
    });
  });
}
