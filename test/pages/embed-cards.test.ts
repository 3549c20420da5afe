import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ForeignSite, foreignSite } from '../setup/foreign-site.ts';
import { ask } from '../setup/graph.ts';
import { type Explored, explore } from '../setup/pages.ts';

let explored: Explored;
let site: ForeignSite;
beforeAll(async () => {
  explored = await explore();
  site = await foreignSite(explored.server.url);
});
afterAll(async () => {
  site.close();
  await explored.close();
});

const frameOf = (path: string, attributes = '') =>
  `<iframe src="${explored.server.url}${path}" title="COBRA" height="90" ${attributes}></iframe>`;
const oembed = (path: string, more: Record<string, string> = {}) =>
  explored.server.request(`/oembed?${new URLSearchParams({ url: explored.server.url + path, ...more })}`);

/** Pixels of a card in a frame that one would have to scroll to. */
const HIDDEN = 'document.documentElement.scrollHeight - document.documentElement.clientHeight';

describe('A card in a page of another website', () => {
  it.each([
    [320, ''],
    [900, ''],
    [320, 'sandbox="allow-scripts"'],
    [900, 'loading="lazy"'],
  ])('is as high as what stands in it, %i wide, with %s', async (width, attributes) => {
    const address = site.write({ elements: frameOf('/embed/initiatief/cobra', attributes) });
    const tab = await explored.open(address, { viewport: { width, height: 900 } });
    const frame = await (await tab.page.waitForSelector('iframe')).contentFrame();
    await frame?.waitForSelector('h1');
    await expect.poll(() => tab.page.locator('iframe').evaluate((element) => element.clientHeight)).toBeGreaterThan(200);
    await expect.poll(() => frame?.evaluate(HIDDEN)).toBe(0);
    // It is not higher than that either: below its foot is the edge of the card.
    const below = 'innerHeight - document.querySelector(".card-foot").getBoundingClientRect().bottom';
    expect(await frame?.evaluate(below)).toBeLessThan(22);
    expect(tab.complaints).toEqual([]);
    await tab.close();
  });

  it('becomes as high as it needs where nobody looks yet, and when the page becomes narrower', async () => {
    const elements = `${'<p>Tekst.</p>'.repeat(100)}${frameOf('/embed/initiatief/cobra')}`;
    const tab = await explored.open(site.write({ elements }), { viewport: { width: 900, height: 400 } });
    const height = () => tab.page.locator('iframe').evaluate((element) => element.clientHeight);
    await expect.poll(height).toBeGreaterThan(200);
    const wide = await height();
    await tab.page.setViewportSize({ width: 320, height: 400 });
    await tab.page.locator('iframe').scrollIntoViewIfNeeded();
    await expect.poll(height).toBeGreaterThan(wide + 50);
    await tab.close();
  });

  it('tells its height, and what was followed in it, in the words of WordPress', async () => {
    const frame = frameOf('/embed/initiatief/cobra#?secret=abc123', 'sandbox="allow-scripts"');
    const tab = await explored.open(site.write({ elements: frame, script: '' }));
    await tab.page.evaluate("window.heard = []; addEventListener('message', ({ data }) => data.secret === 'abc123' && heard.push(data))");
    await tab.page.frameLocator('iframe').getByRole('link', { name: 'COBRA' }).click();
    const followed = { message: 'link', value: `${explored.server.url}/initiatief/cobra`, secret: 'abc123' };
    await expect.poll(() => tab.page.evaluate('heard')).toContainEqual(followed);
    await tab.page.setViewportSize({ width: 320, height: 700 });
    await expect.poll(() => tab.page.evaluate('heard')).toContainEqual({ message: 'height', value: expect.any(Number), secret: 'abc123' });
    await tab.close();
  });
});

describe('oEmbed', () => {
  it.each([
    ['/initiatief/cobra', '/embed/initiatief/cobra', 'COBRA op Kruispunt'],
    ['/en/initiative/cobra', '/en/embed/initiative/cobra', 'COBRA on Kruispunt'],
  ])('is found in %s, and gives its card', async (path, card, title) => {
    const { text } = await explored.server.request(path, { headers: { accept: 'text/html' } });
    const [, link = ''] = /<link rel="alternate" type="application\/json\+oembed" title="[^"]+" href="([^"]+)"/.exec(text) ?? [];
    const { status, headers, body } = await explored.server.request(link.replaceAll('&amp;', '&'));
    expect([status, headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    const { url } = explored.server;
    expect(body).toEqual({
      ...{ version: '1.0', type: 'rich', title: 'COBRA', provider_name: 'Kruispunt', provider_url: url, cache_age: 86_400 },
      ...{ width: 600, height: expect.any(Number) },
      html: expect.stringContaining(`<iframe src="${url}${card}" title="${title}" width="600" height="`),
    });
    expect(body).toMatchObject({ html: expect.stringContaining(`<blockquote><a href="${url}${path}">${title}</a></blockquote>`) });
    expect(body).toMatchObject({ html: expect.stringMatching(/ sandbox="allow-scripts allow-popups[^"]*"><\/iframe>$/) });
  });

  it('is found in no page of which there is no card', async () => {
    for (const path of ['/', '/thema/dementie', '/netwerk/cobra', '/initiatief/bestaat-niet'])
      expect((await explored.server.request(path, { headers: { accept: 'text/html' } })).text).not.toContain('oembed');
  });

  it('takes no more room than it is given', async () => {
    const html = expect.stringContaining(' width="320" height="250" ');
    expect((await oembed('/initiatief/cobra', { maxwidth: '320', maxheight: '250' })).body).toMatchObject({
      width: 320,
      height: 250,
      html,
    });
    expect((await oembed('/initiatief/cobra', { maxwidth: '2000', maxheight: 'veel' })).body).toMatchObject({ width: 600 });
  });

  it.each([
    ['XML', 501, '/initiatief/cobra', { format: 'xml' }],
    ['an initiative that is not there', 404, '/initiatief/bestaat-niet', {}],
    ['a page without a card', 404, '/thema/dementie', {}],
    ['a page of another site', 404, '', { url: 'https://elders.example/initiatief/cobra' }],
    ['no address', 400, '', { url: 'cobra' }],
  ])('answers %s by %i', async (_, status, path, more) => {
    const { body, ...answer } = await oembed(path, more as Record<string, string>);
    expect(answer.status).toBe(status);
    expect(body).toEqual({ error: expect.stringMatching(/\.$/) });
  });

  it.each([
    [320, '/initiatief/', '/embed/initiatief/'],
    [600, '/en/initiative/', '/en/embed/initiative/'],
  ])('gives every card the height that it needs, and little more, %i wide', async (width, page, card) => {
    const { initiatives } = await ask<{ initiatives: { id: string }[] }>('{ initiatives(limit: 100) { id } }');
    const tab = await explored.open('about:blank', { viewport: { width, height: 100 } });
    const wrong: string[] = [];
    for (const { id } of initiatives) {
      const { height } = (await oembed(page + id, { maxwidth: String(width) })).body as { height: number };
      await tab.goto(card + id);
      await tab.page.evaluate('document.fonts.ready');
      const needed = (await tab.page.evaluate('document.documentElement.scrollHeight')) as number;
      if (height < needed || height > needed * 1.25 + 30) wrong.push(`${id}: ${height}, where it needs ${needed}`);
    }
    expect(wrong).toEqual([]);
    await tab.close();
  });
});
