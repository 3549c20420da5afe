import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runningNeo4j } from '../../src/neo4j/connection-file.ts';
import { type EmbeddedNeo4j, startNeo4j } from '../../src/neo4j/embedded.ts';
import type { StartupError } from '../../src/neo4j/startup-error.ts';
import { sharedJars } from '../setup/prepared-jars.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';
import { readableLog } from './embedded/home.ts';
import { driverFor, keepNote, notes } from './embedded/notes.ts';

describe('the embedded Neo4j', () => {
  const { log, messages } = readableLog();
  let onGivingUp: (error: StartupError) => void = () => {};
  const givenUp = new Promise<StartupError>((resolve) => {
    onGivingUp = resolve;
  });
  let home: string;
  let server: EmbeddedNeo4j;
  let driver: Driver;

  const start = () => startNeo4j({ home, jars: sharedJars, log, env: process.env, onGivingUp });

  beforeAll(async () => {
    home = await temporaryFolder();
    server = await start();
    driver = driverFor(server.uri, server.password);
  });

  afterAll(async () => {
    await driver.close();
    await server.stop();
    await rm(home, { recursive: true });
  });

  test('listens on the loopback interface only', () => {
    expect(server.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
  });

  test('answers Bolt to whoever knows its password', async () => {
    await keepNote(driver, 'first');
    expect(await notes(driver)).toEqual(['first']);
  });

  test.each(['neo4j', 'wrong', ''])('refuses the password "%s"', async (password) => {
    const stranger = driverFor(server.uri, password);
    await expect(stranger.verifyConnectivity()).rejects.toThrow(/authentication failure/);
    await stranger.close();
  });

  test('gives two thirds of its heap to what is written at once', async () => {
    const { records } = await driver.executeQuery("SHOW SETTINGS YIELD name, value WHERE name = 'db.memory.transaction.max' RETURN value");
    expect(records[0]?.get('value')).toBe('512.00MiB');
  });

  test('tells a second program of the same user how to reach it', async () => {
    const file = join(server.dataDirectory, 'connection.json');
    expect((await stat(file)).mode & 0o777).toBe(0o600);

    const connection = { uri: server.uri, user: 'neo4j', password: server.password };
    expect(await runningNeo4j(home)).toEqual({ ...connection, pid: process.pid });
  });

  test('refuses a second start on the same data directory and goes on itself', async () => {
    await expect(start()).rejects.toMatchObject({
      code: 'DATA_DIRECTORY_IN_USE',
      message: `The data directory ${server.dataDirectory} is in use by the Kruispunt of process ${process.pid}: stop that one first, set KRUISPUNT_HOME to another folder, or set NEO4J_URI (with NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE) to use an existing Neo4j server, Aura or cluster.`,
    });
    expect(await notes(driver)).toEqual(['first']);
  });

  test('is started again on the same port when it is killed, and the driver recovers by itself', async () => {
    const killed = server.pid();
    kill(killed);
    await expect.poll(() => notes(driver).catch(() => []), { interval: 200 }).toEqual(['first']);

    expect(server.pid()).not.toBe(killed);
    expect(messages).toContain('Neo4j was killed by SIGKILL unexpectedly.');
    expect(messages).toContain('Starting Neo4j again.');
  });

  test('keeps what it knows when it stops and starts', async () => {
    const { pid } = server;
    await driver.close();
    await server.stop();
    expect(pid()).toBeUndefined();
    expect(await runningNeo4j(home)).toBeUndefined();

    server = await start();
    driver = driverFor(server.uri, server.password);
    expect(await notes(driver)).toEqual(['first']);
  });

  test('is given up, with a reason, when it crashes again and again', async () => {
    let last: number | undefined;
    const killer = setInterval(() => {
      const pid = server.pid();
      if (pid !== last && pid !== undefined) {
        last = pid;
        kill(pid);
      }
    }, 50);
    const reason = await givenUp;
    clearInterval(killer);

    expect(reason).toMatchObject({
      code: 'NEO4J_KEEPS_CRASHING',
      message: expect.stringMatching(/^Neo4j ended 5 times within 120 s and is not started any more: .* \(more is in .*neo4j\.log\)$/),
    });
    expect(server.pid()).toBeUndefined();
  });

  test('says so when its password file is lost', async () => {
    await server.stop();
    await rm(join(server.dataDirectory, 'password'));
    await expect(start()).rejects.toMatchObject({
      code: 'PASSWORD_LOST',
      message: `The data in ${server.dataDirectory} was made with another password than the one in ${server.dataDirectory}/password: put the old file back, or set NEO4J_URI (with NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE) to use an existing Neo4j server, Aura or cluster.`,
    });
  });
});

function kill(pid: number | undefined): void {
  if (pid === undefined) {
    throw new Error('Neo4j was expected to run.');
  }
  process.kill(pid, 'SIGKILL');
}
