import { pino } from 'pino';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { builtExplorer } from '../../src/server/pages/build.ts';
import type { ServerOptions } from '../../src/server/server.ts';
import { openBrowser } from './browser.ts';
import { seededGraph } from './graph.ts';
import { type Served, serve } from './server.ts';
import { type Tab, tabIn } from './tab.ts';

/** The explorer on the seeded graph, and a real browser to look at it with. */
export interface Explored {
  server: Served;
  browser: Browser;
  /** Opens an address in a tab of its own, as somebody who was never here before. */
  open(path: string, options?: BrowserContextOptions): Promise<Tab>;
  close(): Promise<void>;
}

const visitor: BrowserContextOptions = { reducedMotion: 'reduce' };

/** Serves the seeded graph with the built explorer, and starts a browser. */
export async function explore(options: Partial<ServerOptions> = {}): Promise<Explored> {
  const [explorer, browser] = await Promise.all([builtExplorer(pino({ level: 'warn' })), openBrowser(), seededGraph()]);
  const server = await serve({ explorer, contactsPerHour: 10_000, ...options });
  const context = await browser.newContext(visitor);
  // While it is there, another tab takes half the time.
  await context.newPage();
  return {
    server,
    browser,
    open: async (path, { viewport, colorScheme, ...device } = {}) => {
      const isOrdinary = Object.keys(device).length === 0;
      const tab = await tabIn(isOrdinary ? context : await browser.newContext({ ...visitor, ...device }), server.url);
      if (viewport) await tab.page.setViewportSize(viewport);
      if (colorScheme) await tab.page.emulateMedia({ colorScheme });
      await tab.goto(path);
      return tab;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
