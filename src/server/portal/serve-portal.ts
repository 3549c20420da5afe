import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { COST_OF_REQUEST } from '../../api/cost-budget.ts';
import type { Database } from '../../database/database.ts';
import { type Language, languages } from '../../shared/language.ts';
import { pages, pathTo, patternOf } from '../../shared/paths.ts';
import type { Ask } from '../pages/ask.ts';
import { type Followed, pathToFeed } from '../pages/feed-path.ts';
import type { OriginOf } from '../pages/origin.ts';
import { atomFeed } from './atom.ts';
import { robotsTxt } from './robots.ts';
import { MOST_THINGS, sitemap, sitemapPart } from './sitemap.ts';
import { AT_ONCE, initiativesCsv, pathToTable, searchCsv, TABLE } from './tables.ts';

export interface PortalOptions {
  database: Database;
  ask: Ask;
  originOf: OriginOf;
  /** Takes what an answer costs from what the client has, and waits for its turn. Throws RATE_LIMITED. */
  pay: (request: FastifyRequest, cost: number) => Promise<void>;
}

/** What a list of pages costs: its entries are read, and written out. */
const COST = COST_OF_REQUEST + MOST_THINGS;

/** Serves what others take beside GraphQL and pages: for search engines where to look, and where not. */
export function servePortal(app: FastifyInstance, { database, ask, originOf, pay }: PortalOptions): void {
  serveFeeds(app, ask, originOf);
  serveTables(app, { database, ask, originOf, pay });

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

/** Feeds of all initiatives, and of those of each theme, region and search, in both languages. */
function serveFeeds(app: FastifyInstance, ask: Ask, originOf: OriginOf): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply, followed: Followed | undefined, language: Language) => {
    const found = await atomFeed(ask, request, originOf(request), followed, language);
    if (!found) return reply.callNotFound();
    if ('movedTo' in found)
      return reply.redirect(
        pathToFeed(language, followed && followed.page !== 'search' ? { ...followed, id: found.movedTo } : undefined),
        301,
      );
    return reply.header('cache-control', 'no-cache').type('application/atom+xml; charset=utf-8').send(found.feed);
  };
  for (const language of languages) {
    app.get(pathToFeed(language), (request, reply) => answer(request, reply, undefined, language));
    app.get<{ Querystring: Sought }>(`${pathTo('search', language)}/atom.xml`, (request, reply) =>
      answer(request, reply, { page: 'search', text: soughtIn(request.query) }, language),
    );
    for (const page of ['theme', 'region'] as const) {
      app.get<{ Params: { id: string } }>(`${patternOf(page, language)}/atom.xml`, (request, reply) =>
        answer(request, reply, { page, id: request.params.id }, language),
      );
    }
  }
}

/** What is looked for, as an address says it. */
interface Sought {
  q?: string | string[];
}

const soughtIn = ({ q = '' }: Sought): string => [q].flat().join(' ');

/** Tables for spreadsheets: all initiatives, and what a search finds, in both languages. They begin at once and are read a part at a time. */
function serveTables(app: FastifyInstance, { database, ask, originOf, pay }: PortalOptions): void {
  const send = async (reply: FastifyReply, name: string, table: AsyncGenerator<string>) => {
    // What is wrong with the question shows before the first line.
    const { value: first = '' } = await table.next();
    const lines = async function* () {
      yield first;
      yield* table;
    };
    return reply
      .header('cache-control', 'no-cache')
      .header('content-disposition', `attachment; filename="${name}.csv"`)
      .type('text/csv; charset=utf-8')
      .send(Readable.from(lines(), { objectMode: false }));
  };
  for (const language of languages) {
    app.get(pathToTable(language), (request, reply) =>
      send(
        reply,
        TABLE[language],
        initiativesCsv(database, originOf(request), language, () => pay(request, COST_OF_REQUEST + AT_ONCE)),
      ),
    );
    app.get<{ Querystring: Sought }>(`${patternOf('search', language)}.csv`, (request, reply) =>
      send(reply, pages.search[language], searchCsv(ask, request, originOf(request), soughtIn(request.query), language)),
    );
  }
}
