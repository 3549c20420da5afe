import type { FastifyRequest } from 'fastify';

/** Whether a request comes from somebody who opens an address in a browser. */
export function wantsPage({ method, headers }: FastifyRequest): boolean {
  return (method === 'GET' || method === 'HEAD') && headers.accept?.includes('text/html') === true;
}
