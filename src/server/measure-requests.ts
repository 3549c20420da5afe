import type { FastifyInstance } from 'fastify';
import { routeOf } from './describe-request.ts';
import type { Measures } from './metrics/measures.ts';

/** Measures each request by its route: the pattern that its address fits, never the address. */
export function measureRequests(app: FastifyInstance, { requests }: Measures): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.raw.once('close', () => {
      const status = reply.raw.writableFinished ? `${Math.floor(reply.raw.statusCode / 100)}xx` : 'left';
      requests.observe({ route: figureRoute(routeOf(request)), status }, reply.elapsedTime / 1_000);
    });
  });
}

/** The files of the pages are a route each, and change with every build. */
function figureRoute(route: string): string {
  const name = route.slice(route.lastIndexOf('/') + 1);
  return route.startsWith('/assets/') || name.includes('.') ? 'files' : route;
}
