import { expect, test } from 'vitest';
import { glanceAt } from '../../src/database/graph-watch.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { MOST_TOLD_AT_ONCE } from '../../src/records/store/relate.ts';
import { finishRenamings, openRenamings } from '../../src/records/store/rename.ts';
import { ask, cypherRows, database, emptyGraph } from '../setup/graph.ts';
import { recordsIn } from '../setup/records.ts';

const lessons = 3 * MOST_TOLD_AT_ONCE;
const theme = (label: string) => recordsIn(`themes: [{ id: spil, label: ${label}, labelEn: Hub }]`);
const found = async (text: string) =>
  (await ask<{ search: { total: number } }>('query ($text: String!) { search(text: $text, kinds: [LESSON]) { total } }', { text })).search
    .total;

test('a new name of what is tied to hundreds of things reaches them after the write, also where that was interrupted', async () => {
  await emptyGraph();
  const all = Array.from({ length: lessons }, (_, n) => `{ id: les-${n}, statement: Bericht ${n}, themes: [spil] }`);
  await loadRecords(database, [...theme('Palliatief'), ...recordsIn(`lessons: [${all.join(', ')}]`)]);
  expect([await found('palliatief'), await openRenamings(database)]).toEqual([lessons, []]);

  await loadRecords(database, theme('Geboortezorg'));
  expect([await found('geboortezorg'), await openRenamings(database)]).toEqual([0, ['spil']]);
  const before = await glanceAt(database);
  const interrupted = new AbortController();
  const told = () => cypherRows("MATCH (lesson:Lesson) WHERE lesson.stemRelated STARTS WITH 'Geboortezorg' RETURN count(lesson) AS count");
  const going = finishRenamings(database, { signal: interrupted.signal });
  await expect.poll(async () => (await told())[0]?.['count'], { interval: 5 }).toBeGreaterThan(0);
  interrupted.abort();
  await going;

  await finishRenamings(database);
  // Answers that were kept meanwhile are no longer given.
  expect(await glanceAt(database)).toEqual({ ...before, renamed: expect.toSatisfy((renamed: number) => renamed > before.renamed) });
  expect([await found('geboortezorg'), await found('palliatief'), await openRenamings(database)]).toEqual([lessons, 0, []]);
});
