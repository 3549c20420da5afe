import { beforeEach, expect, test } from 'vitest';
import { removeRecord } from '../../src/records/curate/remove.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { ask, database, emptyGraph } from '../setup/graph.ts';
import { recordsIn } from '../setup/records.ts';

const QUERY = 'query ($kinds: [RecordKind!]) { latest(first: 3, kinds: $kinds) { id kind entity { __typename } } }';

async function latest(kinds: string[] | null = null): Promise<string[]> {
  const answer = await ask<{ latest: { id: string }[] }>(QUERY, { kinds });
  return answer.latest.map(({ id }) => id);
}

beforeEach(async () => {
  await emptyGraph();
  await loadRecords(database, recordsIn('themes: [{ id: zorg, label: Zorg, labelEn: Care }]'), { who: 'seeds' });
  await loadRecords(database, recordsIn('initiatives: [{ id: eerste, title: Eerste, kind: PROJECT }]'), { who: 'seeds' });
  await loadRecords(database, recordsIn('initiatives: [{ id: tweede, title: Tweede, kind: PROJECT }]'), { who: 'seeds' });
});

test('What changed last comes first, of the kinds that were asked for', async () => {
  expect(await latest()).toEqual(['tweede', 'eerste', 'zorg']);
  expect(await latest(['THEME'])).toEqual(['zorg']);
  await loadRecords(database, recordsIn('initiatives: [{ id: eerste, title: Eerste, kind: PLAN }]'), { who: 'seeds' });
  expect(await latest(['INITIATIVE'])).toEqual(['eerste', 'tweede']);
});

test('What is gone is no news', async () => {
  await removeRecord(database, 'test', 'tweede', 3);
  expect(await latest()).toEqual(['eerste', 'zorg']);
});
