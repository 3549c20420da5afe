import { beforeAll, describe, expect, test } from 'vitest';
import type { KnowledgeRecord } from '../../src/records/kinds/record.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { ask, cypherRows, database, emptyGraph } from '../setup/graph.ts';

interface Found {
  total: number;
  moreThanTotal: boolean;
  hits: { score: number; item: { id: string } }[];
  facets: { kinds: { kind: string; count: number }[]; regions: { region: { id: string }; count: number }[] };
}

async function found(text: string, rest = ''): Promise<Found> {
  const { search } = await ask<{ search: Found }>(
    `query ($text: String!) { search(text: $text${rest}) {
      total moreThanTotal hits { score item { ... on Lesson { id } ... on Theme { id } ... on Initiative { id } } }
      facets { kinds { kind count } regions { region { id } count } } } }`,
    { text },
  );
  return search;
}

const lesson = (number: number): KnowledgeRecord => ({
  type: 'Lesson',
  id: `les-${number}`,
  statement: `Een ${'warme '.repeat(number % 7)}overdracht vraagt om overdracht, en wie overdracht zegt (${number})`,
});

/** Makes so many more of the first lesson. */
async function copies(count: number): Promise<void> {
  await cypherRows(
    `MATCH (lesson:Lesson {id: 'les-0'}) UNWIND range(1, $count) AS number
     CREATE (copy:Entity:Lesson) SET copy = lesson {.*, id: 'kopie-' + number}`,
    { count },
  );
}

describe('a search that finds more than is weighed', () => {
  beforeAll(async () => {
    await emptyGraph();
    const records: KnowledgeRecord[] = [
      ...Array.from({ length: 700 }, (_, number) => lesson(number)),
      { type: 'Theme', id: 'het-thema', label: 'overdracht', labelEn: 'handover' },
      { type: 'Region', id: 'drenthe', name: 'Drenthe' },
      { type: 'Initiative', id: 'in-drenthe', title: 'Overdracht in Drenthe', kind: 'PROJECT', regions: [{ id: 'drenthe' }] },
    ];
    await loadRecords(
      database,
      records.map((record) => ({ record, place: () => ({}) })),
    );
  });

  test.each(['overdracht', 'wie weet iets van overdracht'])('shows each hit of ‘%s’ once, page by page, the best first', async (text) => {
    const pages = await Promise.all([0, 100, 200, 300, 400, 500, 600, 700].map((offset) => found(text, `, first: 100, offset: ${offset}`)));
    const hits = pages.flatMap((page) => page.hits);
    expect(new Set(hits.map(({ item }) => item.id)).size).toBe(702);
    expect(hits).toHaveLength(702);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
    for (const { total, moreThanTotal, facets } of pages) {
      expect({ total, moreThanTotal }).toEqual({ total: 702, moreThanTotal: false });
      expect(facets.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(500);
    }
  });

  test('finds the thing that is called so before ten thousand that tell of it, and says that there are more', async () => {
    await copies(10_000);
    const { total, moreThanTotal, hits } = await found('Overdracht', ', first: 1');
    expect({ total, moreThanTotal, first: hits[0]?.item.id }).toEqual({ total: 10_000, moreThanTotal: true, first: 'het-thema' });
    const last = await found('Overdracht', ', first: 100, offset: 9950');
    expect(last.hits).toHaveLength(50);
    expect((await found('Overdracht', ', first: 100, offset: 10000')).hits).toEqual([]);
  });

  test('finds what is tied to something among them', async () => {
    const { total, hits } = await found('overdracht', ', filter: { regions: ["drenthe"] }');
    expect({ total, ids: hits.map(({ item }) => item.id) }).toEqual({ total: 1, ids: ['in-drenthe'] });
  });
});
