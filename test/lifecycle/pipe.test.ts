import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('The command line tool ends quietly when nobody reads on', async () => {
  const pipe = `set -o pipefail; "${process.execPath}" --import tsx src/cli/kruispunt.ts doctor seeds | true`;
  const { stdout, stderr } = await promisify(execFile)('bash', ['-c', pipe], { cwd: root });
  expect({ stdout, stderr }).toEqual({ stdout: '', stderr: '' });
});
