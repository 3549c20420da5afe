import type { FastifyInstance, FastifyRequest } from 'fastify';
import { COST_OF_REQUEST } from '../../api/cost-budget.ts';
import type { Database } from '../../database/database.ts';
import type { OriginOf } from '../pages/origin.ts';
import { robotsTxt } from './robots.ts';
import { MOST_THINGS, sitemap, sitemapPart } from './sitemap.ts';

export interface PortalOptions {
  database: Database;
  originOf: OriginOf;
  /** Takes what an answer costs from what the client has, and waits for its turn. Throws RATE_LIMITED. */
  pay: (request: FastifyRequest, cost: number) => Promise<void>;
}

/** What a list of pages costs: its entries are read, and written out. */
const COST = COST_OF_REQUEST + MOST_THINGS;

/** Serves what others take beside GraphQL and pages: for search engines where to look, and where not. */
export function servePortal(app: FastifyInstance, { database, originOf, pay }: PortalOptions): void {
  app.get('/robots.txt', (request, reply) =>
    reply
      .header('cache-control', 'no-cache')
      .type('text/plain; charset=utf-8')
      .send(robotsTxt(originOf(request))),
  );
  app.get('/favicon.ico', (_, reply) => reply.header('cache-control', 'public, max-age=86400').redirect('/mark.svg', 301));

  app.get('/sitemap.xml', async (request, reply) => {
    await pay(request, COST);
    return reply
      .header('cache-control', 'no-cache')
      .type('application/xml; charset=utf-8')
      .send(await sitemap(database, originOf(request)));
  });
  app.get<{ Params: { part: string } }>('/sitemap-:part(^\\d{1,6}$).xml', async (request, reply) => {
    await pay(request, COST);
    const part = await sitemapPart(database, originOf(request), Number(request.params.part));
    if (part === undefined) return reply.callNotFound();
    return reply.header('cache-control', 'no-cache').type('application/xml; charset=utf-8').send(part);
  });
}
