import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { address, seededGraph } from '../setup/graph.ts';
import { endPrograms, root, runProgram } from '../setup/program.ts';

const folder = fileURLToPath(new URL('../../ops/systemd/', import.meta.url));
const units = ['kruispunt.service', 'kruispunt-backup.service', 'kruispunt-backup.timer'];
const services = units.filter((name) => name.endsWith('.service'));
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');

/** What a unit says to start, without the program that runs it. */
function started(name: string): { script: string; args: string[] } {
  const [, script = '', args = ''] =
    /^ExecStart=\/usr\/bin\/node (?:--max-old-space-size=400 )?--import tsx (\S+)(.*)$/m.exec(textOf(name)) ?? [];
  return { script, args: args.trim().split(' ') };
}

/** Values that a unit gives a setting. */
const settings = (name: string, setting: string) =>
  [...textOf(name).matchAll(new RegExp(`^${setting}=(.*)$`, 'gm'))].map(([, value = '']) => value);

const lacksSystemd = ((): string | undefined => {
  try {
    execFileSync('systemd-analyze', ['--version'], { stdio: 'pipe' });
    return undefined;
  } catch (error) {
    return String(error);
  }
})();
if (lacksSystemd) console.warn(`There is no systemd here, so no unit is held against it: ${lacksSystemd}`);

describe.skipIf(lacksSystemd)('systemd', () => {
  test('knows everything that the units say', () => {
    const said = execFileSync('sh', ['-c', 'systemd-analyze verify "$@" 2>&1 || true', '-', ...units.map((name) => join(folder, name))], {
      encoding: 'utf8',
    });
    // Where Node is elsewhere than a service is told to look, that is the only thing to say.
    expect(said.split('\n').filter((line) => line !== '' && !line.includes('/usr/bin/node is not executable'))).toEqual([]);
  });

  test.each(services)('finds little that %s could do to the machine', (name) => {
    // Of 0 to 10, the lower the better; 2.0 is what a service may have that uses the network and writes the code that it runs.
    const analysis = ['security', '--offline=yes', '--threshold=20', '--no-pager', join(folder, name)];
    expect(() => execFileSync('systemd-analyze', analysis, { stdio: 'pipe' })).not.toThrow();
  });
});

describe('The units', () => {
  test('start what is there', () => {
    for (const name of services) expect(existsSync(join(root, started(name).script)), name).toBe(true);
  });

  test('agree on whose data they are, and give nobody else a right to them', () => {
    const [own, backup] = services as [string, string];
    for (const setting of ['User', 'WorkingDirectory', 'EnvironmentFile', 'UMask', 'ProtectSystem', 'StateDirectory', 'SystemCallFilter'])
      expect(settings(backup, setting), setting).toEqual(settings(own, setting));
    expect(settings(own, 'UMask')).toEqual(['0077']);
    expect(settings(own, 'Environment')[0]).toContain(settings(backup, 'Environment')[0]);
  });

  test('bound the memory of Node and Neo4j together', () => {
    expect(settings('kruispunt.service', 'MemoryMax')).toEqual(['2G']);
  });
});

describe('The nightly backup', () => {
  let backups: string;
  beforeAll(async () => {
    await seededGraph();
    backups = await mkdtemp(join(tmpdir(), 'kruispunt-units-'));
  });
  afterAll(async () => {
    endPrograms();
    await rm(backups, { recursive: true });
  });

  test('runs a command that makes one, which only its owner may read', async () => {
    const { script, args } = started('kruispunt-backup.service');
    const program = runProgram(
      script,
      args.map((word) => word.replace('/var/backups/kruispunt', backups)),
      { NEO4J_URI: address.uri, NEO4J_PASSWORD: address.password },
    );
    expect(await program.ended).toBe(0);
    expect(program.errors()).toBe('');
    expect(await readdir(backups)).toEqual([expect.stringMatching(/^kruispunt-\d{8}T\d{6}Z\.jsonl\.gz$/)]);
  });
});
