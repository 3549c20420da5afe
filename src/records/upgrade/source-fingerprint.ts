import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Folders in which Node looks for a package, the nearest first. */
const folders = createRequire(import.meta.url).resolve.paths('zod') ?? [];

/**
 * Fingerprint of all source that some modules are made of: their own, of what they import, and the versions of packages. Whatever makes a
 * difference to what they answer makes another fingerprint; so do some things that make none.
 */
export function sourceFingerprint(entries: readonly URL[]): string {
  const seen = new Map<string, string>();
  const open = [...entries];
  for (let file = open.pop(); file; file = open.pop()) {
    if (seen.has(file.href)) continue;
    const source = readFileSync(file, 'utf8');
    seen.set(file.href, source);
    for (const imported of importsOf(source)) {
      if (imported.startsWith('.')) open.push(new URL(imported, file));
      else if (!imported.startsWith('node:')) seen.set(imported, versionOf(imported));
    }
  }
  // Where the sources stand makes no difference.
  const parts = [...seen.values()].map((part) => createHash('sha256').update(part).digest('hex')).sort();
  return createHash('sha256').update(parts.join()).digest('hex');
}

/** What a module imports, but for types, which are gone when it runs. */
function importsOf(source: string): string[] {
  return [...source.matchAll(/^(?:import|export)\s(?!type\s)[^'"]*?from '([^']+)'|^import '([^']+)'/gm)].map(
    ([, from, bare]) => from ?? bare ?? '',
  );
}

function versionOf(imported: string): string {
  const name = imported.split('/', imported.startsWith('@') ? 2 : 1).join('/');
  const { version } = JSON.parse(readFileSync(packageFile(name), 'utf8')) as { version: string };
  return `${name} ${version}`;
}

/** Where a package says its version, which not all that Node would load also export. */
function packageFile(name: string): string {
  const file = folders.map((folder) => join(folder, name, 'package.json')).find((path) => existsSync(path));
  if (file === undefined) throw new Error(`The package '${name}' is not installed: run npm ci.`);
  return file;
}
