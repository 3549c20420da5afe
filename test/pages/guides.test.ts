import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { askByCurl, guides } from '../../src/web/developers/guides.ts';
import { type ForeignSite, foreignSite } from '../setup/foreign-site.ts';
import { freePort } from '../setup/free-port.ts';
import { type Explored, explore } from '../setup/pages.ts';

let explored: Explored;
let foreign: ForeignSite;
beforeAll(async () => {
  explored = await explore();
  foreign = await foreignSite(explored.server.url);
});
afterAll(async () => {
  foreign.close();
  await explored.close();
});

const run = promisify(execFile);
const printed = async (program: string, ...given: string[]) => (await run(program, given, { maxBuffer: 50_000_000 })).stdout;
const node = (text: string) => printed(process.execPath, '--input-type=module', '-e', text);

/** What each guide gives, tried as its reader would. */
const tried: Readonly<Record<string, (text: string) => Promise<void>>> = {
  async wordpress(text) {
    const tab = await explored.open(foreign.write({ elements: text, script: '' }));
    await tab.page.getByRole('heading', { name: 'COBRA' }).first().waitFor();
    await tab.page.locator('kruispunt-contact').getByText('Annemarie Moll').first().waitFor();
    expect(tab.complaints).toEqual([]);
    await tab.close();
  },
  async javascript(text) {
    expect(await node(text)).toContain('contact: { name:');
  },
  async python(text) {
    expect((await printed('python3', '-c', text)).trim().split('\n')).toHaveLength(3);
  },
  async excel(text) {
    const { status, text: table } = await explored.server.request(text);
    expect([status, table.split('\n').length > 15]).toEqual([200, true]);
  },
  async harvester(text) {
    expect(await printed('bash', '-c', text)).toContain('<oai_dc:dc');
  },
  async assistant(text) {
    const { mcpServers }: { mcpServers: { kruispunt: { url: string } } } = JSON.parse(text);
    const assistant = new Client({ name: 'test', version: '1' });
    await assistant.connect(new StreamableHTTPClientTransport(new URL(mcpServers.kruispunt.url)));
    expect((await assistant.listTools()).tools.map(({ name }) => name)).toContain('contacts');
    await assistant.close();
  },
  async copy(text) {
    expect((await node(text)).match(/entity: \{\s+title:/g)?.length).toBeGreaterThan(10);
  },
  async webhooks(text) {
    const secret = `whsec_${randomBytes(32).toString('base64')}`;
    const port = await freePort();
    const receiver = spawn(process.execPath, ['--input-type=module', '-e', text.replace('8080', String(port))], {
      env: { ...process.env, WEBHOOK_SECRET: secret },
    });
    try {
      const body = JSON.stringify({
        type: 'changes',
        timestamp: new Date().toISOString(),
        data: { cursor: 'from-here', kinds: ['THEME'] },
      });
      const signed = (by: string) => {
        const [id, at] = ['msg_1', new Date()];
        const signature = new Webhook(by).sign(id, at, body);
        return { 'webhook-id': id, 'webhook-timestamp': String(Math.floor(at.getTime() / 1000)), 'webhook-signature': signature };
      };
      const answerTo = (headers: Record<string, string>) => fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers, body });
      await vi.waitUntil(() => answerTo({}).catch(() => false), { timeout: 120_000 });
      const said = once(receiver.stdout, 'data');
      expect((await answerTo(signed(`whsec_${randomBytes(32).toString('base64')}`))).status).toBe(400);
      expect((await answerTo(signed(secret))).status).toBe(204);
      expect(String(await said)).toContain("[ 'THEME' ] from-here");
    } finally {
      receiver.kill();
    }
  },
};

describe('What the guide for developers gives to copy works as it stands', () => {
  it('to ask at once', async () => {
    const { data }: { data: { initiatives: object[] } } = JSON.parse(await printed('bash', '-c', askByCurl(explored.server.url)));
    expect(data.initiatives).toHaveLength(3);
  });

  it.each(guides)('for who has $have.en', async ({ id, snippet }) => {
    const trial = tried[id];
    if (!trial) throw new Error(`Nobody tries the guide '${id}'.`);
    await trial(snippet(explored.server.url));
  });
});

describe('The reference of the API', () => {
  it('shows the type that its address names, and leads to others', async () => {
    const tab = await explored.open('/en/developers/reference#Bridge');
    const { page } = tab;
    await page.getByRole('heading', { name: 'Bridge', exact: true }).waitFor();
    await page.locator('.reference-type dl').getByRole('link', { name: 'BridgeHow' }).click();
    await page.getByRole('heading', { name: 'BridgeHow', exact: true }).waitFor();
    await page.getByText('REMEDY', { exact: true }).waitFor();
    expect(tab.complaints).toEqual([]);
    await tab.close();
  });

  it('finds a type by the name of a field, and has nothing of curators', async () => {
    const tab = await explored.open('/ontwikkelaars/naslag');
    const { page } = tab;
    await page.getByRole('searchbox').last().fill('notUnderstood');
    await page.getByRole('navigation', { name: 'Typen' }).getByRole('link').first().waitFor();
    const names = await page.getByRole('navigation', { name: 'Typen' }).getByRole('link').allTextContents();
    expect(names).toEqual(['ContactAnswer']);
    await page.getByRole('searchbox').last().fill('saveRecord');
    await page.getByText('Geen type of veld heet zo.').waitFor();
    expect(tab.complaints).toEqual([]);
    await tab.close();
  });
});
