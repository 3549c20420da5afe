import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/database/database.ts';
import { type EmbeddedNeo4j, startNeo4j } from '../../src/neo4j/embedded.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { prepareDatabase } from '../../src/records/store/prepare-database.ts';
import type { LoadStage } from '../../src/records/store/put.ts';
import { contentOf } from '../setup/content.ts';
import { sharedJars } from '../setup/prepared-jars.ts';
import { recordsIn } from '../setup/records.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

/** Enough for a load to write in each of its stages: each of the organisations takes part in an initiative that names some of the themes. */
const many = recordsIn(
  [
    'themes:',
    ...Array.from({ length: 8 }, (_, n) => `  - { id: thema-${n}, label: Thema ${n}, labelEn: Theme ${n} }`),
    'organisations:',
    ...Array.from({ length: 100 }, (_, n) => `  - { id: huis-${n}, name: Huis ${n} }`),
    'initiatives:',
    ...Array.from({ length: 100 }, (_, n) => {
      const themes = Array.from({ length: 5 }, (_, k) => `thema-${(n + 3 * k) % 8}`).join(', ');
      return `  - { id: project-${n}, title: Project ${n}, kind: PROJECT, themes: [${themes}], organisations: [{ id: huis-${n}, role: LEAD }], targets: [{ metric: Plaatsen, value: ${n} }] }`;
    }),
  ].join('\n'),
);

/** A Neo4j of its own, empty before each test: one that is killed five times within two minutes is not started again. */
function killable() {
  let home: string;
  let server: EmbeddedNeo4j;
  let database: Database;
  /** What an undisturbed load leaves. */
  let whole: Awaited<ReturnType<typeof contentOf>>;

  beforeAll(async () => {
    home = await temporaryFolder();
    server = await startNeo4j({ home, jars: sharedJars, log: pino({ level: 'silent' }), env: process.env });
    database = openDatabase(server);
    await prepareDatabase(database);
    await loadRecords(database, many);
    whole = await contentOf(database);
  });

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

  const kill = () => process.kill(server.pid() as number, 'SIGKILL');
  const recovered = () =>
    expect
      .poll(
        () =>
          run('RETURN 1').then(
            () => 'answers',
            () => 'is away',
          ),
        { interval: 200 },
      )
      .toBe('answers');

  /** Numbers of all revisions and of all changes in the feed, each in its order. */
  async function history(): Promise<unknown[]> {
    const { records } = await run(
      'MATCH (node:Revision|Change) WITH node ORDER BY node.seq RETURN labels(node)[0] AS label, collect(node.seq) AS seqs ORDER BY label',
    );
    return records.map((record) => record.get('seqs') as unknown);
  }

  return {
    kill,
    recovered,
    history,
    load: (...[records, options]: [typeof many, Parameters<typeof loadRecords>[2]?]) => loadRecords(database, records, options),
    content: () => contentOf(database),
    whole: () => whole,
  };
}

describe('A load whose database is killed', () => {
  const { kill, recovered, history, load, content, whole } = killable();

  /** At any moment of the commit, or just after it: what is left is judged by what came first. */
  const killLater = () => sleep(50 * Math.random()).then(kill);

  test.each<[string, LoadStage, () => unknown]>([
    ['while it writes facts', 'facts', kill],
    ['before it commits', 'committing', kill],
    ['about its commit', 'committing', killLater],
  ])('%s leaves nothing of it, or all when it had answered', async (_, fatal, end) => {
    let killed: unknown;
    const onStage = (stage: LoadStage) => {
      if (stage === fatal) killed = end();
    };
    const outcome = await load(many, { onStage }).then(
      () => 'answered',
      () => 'failed',
    );
    await killed;
    await recovered();
    const left = await content();
    const nothing = outcome === 'failed' && left.nodes.length === 0;
    expect(left, `the load ${outcome}`).toEqual(nothing ? { nodes: [], relationships: [] } : whole());
    const numbers = many.map((_, index) => index + 1);
    expect(await history()).toEqual(nothing ? [] : [numbers, numbers]);
  });

  test('and that is repeated leaves all of it once it has answered, even when the database is killed then', async () => {
    await load(many);
    kill();
    await recovered();
    expect(await content()).toEqual(whole());
  });
});

describe('A load in steps whose database is killed', () => {
  const { kill, recovered, history, load, content, whole } = killable();

  test.each([3, 7, 12])('in step %i of many goes on where it was when it is run again', async (fatal) => {
    const steps = { atOnce: 20, step: 16 };
    let left = fatal;
    let stage: LoadStage = 'checking';
    // What nearly all mention comes last.
    const reversed = [...many].reverse();
    const killed = load(reversed, {
      ...steps,
      onStage: (next) => {
        stage = next;
      },
      onStep: () => {
        if (stage === 'steps' && --left === 0) kill();
      },
    });
    await expect(killed).rejects.toThrow();
    await recovered();
    // Each in order from the first; none where nothing was written yet.
    const [revisions = [], changes = []] = (await history()) as [number[]?, number[]?];
    expect([revisions, changes]).toEqual([revisions.map((_, index) => index + 1), revisions]);
    await load(reversed, steps);
    expect(await content()).toEqual(whole());
    const numbers = many.map((_, index) => index + 1);
    expect(await history()).toEqual([numbers, numbers]);
  });
});
