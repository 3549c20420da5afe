import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/database/database.ts';
import { type GraphWatch, watchGraph } from '../../src/database/graph-watch.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { figuresIn } from '../setup/figures.ts';
import { address, database, emptyGraph } from '../setup/graph.ts';
import { keyWith } from '../setup/keys.ts';
import { recordsIn } from '../setup/records.ts';
import { type Answer, type Served, serve } from '../setup/server.ts';

const TITLED = '{ initiative(id: "proef") { title } }';
const TOKEN = 'of-the-test';
const proef = (title: string) =>
  recordsIn(`
initiatives: [{ id: proef, title: ${title}, kind: PROJECT }]
contacts:
  - { id: jo, name: Jo, kind: INDIVIDUAL, email: jo@zorg.example, legalBasis: CONSENT, purpose: Vragen, publish: [NAME, EMAIL] }
  - { id: kim, name: Kim, kind: INDIVIDUAL }
`);

const log = pino({ level: 'silent' });
let watch: GraphWatch;
let server: Served;

beforeEach(async () => {
  await emptyGraph();
  await loadRecords(database, proef('Proef'));
  watch = watchGraph(database, log);
  await expect.poll(watch.standing).toBeDefined();
  server = await serve({ watch, metricsToken: TOKEN });
});
afterEach(async () => {
  await server.close();
  await watch.stop();
});

/** How often an answer was there, and how often it was not, so far. */
async function lookups(): Promise<{ hits: number; misses: number }> {
  const { text } = await server.request('/metrics', { headers: { authorization: `Bearer ${TOKEN}` } });
  const count = (outcome: string) => figuresIn(text).value('kruispunt_cache_lookups_total', { cache: 'answers', outcome }) ?? Number.NaN;
  return { hits: count('hit'), misses: count('miss') };
}

const titleIn = ({ body }: Answer) => (body as { data: { initiative: { title: string } } }).data.initiative.title;
const as = (secret: string) => ({ authorization: `Bearer ${secret}` });

describe('An answer', () => {
  test('is given again, byte for byte, to who asks the same by POST or by GET', async () => {
    const byGet = () => server.request(`/graphql?query=${encodeURIComponent(TITLED)}`);
    for (const ask of [() => server.post(TITLED), byGet]) {
      const [first, second] = [await ask(), await ask()];
      expect(titleIn(first)).toBe('Proef');
      const whatIsSaid = ({ status, text, headers }: Answer) => [status, text, headers.get('content-type'), headers.get('cache-control')];
      expect(whatIsSaid(second)).toEqual(whatIsSaid(first));
      expect(second.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
    }
    expect(await lookups()).toEqual({ hits: 2, misses: 2 });
  });

  test('is made once for all who ask at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => server.post(TITLED)));
    expect(new Set(answers.map(titleIn))).toEqual(new Set(['Proef']));
    expect(await lookups()).toEqual({ hits: 19, misses: 1 });
  });

  test('is another one for other variables, another selection, another operation of a document', async () => {
    const two = 'query a { initiative(id: "proef") { title } } query b { initiatives { id } }';
    const asked = [
      await server.post('query ($id: ID!) { initiative(id: $id) { title } }', { id: 'proef' }),
      await server.post('query ($id: ID!) { initiative(id: $id) { title } }', { id: 'geen' }),
      await server.post(two, {}, { operationName: 'a' }),
      await server.post(two, {}, { operationName: 'b' }),
    ];
    expect(asked.map(({ body }) => (body as { data: object }).data)).toEqual([
      { initiative: { title: 'Proef' } },
      { initiative: null },
      { initiative: { title: 'Proef' } },
      { initiatives: [{ id: 'proef' }] },
    ]);
    expect(await lookups()).toEqual({ hits: 0, misses: 4 });
  });

  test('that was made before a write by this server is not given after it', async () => {
    const curator = as(await keyWith('CURATOR'));
    for (const [number, title] of ['Een', 'Twee', 'Drie'].entries()) {
      await server.post(TITLED);
      const { body } = await server.post('{ record(id: "proef") { body revision } }', {}, {}, curator);
      const { record } = (body as { data: { record: { body: object; revision: number } } }).data;
      const input = { kind: 'INITIATIVE', body: { ...record.body, title }, revision: record.revision };
      await server.post(
        'mutation ($input: SaveRecordInput!) { saveRecord(input: $input) { userErrors { code } } }',
        { input },
        {},
        curator,
      );
      expect(titleIn(await server.post(TITLED)), String(number)).toBe(title);
    }
  });

  test('follows what others write', async () => {
    await server.post(TITLED);
    await loadRecords(database, proef('Anders'));
    await expect.poll(async () => titleIn(await server.post(TITLED))).toBe('Anders');
  });

  test('with somebody’s address is made for each who asks, and counted', async () => {
    const asked = '{ contacts { name email } }';
    for (let time = 0; time < 3; time += 1) {
      const { body, headers } = await server.post(asked);
      expect(body).toEqual({ data: { contacts: [{ name: 'Jo', email: 'jo@zorg.example' }] } });
      expect(headers.get('cache-control')).toBe('private, no-store');
    }
    expect((await lookups()).hits).toBe(0);
  });

  test('in one role is not given in another', async () => {
    const [curator, reader] = [as(await keyWith('CURATOR')), as(await keyWith('READER'))];
    const asked = '{ contacts { name } }';
    const seen = async (headers = {}) => {
      const answer = await server.post(asked, {}, {}, headers);
      return [(answer.body as { data: { contacts: unknown[] } }).data.contacts.length, answer.headers.get('cache-control')];
    };
    for (let time = 0; time < 2; time += 1) {
      expect(await seen(curator)).toEqual([1, 'private, no-store']);
      expect(await seen(reader)).toEqual([1, 'private, no-store']);
      expect(await seen()).toEqual([1, null]);
    }
    expect(await lookups()).toEqual({ hits: 3, misses: 3 });
  });

  test('of one’s own is nobody else’s', async () => {
    const asked = '{ viewer { name } }';
    const names = ['een', 'ander'];
    const answers = [];
    for (const name of names) answers.push(await server.post(asked, {}, {}, as(await keyWith('CURATOR', `${name} ${Date.now()}`))));
    expect(answers.map(({ body }) => (body as { data: { viewer: { name: string } } }).data.viewer.name)).toEqual(
      names.map((name) => expect.stringContaining(name)),
    );
  });

  test('with an error is asked again', async () => {
    for (let time = 0; time < 2; time += 1) expect((await server.post('{ initiative(id: "proef") { titel } }')).status).toBe(400);
    expect((await lookups()).hits).toBe(0);
  });
});

test('What the graph holds has no name while nobody knows: nothing is kept, nor given, then', async () => {
  const other = openDatabase(address);
  const watching = watchGraph(other, log);
  await expect.poll(watching.standing).toBeDefined();
  await other.driver.close();
  await expect.poll(watching.standing).toBeUndefined();
  await watching.stop();
});
