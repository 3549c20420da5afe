import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededGraph } from './setup/graph.ts';
import { type Served, serve } from './setup/server.ts';

let server: Served;
beforeAll(async () => {
  await seededGraph();
  server = await serve();
});
afterAll(() => server.close());

describe('the page for a browser', () => {
  const browser = { headers: { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' } };

  it.each(['/', '/graphql'])('is at %s and asks nothing of another host', async (path) => {
    const { status, headers, text } = await server.request(path, browser);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(text).toContain('<h1>Kruispunt</h1>');
    expect(text).not.toMatch(/https?:|\/\/|<script|<link|@import|url\(/i);
    const links = [...text.matchAll(/\b(?:href|src|action)="([^"]*)"/g)].map(([, address]) => address as string);
    expect(links).toEqual(['/health/ready']);
    for (const link of links) expect((await server.request(link)).status).toBe(200);
  });

  it('shows a query that is answered', async () => {
    const { text } = await server.request('/', browser);
    const [, query] = /<pre[^>]*>([^<]*)<\/pre>/.exec(text) ?? [];
    expect(await server.post(query as string)).toMatchObject({
      status: 200,
      body: { data: { contactsFor: { matches: expect.arrayContaining([expect.anything()]) } } },
    });
  });

  it('does not stand in the way of a query by GET', async () => {
    const headers = { ...browser.headers, 'apollo-require-preflight': 'true' };
    expect((await server.request('/graphql?query={__typename}', { headers })).body).toEqual({ data: { __typename: 'Query' } });
  });
});
