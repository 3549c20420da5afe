import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { address, seededGraph } from '../setup/graph.ts';
import { endPrograms, runProgram } from '../setup/program.ts';

const units = new URL('../../ops/systemd/', import.meta.url);
const textOf = (name: string) => readFile(new URL(name, units), 'utf8');

let folder: string;
beforeAll(async () => {
  await seededGraph();
  folder = await mkdtemp(join(tmpdir(), 'kruispunt-units-'));
});
afterAll(async () => {
  endPrograms();
  await rm(folder, { recursive: true });
});

describe('The nightly backup', () => {
  test('runs a command that makes one, which only its owner may read', async () => {
    const [, args = ''] = /^ExecStart=\S+npm run --silent kruispunt -- (.*)$/m.exec(await textOf('kruispunt-backup.service')) ?? [];
    const program = runProgram('src/cli/kruispunt.ts', args.replace('/var/backups/kruispunt', folder).split(' '), {
      NEO4J_URI: address.uri,
      NEO4J_PASSWORD: address.password,
    });
    expect(await program.ended).toBe(0);
    expect(program.errors()).toBe('');
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^kruispunt-\d{8}T\d{6}Z\.jsonl\.gz$/)]);
  });
});
