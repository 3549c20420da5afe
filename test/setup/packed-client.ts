import { execFile } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { temporaryFolder } from './temporary-folder.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));

/** A new folder in which the client is installed as npm packs it, and the size of that in bytes; whoever asks for it removes it. */
export async function packedClient(): Promise<{ folder: string; bytes: number }> {
  const folder = await temporaryFolder();
  const packed = join(folder, 'node_modules', '@kruispunt', 'client');
  await mkdir(packed, { recursive: true });
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: join(root, 'src', 'client') });
  const [{ filename, size }] = JSON.parse(stdout) as [{ filename: string; size: number }];
  await run('tar', ['-xzf', join(folder, filename), '--strip-components=1', '-C', packed]);
  for (const name of ['@graphql-typed-document-node', '@types', 'graphql', 'undici-types']) {
    await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  return { folder, bytes: size };
}
