import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/**
 * Names each answer that may be kept by what it holds (ETag), and answers 304 to who has it already. A checksum rather than the number of the
 * last revision: what was written elsewhere does not cost everybody their copy, and what was written a moment ago is never missed.
 */
export function answerUnchanged(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (!mayBeKept(request, reply) || !(typeof payload === 'string' || payload instanceof Buffer)) return payload;
    // Weak, since it may be sent compressed.
    const tag = `"${createHash('sha256').update(payload).digest('base64url').slice(0, 22)}"`;
    reply.header('etag', `W/${tag}`);
    if (!known(request).some((each) => each === '*' || each === tag)) return payload;
    reply.code(304).removeHeader('content-type');
    return null;
  });
}

function mayBeKept({ method }: FastifyRequest, reply: FastifyReply): boolean {
  if ((method !== 'GET' && method !== 'HEAD') || reply.statusCode !== 200 || reply.hasHeader('etag')) return false;
  return !/no-store/.test(String(reply.getHeader('cache-control')));
}

/** Tags of what the client has, without their weakness. */
function known({ headers }: FastifyRequest): string[] {
  return (headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
}
