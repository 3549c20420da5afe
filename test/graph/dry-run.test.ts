import { beforeEach, describe, expect, test } from 'vitest';
import { describeLoad } from '../../src/cli/describe-load.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { contentOf } from '../setup/content.ts';
import { database, emptyGraph } from '../setup/graph.ts';
import { faultsOf, recordsIn } from '../setup/records.ts';

const held = recordsIn(`
themes:
  - { id: leren, label: Leren, labelEn: Learning }
  - { id: stage, label: Stage, labelEn: Internship, altLabels: [bpv, praktijk], broader: [leren] }
`);

const given = recordsIn(`
themes:
  - { id: leren, label: Leren, labelEn: Learning }
  - { id: stage, label: Stages, labelEn: Internship, altLabels: [praktijk, snuffelstage], definition: Leren op het werk. }
  - { id: netwerkstage, label: Netwerkstage, labelEn: Network internship, broader: [stage] }
`);

describe('A dry run', () => {
  beforeEach(async () => {
    await emptyGraph();
    await loadRecords(database, held);
  });

  test('tells what would be created, changed field by field, and left, and writes nothing', async () => {
    const before = await contentOf(database);
    const report = await loadRecords(database, given, { dryRun: true });
    expect(report).toEqual({
      created: ['netwerkstage'],
      changed: [
        {
          id: 'stage',
          fields: ['altLabels', 'broader', 'definition', 'label'],
          before: { altLabels: ['bpv', 'praktijk'], broader: [{ id: 'leren' }], label: 'Stage' },
          after: { altLabels: ['praktijk', 'snuffelstage'], definition: 'Leren op het werk.', label: 'Stages' },
        },
      ],
      unchanged: ['leren'],
      leftOut: [],
    });
    expect(await contentOf(database)).toEqual(before);
    expect(describeLoad(report, true).split('\n')).toEqual([
      'created  netwerkstage',
      'changed  stage: altLabels, broader, definition, label',
      '         - altLabels: "bpv"',
      '         + altLabels: "snuffelstage"',
      '         - broader: {"id":"leren"}',
      '         + definition: "Leren op het werk."',
      '         - label: "Stage"',
      '         + label: "Stages"',
      '1 created, 1 changed, 1 unchanged; nothing was written.',
    ]);
  });

  test('is followed by the load that it told of', async () => {
    const told = await loadRecords(database, given, { dryRun: true });
    const done = await loadRecords(database, given);
    expect({ ...told, changed: told.changed.map(({ id, fields }) => ({ id, fields })) }).toEqual(done);
    expect(describeLoad(await loadRecords(database, given, { dryRun: true }), true)).toBe(
      'Nothing would change: the graph already holds these 3 records.',
    );
  });

  test('finds what a load would be refused for', async () => {
    const before = await contentOf(database);
    const circle = recordsIn('themes: [{ id: leren, label: Leren, labelEn: Learning, broader: [stage] }]');
    expect(await faultsOf(() => loadRecords(database, circle, { dryRun: true }))).toEqual([
      'records.yaml:1: themes[0].broader: with what the graph holds, broader runs in a circle: leren → stage → leren.',
    ]);
    expect(await contentOf(database)).toEqual(before);
  });
});
