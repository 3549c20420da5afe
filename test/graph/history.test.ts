import { beforeEach, describe, expect, test } from 'vitest';
import { mergeRecords } from '../../src/records/curate/merge.ts';
import { removeRecord } from '../../src/records/curate/remove.ts';
import { revertRecord } from '../../src/records/curate/revert.ts';
import { OutdatedRevision, saveRecords } from '../../src/records/curate/save.ts';
import { historyOf } from '../../src/records/store/history.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { ask, cypherRows, database, emptyGraph } from '../setup/graph.ts';
import { faultsOf, recordsIn } from '../setup/records.ts';

const start = `
sources: [{ id: verslag, title: Verslag, publisher: Uitgever, fileName: verslag.txt, sha256: ${'a'.repeat(64)} }]
organisations:
  - { id: umc, name: UMC, website: https://umc.example }
  - { id: umc-oud, name: U.M.C., altNames: [Het ziekenhuis], kind: HOSPITAL }
factors: [{ id: tijd, label: Tijd, labelEn: Time, construct: III.J }]
themes: [{ id: zorg, label: Zorg, labelEn: Care }, { id: stage, label: Stage, labelEn: Internship, broader: [zorg] }]
initiatives:
  - id: proef
    source: verslag
    title: Proef
    kind: PROJECT
    cites: { title: 1 }
    organisations: [{ id: umc, role: SITE, lines: 4 }, { id: umc-oud, role: SITE, lines: 9 }, { id: umc-oud, role: LEAD }]
    enablers: [{ id: tijd, note: Er was tijd., assertion: STATED, lines: 9 }]
`;

/** Saves one record as somebody, on the revision that it has. */
async function save(yaml: string, revision?: number): Promise<number> {
  const [placed] = recordsIn(yaml);
  if (!placed) throw new Error('There is no record.');
  const [stored] = await saveRecords(database, 'key:anna', [{ placed, revision }]);
  return stored?.seq as number;
}

async function revisionOf(id: string): Promise<number> {
  const [row] = await cypherRows('MATCH (record:Record {id: $id}) RETURN record.seq AS seq', { id });
  return row?.['seq'] as number;
}

async function numbers(): Promise<number[]> {
  const rows = await cypherRows('MATCH (revision:Revision) RETURN revision.seq AS seq ORDER BY seq');
  return rows.map(({ seq }) => seq as number);
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const titleOf = async (id: string) =>
  (await ask<{ initiative: { title: string } | null }>('query($id: ID!) { initiative(id: $id) { title } }', { id })).initiative?.title;

describe('History', () => {
  beforeEach(async () => {
    await emptyGraph();
    await loadRecords(database, recordsIn(start), { who: 'seeds' });
  });

  test('has a revision for every record that a load created, numbered without gaps', async () => {
    expect(await numbers()).toEqual(upTo(7));
    const [revision] = await historyOf(database, 'proef', 10);
    expect(revision).toMatchObject({ operation: 'CREATE', kind: 'Initiative', who: 'seeds', seq: 7 });
    expect(revision?.time).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(revision).not.toHaveProperty('before');
    expect(JSON.parse(revision?.after ?? '')).toMatchObject({ id: 'proef', title: 'Proef' });
  });

  test('grows by nothing when nothing changes', async () => {
    await loadRecords(database, recordsIn(start));
    expect(await numbers()).toEqual(upTo(7));
  });

  test('keeps what an edit found and what it made, by whom', async () => {
    const seq = await save('themes: [{ id: zorg, label: Zorgen, labelEn: Care }]', await revisionOf('zorg'));
    expect(seq).toBe(8);
    const [now, first] = await historyOf(database, 'zorg', 10);
    expect(now).toMatchObject({ operation: 'UPDATE', who: 'key:anna', before: first?.after });
    expect(JSON.parse(now?.after ?? '')).toMatchObject({ label: 'Zorgen' });
  });

  test('is left as it was by what is refused, and the next number follows the last', async () => {
    const refused = save('initiatives: [{ id: nieuw, title: Nieuw, kind: PROJECT, themes: [zrg] }]');
    expect(await faultsOf(() => refused)).toEqual([
      "records.yaml:1: initiatives[0].themes[0].id: no Theme has the id 'zrg' (in 'nieuw'); did you mean 'zorg'?",
    ]);
    expect(await save('themes: [{ id: nieuw, label: Nieuw, labelEn: New }]')).toBe(8);
    expect(await numbers()).toEqual(upTo(8));
  });

  test('refuses an edit of an outdated revision and tells what there is now; nothing is lost', async () => {
    const opened = await revisionOf('zorg');
    await save('themes: [{ id: zorg, label: Van Anna, labelEn: Care }]', opened);
    const late = save('themes: [{ id: zorg, label: Van Bram, labelEn: Care }]', opened).catch((error: unknown) => error);
    const refusal = (await late) as OutdatedRevision;
    expect(refusal).toBeInstanceOf(OutdatedRevision);
    expect(refusal.message).toBe("'zorg' was changed since you opened it (revision 8): bring your changes into what it is now.");
    expect(JSON.parse(refusal.current.body)).toMatchObject({ label: 'Van Anna' });
    expect(refusal.current.seq).toBe(8);
  });

  test('refuses a new record with an id that there is, and an edit of what is gone', async () => {
    const again = 'themes: [{ id: zorg, label: Zorg, labelEn: Care }]';
    expect(await faultsOf(() => save(again))).toEqual([
      "records.yaml:1: themes[0].id: there is a Theme with the id 'zorg' already: choose another id, or edit that record.",
    ]);
    expect(await faultsOf(() => save('themes: [{ id: weg, label: Weg, labelEn: Gone }]', 3))).toEqual([
      "records.yaml:1: themes[0].id: there is no record with the id 'weg' any more: save it as a new one to bring it back.",
    ]);
  });

  test('of two writers at once is gap-free, and each sees all of the other or nothing', async () => {
    const opened = await revisionOf('zorg');
    const outcomes = await Promise.allSettled(
      upTo(8).map((writer) => save(`themes: [{ id: zorg, label: Zorg ${writer}, labelEn: Care }]`, opened)),
    );
    const saved = outcomes.filter(({ status }) => status === 'fulfilled');
    expect(saved).toHaveLength(1);
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.every(({ reason }) => reason instanceof OutdatedRevision)).toBe(true);
    await Promise.all(upTo(8).map((writer) => save(`themes: [{ id: thema-${writer}, label: Thema, labelEn: Theme }]`)));
    expect(await numbers()).toEqual(upTo(16));
    const times = (await cypherRows('MATCH (r:Revision) RETURN r.time AS time ORDER BY r.seq')).map(({ time }) => time as string);
    expect(times).toEqual([...times].sort());
  });

  test('brings a record back to what it was', async () => {
    const first = await revisionOf('proef');
    await save('initiatives: [{ id: proef, title: Anders, kind: PROJECT }]', first);
    expect(await titleOf('proef')).toBe('Anders');
    const reverted = await revertRecord(database, 'key:anna', 'proef', first, await revisionOf('proef'));
    expect(reverted.seq).toBe(9);
    const { initiative } = await ask<{ initiative: object }>('{ initiative(id: "proef") { title enablers { id } organisations { id } } }');
    expect(initiative).toEqual({ title: 'Proef', enablers: [{ id: 'tijd' }], organisations: [{ id: 'umc' }, { id: 'umc-oud' }] });
  });

  test('keeps what was removed, and brings it back', async () => {
    const seq = await revisionOf('proef');
    await removeRecord(database, 'key:anna', 'proef', seq);
    expect(await titleOf('proef')).toBeUndefined();
    expect((await historyOf(database, 'proef', 1))[0]).toMatchObject({ operation: 'DELETE', seq: 8 });
    expect((await historyOf(database, 'proef', 1))[0]).not.toHaveProperty('after');
    await revertRecord(database, 'key:anna', 'proef', seq);
    expect(await titleOf('proef')).toBe('Proef');
    expect((await historyOf(database, 'proef', 9)).map(({ operation }) => operation)).toEqual(['CREATE', 'DELETE', 'CREATE']);
  });

  test('tells what can’t be brought back', async () => {
    await removeRecord(database, 'key:anna', 'proef', await revisionOf('proef'));
    expect(await faultsOf(() => revertRecord(database, 'x', 'proef', 8))).toEqual([
      "after revision 8 there was no 'proef': choose an earlier one, or remove the record.",
    ]);
    expect(await faultsOf(() => revertRecord(database, 'x', 'proef', 1))).toEqual(["'proef' has no revision 1."]);
  });

  test('removes nothing that others mention', async () => {
    const seq = await revisionOf('tijd');
    expect(await faultsOf(() => removeRecord(database, 'x', 'tijd', seq))).toEqual([
      "'tijd' is mentioned by 'proef': take it out there first, or merge it into another.",
    ]);
    expect(await faultsOf(() => removeRecord(database, 'x', 'weg', 1))).toEqual(["there is no record with the id 'weg'."]);
    await expect(removeRecord(database, 'x', 'proef', 1)).rejects.toThrow(OutdatedRevision);
  });
});

describe('Merging', () => {
  beforeEach(async () => {
    await emptyGraph();
    await loadRecords(database, recordsIn(start), { who: 'seeds' });
    await mergeRecords(database, 'key:anna', 'umc-oud', 'umc');
  });

  test('keeps one record that says what either did, mentioned wherever either was', async () => {
    const { organisation } = await ask<{ organisation: object }>(
      `{ organisation(id: "umc") { name altNames kind website initiativesConnection { edges { properties { role lines } node { id } } } } }`,
    );
    expect(organisation).toEqual({
      name: 'UMC',
      altNames: ['Het ziekenhuis', 'U.M.C.'],
      kind: 'HOSPITAL',
      website: 'https://umc.example',
      initiativesConnection: {
        edges: expect.arrayContaining([
          { properties: { role: 'SITE', lines: '4, 9' }, node: { id: 'proef' } },
          { properties: { role: 'LEAD', lines: null }, node: { id: 'proef' } },
        ]),
      },
    });
  });

  test('lets the old id lead to what it became, also through a second merge', async () => {
    expect(await ask('{ organisation(id: "umc-oud") { id } }')).toEqual({ organisation: { id: 'umc' } });
    await save('organisations: [{ id: umc-nieuw, name: UMC Nieuw }]');
    await mergeRecords(database, 'key:anna', 'umc', 'umc-nieuw');
    expect(await ask('{ a: organisation(id: "umc-oud") { id } b: organisation(id: "umc") { id } }')).toEqual({
      a: { id: 'umc-nieuw' },
      b: { id: 'umc-nieuw' },
    });
  });

  test('lets a record that still mentions the old id mean the new one', async () => {
    await save('initiatives: [{ id: later, title: Later, kind: PROJECT, organisations: [{ id: umc-oud, role: SITE }] }]');
    expect(await ask('{ initiative(id: "later") { organisations { id } } }')).toEqual({ initiative: { organisations: [{ id: 'umc' }] } });
  });

  test('refuses a load that would bring the old record back', async () => {
    expect(await faultsOf(() => loadRecords(database, recordsIn('organisations: [{ id: umc-oud, name: U.M.C. }]')))).toEqual([
      "records.yaml:1: organisations[0].id: 'umc-oud' was merged into 'umc': take this record out, or bring its facts there.",
    ]);
  });

  test('can be undone: the old record is back under its own id', async () => {
    const [, created] = await historyOf(database, 'umc-oud', 2);
    await revertRecord(database, 'key:anna', 'umc-oud', created?.seq as number);
    expect(await ask('{ organisation(id: "umc-oud") { id name } }')).toEqual({ organisation: { id: 'umc-oud', name: 'U.M.C.' } });
  });

  test('refuses what does not go together', async () => {
    expect(await faultsOf(() => mergeRecords(database, 'x', 'umc', 'umc'))).toEqual(['a record can’t be merged into itself: name two.']);
    expect(await faultsOf(() => mergeRecords(database, 'x', 'umc', 'tijd'))).toEqual([
      "'umc' is of kind Organisation and 'tijd' of kind Factor: only like can be merged.",
    ]);
    expect(await faultsOf(() => mergeRecords(database, 'x', 'weg', 'umc'))).toEqual(["there is no record with the id 'weg'."]);
  });

  test('of a theme with the one above it leaves no circle', async () => {
    await mergeRecords(database, 'x', 'stage', 'zorg');
    expect(await ask('{ theme(id: "stage") { id broader { id } narrower { id } } }')).toEqual({
      theme: { id: 'zorg', broader: [], narrower: [] },
    });
  });
});
