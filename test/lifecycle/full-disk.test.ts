import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { dataDirectoryOf, jarsOf } from '../../src/neo4j/home.ts';
import { sharedJars } from '../setup/prepared-jars.ts';
import { endPrograms, type Program, runProgram } from '../setup/program.ts';
import './embedded/home.ts';
import { driverFor } from './embedded/notes.ts';

const LISTENING = /Kruispunt answers GraphQL at (http:\/\/127\.0\.0\.1:\d+\/graphql)/;
const READ = '{ initiative(id: "isa") { title } }';

/** A small disk of its own, as only root may mount one. */
const disk = await mkdtemp(join(tmpdir(), 'kruispunt-disk-'));
const cannotMount = ((): string | undefined => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', disk], { stdio: 'pipe' });
    return undefined;
  } catch (error) {
    return String(error);
  }
})();
if (cannotMount) console.warn(`No disk can be mounted here, so none is filled: ${cannotMount}`);

afterAll(async () => {
  if (!cannotMount) execFileSync('umount', ['-l', disk]);
  await rm(disk, { recursive: true, force: true });
});

describe.skipIf(cannotMount)('A Kruispunt whose disk is full', () => {
  const home = join(disk, 'home');
  const directory = dataDirectoryOf(home);
  const filler = join(disk, 'filler');
  let server: Program;
  let url: string;
  let secret: string;
  let direct: Driver;
  /** Names of keys that were acknowledged. */
  const acknowledged: string[] = [];
  let tried = 0;

  const start = () => runProgram('src/main.ts', [], { PORT: '0', KRUISPUNT_HOME: home });

  /** Leaves not a byte of it. */
  function fill(): void {
    const file = openSync(filler, 'w');
    for (let size = 1_048_576; size >= 1; ) {
      try {
        writeSync(file, Buffer.alloc(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
    closeSync(file);
  }
  const free = () => rmSync(filler, { force: true });

  async function ask(
    query: string,
    variables: object = {},
  ): Promise<{ status: number; retryAfter: string | null; codes: string[]; data: never }> {
    const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json', authorization: `Bearer ${secret}` };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const body = (await response.json()) as { data: never; errors?: { extensions: { code: string } }[] };
    const codes = (body.errors ?? []).map(({ extensions }) => extensions.code);
    return { status: response.status, retryAfter: response.headers.get('retry-after'), codes, data: body.data };
  }

  /** Makes a key, which is a write; notes its name when that was acknowledged. */
  async function write() {
    tried += 1;
    const name = `sleutel ${tried}`;
    const answer = await ask('mutation ($name: String!) { createKey(input: { name: $name, role: READER }) { key { name } } }', { name });
    if (answer.status === 200 && answer.codes.length === 0) acknowledged.push(name);
    return answer;
  }

  const names = async () =>
    (await ask('{ keys { name } }').then(({ data }) => (data as { keys: { name: string }[] }).keys)).map(({ name }) => name);
  const refused = { status: 503, retryAfter: '60', codes: ['DISK_FULL'] };
  const eventually = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 150_000, interval: 500 });

  beforeAll(async () => {
    await mkdir(home, { recursive: true });
    await symlink(sharedJars, jarsOf(home));
    server = start();
    url = await server.says(LISTENING);
    const key = runProgram('src/cli/kruispunt.ts', ['key', 'create', '--name', 'beheer', '--role', 'ADMIN'], { KRUISPUNT_HOME: home });
    expect(await key.ended).toBe(0);
    secret = key.output().trim();
    const { uri, password } = JSON.parse(await readFile(join(directory, 'connection.json'), 'utf8')) as { uri: string; password: string };
    direct = driverFor(uri, password);
  });
  afterAll(async () => {
    await direct.close();
    endPrograms();
  });

  test('refuses what would write, and goes on answering; the log names the disk', async () => {
    expect(await write()).toMatchObject({ status: 200, codes: [] });
    fill();
    await eventually(async () => expect(await write()).toMatchObject(refused));
    expect(await ask(READ)).toMatchObject({ status: 200, codes: [] });
    await eventually(async () =>
      // It may have looked while the disk was being filled.
      expect(server.output()).toMatch(
        new RegExp(`The disk of ${directory} has \\d+ MB left: nothing is written any more until 80 MB are free\\.`),
      ),
    );
  });

  test('writes again by itself once there is room, and has lost nothing that was acknowledged', async () => {
    free();
    await eventually(async () => expect(await write()).toMatchObject({ status: 200, codes: [] }));
    expect(server.output()).toContain(`The disk of ${directory} has room again: what is asked is written again.`);
    expect(await names()).toEqual(expect.arrayContaining(acknowledged));
  });

  test('has its Neo4j started again when that ended over it, once there is room, however long that takes', async () => {
    fill();
    await eventually(async () => expect(await write()).toMatchObject(refused));
    // Somebody who goes past the API writes until Neo4j itself meets the end of the disk.
    let written = 0;
    const writeOn = async () => {
      await direct.executeQuery('UNWIND range(1, 200) AS n CREATE (:Note {text: $text})', { text: 'x'.repeat(2_000) });
      written += 200;
      return writeOn();
    };
    await expect(writeOn()).rejects.toMatchObject({ code: 'Neo.DatabaseError.Transaction.TransactionLogError' });
    await eventually(async () => expect(server.output()).toContain("Neo4j can't go on since its disk is full, and is started again."));
    await eventually(async () => expect(await ask(READ)).toMatchObject({ status: 503, codes: ['DATABASE_UNAVAILABLE'] }));
    const ready = await fetch(new URL('/health/ready', url));
    expect(await ready.json()).toMatchObject({
      status: 'unavailable',
      reason: 'The database does not answer: its disk is full.',
      parts: { database: { status: 'unavailable' }, disk: { status: 'unavailable' }, data: { status: 'unknown' } },
    });

    free();
    await eventually(async () => expect(await write(), server.output().slice(-3_000)).toMatchObject({ status: 200, codes: [] }));
    expect(await ask(READ)).toMatchObject({ status: 200, codes: [] });
    expect(await names()).toEqual(expect.arrayContaining(acknowledged));
    const { records } = await direct.executeQuery('MATCH (note:Note) RETURN count(note) AS count');
    expect(Number(records[0]?.get('count'))).toBe(written);
  });

  test('can not be started, and says why in a sentence', async () => {
    server.process.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    fill();
    const refusedStart = start();
    expect(await refusedStart.ended).toBe(1);
    expect(refusedStart.errors()).toBe(
      `The disk of ${directory} has 0 MB left, and Neo4j needs 64 MB: free some space, set KRUISPUNT_HOME to a folder on another disk, or set NEO4J_URI (with NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE) to use an existing Neo4j server, Aura or cluster.\n`,
    );
    free();
  });
});
