import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { loadRecords } from '../../src/records/store/load.ts';
import { upgrade } from '../../src/records/store/upgrade.ts';
import { contentOf } from '../setup/content.ts';
import { ask, cypherRows, database, emptyGraph, seededGraph } from '../setup/graph.ts';
import { recordsIn } from '../setup/records.ts';

const log = pino({ level: 'silent' });

describe('A graph of an earlier version', () => {
  test('is given a history, and its contacts are held against what they may show', async () => {
    await emptyGraph();
    await loadRecords(
      database,
      recordsIn('themes: [{ id: a, label: A, labelEn: A }]\ncontacts: [{ id: anna, name: Anna, kind: INDIVIDUAL }]'),
    );
    const before = await contentOf(database);
    await cypherRows('MATCH (node:Revision|Change) DELETE node');
    await cypherRows('MATCH (lock:WriteLock) REMOVE lock.seq WITH lock MATCH (record:Record) REMOVE record.seq');
    await cypherRows("MATCH (contact:Entity {id: 'anna'}) REMOVE contact:Withheld SET contact:Contact, contact.name = 'Anna'");

    await upgrade(database, log);
    expect(await contentOf(database)).toEqual(before);
    expect(await ask('{ contacts { id } changes { changes { id seq } } }')).toEqual({
      contacts: [],
      changes: { changes: [{ id: 'a', seq: 2 }] },
    });

    const content = await cypherRows('MATCH (revision:Revision) RETURN count(revision) AS count');
    await upgrade(database, log);
    expect(await cypherRows('MATCH (revision:Revision) RETURN count(revision) AS count')).toEqual(content);
  });

  test('is counted anew for `related`', async () => {
    await seededGraph();
    const question = '{ initiative(id: "cobra") { related { score initiative { id } } } }';
    const before = await ask(question);
    await cypherRows(
      "MATCH (i:Initiative) REMOVE i.circumstancesNorm, i.subjectNorm, i.settingNorm CREATE (:Statistics {id: 'statistics'})",
    );
    await upgrade(database, log);
    expect(await ask(question)).toEqual(before);
    expect(await cypherRows('MATCH (node:Statistics) RETURN node')).toEqual([]);
  });
});
