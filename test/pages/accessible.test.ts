import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/shared/language.ts';
import { type PageName, pathTo } from '../../src/shared/paths.ts';
import { faultsBesideColours, faultsInBothThemes } from '../setup/axe.ts';
import { type Explored, explore } from '../setup/pages.ts';
import type { Tab } from '../setup/tab.ts';
import { foreignTexts } from './foreign-texts.ts';

let explored: Explored;
beforeAll(async () => {
  explored = await explore();
});
afterAll(() => explored.close());

/** Every page, with something on it. */
const shown: { page: PageName; id?: string; rest?: string }[] = [
  { page: 'home' },
  { page: 'search' },
  { page: 'search', rest: '?q=stage' },
  { page: 'search', rest: '?q=stage&view=table&kind=initiative' },
  { page: 'search', rest: '?q=xyzzyqwv' },
  { page: 'compare' },
  { page: 'compare', rest: '?a=cobra&b=isa' },
  { page: 'themes' },
  { page: 'factors' },
  { page: 'initiative', id: 'cobra' },
  { page: 'initiative', id: 'stagepunt' },
  { page: 'theme', id: 'netwerkstage' },
  { page: 'factor', id: 'beschikbaarheid-van-stageplaatsen' },
  { page: 'contact', id: 'klaas-nauta' },
  { page: 'organisation', id: 'radboudumc' },
  { page: 'lesson', id: 'begin-klein-met-wat-er-al-is' },
  { page: 'resource', id: 'idis' },
  { page: 'profession', id: 'doktersassistent' },
  { page: 'pathway', id: 'bbl' },
  { page: 'region', id: 'amsterdam' },
  { page: 'source', id: 'bron-ssfh-initiatieven', rest: '?regels=22-35' },
  { page: 'network', id: 'cobra' },
  { page: 'network', id: 'regionale-samenwerking', rest: '?open=initiative.stagepunt&without=lesson' },
  { page: 'matrix' },
  { page: 'matrix', rest: '?order=domain&theme=samenwerken' },
  { page: 'regions' },
  { page: 'growth' },
  { page: 'developers' },
  { page: 'reference' },
  { page: 'accessibility' },
  { page: 'initiative', id: 'bestaat-niet' },
];

describe.each(['nl', 'en'] as const satisfies Language[])('in %s', (language) => {
  const paths = shown.map(({ page, id = '', rest = '' }) => pathTo(page, language, id, rest));
  let tab: Tab;
  beforeAll(async () => {
    tab = await explored.open(pathTo('home', language));
  });
  afterAll(() => tab.close());

  it.each(paths)('the page %s is for everybody', async (path) => {
    await tab.page.setViewportSize({ width: 1280, height: 720 });
    await tab.goto(path);
    await tab.stands();
    expect(await tab.page.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(await tab.page.evaluate(() => document.querySelectorAll('h1').length)).toBe(1);

    expect(await foreignTexts(tab.page, language)).toEqual([]);
    expect(await (language === 'nl' ? faultsInBothThemes : faultsBesideColours)(tab.page)).toEqual([]);
    await tab.page.setViewportSize({ width: 320, height: 640 });
    expect(await tab.page.evaluate(() => document.documentElement.scrollWidth), 'width on a narrow screen').toBe(320);

    expect(tab.requests.splice(0).filter((address) => !address.startsWith(explored.server.url))).toEqual([]);
    expect(tab.complaints.splice(0).filter((text) => !text.includes('404'))).toEqual([]);
  });
});
