import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadRecords } from '../../src/records/store/load.ts';
import { database, emptyGraph } from '../setup/graph.ts';
import { keyWith } from '../setup/keys.ts';
import { recordsIn } from '../setup/records.ts';
import { type Served, serve } from '../setup/server.ts';

const proef = (title: string) =>
  recordsIn(`
initiatives: [{ id: proef, title: ${title}, kind: PROJECT }]
contacts:
  - { id: jo, name: Jo, kind: INDIVIDUAL, email: jo@zorg.example, legalBasis: CONSENT, purpose: Vragen, publish: [NAME, EMAIL] }
`);
const TITLED = '/graphql?query={initiative(id:"proef"){title}}';

let server: Served;
beforeEach(async () => {
  await emptyGraph();
  await loadRecords(database, proef('Proef'));
  server = await serve();
});
afterEach(() => server.close());

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') => server.request(path, { method, headers });
const tagOf = async (path: string): Promise<string> => (await get(path)).headers.get('etag') ?? '';

describe('An answer to GET', () => {
  test('is not sent again to who has it', async () => {
    const tag = await tagOf(TITLED);
    expect(tag).toMatch(/^W\/"[\w-]{22}"$/);
    for (const known of [tag, tag.slice(2), `"other", ${tag}`, '*']) {
      const { status, text, headers } = await get(TITLED, { 'if-none-match': known });
      expect([status, text, headers.get('etag'), headers.get('cache-control')]).toEqual([304, '', tag, 'public, max-age=60']);
      expect(headers.get('vary')).toMatch(/\baccept\b.*\bauthorization\b/);
    }
    expect((await get(TITLED, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('is the same one to whom it comes compressed', async () => {
    expect((await get(TITLED, { 'accept-encoding': 'gzip' })).headers.get('etag')).toBe(await tagOf(TITLED));
  });

  test('is sent again once it is another, at once, and not for what else was written', async () => {
    const tag = await tagOf(TITLED);
    await loadRecords(database, recordsIn('themes: [{ id: elders, label: Elders, labelEn: Elsewhere }]'));
    expect((await get(TITLED, { 'if-none-match': tag })).status).toBe(304);
    await loadRecords(database, proef('Anders'));
    expect(await get(TITLED, { 'if-none-match': tag })).toMatchObject({ status: 200, body: { data: { initiative: { title: 'Anders' } } } });
  });

  test('has no name to be known by where nobody may keep it', async () => {
    const curator = { authorization: `Bearer ${await keyWith('CURATOR')}` };
    const own = [
      await get('/graphql?query={contacts{email}}'),
      await get('/graphql?query={viewer{name}}'),
      await get(TITLED, curator),
      await get('/graphql?query={initiative(id:"proef"){titel}}'),
      await server.post('{ initiative(id: "proef") { title } }'),
      await get('/health/live'),
    ];
    expect(own.map(({ headers }) => headers.get('etag'))).toEqual(own.map(() => null));
    expect((await get('/graphql?query={contacts{email}}', { 'if-none-match': '*' })).status).toBe(200);
  });
});

test('HEAD is told what GET would be, without the answer', async () => {
  for (const path of [TITLED, '/graphql/schema.graphql', '/health/live', '/graphql?query={nothing}', '/graphql?query={contacts{email}}']) {
    const [head, whole] = [await get(path, {}, 'HEAD'), await get(path)];
    const said = ({ status, headers }: typeof head) => [
      status,
      ...['content-type', 'cache-control', 'etag'].map((name) => headers.get(name)),
    ];
    expect(head.text).toBe('');
    expect(said(head), path).toEqual(said(whole));
  }
});
