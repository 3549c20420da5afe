import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../../src/web/developers/examples.ts';
import { otherWays } from '../../src/web/developers/ways.ts';
import { faults } from '../setup/axe.ts';
import { ask } from '../setup/graph.ts';
import { type Explored, explore } from '../setup/pages.ts';

let explored: Explored;
beforeAll(async () => {
  explored = await explore();
});
afterAll(() => explored.close());

describe('The page for developers', () => {
  it('gives the code of a card for the initiative that one chooses, and shows it', async () => {
    const tab = await explored.open('/en/developers');
    const { page } = tab;
    await page.click('#embed-initiative');
    await page.keyboard.type('stagepunt');
    await page.getByRole('option', { name: 'Stagepunt' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.selectOption('#embed-theme', 'dark');
    const code = await page.getByRole('region', { name: 'A card on your website' }).locator('pre').textContent();
    expect(code).toContain(`<iframe src="${explored.server.url}/en/embed/initiative/stagepunt?theme=dark"`);
    const card = page.frameLocator('iframe.embed-preview');
    await card.getByRole('heading', { name: 'Stagepunt' }).waitFor();
    expect(tab.complaints).toEqual([]);
    await tab.close();
  });

  it.each([
    ['/ontwikkelaars', 'light', 320],
    ['/en/developers', 'dark', 1280],
  ] as const)('%s has no fault of accessibility, in %s, %i wide', async (path, colorScheme, width) => {
    const tab = await explored.open(path, { colorScheme, viewport: { width, height: 800 } });
    await tab.page.locator('h1').waitFor();
    expect(await faults(tab.page)).toEqual([]);
    expect(await tab.page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await tab.close();
  });
});

describe('The examples', () => {
  it.each(examples.map(({ title, query }) => [title.nl, query]))('“%s” can be asked, and finds something', async (_, query) => {
    const answer = JSON.stringify(await ask(query));
    expect(answer.length).toBeGreaterThan(200);
  });
});

describe('The other ways', () => {
  const addresses = otherWays.flatMap(({ give }) => give.flatMap(({ at }) => Object.values(at)));
  it.each([...new Set(addresses)].filter((address) => !address.startsWith('/dump/')))('lead to what there is: %s', async (address) => {
    const { status, text } = await explored.server.request(address);
    expect([status, text.length > 200]).toEqual([200, true]);
  });
});

describe('GraphiQL', () => {
  it.each([
    ['/ontwikkelaars/graphiql', 'light'],
    ['/en/developers/graphiql', 'dark'],
  ] as const)('comes from this server alone, and asks it: %s in %s', async (path, colorScheme) => {
    const tab = await explored.open(path, { colorScheme });
    const { page } = tab;
    await page.getByRole('tab', { name: 'WieLosteOpWatOnsHindert' }).waitFor();
    await page.locator('.graphiql-query-editor .view-lines').waitFor();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.locator('.result-window').getByText('"bridges"').waitFor();
    expect(tab.requests.filter((address) => !/^(blob|data):/.test(address) && !address.startsWith(explored.server.url))).toEqual([]);
    expect(tab.complaints).toEqual([]);
    await tab.close();
  });

  it('has a policy of its own, and the other pages a stricter one', async () => {
    const policyOf = async (path: string) =>
      (await explored.server.request(path, { headers: { accept: 'text/html' } })).headers.get('content-security-policy');
    expect(await policyOf('/ontwikkelaars/graphiql')).toContain("style-src 'self' 'unsafe-inline'");
    expect(await policyOf('/ontwikkelaars')).not.toContain('unsafe');
  });
});

describe('The card of an initiative', () => {
  it('may stand in a page of another website, without a script', async () => {
    const other = createServer((_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(`<!doctype html><title>Elders</title><iframe src="${explored.server.url}/embed/initiatief/cobra" title="COBRA"></iframe>`),
    );
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const tab = await explored.open(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`, { javaScriptEnabled: false });
    await tab.page.frameLocator('iframe').getByRole('link', { name: 'COBRA' }).waitFor();
    expect(tab.complaints).toEqual([]);
    await tab.close();
    other.closeAllConnections();
    other.close();
  });

  it('is the only page that may', async () => {
    for (const path of ['/', '/ontwikkelaars', '/ontwikkelaars/graphiql', '/werkplek', '/initiatief/cobra']) {
      const { headers } = await explored.server.request(path, { headers: { accept: 'text/html' } });
      expect([path, headers.get('content-security-policy')]).toEqual([path, expect.stringContaining("frame-ancestors 'none'")]);
      expect(headers.get('x-frame-options')).toBe('DENY');
    }
    const { headers } = await explored.server.request('/embed/initiatief/cobra');
    expect(headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(headers.get('x-frame-options')).toBeNull();
  });

  it('says so where there is none, and holds nobody’s address', async () => {
    expect(await explored.server.request('/embed/initiatief/%3Cscript%3E')).toMatchObject({
      status: 404,
      text: expect.stringContaining('Dit initiatief staat niet op Kruispunt.') as string,
    });
    expect((await explored.server.request('/embed/initiatief/netwerkstage-ouderengeneeskunde')).text).not.toContain('@');
  });

  it.each(['light', 'dark'])('has no fault of accessibility in %s', async (theme) => {
    const tab = await explored.open(`/en/embed/initiative/cobra?theme=${theme}`, { viewport: { width: 320, height: 400 } });
    expect(await faults(tab.page)).toEqual([]);
    expect(tab.complaints).toEqual([]);
    await tab.close();
  });
});
