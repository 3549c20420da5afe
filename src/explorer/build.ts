import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
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
  'vite.config.ts',
  'package-lock.json',
];

/**
 * Folder with the built explorer; builds it when its sources are newer than what was built before. Several processes may
 * do so at once: a folder appears whole, under a name that tells what it was made of.
 */
export async function builtExplorer(log: Logger): Promise<string> {
  const stamp = stampOfSources();
  const folder = join(kept, `web-${stamp}`);
  if (existsSync(folder)) return folder;

  const begin = Date.now();
  const unfinished = join(kept, `unfinished-${stamp}-${process.pid}`);
  await mkdir(kept, { recursive: true });
  await runVite(unfinished);
  await rename(unfinished, folder).catch(async (error: unknown) => {
    // Another process was first.
    if (!existsSync(folder)) throw error;
    await rm(unfinished, { recursive: true });
  });
  log.info(`built the explorer in ${Date.now() - begin} ms`);
  await forgetOlder(folder);
  return folder;
}

/** A process of its own gives back the memory that it takes, and builds for production whatever this process is for. */
async function runVite(folder: string): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', folder, '--logLevel', 'warn'], { cwd: root, env });
}

/** Pages that are served elsewhere on this machine may be the ones before. */
const MOST_KEPT = 3;

async function forgetOlder(folder: string): Promise<void> {
  const others = (await readdir(kept)).filter((name) => name.startsWith('web-') && join(kept, name) !== folder);
  for (const name of others.slice(MOST_KEPT)) await rm(join(kept, name), { recursive: true, force: true });
}

function stampOfSources(): string {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap((source) => filesOf(source)))
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)));
  return hash.digest('hex').slice(0, 16);
}

function filesOf(path: string): string[] {
  if (!path.startsWith('src/web')) return [path];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
}
