import { expect, test } from 'vitest';
import type { KnowledgeRecord } from '../../src/records/kinds/record.ts';
import type { PlacedRecord } from '../../src/records/model/placed-record.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { nationalRecords } from '../measuring/national.ts';
import { cypherRows, database, emptyGraph } from '../setup/graph.ts';
import { type Profile, profiled } from '../setup/profiled.ts';

const placed = (record: KnowledgeRecord): PlacedRecord => ({ record, place: () => ({}) });

/** What is saved, each time one record: most of it is tied to the largest hubs. */
const saved: Record<string, (records: ReadonlyMap<string, KnowledgeRecord>) => KnowledgeRecord> = {
  'an initiative with another summary': (records) => changed(records, 'initiatief-7', { summary: 'Iets anders.' }),
  'an initiative with another title': (records) => changed(records, 'initiatief-7', { title: 'Een andere titel' }),
  'an initiative with the commonest of everything': (records) =>
    changed(records, 'initiatief-8', {
      themes: [{ id: 'thema-0' }, { id: 'thema-1' }],
      enablers: [{ id: 'factor-0', note: 'Het hielp.', assertion: 'STATED' }],
      barriers: [],
      organisations: [{ id: 'organisatie-0', role: 'LEAD' }],
      regions: [{ id: 'regio-1' }],
    }),
  'a new initiative': () => ({
    ...{ type: 'Initiative', id: 'nieuw', title: 'Nieuw', kind: 'PROJECT', themes: [{ id: 'thema-0' }], source: 'bron' },
    organisations: [{ id: 'organisatie-0', role: 'PARTNER' }],
  }),
  'the organisation that takes part in most': (records) => changed(records, 'organisatie-0', { description: 'Een andere omschrijving.' }),
  'the theme that most have': (records) => changed(records, 'thema-0', { definition: 'Een andere omschrijving.' }),
  'the theme that most have, under another name': (records) => changed(records, 'thema-0', { label: 'Een andere naam' }),
  'a contact with another employer': (records) => changed(records, 'contact-3', { organisations: [{ id: 'organisatie-0' }] }),
};

function changed(records: ReadonlyMap<string, KnowledgeRecord>, id: string, fields: object): KnowledgeRecord {
  const record = records.get(id);
  if (!record) throw new Error(`The generated graph has no '${id}'.`);
  return { ...record, ...fields } as KnowledgeRecord;
}

/** What each save costs in a graph of so many initiatives, statement by statement. */
async function costsAt(initiatives: number): Promise<Map<string, Profile[]>> {
  const records = [...nationalRecords(initiatives)];
  await emptyGraph();
  await loadRecords(database, records.map(placed));
  // What is known of another graph makes other plans than this one has after a while.
  await cypherRows('CALL db.prepareForReplanning()');
  const byId = new Map(records.map((record) => [record.id, record]));
  const costs = new Map<string, Profile[]>();
  for (const [what, of] of Object.entries(saved)) {
    const { database: watched, profiles } = profiled(database);
    const report = await loadRecords(watched, [placed(of(byId))]);
    expect(report.created.length + report.changed.length).toBe(1);
    costs.set(what, profiles);
  }
  return costs;
}

const hitsOf = (profiles: readonly Profile[] = []) => profiles.reduce((sum, { hits }) => sum + hits, 0);

/** Those who must not come back are few, and all looked at. */
const isFew = (scan: string) => scan.includes('Tombstone');

test('saving a record looks at what it changes, however large the graph is', async () => {
  const [small, large] = [await costsAt(150), await costsAt(900)];
  for (const [what, profiles] of large) {
    expect(
      profiles.flatMap(({ scans }) => scans).filter((scan) => !isFew(scan)),
      what,
    ).toEqual([]);
    // What most have is looked at up to a bound, which the smaller graph hardly reaches.
    expect(hitsOf(profiles), what).toBeLessThan(2 * hitsOf(small.get(what)) + 2_000);
    if (process.env['SHOW_COSTS']) {
      console.log(what, hitsOf(small.get(what)), hitsOf(profiles));
      for (const one of profiles) console.log('   ', one.hits, one.rows, one.statement.split('\n')[0]?.slice(0, 90), one.scans);
    }
  }
});
