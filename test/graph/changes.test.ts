import { beforeEach, describe, expect, test } from 'vitest';
import { mergeRecords } from '../../src/records/curate/merge.ts';
import { removeRecord } from '../../src/records/curate/remove.ts';
import { saveRecords } from '../../src/records/curate/save.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { ask, askRaw, cypherRows, database, emptyGraph } from '../setup/graph.ts';
import { recordsIn } from '../setup/records.ts';
import { seeds } from '../setup/seeds.ts';

interface Entry {
  seq: number;
  id: string;
  kind: string;
  deleted: boolean;
  mergedInto: string | null;
  entity: { __typename: string; id: string } | null;
}
interface Feed {
  changes: Entry[];
  endCursor: string | null;
  hasMore: boolean;
}

const ENTITIES = [
  'Initiative',
  'Organisation',
  'Contact',
  'Theme',
  'Factor',
  'Lesson',
  'Resource',
  'Profession',
  'Pathway',
  'Region',
  'Source',
];
const QUERY = `query ($after: String, $first: Int!, $kinds: [RecordKind!]) {
  changes(after: $after, first: $first, kinds: $kinds) {
    changes { seq id kind time deleted mergedInto entity { __typename ${ENTITIES.map((type) => `... on ${type} { id }`).join(' ')} } }
    endCursor
    hasMore
  }
}`;

async function feed(after: string | null = null, first = 100, kinds: string[] | null = null): Promise<Feed> {
  return (await ask<{ changes: Feed }>(QUERY, { after, first, kinds })).changes;
}

/** What a portal holds that follows the feed to its end. */
class Copy {
  readonly entities = new Map<string, string>();
  cursor: string | null = null;

  async follow(first = 7): Promise<void> {
    while (true) {
      const { changes, endCursor, hasMore } = await feed(this.cursor, first);
      for (const { id, deleted, entity } of changes) {
        if (deleted) this.entities.delete(id);
        else this.entities.set(id, entity?.__typename ?? '');
      }
      this.cursor = endCursor;
      if (!hasMore) return;
    }
  }
}

async function liveGraph(): Promise<Map<string, string>> {
  const rows = await cypherRows(
    "MATCH (entity:Entity) RETURN entity.id AS id, [label IN labels(entity) WHERE label <> 'Entity'][0] AS label ORDER BY id",
  );
  return new Map(rows.map(({ id, label }) => [id as string, label as string]));
}

const sorted = (map: ReadonlyMap<string, string>) => [...map].sort(([one], [other]) => (one < other ? -1 : 1));

async function edit(yaml: string): Promise<void> {
  const [placed] = recordsIn(yaml);
  if (!placed) throw new Error('There is no record.');
  const [row] = await cypherRows('MATCH (record:Record {id: $id}) RETURN record.seq AS seq', { id: placed.record.id });
  await saveRecords(database, 'key:anna', [{ placed, revision: row?.['seq'] as number | undefined }]);
}

describe('The feed of changes', () => {
  beforeEach(emptyGraph);

  test('followed from nothing gives exactly the live graph', async () => {
    await loadRecords(database, seeds);
    const copy = new Copy();
    await copy.follow(13);
    const live = await liveGraph();
    expect(live.size).toBeGreaterThan(200);
    expect(sorted(copy.entities)).toEqual(sorted(live));
  });

  test('of an empty graph is empty', async () => {
    expect(await feed()).toEqual({ changes: [], endCursor: null, hasMore: false });
  });

  test('followed while the graph changes gives exactly the live graph', async () => {
    await loadRecords(
      database,
      recordsIn('themes: [{ id: a, label: A, labelEn: A }, { id: b, label: B, labelEn: B }, { id: c, label: C, labelEn: C }]'),
    );
    const copy = new Copy();
    await copy.follow(2);
    await edit('themes: [{ id: a, label: Aa, labelEn: A }]');
    await edit('themes: [{ id: d, label: D, labelEn: D }]');
    await copy.follow(1);
    const [row] = await cypherRows("MATCH (record:Record {id: 'b'}) RETURN record.seq AS seq");
    await removeRecord(database, 'x', 'b', row?.['seq'] as number);
    await mergeRecords(database, 'x', 'c', 'a');
    await copy.follow(1);
    expect(sorted(copy.entities)).toEqual(sorted(await liveGraph()));
    expect([...copy.entities.keys()].sort()).toEqual(['a', 'd']);
    // At the end it waits where it is.
    const end = copy.cursor;
    await copy.follow();
    expect(copy.cursor).toBe(end);
  });

  test('has an entity once, at its last change; what is gone is a tombstone that tells what it became', async () => {
    await loadRecords(database, recordsIn('themes: [{ id: a, label: A, labelEn: A }, { id: b, label: B, labelEn: B }]'));
    await edit('themes: [{ id: a, label: Aa, labelEn: A }]');
    await mergeRecords(database, 'x', 'b', 'a');
    const { changes } = await feed();
    expect(changes).toMatchObject([
      // It is called B too since then.
      { seq: 4, id: 'a', kind: 'THEME', deleted: false, mergedInto: null, entity: { __typename: 'Theme', id: 'a' } },
      { seq: 5, id: 'b', kind: 'THEME', deleted: true, mergedInto: 'a', entity: null },
    ]);
  });

  test('tells an initiative anew when a lesson or factor that it shows was edited, and no other', async () => {
    await loadRecords(
      database,
      recordsIn(`
lessons: [{ id: les, statement: Begin klein. }]
factors: [{ id: tijd, label: Tijd, labelEn: Time, construct: III.J }]
initiatives:
  - { id: een, title: Een, kind: PROJECT, lessons: [{ id: les, assertion: STATED }] }
  - { id: twee, title: Twee, kind: PROJECT, barriers: [{ id: tijd, note: Geen tijd., assertion: STATED }] }
  - { id: drie, title: Drie, kind: PROJECT }`),
    );
    const { endCursor } = await feed();
    await edit('lessons: [{ id: les, statement: Begin met iets kleins. }]');
    const lesson = await feed(endCursor);
    expect(lesson.changes.map(({ id }) => id)).toEqual(['een', 'les']);
    await edit('factors: [{ id: tijd, label: Tijd genoeg, labelEn: Time, construct: III.J }]');
    expect((await feed(lesson.endCursor)).changes.map(({ id }) => id)).toEqual(['tijd', 'twee']);
  });

  test('follows some kinds only', async () => {
    await loadRecords(database, seeds);
    const { changes } = await feed(null, 100, ['REGION', 'PATHWAY']);
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(['REGION', 'PATHWAY']));
  });

  test('begins anew for whoever has no cursor yet, an empty one included', async () => {
    await loadRecords(database, recordsIn('regions: [{ id: a, name: A }]'));
    const whole = await feed(null);
    expect(await feed('')).toEqual(whole);
    expect(whole.endCursor).toMatch(/^[0-9a-f]{8}:1:a$/);
    expect(await feed(whole.endCursor)).toEqual({ changes: [], endCursor: whole.endCursor, hasMore: false });
  });

  test('tells who comes with a cursor of another graph that it is none of this one, and never answers in silence', async () => {
    await loadRecords(database, recordsIn('regions: [{ id: a, name: A }, { id: b, name: B }]'));
    const { endCursor } = await feed(null, 1);
    expect((await feed(endCursor)).changes.map(({ id }) => id)).toEqual(['b']);
    const [epoch] = endCursor?.split(':') ?? [];
    const expired = {
      code: 'CURSOR_EXPIRED',
      message:
        "'after' of changes is no cursor of this graph, which was restored or made anew since: take your copy anew, beginning without 'after'.",
    };
    const refusalOf = async (after: string | null) => {
      const { errors = [], data } = await askRaw(QUERY, { after, first: 10, kinds: null });
      expect(data ?? null).toBeNull();
      return errors.map(({ extensions, message }) => ({ code: extensions?.['code'], message }));
    };
    // A number that this graph has not come to, and a cursor from before cursors told to which graph they belong.
    for (const after of [`${epoch}:3:a`, '1:a']) expect(await refusalOf(after)).toEqual([expired]);
    await emptyGraph();
    expect(await refusalOf(endCursor)).toEqual([expired]);
    await loadRecords(database, recordsIn('regions: [{ id: a, name: A }, { id: b, name: B }]'));
    expect(await refusalOf(endCursor)).toEqual([expired]);
  });

  test('refuses what is no cursor, and too many at once', async () => {
    const codes = async (variables: object) => {
      const { errors = [] } = await askRaw(QUERY, { after: null, first: 1, kinds: null, ...variables });
      return errors.map(({ extensions, message }) => [extensions?.['code'], message]);
    };
    expect(await codes({ after: 'YXJyYXljb25uZWN0aW9uOjE=' })).toEqual([
      ['BAD_USER_INPUT', "'after' of changes is no cursor: take one from an earlier answer."],
    ]);
  });
});
