import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exportCsv, exportJsonLines, exportWorkbook, exportYaml } from '../../src/records/files/export.ts';
import { readRecords } from '../../src/records/files/read.ts';
import type { KnowledgeRecord } from '../../src/records/kinds/record.ts';
import { storedRecords } from '../../src/records/store/all-records.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { awkward } from '../setup/awkward.ts';
import { contentOf } from '../setup/content.ts';
import { cypherRows, database, emptyGraph } from '../setup/graph.ts';
import { faultsOf } from '../setup/records.ts';
import { seeds } from '../setup/seeds.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kruispunt-export-'));
});

afterAll(() => rm(folder, { recursive: true }));

const formats = [
  ['YAML', 'map', exportYaml],
  ['JSON Lines', 'graaf.jsonl', exportJsonLines],
  ['CSV', 'tabellen', exportCsv],
  ['a workbook', 'graaf.xlsx', exportWorkbook],
] as const;

describe.each([
  ['the seeds', seeds],
  ['texts that files like to misread', awkward],
])('A graph of %s', (name, records) => {
  let content: Awaited<ReturnType<typeof contentOf>>;

  beforeAll(async () => {
    await emptyGraph();
    await loadRecords(database, records);
    content = await contentOf(database);
  });

  test.each(formats)('that is exported as %s and loaded into an empty one is the same graph', async (_format, target, write) => {
    const path = join(folder, `${name} ${target}`);
    expect(await write(storedRecords(database), path)).toBe(records.length);
    expect(await contentOf(database)).toEqual(content);
    expect(await loadRecords(database, await readRecords([path]))).toMatchObject({ created: [], changed: [] });

    await emptyGraph();
    await loadRecords(database, await readRecords([path]));
    expect(await contentOf(database)).toEqual(content);
  });
});

describe('An export', () => {
  beforeEach(async () => {
    await emptyGraph();
    await loadRecords(database, seeds);
  });

  test.each(formats)('as %s is for the eyes of who made it only, since it holds what is not public', async (_format, target, write) => {
    const path = join(folder, `eigen ${target}`);
    await write(storedRecords(database), path);
    const isFolder = (await stat(path)).isDirectory();
    const files = isFolder ? await readdir(path, { recursive: true }) : [];
    const modes = await Promise.all([path, ...files.map((file) => join(path, file))].map(async (file) => (await stat(file)).mode & 0o077));
    expect(modes).toEqual(modes.map(() => 0));
    if (isFolder) expect(files.length).toBeGreaterThan(5);
  });

  test('is laid out as the seeds are, and the same every time', async () => {
    const [one, other] = [join(folder, 'een'), join(folder, 'ander')];
    await exportYaml(storedRecords(database), one);
    await exportYaml(storedRecords(database), other);
    const files = (await readdir(one, { recursive: true })).sort();
    expect(files).toEqual(
      (await readdir(new URL('../../seeds', import.meta.url), { recursive: true }))
        .filter((file) => file !== 'LICENSE' && file !== 'README.md')
        .sort(),
    );
    for (const file of files.filter((name) => name.endsWith('.yaml'))) {
      expect(await readFile(join(other, file), 'utf8')).toBe(await readFile(join(one, file), 'utf8'));
    }
    expect((await readFile(join(one, 'initiatives', 'isa.yaml'), 'utf8')).split('\n').slice(0, 5)).toEqual([
      'initiatives:',
      '  - id: isa',
      '    source: bron-experimenten-interprofessioneel-opleiden',
      '    title: Intensieve SamenwerkingsAfdeling (ISA)',
      '    shortTitle: ISA',
    ]);
  });

  test('leaves the files of a folder alone', async () => {
    const path = await mkdtemp(join(folder, 'vol-'));
    await writeFile(join(path, 'brief.txt'), 'Hallo');
    expect(await faultsOf(() => exportYaml(storedRecords(database), path))).toEqual([
      `${path}: the folder has files: name a new or an empty one.`,
    ]);
    expect(await readdir(path)).toEqual(['brief.txt']);
  });

  test('that fails midway leaves no file under the name', async () => {
    async function* failing() {
      yield seeds.slice(0, 1).map(({ record }) => record);
      throw new Error('away');
    }
    await expect(exportJsonLines(failing(), join(folder, 'half.jsonl'))).rejects.toThrow('away');
    await expect(exportYaml(failing(), join(folder, 'half'))).rejects.toThrow('away');
    expect((await readdir(folder)).filter((name) => name === 'half' || name === 'half.jsonl')).toEqual([]);
  });

  test('is of one moment: a load waits for it, and it leaves the graph as it was', async () => {
    const before = await contentOf(database);
    const [lock] = await cypherRows('MATCH (lock:WriteLock) RETURN lock.taken AS taken');
    const pages = storedRecords(database);
    const first = await pages.next();
    let loaded = false;
    const load = loadRecords(database, awkward).then(() => {
      loaded = true;
    });
    const blocked = "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*) AS transactions";
    await expect.poll(() => cypherRows(blocked)).toEqual([{ transactions: 1 }]);
    expect(loaded).toBe(false);
    const ids = (first.value as KnowledgeRecord[]).map(({ id }) => id);
    for await (const page of pages) ids.push(...page.map(({ id }) => id));
    expect(ids.sort()).toEqual(seeds.map(({ record }) => record.id).sort());
    await load;
    expect(await cypherRows('MATCH (lock:WriteLock) RETURN lock.taken AS taken')).toEqual([{ taken: (lock?.['taken'] as number) + 1 }]);
    expect(before.nodes.length).toBeGreaterThan(100);
  });
});
