import type { BrowserContext, Page, Request } from 'playwright-core';

/** A tab of a browser; what it complains of and what it asks for is kept. */
export interface Tab {
  page: Page;
  /** What the console and uncaught errors said, refusals of the page's policy among it. */
  complaints: string[];
  /** Addresses that the tab asked for. */
  requests: string[];
  /** Goes to an address of the server, as who types it. */
  goto(path: string): Promise<void>;
  /** Waits until the page has all that it asked for, and has drawn it. */
  stands(): Promise<void>;
  /** Keeps back the answers to a question of the page until the function that it gives is called; to all questions when the name is empty. */
  keepBack(question: string): Promise<() => void>;
  close(): Promise<void>;
}

/** For what never comes: on a machine that does much else, what is waited for comes late. */
const PATIENCE = 300_000;

const FRAMES = 'document.fonts.ready.then(() => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(() => then()))))';

/** Opens a tab that remembers nothing of others. */
export async function tabIn(context: BrowserContext, server: string): Promise<Tab> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await forget(page, server);

  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));

  const requested = underWay(page);
  return {
    page,
    complaints,
    requests,
    goto: async (path) => void (await page.goto(new URL(path, server).href)),
    stands: async () => {
      do {
        await requested.none();
        await page.locator('h1').first().waitFor({ state: 'attached' });
        await page.locator('.waiting, [aria-busy="true"]').first().waitFor({ state: 'detached' });
        // What was drawn may ask for more.
        await page.evaluate(FRAMES);
      } while (requested.some());
    },
    keepBack: async (question) => {
      let letGo = () => {};
      const gone = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      await page.route('**/graphql', async (route) => {
        if (route.request().postData()?.includes(`query ${question}`)) await gone;
        await route.continue();
      });
      return letGo;
    },
    close: () => page.close(),
  };
}

async function forget(page: Page, origin: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage' });
  await devtools.detach();
}

/** Requests of a page that have not ended. */
function underWay(page: Page): { some(): boolean; none(): Promise<void> } {
  const requests = new Set<Request>();
  let tell = () => {};
  page.on('request', (request) => requests.add(request));
  const end = (request: Request) => {
    requests.delete(request);
    if (requests.size === 0) tell();
  };
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  return {
    some: () => requests.size > 0,
    none: () =>
      new Promise((resolve) => {
        tell = resolve;
        if (requests.size === 0) resolve();
      }),
  };
}
