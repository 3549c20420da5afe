import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Logger } from 'pino';

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** Git ignores it, and `npm ci` clears it. */
const cacheFolder = join(root, 'node_modules', '.cache', 'kruispunt');

/** Name of the file in a built folder that lists what it was made of; `vite.config.ts` writes it. */
const SOURCES = 'sources.json';

/**
 * Folder with the built explorer; builds it when what it was made of has changed since. Several processes may do so at
 * once: a folder appears whole, under a name that tells what it was made of.
 */
export async function builtExplorer(log: Logger): Promise<string> {
  return built('web', log, async (unfinished) => {
    const [graphiql, elements] = await Promise.all([
      // Large and seldom changed: it is built apart.
      built('graphiql', log, (folder) => runVite(folder, 'graphiql')),
      built('elements', log, (folder) => runVite(folder, 'elements')),
      runVite(unfinished, 'production'),
    ]);
    const sources = [unfinished, graphiql, elements].flatMap(sourcesOf);
    for (const folder of [graphiql, elements]) await cp(folder, unfinished, { recursive: true });
    await writeFile(join(unfinished, SOURCES), JSON.stringify([...new Set(sources)]));
  });
}

/** What is built, and what it is called. */
const PARTS = { web: 'the explorer', graphiql: 'GraphiQL', elements: 'the elements for pages of others' };

async function built(name: keyof typeof PARTS, log: Logger, build: (unfinished: string) => Promise<void>): Promise<string> {
  await mkdir(cacheFolder, { recursive: true });
  const fresh = (await foldersOf(name)).find((folder) => folder === folderOf(name, sourcesOf(folder)));
  if (fresh !== undefined) return fresh;

  const begin = Date.now();
  const unfinished = join(cacheFolder, `unfinished-${name}-${process.pid}`);
  await build(unfinished);
  const folder = folderOf(name, sourcesOf(unfinished));
  await rename(unfinished, folder).catch(async (error: unknown) => {
    // Another process was first.
    if (!existsSync(folder)) throw error;
    await rm(unfinished, { recursive: true });
  });
  log.info(`built ${PARTS[name]} in ${Date.now() - begin} ms`);
  await forgetOlder(name, folder);
  return folder;
}

/** A process of its own gives back the memory that it takes, and builds for production whatever this process is for. */
async function runVite(folder: string, mode: 'production' | 'graphiql' | 'elements'): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [vite, 'build', '--mode', mode, '--outDir', folder, '--logLevel', 'error'], {
    cwd: root,
    env,
  });
}

/** Pages that are served elsewhere on this machine may be the ones before. */
const MOST_KEPT = 3;

async function forgetOlder(name: string, newest: string): Promise<void> {
  const older = (await foldersOf(name)).filter((folder) => folder !== newest);
  for (const folder of older.slice(MOST_KEPT)) await rm(folder, { recursive: true, force: true });
}

async function foldersOf(name: string): Promise<string[]> {
  return (await readdir(cacheFolder)).filter((folder) => folder.startsWith(`${name}-`)).map((folder) => join(cacheFolder, folder));
}

/** Paths of the files that a folder was made of, from the root of the project; none when that is not known. */
function sourcesOf(folder: string): string[] {
  const file = join(folder, SOURCES);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

/** Folder in which pages that are made of these files are kept; its name tells their content. */
function folderOf(name: string, sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of [...sources].sort()) {
    const file = join(root, path);
    hash
      .update(path)
      .update('\0')
      .update(existsSync(file) ? readFileSync(file) : 'gone');
  }
  return join(cacheFolder, `${name}-${hash.digest('hex').slice(0, 16)}`);
}
