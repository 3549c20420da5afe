import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathTo } from '../../src/shared/paths.ts';
import { orderBySimilarity } from '../../src/web/pictures/matrix/order-by-similarity.ts';
import { type Explored, explore } from '../setup/pages.ts';
import type { Tab } from '../setup/tab.ts';

let explored: Explored;
beforeAll(async () => {
  explored = await explore();
});
afterAll(() => explored.close());

/** Opens a page, waits until it stands, lets something be done there, and holds that nothing was complained of. */
async function at(path: string, does: (page: Page, tab: Tab) => Promise<void>, options?: Parameters<Explored['open']>[1]): Promise<void> {
  const tab = await explored.open(path, options);
  await tab.stands();
  await does(tab.page, tab);
  expect(tab.complaints).toEqual([]);
  await tab.close();
}

const ask = async <Data>(query: string): Promise<Data> => {
  const { body } = await explored.server.post(query);
  return (body as { data: Data }).data;
};

/** How large the first point is drawn, in pixels: it grows as the drawing comes closer. */
const pointSize = (page: Page) =>
  page
    .locator('.network-points button')
    .first()
    .evaluate((button) => Number.parseFloat(button.style.inlineSize));

/** What the network draws, by id. */
const points = (page: Page) =>
  page.locator('.network-points button').evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset['id'] ?? ''));

/** Colours that the canvas of the network is painted in, by how many of its dots. */
const paints = (page: Page) =>
  page.evaluate(() => {
    const dots = [...document.querySelectorAll<HTMLCanvasElement>('.network-canvas canvas')].flatMap((canvas) => {
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true });
      copy?.drawImage(canvas, 0, 0);
      const { data } = copy?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      return Array.from({ length: data.length / 4 }, (_, dot) =>
        data[dot * 4 + 3] === 255 ? data.slice(dot * 4, dot * 4 + 3).join() : '',
      );
    });
    const counts = new Map<string, number>();
    for (const dot of dots) if (dot !== '') counts.set(dot, (counts.get(dot) ?? 0) + 1);
    return Object.fromEntries(counts);
  });

const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['id']);

/** How many nodes the first network of COBRA has, all told and of two kinds. */
async function aroundCobra(): Promise<{ all: number; lessons: number; themes: number }> {
  const lists = [
    'themes',
    'enablers',
    'barriers',
    'lessons',
    'resources',
    'contacts',
    'organisations',
    'funders',
    'professions',
    'pathways',
    'regions',
    'partOf',
    'parts',
  ];
  const { initiative } = await ask<{ initiative: Record<string, { id: string }[]> }>(
    `{ initiative(id: "cobra") { ${lists.map((list) => `${list} { id }`).join(' ')} } }`,
  );
  const ids = new Set(Object.values(initiative).flatMap((nodes) => nodes.map(({ id }) => id)));
  return { all: ids.size + 1, lessons: initiative['lessons']?.length ?? 0, themes: initiative['themes']?.length ?? 0 };
}

describe('the network around a node', () => {
  it('is drawn, and told in a table with the same nodes and relationships', () =>
    at('/netwerk/cobra', async (page) => {
      const { initiative } = await ask<{ initiative: { themes: { label: string }[]; enablers: { label: string }[] } }>(
        '{ initiative(id: "cobra") { themes { label } enablers { label } } }',
      );
      const { all } = await aroundCobra();
      const drawn = await points(page);
      expect(drawn).toHaveLength(all);
      expect(drawn[0]).toBe('cobra');
      expect(await page.locator('.network-canvas').getAttribute('aria-label')).toMatch(
        new RegExp(`^Netwerk van COBRA: ${all} punten en \\d+ relaties\\.`),
      );
      // Plum for the initiative, green and orange for what helped and hindered.
      const painted = await paints(page);
      for (const colour of ['125,29,94', '11,98,70', '143,67,0']) expect(painted[colour] ?? 0, colour).toBeGreaterThan(0);

      const nodes = await page.getByRole('table', { name: 'Punten' }).getByRole('rowheader').allInnerTexts();
      expect(nodes).toHaveLength(all);
      for (const { label } of [...initiative.themes, ...initiative.enablers]) expect(nodes).toContain(label);
      const rows = await page.getByRole('table', { name: 'Relaties' }).getByRole('row').allInnerTexts();
      for (const { label } of initiative.enablers)
        expect(rows.map((row) => row.split('\t'))).toContainEqual(['COBRA', 'geholpen door', label]);
      expect(await page.getByRole('table', { name: 'Punten' }).getByRole('link', { name: 'Amsterdam UMC' }).getAttribute('href')).toBe(
        '/organisatie/amsterdam-umc',
      );
    }));

  it('is there for every kind of node, in both languages', async () => {
    const some = await ask<Record<string, { id: string }[]>>(
      `{ ${['initiatives', 'themes', 'factors', 'lessons', 'resources', 'contacts', 'organisations', 'professions', 'pathways', 'regions']
        .map((kind) => `${kind}(limit: 1) { id }`)
        .join(' ')} }`,
    );
    for (const [{ id } = { id: '' }] of Object.values(some)) {
      await at(pathTo('network', 'en', id), async (page) => {
        expect((await points(page))[0]).toBe(id);
        expect(await page.title()).toMatch(/^Network of .+ – Kruispunt$/);
      });
    }
  });

  it('says that there is none where there is no such node', async () => {
    const asBrowser = { headers: { accept: 'text/html' } };
    expect(await explored.server.request('/netwerk/bestaat-niet', asBrowser)).toMatchObject({ status: 404 });
    const found = await explored.server.request('/en/network/palliatieve-zorg', asBrowser);
    expect(found.status).toBe(200);
    expect(found.text).toContain('<title>Network of palliative care – Kruispunt</title>');
    const tab = await explored.open('/netwerk/bestaat-niet');
    await tab.page.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' }).waitFor();
    await tab.close();
  });

  it('is walked through by keyboard alone', () =>
    at('/netwerk/ssfh', async (page) => {
      await page.getByRole('button', { name: 'Alles in beeld' }).focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('ssfh');
      await page.keyboard.press('ArrowRight');
      const right = await focused(page);
      expect(right).not.toBe('ssfh');
      await page.keyboard.press('ArrowDown');
      const below = await focused(page);
      expect(below).not.toBe(right);
      const before = await points(page);
      await page.keyboard.press('Enter');
      await page.waitForFunction((count) => document.querySelectorAll('.network-points button').length > count, before.length);
      expect(new URL(page.url()).searchParams.get('open')).toBe(`initiative.${below}`);
      expect(await page.locator('.network-now').textContent()).toMatch(/^In beeld: \d+ punten/);
      expect(await focused(page)).toBe(below);
      await page.keyboard.press('Home');
      expect(await focused(page)).toBe('ssfh');
      await page.goBack();
      await expect.poll(() => points(page)).toEqual(before);
    }));

  it('grows where it is clicked, folds in again, and puts another node in the middle', () =>
    at(
      '/netwerk/cobra',
      async (page) => {
        const { all } = await aroundCobra();
        const box = await page.locator('.network-points button[data-id="interprofessioneel-opleiden"]').boundingBox();
        if (!box) throw new Error('The node is not drawn.');
        await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
        await page.getByRole('button', { name: 'Klap weer in' }).waitFor();
        await page.waitForFunction((count) => document.querySelectorAll('.network-points button').length > count, all);
        await page.getByRole('button', { name: 'Klap weer in' }).click();
        await expect.poll(() => points(page)).toHaveLength(all);
        await page.getByRole('link', { name: 'Zet in het midden' }).click();
        await page.waitForURL('**/netwerk/interprofessioneel-opleiden');
        await page.waitForFunction(
          () => document.querySelector<HTMLElement>('.network-points button')?.dataset['id'] === 'interprofessioneel-opleiden',
        );
      },
      { viewport: { width: 1280, height: 1400 } },
    ));

  it('is filtered by kind and by relationship, which the address keeps', () =>
    at('/netwerk/cobra', async (page) => {
      const { all, lessons, themes } = await aroundCobra();
      await page.getByRole('checkbox', { name: /^Lessen/ }).click();
      await expect.poll(() => points(page)).toHaveLength(all - lessons);
      await page.getByRole('checkbox', { name: /^gaat over/ }).click();
      const left = all - lessons - themes;
      await expect.poll(() => points(page)).toHaveLength(left);
      expect(await page.getByRole('table', { name: 'Punten' }).getByRole('rowheader').count()).toBe(left);
      await page.reload();
      await page.waitForFunction((count) => document.querySelectorAll('.network-points button').length === count, left);
      await page.getByRole('button', { name: 'Toon alles weer' }).click();
      await expect.poll(() => points(page)).toHaveLength(all);
    }));

  it('draws no more than can be read, says how many there are besides, and draws them when asked', () =>
    at('/netwerk/cobra?most=12', async (page) => {
      const { all } = await aroundCobra();
      await expect.poll(() => points(page)).toHaveLength(12);
      await page.getByText(`Nog ${all - 12} punten passen er niet bij.`).waitFor();
      await page.getByRole('button', { name: 'Teken er meer' }).click();
      await expect.poll(() => points(page)).toHaveLength(all);
    }));

  it('leaves the wheel to the page, but with Ctrl', () =>
    at('/netwerk/cobra', async (page) => {
      const first = await pointSize(page);
      await page.locator('.network-canvas').hover();
      await page.mouse.wheel(0, 300);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
      expect(await pointSize(page)).toBe(first);
      await page.keyboard.down('Control');
      await page.locator('.network-canvas').hover();
      // Cytoscape takes no wheel for a moment after the page has scrolled.
      const zoomed = async () => {
        await page.mouse.wheel(0, -100);
        return pointSize(page);
      };
      await expect.poll(zoomed, { interval: 400 }).toBeGreaterThan(first);
    }));

  it('comes closer and goes away by buttons, and shows all again', () =>
    at('/netwerk/cobra', async (page) => {
      const first = await pointSize(page);
      await page.getByRole('button', { name: 'Dichterbij' }).click();
      await expect.poll(() => pointSize(page)).toBeGreaterThan(first);
      await page.getByRole('button', { name: 'Verder weg' }).click();
      await page.getByRole('button', { name: 'Verder weg' }).click();
      await expect.poll(() => pointSize(page)).toBeLessThan(first);
      await page.getByRole('button', { name: 'Alles in beeld' }).click();
      const room = await page.locator('.network-room').boundingBox();
      await expect
        .poll(async () => {
          const boxes = await page
            .locator('.network-points button')
            .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));
          return boxes.every(
            (box) =>
              room && box.top >= room.y && box.bottom <= room.y + room.height && box.left >= room.x && box.right <= room.x + room.width,
          );
        })
        .toBe(true);
    }));

  it('takes the colours of the theme when that changes', () =>
    at('/netwerk/cobra', async (page) => {
      const plum = async (colour: string) => (await paints(page))[colour] ?? 0;
      expect(await plum('125,29,94')).toBeGreaterThan(100);
      await page.getByLabel('Weergave').selectOption('dark');
      await expect.poll(() => plum('244,168,211')).toBeGreaterThan(100);
      expect(await plum('125,29,94')).toBe(0);
    }));

  it.each([
    ['PNG, lichte achtergrond', '252,251,253'],
    ['PNG, donkere achtergrond', '22,17,27'],
  ])('is saved as a picture: %s', (name, background) =>
    at('/netwerk/cobra', async (page) => {
      await page.getByText('Bewaar als afbeelding').click();
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      expect(download.suggestedFilename()).toBe('netwerk-cobra.png');
      const { width, height, corner } = await decoded(page, download);
      expect(width).toBeGreaterThan(1_000);
      expect(height).toBeGreaterThan(1_000);
      expect(corner).toBe(background);
      // Saved in another theme, the page keeps its own.
      expect((await paints(page))['125,29,94'] ?? 0).toBeGreaterThan(100);
    }),
  );

  it('fits on a phone, with all names at one side', () =>
    at(
      '/netwerk/cobra',
      async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
        const lefts = await page
          .locator('.network-points button')
          .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().left));
        expect(Math.max(...lefts)).toBeLessThan(160);
      },
      { viewport: { width: 320, height: 640 } },
    ));
});

/** Size of a downloaded picture, and the colour of its corner. */
async function decoded(page: Page, download: Download): Promise<{ width: number; height: number; corner: string }> {
  const written = readFileSync(await download.path()).toString('base64');
  return page.evaluate(async (content) => {
    const bitmap = await createImageBitmap(
      new Blob([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], { type: 'image/png' }),
    );
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const corner = context?.getImageData(1, 1, 1, 1).data.slice(0, 3).join() ?? '';
    return { width: bitmap.width, height: bitmap.height, corner };
  }, written);
}

interface MatrixFacts {
  initiatives: { id: string; enablers: { id: string }[]; barriers: { id: string }[] }[];
}

describe('the matrix of factors and initiatives', () => {
  it('has a sign wherever a factor helped or hindered', () =>
    at('/matrix', async (page) => {
      const { initiatives } = await ask<MatrixFacts>('{ initiatives(limit: 100) { id enablers { id } barriers { id } } }');
      const cells = initiatives.reduce(
        (sum, { enablers, barriers }) => sum + new Set([...enablers, ...barriers].map(({ id }) => id)).size,
        0,
      );
      const grid = page.getByRole('grid', { name: 'Factoren en initiatieven' });
      expect(await grid.getByRole('button').count()).toBe(cells);
      const factors = new Set(initiatives.flatMap(({ enablers, barriers }) => [...enablers, ...barriers].map(({ id }) => id)));
      expect(await grid.getByRole('rowheader').count()).toBe(factors.size);
      expect(await grid.getByRole('columnheader').count()).toBe(initiatives.length + 1);
      const both = initiatives.flatMap(({ enablers, barriers }) =>
        enablers.filter(({ id }) => barriers.some((barrier) => barrier.id === id)),
      );
      expect(await grid.getByRole('button', { name: 'hielp en hinderde', exact: true }).count()).toBe(both.length);
    }));

  it('is walked through by arrow keys, and tells what was the matter', () =>
    at('/matrix?order=name', async (page) => {
      await page.getByRole('region', { name: 'Factoren en initiatieven' }).focus();
      await page.keyboard.press('Tab');
      const spot = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['spot']);
      expect(await spot()).toBe('1 0');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('End');
      expect(await spot()).toBe('2 20');
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('ArrowUp');
      expect(await spot()).toBe('1 0');
      // To the first sign of the row.
      while ((await page.evaluate(() => document.activeElement?.tagName)) !== 'BUTTON') await page.keyboard.press('ArrowRight');
      const note = page.getByRole('region', { name: 'Wat er aan de hand was' });
      expect(await note.textContent()).toMatch(/^aandacht in het curriculum bij Palliatieve zorg, netwerkstage/);
      expect(await note.getByRole('link').first().getAttribute('href')).toBe('/factor/aandacht-in-het-curriculum');
      // One stop for Tab: the next is outside the grid.
      await page.keyboard.press('Tab');
      expect(await spot()).toBeUndefined();
    }));

  it('is narrowed to a domain and to a theme with what is narrower, which the address keeps', () =>
    at('/en/matrix', async (page) => {
      const grid = page.getByRole('grid');
      const rows = await grid.getByRole('rowheader').count();
      await page.getByRole('combobox', { name: 'Domain', exact: true }).selectOption('The people');
      await expect.poll(() => grid.getByRole('rowheader').count()).toBeLessThan(rows);
      await page.getByRole('combobox', { name: 'Domain', exact: true }).selectOption('All domains');
      await page.getByRole('combobox', { name: 'Theme of the initiatives' }).selectOption('care for older people');
      await expect.poll(() => grid.getByRole('columnheader').count()).toBeLessThan(15);
      const names = await grid.getByRole('columnheader').allInnerTexts();
      // It has a narrower theme.
      expect(names).toContain('Netwerkstage ouderengeneeskunde');
      expect(new URL(page.url()).searchParams.get('theme')).toBe('ouderenzorg');
    }));

  it('scrolls within itself on a phone', () =>
    at(
      '/matrix',
      async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
        const region = page.getByRole('region', { name: 'Factoren en initiatieven' });
        expect(await region.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
      },
      { viewport: { width: 320, height: 640 } },
    ));

  it('brings together what is alike', () => {
    // Two blocks, shuffled.
    const { rows, columns } = orderBySimilarity(
      [
        [0, 2],
        [1, 3],
        [0, 2, 4],
        [1, 3],
        [2, 4],
      ],
      5,
    );
    const place = (order: number[], items: number[]) => items.map((item) => order.indexOf(item)).sort((one, other) => one - other);
    expect([place(rows, [1, 3]), place(columns, [1, 3])]).toSatisfy(([row, column]: number[][]) =>
      [row, column].every((found) => found && (found[1] ?? 0) - (found[0] ?? 0) === 1),
    );
  });
});

describe('the growth paths', () => {
  it('are drawn with a link for each profession, and told in a table', () =>
    at('/groeipaden', async (page) => {
      const picture = page.getByRole('group', { name: 'Groeipaden van beroepen, van laag naar hoog niveau' });
      await picture.getByRole('link', { name: 'doktersassistent' }).waitFor();
      for (const level of [4, 5, 6, 7, 8]) expect(await picture.getByText(`Niveau ${level}`).count()).toBe(1);
      for (const [kind, count] of [
        ['deepening', 3],
        ['broadening', 1],
        ['mobility', 2],
      ] as const) {
        expect(await picture.locator(`.growth-${kind}`).count(), kind).toBe(count);
      }
      const unknown = await picture.getByText('Niveau niet').boundingBox();
      const broadening = await picture.locator('.growth-broadening').boundingBox();
      expect((unknown?.x ?? 0) + (unknown?.width ?? 0)).toBeLessThan(broadening?.x ?? 0);
      const rows = await page.getByRole('table').getByRole('row').allInnerTexts();
      expect(rows.find((row) => row.startsWith('praktijkondersteuner'))).toMatch(
        /5 \(indicatie\).*praktijkverpleegkundige \(andere functie\)/s,
      );
      const { professions } = await ask<{ professions: { id: string }[] }>('{ professions(limit: 100) { id } }');
      expect(rows).toHaveLength(professions.length + 1);
      await picture.getByRole('link', { name: 'triagist' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/beroep/triagist');
    }));

  it('stand on the page of a profession', () =>
    at('/en/profession/doktersassistent', async (page) => {
      const steps = await page.getByRole('list', { name: 'Can grow into' }).getByRole('listitem').allInnerTexts();
      expect(steps.map((step) => step.replace(/\s+/g, ' '))).toEqual([
        expect.stringContaining('consultation assistant'),
        expect.stringContaining('triage assistant'),
      ]);
    }));
});

describe('the regions', () => {
  it('are listed with what happens there, the fullest first, and what happens nowhere in particular', () =>
    at('/regios', async (page) => {
      await page.getByRole('link', { name: 'COBRA' }).waitFor();
      const { regions } = await ask<{ regions: { name: string; initiatives: object[]; organisations: object[] }[] }>(
        '{ regions(limit: 100) { name initiatives { id } organisations { id } } }',
      );
      const [fullest] = regions.sort(
        (one, other) =>
          other.initiatives.length - one.initiatives.length ||
          other.organisations.length - one.organisations.length ||
          one.name.localeCompare(other.name, 'nl'),
      );
      expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe(fullest?.name);
      const { initiatives } = await ask<{ initiatives: { regions: { id: string }[] }[] }>('{ initiatives(limit: 100) { regions { id } } }');
      expect(await page.getByRole('region', { name: 'Zonder regio' }).getByRole('link').count()).toBe(
        initiatives.filter(({ regions }) => regions.length === 0).length,
      );
    }));
});

describe('the picture of the themes', () => {
  it('has each theme that an initiative is about once, within what is broader, with how many there are', () =>
    at('/themas', async (page) => {
      const { themes } = await ask<{
        themes: { id: string; initiatives: { id: string }[]; narrower: { id: string; initiatives: { id: string }[] }[] }[];
      }>('{ themes(limit: 100) { id initiatives { id } narrower { id initiatives { id } } } }');
      const links = await page.locator('.theme-block > a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
      expect(new Set(links).size).toBe(links.length);
      for (const { id } of themes.filter(({ initiatives }) => initiatives.length > 0)) expect(links).toContain(`/thema/${id}`);
      const stage = page.getByRole('listitem').filter({ has: page.locator('> a[href="/thema/stage"]') });
      const { initiatives = [], narrower = [] } = themes.find(({ id }) => id === 'stage') ?? {};
      const all = new Set([initiatives, ...narrower.map((each) => each.initiatives)].flat().map(({ id }) => id));
      expect(await stage.locator('> .theme-block-count').textContent()).toBe(`${all.size} initiatieven`);
      expect(await stage.getByRole('link').count()).toBe(1 + narrower.filter((each) => each.initiatives.length > 0).length);
    }));
});
