import { describe, expect, test } from 'vitest';
import { united, withoutRepeats } from '../../src/records/curate/unite.ts';
import { checkReferences } from '../../src/records/model/check.ts';
import { formatFault } from '../../src/records/model/fault.ts';
import { inOneRole } from '../../src/records/model/in-one-role.ts';
import { citationsOf, projectRecord } from '../../src/records/model/project.ts';
import { faultsOf, recordsIn } from '../setup/records.ts';

const vocabulary = [
  'factors: [{ id: tijd, label: tijd, labelEn: time, construct: III.J }, { id: geld, label: geld, labelEn: money, construct: II.F }]',
  'themes: [{ id: stage, label: stage, labelEn: placement }, { id: zorg, label: zorg, labelEn: care }]',
];

/** The record of an initiative with these fields, after the records of the terms that it may use. */
function trial(...lines: string[]) {
  const records = recordsIn([...vocabulary, 'initiatives:', '  - id: proef', '    title: Proef', '    kind: PROJECT', ...lines].join('\n'));
  const placed = records.at(-1);
  if (placed?.record.type !== 'Initiative') throw new Error('There is no initiative.');
  return { records, initiative: placed.record };
}

const helped = (id: string, note: string, rest = '') => `    enablers: [{ id: ${id}, note: ${note}, assertion: STATED${rest} }]`;
const hindered = (id: string, note: string, rest = '') => `    barriers: [{ id: ${id}, note: ${note}, assertion: STATED${rest} }]`;
const tied = (record: Parameters<typeof projectRecord>[0], type: string) =>
  projectRecord(record).relationships.filter((each) => each.type === type);

describe('A factor', () => {
  test('helped or hindered in an initiative, not both', () => {
    const { records } = trial(helped('tijd', 'Er was tijd'), hindered('tijd', 'Er was te weinig tijd'));
    expect(checkReferences(records).map(formatFault)).toEqual([
      "records.yaml:7: initiatives[0].enablers[0]: 'tijd' stands among what helped and among what hindered (in 'proef'): choose one, and say what was done about a barrier as its remedy.",
    ]);
    expect(checkReferences(trial(helped('geld', 'Er was geld'), hindered('tijd', 'Er was te weinig tijd')).records)).toEqual([]);
  });

  test('that did both in data of before hindered, and what helped is what was done about it', () => {
    const both = trial(
      '    source: brief',
      helped('tijd', 'Het rooster is ruimer', ', lines: 8'),
      hindered('tijd', 'Geen tijd', ', lines: 3'),
    );
    expect(inOneRole(both.initiative)).toMatchObject({
      enablers: [],
      barriers: [{ id: 'tijd', note: 'Geen tijd', remedy: 'Het rooster is ruimer', lines: '3, 8' }],
    });
    const told = trial(helped('tijd', 'Ruimer'), hindered('tijd', 'Geen tijd', ', remedy: Een vrije middag'));
    expect(inOneRole(told.initiative)).toMatchObject({ enablers: [], barriers: [{ remedy: 'Een vrije middag' }] });
    const apart = trial(helped('geld', 'Er was geld'), hindered('tijd', 'Geen tijd')).initiative;
    expect(inOneRole(apart)).toBe(apart);
  });

  test('has a name for where it helps and one for where it hinders, its own where nobody gave one', () => {
    const [{ record } = { record: undefined }] = recordsIn(
      'factors: [{ id: tijd, label: tijd, labelEn: time, hindersLabel: te weinig tijd, construct: III.J }]',
    );
    expect(record && projectRecord(record).node.properties).toMatchObject({
      ...{ helpsLabel: 'tijd', hindersLabel: 'te weinig tijd', helpsLabelEn: 'time', hindersLabelEn: 'time' },
    });
  });
});

describe('A theme', () => {
  test('is an aspect where nobody said that it is the subject', () => {
    const { initiative } = trial('    themes: [stage, { id: zorg, role: SUBJECT }]');
    expect(tied(initiative, 'HAS_THEME').map(({ to, properties }) => [to, properties])).toEqual([
      ['stage', { role: 'ASPECT' }],
      ['zorg', { role: 'SUBJECT' }],
    ]);
  });

  test('stands in a list once, whatever its role', () => {
    const { records } = trial('    themes: [{ id: stage, role: ASPECT }, { id: stage, role: SUBJECT }]');
    expect(checkReferences(records).map(formatFault)).toEqual([
      "records.yaml:7: initiatives[0].themes[1]: 'stage' stands here twice in the same role (in 'proef'): make it one entry.",
    ]);
  });

  test('that two become is the subject where one of them was', () => {
    const { initiative } = trial('    themes: [{ id: stage, role: ASPECT }, { id: stage, role: SUBJECT }, zorg]');
    expect(withoutRepeats(united(initiative, initiative))).toMatchObject({ themes: [{ id: 'stage', role: 'SUBJECT' }, { id: 'zorg' }] });
  });
});

describe('A source', () => {
  test('is a document with a file, or a page with an address and a day', async () => {
    expect(await faultsOf(() => recordsIn('sources: [{ id: brief, title: Brief, publisher: Uitgever }]'))).toEqual([
      "records.yaml:1: sources[0].fileName: is missing (in 'brief').",
      "records.yaml:1: sources[0].sha256: is missing (in 'brief').",
    ]);
    expect(await faultsOf(() => recordsIn('sources: [{ id: pagina, title: Pagina, publisher: Uitgever, kind: WEB_PAGE }]'))).toEqual([
      "records.yaml:1: sources[0].url: is missing (in 'pagina').",
      "records.yaml:1: sources[0].retrieved: is missing (in 'pagina').",
    ]);
  });

  test('may be cited as a whole', () => {
    const [{ record } = { record: undefined }] = recordsIn(
      [
        'organisations:',
        '  - { id: school, source: brief, name: School, website: "https://school.example", cites: { name: 3, website: { source: register } },',
        '      regions: [{ id: ede, source: register }] }',
      ].join('\n'),
    );
    expect(record && citationsOf(record)).toEqual([
      { source: 'brief', lines: '3', fields: ['name 3'] },
      { source: 'register', lines: '', fields: ['website'] },
    ]);
    expect(record && tied(record, 'LOCATED_IN').map(({ properties }) => properties)).toEqual([{ source: 'register' }]);
  });
});
