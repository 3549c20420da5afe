import { beforeEach, describe, expect, test } from 'vitest';
import { saveRecords } from '../../src/records/curate/save.ts';
import { type LoadOptions, loadRecords } from '../../src/records/store/load.ts';
import { inBatches } from '../../src/records/store/put.ts';
import { presentRecord } from '../../src/records/store/stored.ts';
import { contentOf } from '../setup/content.ts';
import { cypherRows, database, emptyGraph, seededGraph } from '../setup/graph.ts';
import { faultsOf, recordsIn } from '../setup/records.ts';
import { seeds } from '../setup/seeds.ts';

/** More than fits in one transaction, here. */
const inSteps: LoadOptions = { atOnce: 50, step: 40 };

const ids = seeds.map(({ record }) => record.id);
const sorted = (list: readonly string[]) => [...list].sort();
const revisions = async () => (await cypherRows('MATCH (revision:Revision) RETURN revision.seq AS seq ORDER BY seq')).map(({ seq }) => seq);
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('A load of more than one transaction holds', () => {
  let whole: Awaited<ReturnType<typeof contentOf>>;

  beforeEach(async () => {
    if (!whole) {
      await seededGraph();
      whole = await contentOf(database);
    }
    await emptyGraph();
  });

  test.each([
    ['in the order of the files', seeds],
    ['in the opposite order, where nearly all mention what comes later', [...seeds].reverse()],
  ])('ends in the same graph, %s', async (_, records) => {
    const report = await loadRecords(database, records, inSteps);
    expect([sorted(report.created), report.changed, report.unchanged]).toEqual([sorted(ids), [], []]);
    expect(await contentOf(database)).toEqual(whole);
    expect(await revisions()).toEqual(upTo(ids.length));
    expect(await loadRecords(database, inBatches(records, 30), inSteps)).toMatchObject({ created: [], changed: [] });
    expect(await revisions()).toEqual(upTo(ids.length));
  });

  test('goes on where it was interrupted, whenever that was', async () => {
    const interrupted = new Error('Interrupted.');
    for (const steps of [2, 5, 3, 9]) {
      let stage = '';
      let left = steps;
      const load = loadRecords(database, [...seeds].reverse(), {
        ...inSteps,
        onStage: (next) => {
          stage = next;
        },
        onStep: () => {
          if (stage === 'steps' && --left === 0) throw interrupted;
        },
      });
      await expect(load).rejects.toBe(interrupted);
      const seqs = await revisions();
      expect(seqs).toEqual(upTo(seqs.length));
      // What is there holds together: nothing in it is refused.
      const held = await cypherRows('MATCH (record:Record) RETURN record.id AS id');
      const there = new Set(held.map(({ id }) => id));
      expect(
        await loadRecords(
          database,
          seeds.filter(({ record }) => there.has(record.id)),
        ),
      ).toMatchObject({ created: [], changed: [] });
    }
    await loadRecords(database, [...seeds].reverse(), inSteps);
    expect(await contentOf(database)).toEqual(whole);
    expect(await revisions()).toEqual(upTo(ids.length));
  });

  test('is refused as a whole where the last record mentions what nobody has', async () => {
    const wrong = recordsIn('themes: [{ id: laatste, label: Laatste, labelEn: Last, broader: [dementi] }]');
    expect(await faultsOf(() => loadRecords(database, inBatches([...seeds, ...wrong], 30), inSteps))).toEqual([
      expect.stringMatching(/records.yaml:1: .*no Theme has the id 'dementi'.*dementie/),
    ]);
    expect(await revisions()).toEqual([]);
  });

  test('is refused as a whole where it closes a circle, also by way of what the graph holds', async () => {
    await loadRecords(database, recordsIn('themes: [{ id: a, label: A, labelEn: A }, { id: b, label: B, labelEn: B, broader: [a] }]'));
    const closing = recordsIn('themes: [{ id: a, label: A, labelEn: A, broader: [c] }, { id: c, label: C, labelEn: C, broader: [b] }]');
    expect(await faultsOf(() => loadRecords(database, [...seeds, ...closing], inSteps))).toEqual([expect.stringContaining('a')]);
    expect(await revisions()).toEqual([1, 2]);
    // The same ids, with nothing above what was below.
    const open = recordsIn('themes: [{ id: a, label: A, labelEn: A, broader: [b] }, { id: b, label: B, labelEn: B }]');
    await loadRecords(database, [...seeds, ...open], inSteps);
    expect(await cypherRows("MATCH (:Theme {id: 'a'})-[:BROADER]->(above) RETURN above.id AS above")).toEqual([{ above: 'b' }]);
  });

  test('tells in a dry run what would change, and changes nothing', async () => {
    await loadRecords(
      database,
      seeds.slice(0, 60).filter(({ record }) => record.type === 'Source'),
    );
    const before = await revisions();
    const report = await loadRecords(database, seeds, { ...inSteps, dryRun: true });
    expect(sorted([...report.created, ...report.unchanged])).toEqual(sorted(ids));
    expect(report.unchanged).toHaveLength(before.length);
    expect(await revisions()).toEqual(before);
  });

  test('lets a curator save in between', async () => {
    const [theme] = recordsIn('themes: [{ id: tussendoor, label: Tussendoor, labelEn: Meanwhile }]');
    if (!theme) throw new Error('A record is missing.');
    let saved: Promise<unknown> | undefined;
    let stage = '';
    await loadRecords(database, seeds, {
      ...inSteps,
      onStage: (next) => {
        stage = next;
      },
      onStep: () => {
        if (stage === 'steps') saved ??= saveRecords(database, 'key:curator', [{ placed: theme }]);
      },
    });
    await saved;
    // Not the last.
    expect((await presentRecord(database, 'tussendoor'))?.seq).toBeLessThan(ids.length);
    expect(await revisions()).toEqual(upTo(ids.length + 1));
  });
});
