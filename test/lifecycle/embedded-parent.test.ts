import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runningNeo4j } from '../../src/neo4j/connection-file.ts';
import { dataDirectoryOf } from '../../src/neo4j/home.ts';
import { isAlive } from '../../src/neo4j/process-id.ts';
import { sharedJars } from '../setup/prepared-jars.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';
import { driverFor, keepNote } from './embedded/notes.ts';

const script = fileURLToPath(new URL('embedded/server.ts', import.meta.url));

interface Where {
  readonly uri: string;
  readonly password: string;
  readonly pid: number;
}

describe('a server with an embedded Neo4j', () => {
  let home: string;
  const servers: ChildProcess[] = [];

  beforeAll(async () => {
    home = await temporaryFolder();
  });

  afterAll(async () => {
    for (const server of servers) {
      server.kill('SIGKILL');
    }
    await rm(home, { recursive: true });
  });

  async function startServer() {
    const server = spawn(process.execPath, ['--import', 'tsx', script, home, sharedJars], {
      stdio: ['ignore', 'pipe', 'inherit'],
      // As a terminal does: what is pressed there goes to the group, not only to its first process.
      detached: true,
    });
    servers.push(server);
    const lines = createInterface({ input: server.stdout });
    const said = async (): Promise<unknown> => JSON.parse(String(await once(lines, 'line')));
    return { server, said, where: (await said()) as Where };
  }

  const groupOf = (pid: number) => execFileSync('ps', ['-o', 'pgid=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  const gone = (pid: number) => expect.poll(() => isAlive(pid)).toBe(false);

  test('leaves no Neo4j behind when it is killed, and loses nothing', async () => {
    const { server, where } = await startServer();
    const driver = driverFor(where.uri, where.password);
    await keepNote(driver, 'kept');
    await driver.close();
    expect(await runningNeo4j(home)).toMatchObject({ uri: where.uri, pid: server.pid });

    server.kill('SIGKILL');
    await gone(where.pid);
    expect(await runningNeo4j(home)).toBeUndefined();
  });

  test('starts on the data of a killed one, keeps Neo4j after Ctrl-C until it has answered, and stops it on SIGTERM', async () => {
    const { server, said, where } = await startServer();
    process.kill(-Number(server.pid), 'SIGINT');
    expect(await said()).toEqual(['kept']);
    // The terminal does not reach it at all, however long the answer takes.
    expect(groupOf(where.pid)).not.toBe(groupOf(Number(server.pid)));

    server.kill('SIGTERM');
    expect(await once(server, 'exit')).toEqual([0, null]);
    await gone(where.pid);
    await expect(access(join(dataDirectoryOf(home), 'connection.json'))).rejects.toThrow('ENOENT');
  });
});
