import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentsIn } from '../../src/documents/documents.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { database } from '../setup/graph.ts';
import { type Explored, explore } from '../setup/pages.ts';
import { recordsIn } from '../setup/records.ts';

const report = [
  'Verslag van de proef',
  '',
  'Eerst was er niets.',
  'Toen begon de proef met stages.',
  'Bel Roos: 06 12 34 56 78 of mail roos@umc.example.',
  'Daarna ging het goed.',
  'En nog later.',
  'Dit haalt niemand aan.',
  'Dit ook niet.',
];

let folder: string;
let explored: Explored;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sources-'));
  const text = `${report.join('\n')}\n`;
  await writeFile(join(folder, 'verslag.txt'), text);
  explored = await explore({ documents: documentsIn(folder) });
  const sha256 = createHash('sha256').update(text).digest('hex');
  const about = { publisher: 'De redactie', fileName: 'verslag.txt' };
  await loadRecords(
    database,
    recordsIn(
      JSON.stringify({
        sources: [
          { id: 'verslag', title: 'Verslag', ...about, sha256 },
          { id: 'ander-verslag', title: 'Een ander verslag van die naam', ...about, sha256: '0'.repeat(64) },
        ],
        initiatives: ['verslag', 'ander-verslag'].map((source) => ({
          ...{ id: `proef-uit-${source}`, source, title: `Proef uit ${source}`, kind: 'PROJECT', status: 'RUNNING' },
          ...{ summary: 'Een proef met stages, zoals het verslag vertelt.', cites: { title: '4', summary: '4-5' } },
        })),
      }),
      'proef.json',
    ),
  );
});
afterAll(async () => {
  await explored.close();
  await rm(folder, { recursive: true });
});

const linesOn = (page: Page) =>
  page
    .locator('.excerpt li')
    .evaluateAll((items) =>
      items.map((item) => `${item.getAttribute('value')} ${item.textContent}${item.querySelector('mark') ? ' <' : ''}`),
    );

describe('The page of a source', () => {
  it('shows the lines that a reference leads to, marked, with two around them and nothing more', async () => {
    const tab = await explored.open('/initiatief/proef-uit-verslag');
    await tab.page
      .getByRole('link', { name: /^regels? 4/ })
      .first()
      .click();
    await tab.page.getByRole('heading', { name: 'Zo staat het er' }).waitFor();
    expect(await linesOn(tab.page)).toEqual([
      '2 ',
      '3 Eerst was er niets.',
      '4 Toen begon de proef met stages. <',
      '5 Bel Roos: […] of mail […] <',
      '6 Daarna ging het goed.',
      '7 En nog later.',
    ]);
  });

  it('shows none that no fact cites, whatever the address asks for', async () => {
    const tab = await explored.open('/bron/verslag?regels=1-9');
    await tab.page.locator('.excerpt').waitFor();
    expect(await tab.page.locator('article').textContent()).not.toMatch(/haalt niemand aan|Verslag van de proef/);
    await tab.goto('/bron/verslag?regels=8-9');
    await tab.page.getByText('U zoekt de regels 8–9').waitFor();
    expect(await tab.page.locator('.excerpt').count()).toBe(0);
  });

  it('says it in English too, with the lines in the language they are in', async () => {
    const tab = await explored.open('/en/source/verslag?lines=4');
    await tab.page.getByRole('heading', { name: 'What it says' }).waitFor();
    expect(await tab.page.getAttribute('.excerpt', 'lang')).toBe('nl');
  });

  it('shows no lines of a document that is another than the one that was read', async () => {
    const tab = await explored.open('/bron/ander-verslag?regels=4');
    await tab.page.getByText('U zoekt regel 4').waitFor();
    expect(await tab.page.locator('.excerpt').count()).toBe(0);
  });
});

describe('The API', () => {
  const excerpt = async (args: string) =>
    (await explored.server.post(`{ source(id: "verslag") { excerpt(${args}) { number text isAsked } } }`)).body;

  it('answers the same lines, as many as are asked for', async () => {
    expect(await excerpt('lines: "4-5", first: 2')).toEqual({
      data: {
        source: {
          excerpt: [
            { number: 2, text: '', isAsked: false },
            { number: 3, text: 'Eerst was er niets.', isAsked: false },
          ],
        },
      },
    });
    expect(await excerpt('lines: "geen regels", first: null')).toEqual({ data: { source: { excerpt: [] } } });
    expect(await excerpt('lines: "4", first: 101')).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });
});
