import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Copy, createClient, KruispuntError, type Store } from '../../src/client/client.ts';
import { eraseContact } from '../../src/people/erase.ts';
import { mergeRecords } from '../../src/records/curate/merge.ts';
import { removeRecord } from '../../src/records/curate/remove.ts';
import { saveRecords } from '../../src/records/curate/save.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { cypherRows, database, emptyGraph, seededGraph } from '../setup/graph.ts';
import { liveGraph } from '../setup/live-graph.ts';
import { published, recordsIn } from '../setup/records.ts';
import { type Served, serve } from '../setup/server.ts';

let server: Served;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());
const clientOf = (fetched: typeof fetch = fetch) => createClient({ url: server.url, retries: 0, fetch: fetched });

const byText = (one: object, other: object) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
const inOrder = (entries: readonly object[]) =>
  entries.map((entry) => Object.fromEntries(Object.entries(entry).sort(([one], [other]) => (one < other ? -1 : 1)))).sort(byText);

/** Compares a copy with what the API tells now: every field, and every tie at both ends. */
async function expectLive(copy: Copy): Promise<void> {
  const live = await liveGraph();
  expect(copy.ids().sort()).toEqual([...live.keys()].sort());
  for (const [id, { fields, ties }] of live) {
    expect(copy.get(id), id).toMatchObject({ ...fields, uri: `${server.url}${fields['uri']}` });
    for (const [name, entries] of Object.entries(ties)) expect(inOrder(copy.tied(id, name)), `${id}.${name}`).toEqual(inOrder(entries));
  }
}

async function edit(yaml: string): Promise<void> {
  for (const placed of recordsIn(yaml)) {
    const [row] = await cypherRows('MATCH (record:Record {id: $id}) RETURN record.seq AS seq', { id: placed.record.id });
    await saveRecords(database, 'key:anna', [{ placed, revision: row?.['seq'] as number | undefined }]);
  }
}

const START = `
organisations: [{ id: umc, name: UMC, regions: [zuid] }]
regions: [{ id: zuid, name: Zuid }]
themes: [{ id: zorg, label: Zorg, labelEn: Care }, { id: nazorg, label: Nazorg, labelEn: Aftercare, broader: [zorg] }, { id: werk, label: Werk, labelEn: Work }]
factors: [{ id: tijd, label: Tijd, labelEn: Time, construct: III.J }]
lessons: [{ id: les, statement: Begin klein., factors: [tijd], themes: [{ id: werk, role: SUBJECT }] }]
contacts:
  - { id: roos, name: Roos, kind: INDIVIDUAL, email: roos@zorg.example, ${published}, organisations: [umc] }
  - { id: kim, name: Kim, kind: INDIVIDUAL, organisations: [umc] }
initiatives:
  - id: een
    title: Een
    kind: PROJECT
    themes: [{ id: nazorg, role: SUBJECT }]
    contacts: [{ id: roos, role: CONTACT }, { id: kim, role: LEADER }]
    barriers: [{ id: tijd, note: Geen tijd., assertion: STATED }]
    lessons: [{ id: les, assertion: STATED }]
    organisations: [{ id: umc, role: LEAD }]
    quotes: [{ paraphrase: Het werkt., contact: roos }]
  - { id: twee, title: Twee, kind: PROJECT, partOf: [een], themes: [{ id: nazorg, role: ASPECT }] }`;
const SHOWN_KIM = `contacts: [{ id: kim, name: Kim, kind: INDIVIDUAL, ${published}, organisations: [umc] }]`;

describe('A copy', () => {
  it('taken from the beginning is the graph, at both ends of every tie', async () => {
    await seededGraph();
    const copy = new Copy();
    const cursor = await clientOf().sync(copy);
    expect(cursor).toBe(copy.cursor());
    expect(copy.ids().length).toBeGreaterThan(200);
    await expectLive(copy);
    const saved = new Copy(JSON.parse(JSON.stringify(copy)));
    expect(await clientOf().sync(saved)).toBe(cursor);
    await expectLive(saved);
  });
});

describe('A copy of a graph that changes', () => {
  let copy: Copy;
  beforeEach(async () => {
    await emptyGraph();
    await loadRecords(database, recordsIn(START));
    copy = new Copy();
    await clientOf().sync(copy);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['what a tie says', () => edit('initiatives: [{ id: twee, title: Twee, kind: PROJECT, themes: [{ id: nazorg, role: SUBJECT }] }]')],
    ['that ties go and come', () => edit('initiatives: [{ id: twee, title: Twee, kind: PROJECT, partOf: [], regions: [zuid] }]')],
    ['that somebody is public', () => edit(SHOWN_KIM)],
    [
      'that somebody was public',
      async () => {
        await edit(SHOWN_KIM);
        await clientOf().sync(copy);
        await edit('contacts: [{ id: kim, name: Kim, kind: INDIVIDUAL, organisations: [umc] }]');
      },
    ],
    ['what became one', () => mergeRecords(database, 'key:anna', 'werk', 'zorg')],
    [
      'what is gone',
      async () => {
        const [row] = await cypherRows("MATCH (record:Record {id: 'twee'}) RETURN record.seq AS seq");
        await removeRecord(database, 'key:anna', 'twee', row?.['seq'] as number);
      },
    ],
    [
      'what is new',
      () =>
        loadRecords(
          database,
          recordsIn('initiatives: [{ id: drie, title: Drie, kind: PROJECT, partOf: [een], contacts: [{ id: roos, role: SPEAKER }] }]'),
        ),
    ],
  ])('is told %s', async (_, change) => {
    await change();
    await clientOf().sync(copy);
    await expectLive(copy);
  });

  it('that is up to date costs one small question', async () => {
    const asked: unknown[] = [];
    const watched: typeof fetch = (input, init) => {
      asked.push(input);
      return fetch(input, init);
    };
    expect(await clientOf(watched).sync(copy)).toBe(copy.cursor());
    expect(asked.map(isFeed)).toEqual([true]);
  });

  it('forgets who was erased, whose id is not said', async () => {
    expect(copy.get('roos')).toBeDefined();
    await eraseContact(database, 'key:anna', 'roos');
    await clientOf().sync(copy);
    expect(JSON.stringify(copy)).not.toMatch(/roos/i);
    expect(copy.tied('umc', 'contacts')).toEqual([]);
    await expectLive(copy);
  });

  it('has the addresses of people where it asks for them', async () => {
    expect(copy.get('roos')).not.toHaveProperty('email');
    const withDetails = new Copy();
    await clientOf().sync(withDetails, { contactDetails: true });
    expect(withDetails.get('roos')).toMatchObject({ email: 'roos@zorg.example', phone: null });
  });

  it('is begun anew where the graph was, or told that it must be', async () => {
    await emptyGraph();
    await loadRecords(database, recordsIn('regions: [{ id: noord, name: Noord }]'));
    const store: Store = { put: () => {}, remove: () => {}, ids: () => [] };
    await expect(clientOf().sync(store, { after: copy.cursor() })).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' });
    await clientOf().sync(copy);
    expect(copy.ids()).toEqual(['noord']);
    await expectLive(copy);
  });

  it('that goes on from a cursor tells what it has, since nobody could be erased from it otherwise', async () => {
    await expect(clientOf().sync({ put: () => {}, remove: () => {} }, { after: copy.cursor() })).rejects.toThrow(/needs ids\(\)/);
  });
});

/** Whether what is asked is what changed, and not the things that did. */
const isFeed = (input: unknown) => String(input).includes('query+Changes');

describe('A copy that is cut off', () => {
  it('goes on from the last hundred that it had', async () => {
    await seededGraph();
    let pages = 0;
    const failing: typeof fetch = (input, init) => {
      if (!isFeed(input)) return fetch(input, init);
      pages += 1;
      return pages === 3 ? Promise.reject(new TypeError('cut off')) : fetch(input, init);
    };
    const copy = new Copy();
    await expect(clientOf(failing).sync(copy)).rejects.toBeInstanceOf(KruispuntError);
    expect(copy.ids().length).toBe(200);
    pages = 10;
    await clientOf(failing).sync(copy);
    // As many as are left, of the five that the whole takes.
    expect(pages).toBe(13);
    await expectLive(copy);
  });
});

describe('A copy of what has more ties than a page', () => {
  it('has them all', async () => {
    await emptyGraph();
    const ids = Array.from({ length: 230 }, (_, index) => `les-${index}`);
    const lessons = ids.map((id) => `{ id: ${id}, statement: Les ${id}. }`).join(', ');
    const taught = ids.map((id) => `{ id: ${id}, assertion: STATED }`).join(', ');
    await loadRecords(
      database,
      recordsIn(
        `lessons: [${lessons}]\nregions: [{ id: zuid, name: Zuid }]\ninitiatives: [{ id: een, title: Een, kind: PROJECT, regions: [zuid], lessons: [${taught}] }]`,
      ),
    );
    const copy = new Copy();
    await clientOf().sync(copy);
    expect(copy.tied('een', 'lessons').map(({ id }) => id)).toEqual([...ids].sort());
    expect(copy.tied('een', 'regions')).toEqual([expect.objectContaining({ id: 'zuid' })]);
    expect(copy.tied('les-229', 'initiatives')).toEqual([expect.objectContaining({ id: 'een', assertion: 'STATED' })]);
  });
});
