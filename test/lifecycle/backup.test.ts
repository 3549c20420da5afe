import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkBackup } from '../../src/backup/read.ts';
import { restoreBackup, type Step } from '../../src/backup/restore.ts';
import { writeBackup } from '../../src/backup/write.ts';
import { type Database, openDatabase } from '../../src/database/database.ts';
import { watchGraph } from '../../src/database/graph-watch.ts';
import { createKey, revokeKey, viewerOfKey } from '../../src/identity/keys.ts';
import { eraseContact } from '../../src/people/erase.ts';
import { mergeRecords } from '../../src/records/curate/merge.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { migrate } from '../../src/records/upgrade/migrate.ts';
import { answerSubmitter } from '../../src/submissions/review.ts';
import { submitInitiative } from '../../src/submissions/submit.ts';
import { awkward } from '../setup/awkward.ts';
import { everythingIn, lockOf } from '../setup/everything.ts';
import { type FreshNeo4j, startFreshNeo4j } from '../setup/fresh-neo4j.ts';
import { endPrograms, type Program, runProgram } from '../setup/program.ts';
import { published, recordsIn } from '../setup/records.ts';
import { startSeededNeo4j } from '../setup/seeded-neo4j.ts';
import { seeds } from '../setup/seeds.ts';
import { serve } from '../setup/server.ts';

const submission = {
  ...{ title: 'Stage in de wijk', summary: 'Studenten leren samen.', submitterName: 'Cor', submitterEmail: 'cor@inzender.example' },
  ...{ goals: [], organisations: [], contacts: [], themes: [], professions: [], regions: [], helped: [], hindered: [], learned: [] },
};

const room = { each: 100_000, all: 100_000 };

let folder: string;
let neo4j: FreshNeo4j;
let other: FreshNeo4j;
/** The graph that is backed up, and the one that is restored into. */
let from: Database;
let to: Database;
let plain: Database;
/** The first, with whole numbers as bigint. */
let exact: Database;
/** A backup of the seeds and more, and what it holds. */
let whole: { file: string; held: string[] };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kruispunt-backup-'));
  [neo4j, other] = await Promise.all([startSeededNeo4j(), startFreshNeo4j()]);
  from = openDatabase(neo4j.address);
  exact = openDatabase(neo4j.address, { exact: true });
  to = openDatabase(other.address, { exact: true });
  plain = openDatabase(other.address);
  await addAYear();
  whole = { file: join(folder, 'whole.jsonl.gz'), held: await everythingIn(exact) };
  await writeBackup(exact, whole.file);
});
afterAll(async () => {
  endPrograms();
  await Promise.all([from, exact, to, plain].map(({ driver }) => driver.close()));
  await Promise.all([neo4j.stop(), other.stop()]);
  await rm(folder, { recursive: true });
});

const run = async ({ driver, name }: Database, statement: string) => (await driver.executeQuery(statement, {}, { database: name })).records;
const ids = async (database: Database, label: string) =>
  (await run(database, `MATCH (node:${label}) RETURN node.id AS id ORDER BY id`)).map((row) => row.get('id') as string);
const empty = (database: Database) => run(database, 'MATCH (node) DETACH DELETE node');

async function restored(file: string, onStep?: (step: Step) => Promise<void>) {
  return restoreBackup(plain, to, await checkBackup(file), { keep: join(folder, 'kept.jsonl.gz'), ...(onStep && { onStep }) });
}

/** Everything that happens to a graph in a year. */
async function addAYear(): Promise<void> {
  await migrate(from);
  await loadRecords(from, awkward);
  await loadRecords(from, recordsIn(`contacts: [{ id: anna-weg, name: Anna Weg, kind: INDIVIDUAL, ${published} }]`));
  await eraseContact(from, 'key:x', 'anna-weg');
  await loadRecords(from, recordsIn('themes: [{ id: dubbel, label: Dubbel, labelEn: Double }]'));
  await mergeRecords(from, 'key:x', 'dubbel', 'dementie');
  const { key } = await createKey(from, 'cli:x', { name: 'Oud', role: 'READER' });
  await revokeKey(from, 'cli:x', key.id);
  await createKey(from, 'cli:x', { name: 'Anna', role: 'CURATOR', expires: '2999-12-31' });
  const { id } = await submitInitiative(from, submission, room);
  await answerSubmitter(from, id, 'ASKED', 'Waar is dat?');
}

describe('A backup', () => {
  test('restored elsewhere is the same graph in all things, under an epoch of its own', async () => {
    await empty(to);
    expect(await restored(whole.file)).toEqual({ kept: undefined, erasedAgain: 0 });
    expect(await everythingIn(to)).toEqual(whole.held);
    const [before, after] = [await lockOf(from), await lockOf(to)];
    expect(after.seq).toBe(before.seq);
    expect(after.epoch).toMatch(/^[0-9a-f]{8}$/);
    expect(after.epoch).not.toBe(before.epoch);
  });

  test('leaves the graph as it was, and can be read by its owner only', async () => {
    expect(await everythingIn(exact)).toEqual(whole.held);
    expect((await stat(whole.file)).mode & 0o777).toBe(0o600);
    expect((await readdir(folder)).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  test('brings nobody back who was erased after it was made, and no key that was revoked', async () => {
    await empty(to);
    await loadRecords(
      plain,
      recordsIn(`contacts: [{ id: anna, name: Anna Weg, kind: INDIVIDUAL, email: anna@weg.example, ${published} }, { id: bram, name: Bram Blijft, kind: INDIVIDUAL, ${published} }]
initiatives: [{ id: een, title: Een, kind: PROJECT, summary: Bel Anna Weg., contacts: [{ id: anna, role: CONTACT }, { id: bram, role: CONTACT }] }]`),
    );
    const { secret, key } = await createKey(plain, 'cli:x', { name: 'Sleutel', role: 'ADMIN' });
    const early = join(folder, 'early.jsonl.gz');
    await writeBackup(to, early);
    await eraseContact(plain, 'key:x', 'anna');
    await revokeKey(plain, 'cli:x', key.id);

    expect(await restored(early)).toMatchObject({ erasedAgain: 1 });
    expect((await everythingIn(to)).filter((line) => /anna@weg|Anna Weg|"anna"/i.test(line))).toEqual([]);
    expect(await ids(to, 'Contact')).toEqual(['bram']);
    expect(await viewerOfKey(plain, secret, pino({ level: 'silent' }))).toBe('revoked');
    // Nor does a file that somebody exported before.
    await loadRecords(plain, recordsIn(`contacts: [{ id: anders, name: Anna, kind: INDIVIDUAL, email: anna@weg.example, ${published} }]`));
    expect(await ids(to, 'Contact')).toEqual(['bram']);
  });

  test('is of one moment while records, keys and submissions are written all the time', async () => {
    await empty(from);
    const pair = (n: number) =>
      recordsIn(`themes: [{ id: links, label: Links ${n}, labelEn: Left }, { id: rechts, label: Rechts ${n}, labelEn: Right }]`);
    await loadRecords(from, seeds);
    await loadRecords(from, pair(0));
    let writing = true;
    const writes = { records: 0, keys: 0, submissions: 0 };
    const keepOn = async (what: keyof typeof writes, write: (n: number) => Promise<unknown>) => {
      for (let n = 1; writing; n += 1) {
        await write(n);
        writes[what] = n;
      }
    };
    const writers = [
      keepOn('records', (n) => loadRecords(from, pair(n), { who: 'key:x' })),
      keepOn('keys', (n) => createKey(from, 'cli:x', { name: `sleutel ${n}`, role: 'READER' })),
      keepOn('submissions', (n) => submitInitiative(from, { ...submission, title: `Nummer ${n}` }, room)),
    ];
    const files = [1, 2, 3].map((n) => join(folder, `busy-${n}.jsonl.gz`));
    const backups = [];
    for (const one of files) {
      const before = { ...writes };
      backups.push(await writeBackup(exact, one));
      // Each of them wrote before the next backup, so that none is of a graph at rest.
      await expect
        .poll(() => Object.entries(writes).every(([what, count]) => count > before[what as keyof typeof writes]), { timeout: 300_000 })
        .toBe(true);
    }
    writing = false;
    await Promise.all(writers);

    for (const [index, one] of files.entries()) {
      const { head } = backups[index] as (typeof backups)[number];
      await empty(to);
      await restored(one);
      const [row] = await run(
        to,
        `MATCH (one:Theme {id: 'links'}), (two:Theme {id: 'rechts'}), (recordOne:Record {id: 'links'}), (recordTwo:Record {id: 'rechts'})
         RETURN one.label AS left, two.label AS right, recordOne.body CONTAINS '"' + one.label + '"' AS leftFits,
           recordTwo.body CONTAINS '"' + two.label + '"' AS rightFits,
           COLLECT { MATCH (revision:Revision) WITH revision ORDER BY revision.seq RETURN revision.seq } AS seqs,
           COUNT { MATCH (change:Change) WHERE change.seq > $0 } AS beyond,
           COUNT { MATCH (key:ApiKey) WHERE NOT EXISTS { MATCH (:Audit {subject: key.id}) } } AS unaudited,
           COUNT { MATCH (audit:Audit) WHERE NOT EXISTS { MATCH (:ApiKey {id: audit.subject}) } } AS keyless`.replace(
          '$0',
          String(head.seq),
        ),
      );
      expect(row?.get('left').replace('Links', 'Rechts')).toBe(row?.get('right'));
      expect(row?.get('leftFits') && row.get('rightFits')).toBe(true);
      expect(row?.get('seqs')).toEqual(Array.from({ length: head.seq }, (_, place) => BigInt(place + 1)));
      expect([row?.get('beyond'), row?.get('unaudited'), row?.get('keyless')]).toEqual([0n, 0n, 0n]);
      // The history up to that moment is the one that went on elsewhere.
      const revisions = 'MATCH (revision:Revision) WHERE revision.seq <= $0 RETURN revision {.*} AS revision ORDER BY revision.seq'.replace(
        '$0',
        String(head.seq),
      );
      const texts = async (database: Database) =>
        (await run(database, revisions)).map((one) =>
          JSON.stringify(one.get('revision'), (_, value) => (typeof value === 'bigint' ? Number(value) : value)),
        );
      expect((await texts(to)).map((text) => JSON.parse(text))).toEqual((await texts(exact)).map((text) => JSON.parse(text)));
    }
  });
});

describe('A server whose graph is restored', () => {
  test('answers nothing of it meanwhile, says so, and tells those who follow it to begin anew', async () => {
    await empty(to);
    await loadRecords(plain, recordsIn('regions: [{ id: a, name: A }, { id: b, name: B }]'));
    const file = join(folder, 'served.jsonl.gz');
    await writeBackup(to, file);
    await loadRecords(plain, recordsIn('regions: [{ id: a, name: Anders }]'));

    const lines: string[] = [];
    const watch = watchGraph(plain, pino({ level: 'info' }, { write: (line: string) => lines.push(line) }));
    const server = await serve({ database: plain, watch });
    const names = '{ regions { name } }';
    const changes = 'query ($after: String) { changes(after: $after) { endCursor changes { id } } }';
    const { body } = await server.post(changes);
    const { endCursor } = (body as { data: { changes: { endCursor: string } } }).data.changes;

    let haveLooked = () => {};
    const looked = new Promise<void>((resolve) => {
      haveLooked = resolve;
    });
    const restoring = restored(file, async (step) => {
      if (step === 'replacing') await looked;
    });
    await expect
      .poll(async () => (await server.request('/health/ready')).body, { timeout: 300_000 })
      .toMatchObject({
        status: 'unavailable',
        reason: 'The graph is being restored from a backup.',
        parts: { database: { status: 'ready' }, data: { status: 'unavailable', reason: 'The graph is being restored from a backup.' } },
      });
    const refused = await server.post(names);
    expect(refused).toMatchObject({
      status: 503,
      body: {
        errors: [
          { message: 'The graph is being restored from a backup. Try again in half a minute.', extensions: { code: 'BEING_RESTORED' } },
        ],
      },
    });
    expect(refused.headers.get('retry-after')).toBe('30');
    haveLooked();
    await restoring;
    await expect.poll(async () => (await server.request('/health/ready')).status, { timeout: 300_000 }).toBe(200);
    expect((await server.post(names)).body).toEqual({ data: { regions: [{ name: 'A' }, { name: 'B' }] } });
    expect(await server.post(changes, { after: endCursor })).toMatchObject({
      status: 410,
      body: { errors: [{ extensions: { code: 'CURSOR_EXPIRED' } }] },
    });
    expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
      'The graph is being restored from a backup: nothing is answered until that is done.',
      'The graph was restored from a backup, and is answered from again; its feed of changes begins anew.',
    ]);
    await server.close();
    await watch.stop();
  });
});

describe('A file that is no whole backup is refused, and the graph stays as it was:', () => {
  let lines: string[];
  let held: string[];

  beforeAll(async () => {
    await empty(from);
    await loadRecords(from, recordsIn('themes: [{ id: a, label: "A\u2028b", labelEn: A }, { id: b, label: B, labelEn: B, broader: [a] }]'));
    await writeBackup(exact, join(folder, 'small.jsonl.gz'));
    lines = gunzipSync(await readFile(join(folder, 'small.jsonl.gz')))
      .toString()
      .trimEnd()
      .split('\n');
    await empty(to);
    await restored(join(folder, 'small.jsonl.gz'));
    held = await everythingIn(to);
  });

  const packed = (...given: string[]) => gzipSync(`${given.join('\n')}\n`);
  const foot = () => lines.at(-1) as string;

  test.each<[string, () => Buffer, RegExp]>([
    [
      'one that was cut off',
      () => packed(...lines).subarray(0, -20),
      /is no whole backup: it can not be unpacked \(unexpected end of file\)\./,
    ],
    ['one without its end', () => packed(...lines.slice(0, -1)), /its end is missing\./],
    ['one that goes on after its end', () => packed(...lines, '{}'), /something follows its foot, at line \d+\./],
    [
      'one in which a letter was changed',
      () => packed(...lines).map((byte, at) => (at === 60 ? byte ^ 1 : byte)) as Buffer,
      /is no whole backup/,
    ],
    [
      'one in which a value was changed',
      () => packed(...lines.map((line) => line.replace('"labelEn":"B"', '"labelEn":"C"'))),
      /it was changed since it was written\./,
    ],
    ['one that lacks a line', () => packed(...lines.filter((_, at) => at !== 3)), /it was changed since it was written\./],
    ['one with a line that is none of ours', () => packed(lines[0] as string, '{"labels": 3}', foot()), /line 2 can not be read\./],
    ['some other file', () => Buffer.from('hallo'), /it can not be unpacked \(incorrect header check\)\./],
    ['some other file that is packed', () => packed('hallo'), /it does not begin as one\./],
    ['an empty one', () => gzipSync(''), /its end is missing\./],
    [
      'one of a newer version',
      () => packed((lines[0] as string).replace('"format":1', '"format":2'), foot()),
      /was written by a newer Kruispunt \(format 2, and 1 is known here\): restore it with that version\.$/,
    ],
  ])('%s', async (_, bytes, sentence) => {
    const file = join(folder, 'wrong.jsonl.gz');
    await writeFile(file, bytes());
    await expect(restored(file)).rejects.toThrow(sentence);
    expect(await everythingIn(to)).toEqual(held);
  });

  test('one that is not there', async () => {
    await expect(restored(join(folder, 'none.gz'))).rejects.toThrow(`There is no file ${folder}/none.gz.`);
  });
});

describe('The command', () => {
  const kruispunt = (...args: string[]): Program =>
    runProgram('src/cli/kruispunt.ts', args, { NEO4J_URI: other.address.uri, NEO4J_PASSWORD: other.address.password });
  const said = async (program: Program) => ({ code: await program.ended, output: program.output(), errors: program.errors() });
  let held: string[];

  beforeAll(async () => {
    await empty(to);
    await restored(whole.file);
    held = await everythingIn(to);
  });

  test('writes a backup into a folder and leaves as many as are to be kept', async () => {
    const backups = await mkdtemp(join(folder, 'nightly-'));
    const left = ['kruispunt-20200101T000000Z.jsonl.gz', 'kruispunt-20200102T000000Z.jsonl.gz.unfinished', 'brief.txt'];
    for (const name of left) await writeFile(join(backups, name), '');
    expect(await said(kruispunt('backup', backups, '--keep', '1'))).toEqual({
      code: 0,
      output: expect.stringMatching(
        /^\d+ nodes and \d+ relationships of \S+Z, up to revision \d+, are in \S+Z\.jsonl\.gz \(\d\.\d MB\)\. Those who wrote waited at most \d+\.\d s\.\n\S+20200101T000000Z\.jsonl\.gz was removed\.\n$/,
      ),
      errors: '',
    });
    expect(await readdir(backups)).toEqual(['brief.txt', expect.stringMatching(/^kruispunt-\d{8}T\d{6}Z\.jsonl\.gz$/)]);
    expect(await said(kruispunt('backup', join(backups, 'brief.txt', 'x'), '--keep', '1'))).toMatchObject({
      code: 1,
      errors: expect.stringContaining('is no folder'),
    });
  });

  test('restores a backup, and keeps what it replaces in a file that restores as well', async () => {
    const first = join(folder, 'first.jsonl.gz');
    await writeBackup(to, first);
    await run(to, "MATCH (theme:Theme {id: 'dementie'}) SET theme.label = 'anders'");
    const changed = await everythingIn(to);
    expect(await said(kruispunt('restore', '--check', first))).toMatchObject({
      code: 0,
      output: expect.stringMatching(/first\.jsonl\.gz is whole: \d+ nodes/),
    });
    expect(await everythingIn(to)).toEqual(changed);

    const { code, output } = await said(kruispunt('restore', first));
    expect(code).toBe(0);
    expect(await everythingIn(to)).toEqual(held);
    const [, kept] = /What it held before is in (\S+): /.exec(output) ?? [];
    expect((await stat(kept as string)).mode & 0o777).toBe(0o600);
    expect((await said(kruispunt('restore', kept as string))).code).toBe(0);
    expect(await everythingIn(to)).toEqual(changed);
    expect((await said(kruispunt('restore', first))).code).toBe(0);
  });

  test('that is killed while it restores leaves a graph that says so to whoever opens it, until it is restored once more', async () => {
    const file = join(folder, 'first.jsonl.gz');
    const killed = kruispunt('restore', file);
    await expect.poll(() => killed.errors(), { interval: 20 }).toContain('Replacing what the graph holds.');
    killed.process.kill('SIGKILL');
    await killed.ended;
    const sentence = new RegExp(
      `^The graph is being restored from ${file} since \\S+Z, or that was interrupted: wait for it, or finish it with 'npm run kruispunt -- restore ${file}'\\.\n$`,
    );
    expect(await said(kruispunt('load', 'seeds'))).toEqual({ code: 1, output: '', errors: expect.stringMatching(sentence) });
    const server = runProgram('src/main.ts', [], { NEO4J_URI: other.address.uri, NEO4J_PASSWORD: other.address.password, PORT: '0' });
    expect(await server.ended).toBe(1);
    expect(server.errors()).toMatch(sentence);
    expect(await said(kruispunt('restore', file))).toMatchObject({ code: 0 });
    expect(await everythingIn(to)).toEqual(held);
  });
});
