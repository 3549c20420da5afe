import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ForeignSite, foreignSite } from '../setup/foreign-site.ts';
import { ask } from '../setup/graph.ts';
import { packedClient } from '../setup/packed-client.ts';
import { type Explored, explore } from '../setup/pages.ts';

let explored: Explored;
let site: ForeignSite;
let folder: string;
beforeAll(async () => {
  explored = await explore();
  ({ folder } = await packedClient());
  const dist = join(folder, 'node_modules', '@kruispunt', 'client', 'dist');
  const built = readdirSync(dist).filter((name) => name.endsWith('.js'));
  const own = ['called.js', 'followed.js'];
  const scripts = new Map([
    ...built.map((name): [string, string] => [`/kruispunt-client/${name}`, readFileSync(join(dist, name), 'utf8')]),
    ...own.map((name): [string, string] => [
      `/${name}`,
      readFileSync(fileURLToPath(new URL(`../portal/${name}`, import.meta.url)), 'utf8'),
    ]),
  ]);
  site = await foreignSite(explored.server.url, scripts);
});
afterAll(async () => {
  site.close();
  await explored.close();
  await rm(folder, { recursive: true });
});

/** Opens a page of the other website with a script of its own, once that drew what it asked for. */
async function drawn(script: string, elements: string) {
  const tab = await explored.open(site.write({ elements, script: script && `<script type="module" src="/${script}"></script>` }));
  if (script) await tab.page.locator('li').first().waitFor();
  return tab;
}

describe('A page of another website with a strict policy and a script of its own', () => {
  it('says by the client who to call', async () => {
    const tab = await drawn('called.js', `<ul data-called-about="palliatieve-zorg" data-kruispunt="${explored.server.url}"></ul>`);
    const { contactsFor } = await ask<{ contactsFor: { matches: { reason: string; contact: { id: string; name: string } }[] } }>(
      '{ contactsFor(theme: "palliatieve-zorg", first: 3) { matches { reason contact { id name } } } }',
    );
    const links = tab.page.locator('li a');
    expect(await links.allTextContents()).toEqual(contactsFor.matches.map(({ contact, reason }) => `${contact.name}: ${reason}`));
    expect(await links.first().getAttribute('href')).toBe(`${explored.server.url}/contact/${contactsFor.matches[0]?.contact.id}`);
    expect(tab.complaints).toEqual([]);
    await tab.close();
  });

  it('says by the client’s code what is wrong', async () => {
    const tab = await drawn('called.js', `<ul data-called-about="${'x'.repeat(600)}" data-kruispunt="${explored.server.url}"></ul>`);
    expect(await tab.page.locator('li').allTextContents()).toEqual(['BAD_USER_INPUT']);
    await tab.close();
  });

  it('keeps a whole copy by the client, and asks then only what is new', async () => {
    const tab = await drawn('', '');
    const { counts, again } = await tab.page.evaluate<{ counts: [number, boolean]; again: string[] }>(`(async () => {
      const { createClient, Copy } = await import('/kruispunt-client/client.js');
      const kruispunt = createClient({ url: '${explored.server.url}' });
      const copy = new Copy();
      const cursor = await kruispunt.sync(copy);
      const counts = [copy.ids().length, copy.tied('dementie', 'initiatives').length > 0];
      return { counts, again: [cursor, await kruispunt.sync(copy)] };
    })()`);
    const { dataset } = await ask<{ dataset: { counts: { count: number }[] } }>('{ dataset { counts { count } } }');
    expect(counts).toEqual([dataset.counts.reduce((sum, { count }) => sum + count, 0), true]);
    expect(again[0]).toBe(again[1]);
    expect(tab.complaints).toEqual([]);
    await tab.close();
  });

  it('shows what changed about a theme, from its Atom feed', async () => {
    const tab = await drawn('followed.js', `<ul data-feed="${explored.server.url}/thema/palliatieve-zorg/atom.xml"></ul>`);
    const { theme } = await ask<{ theme: { initiatives: { id: string; title: string }[] } }>(
      '{ theme(id: "palliatieve-zorg") { initiatives(limit: 100) { id title } } }',
    );
    const told = await tab.page.locator('li a').evaluateAll((all) => all.map((link) => [link.getAttribute('href'), link.textContent]));
    for (const { id, title } of theme.initiatives) expect(told).toContainEqual([`${explored.server.url}/initiatief/${id}`, title]);
    expect(tab.complaints).toEqual([]);
    await tab.close();
  });
});
