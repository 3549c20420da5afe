import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Logger } from 'pino';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Git ignores it, and `npm ci` clears it. */
const kept = join(root, 'node_modules', '.cache', 'kruispunt');

/** What the built pages depend on. */
const SOURCES = [
  'src/web',
  'src/explorer/build.ts',
  'src/generated/explorer.ts',
  'src/generated/record.schema.json',
  'src/records/cfir.ts',
  'src/search/asked.ts',
  'vite.config.ts',
  'package-lock.json',
];

/** What GraphiQL depends on: it takes longer to build than all the rest, and changes seldom. */
const GRAPHIQL_SOURCES = [
  'src/web/graphiql.html',
  'src/web/developers/examples.ts',
  'src/web/developers/graphiql.css',
  'src/web/developers/graphiql.tsx',
  'src/web/words/developers.ts',
  'src/web/app/theme.ts',
  'src/web/style',
  'vite.config.ts',
  'package-lock.json',
];

/**
 * Folder with the built explorer; builds it when its sources are newer than what was built before. Several processes may
 * do so at once: a folder appears whole, under a name that tells what it was made of.
 */
export async function builtExplorer(log: Logger): Promise<string> {
  return built('web', stampOf(SOURCES), log, async (unfinished) => {
    const [graphiql] = await Promise.all([
      built('graphiql', stampOf(GRAPHIQL_SOURCES), log, (folder) => runVite(folder, 'graphiql')),
      runVite(unfinished, 'production'),
    ]);
    await cp(graphiql, unfinished, { recursive: true });
  });
}

async function built(name: string, stamp: string, log: Logger, build: (unfinished: string) => Promise<void>): Promise<string> {
  const folder = join(kept, `${name}-${stamp}`);
  if (existsSync(folder)) return folder;

  const begin = Date.now();
  const unfinished = join(kept, `unfinished-${name}-${stamp}-${process.pid}`);
  await mkdir(kept, { recursive: true });
  await build(unfinished);
  await rename(unfinished, folder).catch(async (error: unknown) => {
    // Another process was first.
    if (!existsSync(folder)) throw error;
    await rm(unfinished, { recursive: true });
  });
  log.info(`built ${name === 'web' ? 'the explorer' : 'GraphiQL'} in ${Date.now() - begin} ms`);
  await forgetOlder(name, folder);
  return folder;
}

/** A process of its own gives back the memory that it takes, and builds for production whatever this process is for. */
async function runVite(folder: string, mode: 'production' | 'graphiql'): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [vite, 'build', '--mode', mode, '--outDir', folder, '--logLevel', 'error'], {
    cwd: root,
    env,
  });
}

/** Pages that are served elsewhere on this machine may be the ones before. */
const MOST_KEPT = 3;

async function forgetOlder(name: string, folder: string): Promise<void> {
  const others = (await readdir(kept)).filter((other) => other.startsWith(`${name}-`) && join(kept, other) !== folder);
  for (const other of others.slice(MOST_KEPT)) await rm(join(kept, other), { recursive: true, force: true });
}

function stampOf(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((source) => filesOf(source)))
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)));
  return hash.digest('hex').slice(0, 16);
}

function filesOf(path: string): string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
}
