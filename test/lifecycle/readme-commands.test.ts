import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jarsOf } from '../../src/neo4j/home.ts';
import { address, seededGraph } from '../setup/graph.ts';
import { sharedJars } from '../setup/prepared-jars.ts';
import { commands } from '../setup/readmes.ts';
import './embedded/home.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { uri, user, password } = address;
/** The project as somebody has it who has just fetched it, so that what commands write is written elsewhere. */
const copy = mkdtempSync(join(tmpdir(), 'kruispunt-readme-'));
const home = mkdtempSync(join(tmpdir(), 'kruispunt-readme-home-'));

beforeAll(async () => {
  await seededGraph();
  const left = ['node_modules', '.git', 'coverage'];
  cpSync(root, copy, { recursive: true, filter: (path) => !left.includes(path.slice(root.length).split('/')[0] ?? '') });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  symlinkSync(sharedJars, jarsOf(home));
});
afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
});

/** A command line as a shell runs it in the copy, on the graph of this worker unless `settings` say otherwise. */
function run(line: string, settings: Record<string, string> = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }) {
  const child = spawn('sh', ['-c', line], {
    cwd: copy,
    env: { ...process.env, NEO4J_URI: '', NEO4J_PASSWORD: '', PORT: '0', HOST: '', LOG_LEVEL: '', KRUISPUNT_HOME: home, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return { child, said: () => said, ended: once(child, 'close').then(([code]) => code as number | null) };
}

/** Where a server listens, once it says so. */
function untilItAnswers({ child, said, ended }: ReturnType<typeof run>): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = /Kruispunt answers GraphQL at (\S+?)\/graphql/.exec(said());
      if (found?.[1]) resolve(found[1]);
    };
    child.stdout.on('data', look);
    void ended.then(() => reject(new Error(`It ended and never answered: ${said()}`)));
  });
}

/** What a command is given where a README writes capitals. */
const PLACES: Record<string, string> = { DOCUMENTS: 'documents', ID: '0123456789ab' };
const filledIn = (line: string) => line.replace(/\b(DOCUMENTS|ID)\b/g, (place) => PLACES[place] ?? place);

/** Commands that say in a sentence that the copy lacks what they need: documents that are not ours to give, files of our own, a key that is not there. */
const TOLD: Record<string, string> = {
  'npm run kruispunt -- verify DOCUMENTS': 'is not in documents',
  'npm run kruispunt -- compact': 'only the files of the embedded Neo4j can be written anew here',
  'npm run kruispunt -- key revoke ID': "There is no key with the id '0123456789ab'",
};

describe('A command that a README shows', () => {
  const own = commands.filter((line) => line.startsWith('npm run kruispunt -- '));

  it('is there', () => {
    expect(own.length).toBeGreaterThan(5);
    expect(commands).toEqual(expect.arrayContaining(['npm ci && npm start', 'npm ci && npm test']));
  });

  // In the order of the texts: what one writes, the next one reads.
  it.each(own.filter((line) => !/ (contact|restore) /.test(line)))('does what it says: %s', async (line) => {
    const ran = run(filledIn(line));
    const code = await ran.ended;
    const told = TOLD[line];
    if (told === undefined) expect([code, ran.said()]).toEqual([0, expect.anything()]);
    else expect([code, ran.said()]).toEqual([1, expect.stringContaining(told)]);
  });

  it('starts: npm start', async () => {
    const started = run('npm start', {});
    const origin = await untilItAnswers(started);
    const page = await fetch(origin, { headers: { accept: 'text/html' } });
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<title>Kruispunt</title>')]);
    process.kill(-(started.child.pid as number), 'SIGTERM');
    await started.ended;
  });

  it('is what continuous integration runs: npm ci && npm test', () => {
    const lines = readFileSync(join(root, '.ci/run'), 'utf8').split('\n');
    expect(lines.slice(-3)).toEqual(['npm ci', 'npm test', '']);
  });

  it('names a script or a file that is there', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    const named = commands.flatMap((line) => [...line.matchAll(/npm run ([\w-]+)/g)].map(([, name = '']) => name));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    const files = commands.flatMap((line) =>
      [...line.matchAll(/(?:tsx|vitest run|cp) ((?:test|ops)\/[\w/.-]+\.\w+)/g)].map(([, file = '']) => file),
    );
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});
