import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pino } from 'pino';
import { beforeAll, describe, expect, test } from 'vitest';
import { archiveClasses } from '../../src/neo4j/archive-classes.ts';
import { classArchiveOf } from '../../src/neo4j/class-archive.ts';
import { startNeo4j } from '../../src/neo4j/embedded.ts';
import { type Jars, resolveJars } from '../../src/neo4j/jars.ts';
import { findJava } from '../../src/neo4j/java.ts';
import { sharedJars } from '../setup/prepared-jars.ts';
import { folderForTest } from './embedded/home.ts';

const log = pino({ level: 'silent' });
const { env } = process;

let shared: Jars;

beforeAll(async () => {
  shared = await resolveJars({ folder: sharedJars, java: await findJava(env, log), env, log });
});

/** A folder of jars for a test alone, in which no Java has kept anything yet. */
async function ownJars(): Promise<{ folder: string; jars: Jars }> {
  const folder = await folderForTest();
  const name = basename(shared.folder);
  await mkdir(join(folder, name));
  for (const part of ['launcher.jar', 'lib']) await cp(join(shared.folder, part), join(folder, name, part), { recursive: true });
  return { folder, jars: await resolveJars({ folder, java: await findJava(env, log), env, log }) };
}

/** Whether a Neo4j that is started takes its classes from a file, as far as the system tells. */
async function readsClassesFrom(archive: string, jars: string): Promise<boolean> {
  const neo4j = await startNeo4j({ home: await folderForTest(), jars, log, env });
  const maps = await readFile(`/proc/${neo4j.pid()}/maps`, 'utf8');
  await neo4j.stop();
  return maps.includes(archive);
}

describe.runIf(process.platform === 'linux')('What Java makes of the classes of Neo4j', () => {
  test('is kept beside the jars, and read by each start after that', async () => {
    const archive = classArchiveOf(shared, await findJava(env, log));
    expect(await readdir(shared.folder)).toContain(basename(archive));
    expect(await readsClassesFrom(archive, sharedJars)).toBe(true);
  });

  test('is left alone where it does not fit', async () => {
    const { folder, jars } = await ownJars();
    const archive = classArchiveOf(jars, await findJava(env, log));
    await writeFile(archive, 'no archive of classes');
    expect(await readsClassesFrom(archive, folder)).toBe(false);
  });

  test('is not kept by halves when it is called off', async () => {
    const { folder, jars } = await ownJars();
    const calledOff = new AbortController();
    const archiving = archiveClasses({ jars: folder, log, env, signal: calledOff.signal });
    calledOff.abort();
    await archiving;
    expect((await readdir(jars.folder)).sort()).toEqual(['launcher.jar', 'lib']);
  });
});
