import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults } from '../setup/axe.ts';
import { type Explored, explore } from '../setup/pages.ts';
import type { Tab } from '../setup/tab.ts';

let explored: Explored;
beforeAll(async () => {
  explored = await explore();
});
afterAll(() => explored.close());

async function visit(path: string, then: (tab: Tab) => Promise<void>, options = {}): Promise<void> {
  const tab = await explored.open(path, options);
  try {
    await then(tab);
    expect(tab.complaints).toEqual([]);
  } finally {
    await tab.close();
  }
}

const pathOf = ({ page }: Tab) => new URL(page.url()).pathname;

describe('Searching', () => {
  it('completes what is typed and goes there, by keyboard alone', async () => {
    await visit('/', async (tab) => {
      const { page } = tab;
      const box = page.getByRole('combobox', { name: 'Zoek een initiatief, mens, les of onderwerp' });
      await box.waitFor();
      await page.keyboard.press('Tab');
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud');
      await box.focus();
      await page.keyboard.type('stagepu');
      await page
        .getByRole('option', { name: /Stagepunt/ })
        .first()
        .waitFor();
      expect(await box.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('ArrowDown');
      const active = await box.getAttribute('aria-activedescendant');
      expect(await page.locator(`[id="${active}"]`).getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Stagepunt' }).waitFor();
      expect(pathOf(tab)).toBe('/initiatief/stagepunt');
      expect(await page.title()).toBe('Stagepunt – Kruispunt');
    });
  });

  it('closes the suggestions with Escape, and searches with Enter', async () => {
    await visit('/', async (tab) => {
      const { page } = tab;
      const suggestions = page.getByRole('listbox', { name: 'Suggesties' });
      await page.getByRole('combobox', { name: /^Zoek/ }).fill('stage');
      await suggestions.waitFor();
      await page.keyboard.press('Escape');
      await suggestions.waitFor({ state: 'hidden' });
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: /resultaten voor ‘stage’/ }).waitFor();
      expect(page.url()).toContain('/zoeken?q=stage');
    });
  });

  it('marks the words that were found', async () => {
    await visit('/zoeken?q=netwerkstage', async ({ page }) => {
      await page.locator('mark').first().waitFor();
      expect((await page.locator('mark').first().textContent())?.toLowerCase()).toContain('netwerkstage');
    });
  });

  it('asks whether something else was meant', async () => {
    await visit('/zoeken?q=netwerkstagge', async ({ page }) => {
      await page.getByText('Bedoelde u').waitFor();
      await page.getByText('Bedoelde u').getByRole('link', { name: 'netwerkstage' }).click();
      await page.getByRole('heading', { name: /voor ‘netwerkstage’/ }).waitFor();
    });
  });

  it('answers who to call, where that is asked, before what was found', async () => {
    await visit('/zoeken?q=wie+kan+ik+bellen+over+palliatieve+zorg', async ({ page }) => {
      const people = page.getByRole('region', { name: 'Wie u kunt spreken over palliatieve zorg' });
      expect(await people.getByRole('heading', { level: 3 }).first().textContent()).toBe('Linda Bruggink');
      expect(await people.getByRole('link', { name: /^Mail Linda Bruggink/ }).count()).toBe(1);
      expect(await faults(page)).toEqual([]);
    });
    await visit('/zoeken?q=palliatieve+zorg', async ({ page }) => {
      await page.locator('.found-total').waitFor();
      expect(await page.locator('.who').count()).toBe(0);
    });
  });

  it('says what of a question nothing is known about, and names nobody by the rest', async () => {
    await visit('/zoeken?q=Wie+weet+iets+van+kraamzorg+in+de+regio%3F', async ({ page }) => {
      const box = page.getByRole('region', { name: 'Wie u kunt spreken' });
      await box.getByText('Hierover is niets bekend: ‘kraamzorg’.').waitFor();
      expect(await box.getByRole('heading', { level: 3 }).count()).toBe(0);
      expect(await faults(page)).toEqual([]);
    });
    await visit('/en/search?q=who+knows+about+dementia+and+blockchain', async ({ page }) => {
      const box = page.getByRole('region', { name: /^Who you can speak to/ });
      await box.getByText('Nothing is known about: ‘blockchain’.').waitFor();
      expect(await box.getByRole('heading', { level: 3 }).allTextContents()).toEqual(['Who may know the way', 'Annemarie Moll']);
    });
  });

  it('answers a question with what the page of the theme answers: organisations before strangers', async () => {
    const headings = async (path: string, place: string) => {
      let found: string[] = [];
      await visit(path, async ({ page }) => {
        await page.locator(place).getByRole('link', { name: 'Albeda College' }).waitFor();
        found = await page.locator(`${place} h3`).allTextContents();
      });
      return found;
    };
    const asked = await headings('/zoeken?q=wie+kan+ik+bellen+over+stageplaatsen', '.who');
    expect(asked.slice(0, 2)).toEqual(['Organisaties die u het kunt vragen', 'Wie misschien de weg weet']);
    expect((await headings('/thema/stageplaatsen', '#wie')).slice(0, asked.length)).toEqual(asked);
  });

  it('keeps kind, filters and view in the address, so that it can be sent and gone back to', async () => {
    await visit('/zoeken?q=stage', async (tab) => {
      const { page } = tab;
      await page.locator('label', { has: page.getByRole('radio', { name: /^Initiatieven/ }) }).click();
      await page.waitForURL(/kind=initiative/);
      await page.getByRole('checkbox', { name: /stageplaatsen/ }).click();
      await page.waitForURL(/themes=stageplaatsen/);
      await page.locator('label', { has: page.getByRole('radio', { name: 'Tabel' }) }).click();
      await page.locator('.results[aria-busy="false"] table').waitFor();
      const rows = await page.getByRole('rowheader').allTextContents();

      const again = await explored.open(page.url().slice(explored.server.url.length));
      await again.page.locator('.results[aria-busy="false"] table').waitFor();
      expect(await again.page.getByRole('rowheader').allTextContents()).toEqual(rows);
      await again.close();

      await page.goBack();
      await page.getByRole('table').waitFor({ state: 'detached' });
      expect(page.url()).toContain('themes=stageplaatsen');
      await page.getByRole('button', { name: 'Haal het filter ‘stageplaatsen’ weg' }).click();
      await page.waitForURL((url) => !url.search.includes('themes'));
    });
  });

  it('shows the last page to who asks for a later one', async () => {
    await visit('/zoeken?q=stage&view=table&page=99', async ({ page }) => {
      await page.locator('.results[aria-busy="false"] table').waitFor();
      const [, at, last] = /^Bladzijde (\d+) van (\d+)$/.exec((await page.locator('.pages span').textContent()) ?? '') ?? [];
      expect(Number(last)).toBeGreaterThan(1);
      expect(at).toBe(last);
      expect(new URL(page.url()).search).toBe(`?q=stage&page=${last}&view=table`);
      expect(await page.getByRole('rowheader').count()).toBeGreaterThan(0);
      expect(await page.evaluate(() => history.state?.idx)).toBe(0);
    });
  });

  it('saves everything that was found as CSV and JSON', async () => {
    await visit('/zoeken?q=stage', async ({ page }) => {
      const save = async (format: string) => {
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: `Bewaar alle resultaten als ${format}` }).click();
        const saved = await download;
        return { name: saved.suggestedFilename(), text: readFileSync(await saved.path(), 'utf8') };
      };
      const total = Number(/\d+/.exec((await page.getByRole('heading', { name: /resultaten/ }).textContent()) ?? '')?.[0]);
      const csv = await save('CSV');
      expect(csv.name).toBe('kruispunt-stage.csv');
      expect(csv.text.startsWith('\uFEFFkind;id;name;text;url\r\n')).toBe(true);
      const json = await save('JSON');
      expect(JSON.parse(json.text)).toHaveLength(total);
    });
  });

  it('says that fewer words will do where the text is longer than the API takes', async () => {
    await visit(`/zoeken?q=${'stage+'.repeat(100)}`, async ({ page }) => {
      await page.getByRole('heading', { name: 'U zoekt met meer dan 500 tekens. Gebruik minder woorden.' }).waitFor();
      expect(await page.title()).toBe('Zoeken – Kruispunt');
      const box = page.getByRole('combobox', { name: /^Zoek/ });
      await box.clear();
      await box.pressSequentially('stage ');
      await page.evaluate(() => document.querySelector<HTMLInputElement>('main input[name="q"]')?.select());
      await page.keyboard.insertText('stage '.repeat(100));
      expect(await box.inputValue()).toHaveLength(500);
    });
  });

  it('says what to try where nothing is found', async () => {
    await visit('/zoeken?q=xyzzyqwv', async ({ page }) => {
      await page.getByRole('heading', { name: 'Niets gevonden voor ‘xyzzyqwv’' }).waitFor();
      await page.getByText('Gebruik minder woorden').waitFor();
    });
  });
});

describe('The three questions', () => {
  it('which initiatives are like ours, and why', async () => {
    await visit('/', async ({ page }) => {
      await page.getByLabel('Welke initiatieven lijken op het onze, en waarom?', { exact: true }).selectOption('cobra');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Bekijk: Welke initiatieven lijken op het onze, en waarom?' }).click();
      const related = page.getByRole('region', { name: 'Lijkt op' });
      await related.getByText(/Beide/).first().waitFor();
      await related
        .getByRole('link', { name: /^Vergelijk/ })
        .first()
        .click();
      await page.getByRole('heading', { level: 2, name: 'Wat ze gemeen hebben' }).waitFor();
    });
  });

  it('who to call, with one click to mail', async () => {
    await visit('/thema/palliatieve-zorg', async ({ page }) => {
      const mail = page.getByRole('link', { name: /^Mail Linda Bruggink/ }).first();
      expect(await mail.getAttribute('href')).toMatch(/^mailto:linda@smarteld\.nl\?subject=Vraag%20over%20/);
    });
  });

  it('who to call where nobody is near: the organisations that are, then who works on something wider', async () => {
    await visit('/thema/stageplaatsen', async ({ page }) => {
      const section = page.locator('#wie');
      await section.getByRole('link', { name: 'Albeda College' }).waitFor();
      const headings = await section.getByRole('heading', { level: 3 }).allTextContents();
      expect(headings.slice(0, 2)).toEqual(['Organisaties die u het kunt vragen', 'Wie misschien de weg weet']);
      expect(await section.textContent()).not.toContain('over dit thema betrokken');
    });
  });

  it('what others did about what hinders us and whom to ask there, where no person is named', async () => {
    await visit('/initiatief/medicamus', async ({ page }) => {
      const bridges = page.getByRole('region', { name: 'Wat anderen deden aan wat hier hindert' });
      const first = bridges.getByRole('listitem').first();
      await first.getByRole('heading', { name: 'veel administratie voor de praktijk' }).waitFor();
      await first.getByRole('heading', { name: 'Wat zij eraan deden' }).waitFor();
      await first.getByText('Het stagebureau neemt dat werk over.').waitFor();
      expect(await first.getByRole('link', { name: 'info@ssfh.nl' }).getAttribute('href')).toBe('mailto:info@ssfh.nl');
    });
  });

  it('whom the same circumstance helped, and what they learned', async () => {
    await visit('/initiatief/palliatieve-zorg-netwerkstage', async ({ page }) => {
      const bridges = page.getByRole('region', { name: 'Wat anderen deden aan wat hier hindert' });
      await bridges.getByRole('link', { name: 'Transmurale digitale consultatie' }).first().waitFor();
      await bridges
        .getByRole('link', { name: /^Mail Dieneke van Asselt/ })
        .first()
        .waitFor();
      await bridges.getByText('Lessen hierover').first().waitFor();
      await bridges.getByText('Waar juist meezat: aandacht in het curriculum').waitFor();
    });
  });
});

describe('A page', () => {
  it('says where each fact stands', async () => {
    await visit('/initiatief/cobra', async ({ page }) => {
      await page
        .getByRole('link', { name: /^regel 26 van de bron/ })
        .first()
        .click();
      await page.getByText('U zoekt regel 26').waitFor();
    });
  });

  it('is the same in English, at an address of its own', async () => {
    await visit('/initiatief/cobra', async (tab) => {
      const { page } = tab;
      await page.getByRole('link', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'What helped and what hindered' }).waitFor();
      expect(pathOf(tab)).toBe('/en/initiative/cobra');
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
      expect(await page.getByRole('heading', { level: 1 }).getAttribute('lang')).toBe('nl');
      await page.getByRole('link', { name: 'Nederlands' }).click();
      await page.getByRole('heading', { name: 'Wat hielp en wat hinderde' }).waitFor();
      expect(pathOf(tab)).toBe('/initiatief/cobra');
    });
  });

  it('is gone to with the focus on its heading', async () => {
    await visit('/themas', async ({ page }) => {
      await page.getByRole('link', { name: 'Netwerkstage' }).first().click();
      await page.getByRole('heading', { level: 1, name: 'netwerkstage' }).waitFor();
      await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    });
  });

  it('shows the question it is made of, which the API answers', async () => {
    await visit('/thema/netwerkstage', async ({ page }) => {
      await page.getByText('De vraag achter deze pagina').click();
      const [query, variables] = await page.locator('.query-shown code').allTextContents();
      expect(await explored.server.post(query ?? '', JSON.parse(variables ?? '{}'))).toMatchObject({
        status: 200,
        body: { data: { theme: { id: 'netwerkstage' } } },
      });
    });
  });

  it('looks as was chosen, also after it is opened again', async () => {
    await visit('/', async ({ page }) => {
      const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const light = await paper();
      await page.getByLabel('Weergave').selectOption('dark');
      const dark = await paper();
      expect(dark).not.toBe(light);
      await page.reload();
      expect(await paper()).toBe(dark);
    });
  });

  it('fits in the menu of a phone', async () => {
    await visit(
      '/thema/netwerkstage',
      async ({ page }) => {
        expect(await page.getByRole('link', { name: 'Wat helpt en hindert' }).isVisible()).toBe(false);
        await page.getByRole('button', { name: 'Menu' }).click();
        await page.getByRole('link', { name: 'Wat helpt en hindert' }).click();
        await page.getByRole('heading', { level: 1, name: 'Wat helpt en wat hindert' }).waitFor();
        expect(await page.getByRole('button', { name: 'Menu' }).getAttribute('aria-expanded')).toBe('false');
      },
      { viewport: { width: 375, height: 700 }, hasTouch: true, isMobile: true },
    );
  });

  it('has its whole head in two rows of a narrow phone, in English too', async () => {
    await visit(
      '/en/initiative/cobra',
      async ({ page }) => {
        await page.getByRole('heading', { level: 1, name: 'COBRA' }).waitFor();
        const tops = [page.getByRole('link', { name: 'Kruispunt' }), page.getByRole('link', { name: 'Nederlands' })];
        const menu = (await page.getByRole('button', { name: 'Menu' }).boundingBox())?.y;
        for (const part of tops) expect((await part.boundingBox())?.y).toBe(menu);
      },
      { viewport: { width: 360, height: 700 } },
    );
  });
});

describe('A comparison', () => {
  it('says that one of the two is unknown, on the page where another can be chosen', async () => {
    await visit('/vergelijken?a=cobra&b=bestaat-niet', async ({ page }) => {
      await page.getByRole('heading', { level: 2, name: /^Een van deze initiatieven staat niet \(meer\) op Kruispunt/ }).waitFor();
      expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual(['Vergelijken']);
      expect(await page.title()).toBe('Vergelijken – Kruispunt');
      await page.getByLabel('Het andere initiatief').selectOption('isa');
      await page.getByRole('heading', { name: 'Wat ze gemeen hebben' }).waitFor();
      expect(await page.title()).toBe('COBRA en ISA vergeleken – Kruispunt');
    });
  });
});

describe('A place in a page', () => {
  const phone = { viewport: { width: 360, height: 700 } };
  /** How far below the top of the window the place stands that the address names; undefined while the page has none. */
  const topOfPlace = ({ page }: Tab) =>
    page.evaluate(() => {
      const place = document.getElementById(location.hash.slice(1));
      return place ? Math.round(place.getBoundingClientRect().top) : undefined;
    });
  const focused = ({ page }: Tab) => page.evaluate(() => document.activeElement?.id);
  const scrolled = ({ page }: Tab) => page.evaluate(() => Math.round(scrollY));

  it('is gone to once it is there, from the top of the page', async () => {
    await visit(
      '/',
      async (tab) => {
        const { page } = tab;
        const letGo = await tab.keepBack('InitiativeTies');
        await page.getByLabel('Welke initiatieven lijken op het onze, en waarom?', { exact: true }).selectOption('isa');
        await page.getByRole('button', { name: 'Bekijk: Welke initiatieven lijken op het onze, en waarom?' }).scrollIntoViewIfNeeded();
        const begun = await scrolled(tab);
        expect(begun).toBeGreaterThan(100);
        await page.getByRole('button', { name: 'Bekijk: Welke initiatieven lijken op het onze, en waarom?' }).click();
        await page.getByRole('heading', { level: 1, name: 'ISA' }).waitFor();
        expect(await scrolled(tab)).toBe(0);
        letGo();
        await page.getByRole('region', { name: 'Lijkt op' }).waitFor();
        await expect.poll(() => topOfPlace(tab)).toBeCloseTo(24, -1);
        expect(await focused(tab)).toBe('lijkt-op');
        const reasons = page.getByRole('region', { name: 'Lijkt op' }).getByText(/^Beide/);
        // Of a text that is cut, more is there than is shown.
        for (const reason of await reasons.all()) expect(await reason.evaluate((text) => text.scrollHeight - text.clientHeight)).toBe(0);

        await page.mouse.wheel(0, -300);
        await expect.poll(() => topOfPlace(tab)).toBeGreaterThan(300);
        const left = await scrolled(tab);
        await page.goBack();
        await expect.poll(() => scrolled(tab)).toBe(begun);
        await page.goForward();
        await expect.poll(() => scrolled(tab)).toBe(left);
      },
      phone,
    );
  });

  it('is opened by its address too, and stays in view while what stands above it still comes', async () => {
    await visit(
      '/initiatief/cobra#lijkt-op',
      async (tab) => {
        await tab.page.getByRole('region', { name: 'Lijkt op' }).waitFor();
        await expect.poll(() => topOfPlace(tab)).toBeCloseTo(24, -1);
        expect(await focused(tab)).toBe('lijkt-op');
        const before = await scrolled(tab);
        await tab.page.evaluate(() => {
          // Browsers differ in keeping what is in view where it is: here none does.
          document.documentElement.style.overflowAnchor = 'none';
          const late = document.createElement('div');
          late.style.height = '900px';
          document.querySelector('main')?.prepend(late);
        });
        await expect.poll(() => scrolled(tab)).toBeGreaterThan(before + 800);
        expect(await topOfPlace(tab)).toBeCloseTo(24, -1);
      },
      phone,
    );
  });

  it('has a name in each language, and is found by that of the other too', async () => {
    await visit('/en/initiative/cobra#lijkt-op', async (tab) => {
      const { page } = tab;
      await page.getByRole('region', { name: 'Is like' }).waitFor();
      await expect.poll(() => focused(tab)).toBe('related');
      await page
        .getByRole('link', { name: /^line 26 of the source/ })
        .first()
        .click();
      await page.getByText('You are looking for line 26').waitFor();
      expect(new URL(page.url()).search).toBe('?lines=26');
      await page.getByRole('link', { name: 'Nederlands' }).click();
      await page.getByText('U zoekt regel 26').waitFor();
      expect(new URL(page.url()).search).toBe('?regels=26');
    });
  });

  it('is left alone by who scrolled or pressed a key meanwhile', async () => {
    for (const act of [(tab: Tab) => tab.page.mouse.wheel(0, 150), (tab: Tab) => tab.page.keyboard.press('Tab')]) {
      await visit('/initiatief/cobra', async (tab) => {
        const { page } = tab;
        const letGo = await tab.keepBack('InitiativeTies');
        await tab.goto('/initiatief/cobra?opnieuw#lijkt-op');
        await page.getByRole('heading', { level: 1, name: 'COBRA' }).waitFor();
        await act(tab);
        letGo();
        await page.getByRole('region', { name: 'Lijkt op' }).waitFor();
        expect(await topOfPlace(tab)).toBeGreaterThan(700);
        expect(await focused(tab)).not.toBe('lijkt-op');
      });
    }
  });
});
