import { once } from 'node:events';
import { get as getFrom, type IncomingMessage } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSchema } from '../../src/api/schema/schema.ts';
import { builtExplorer } from '../../src/server/pages/build.ts';
import { type Explored, explore } from '../setup/pages.ts';
import { type Served, serve } from '../setup/server.ts';

let explored: Explored;
beforeAll(async () => {
  explored = await explore();
});
afterAll(() => explored.close());

const asBrowser = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };
const get = (path: string) => explored.server.request(path, asBrowser);

describe('the explorer’s addresses', () => {
  it.each(['/', '/zoeken?q=stage', '/en/search?q=stage', '/initiatief/cobra', '/en/initiative/cobra'])('%s is a page', async (path) => {
    const { status, headers, text } = await get(path);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(text).toContain(`<html lang="${path.startsWith('/en') ? 'en' : 'nl'}">`);
  });

  it.each(['/nergens', '/initiatief/bestaat-niet', '/en/theme/nothing'])('%s is a page that says that there is none', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404 });
  });

  it.each([
    ['/Initiatief/cobra', '/initiatief/cobra'],
    ['/EN/Search?q=Stage', '/en/search?q=Stage'],
    ['//Initiatief/Cobra', '/initiatief/cobra'],
  ])('%s leads to %s, which has no capitals', async (path, to) => {
    const { status, headers } = await explored.server.request(explored.server.url + path, { ...asBrowser, redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([301, to]);
  });

  it('name what they are about to search engines and in messages', async () => {
    const { text } = await get('/initiatief/cobra');
    expect(text).toContain('<title>COBRA : COmplexe zorg');
    expect(text).toMatch(/<link rel="canonical" href="http:\/\/[^"]+\/initiatief\/cobra"/);
    expect(text).toMatch(/<link rel="alternate" hreflang="en" href="http:\/\/[^"]+\/en\/initiative\/cobra"/);
    const [, data] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(text) ?? [];
    expect(JSON.parse(data ?? '')).toMatchObject({
      '@id': expect.stringMatching(/\/initiatief\/cobra$/),
      '@type': expect.arrayContaining(['Project']),
    });
  });

  it('allow the browser their own origin alone, and no script that is not a file', async () => {
    const policy = (await get('/')).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('lead a browser that opens the API to what developers need', async () => {
    const { status, headers } = await explored.server.request('/graphql', { ...asBrowser, redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([303, '/ontwikkelaars']);
  });

  it('leave everybody else to the API', async () => {
    expect(await explored.server.request('/nergens')).toMatchObject({ status: 404, body: { errors: [expect.anything()] } });
  });

  it('bring files that a browser may keep for good', async () => {
    const [script] = /\/assets\/[^"]+\.js/.exec((await get('/')).text) ?? [];
    expect((await get(script ?? '')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });
});

describe('a page that can’t be made although the database is there', () => {
  const paths = ['/initiatief/cobra', '/netwerk/cobra', '/embed/initiatief/cobra', '/en/embed/initiative/cobra'];
  let server: Served;
  beforeAll(async () => {
    const schema = await buildSchema();
    const initiative = schema.getQueryType()?.getFields()['initiative'];
    if (!initiative) throw new Error('There is no field to break.');
    initiative.resolve = () => {
      throw new Error('This field is broken.');
    };
    server = await serve({ schema, explorer: await builtExplorer(pino({ level: 'warn' })) });
  });
  afterAll(() => server.close());

  it.each(paths)('%s is our fault, and the log knows why by the id of the request', async (path) => {
    const { status, headers, text } = await server.request(path, asBrowser);
    expect([status, headers.get('retry-after')]).toEqual([500, null]);
    expect(text).toContain('<html lang="');
    expect(text).not.toContain('This field is broken.');
    expect(server.failure(headers)).toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
      msg: 'a page could not be made',
      err: { message: 'This field is broken.' },
    });
  });
});

describe('the origin of pages', () => {
  const paths = ['/initiatief/cobra', '/en/initiative/cobra', '/', '/embed/initiatief/cobra', '/initiatief/bestaat-niet'];
  const asked = async (server: Served, path: string): Promise<string> => {
    const headers = { ...asBrowser.headers, host: 'elders.example', 'x-forwarded-host': 'elders.example' };
    const [response] = (await once(getFrom(new URL(path, server.url), { headers }), 'response')) as [IncomingMessage];
    return textOf(response);
  };

  it.each(paths)('%s is the configured one, whatever a request says', async (path) => {
    const publicOrigin = 'https://kruispunt.example';
    const server = await serve({ publicOrigin, explorer: await builtExplorer(pino({ level: 'warn' })) });
    const page = await asked(server, path);
    expect(page).not.toContain('elders.example');
    if (path !== '/initiatief/bestaat-niet') expect(page).toMatch(/href="https:\/\/kruispunt\.example\//);
    await server.close();
  });

  it('is what a request says where none is configured, and only where no cache keeps it', async () => {
    expect(await asked(explored.server, '/initiatief/cobra')).toContain(
      '<link rel="canonical" href="http://elders.example/initiatief/cobra"',
    );
    expect((await get('/initiatief/cobra')).headers.get('cache-control')).toBe('no-cache');
    expect(await asked(explored.server, '/embed/initiatief/cobra')).toContain('<a href="/initiatief/cobra"');
  });
});

describe('a page that is asked too often', () => {
  it.each(['/initiatief/cobra', '/embed/initiatief/cobra'])('%s is answered 429, and says when to try again', async (path) => {
    const server = await serve({ costPerMinute: 1_000, explorer: await builtExplorer(pino({ level: 'warn' })) });
    await server.request(path, asBrowser);
    await server.request(path, asBrowser);
    const { status, headers, text } = await server.request(path, asBrowser);
    expect([status, headers.get('retry-after')]).toEqual([429, '60']);
    expect(text).toContain('<html lang="nl"');
    await server.close();
  });
});

describe('a page in a browser', () => {
  it('asks nothing of another host, and breaks no rule of its own', async () => {
    const tab = await explored.open('/');
    await tab.stands();
    expect(tab.requests.filter((address) => !address.startsWith(explored.server.url))).toEqual([]);
    expect(tab.complaints).toEqual([]);
    await tab.close();
  });
});
