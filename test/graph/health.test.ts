import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { watchGraph } from '../../src/database/graph-watch.ts';
import { finishRenamings, openRenamings } from '../../src/records/store/rename.ts';
import { PRESENT_VERSION } from '../../src/records/upgrade/migrations.ts';
import { whyNotTheData } from '../../src/records/upgrade/why-not-the-data.ts';
import { builtExplorer } from '../../src/server/pages/build.ts';
import { cypherRows, database, seededGraph } from '../setup/graph.ts';
import { type Served, serve } from '../setup/server.ts';

const READY = { status: 'ready' };

let server: Served;
let isDiskFull = false;
beforeAll(async () => {
  await seededGraph();
  server = await serve({
    explorer: await builtExplorer(pino({ level: 'warn' })),
    isDiskFull: () => isDiskFull,
    whyNotTheData: () => whyNotTheData(database),
    openRenamings: () => openRenamings(database),
  });
});
afterAll(() => server.close());

const ready = () => server.request('/health/ready');

it('A service whose parts are all ready says so of each', async () => {
  const parts = { database: READY, data: READY, disk: READY, pages: READY };
  expect(await ready()).toMatchObject({ status: 200, body: { status: 'ready', parts } });
  expect(Object.keys((await ready()).body as object)).toEqual(['status', 'parts']);
});

it('A service whose disk is full is ready to answer, and says which part is not', async () => {
  isDiskFull = true;
  const disk = { status: 'unavailable', reason: 'The disk of the database is full: nothing is written until there is room.' };
  expect(await ready()).toMatchObject({ status: 200, body: { status: 'ready', parts: { database: READY, disk } } });
  isDiskFull = false;
});

it('A service without its pages is ready to answer the API', async () => {
  const bare = await serve();
  expect(await bare.request('/health/ready')).toMatchObject({
    status: 200,
    body: {
      status: 'ready',
      parts: { pages: { status: 'unavailable', reason: 'The pages could not be built: only the API is served. The log tells why.' } },
    },
  });
  await bare.close();
});

it('A service whose data are brought further by a newer one meanwhile is not ready', async () => {
  const version = PRESENT_VERSION + 1;
  await cypherRows("CREATE (:Migration {version: toInteger($version), name: 'nieuwer', checksum: 'x', time: ''})", { version });
  const reason = `The data are of version ${version}, made by a newer Kruispunt, and this one knows no further than ${PRESENT_VERSION}: start the newer one, or restore a backup that this one made.`;
  expect(await ready()).toMatchObject({
    status: 503,
    body: { status: 'unavailable', reason, parts: { database: READY, data: { status: 'unavailable', reason } } },
  });
  await cypherRows('MATCH (migration:Migration {version: toInteger($version)}) DELETE migration', { version });
  expect(await ready()).toMatchObject({ status: 200, body: { status: 'ready' } });
});

it('A service that brings a new name to what is found by it says so until that is done', async () => {
  await cypherRows("CREATE (:Renaming {id: 'dementie', after: ''})");
  const reason = "Not all that is found by the name of 'dementie' has its new name: searches find it by the old one.";
  expect(await ready()).toMatchObject({ status: 200, body: { status: 'ready', parts: { names: { status: 'unavailable', reason } } } });
  await finishRenamings(database);
  expect(Object.keys(((await ready()).body as { parts: object }).parts)).not.toContain('names');
});

it('A service whose graph is being restored is not ready, and says so of its data', async () => {
  await cypherRows("CREATE (:Restoration {id: 'restoration', file: 'a.jsonl.gz', time: '2026-01-01T00:00:00Z'})");
  const watch = watchGraph(database, pino({ level: 'silent' }));
  const watching = await serve({ watch });
  const reason = 'The graph is being restored from a backup.';
  await expect
    .poll(async () => (await watching.request('/health/ready')).body)
    .toMatchObject({ status: 'unavailable', reason, parts: { database: READY, data: { status: 'unavailable', reason } } });
  await cypherRows('MATCH (restoration:Restoration) DELETE restoration');
  await expect.poll(async () => (await watching.request('/health/ready')).status).toBe(200);
  await watching.close();
  await watch.stop();
});
