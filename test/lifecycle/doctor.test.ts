import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createKey } from '../../src/identity/keys.ts';
import { migrate } from '../../src/records/upgrade/migrate.ts';
import { address, askAs, cypherRows, database, seededGraph } from '../setup/graph.ts';
import { endPrograms, runProgram } from '../setup/program.ts';

let folder: string;
beforeAll(async () => {
  await seededGraph();
  await migrate(database);
  folder = await mkdtemp(join(tmpdir(), 'kruispunt-backups-'));
});
afterAll(async () => {
  endPrograms();
  await rm(folder, { recursive: true });
  await seededGraph();
});

// Others of this worker leave keys behind.
beforeEach(() => cypherRows('MATCH (node) WHERE node:Submission OR node:ApiKey DETACH DELETE node'));

/** What the command says of the installation. */
async function doctor(args: string[], settings: Record<string, string> = {}): Promise<string[]> {
  const env = { NEO4J_URI: address.uri, NEO4J_PASSWORD: address.password, BACKUP_FOLDER: folder, ...settings };
  const program = runProgram('src/cli/kruispunt.ts', ['doctor', ...args], env);
  expect(await program.ended).toBe(0);
  expect(program.errors()).toBe('');
  return program.output().trimEnd().split('\n');
}

describe('kruispunt doctor', () => {
  it('says what deserves a look in an installation that runs', async () => {
    const { key } = await createKey(database, 'test', { name: 'Beheer', role: 'ADMIN' });
    const received = new Date(Date.now() - 15 * 86_400_000).toISOString();
    for (const title of ['Stage in de wijk', 'Leren op afstand', 'Samen op ronde']) {
      await askAs('CURATOR', 'mutation ($input: SubmitInitiativeInput!) { submitInitiative(input: $input) { id } }', {
        input: { title, summary: 'Studenten leren samen in een wijkteam.', submitterName: 'Cor', submitterEmail: 'cor@wijkteam.example' },
      });
    }
    await cypherRows("MATCH (submission:Submission) WHERE submission.title <> 'Samen op ronde' SET submission.received = $received", {
      received,
    });
    expect(await doctor(['--installation'], { TRUST_PROXY: '10.0.0.7' })).toEqual([
      'The installation: 4',
      `  NO_BACKUP: There is no backup in ${folder}: make one with 'npm run kruispunt -- backup ${folder}'.`,
      `  SUBMISSIONS_WAIT: 2 submissions wait for a curator for more than 14 days, the oldest since ${received.slice(0, 10)}.`,
      `  ADMIN_KEY_ENDLESS: The key 'Beheer' (${key.id}) may do everything and never ends: make one that does, and revoke it.`,
      '  PROXIES_ELSEWHERE: TRUST_PROXY names no address of this machine, but HOST is 127.0.0.1, where nobody else can connect from: no proxy is ever believed.',
    ]);
  });

  it('is content after a backup, in Dutch too, and goes on to the records', async () => {
    const backup = runProgram('src/cli/kruispunt.ts', ['backup', folder], { NEO4J_URI: address.uri, NEO4J_PASSWORD: address.password });
    expect(await backup.ended).toBe(0);
    const [first, second] = await doctor(['--language', 'nl']);
    expect(first).toBe('De installatie: geen.');
    expect(second).toMatch(/^Perhaps the same, under two spellings: /);
  });
});
