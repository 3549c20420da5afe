import { rm } from 'node:fs/promises';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Database, openDatabase, prepareDatabase } from '../../src/database/database.ts';
import { type EmbeddedNeo4j, startNeo4j } from '../../src/neo4j/embedded.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { contentOf } from '../setup/content.ts';
import { recordsIn } from '../setup/records.ts';
import { sharedJars, temporaryFolder } from './embedded/home.ts';

/** Enough for a load to last a while: each of the organisations takes part in an initiative that names all the themes. */
const many = recordsIn(
  [
    'themes:',
    ...Array.from({ length: 40 }, (_, n) => `  - { id: thema-${n}, label: Thema ${n}, labelEn: Theme ${n} }`),
    'organisations:',
    ...Array.from({ length: 1000 }, (_, n) => `  - { id: huis-${n}, name: Huis ${n} }`),
    'initiatives:',
    ...Array.from({ length: 1000 }, (_, n) => {
      const themes = Array.from({ length: 5 }, (_, k) => `thema-${(n + 7 * k) % 40}`).join(', ');
      return `  - { id: project-${n}, title: Project ${n}, kind: PROJECT, themes: [${themes}], organisations: [{ id: huis-${n}, role: LEAD }], targets: [{ metric: Plaatsen, value: ${n} }] }`;
    }),
  ].join('\n'),
);

describe('A load whose database is killed', { timeout: 180_000 }, () => {
  let home: string;
  let server: EmbeddedNeo4j;
  let database: Database;
  /** What an undisturbed load leaves, and how long it takes in milliseconds. */
  let whole: Awaited<ReturnType<typeof contentOf>>;
  let duration: number;

  beforeAll(async () => {
    home = await temporaryFolder();
    server = await startNeo4j({ home, jars: sharedJars, log: pino({ level: 'silent' }), env: process.env });
    database = openDatabase(server);
    await prepareDatabase(database);
    // The first load also warms Neo4j up.
    for (let round = 0; round < 2; round++) {
      await empty();
      const begin = Date.now();
      await loadRecords(database, many);
      duration = Date.now() - begin;
    }
    whole = await contentOf(database);
  }, 180_000);

  afterAll(async () => {
    await database.driver.close();
    await server.stop();
    await rm(home, { recursive: true });
  });

  beforeEach(empty);

  const run = (statement: string) => database.driver.executeQuery(statement, {}, { database: database.name });

  async function empty(): Promise<void> {
    const session = database.driver.session({ database: database.name });
    await session.run('MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 1000 ROWS');
    await session.close();
  }

  /** Kills Neo4j and waits until it answers again. */
  async function kill(): Promise<void> {
    process.kill(server.pid() as number, 'SIGKILL');
    await vi.waitFor(() => run('RETURN 1'), { timeout: 90_000, interval: 200 });
  }

  /** Numbers of all revisions and of all changes in the feed, each in its order. */
  async function history(): Promise<unknown[]> {
    const { records } = await run(
      'MATCH (node:Revision|Change) WITH node ORDER BY node.seq RETURN labels(node)[0] AS label, collect(node.seq) AS seqs ORDER BY label',
    );
    return records.map((record) => record.get('seqs') as unknown);
  }

  test.each([0.3, 0.6, 0.9])('at about %f of its time leaves nothing of it, or all when it had answered', async (share) => {
    const moment = duration * (share + 0.2 * (Math.random() - 0.5));
    const outcome = loadRecords(database, many).then(
      () => 'answered',
      () => 'failed',
    );
    await new Promise((resolve) => setTimeout(resolve, moment));
    await kill();

    const content = await contentOf(database);
    const nothing = (await outcome) === 'failed' && content.nodes.length === 0;
    expect(content, `killed ${moment} ms after the start; the load ${await outcome}`).toEqual(
      nothing ? { nodes: [], relationships: [] } : whole,
    );
    const numbers = many.map((_, index) => index + 1);
    expect(await history()).toEqual(nothing ? [] : [numbers, numbers]);
  });

  test('and that is repeated leaves all of it once it has answered, even when the database is killed then', async () => {
    await loadRecords(database, many);
    await kill();
    expect(await contentOf(database)).toEqual(whole);
  });
});
