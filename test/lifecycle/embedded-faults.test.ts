import { execFileSync } from 'node:child_process';
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type EmbeddedOptions, startNeo4j } from '../../src/neo4j/embedded.ts';
import { holdDataDirectory } from '../../src/neo4j/hold.ts';
import { resolveJars } from '../../src/neo4j/jars.ts';
import { findJava } from '../../src/neo4j/java.ts';
import { sharedJars } from '../setup/prepared-jars.ts';
import { folderForTest, programNamed, readableLog } from './embedded/home.ts';

const orExistingServer =
  'or set NEO4J_URI (with NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE) to use an existing Neo4j server, Aura or cluster.';
const installJava = `Install Java 21 (for instance openjdk-21-jre-headless or Eclipse Temurin), ${orExistingServer}`;
const installMaven = `Install Maven 3.6.3 or newer (for instance the package maven), ${orExistingServer}`;
const { log, messages } = readableLog();

async function start(options: Partial<EmbeddedOptions>): Promise<unknown> {
  return startNeo4j({ home: await folderForTest(), log, env: process.env, ...options });
}

/** PATH with a program of the test before those of the system. */
async function pathWith(name: string, ...lines: string[]): Promise<NodeJS.ProcessEnv> {
  return { ...process.env, PATH: `${await programNamed(name, ...lines)}:${process.env['PATH']}` };
}

const where = (program: string): string => execFileSync('which', [program], { encoding: 'utf8' }).trim();

describe('Java', () => {
  test('that is missing is named with what to install', async () => {
    const PATH = await folderForTest();
    await expect(start({ env: { PATH } })).rejects.toMatchObject({
      code: 'JAVA_MISSING',
      message: `Neo4j needs Java, and there is none on the PATH. ${installJava}`,
    });
  });

  test('that JAVA_HOME promises in vain is named by that variable', async () => {
    const folder = await folderForTest();
    await expect(start({ env: { ...process.env, JAVA_HOME: folder } })).rejects.toMatchObject({
      code: 'JAVA_MISSING',
      message: `Neo4j needs Java, and there is none at JAVA_HOME (${folder}). ${installJava}`,
    });
  });

  test.each([
    ['11.0.2', 11],
    ['1.8.0_392', 8],
  ])('%s is too old', async (version, major) => {
    const folder = await programNamed('java', `echo 'openjdk version "${version}" 2019-01-15' >&2`);
    await expect(start({ java: join(folder, 'java') })).rejects.toMatchObject({
      code: 'JAVA_TOO_OLD',
      message: `Neo4j needs Java 17 or newer, and the one at ${folder}/java is Java ${major}. ${installJava}`,
    });
  });

  test('that Neo4j does not know yet is tried with a warning', async () => {
    const folder = await programNamed('java', `echo 'openjdk version "25.0.3" 2026-04-21 LTS' >&2`);
    expect(await findJava({}, log, join(folder, 'java'))).toMatchObject({ version: 25 });
    expect(messages).toContain(
      `Neo4j 5 is made for Java 17 and 21, and the one at ${folder}/java is Java 25: install Java 21 if Neo4j fails.`,
    );
  });
});

describe('A home', () => {
  test("with ':' in its name is refused by that, unless the jars are elsewhere", async () => {
    const home = join(await folderForTest(), 'zorg: regio');
    await expect(start({ home })).rejects.toMatchObject({
      code: 'HOME_UNFIT',
      message: `${home}/jars has ':' in its name, which ends a folder to Java: set KRUISPUNT_HOME or KRUISPUNT_JARS to one without it, ${orExistingServer}`,
    });
  });

  test('with accents and a colon in its name starts under LC_ALL=C, as services often run', async () => {
    const home = join(await folderForTest(), 'zorgregio: Curaçao ☀');
    const jars = join(await folderForTest(), 'jars é');
    await symlink(sharedJars, jars);
    const options = { home, jars, log, env: { ...process.env, LC_ALL: 'C', LANG: 'C' } };
    const server = await startNeo4j(options);
    expect(await readdir(home)).toEqual(['neo4j']);
    await server.stop();
    const hold = await holdDataDirectory(options);
    await hold.release();
    expect(await readdir(home)).toEqual(['neo4j']);
  });
});

describe('Maven', () => {
  test('that is missing is named with what to install', async () => {
    const PATH = await folderForTest();
    await expect(start({ env: { PATH }, java: where('java') })).rejects.toMatchObject({
      code: 'MAVEN_MISSING',
      message: `The jars of Neo4j are downloaded once by Maven, and there is no working mvn on the PATH. ${installMaven}`,
    });
  });

  test('that is too old is named with what to install', async () => {
    const env = await pathWith('mvn', `echo 'Apache Maven 3.5.4 (1edded0938998edf8bf061f1ceb3cfdeccf443fe)'`);
    await expect(start({ env })).rejects.toMatchObject({
      code: 'MAVEN_TOO_OLD',
      message: `The jars of Neo4j are downloaded once by Maven, and Maven 3.5.4 is too old for that. ${installMaven}`,
    });
  });

  test('without a network is quoted, and leaves nothing that looks complete', async () => {
    const jars = await folderForTest();
    const env = await pathWith('mvn', `exec ${where('mvn')} -o -Dmaven.repo.local=${await folderForTest()} "$@"`);
    await expect(start({ env, jars })).rejects.toMatchObject({
      code: 'DOWNLOAD_FAILED',
      message: expect.stringMatching(
        /^Maven couldn't download the jars of Neo4j 5\.26\.30: check the network .* Maven said: .*offline mode.* \(all of it is in .*maven\.log\)$/,
      ),
    });
    expect(await readdir(jars)).toEqual(['maven.log']);
  });

  test('that runs out of disk is explained', async () => {
    const env = await pathWith(
      'mvn',
      `case "$*" in *--version*) echo 'Apache Maven 3.9.9'; exit;; esac`,
      `echo '[ERROR] Failed to execute goal: Could not transfer artifact: No space left on device'; exit 1`,
    );
    await expect(start({ env })).rejects.toMatchObject({
      code: 'NO_DISK_SPACE',
      message: `The disk filled up while Maven downloaded Neo4j 5.26.30: free some space (about 1 GB) and start again, ${orExistingServer}`,
    });
  });
});

describe('Jars that are others than those that were tried', () => {
  test('are not run, and leave nothing that looks complete', async () => {
    const jars = await folderForTest();
    const env = await pathWith(
      'mvn',
      `${where('mvn')} "$@" || exit 1`,
      `for word in "$@"; do case $word in -Doutput=*) echo x >> "$(echo "\${word#-Doutput=}"/lib/lucene-core-*.jar)";; esac; done`,
    );
    await expect(start({ env, jars })).rejects.toMatchObject({
      code: 'JARS_CHANGED',
      message: expect.stringMatching(
        /^lib\/lucene-core-[\d.]+\.jar, of the jars of Neo4j 5\.26\.30, is not the file that this Kruispunt was tried with \(its SHA-256 is another than in jars\.sha256\): /,
      ),
    });
    expect(await readdir(jars)).toEqual(['maven.log']);
  });
});

describe('The home', () => {
  test('on a disk that is nearly full is refused before anything is downloaded', async () => {
    const home = await folderForTest();
    await expect(start({ home, freeSpace: () => Promise.resolve(123_456_789) })).rejects.toMatchObject({
      code: 'NO_DISK_SPACE',
      message: `Neo4j needs 1 GB of free disk and ${home}/jars has 123 MB: free some space, set KRUISPUNT_HOME to a folder on another disk, ${orExistingServer}`,
    });
    expect(await readdir(join(home, 'jars'))).toEqual([]);
  });

  test('that is not a folder is named', async () => {
    const home = join(await folderForTest(), 'file');
    await writeFile(home, '');
    await expect(start({ home, jars: sharedJars })).rejects.toMatchObject({
      code: 'HOME_NOT_WRITABLE',
      message: `${home}/neo4j can't be written (ENOTDIR): set KRUISPUNT_HOME to a folder of your own, ${orExistingServer}`,
    });
  });
});

describe('Jars', () => {
  test('of an interrupted download are resolved again', async () => {
    const folder = await folderForTest();
    const java = await findJava(process.env, log);
    const shared = await resolveJars({ folder: sharedJars, java, env: process.env, log });
    const version = basename(shared.folder);
    // No process has a number this high.
    const interrupted = join(folder, `${version}.partial-99999999`);
    await mkdir(join(interrupted, 'lib'), { recursive: true });

    const resolved = await resolveJars({ folder, java, env: process.env, log });

    expect(resolved).toEqual({
      folder: join(folder, version),
      classPath: shared.classPath.replaceAll(shared.folder, join(folder, version)),
    });
    expect((await readdir(folder)).sort()).toEqual(['maven.log', version]);
    expect((await readdir(join(folder, version))).sort()).toEqual(['launcher.jar', 'lib']);
    expect((await readdir(join(folder, version, 'lib'))).length).toBe((await readdir(join(sharedJars, version, 'lib'))).length);
  });

  test('are not resolved any further once the start is called off', async () => {
    const jars = await folderForTest();
    const calledOff = new AbortController();
    const starting = start({ jars, signal: calledOff.signal });
    await expect.poll(() => readdir(jars)).toContain('maven.log');
    calledOff.abort();
    await expect(starting).rejects.toMatchObject({ code: 'STOPPED_WHILE_STARTING' });
    expect((await readdir(jars)).filter((name) => name !== 'maven.log')).toEqual([]);
  });
});

describe('A start', () => {
  test('that is called off leaves no process behind', async () => {
    const home = await folderForTest();
    const calledOff = new AbortController();
    const starting = start({ home, jars: sharedJars, signal: calledOff.signal });
    const processes = () => execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
    await expect.poll(processes).toContain(home);
    calledOff.abort();
    await expect(starting).rejects.toMatchObject({ code: 'STOPPED_WHILE_STARTING' });
    expect(processes()).not.toContain(home);
  });

  test('that Neo4j refuses quotes what it said and names its log', async () => {
    const home = await folderForTest();
    await mkdir(join(home, 'neo4j', 'conf'), { recursive: true });
    await writeFile(join(home, 'neo4j', 'conf', 'neo4j.conf'), 'server.bolt.enabled=perhaps\n');
    await expect(start({ home, jars: sharedJars })).rejects.toMatchObject({
      code: 'NEO4J_FAILED',
      message: expect.stringMatching(/^Neo4j did not start: .*server\.bolt\.enabled.* \(more is in .*neo4j\.log\)$/),
    });
  });

  test('with a heap that Java does not understand quotes Java', async () => {
    await expect(start({ jars: sharedJars, heap: 'much' })).rejects.toMatchObject({
      code: 'NEO4J_FAILED',
      message: expect.stringContaining('Invalid maximum heap size: -Xmxmuch'),
    });
  });
});
