import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { template } from '../../src/cli/template.ts';
import { explainColumn } from '../../src/records/files/dutch.ts';
import { readRecords } from '../../src/records/files/read.ts';
import { headerOf } from '../../src/records/files/write-tables.ts';
import { formatFault } from '../../src/records/model/fault.ts';
import { collectionNames } from '../../src/shared/kinds.ts';
import { faultsOf } from '../setup/records.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kruispunt-tables-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** The records in CSV files of these names and lines, in a folder of their own. */
async function recordsOf(files: Record<string, string | string[]>) {
  const own = await mkdtemp(join(folder, 'csv-'));
  for (const [name, lines] of Object.entries(files)) await writeFile(join(own, name), [lines].flat().join('\n'));
  return readRecords([own]);
}

async function faultsIn(files: Record<string, string | string[]>): Promise<string[]> {
  const faults = await faultsOf(() => recordsOf(files));
  return faults.map((fault) => fault.replace(/^.*\/csv-[^/]*\//, ''));
}

const plain = async (files: Record<string, string | string[]>) => (await recordsOf(files)).map(({ record }) => record);

describe('CSV', () => {
  test('tells the kind by its name, texts by |, and lines of a field by its name', async () => {
    const lines = [
      'id,source,label,labelEn,altLabels,broader,cites',
      'stage,verslag,Stage,Internship,bpv | a \\| b | C:\\map,leren|werken,"label: 3, 5-7 | altLabels: 4 | altLabels: 8 @brief | labelEn: @brief"',
    ];
    expect(await plain({ 'themes.csv': lines })).toEqual([
      {
        type: 'Theme',
        id: 'stage',
        source: 'verslag',
        label: 'Stage',
        labelEn: 'Internship',
        altLabels: ['bpv', 'a | b', 'C:\\map'],
        broader: [{ id: 'leren' }, { id: 'werken' }],
        cites: { label: '3, 5-7', altLabels: ['4', { source: 'brief', lines: '8' }], labelEn: { source: 'brief' } },
      },
    ]);
  });

  test('tells the kind by a column of any file', async () => {
    const lines = [
      'type,id,name,kind,level,levelIndicative,label,labelEn',
      'Contact,anna,Anna,INDIVIDUAL,,,,',
      'Profession,aios,,,6,ja,Aios,Resident',
    ];
    expect(await plain({ 'van-alles.csv': lines })).toEqual([
      { type: 'Contact', id: 'anna', name: 'Anna', kind: 'INDIVIDUAL' },
      { type: 'Profession', id: 'aios', label: 'Aios', labelEn: 'Resident', level: 6, levelIndicative: true },
    ]);
  });

  test('is taken as a Dutch spreadsheet writes it: semicolons, a byte order mark, empty rows and columns', async () => {
    expect(await plain({ 'regions.csv': '\ufeffid;name;;\r\ntwente;"Twente; en\tomstreken";;\r\n;;;\r\n' })).toEqual([
      { type: 'Region', id: 'twente', name: 'Twente; en\tomstreken' },
    ]);
    expect(await plain({ 'regions.csv': 'id\tname\ntwente\tTwente, Salland' })).toEqual([
      { type: 'Region', id: 'twente', name: 'Twente, Salland' },
    ]);
  });

  test('has facts with properties in files beside it, or in a cell as JSON', async () => {
    const expected = {
      type: 'Initiative',
      id: 'proef',
      title: 'Proef',
      kind: 'PROJECT',
      contacts: [
        { id: 'anna', role: 'CONTACT' },
        { id: 'anna', role: 'QUOTED', lines: '3-4' },
      ],
      funders: [{ id: 'fonds', amount: 5000 }],
      targets: [{ metric: 'Stagiairs', value: 2.5, year: 2020 }],
    };
    expect(
      await plain({
        'initiatives.csv': ['id,title,kind', 'proef,Proef,PROJECT'],
        'facts.csv': [
          'record,list,id,role,amount,lines',
          'proef,contacts,anna,CONTACT,,',
          'proef,contacts,anna,QUOTED,,3-4',
          'proef,funders,fonds,,5000,',
        ],
        'targets.csv': ['record,metric,value,year', 'proef,Stagiairs,2.5,2020'],
      }),
    ).toEqual([expected]);
    const { contacts, funders, targets } = expected;
    const quoted = [contacts, funders, targets].map((list) => `"${JSON.stringify(list).replaceAll('"', '""')}"`);
    expect(await plain({ 'initiatives.csv': ['id,title,kind,contacts,funders,targets', `proef,Proef,PROJECT,${quoted}`] })).toEqual([
      expected,
    ]);
  });

  test('takes an apostrophe as what keeps a spreadsheet from running a cell, and numbers as they are', async () => {
    const lines = ['id,name,kind,phone', "anna,'=1+1,INDIVIDUAL,+31612345678", "bram,''=1,GROUP,'+31612345678", "cas,'t Hof,GROUP,"];
    expect((await plain({ 'contacts.csv': lines })).map((record) => [Reflect.get(record, 'name'), Reflect.get(record, 'phone')])).toEqual([
      ['=1+1', '+31612345678'],
      ["'=1", '+31612345678'],
      ["'t Hof", undefined],
    ]);
  });

  test('is told each fault at its line and column, of the file that it stands in', async () => {
    expect(
      await faultsIn({
        'initiatives.csv': [
          'id,title,kind,summary',
          'proef,"Proef',
          'op twee regels",PROJEKT,',
          'goed,Goed,PROJECT,',
          'fout,Fout,PROJECT,x,y',
        ],
        'facts.csv': [
          'record,list,id,role,note',
          'proef,contacts,anna,BAAS,',
          'goed,contact,anna,CONTACT,',
          'weg,contacts,anna,CONTACT,',
          ',contacts,anna,CONTACT,',
          'goed,themes,stage,,Nee',
        ],
      }),
    ).toEqual([
      'facts.csv:5: record: is missing.',
      "initiatives.csv:2: title: must be one line (in 'proef').",
      `initiatives.csv:2: kind: Invalid option: expected one of "EXPERIMENT"|"PROJECT"|"PROGRAMME"|"GOOD_PRACTICE"|"RESEARCH"|"METHOD"|"PLAN" (in 'proef').`,
      `facts.csv:2: role: Invalid option: expected one of "CONTACT"|"LEADER"|"RESEARCHER"|"SPEAKER"|"QUOTED" (in 'proef').`,
      "facts.csv:3: list: a record of kind Initiative has no list 'contact'; did you mean 'contacts'?",
      'initiatives.csv:5: stands to the right of the last column that has a name.',
      "facts.csv:4: record: no record in these tables has the id 'weg'.",
    ]);
    expect(await faultsIn({ 'regions.csv': ['id,names', 'twente,Twente'] })).toEqual([
      "regions.csv:1: there is no column 'names'; did you mean 'name'?",
    ]);
    expect(await faultsIn({ 'region.csv': ['id,name', 'twente,Twente'] })).toEqual([
      "region.csv:1: there is no table 'region', and no column 'type' tells the kind of its rows; did you mean 'regions'?",
    ]);
    expect(await faultsIn({ 'regions.csv': ['id,name', 'a,A', 'twente,"Twente', 'b,B'] })).toEqual([
      'regions.csv:3: a quotation mark that opens here is never closed.',
    ]);
    expect(await faultsIn({ 'professions.csv': ['id,label,labelEn,level', 'aios,Aios,Resident,"6,5"'] })).toEqual([
      "professions.csv:2: level: must be a whole number, and is a number (in 'aios').",
    ]);
    expect(await faultsIn({ 'themes.csv': ['id,label,labelEn,cites', 'stage,Stage,Internship,regel 3'] })).toEqual([
      "themes.csv:2: cites: must be lines by field, such as 'title: 22-35, 40 | summary: 12 @id-of-a-source'.",
    ]);
  });
});

describe('A workbook', () => {
  const read = async (sheets: Parameters<typeof writeXlsx>[0]['sheets']) => {
    const file = join(folder, 'boek.xlsx');
    await writeFile(file, await writeXlsx({ sheets }));
    return readRecords([file]);
  };

  test('is read as it was filled in: numbers, dates, choices and facts', async () => {
    const records = await read([
      { name: 'Uitleg', rows: [['Van alles.']] },
      {
        name: 'initiatives',
        rows: [
          ['id', 'title', 'kind', 'startYear', 'verified', 'themes'],
          ['proef', 2025, 'PROJECT', 2020, new Date('2025-03-31'), 'stage | leren'],
          [null, null, null, null, null, null],
          ['ander', 'Ander', 'PROJECT', '2021', '2025-03-31', null],
        ],
      },
      {
        name: 'facts',
        rows: [
          ['record', 'list', 'id', 'role', 'note', 'assertion', 'lines'],
          ['proef', 'barriers', 'tijd', null, 'Er was geen tijd.', 'STATED', 12],
        ],
      },
    ]);
    expect(records.map(({ record }) => record)).toEqual([
      {
        type: 'Initiative',
        id: 'proef',
        title: '2025',
        kind: 'PROJECT',
        startYear: 2020,
        verified: '2025-03-31',
        themes: [{ id: 'stage' }, { id: 'leren' }],
        barriers: [{ id: 'tijd', note: 'Er was geen tijd.', assertion: 'STATED', lines: '12' }],
      },
      { type: 'Initiative', id: 'ander', title: 'Ander', kind: 'PROJECT', startYear: 2021, verified: '2025-03-31' },
    ]);
    // A later check points at the sheet, row and column.
    expect(formatFault({ ...records[0]?.place(['barriers', 0, 'id']), code: 'INVALID', values: {} })).toBe(
      `${folder}/boek.xlsx: facts!C2 (id): can't be taken.`,
    );
    expect(formatFault({ ...records[1]?.place(['startYear']), code: 'INVALID', values: {} })).toBe(
      `${folder}/boek.xlsx: initiatives!D4 (startYear): can't be taken.`,
    );
  });

  test('where the spreadsheet made a date of something else is told so', async () => {
    const sheets = [
      {
        name: 'regions',
        rows: [
          ['id', 'name'],
          ['twente', new Date('2025-04-03')],
        ],
      },
    ];
    expect((await faultsOf(() => read(sheets))).map((fault) => fault.replace(`${folder}/`, ''))).toEqual([
      'boek.xlsx: regions!B2 (name): is a date in the spreadsheet: make the column text and type it again.',
    ]);
  });

  test('is begun from a template that explains itself in Dutch', async () => {
    const file = join(folder, 'kruispunt.xlsx');
    await template(file);
    const { sheets } = await readXlsx(await readFile(file));
    expect(sheets.map(({ name }) => name)).toEqual(['Uitleg', ...collectionNames, 'facts', 'targets', 'quotes', 'milestones']);
    expect(sheets[0]?.rows[0]).toEqual(['Kruispunt: kennis invullen in een werkmap']);
    for (const { name, rows, cells, dataValidations } of sheets.slice(1)) {
      expect(rows).toEqual([headerOf(name)]);
      for (const [index, column] of headerOf(name).entries()) {
        const explanation = explainColumn(name, column);
        expect(explanation, `${name}.${column}`).toMatch(/\.$/);
        expect(cells?.get(`0,${index}`)?.comment?.text).toBe(explanation);
      }
      if (name === 'facts') expect(dataValidations?.map(({ range }) => range)).toEqual(expect.arrayContaining(['B2:B10000', 'D2:D10000']));
    }
    expect(await readRecords([file])).toEqual([]);
  });
});
