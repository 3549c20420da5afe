import { once } from 'node:events';
import { type IncomingMessage, request as requestOf } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExplorer } from '../../src/server/pages/build.ts';
import { sitemap, sitemapPart } from '../../src/server/portal/sitemap.ts';
import { fieldOf } from '../../src/shared/kind-names.ts';
import { kindNames, kinds } from '../../src/shared/kinds.ts';
import { type Language, languages } from '../../src/shared/language.ts';
import { type PageName, pathTo } from '../../src/shared/paths.ts';
import { ask, database, seededGraph } from '../setup/graph.ts';
import { type Served, serve } from '../setup/server.ts';

const ORIGIN = 'https://kruispunt.example';
const OWN: readonly PageName[] = ['home', 'search', 'compare', 'themes', 'factors', 'matrix', 'regions', 'growth', 'add', 'developers'];

let server: Served;
/** One of each kind, by its field. */
let ids: Readonly<Record<string, string>>;
beforeAll(async () => {
  await seededGraph();
  server = await serve({ publicOrigin: ORIGIN, explorer: await builtExplorer(pino({ level: 'warn' })), costPerMinute: 1_000_000_000 });
  const lists = kindNames.map((kind) => `${fieldOf(kind)}: ${kinds[kind].list}(limit: 1) { id }`).join(' ');
  const found = await ask<Record<string, [{ id: string }]>>(`{ ${lists} }`);
  ids = Object.fromEntries(Object.entries(found).map(([field, [{ id }]]) => [field, id]));
});
afterAll(() => server.close());

/** Every sort of page in both languages. */
const pages = languages.flatMap((language) =>
  [...OWN.map((page) => [page, language] as const), ...kindNames.map((kind) => [fieldOf(kind), language] as const)].map(
    ([page, spoken]) => [page, spoken] as [PageName, Language],
  ),
);
const pathOf = (page: PageName, language: Language): string => pathTo(page, language, ids[page]);

/** What somebody is answered who says what they accept, or nothing at all: `fetch` always says something. */
async function answered(path: string, accept: string | undefined, method = 'GET') {
  const request = requestOf(new URL(path, server.url), { method, headers: accept === undefined ? {} : { accept } });
  request.end();
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  return { status: response.statusCode, type: response.headers['content-type'], tag: response.headers.etag, text: await textOf(response) };
}

const contentOf = (html: string, name: string): string | undefined =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];

describe('A page', () => {
  it.each(pages)('%s in %s is there for everybody, whatever they accept', async (page, language) => {
    const path = pathOf(page, language);
    for (const accept of [undefined, '*/*', 'text/html', 'image/*;q=0.5, application/xml'])
      expect(await answered(path, accept), `${path} ${accept}`).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
    const [whole, head] = [await answered(path, '*/*'), await answered(path, '*/*', 'HEAD')];
    expect(head).toEqual({ ...whole, text: '' });
    expect((await server.request(path, { headers: { 'if-none-match': whole.tag ?? '' } })).status).toBe(304);
  });

  it.each(pages)('%s in %s says what a link to it shows', async (page, language) => {
    const { text } = await answered(pathOf(page, language), '*/*');
    const here = ORIGIN + pathOf(page, language);
    expect(text).toContain(`<link rel="canonical" href="${here}" />`);
    for (const each of languages) expect(text).toContain(`hreflang="${each}" href="${ORIGIN}${pathOf(page, each)}"`);
    expect(text).toContain(`hreflang="x-default" href="${ORIGIN}${pathOf(page, 'nl')}"`);
    const isOfThing = page in ids;
    const picture = isOfThing && page !== 'contact' ? `${here}.png` : `${ORIGIN}${language === 'en' ? '/en' : ''}/kruispunt.png`;
    expect(
      Object.fromEntries(['og:url', 'og:type', 'og:site_name', 'og:image', 'twitter:card'].map((name) => [name, contentOf(text, name)])),
    ).toEqual({
      'og:url': here,
      'og:type': isOfThing ? 'article' : 'website',
      'og:site_name': 'Kruispunt',
      'og:image': picture,
      'twitter:card': 'summary_large_image',
    });
    expect(contentOf(text, 'og:title')).toBeTruthy();
    expect(contentOf(text, 'og:description')).toBeTruthy();
  });

  it('that does not exist is not there for anybody', async () => {
    for (const accept of [undefined, '*/*', 'text/html']) expect((await answered('/initiatief/bestaat-niet', accept)).status).toBe(404);
    expect(await answered('/nergens', '*/*')).toMatchObject({ status: 404, type: 'application/json; charset=utf-8' });
  });
});

describe('The picture that goes with a link', () => {
  const picture = async (path: string) => {
    const response = await fetch(new URL(path, server.url), { redirect: 'manual' });
    const bytes = Buffer.from(await response.arrayBuffer());
    return { status: response.status, type: response.headers.get('content-type'), tag: response.headers.get('etag'), bytes };
  };

  it.each([...languages.flatMap((language) => kindNames.map((kind) => [fieldOf(kind), language] as const))])(
    'is drawn of a %s in %s, unless that is a person',
    async (page, language) => {
      const { status, type, tag, bytes } = await picture(`${pathOf(page, language)}.png`);
      if (page === 'contact') expect(status).toBe(404);
      else {
        expect([status, type, tag]).toEqual([200, 'image/png', expect.any(String)]);
        // Width and height stand behind the signature of a PNG.
        expect([bytes.toString('latin1', 1, 4), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual(['PNG', 1_200, 630]);
      }
    },
  );

  it('is drawn of the site in both languages, and differs by what it is of', async () => {
    const paths = ['/kruispunt.png', '/en/kruispunt.png', '/initiatief/cobra.png', '/en/initiative/cobra.png', '/initiatief/isa.png'];
    const drawn = await Promise.all(paths.map(picture));
    expect(drawn.map(({ status }) => status)).toEqual(paths.map(() => 200));
    expect(new Set(drawn.map(({ tag }) => tag)).size).toBe(paths.length);
  });

  it('of nothing is not there', async () => {
    expect((await picture('/initiatief/bestaat-niet.png')).status).toBe(404);
  });
});

describe('Search engines', () => {
  it('are told where to look, and where not', async () => {
    const { status, type, text } = await answered('/robots.txt', '*/*');
    expect([status, type]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(text.split('\n')).toEqual([
      'User-agent: *',
      ...['/werkplek', '/aanmelding', '/zoeken?', '/en/desk', '/en/submission', '/en/search?', '/graphql?'].map(
        (path) => `Disallow: ${path}`,
      ),
      '',
      `Sitemap: ${ORIGIN}/sitemap.xml`,
      '',
    ]);
    expect(await answered('/favicon.ico', '*/*')).toMatchObject({ status: 301 });
  });

  it('find every public thing in both languages, with the moment of its last change, and nobody', async () => {
    const { type, text, tag } = await answered('/sitemap.xml', '*/*');
    expect(type).toBe('application/xml; charset=utf-8');
    const entries = new Map([...text.matchAll(/<url><loc>([^<]+)<\/loc><lastmod>([^<]+)<\/lastmod>/g)].map(([, at, time]) => [at, time]));
    const published: { id: string; kind: string; time: string; deleted: boolean }[] = [];
    for (let after: string | null = '', more = true; more; ) {
      const { changes }: { changes: { changes: typeof published; endCursor: string; hasMore: boolean } } = await ask(
        'query ($after: String) { changes(after: $after, first: 100) { changes { id kind time deleted } endCursor hasMore } }',
        { after },
      );
      published.push(...changes.changes);
      [after, more] = [changes.endCursor, changes.hasMore];
    }
    const expected = published
      .filter(({ kind, deleted }) => kind !== 'CONTACT' && !deleted)
      .flatMap(({ id, kind, time }) =>
        languages.map((language) => [ORIGIN + pathTo(kind.toLowerCase() as PageName, language, id), time] as const),
      );
    expect(expected.length).toBeGreaterThan(300);
    for (const [address, time] of expected) expect([address, entries.get(address)]).toEqual([address, time]);
    expect([...entries.keys()].filter((address) => /\/contact\//.test(address ?? ''))).toEqual([]);
    expect(entries.has(`${ORIGIN}/`) && entries.has(`${ORIGIN}/en/themes`)).toBe(true);
    expect((await server.request('/sitemap.xml', { headers: { 'if-none-match': tag ?? '' } })).status).toBe(304);
  });

  it('find a long list in parts', async () => {
    const whole = await sitemap(database, ORIGIN);
    const index = await sitemap(database, ORIGIN, 100);
    const parts = [...index.matchAll(/sitemap-(\d+)\.xml/g)].map(([, part]) => Number(part));
    expect(parts.length).toBeGreaterThan(2);
    const texts = await Promise.all(parts.map((part) => sitemapPart(database, ORIGIN, part, 100)));
    const addressesIn = (text: string | undefined) => [...(text ?? '').matchAll(/<url><loc>([^<]+)/g)].map(([, at]) => at);
    expect(texts.flatMap(addressesIn)).toEqual(addressesIn(whole));
    expect(await sitemapPart(database, ORIGIN, parts.length, 100)).toBeUndefined();
    expect(await answered('/sitemap-1.xml', '*/*')).toMatchObject({ status: 200 });
    expect(await answered('/sitemap-999.xml', '*/*')).toMatchObject({ status: 404 });
  });
});
