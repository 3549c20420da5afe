import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/database/database.ts';
import { createKey } from '../../src/identity/keys.ts';
import { startNeo4j } from '../../src/neo4j/embedded.ts';
import { holdDataDirectory } from '../../src/neo4j/hold.ts';
import { dataDirectoryOf, jarsOf } from '../../src/neo4j/home.ts';
import { finishReplacing } from '../../src/neo4j/replacement.ts';
import { eraseContact } from '../../src/people/erase.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { prepareDatabase } from '../../src/records/store/prepare-database.ts';
import { migrate } from '../../src/records/upgrade/migrate.ts';
import { submitInitiative } from '../../src/submissions/submit.ts';
import { everythingIn, lockOf } from '../setup/everything.ts';
import { sharedJars } from '../setup/prepared-jars.ts';
import { endPrograms, runProgram } from '../setup/program.ts';
import { published, recordsIn } from '../setup/records.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';
import { folderForTest } from './embedded/home.ts';

const log = pino({ level: 'silent' });
/** A name and an address that nothing else holds, long enough for Neo4j to keep them letter by letter. */
const TRACES = ['Wilhelmina Zeldenrust-Kwartelman', 'zeldenrust-kwartelman', 'w.zeldenrust@kwartelhuis.example'];

/** Does some work with the database of a home that nobody uses. */
async function withHome<Answer>(home: string, work: (database: Database, exact: Database) => Promise<Answer>): Promise<Answer> {
  const neo4j = await startNeo4j({ home, jars: sharedJars, log, env: process.env });
  const [database, exact] = [openDatabase(neo4j), openDatabase(neo4j, { exact: true })];
  try {
    return await work(database, exact);
  } finally {
    await Promise.all([database.driver.close(), exact.driver.close()]);
    await neo4j.stop();
  }
}

/** Files of a folder that hold any of these words, in whatever case. */
async function filesWith(words: readonly string[], folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const found: string[] = [];
  for (const file of files) {
    const bytes = await readFile(file);
    const texts = [bytes.toString('latin1'), bytes.toString('utf16le')].map((text) => text.toLowerCase());
    if (words.some((word) => texts.some((text) => text.includes(word.toLowerCase())))) found.push(file.slice(folder.length + 1));
  }
  return found.sort();
}

const said = async (home: string, ...args: string[]) => {
  const program = runProgram('src/cli/kruispunt.ts', args, { KRUISPUNT_HOME: home });
  return { code: await program.ended, output: program.output(), errors: program.errors() };
};

afterAll(endPrograms);

describe('The files of a data directory', () => {
  let home: string;
  let directory: string;
  let held: string[];
  let lock: { epoch: string; seq: number };

  beforeAll(async () => {
    home = await temporaryFolder();
    await symlink(sharedJars, jarsOf(home));
    directory = dataDirectoryOf(home);
    const person = `{ id: zeldenrust-kwartelman, name: ${TRACES[0]}, kind: INDIVIDUAL, email: ${TRACES[2]}, ${published} }`;
    [held, lock] = await withHome(home, async (database, exact) => {
      await prepareDatabase(database);
      await migrate(database);
      await loadRecords(
        database,
        recordsIn(`contacts: [${person}]
themes: [{ id: zorg, label: Zorg, labelEn: Care }]
initiatives:
  - { id: wijk, title: Wijkstage, kind: PROJECT, summary: Bel ${TRACES[0]} voor meer., themes: [zorg], contacts: [{ id: zeldenrust-kwartelman, role: CONTACT }] }`),
      );
      await createKey(database, 'cli:x', { name: 'Anna', role: 'CURATOR' });
      await submitInitiative(
        database,
        {
          ...{ title: 'Stage', summary: `Met ${TRACES[0]}.`, submitterName: TRACES[0] as string, submitterEmail: TRACES[2] as string },
          ...{
            goals: [],
            organisations: [],
            contacts: [],
            themes: [],
            professions: [],
            regions: [],
            helped: [],
            hindered: [],
            learned: [],
          },
        },
        { each: 10, all: 10 },
      );
      await eraseContact(database, 'key:x', 'zeldenrust-kwartelman');
      return [await everythingIn(exact), await lockOf(database)];
    });
    expect(held.filter((line) => TRACES.some((trace) => line.includes(trace)))).toEqual([]);
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  test('hold who was erased until they are written anew, and nothing of them after that', async () => {
    expect(await filesWith(TRACES, directory)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^data\/transactions\/neo4j\/neostore\.transaction\.db/),
        'data/databases/neo4j/neostore.propertystore.db.strings',
      ]),
    );
    const compacted = await said(home, 'compact');
    expect(compacted).toMatchObject({ code: 0, output: expect.stringContaining(`${directory} was written anew: `) });
    expect(await filesWith(TRACES, home)).toEqual([]);
    expect((await readdir(home)).sort()).toEqual(['jars', 'neo4j']);
  });

  test('hold the same graph then, and its feed goes on; they are left alone while a Kruispunt runs on them', async () => {
    await withHome(home, async (database, exact) => {
      expect(await everythingIn(exact)).toEqual(held);
      expect(await lockOf(database)).toEqual(lock);
      const { leftOut } = await loadRecords(
        database,
        recordsIn(`contacts: [{ id: anders, name: W. Zeldenrust, kind: INDIVIDUAL, email: ${TRACES[2]}, ${published} }]`),
      );
      expect(leftOut).toEqual(['anders']);
      expect(await said(home, 'compact')).toEqual({
        code: 1,
        output: '',
        errors: expect.stringContaining(
          `The data directory ${directory} is in use by the Kruispunt of process ${process.pid}: stop that one first`,
        ),
      });
    });
  });

  test('are left alone while another one writes them anew', async () => {
    const hold = await holdDataDirectory({ home, jars: sharedJars, log, env: process.env });
    await expect(holdDataDirectory({ home, jars: sharedJars, log, env: process.env })).rejects.toMatchObject({
      code: 'DATA_DIRECTORY_IN_USE',
    });
    await hold.release();
    expect((await readdir(home)).sort()).toEqual(['jars', 'neo4j']);
  });

  test('are what they were when that is interrupted, and what it left is cleared by the next', async () => {
    const killed = runProgram('src/cli/kruispunt.ts', ['compact'], { KRUISPUNT_HOME: home });
    await expect.poll(() => killed.errors(), { interval: 20 }).toContain('Writing it anew.');
    killed.process.kill('SIGKILL');
    await killed.ended;
    expect(await readdir(home)).toContain(`compacting-${killed.process.pid}`);
    expect(await withHome(home, (_, exact) => everythingIn(exact))).toEqual(held);
    expect((await said(home, 'compact')).code).toBe(0);
    expect((await readdir(home)).sort()).toEqual(['jars', 'neo4j']);
  });

  test('that are not there are missed', async () => {
    const home = await folderForTest();
    expect(await said(home, 'compact')).toEqual({
      code: 1,
      output: '',
      errors: `KRUISPUNT_HOME: there is no graph in ${home}; name the folder in which Kruispunt keeps it.\n`,
    });
    expect(await readdir(home)).toEqual([]);
  });

  test('of another Neo4j are not ours to write', async () => {
    const refused = runProgram('src/cli/kruispunt.ts', ['compact'], { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' });
    expect(await refused.ended).toBe(1);
    expect(refused.errors()).toBe(
      'NEO4J_URI: only the files of the embedded Neo4j can be written anew here. Make a backup, restore it into a new Neo4j, and remove the one before.\n',
    );
  });
});

describe('A data directory that was about to be replaced by a whole one', () => {
  /** Which of a home's folders hold what, by their names. */
  async function homeWith(...folders: [name: string, content: string][]): Promise<string> {
    const home = await folderForTest();
    for (const [name, content] of folders) {
      await mkdir(join(home, name));
      await writeFile(join(home, name, 'content'), content);
    }
    return home;
  }

  test.each<[string, [string, string][], string]>([
    [
      'before it was begun',
      [
        ['neo4j', 'old'],
        ['neo4j.next', 'new'],
      ],
      'new',
    ],
    [
      'half way',
      [
        ['neo4j.former', 'old'],
        ['neo4j.next', 'new'],
      ],
      'new',
    ],
    [
      'at its end',
      [
        ['neo4j.former', 'old'],
        ['neo4j', 'new'],
      ],
      'new',
    ],
    [
      'with something left of an earlier time',
      [
        ['neo4j.former', 'older'],
        ['neo4j', 'old'],
        ['neo4j.next', 'new'],
      ],
      'new',
    ],
    ['never', [['neo4j', 'old']], 'old'],
  ])('is the whole one at the next start, however far that had come: %s', async (_, folders, content) => {
    const home = await homeWith(...folders);
    await finishReplacing(home);
    expect(await readdir(home)).toEqual(['neo4j']);
    expect(await readFile(join(dataDirectoryOf(home), 'content'), 'utf8')).toBe(content);
  });

  test('and a home that has none gets none', async () => {
    const home = await folderForTest();
    await finishReplacing(home);
    expect(existsSync(dataDirectoryOf(home))).toBe(false);
  });
});
