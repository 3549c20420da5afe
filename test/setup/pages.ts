import { pino } from 'pino';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { builtExplorer } from '../../src/server/pages/build.ts';
import type { ServerOptions } from '../../src/server/server.ts';
import { openBrowser } from './browser.ts';
import { seededGraph } from './graph.ts';
import { type Served, serve } from './server.ts';

/** The explorer on the seeded graph, and a real browser to look at it with. */
export interface Explored {
  server: Served;
  browser: Browser;
  /** Opens an address in a tab of its own; what the tab complains of and what it asks for is kept. */
  open(path: string, options?: BrowserContextOptions): Promise<Tab>;
  close(): Promise<void>;
}

export interface Tab {
  page: Page;
  /** What the console and uncaught errors said, refusals of the page's policy among it. */
  complaints: string[];
  /** Addresses that the tab asked for. */
  requests: string[];
  close(): Promise<void>;
}

/** Serves the seeded graph with the built explorer, and starts a browser. */
export async function explore(options: Partial<ServerOptions> = {}): Promise<Explored> {
  await seededGraph();
  const explorer = await builtExplorer(pino({ level: 'warn' }));
  const [server, browser] = await Promise.all([serve({ explorer, contactsPerHour: 10_000, ...options }), openBrowser()]);
  const open = async (path: string, contextOptions: BrowserContextOptions = {}): Promise<Tab> => {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...contextOptions });
    const page = await context.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(new URL(path, server.url).href);
    return { page, complaints, requests, close: () => context.close() };
  };
  return {
    server,
    browser,
    open,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
