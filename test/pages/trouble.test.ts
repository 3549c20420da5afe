import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/database/database.ts';
import { faults } from '../setup/axe.ts';
import { address } from '../setup/graph.ts';
import { type Explored, explore } from '../setup/pages.ts';
import { layWire, type Wire } from '../setup/wire.ts';

let explored: Explored;
let wire: Wire;
let close: () => Promise<void>;
beforeAll(async () => {
  const { hostname, port } = new URL(address.uri);
  wire = await layWire({ host: hostname, port: Number(port) });
  const database = openDatabase({ ...address, uri: `bolt://127.0.0.1:${wire.port}` });
  explored = await explore({ database });
  close = async () => {
    await explored.close();
    await database.driver.close();
    await wire.become('refused');
  };
});
afterAll(() => close());

describe('When the database is away', () => {
  it('a page says so with its status, and goes on by itself once it is back', async () => {
    await wire.become('refused');
    for (const path of ['/initiatief/cobra', '/embed/initiatief/cobra']) {
      const { status, headers } = await explored.server.request(path, { headers: { accept: 'text/html' } });
      expect([status, headers.get('retry-after')]).toEqual([503, '5']);
      expect(explored.server.failure(headers)).toMatchObject({ code: 'DATABASE_UNAVAILABLE', msg: 'a page could not be made' });
    }

    const tab = await explored.open('/initiatief/cobra');
    await tab.page.getByRole('heading', { name: 'De gegevens zijn even niet te bereiken' }).waitFor();
    expect(await faults(tab.page)).toEqual([]);
    await wire.become('open');
    await tab.page.getByRole('heading', { level: 1, name: 'COBRA' }).waitFor();
    await tab.close();
  });

  it('a page that was there stays, and what is asked anew is told apart', async () => {
    const tab = await explored.open('/en/initiative/cobra');
    await tab.page.getByRole('heading', { level: 1, name: 'COBRA' }).waitFor();
    await wire.become('refused');
    await tab.page.getByRole('link', { name: 'Amsterdam UMC' }).first().click();
    await tab.page.getByRole('heading', { name: 'The data can’t be reached for a moment' }).waitFor();
    await tab.page.goBack();
    await tab.page.getByRole('heading', { level: 1, name: 'COBRA' }).waitFor();
    await wire.become('open');
    await tab.close();
  });
});

describe('Without a network', () => {
  it('a page says so, and goes on by itself once it is there', async () => {
    const tab = await explored.open('/themas');
    await tab.page.getByRole('link', { name: 'Netwerkstage' }).first().waitFor();
    await tab.page.context().setOffline(true);
    await tab.page.getByRole('link', { name: 'Netwerkstage' }).first().click();
    await tab.page.getByRole('heading', { name: 'Er is geen verbinding' }).waitFor();
    await tab.page.context().setOffline(false);
    await tab.page.getByRole('heading', { level: 1, name: 'netwerkstage' }).waitFor();
    await tab.close();
  });
});

describe('On a slow network', () => {
  it('a page shows that something comes, and later that it takes long', async () => {
    const tab = await explored.open('/themas');
    await tab.page.getByRole('link', { name: 'Netwerkstage' }).first().waitFor();
    const letGo = await tab.keepBack('');
    await tab.page.getByRole('link', { name: 'Netwerkstage' }).first().click();
    await tab.page.getByText('De pagina wordt geladen.').waitFor({ state: 'attached' });
    await tab.page.getByText('Dit duurt langer dan gewoonlijk').waitFor();
    expect(await faults(tab.page)).toEqual([]);
    letGo();
    await tab.page.getByRole('heading', { level: 1, name: 'netwerkstage' }).waitFor();
    await tab.close();
  });
});
