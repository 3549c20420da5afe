import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmbeddedContactsDocument, type EmbeddedContactsQuery } from '../../src/generated/embed.ts';
import { faultsInBothThemes } from '../setup/axe.ts';
import { type ForeignSite, foreignSite } from '../setup/foreign-site.ts';
import { ask } from '../setup/graph.ts';
import { type Explored, explore } from '../setup/pages.ts';
import type { Tab } from '../setup/tab.ts';

const ALL = `
  <kruispunt-initiatief id="cobra"></kruispunt-initiatief>
  <kruispunt-initiatieven thema="dementie"></kruispunt-initiatieven>
  <kruispunt-contact thema="palliatieve-zorg"></kruispunt-contact>
  <kruispunt-verwant initiatief="cobra" aantal="2"></kruispunt-verwant>`;

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

/** Opens a page of the other website, once its elements have what they asked for. */
async function opened(page: Parameters<ForeignSite['write']>[0], options: Parameters<Explored['open']>[1] = {}): Promise<Tab> {
  const tab = await explored.open(site.write(page), options);
  await tab.page
    .getByText(/Bezig met laden|Loading/)
    .first()
    .waitFor({ state: 'detached' });
  await tab.page.locator('[part="card"]').first().waitFor();
  return tab;
}

/** Who is to be called about a theme. */
async function called(theme: string) {
  const { theme: found } = await ask<EmbeddedContactsQuery>(String(EmbeddedContactsDocument), { theme, first: 5, lang: 'NL' });
  if (!found) throw new Error(`There is no theme ${theme}.`);
  return found;
}

describe('A page of another website with a strict policy', () => {
  it('shows four elements by one script, and asks nobody but Kruispunt', async () => {
    const tab = await opened({ elements: ALL });
    const { page } = tab;
    const titles = await page.locator('[part="title"]').allTextContents();
    expect(titles).toEqual([
      'COBRA',
      'Initiatieven over dementie en cognitieve stoornissen',
      'Wie u kunt spreken over palliatieve zorg',
      'Verwant aan COBRA',
    ]);
    expect(await page.locator('kruispunt-verwant [part="item"]').count()).toBe(2);
    expect(tab.complaints).toEqual([]);
    const other = new URL(page.url()).origin;
    expect(tab.requests.filter((address) => !address.startsWith(explored.server.url) && !address.startsWith(other))).toEqual([]);
    await tab.close();
  });

  it('leads to pages of Kruispunt, and to addresses that the API gives', async () => {
    const tab = await opened({ elements: ALL });
    const { contactMatches } = await called('palliatieve-zorg');
    const leads = (element: string) =>
      tab.page.locator(`${element} a`).evaluateAll((all) => all.map((link) => link.getAttribute('href')?.replace(/^tel:.*/, 'tel:')));
    const ways = contactMatches.flatMap(({ contact: { id, email } }) => [
      `${explored.server.url}/contact/${id}`,
      ...(email ? [`mailto:${email}`] : []),
    ]);
    expect(ways.length).toBeGreaterThan(1);
    expect(await leads('kruispunt-contact')).toEqual([...ways, `${explored.server.url}/thema/palliatieve-zorg`]);
    await tab.page.getByRole('link', { name: 'COBRA', exact: true }).click();
    await tab.page.waitForURL(`${explored.server.url}/initiatief/cobra`);
    await tab.close();
  });

  it.each([320, 900])('has no fault of accessibility with them, %i wide', async (width) => {
    const tab = await opened({ elements: ALL }, { viewport: { width, height: 800 } });
    expect(await faultsInBothThemes(tab.page)).toEqual([]);
    expect(await tab.page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await tab.close();
  });

  it('gives them its own look by variables and parts', async () => {
    const tab = await opened({ elements: '<kruispunt-initiatief id="cobra" class="ours" kop="2"></kruispunt-initiatief>' });
    const title = tab.page.getByRole('heading', { level: 2, name: 'COBRA' });
    expect(await title.evaluate((heading) => getComputedStyle(heading).fontSize)).toBe('40px');
    expect(await title.evaluate((heading) => getComputedStyle(heading).color)).toBe('rgb(0, 60, 120)');
    await tab.close();
  });

  it.each([
    ['as a module', (from: string) => `<script type="module" src="${from}/kruispunt.js"></script>`],
    ['twice', (from: string) => `<script src="${from}/kruispunt.js"></script>`.repeat(2)],
    ['at the end', (from: string) => `<script defer src="${from}/kruispunt.js?v=1"></script>`],
  ])('may take the script %s', async (_, script) => {
    const tab = await opened({ elements: '<kruispunt-initiatief id="cobra"></kruispunt-initiatief>', script: script(explored.server.url) });
    await tab.page.getByRole('heading', { name: 'COBRA' }).waitFor();
    expect(tab.complaints).toEqual([]);
    await tab.close();
  });
});

describe('A script of the page', () => {
  it('may import the elements', async () => {
    const tab = await explored.open(site.write({ elements: '<kruispunt-initiatief id="cobra"></kruispunt-initiatief>', script: '' }));
    await tab.page.evaluate(`import('${explored.server.url}/kruispunt.js')`);
    await tab.page.getByRole('heading', { name: 'COBRA' }).waitFor();
    expect(tab.complaints).toEqual([]);
    await tab.close();
  });
});

describe('An element', () => {
  it.each([
    ['', 'en', 'Related to COBRA'],
    ['', 'de', 'Verwant aan COBRA'],
    ['lang="en-GB"', 'nl', 'Related to COBRA'],
    ['lang="nl"', 'en', 'Verwant aan COBRA'],
  ])('with %s in a page in %s is called “%s”', async (attribute, lang, title) => {
    const tab = await opened({ elements: `<kruispunt-verwant initiatief="cobra" ${attribute}></kruispunt-verwant>`, lang });
    expect(await tab.page.locator('[part="title"]').textContent()).toBe(title);
    const english = title.startsWith('Related');
    const [link] = await tab.page.locator('[part="item"] a').evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    expect(link).toContain(english ? '/en/initiative/' : '/initiatief/');
    await tab.close();
  });

  it('leads to organisations where there is nobody to call, and only then to who is near something wider', async () => {
    const tab = await opened({ elements: '<kruispunt-contact thema="dementie"></kruispunt-contact>' });
    const { contactMatches, organisationMatches } = await called('dementie');
    const all = [...contactMatches, ...organisationMatches];
    const expected = [...all.filter(({ wider }) => !wider), ...all.filter(({ wider }) => wider)].map(({ reason }) => reason).slice(0, 5);
    expect(await tab.page.locator('[part="reason"]').allTextContents()).toEqual(expected);
    await tab.close();
  });

  it('understands a theme by its name, too', async () => {
    const tab = await opened({ elements: '<kruispunt-initiatieven thema="Palliatieve zorg"></kruispunt-initiatieven>' });
    await tab.page.getByRole('heading', { name: 'Initiatieven over palliatieve zorg' }).waitFor();
    await tab.close();
  });

  it.each([
    ['<kruispunt-initiatief id="nergens"></kruispunt-initiatief>', 'Dit initiatief staat niet op Kruispunt.'],
    ['<kruispunt-contact thema="nergens" lang="en"></kruispunt-contact>', 'This theme is not on Kruispunt.'],
    ['<kruispunt-verwant></kruispunt-verwant>', 'Hier hoort iets van Kruispunt te staan, maar het attribuut ‘initiatief’ is leeg.'],
  ])('says what is wrong: %s', async (elements, sentence) => {
    const tab = await opened({ elements });
    expect(await tab.page.locator('[part="message"]').textContent()).toBe(sentence);
    await tab.close();
  });

  it('says that Kruispunt is away, and asks again when one wants it to, by keyboard', async () => {
    const address = site.write({ elements: '<kruispunt-initiatief id="cobra" lang="en"></kruispunt-initiatief>' });
    const tab = await explored.open('about:blank');
    await tab.page.route('**/graphql?*', (route) => route.abort());
    await tab.goto(address);
    await tab.page.getByText('Kruispunt can’t be reached for a moment.').waitFor();
    await tab.page.unroute('**/graphql?*');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('Enter');
    await tab.page.getByRole('heading', { name: 'COBRA' }).waitFor();
    await expect.poll(() => tab.page.evaluate('document.activeElement.shadowRoot?.activeElement?.textContent')).toBe('COBRA');
    await tab.close();
  });

  it('says that too much is asked', async () => {
    const tab = await explored.open('about:blank');
    await tab.page.route('**/graphql?*', (route) =>
      route.fulfill({
        status: 429,
        json: { errors: [{ message: '', extensions: { code: 'RATE_LIMITED' } }] },
        headers: { 'access-control-allow-origin': '*' },
      }),
    );
    await tab.goto(site.write({ elements: '<kruispunt-initiatief id="cobra"></kruispunt-initiatief>' }));
    await tab.page.getByText('Er wordt nu te veel gevraagd. Probeer het later nog eens.').waitFor();
    await tab.close();
  });

  it('shows what its attributes say now, whichever answer comes last', async () => {
    const tab = await opened({ elements: '<kruispunt-initiatief id="cobra"></kruispunt-initiatief>' });
    let letGo = () => {};
    const gone = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await tab.page.route(/graphql\?.*isa%22/, async (route) => {
      await gone;
      await route.continue().catch(() => {});
    });
    await tab.page.evaluate("document.querySelector('kruispunt-initiatief').id = 'isa'");
    await tab.page.evaluate("document.querySelector('kruispunt-initiatief').id = 'stagepunt'");
    await tab.page.getByRole('heading', { name: 'Stagepunt' }).waitFor();
    letGo();
    await tab.page.evaluate('new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)))');
    expect(await tab.page.locator('[part="title"]').textContent()).toBe('Stagepunt');
    await tab.close();
  });
});

describe('The script', () => {
  it('may be taken by any page, and is not sent to who has it', async () => {
    const { status, headers } = await explored.server.request('/kruispunt.js');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/javascript/);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('cache-control')).toBe('public, max-age=3600');
    // By itself, fetch asks for a copy that nobody kept.
    const again = await explored.server.request('/kruispunt.js', {
      headers: { 'if-none-match': headers.get('etag') ?? '', 'cache-control': 'max-age=0' },
    });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('makes nothing of texts that a strict page refuses', async () => {
    const { text } = await explored.server.request('/kruispunt.js');
    expect(text).not.toMatch(/innerHTML|insertAdjacentHTML|\beval\(|new Function|document\.write/);
  });
});
