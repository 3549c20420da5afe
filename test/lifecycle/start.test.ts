import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { access, rm, symlink, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataDirectoryOf, jarsOf } from '../../src/neo4j/home.ts';
import { isAlive } from '../../src/neo4j/process-id.ts';
import { figuresIn } from '../setup/figures.ts';
import { address, seededGraph } from '../setup/graph.ts';
import { sharedJars } from '../setup/prepared-jars.ts';
import { endPrograms, type Program, runProgram } from '../setup/program.ts';
import { seeds } from '../setup/seeds.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';
import './embedded/prepared.ts';

const QUERY = '{ initiative(id: "isa") { title } }';
const ANSWER = { data: { initiative: { title: 'Intensieve SamenwerkingsAfdeling (ISA)' } } };
const LISTENING = /Kruispunt answers GraphQL at (http:\/\/127\.0\.0\.1:\d+\/graphql)/;
const orExistingServer =
  'or set NEO4J_URI (with NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE) to use an existing Neo4j server, Aura or cluster.';

afterAll(endPrograms);

async function ask(url: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query: QUERY }) });
  return response.json();
}

/** The one sentence with which a start that can't succeed ends. */
async function lastWords(program: Program): Promise<string> {
  expect(await program.ended).toBe(1);
  return program.errors();
}

describe('npm start', () => {
  let home: string;
  let server: Program;
  let url: string;

  const token = 'what-prometheus-shows';
  const start = () => runProgram('src/main.ts', [], { PORT: '0', KRUISPUNT_HOME: home, METRICS_TOKEN: token, BACKUP_FOLDER: home });

  beforeAll(async () => {
    home = await temporaryFolder();
    await symlink(sharedJars, jarsOf(home));
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  it('can be stopped while Neo4j starts, and leaves nothing behind', async () => {
    const stopped = start();
    await stopped.says(/Starting Neo4j\./);
    stopped.process.kill('SIGTERM');
    expect(await stopped.ended).toBe(0);
    expect(stopped.errors()).toBe('');
    expect(stopped.output()).not.toMatch(LISTENING);
  });

  it('starts Neo4j, loads the seeds and answers', async () => {
    server = start();
    url = await server.says(LISTENING);
    expect(await ask(url)).toEqual(ANSWER);
    expect(server.output()).toContain(`loaded ${seeds.length} records`);
  });

  it('a second time on the same folder says who is there', async () => {
    const directory = dataDirectoryOf(home);
    expect(await lastWords(start())).toBe(
      `The data directory ${directory} is in use by the Kruispunt of process ${server.process.pid}: stop that one first, set KRUISPUNT_HOME to another folder, ${orExistingServer}\n`,
    );
    expect(await ask(url)).toEqual(ANSWER);
  });

  it('tells how much its Neo4j takes, how much room there is and of when the newest backup is', async () => {
    await writeFile(join(home, 'kruispunt-20260102T030405Z.jsonl.gz'), '');
    await writeFile(join(home, 'kruispunt-20260101T030405Z.jsonl.gz'), '');
    const answer = await fetch(new URL('/metrics', url), { headers: { authorization: `Bearer ${token}` } });
    const { value } = figuresIn(await answer.text());
    // What `ps` tells of the same process, some seconds apart.
    const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pidOf(server))], { encoding: 'utf8' });
    expect((value('kruispunt_neo4j_resident_memory_bytes') ?? 0) / 1024 / Number(kilobytes)).toBeCloseTo(1, 0);
    expect(value('kruispunt_disk_free_bytes')).toBeGreaterThan(64e6);
    expect(value('kruispunt_disk_full')).toBe(0);
    expect(value('kruispunt_backup_timestamp_seconds')).toBe(Date.parse('2026-01-02T03:04:05Z') / 1_000);
    expect(value('kruispunt_database_up')).toBe(1);
  });

  it('leaves its graph to the command that loads records', async () => {
    const load = runProgram('src/cli/kruispunt.ts', ['load', 'seeds'], { KRUISPUNT_HOME: home });
    expect(await load.ended).toBe(0);
    expect(load.errors()).toBe('');
    expect(load.output()).toBe(`Nothing changed: the graph already holds these ${seeds.length} records.\n`);
  });

  it('ends cleanly on SIGTERM, and Neo4j with it', async () => {
    const neo4j = pidOf(server);
    expect(isAlive(neo4j)).toBe(true);
    server.process.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(server.errors()).toBe('');
    expect(isAlive(neo4j)).toBe(false);
    await expect(access(join(dataDirectoryOf(home), 'connection.json'))).rejects.toThrow('ENOENT');
  });

  it('starts again on what it knows', async () => {
    server = start();
    expect(await ask(await server.says(LISTENING))).toEqual(ANSWER);
    expect(server.output()).toContain(`the graph holds ${seeds.length} records`);
    server.process.kill('SIGINT');
    expect(await server.ended).toBe(0);
  });
});

describe('A start with an existing Neo4j', () => {
  const { uri, user, password } = address;
  const settings = { PORT: '0', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const start = (more: Record<string, string> = {}) => runProgram('src/main.ts', [], { ...settings, ...more });

  beforeAll(seededGraph);

  it('npm start answers from that one, and leaves it running', async () => {
    const server = start();
    expect(await ask(await server.says(LISTENING))).toEqual(ANSWER);
    expect(server.output()).toContain(`the graph holds ${seeds.length} records`);
    expect(server.output()).not.toContain('Starting Neo4j.');
    server.process.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    await seededGraph();
  });

  it('makes traces for who loads an SDK of OpenTelemetry', async () => {
    const sdk = fileURLToPath(new URL('tracing.mjs', import.meta.url));
    const server = start({ NODE_OPTIONS: `--import ${sdk}` });
    expect(await ask(await server.says(LISTENING))).toEqual(ANSWER);
    await server.says(/"span":"POST \/graphql"/);
    expect(server.output()).toMatch(/"span":"initiative","attributes":{"db.system.name":"neo4j","db.operation.name":"initiative"}/);
    expect(server.output()).toMatch(/"span":"query other"/);
    server.process.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    await seededGraph();
  });

  it('the command loads records into that one', async () => {
    const load = runProgram('src/cli/kruispunt.ts', ['load', 'seeds'], settings);
    expect(await load.ended).toBe(0);
    expect(load.output()).toBe(`Nothing changed: the graph already holds these ${seeds.length} records.\n`);
  });

  describe('that can not succeed says so in a sentence:', () => {
    it('a port that is taken', async () => {
      const other = createServer();
      await once(other.listen(0, '127.0.0.1'), 'listening');
      const { port } = other.address() as AddressInfo;
      expect(await lastWords(start({ PORT: String(port) }))).toBe(`PORT: ${port} is taken by another program; choose another port.\n`);
      other.close();
    });

    it.each([
      ['PORT', 'veel', 'PORT: must be a number.\n'],
      ['HOST', '203.0.113.1', 'HOST: 203.0.113.1 is no address of this machine.\n'],
    ])('%s=%s', async (name, value, sentence) => {
      expect(await lastWords(start({ [name]: value }))).toBe(sentence);
    });

    it('a server that does not answer', async () => {
      const words = await lastWords(start({ NEO4J_URI: 'bolt://127.0.0.1:1' }));
      expect(words).toContain(
        'NEO4J_URI: no database answers at bolt://127.0.0.1:1. Check the address, and that it can be reached from here.',
      );
      expect(words).toContain('ECONNREFUSED');
    });

    it('a wrong password, which is not repeated', async () => {
      const words = await lastWords(start({ NEO4J_PASSWORD: 'verkeerd-woord' }));
      expect(words).toBe(`NEO4J_PASSWORD: ${uri} does not let user 'neo4j' in. Check NEO4J_USER and NEO4J_PASSWORD.\n`);
    });

    it('a database that is not there', async () => {
      expect(await lastWords(start({ NEO4J_DATABASE: 'elders' }))).toBe(`NEO4J_DATABASE: there is no database 'elders' at ${uri}.\n`);
    });

    it('the command, too', async () => {
      const load = (more: Record<string, string>) => runProgram('src/cli/kruispunt.ts', ['load', 'seeds'], { ...settings, ...more });
      expect(await lastWords(load({ NEO4J_PASSWORD: '' }))).toBe('NEO4J_PASSWORD: must be set when NEO4J_URI is.\n');
    });
  });
});

/** Process of the Neo4j that a server says it runs. */
function pidOf(server: Program): number {
  const ready = server
    .output()
    .split('\n')
    .find((line) => line.includes('Neo4j is ready'));
  return (JSON.parse(ready as string) as { pid: number }).pid;
}
