import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../setup/browser.ts';
import { address, seededGraph } from '../setup/graph.ts';
import { endPrograms, type Program, root, runProgram } from '../setup/program.ts';

let copy: string;
let browser: Browser;
let page: Page;
let program: Program;
let url: string;

beforeAll(async () => {
  await seededGraph();
  // Within the project, where its packages are found.
  await mkdir(join(root, '.copies'), { recursive: true });
  copy = await mkdtemp(join(root, '.copies', 'dev-'));
  for (const name of ['src', 'graph', 'seeds', 'vite.config.ts']) await cp(join(root, name), join(copy, name), { recursive: true });
  browser = await openBrowser();
  page = await browser.newPage();
  page.setDefaultTimeout(300_000);
});
afterAll(async () => {
  endPrograms();
  await browser.close();
  await rm(copy, { recursive: true, force: true });
});

/** Rewrites a file of the copy, as an editor does. */
async function edit(path: string, change: (text: string) => string): Promise<void> {
  const file = join(copy, path);
  const before = await readFile(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(file, after);
}

describe('npm run dev', () => {
  it('answers a page as it is written, with its title and status', async () => {
    const { uri, user, password } = address;
    program = runProgram('src/dev/dev.ts', [], { PORT: '0', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }, copy);
    url = await program.says(/shows its pages as they are written at (http:\/\/127\.0\.0\.1:\d+)/);
    const answer = await page.goto(`${url}/initiatief/cobra`);
    expect(answer?.status()).toBe(200);
    expect(await page.title()).toMatch(/^COBRA/);
    await page.getByRole('heading', { level: 1, name: /^COBRA/ }).waitFor();
    expect((await fetch(`${url}/nergens`, { headers: { accept: 'text/html' } })).status).toBe(404);
  });

  it('shows a change of a page in the page that is open, without loading it again or building anything', async () => {
    await page.goto(url);
    await page.getByRole('heading', { level: 1, name: 'Wie heeft dit al eens opgelost?' }).waitFor();
    await page.evaluate('window.isSamePage = true');
    await edit('src/web/words/home-words.ts', (text) => text.replace('Wie heeft dit al eens opgelost?', 'Wie loste dit al op?'));
    await page.getByRole('heading', { level: 1, name: 'Wie loste dit al op?' }).waitFor();
    expect(await page.evaluate('window.isSamePage')).toBe(true);
    expect(program.output()).not.toContain('built the explorer');
  });

  it('starts the server again when it changes, and keeps who asks waiting until it is there', async () => {
    await edit('src/server/health.ts', (text) => text.replaceAll("'/health/live'", "'/health/alive'"));
    await program.says(/stopping on SIGTERM/);
    expect((await fetch(`${url}/health/alive`)).status).toBe(200);
    expect((await fetch(`${url}/initiatief/cobra`, { headers: { accept: 'text/html' } })).status).toBe(200);
  });

  it('ends with all that it started', async () => {
    program.process.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(program.errors()).toBe('');
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });
});
