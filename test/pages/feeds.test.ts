import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Element, xml2js } from 'xml-js';
import { builtExplorer } from '../../src/server/pages/build.ts';
import { escaped } from '../../src/server/pages/escaped.ts';
import { ask, cypherRows, seededGraph } from '../setup/graph.ts';
import { type Served, serve } from '../setup/server.ts';

const ORIGIN = 'https://kruispunt.example';
const MOST = 30;

let server: Served;
beforeAll(async () => {
  await seededGraph();
  server = await serve({ publicOrigin: ORIGIN, explorer: await builtExplorer(pino({ level: 'warn' })) });
});
afterAll(() => server.close());

/** The feed at a path: what stands in its head and entries, by name. */
async function feedAt(path: string) {
  const answer = await server.request(path);
  expect([path, answer.status, answer.headers.get('content-type')]).toEqual([path, 200, 'application/atom+xml; charset=utf-8']);
  const [feed] = (xml2js(answer.text) as Element).elements ?? [];
  expect([feed?.name, feed?.attributes?.['xmlns']]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
  return { ...read(feed), entries: named(feed, 'entry').map(read), answer };
}

const addressesOf = (ids: unknown) => (ids as string[]).map((id) => `${ORIGIN}/initiatief/${id}`).sort();

const named = (element: Element | undefined, name: string) => (element?.elements ?? []).filter((each) => each.name === name);

function read(element: Element | undefined) {
  const text = (name: string) => {
    const [first] = named(element, name);
    return first?.elements?.map(({ text: plain, cdata }) => plain ?? cdata).join('');
  };
  return {
    ...{ id: text('id'), title: text('title'), updated: text('updated'), summary: text('summary'), rights: text('rights') },
    links: named(element, 'link').map(({ attributes }) => [attributes?.['rel'], attributes?.['href']]),
    authors: named(element, 'author').map((author) => named(author, 'name')[0]?.elements?.[0]?.text),
    categories: named(element, 'category').map(({ attributes }) => attributes?.['term']),
  };
}

describe('A feed', () => {
  it.each(['/atom.xml', '/en/atom.xml'])('tells what changed last, the latest first: %s', async (path) => {
    const { initiatives } = await ask<{ initiatives: { id: string; title: string; summary: string; modified: string }[] }>(
      `{ initiatives(limit: ${MOST}, sort: [{ modified: DESC }]) { id title summary modified } }`,
    );
    const feed = await feedAt(path);
    expect(feed).toMatchObject({
      id: `${ORIGIN}${path}`,
      rights: 'https://creativecommons.org/licenses/by/4.0/',
      updated: initiatives[0]?.modified,
    });
    expect(feed.links).toContainEqual(['self', `${ORIGIN}${path}`]);
    expect(feed.entries.map(({ id, title, updated, summary }) => [id, title, updated, summary])).toEqual(
      initiatives.map(({ id, title, modified, summary }) => [
        ...[`${ORIGIN}/initiatief/${id}`, escaped(title)],
        ...[modified, escaped(summary)],
      ]),
    );
    for (const { authors, links } of feed.entries) {
      expect(authors[0]).toBeTruthy();
      expect(links[0]?.[1]).toMatch(path.startsWith('/en') ? `${ORIGIN}/en/initiative/` : `${ORIGIN}/initiatief/`);
    }
    expect(feed.entries.flatMap(({ categories }) => categories)).toContain('netwerkstage');
  });

  it('of a theme tells what is about it or anything narrower', async () => {
    // One that nothing is about itself.
    const [wide] = await cypherRows(`
      MATCH (theme:Theme)<-[:BROADER*1..3]-(:Theme)<-[:HAS_THEME]-(initiative:Initiative)
      WHERE NOT EXISTS { (theme)<-[:HAS_THEME]-(:Initiative) }
      RETURN theme.id AS theme, theme.label AS label, collect(DISTINCT initiative.id) AS initiatives
      ORDER BY size(initiatives), theme LIMIT 1`);
    const feed = await feedAt(`/thema/${wide?.['theme']}/atom.xml`);
    expect(feed.title).toBe(`Kruispunt: initiatieven bij ${wide?.['label']}`);
    expect(feed.entries.map(({ id }) => id).sort()).toEqual(addressesOf(wide?.['initiatives']));
  });

  it('of a region tells what happens there', async () => {
    const [there] = await cypherRows(
      'MATCH (region:Region)<-[:LOCATED_IN]-(initiative:Initiative) RETURN region.id AS region, collect(initiative.id) AS initiatives LIMIT 1',
    );
    const { entries } = await feedAt(`/en/region/${there?.['region']}/atom.xml`);
    expect(entries.map(({ id }) => id).sort()).toEqual(addressesOf(there?.['initiatives']));
  });

  it('of a search tells what it finds, the latest first', async () => {
    const { search } = await ask<{ search: { hits: { item: { id: string } }[] } }>(
      '{ search(text: "stage & ouderen", kinds: [INITIATIVE], first: 30) { hits { item { ... on Initiative { id } } } } }',
    );
    const feed = await feedAt('/zoeken/atom.xml?q=stage+%26+ouderen');
    expect(feed.title).toContain('stage & ouderen');
    expect(feed.links).toContainEqual(['self', `${ORIGIN}/zoeken/atom.xml?q=stage+%26+ouderen`]);
    expect(feed.entries.map(({ id }) => id).sort()).toEqual(addressesOf(search.hits.map(({ item }) => item.id)));
    const moments = feed.entries.map(({ updated }) => updated ?? '');
    expect(moments).toEqual(moments.toSorted().toReversed());
    expect((await feedAt('/en/search/atom.xml?q=stage')).entries.length).toBeGreaterThan(1);
    expect((await server.request(`/zoeken/atom.xml?q=${'x'.repeat(2_000)}`)).status).toBe(400);
  });

  it('follows a theme to what it was merged into, and is not there for what never was', async () => {
    await cypherRows("CREATE (:Redirect {id: 'netwerkstage-oud', to: 'netwerkstage'})");
    const moved = await server.request('/thema/netwerkstage-oud/atom.xml', { redirect: 'manual' });
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/thema/netwerkstage/atom.xml']);
    await cypherRows("MATCH (n:Redirect {id: 'netwerkstage-oud'}) DELETE n");
    expect((await server.request('/thema/nergens/atom.xml')).status).toBe(404);
  });

  it('tells what looks like a tag as it was written', async () => {
    const title = 'Zorg & <b>thuis</b> "]]>"';
    await cypherRows("MATCH (i:Initiative {id: 'cobra'}) SET i.was = i.title, i.title = $title", { title });
    const { entries } = await feedAt('/thema/interprofessioneel-opleiden/atom.xml').finally(() =>
      cypherRows("MATCH (i:Initiative {id: 'cobra'}) SET i.title = i.was REMOVE i.was"),
    );
    expect(entries.map((entry) => entry.title)).toContain(escaped(title));
  });

  it('is answered 304 to who has it', async () => {
    const { answer } = await feedAt('/atom.xml');
    const etag = answer.headers.get('etag') ?? '';
    expect((await server.request('/atom.xml', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it.each([
    ['/', '/atom.xml'],
    ['/en', '/en/atom.xml'],
    ['/thema/netwerkstage', '/thema/netwerkstage/atom.xml'],
    ['/initiatief/cobra', '/atom.xml'],
  ])('is named by the page at %s', async (page, path) => {
    const { text } = await server.request(page, { headers: { accept: 'text/html' } });
    expect(text).toContain(`<link rel="alternate" type="application/atom+xml" title="Kruispunt" href="${ORIGIN}${path}" />`);
  });
});
