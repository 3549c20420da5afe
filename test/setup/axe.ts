import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const EVERYTHING = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours; a dark page differs in nothing else. */
const COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What axe finds wrong with the page as it stands, by the rules of WCAG 2.2 AA and best practice; one sentence a fault. */
export function faults(page: Page): Promise<string[]> {
  return faultsBy(page, EVERYTHING);
}

/** The same, but for what has been judged in both themes already: the page in another language has the same colours. */
export function faultsBesideColours(page: Page): Promise<string[]> {
  return faultsBy(page, EVERYTHING, Object.fromEntries(COLOURS.values.map((rule) => [rule, { enabled: false }])));
}

/** What is wrong with the page in light, and with its colours in dark. */
export async function faultsInBothThemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const inLight = await faultsBy(page, EVERYTHING);
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await faultsBy(page, COLOURS);
  return [...inLight.map((fault) => `in light: ${fault}`), ...inDark.map((fault) => `in dark: ${fault}`)];
}

/** Sentences about what it found wrong. What is right is most of what it finds: it is not told, and never leaves the browser. */
const SENTENCES = `({ violations }) => violations.flatMap(({ id, help, nodes }) =>
  nodes.map(({ target, failureSummary }) => id + ': ' + help + ', at ' + target.join(' ') + ': ' + failureSummary))`;

async function faultsBy(page: Page, runOnly: unknown, rules: object = {}): Promise<string[]> {
  // Evaluated by the debugger, so that the page's policy stays as strict as it is.
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe);
  const options = JSON.stringify({ runOnly, rules, resultTypes: ['violations'] });
  return (await page.evaluate(`axe.run(document, ${options}).then(${SENTENCES})`)) as string[];
}
