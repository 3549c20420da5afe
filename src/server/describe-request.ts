import type { FastifyRequest } from 'fastify';
import { pageAt, patternOf } from '../shared/paths.ts';

/**
 * What the log says of a request: the method and the pattern that its address fits (`/contact/:id`), never the address itself, which
 * may hold a name or a secret, nor its query string, which may carry a query's variables.
 */
export function describeRequest(request: Pick<FastifyRequest, 'method' | 'url' | 'routeOptions'>): object {
  return { method: request.method, route: routeOf(request) };
}

/** The pattern that the address of a request fits: one of not many. */
export function routeOf({ url, routeOptions }: Pick<FastifyRequest, 'url' | 'routeOptions'>): string {
  return routeOptions?.url ?? pagePattern(url);
}

/** Pages of the explorer are served where no route fits. */
function pagePattern(url: string): string {
  const at = pageAt(url.split('?')[0] ?? '');
  if (!at) return 'none';
  return patternOf(at.page, at.language);
}
