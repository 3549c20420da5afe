import { parse } from 'csv-parse/sync';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRecords } from '../../src/records/store/load.ts';
import { builtExplorer } from '../../src/server/pages/build.ts';
import { searchedKinds } from '../../src/shared/kinds.ts';
import { ask, database, emptyGraph, seededGraph } from '../setup/graph.ts';
import { recordsIn } from '../setup/records.ts';
import { type Served, serve } from '../setup/server.ts';

const ORIGIN = 'https://kruispunt.example';

let server: Served;
beforeAll(async () => {
  await seededGraph();
  server = await serve({ publicOrigin: ORIGIN, explorer: await builtExplorer(pino({ level: 'warn' })) });
});
afterAll(async () => {
  await server.close();
  await emptyGraph();
});

type Row = Record<string, string>;

async function tableAt(path: string, delimiter: string): Promise<Row[]> {
  const answer = await server.request(path);
  expect([path, answer.status, answer.headers.get('content-type')]).toEqual([path, 200, 'text/csv; charset=utf-8']);
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z]+\.csv"$/);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  return parse(answer.text, { columns: true, delimiter, bom: true });
}

describe('All initiatives', () => {
  it('are a table, with names in the place of ids', async () => {
    const { initiatives } = await ask<{
      initiatives: { id: string; title: string; startYear: number | null; themes: { label: string }[] }[];
    }>('{ initiatives(limit: 100, sort: [{ id: ASC }]) { id title startYear themes(limit: 100) { label } } }');
    const table = await tableAt('/initiatieven.csv', ';');
    expect(table.map(({ id, titel, beginjaar, adres }) => [id, titel, beginjaar, adres])).toEqual(
      initiatives.map(({ id, title, startYear }) => [id, title, String(startYear ?? ''), `${ORIGIN}/initiatief/${id}`]),
    );
    for (const [index, { themas }] of table.entries())
      for (const { label } of initiatives[index]?.themes ?? []) expect(themas).toContain(label);
    expect(table.find(({ id }) => id === 'cobra')).toMatchObject({
      soort: expect.stringMatching(/^[A-Z][a-z ]+$/),
      organisaties: expect.stringMatching(/./),
    });
  });

  it('are one in English too', async () => {
    const [row] = await tableAt('/en/initiatives.csv', ',');
    expect(Object.keys(row ?? {})).toEqual(
      'id title kind status startYear endYear summary themes organisations regions website modified address'.split(' '),
    );
    expect(row?.['address']).toBe(`${ORIGIN}/en/initiative/${row?.['id']}`);
  });
});

describe('What a search finds', () => {
  it('is a table, the best first', async () => {
    const ids = searchedKinds.map((kind) => `... on ${kind} { id }`).join(' ');
    const { search } = await ask<{ search: { total: number; hits: { item: { id: string } }[] } }>(
      `{ search(text: "stage", first: 100) { total hits { item { ${ids} } } } }`,
    );
    const table = await tableAt('/zoeken.csv?q=stage', ';');
    expect(table).toHaveLength(search.total);
    expect(table.slice(0, 100).map(({ id }) => id)).toEqual(search.hits.map(({ item }) => item.id));
    for (const { naam, soort, adres } of table)
      expect([naam, soort, adres?.startsWith(`${ORIGIN}/`)]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./), true]);
  });

  it('is a header where nothing is found, and an error where too much is asked', async () => {
    expect(await tableAt('/en/search.csv?q=xyzzyqwv', ',')).toEqual([]);
    const bytes = Buffer.from(await (await fetch(new URL('/zoeken.csv', server.url))).arrayBuffer());
    expect(bytes.toString('utf8')).toBe('\uFEFF"id";"soort";"naam";"tekst";"adres"\r\n');
    const long = await server.request(`/zoeken.csv?q=${'a'.repeat(5_000)}`);
    expect([long.status, long.text]).toEqual([400, expect.stringContaining('characters')]);
  });
});

describe('A table of more than a part', () => {
  it('has each row once, and nothing that a spreadsheet runs', async () => {
    await emptyGraph();
    const many = Array.from({ length: 250 }, (_, index) => `  - { id: proef-${index}, title: "=1+${index} proef", kind: PROJECT }`);
    await loadRecords(database, recordsIn(`initiatives:\n${many.join('\n')}`));
    const ids = many.map((_, index) => `proef-${index}`).sort();
    for (const path of ['/initiatieven.csv', '/zoeken.csv?q=proef']) {
      const table = await tableAt(path, ';');
      expect(table.map(({ id }) => id).sort()).toEqual(ids);
      for (const row of table) expect(Object.values(row).filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    }
  });
});
