import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { verifySources } from '../../src/records/doctor/verify.ts';
import { formatFault } from '../../src/records/model/fault.ts';
import { copiedRuns } from '../setup/copied.ts';
import { recordsIn } from '../setup/records.ts';
import { seeds } from '../setup/seeds.ts';

const letter = ['Proef in Twente', '', 'Het begon in 2020.', '---', 'Colofon', 'Drukkerij', ''].join('\n');

/** Records about one document, on the lines after those that are told here. */
function about(document: string, ...lines: string[]) {
  const sha256 = createHash('sha256').update(document).digest('hex');
  const source = `  - { id: brief, title: Brief, publisher: Uitgever, fileName: brief.txt, sha256: ${sha256} }`;
  return recordsIn(['sources:', source, ...lines].join('\n'));
}

const trial = (...lines: string[]) => ['initiatives:', '  - id: proef', '    source: brief', ...lines.map((line) => `    ${line}`)];

/** A folder that holds the documents, until the test is over. */
async function folderWith(documents: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kruispunt-documents-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(documents)) await writeFile(join(folder, name), text);
  return folder;
}

describe('Records held against a document', () => {
  test('leave the lines that no fact cites, without those that have no words', async () => {
    const folder = await folderWith({ 'brief.txt': letter });
    const records = about(letter, ...trial('title: Proef', 'kind: PROJECT', 'cites: { title: 1 }'));
    expect(await verifySources(records, folder)).toEqual({
      faults: [],
      coverage: [
        { source: 'brief', fileName: 'brief.txt', lines: 6, uncited: [{ lines: '3-6', text: 'Het begon in 2020. Colofon Drukkerij' }] },
      ],
    });
  });

  test('may cite every line', async () => {
    const folder = await folderWith({ 'brief.txt': letter });
    const records = about(letter, ...trial('title: Proef', 'kind: PROJECT', 'startYear: 2020', 'cites: { title: 1, startYear: "3, 5-6" }'));
    const { faults, coverage } = await verifySources(records, folder);
    expect({ faults, uncited: coverage.map(({ uncited }) => uncited) }).toEqual({ faults: [], uncited: [[]] });
  });

  test.each([
    ['that ends in a line break', letter],
    ['that does not', letter.trimEnd()],
  ])('%s may cite its last line and none beyond', async (_, document) => {
    const folder = await folderWith({ 'brief.txt': document });
    const citing = (line: number) => about(document, ...trial('title: Proef', 'kind: PROJECT', `cites: { title: 1-${line} }`));
    expect((await verifySources(citing(6), folder)).faults).toEqual([]);
    expect((await verifySources(citing(7), folder)).faults.map(formatFault)).toEqual([
      "records.yaml:4: initiatives[0]: 'proef' cites line 7 of brief, which ends at line 6.",
    ]);
  });

  test('are told that it is missing', async () => {
    const folder = await folderWith({});
    const { faults, coverage } = await verifySources(about(letter), folder);
    expect(faults.map(formatFault)).toEqual([`records.yaml:2: sources[0].fileName: the document brief.txt is not in ${folder}.`]);
    expect(coverage).toEqual([]);
  });

  test('are told that it has changed since', async () => {
    const folder = await folderWith({ 'brief.txt': letter.replace('2020', '2021') });
    const { faults } = await verifySources(about(letter), folder);
    expect(faults.map(formatFault)).toEqual([
      'records.yaml:2: sources[0].sha256: the document brief.txt is not the one that was read: its checksum differs.',
    ]);
  });

  test('are told which facts cite no lines', async () => {
    const folder = await folderWith({ 'brief.txt': letter });
    const records = about(
      letter,
      'regions: [{ id: twente, name: Twente }]',
      ...trial(
        'title: Proef',
        'kind: PROJECT',
        'startYear: 2020',
        'cites: { title: 1 }',
        'regions: [twente]',
        'milestones: [{ description: Begin }]',
      ),
    );
    expect((await verifySources(records, folder)).faults.map(formatFault)).toEqual([
      "records.yaml:9: initiatives[0].startYear: the field 'startYear' of 'proef' cites no lines.",
      "records.yaml:11: initiatives[0].regions[0]: this fact of 'proef' cites no lines.",
      "records.yaml:12: initiatives[0].milestones[0]: this fact of 'proef' cites no lines.",
    ]);
  });

  test('that copy six words in a row are found out', () => {
    const records = about(letter, ...trial('title: Proef', 'kind: PROJECT', 'summary: Er was een PROEF, in Twénte; het begon "in 2020".'));
    expect(copiedRuns(records, { brief: letter })).toEqual([
      "proef: 'proef in twente het begon in'",
      "proef: 'in twente het begon in 2020'",
    ]);
    expect(copiedRuns(records, { brief: letter.replace('Het', 'Hij') })).toEqual([]);
  });
});

/** Folder of the five documents, which are not in the repository. */
const folder = process.env['KRUISPUNT_SOURCES'] ?? '';

describe.skipIf(folder === '')('The seeds held against the five documents', () => {
  test('agree with them and leave nothing out but the menu of one web page', async () => {
    const { faults, coverage } = await verifySources(seeds, folder);
    expect(faults.map(formatFault)).toEqual([]);
    expect(coverage.map(({ fileName, lines, uncited }) => [fileName, lines, uncited.map((run) => `${run.lines} ${run.text}`)])).toEqual([
      ['000_9260b838f91dd315.txt', 194, []],
      ['001_82f07c332c498d80.txt', 191, []],
      ['002_d7c576d237edc038.txt', 128, []],
      ['003_58e2392d83320017.txt', 114, ['2-4 Menu Zoeken Initiatieven']],
      ['004_c654810f7fde7d94.txt', 536, []],
    ]);
  });

  test('are told in words of their own', async () => {
    const documents: Record<string, string> = {};
    for (const { record } of seeds)
      if (record.type === 'Source' && record.fileName) documents[record.id] = await readFile(join(folder, record.fileName), 'utf8');
    expect(Object.keys(documents)).toHaveLength(5);
    expect(copiedRuns(seeds, documents)).toEqual([]);
  });
});
