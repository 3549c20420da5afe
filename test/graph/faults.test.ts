import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { readRecords } from '../../src/records/files/read.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { contentOf } from '../setup/content.ts';
import { database, emptyGraph } from '../setup/graph.ts';
import { faultsOf, recordsIn } from '../setup/records.ts';

/** The faults of a file that can't be taken on its own. */
const wrong = (...lines: string[]): Promise<string[]> => faultsOf(() => recordsIn(lines.join('\n')));

/** A theme on the first two lines, with more fields. */
const theme = (...lines: string[]): Promise<string[]> =>
  wrong('themes:', '  - id: stage', ...lines.map((line) => `    ${line}`), '    labelEn: Internship');

describe('A file', () => {
  test('that is not YAML is refused at the line', async () => {
    expect(await wrong('themes:', '  - id: stage', '   label: Stage')).toEqual([
      'records.yaml:3: the file is not valid YAML: Sequence item without - indicator at line 3, column 1.',
    ]);
    expect(await wrong('themes: []', 'regions: []', 'themes: []')).toEqual([
      'records.yaml:3: the file is not valid YAML: Map keys must be unique at line 3, column 1.',
    ]);
    expect(await wrong('themes: []', '---', 'regions: []')).toEqual([
      'records.yaml:2: the file is not valid YAML: Source contains multiple documents; please use YAML.parseAllDocuments() at line 2, column 1.',
    ]);
  });

  test('of another shape is told the shape', async () => {
    const shape =
      'a file of records is a map from initiatives, organisations, contacts, themes, factors, lessons, resources, professions, pathways, regions, sources to lists of records.';
    expect(await wrong('stage')).toEqual([`records.yaml:1: ${shape}`]);
    expect(await wrong('- stage')).toEqual([`records.yaml:1: ${shape}`]);
    expect(await wrong('themes: { id: stage }')).toEqual(['records.yaml:1: themes: must be a list of records.']);
    expect(await wrong('themes:', '  - stage', '  -')).toEqual([
      'records.yaml:2: themes[0]: must be a map, and is a text.',
      'records.yaml:3: themes[1]: must be a map, and is nothing.',
    ]);
  });

  test('that is empty holds no records', () => {
    expect(recordsIn('')).toEqual([]);
    expect(recordsIn('# Nothing yet.\n')).toEqual([]);
  });

  test('with an unknown collection is told the nearest', async () => {
    expect(await wrong('themes: []', 'initiative:', '  - id: proef')).toEqual([
      "records.yaml:3: initiative: there is no collection 'initiative'; did you mean 'initiatives'?",
    ]);
    expect(await wrong('recipes: []')).toEqual(["records.yaml:1: recipes: there is no collection 'recipes'."]);
  });

  test('with aliases that grow without end is refused before they do', async () => {
    const layers = Array.from({ length: 12 }, (_, layer) => {
      const inner = layer === 0 ? '"bom"' : `*l${layer - 1}`;
      return `l${layer}: &l${layer} [${Array(12).fill(inner).join(', ')}]`;
    });
    expect(await wrong(...layers, 'themes: *l11')).toEqual([
      "records.yaml: the file can't be read: Excessive alias count indicates a resource exhaustion attack.",
    ]);
  });

  test('with an alias of nothing is refused at the line', async () => {
    expect(await wrong('regions: []', 'themes: *stage')).toEqual([
      "records.yaml:2: '*stage' stands for nothing: no '&stage' comes before it.",
    ]);
  });

  test('nested without end is refused', async () => {
    const faults = await wrong(`themes: ${'['.repeat(100_000)}`);
    expect(faults).toHaveLength(10);
    expect(faults[0]).toMatch(/^records\.yaml:1: the file is not valid YAML: /);
  });

  test("can't reach what JavaScript gives a meaning of its own", async () => {
    expect(await wrong('__proto__:', '  - id: stage')).toEqual(["records.yaml:1: '__proto__' can't be a name here."]);
    expect(await theme('label: Stage', '"__proto__": { polluted: true }')).toEqual(["records.yaml:4: '__proto__' can't be a name here."]);
    expect(await theme('label: Stage', 'cites: { __proto__: 12 }')).toEqual(["records.yaml:4: '__proto__' can't be a name here."]);
    expect(await wrong('constructor: []')).toEqual(["records.yaml:1: constructor: there is no collection 'constructor'."]);
    expect(await theme('label: Stage', 'constructor: { prototype: { polluted: true } }')).toEqual([
      "records.yaml:4: themes[0].constructor: there is no field 'constructor' (in 'stage').",
    ]);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('A record', () => {
  test('with an unknown field is told the nearest', async () => {
    expect(await theme('label: Stage', 'altLabel: [bpv]', 'wikipedia: yes')).toEqual([
      "records.yaml:4: themes[0].altLabel: there is no field 'altLabel' (in 'stage'); did you mean 'altLabels'?",
      "records.yaml:5: themes[0].wikipedia: there is no field 'wikipedia' (in 'stage').",
    ]);
  });

  test('without a field that it needs is told which', async () => {
    expect(await wrong('themes:', '  - { id: stage, labelEn: Internship }')).toEqual([
      "records.yaml:2: themes[0].label: is missing (in 'stage').",
    ]);
    expect(await wrong('themes:', '  - { label: Stage, labelEn: Internship }')).toEqual(['records.yaml:2: themes[0].id: is missing.']);
  });

  test('with a value of another type is told both', async () => {
    expect(await theme('label: 12', 'altLabels: bpv', 'broader: [3]')).toEqual([
      "records.yaml:3: themes[0].label: must be a text, and is a number (in 'stage'): put it in quotes, such as '+31612345678'.",
      "records.yaml:4: themes[0].altLabels: must be a list, and is a text (in 'stage').",
      "records.yaml:5: themes[0].broader[0]: must be a map, and is a number (in 'stage').",
    ]);
  });

  test.each([
    ['id: Stage', 'themes[0].id: must be a slug: lower-case letters and digits, joined by single hyphens'],
    ['id: stage--bpv', 'themes[0].id: must be a slug: lower-case letters and digits, joined by single hyphens'],
    [`id: ${'a'.repeat(81)}`, 'themes[0].id: must be at most 80 characters'],
    ['label: ""', 'themes[0].label: must not be empty'],
    ['label: "  "', 'themes[0].label: must not be empty'],
    ['label: "Stage\\nbpv"', 'themes[0].label: must be one line'],
    [`label: ${'a'.repeat(301)}`, 'themes[0].label: must be at most 300 characters'],
    [`definition: ${'a'.repeat(5001)}`, 'themes[0].definition: must be at most 5000 characters'],
    ['label: "Sta\\u0000ge"', 'themes[0].label: must not contain control characters'],
    ['label: "Sta\\u001bge"', 'themes[0].label: must not contain control characters'],
    ['label: "Sta\\u202ege"', 'themes[0].label: must not contain control characters'],
    ['label: "Sta\\ud800ge"', 'themes[0].label: must not contain control characters'],
  ])('with %.24s … is told so', async (field, message) => {
    const [name = ''] = field.split(':');
    const fields = ['id: stage', 'label: Stage', 'labelEn: Internship'].filter((other) => !other.startsWith(`${name}:`));
    const [fault, ...others] = await wrong('themes:', `  - ${field}`, ...fields.map((other) => `    ${other}`));
    expect(others).toEqual([]);
    expect(fault?.replace(/ \(in '.*'\)\.$/, '')).toBe(`records.yaml:2: ${message}`);
  });

  test('with bad values in a fact is told each at its line', async () => {
    const faults = await wrong(
      'initiatives:',
      '  - id: proef',
      '    source: verslag',
      '    title: Proef',
      '    kind: PROJEKT',
      '    startYear: 22',
      '    url: ftp://example.org/',
      '    cites: { title: 35-22 }',
      '    contacts:',
      '      - { id: anna, role: BAAS }',
      '      - { id: anna, role: CONTACT, lines: 35-22 }',
      '      - { id: anna, role: CONTACT, line: 3 }',
    );
    expect(faults).toEqual([
      `records.yaml:5: initiatives[0].kind: Invalid option: expected one of "EXPERIMENT"|"PROJECT"|"PROGRAMME"|"GOOD_PRACTICE"|"RESEARCH"|"METHOD"|"PLAN" (in 'proef').`,
      "records.yaml:6: initiatives[0].startYear: Too small: expected number to be >=1900 (in 'proef').",
      "records.yaml:7: initiatives[0].url: must be an http(s) address with a host and without a user name, such as https://example.org (in 'proef').",
      `records.yaml:10: initiatives[0].contacts[0].role: Invalid option: expected one of "CONTACT"|"LEADER"|"RESEARCHER"|"SPEAKER"|"QUOTED" (in 'proef').`,
      "records.yaml:11: initiatives[0].contacts[1].lines: '35-22' is not a line or a range of lines such as 22-35 (in 'proef').",
      "records.yaml:12: initiatives[0].contacts[2].line: there is no field 'line' (in 'proef').",
      "records.yaml:8: initiatives[0].cites.title: '35-22' is not a line or a range of lines such as 22-35 (in 'proef').",
    ]);
  });
});

describe('Files', () => {
  test('are all read before their faults are told together', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kruispunt-records-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await mkdir(join(folder, 'themes'));
    await writeFile(join(folder, 'themes', 'b.yml'), 'themes:\n  - id: stage\n');
    await writeFile(join(folder, 'a.json'), '{"themes": [{"id": "bpv", "label": "Bpv", "labelEn": 1}]}');
    await writeFile(join(folder, 'c.txt'), 'themes: 12');
    expect(await faultsOf(() => readRecords([folder]))).toEqual([
      `${folder}/a.json:1: themes[0].labelEn: must be a text, and is a number (in 'bpv'): put it in quotes, such as '+31612345678'.`,
      `${folder}/themes/b.yml:2: themes[0].label: is missing (in 'stage').`,
      `${folder}/themes/b.yml:2: themes[0].labelEn: is missing (in 'stage').`,
    ]);
  });

  test('that are not there are named', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kruispunt-records-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    expect(await faultsOf(() => readRecords([folder]))).toEqual([
      `${folder}: the folder has no .yaml, .yml, .json, .jsonl, .ndjson, .csv, or .xlsx file.`,
    ]);
    expect(await faultsOf(() => readRecords([join(folder, 'none')]))).toEqual([`${folder}/none: there is no such file or folder.`]);
  });
});

describe('Records that can not stand in the graph', () => {
  beforeAll(async () => {
    await emptyGraph();
    const held = [
      'sources: [{ id: verslag, title: Verslag, publisher: Uitgever, fileName: verslag.txt, sha256: '.concat('a'.repeat(64), ' }]'),
      'contacts: [{ id: anna, name: Anna, kind: INDIVIDUAL }]',
      'themes:',
      '  - { id: leren, label: Leren, labelEn: Learning }',
      '  - { id: stage, label: Stage, labelEn: Internship, broader: [leren] }',
      '  - { id: netwerkstage, label: Netwerkstage, labelEn: Network internship, broader: [stage] }',
      'professions:',
      '  - { id: assistent, label: Assistent, labelEn: Assistant, growsInto: [{ id: verpleegkundige, kind: DEEPENING }] }',
      '  - { id: verpleegkundige, label: Verpleegkundige, labelEn: Nurse }',
      'initiatives:',
      '  - { id: programma, title: Programma, kind: PROGRAMME }',
      '  - { id: project, title: Project, kind: PROJECT, partOf: [programma] }',
    ];
    await loadRecords(database, recordsIn(held.join('\n')));
  });

  /** The faults of a load that leaves the graph as it was. The file begins with a theme that can be taken. */
  async function refused(...lines: string[]): Promise<string[]> {
    const before = await contentOf(database);
    const records = recordsIn(['regions: [{ id: twente, name: Twente }]', ...lines].join('\n'));
    const faults = await faultsOf(() => loadRecords(database, records));
    expect(await contentOf(database)).toEqual(before);
    return faults;
  }

  test('for an unknown id are told the nearest, of the file or of the graph', async () => {
    const faults = await refused(
      'initiatives:',
      '  - id: proef',
      '    title: Proef',
      '    kind: PROJECT',
      '    themes:',
      '      - netwerkstages',
      '      - { id: palliatieve-zorg }',
      '    regions: [twent]',
      '    quotes: [{ paraphrase: Goed., contact: hanna }]',
      '    source: verslagen',
      '    milestones: [{ description: Begin, source: brief, lines: 3 }]',
      '    cites: { title: { source: verslga, lines: 3 } }',
    );
    expect(faults).toEqual([
      "records.yaml:11: initiatives[0].source: no Source has the id 'verslagen' (in 'proef'); did you mean 'verslag'?",
      "records.yaml:13: initiatives[0].cites.title: no Source has the id 'verslga' (in 'proef'); did you mean 'verslag'?",
      "records.yaml:7: initiatives[0].themes[0].id: no Theme has the id 'netwerkstages' (in 'proef'); did you mean 'netwerkstage'?",
      "records.yaml:8: initiatives[0].themes[1].id: no Theme has the id 'palliatieve-zorg' (in 'proef').",
      "records.yaml:9: initiatives[0].regions[0].id: no Region has the id 'twent' (in 'proef'); did you mean 'twente'?",
      "records.yaml:10: initiatives[0].quotes[0].contact: no Contact has the id 'hanna' (in 'proef'); did you mean 'anna'?",
      "records.yaml:12: initiatives[0].milestones[0].source: no Source has the id 'brief' (in 'proef').",
    ]);
  });

  test('for an id of another kind are told both kinds', async () => {
    expect(await refused('themes:', '  - { id: bpv, label: Bpv, labelEn: Placement, broader: [twente, anna] }')).toEqual([
      "records.yaml:3: themes[0].broader[0].id: 'twente' is of kind Region, where a Theme is meant (in 'bpv').",
      "records.yaml:3: themes[0].broader[1].id: 'anna' is of kind Contact, where a Theme is meant (in 'bpv').",
    ]);
  });

  test('for an id that occurs twice are told both places', async () => {
    expect(
      await refused('themes:', '  - { id: bpv, label: Bpv, labelEn: Placement }', 'contacts:', '  - { id: bpv, name: Bpv, kind: GROUP }'),
    ).toEqual(["records.yaml:5: contacts[0].id: the id 'bpv' is already that of the Theme at records.yaml:3."]);
    const twins = [
      recordsIn('regions: [{ id: twente, name: Twente }]', 'a.yaml'),
      recordsIn('\nregions: [{ id: twente, name: Twente }]', 'b.yaml'),
    ];
    expect(await faultsOf(() => loadRecords(database, twins.flat()))).toEqual([
      "b.yaml:2: regions[0].id: the id 'twente' is already that of the Region at a.yaml:1.",
    ]);
  });

  test('for an id that the graph has for another kind are told so', async () => {
    expect(await refused('themes:', '  - { id: anna, label: Anna, labelEn: Anna }')).toEqual([
      "records.yaml:3: themes[0].id: the id 'anna' is already that of a record of kind Contact.",
    ]);
  });

  test('for the same fact twice are told the second', async () => {
    expect(
      await refused(
        'initiatives:',
        '  - id: proef',
        '    title: Proef',
        '    kind: PROJECT',
        '    themes: [stage, stage]',
        '    contacts:',
        '      - { id: anna, role: CONTACT }',
        '      - { id: anna, role: QUOTED }',
        '      - { id: anna, role: CONTACT }',
      ),
    ).toEqual([
      "records.yaml:10: initiatives[0].contacts[2]: 'anna' stands here twice in the same role (in 'proef'): make it one entry.",
      "records.yaml:6: initiatives[0].themes[1]: 'stage' stands here twice in the same role (in 'proef'): make it one entry.",
    ]);
  });

  test('for lines of a field that is not there, or of no document, are told so', async () => {
    expect(
      await refused(
        'themes:',
        '  - { id: bpv, source: verslag, label: Bpv, labelEn: Placement, cites: { labels: 3, constructor: 4, toString: 5 } }',
        '  - { id: bol, label: Bol, labelEn: School, cites: { label: 3 }, broader: [{ id: bpv, lines: 3 }] }',
      ),
    ).toEqual([
      "records.yaml:3: themes[0].cites.labels: 'bpv' has no field 'labels' to cite; did you mean 'label'?",
      "records.yaml:3: themes[0].cites.constructor: 'bpv' has no field 'constructor' to cite.",
      "records.yaml:3: themes[0].cites.toString: 'bpv' has no field 'toString' to cite.",
      "records.yaml:4: themes[1].cites.label: 'bol' cites lines without a source: name it here or as the record's source.",
      "records.yaml:4: themes[1].broader[0].lines: 'bol' cites lines without a source: name it here or as the record's source.",
    ]);
  });

  test('for running in a circle are told the way round', async () => {
    expect(
      await refused(
        'themes:',
        '  - { id: a, label: A, labelEn: A, broader: [b] }',
        '  - { id: b, label: B, labelEn: B, broader: [c] }',
        '  - { id: c, label: C, labelEn: C, broader: [b, stage] }',
        '  - { id: d, label: D, labelEn: D, broader: [d] }',
        'initiatives:',
        '  - { id: e, title: E, kind: PROJECT, partOf: [f] }',
        '  - { id: f, title: F, kind: PROJECT, partOf: [e] }',
        'professions:',
        '  - { id: g, label: G, labelEn: G, growsInto: [{ id: h, kind: MOBILITY }] }',
        '  - { id: h, label: H, labelEn: H, growsInto: [{ id: g, kind: MOBILITY }] }',
      ),
    ).toEqual([
      'records.yaml:4: themes[1].broader: broader runs in a circle: b → c → b.',
      'records.yaml:6: themes[3].broader: broader runs in a circle: d → d.',
      'records.yaml:8: initiatives[0].partOf: partOf runs in a circle: e → f → e.',
      'records.yaml:11: professions[0].growsInto: growsInto runs in a circle: g → h → g.',
    ]);
  });

  test('for running in a circle with what the graph holds are told the way round', async () => {
    expect(await refused('themes:', '  - { id: leren, label: Leren, labelEn: Learning, broader: [netwerkstage] }')).toEqual([
      'records.yaml:3: themes[0].broader: with what the graph holds, broader runs in a circle: leren → netwerkstage → stage → leren.',
    ]);
    expect(await refused('initiatives:', '  - { id: programma, title: Programma, kind: PROGRAMME, partOf: [project] }')).toEqual([
      'records.yaml:3: initiatives[0].partOf: with what the graph holds, partOf runs in a circle: programma → project → programma.',
    ]);
    expect(
      await refused(
        'professions:',
        '  - { id: verpleegkundige, label: Verpleegkundige, labelEn: Nurse, growsInto: [{ id: assistent, kind: MOBILITY }] }',
      ),
    ).toEqual([
      'records.yaml:3: professions[0].growsInto: with what the graph holds, growsInto runs in a circle: verpleegkundige → assistent → verpleegkundige.',
    ]);
  });

  test('for running in a long circle of many ways are told so in time', async () => {
    // Thirty layers of two: a thousand million ways through, and none of them round but for the last step.
    const layers = Array.from({ length: 30 }, (_, layer) =>
      ['a', 'b'].map((side) => {
        const broader = layer === 29 ? '' : `, broader: [a${layer + 1}, b${layer + 1}]`;
        return `  - { id: ${side}${layer}, label: L, labelEn: L${broader} }`;
      }),
    ).flat();
    await loadRecords(database, recordsIn(['themes:', ...layers].join('\n')));
    const [fault] = await refused('themes:', '  - { id: a29, label: L, labelEn: L, broader: [a0] }');
    expect(fault).toMatch(
      /^records\.yaml:3: themes\[0\]\.broader: with what the graph holds, broader runs in a circle: a29 → a0 → .* → a29\.$/,
    );
  });
});
