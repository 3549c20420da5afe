import { once } from 'node:events';
import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, emptyGraph, seededGraph } from '../setup/graph.ts';
import { type Served, serve } from '../setup/server.ts';

const ORIGIN = 'https://kruispunt.example';

let server: Served;
let client: Client;
beforeAll(async () => {
  await seededGraph();
  server = await serve({ publicOrigin: ORIGIN });
  client = await connected(server);
});
afterAll(async () => {
  await client.close();
  await server.close();
  await emptyGraph();
});

async function connected({ url }: Served): Promise<Client> {
  const assistant = new Client({ name: 'test', version: '1' });
  await assistant.connect(new StreamableHTTPClientTransport(new URL('/mcp', url)));
  return assistant;
}

/** What a tool answers: its text says the same as its structure. */
async function called(name: string, values: object, by = client): Promise<Record<string, unknown>> {
  const { content, structuredContent, isError } = CallToolResultSchema.parse(await by.callTool({ name, arguments: { ...values } }));
  expect([isError, content[0]?.type]).toEqual([undefined, 'text']);
  expect(content[0]?.type === 'text' && JSON.parse(content[0].text)).toEqual(structuredContent);
  return structuredContent ?? {};
}

/** What an assistant is told of what went wrong. */
async function refused(name: string, values: object, by = client): Promise<unknown> {
  const { content, isError } = CallToolResultSchema.parse(await by.callTool({ name, arguments: { ...values } }));
  expect(isError).toBe(true);
  return content[0]?.type === 'text' && content[0].text;
}

const post = (body: unknown, headers: Record<string, string> = {}) =>
  server.request('/mcp', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
    body: JSON.stringify(body),
  });
const LIST = { jsonrpc: '2.0', id: 1, method: 'tools/list' };

describe('assistants', () => {
  it('are told what there is, and how to tell of it', async () => {
    expect(client.getServerVersion()).toMatchObject({ name: 'kruispunt', title: 'Kruispunt' });
    expect(client.getInstructions()).toContain('Begin with search.');
    const { tools } = await client.listTools();
    expect(tools.map(({ name, inputSchema }) => [name, Object.keys(inputSchema.properties ?? {}), inputSchema.required])).toEqual([
      ['search', ['q', 'limit', 'offset'], ['q']],
      ['initiative', ['id'], ['id']],
      ['related', ['id', 'limit'], ['id']],
      ['solutions', ['id', 'limit'], ['id']],
      ['contacts', ['theme', 'limit'], ['theme']],
      ['compare', ['a', 'b'], ['a', 'b']],
    ]);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
  });

  it('are answered what the tool says that it answers', async () => {
    const { initiatives } = await ask('{ initiatives(limit: 2) { id } }');
    const [a, b] = (initiatives ?? []).map(({ id }: { id: string }) => id);
    const { tools } = await client.listTools();
    const values: Record<string, object> = {
      search: { q: 'stage' },
      initiative: { id: a },
      related: { id: a },
      solutions: { id: a },
      contacts: { theme: 'dementie', limit: 2 },
      compare: { a, b },
    };
    for (const { name, outputSchema } of tools) {
      const validate = addFormats.default(new Ajv({ strict: false, allErrors: true })).compile(outputSchema ?? false);
      validate(await called(name, values[name] ?? {}));
      expect([name, validate.errors]).toEqual([name, null]);
    }
  });

  it('find an initiative, with its address and its sources, and read it there as linked data', async () => {
    const found = await called('search', { q: 'palliatieve zorg', limit: 5 });
    const hits = found['hits'] as { item: { id: string; type: string; uri: string; sources: object[] } }[];
    const item = hits.map((hit) => hit.item).find(({ type }) => type === 'Initiative');
    expect(item).toMatchObject({ uri: `${ORIGIN}/initiatief/${item?.id}` });
    expect(item?.sources[0]).toMatchObject({ title: expect.any(String), uri: expect.stringContaining(`${ORIGIN}/bron/`) });
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates).toMatchObject([{ uriTemplate: `${ORIGIN}/{page}/{id}`, mimeType: 'application/ld+json' }]);
    const { contents } = await client.readResource({ uri: item?.uri ?? '' });
    const [content] = contents;
    expect(content?.mimeType).toBe('application/ld+json');
    expect(JSON.parse(content && 'text' in content ? content.text : '')).toMatchObject({ '@id': item?.uri });
    await expect(client.readResource({ uri: `${ORIGIN}/initiatief/geen` })).rejects.toThrow('There is nothing here at');
    await expect(client.readResource({ uri: 'file:///etc/passwd' })).rejects.toThrow('There is nothing here at');
  });

  it('are told what went wrong by the code and the sentence of the API', async () => {
    expect(await refused('initiative', { id: 'geen' })).toBe("BAD_REQUEST: There is nothing here with the id 'geen'.");
    expect(await refused('search', {})).toBe("BAD_USER_INPUT: The parameter 'q' must be given.");
    expect(await refused('search', { q: 'stage', limit: 1000 })).toMatch(/^BAD_USER_INPUT: The parameter 'limit' must be a whole number/);
    expect(await refused('search', { q: ['stage'] })).toMatch(/^BAD_USER_INPUT: /);
    expect(await refused('related', { id: 'x', n: 1 })).toMatch(/^BAD_USER_INPUT: 'n' is no parameter/);
    await expect(client.callTool({ name: 'delete' })).rejects.toThrow("There is no tool 'delete'.");
  });

  it('have the budget of contacts that everybody has', async () => {
    const few = await serve({ contactsPerHour: 1 });
    const assistant = await connected(few);
    await called('contacts', { theme: 'dementie', limit: 1 }, assistant);
    expect(await refused('contacts', { theme: 'palliatieve zorg', limit: 20 }, assistant)).toMatch(/^RATE_LIMITED: /);
    await assistant.close();
    await few.close();
  });

  it('pay for what they ask as everybody does', async () => {
    const poor = await serve({ costPerMinute: 1 });
    await expect(connected(poor)).rejects.toThrow('RATE_LIMITED');
    await poor.close();
  });
});

describe('/mcp', () => {
  it('is asked by POST alone, one message at a time', async () => {
    for (const method of ['GET', 'DELETE']) {
      const { status, headers } = await server.request('/mcp', { method, headers: { accept: 'text/event-stream' } });
      expect([method, status, headers.get('allow')]).toEqual([method, 405, 'POST']);
    }
    const { status, headers, body } = await post(LIST);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'application/json; charset=utf-8',
      'no-store',
    ]);
    expect(body).toMatchObject({ id: 1, result: { tools: expect.any(Array) } });
    expect((await post([LIST, LIST])).status).toBe(400);
    expect((await post({ jsonrpc: '2.0', method: 'notifications/initialized' })).status).toBe(202);
  });

  it('answers no page of another origin', async () => {
    expect((await post(LIST, { origin: 'https://elders.example' })).status).toBe(403);
    expect((await post(LIST, { origin: ORIGIN })).status).toBe(200);
  });

  it('takes no page for its own where nobody said where it is found, but on this machine', async () => {
    const own = await serve();
    const asked = async (host: string) => {
      const headers = { host, origin: `http://${host}`, 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
      const sent = request(`${own.url}/mcp`, { method: 'POST', headers });
      sent.end(JSON.stringify(LIST));
      const [answer] = await once(sent, 'response');
      answer.resume();
      return answer.statusCode;
    };
    expect([await asked('elsewhere.example'), await asked(new URL(own.url).host)]).toEqual([403, 200]);
    await own.close();
  });

  it('answers pages of an origin that may call the API', async () => {
    const origin = 'https://portaal.example';
    const open = await serve({ publicOrigin: ORIGIN, corsOrigins: [origin] });
    const asks = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type, mcp-protocol-version' };
    const { headers } = await open.request('/mcp', { method: 'OPTIONS', headers: { origin, ...asks } });
    expect(headers.get('access-control-allow-headers')).toContain('mcp-protocol-version');
    const assistant = new Client({ name: 'test', version: '1' });
    await assistant.connect(new StreamableHTTPClientTransport(new URL('/mcp', open.url), { requestInit: { headers: { origin } } }));
    expect((await assistant.listTools()).tools).toHaveLength(6);
    await assistant.close();
    await open.close();
  });

  it('is named in /llms.txt', async () => {
    const { status, headers, text } = await server.request('/llms.txt');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(text).toMatch(/^# Kruispunt\n\n> /);
    for (const [, path] of text.matchAll(/\(https:\/\/kruispunt\.example(\/mcp|\/api[^)]+|\/graphql[^)]+)\)/g))
      expect([path, (await server.request(path ?? '')).status]).toEqual([path, path === '/mcp' ? 405 : 200]);
  });
});

describe('kruispunt mcp', () => {
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  const handedOnTo = (address: string) =>
    new StdioClientTransport({ command: process.execPath, args: ['--import', 'tsx', 'src/cli/kruispunt.ts', 'mcp', address], cwd });

  it('lets an assistant on this machine ask a server that runs', async () => {
    const assistant = new Client({ name: 'test', version: '1' });
    await assistant.connect(handedOnTo(server.url));
    expect(await called('search', { q: 'stage' }, assistant)).toEqual(await called('search', { q: 'stage' }));
    expect(await refused('initiative', { id: 'geen' }, assistant)).toMatch(/^BAD_REQUEST: /);
    await assistant.close();
  });

  it('tells where no server can be reached', async () => {
    const assistant = new Client({ name: 'test', version: '1' });
    await expect(assistant.connect(handedOnTo('http://127.0.0.1:9'))).rejects.toThrow('fetch failed');
  });
});
