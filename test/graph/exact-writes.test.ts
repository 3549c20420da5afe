import fc from 'fast-check';
import { expect, it } from 'vitest';
import { removeRecord } from '../../src/records/curate/remove.ts';
import type { PlacedRecord } from '../../src/records/model/placed-record.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { presentRecord } from '../../src/records/store/stored.ts';
import { contentOf } from '../setup/content.ts';
import { database, emptyGraph } from '../setup/graph.ts';
import { recordsOf, type SmallGraph, smallGraph } from './exact/graph.ts';

/** What a small graph leaves the same: names, who may be seen, and where organisations are. */
const otherwise = fc.record({ renamed: fc.nat({ max: 3 }), hidden: fc.nat({ max: 3 }), placed: fc.boolean() });
type Otherwise = typeof otherwise extends fc.Arbitrary<infer Of> ? Of : never;

/** The records of a graph, some of them with another name, people that are not public, organisations that are somewhere. */
function recordsWith(graph: SmallGraph, { renamed, hidden, placed }: Otherwise): PlacedRecord[] {
  const records = recordsOf(graph);
  const hasPlace = records.some(({ record }) => record.id === 'r0');
  return records.map(({ record, place }) => {
    const isRenamed = record.id.endsWith(String(renamed));
    if (record.type === 'Organisation') {
      return { place, record: { ...record, name: isRenamed ? 'anders' : record.name, regions: placed && hasPlace ? [{ id: 'r0' }] : [] } };
    }
    if (record.type === 'Contact') {
      const { legalBasis: _, purpose: __, publish: ___, ...kept } = record;
      const shown = { ...record, name: isRenamed ? 'anders' : record.name, publish: [...(record.publish ?? []), 'EMPLOYMENT' as const] };
      return { place, record: record.id === `c${hidden}` ? kept : shown };
    }
    if (record.type === 'Region' && isRenamed) return { place, record: { ...record, name: 'anders' } };
    if ((record.type === 'Theme' || record.type === 'Factor') && isRenamed) return { place, record: { ...record, label: 'anders' } };
    return { place, record };
  });
}

// By brute force: whatever is derived from what a write changed is what it would be had the graph been made anew.
it('what a graph holds does not depend on how it came about', async () => {
  await fc.assert(
    fc.asyncProperty(smallGraph, otherwise, smallGraph, otherwise, fc.boolean(), async (before, then, after, now, atOnce) => {
      const [old, present] = [recordsWith(before, then), recordsWith(after, now)];
      const ids = new Set(present.map(({ record }) => record.id));
      const left = old.filter(({ record }) => !ids.has(record.id) && record.type !== 'Initiative');
      const gone = old.filter(({ record }) => !ids.has(record.id) && record.type === 'Initiative').map(({ record }) => record.id);

      await emptyGraph();
      await loadRecords(database, old);
      if (atOnce) await loadRecords(database, present);
      // One by one, what comes last first: what they mention must be there.
      else {
        const initiatives = present.filter(({ record }) => record.type === 'Initiative');
        await loadRecords(
          database,
          present.filter(({ record }) => record.type !== 'Initiative'),
        );
        for (const one of initiatives) await loadRecords(database, [one]);
      }
      for (const id of gone.sort().reverse()) await removeRecord(database, 'test', id, (await presentRecord(database, id))?.seq ?? 0);
      const content = await contentOf(database);

      await emptyGraph();
      await loadRecords(database, [...left, ...present]);
      expect(content).toEqual(await contentOf(database));
    }),
    { numRuns: 25, endOnFailure: true },
  );
});
