import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeCsvRow } from '../../src/records/files/csv.ts';
import { numberIn, writtenNumber } from '../../src/records/files/number-text.ts';
import { readRecords } from '../../src/records/files/read.ts';
import { parseRecords, writeYaml } from '../../src/records/files/yaml.ts';
import { tidy } from '../../src/shared/tidy.ts';
import { faultsOf } from '../setup/records.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kruispunt-programs-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A folder with these files. */
async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const own = await mkdtemp(join(folder, 'files-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(own, name), content);
  return own;
}

const recordsIn = async (files: Readonly<Record<string, string | Uint8Array>>) =>
  (await readRecords([await folderWith(files)])).map(({ record }) => record);

/** What is wrong, without the folder. */
async function faultsIn(files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  const own = await folderWith(files);
  return (await faultsOf(() => readRecords([own]))).map((fault) => fault.replace(`${own}/`, ''));
}

const initiatives = 'id;title;kind\nproef;Proef;PROJECT';
const target = (value: string) => ({ 'initiatives.csv': initiatives, 'targets.csv': `record;metric;value\nproef;opgeleid;${value}` });
const sheet = (name: string, rows: (string | number | null)[][], cells = new Map()) => ({ name, rows, cells });
const contacts = sheet('contacts', [
  ['id', 'name', 'kind'],
  ['anna', 'Anna Jansen', 'INDIVIDUAL'],
]);

describe('A number in a text', () => {
  test.each([
    ['12,5', 12.5],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['1.250.000', 1_250_000],
    ['1.250.000,50', 1_250_000.5],
    ['1,250,000.50', 1_250_000.5],
    ['50 000', 50_000],
    ['50\u00a0000', 50_000],
    ['-3,5', -3.5],
    ['1e-7', 1e-7],
    ['2025', 2025],
    ['1.2500', 1.25],
  ])('%s is read as people write it', (text, number) => {
    expect(numberIn(text)).toBe(number);
  });

  test.each(['50.000', '1.250', '1,250', '-50.000'])('%s is refused, as it can be either of two', (text) => {
    expect(() => numberIn(text)).toThrow(`'${text}' can be ${text.replace(/[.,]/, '')} or `);
  });

  test.each(['', 'vijftig', '1.2.3', '1,2,3', '€ 50', '0x10', '1.25.000', 'Infinity'])('“%s” is none', (text) => {
    expect(numberIn(text)).toBeUndefined();
  });

  test('is read as what was written, whatever the number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(numberIn(writtenNumber(number)) ?? Number.NaN).toBe(number + 0);
      }),
      { numRuns: 2_000, examples: [[1.125], [50.001], [1e-7], [1e21], [-999.999], [0.001]] },
    );
  });

  test('is told in CSV and in YAML where it is unclear, and read where it is clear', async () => {
    expect(await faultsIn(target('50.000'))).toEqual(["targets.csv:2: value: '50.000' can be 50000 or 50.0: write it as that."]);
    expect(await recordsIn(target('12,5'))).toMatchObject([{ targets: [{ value: 12.5 }] }]);
    const yaml = (value: string) => ({
      'a.yaml': `initiatives: [{ id: a, title: A, kind: PROJECT, targets: [{ metric: m, value: ${value} }] }]`,
    });
    expect(await faultsIn(yaml('50.000'))).toEqual(["a.yaml:1: '50.000' can be 50000 or 50.0: write it as that."]);
    expect(await recordsIn(yaml('50.0'))).toMatchObject([{ targets: [{ value: 50 }] }]);
    // In JSON a point is a decimal point.
    expect(
      await recordsIn({ 'a.json': '{"initiatives":[{"id":"a","title":"A","kind":"PROJECT","targets":[{"metric":"m","value":1.125}]}]}' }),
    ).toMatchObject([{ targets: [{ value: 1.125 }] }]);
  });

  test('is written so that it can be read again', () => {
    const [placed] = parseRecords(
      'initiatives: [{ id: a, title: A, kind: PROJECT, targets: [{ metric: m, value: 1.1250 }] }]',
      'a.yaml',
    ).records;
    expect(parseRecords(writeYaml(placed ? [placed.record] : []), 'a.yaml')).toMatchObject({
      faults: [],
      records: [{ record: { targets: [{ value: 1.125 }] } }],
    });
    expect(writeCsvRow([1.125, 0.0000001])).toBe('1.1250,1e-7\r\n');
  });

  test('is no more than the API can answer', async () => {
    const amount = (number: number) => ({
      'a.yaml': `initiatives: [{ id: a, title: A, kind: PROJECT, funders: [{ id: f, amount: ${number} }] }]`,
    });
    expect(await faultsIn(amount(2_800_000_000))).toEqual([
      "a.yaml:1: initiatives[0].funders[0].amount: Too big: expected number to be <=2147483647 (in 'a').",
    ]);
    expect(await recordsIn(amount(2_147_483_647))).toHaveLength(1);
  });

  test('lies within the other that it belongs to', async () => {
    const yaml = `initiatives:
  - { id: a, title: A, kind: PROJECT, startYear: 2020, endYear: 2010, targets: [{ metric: m, minimum: 20, maximum: 10 }] }`;
    expect((await faultsIn({ 'a.yaml': yaml })).sort()).toEqual([
      "a.yaml:2: initiatives[0].endYear: must not be before 2020, the year in which it began, and is 2010 (in 'a').",
      "a.yaml:2: initiatives[0].targets[0].maximum: must not be below 20, which is the minimum, and is 10 (in 'a').",
    ]);
  });
});

describe('A text', () => {
  test.each([
    ['Zorg\u00adpro\u00adfessionals', 'Zorgprofessionals'],
    ['wijk\u200bver\u2060ple\ufeffging', 'wijkverpleging'],
    ['E\ufb03ci\u00ebnte certi\ufb01cering, \ufb02exibel', 'Efficiënte certificering, flexibel'],
    ['\u0133s en \u0132sland', 'ijs en IJsland'],
    ['\uff21\uff22\uff23\uff11', 'ABC1'],
    ['een\r\ntwee\rdrie', 'een\ntwee\ndrie'],
    ['pre\u0301', 'pré'],
    ['👩\u200d⚕️ en 👨🏽\u200d⚕️', '👩\u200d⚕️ en 👨🏽\u200d⚕️'],
    ['zo\u200der', 'zoer'],
  ])('%j is %j', (written, meant) => {
    expect(tidy(written)).toBe(meant);
  });

  test('is the same when it is tidied again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test('of what nobody sees is empty', async () => {
    expect(await faultsIn({ 'a.yaml': 'contacts: [{ id: a, name: "\u200b\u00ad", kind: INDIVIDUAL }]' })).toEqual([
      "a.yaml:1: contacts[0].name: must not be empty (in 'a').",
    ]);
  });

  test('has no space around it, whatever it is', async () => {
    const json = JSON.stringify({
      ...{ type: 'Contact', id: ' anna ', name: 'Anna ', kind: ' INDIVIDUAL', email: 'anna@voorbeeld.nl ' },
      ...{ phone: ' +31612345678', verified: '2025-03-31 ' },
    });
    expect(await recordsIn({ 'a.jsonl': json })).toEqual([
      {
        ...{ type: 'Contact', id: 'anna', name: 'Anna', kind: 'INDIVIDUAL', email: 'anna@voorbeeld.nl' },
        ...{ phone: '+31612345678', verified: '2025-03-31' },
      },
    ]);
  });

  test('that is a number to YAML is told to be put in quotes', async () => {
    expect(await faultsIn({ 'a.yaml': 'contacts:\n  - { id: anna, name: Anna, kind: INDIVIDUAL, phone: +31612345678 }' })).toEqual([
      "a.yaml:2: contacts[0].phone: must be a text, and is a number (in 'anna'): put it in quotes, such as '+31612345678'.",
    ]);
  });

  test('that is an e-mail address may have a domain with letters of its own', async () => {
    const contact = (email: string) => ({ 'a.jsonl': JSON.stringify({ type: 'Contact', id: 'a', name: 'A', kind: 'GROUP', email }) });
    for (const email of ['info@zorgbrücke.example', 'o.k+x@a-b.example.nl', "d'arc@x.nl"]) {
      expect(await recordsIn(contact(email))).toMatchObject([{ email }]);
    }
    for (const email of ['info@', 'info@nl', 'a..b@x.nl', 'a b@x.nl', 'info@-x.nl', 'info@x..nl']) {
      expect(await faultsIn(contact(email))).toEqual(["a.jsonl:1: email: must be an e-mail address (in 'a')."]);
    }
  });
});

describe('A CSV file', () => {
  test('may begin with the line by which Excel knows what separates', async () => {
    expect(await recordsIn({ 'regions.csv': '\ufeffsep=;\r\nid;name\r\nsudwest;Súdwest-Fryslân\r\n' })).toEqual([
      { type: 'Region', id: 'sudwest', name: 'Súdwest-Fryslân' },
    ]);
    expect(await faultsIn({ 'regions.csv': 'sep=;\nid;name\nsudwest;Súdwest\nnoord;' })).toEqual([
      "regions.csv:4: name: is missing (in 'noord').",
    ]);
  });

  test('may have a small number below nothing, but no cell that a spreadsheet would look up', async () => {
    expect(await recordsIn(target('-1e-7'))).toMatchObject([{ targets: [{ value: -1e-7 }] }]);
    for (const formula of ['+E1', '-e5', '+1+E1', '-1e']) {
      expect(await faultsIn(target(formula))).toEqual([expect.stringContaining('which a spreadsheet runs as a formula')]);
    }
  });

  test('may have quotation marks within a text', async () => {
    expect(await recordsIn({ 'resources.csv': 'id,title,kind\nhandboek,Handboek "Samen sterk" deel 2,GUIDE' })).toMatchObject([
      { title: 'Handboek "Samen sterk" deel 2' },
    ]);
  });
});

describe('A folder', () => {
  test('may have what Excel, LibreOffice and macOS leave beside a file', async () => {
    const rubbish = { '~$contacten.xlsx': 'Anna', '._regions.csv': '\u0000', '.~lock.regions.csv#': 'Anna', '.verborgen.yaml': '- x' };
    expect(await recordsIn({ ...rubbish, 'regions.csv': 'id,name\nnoord,Noord' })).toHaveLength(1);
  });
});

describe('A workbook', () => {
  const workbook = async (...sheets: ReturnType<typeof sheet>[]) => ({ 'boek.xlsx': await writeXlsx({ sheets }) });

  test('may have a sheet with nothing on it, and rows of nothing above the names of its columns', async () => {
    expect(await recordsIn(await workbook(contacts, sheet('Blad1', [])))).toHaveLength(1);
    const [header = [], anna = []] = contacts.rows;
    expect(await recordsIn(await workbook(sheet('contacts', [[null, null], [' '], header, anna])))).toHaveLength(1);
    expect(await faultsIn(await workbook(sheet('contacts', [[null], header, ['anna', 'Anna', 'MENS']])))).toEqual([
      expect.stringMatching(/^boek\.xlsx: contacts!C3 \(kind\)/),
    ]);
  });

  test('tells an error of a formula for what it is', async () => {
    const wrong = sheet('contacts', contacts.rows, new Map([['1,1', { value: '#N/A', type: 'error' }]]));
    expect(await faultsIn(await workbook(wrong))).toEqual([
      'boek.xlsx: contacts!B2 (name): has the error #N/A of a spreadsheet: put a value there, or nothing.',
    ]);
  });

  test('shows ninety per cent where it keeps nine tenths', async () => {
    const rows = [
      ['record', 'metric', 'value', 'unit'],
      ['proef', 'deel', 0.07, '%'],
    ];
    const percent = sheet('targets', rows, new Map([['1,2', { value: 0.07, type: 'number', style: { numFmt: '0%' } }]]));
    const initiative = sheet('initiatives', [
      ['id', 'title', 'kind'],
      ['proef', 'Proef', 'PROJECT'],
    ]);
    expect(await recordsIn(await workbook(initiative, percent))).toMatchObject([{ targets: [{ value: 7, unit: '%' }] }]);
  });
});

describe('JSON and YAML', () => {
  test('with a name twice are refused, as one of the two would be lost', async () => {
    expect(await faultsIn({ 'a.jsonl': '{"type":"Region","id":"a","name":"A","name":"B"}' })).toEqual([
      "a.jsonl:1: has 'name' twice: leave one.",
    ]);
    expect(await recordsIn({ 'a.jsonl': '{"type":"Region","id":"a","name":"\\"id\\": {","altNames":["name","id"]}' })).toHaveLength(1);
    const [json = ''] = await faultsIn({ 'a.json': '{"regions":[{"id":"a","name":"A","name":"B"}]}' });
    expect(json).toMatch(/^a\.json:1: the file is not valid JSON: /);
  });

  test('say where an apostrophe opens a quotation that nobody meant', async () => {
    const [first] = await faultsIn({ 'a.yaml': "regions:\n  - id: a\n    name: 's-Hertogenbosch\n  - id: b\n    name: Breda\n" });
    expect(first).toBe(
      `a.yaml:3: begins with an apostrophe, which opens a quotation here: put it in double quotes, such as "'s-Hertogenbosch".`,
    );
    expect(await recordsIn({ 'a.yaml': 'regions: [{ id: a, name: "\'s-Hertogenbosch" }]' })).toHaveLength(1);
  });
});
