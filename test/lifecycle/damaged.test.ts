import { cp, open, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeBackup } from '../../src/backup/write.ts';
import { type Database, openDatabase } from '../../src/database/database.ts';
import { startNeo4j } from '../../src/neo4j/embedded.ts';
import { dataDirectoryOf, jarsOf } from '../../src/neo4j/home.ts';
import type { StartupError } from '../../src/neo4j/startup-error.ts';
import { checkStore } from '../../src/neo4j/version-note.ts';
import { migrate } from '../../src/records/upgrade/migrate.ts';
import { PRESENT_VERSION } from '../../src/records/upgrade/migrations.ts';
import { everythingIn } from '../setup/everything.ts';
import { sharedJars } from '../setup/prepared-jars.ts';
import { endPrograms, runProgram } from '../setup/program.ts';
import { startSeededNeo4j } from '../setup/seeded-neo4j.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';
import { folderForTest } from './embedded/home.ts';

const orExistingServer =
  'or set NEO4J_URI (with NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE) to use an existing Neo4j server, Aura or cluster.';
const orRestore = (directory: string) =>
  `move ${directory} elsewhere and restore the last backup ('npm run kruispunt -- restore FILE'), ${orExistingServer}`;

let good: string;
let backup: string;
let held: string[];

/** Does some work with the database of a home. */
async function withHome<Answer>(home: string, work: (database: Database, exact: Database) => Promise<Answer>): Promise<Answer> {
  const neo4j = await startNeo4j({ home, jars: sharedJars, log: pino({ level: 'silent' }), env: process.env });
  const [database, exact] = [openDatabase(neo4j), openDatabase(neo4j, { exact: true })];
  try {
    return await work(database, exact);
  } finally {
    await Promise.all([database.driver.close(), exact.driver.close()]);
    await neo4j.stop();
  }
}

beforeAll(async () => {
  good = await temporaryFolder();
  backup = join(good, 'backup.jsonl.gz');
  await symlink(sharedJars, jarsOf(good));
  const neo4j = await startSeededNeo4j();
  const [database, exact] = [openDatabase(neo4j.address), openDatabase(neo4j.address, { exact: true })];
  await migrate(database);
  await writeBackup(exact, backup);
  held = await everythingIn(exact);
  await Promise.all([database.driver.close(), exact.driver.close()]);
  await neo4j.stop(dataDirectoryOf(good));
});
afterAll(async () => {
  endPrograms();
  await rm(good, { recursive: true });
});

/** A home like the good one, in which something has happened to a file or folder below its store. */
async function homeWith(damage: (store: string, directory: string) => Promise<void>): Promise<{ home: string; directory: string }> {
  const home = await folderForTest();
  await cp(good, home, { recursive: true, verbatimSymlinks: true });
  const directory = dataDirectoryOf(home);
  await damage(join(directory, 'data', 'databases', 'neo4j'), directory);
  return { home, directory };
}

/** A disk gives back something else than was written. */
async function spoil(file: string): Promise<void> {
  const { size } = await stat(file);
  const handle = await open(file, 'r+');
  await handle.write(Buffer.alloc(size, 0xa7), 0, size, 0);
  await handle.close();
}

/** How a program ends that can't work on what it finds. */
async function ending(script: 'src/main.ts' | 'src/cli/kruispunt.ts', home: string, ...args: string[]) {
  const program = runProgram(script, args, { PORT: '0', KRUISPUNT_HOME: home, LOG_LEVEL: 'silent' });
  return { code: await program.ended, errors: program.errors() };
}

describe('A store', () => {
  test('that Neo4j can not open is told in a sentence; a backup is restored beside it', async () => {
    const { home, directory } = await homeWith((store) => spoil(join(store, 'neostore')));
    const sentence = {
      code: 1,
      errors: expect.stringMatching(/^Neo4j can't open the store in \S+ \(.+; more is in \S+neo4j\.log\): when it is damaged, [^\n]+\n$/),
    };
    const started = await ending('src/main.ts', home);
    expect(started).toEqual(sentence);
    expect(started.errors).toContain(orRestore(directory));
    expect(await ending('src/cli/kruispunt.ts', home, 'load', 'seeds')).toEqual(sentence);

    await rename(directory, `${directory}-damaged`);
    expect(await ending('src/cli/kruispunt.ts', home, 'restore', backup)).toMatchObject({ code: 0 });
    expect(await withHome(home, (_, exact) => everythingIn(exact))).toEqual(held);
  });

  test('that Neo4j opens, and in which nothing is right, is told in a sentence', async () => {
    const { home } = await homeWith((store) => spoil(join(store, 'neostore.nodestore.db')));
    expect(await ending('src/main.ts', home)).toEqual({
      code: 1,
      errors: expect.stringMatching(
        /^What the database holds can't be read \([^\n]+\): its store may be damaged\. Put it aside and restore the last backup, as ops\/README\.md tells\.\n$/,
      ),
    });
  });

  test('that is gone is missed: nobody begins anew unawares', async () => {
    const { home, directory } = await homeWith((store) => rm(store, { recursive: true }));
    const sentence = {
      code: 1,
      errors: `The store of the graph, ${directory}/data/databases/neo4j, is gone: put it back from a copy, or ${orRestore(directory)}\n`,
    };
    expect(await ending('src/main.ts', home)).toEqual(sentence);
    expect(await ending('src/cli/kruispunt.ts', home, 'backup', join(home, 'b.gz'))).toEqual(sentence);
    const emptied = await homeWith((_, directory) => rm(join(directory, 'data'), { recursive: true }));
    expect((await ending('src/cli/kruispunt.ts', emptied.home, 'load', 'seeds')).errors).toContain('is gone: put it back from a copy');
  });

  test('that a newer Neo4j has opened is left to that', async () => {
    const { home, directory } = await homeWith((_, directory) => writeFile(join(directory, 'opened-by'), '2026.08.1\n'));
    expect(await ending('src/main.ts', home)).toEqual({
      code: 1,
      errors: `The data in ${directory} were last opened by Neo4j 2026.08.1, and may not be opened by the older 5.26.30 of this Kruispunt: start the newer Kruispunt, or ${orRestore(directory)}\n`,
    });
    for (const [version, isRefused] of [
      ...([
        ['5.27.0', true],
        ['6.0.0', true],
        ['5.26.31', false],
        ['5.9.40', false],
        ['4.99.0', false],
      ] as const),
    ]) {
      await writeFile(join(directory, 'opened-by'), `${version}\n`);
      const outcome = await checkStore(directory, '5.26.30').catch((error: StartupError) => error.code);
      expect(outcome, version).toBe(isRefused ? 'STORE_TOO_NEW' : undefined);
    }
  });

  test('that a newer Kruispunt has brought further is left to that, as it is', async () => {
    const { home } = await homeWith(async () => {});
    const neo4j = await startNeo4j({ home, jars: sharedJars, log: pino({ level: 'silent' }), env: process.env });
    const [database, exact] = [openDatabase(neo4j), openDatabase(neo4j, { exact: true })];
    const { driver } = database;
    await driver.executeQuery("CREATE (:Migration {version: $version, name: 'morgen', checksum: 'x'})", { version: PRESENT_VERSION + 1 });
    await driver.executeQuery('DROP CONSTRAINT theme_id');
    const before = await everythingIn(exact);
    const sentence = {
      code: 1,
      errors: `The data are of version ${PRESENT_VERSION + 1}, made by a newer Kruispunt, and this one knows no further than ${PRESENT_VERSION}: start the newer one, or restore a backup that this one made.\n`,
    };
    const there = { NEO4J_URI: neo4j.uri, NEO4J_PASSWORD: neo4j.password };
    for (const [script, ...args] of [['src/main.ts'], ['src/cli/kruispunt.ts', 'load', 'seeds']] as const) {
      const program = runProgram(script, args, { ...there, PORT: '0', LOG_LEVEL: 'silent' });
      expect({ code: await program.ended, errors: program.errors() }).toEqual(sentence);
    }
    expect(await everythingIn(exact)).toEqual(before);
    const { records } = await driver.executeQuery("SHOW CONSTRAINTS YIELD name WHERE name = 'theme_id' RETURN name");
    expect(records).toEqual([]);
    await Promise.all([driver.close(), exact.driver.close()]);
    await neo4j.stop();
  });
});
