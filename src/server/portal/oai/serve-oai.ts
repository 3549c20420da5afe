import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { COST_OF_REQUEST } from '../../../api/cost-budget.ts';
import type { PortalOptions } from '../serve-portal.ts';
import { oaiAnswer } from './answer.ts';

export interface OaiOptions extends Pick<PortalOptions, 'database' | 'ask' | 'originOf' | 'pay'> {
  /** Address of who runs this server, for where it is found. */
  emailAt: (origin: string) => string;
}

/** Characters that a form may have: arguments are short, and a token is a hundred or two. */
const LONGEST_FORM = 4_000;

/** Serves records for harvesters at `/oai`, by GET and by a form (OAI-PMH 2.0). */
export async function serveOai(app: FastifyInstance, { database, ask, originOf, pay, emailAt }: OaiOptions): Promise<void> {
  const answer = async (request: FastifyRequest, reply: FastifyReply, given: URLSearchParams) => {
    await pay(request, COST_OF_REQUEST);
    const origin = originOf(request);
    const text = await oaiAnswer({ database, ask, request, origin, email: emailAt(origin) }, given);
    return reply.header('cache-control', 'no-cache').type('text/xml; charset=utf-8').send(text);
  };
  // A form is read for these requests alone: other addresses take none.
  await app.register(async (own) => {
    own.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: LONGEST_FORM }, (_, body, done) =>
      done(null, new URLSearchParams(String(body))),
    );
    own.get('/oai', (request, reply) => answer(request, reply, new URL(request.url, 'http://host').searchParams));
    own.post<{ Body: unknown }>('/oai', (request, reply) =>
      answer(request, reply, request.body instanceof URLSearchParams ? request.body : new URLSearchParams()),
    );
  });
}
