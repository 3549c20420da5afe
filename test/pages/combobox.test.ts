import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/shared/language.ts';
import { pathTo } from '../../src/shared/paths.ts';
import { faults } from '../setup/axe.ts';
import { type Explored, explore } from '../setup/pages.ts';
import type { Tab } from '../setup/tab.ts';

let explored: Explored;
beforeAll(async () => {
  explored = await explore();
});
afterAll(() => explored.close());

/** Where each combobox stands, and what is typed into it for more than one option. */
const boxes = [
  { name: 'of the front page', page: 'home', box: 'main input[name=q]', typed: 'stage' },
  { name: 'of the form', page: 'add', box: '#regions', typed: 'am' },
] as const;

const cases = boxes.flatMap((each) => languages.map((language) => ({ ...each, language })));

async function opened({
  page: name,
  box,
  typed,
  language,
}: (typeof cases)[number]): Promise<{ tab: Tab; input: Locator; options: Locator }> {
  const tab = await explored.open(pathTo(name, language satisfies Language));
  const { page } = tab;
  await page.locator(box).pressSequentially(typed);
  const options = page.locator('[role=listbox]:visible [role=option]');
  await options.nth(1).waitFor();
  return { tab, input: page.locator(box), options };
}

/** Text of the option that assistive technology is told of. */
const activeOf = async (input: Locator) => {
  const id = await input.getAttribute('aria-activedescendant');
  return id === null ? undefined : input.page().locator(`[id="${id}"][aria-selected=true]`).textContent();
};

describe.each(cases)('The combobox $name, in $language,', (each) => {
  it('makes options active by arrows, from the first to the last and around, while the text keeps the focus', async () => {
    const { tab, input, options } = await opened(each);
    const texts = await options.allTextContents();
    expect(await input.getAttribute('aria-expanded')).toBe('true');
    expect(await activeOf(input)).toBeUndefined();
    await input.press('ArrowDown');
    expect(await activeOf(input)).toBe(texts[0]);
    await input.press('ArrowDown');
    expect(await activeOf(input)).toBe(texts[1]);
    await input.press('ArrowUp');
    await input.press('ArrowUp');
    expect(await activeOf(input)).toBe(texts.at(-1));
    await input.press('ArrowDown');
    expect(await activeOf(input)).toBe(texts[0]);
    expect(await input.evaluate((element) => document.activeElement === element)).toBe(true);
    expect(await faults(tab.page)).toEqual([]);
    await tab.close();
  });

  it('leaves the cursor to who types: Home, End and what is typed in between', async () => {
    const { tab, input } = await opened(each);
    await input.press('Home');
    await input.press('x');
    await input.press('End');
    await input.press('y');
    await input.press('ArrowLeft');
    await input.press('z');
    expect(await input.inputValue()).toBe(`x${each.typed}zy`);
    await tab.close();
  });

  it('closes with Escape, which then empties it, and opens again by an arrow', async () => {
    const { tab, input, options } = await opened(each);
    await input.press('Escape');
    await options.first().waitFor({ state: 'detached' });
    expect(await input.getAttribute('aria-expanded')).toBe('false');
    expect(await input.inputValue()).toBe(each.typed);
    await input.press('ArrowDown');
    await options.first().waitFor();
    await input.press('Escape');
    await input.press('Escape');
    expect(await input.inputValue()).toBe('');
    await tab.close();
  });

  it('chooses nothing by being left', async () => {
    const { tab, input, options } = await opened(each);
    const address = tab.page.url();
    await input.press('ArrowDown');
    await input.press('Tab');
    await options.first().waitFor({ state: 'detached' });
    expect(tab.page.url()).toBe(address);
    expect(await tab.page.locator('.pick:not(.pick-new)').count()).toBe(0);
    await tab.close();
  });

  it('chooses by a click, without losing the focus before', async () => {
    const { tab, options } = await opened(each);
    const address = tab.page.url();
    const chosen = await options.nth(1).locator('span').first().textContent();
    await options.nth(1).click();
    if (each.page === 'home') await tab.page.waitForURL((url) => url.href !== address);
    else await tab.page.locator('.pick', { hasText: chosen ?? '' }).waitFor();
    await tab.close();
  });
});
