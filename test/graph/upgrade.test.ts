import { pino } from 'pino';
import { beforeEach, describe, expect, test } from 'vitest';
import { viewerOfKey } from '../../src/identity/keys.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { DataFault } from '../../src/records/upgrade/data-fault.ts';
import { migrate } from '../../src/records/upgrade/migrate.ts';
import { migrations, PRESENT_VERSION } from '../../src/records/upgrade/migrations.ts';
import { rules } from '../../src/records/upgrade/rules.ts';
import { contentOf } from '../setup/content.ts';
import { ask, cypherRows, database, emptyGraph, seededGraph } from '../setup/graph.ts';
import { keyWith } from '../setup/keys.ts';
import { published, recordsIn } from '../setup/records.ts';

const log = pino({ level: 'silent' });
const allRules = rules.map(({ name }) => name);
const nothing = { migrations: [], rules: [] };
const count = async (label: string) => (await cypherRows(`MATCH (node:${label}) RETURN count(node) AS count`))[0]?.['count'];

/** What a rule was is forgotten, as if it had been another. */
const forget = (rule: string) => cypherRows("MATCH (derived:Derived {rule: $rule}) SET derived.fingerprint = 'another'", { rule });

describe('A graph of an earlier version', () => {
  test('is given a history, and its contacts are held against what they may show', async () => {
    await emptyGraph();
    await loadRecords(
      database,
      recordsIn('themes: [{ id: a, label: A, labelEn: A }]\ncontacts: [{ id: anna, name: Anna, kind: INDIVIDUAL }]'),
    );
    const before = await contentOf(database);
    await cypherRows('MATCH (node:Revision|Change) DELETE node');
    await cypherRows(
      'MATCH (lock:WriteLock) REMOVE lock.seq, lock.epoch WITH lock MATCH (record:Record) REMOVE record.seq, record.projection',
    );
    await cypherRows("MATCH (contact:Entity {id: 'anna'}) REMOVE contact:Withheld SET contact:Contact, contact.name = 'Anna'");

    await migrate(database);
    expect(await contentOf(database)).toMatchObject({ nodes: expect.arrayContaining(before.nodes), relationships: before.relationships });
    expect(await ask('{ contacts { id } changes { changes { id seq } } }')).toEqual({
      contacts: [],
      changes: { changes: [{ id: 'a', seq: 1 }] },
    });
    const revisions = await count('Revision');
    expect(await migrate(database)).toMatchObject(nothing);
    expect(await count('Revision')).toBe(revisions);
  });

  test('has each factor of an initiative in one role, with what helped against a barrier as its remedy', async () => {
    await emptyGraph();
    await loadRecords(
      database,
      recordsIn(
        'factors: [{ id: tijd, label: tijd, labelEn: time, construct: III.J }]\ninitiatives: [{ id: proef, title: Proef, kind: PROJECT, barriers: [{ id: tijd, note: Geen tijd, assertion: STATED }] }]',
      ),
    );
    const enablers = [{ id: 'tijd', note: 'Een vrije middag', assertion: 'STATED' }];
    const [{ body } = { body: '{}' }] = await cypherRows("MATCH (record:Record {id: 'proef'}) RETURN record.body AS body");
    await cypherRows("MATCH (record:Record {id: 'proef'}) SET record.body = $body, record.projection = 'another'", {
      body: JSON.stringify({ ...JSON.parse(String(body)), enablers }),
    });
    await forget('nodes');

    await migrate(database);
    const question = '{ initiative(id: "proef") { enablers { id } barriersConnection { edges { properties { note remedy } } } } }';
    expect(await ask(question)).toEqual({
      initiative: { enablers: [], barriersConnection: { edges: [{ properties: { note: 'Geen tijd', remedy: 'Een vrije middag' } }] } },
    });
  });

  test('is counted anew for `related`', async () => {
    await seededGraph();
    const question = '{ initiative(id: "cobra") { related { score initiative { id } } } }';
    const before = await ask(question);
    await cypherRows(
      "MATCH (n:Entity) REMOVE n.initiativeCount, n.enablerCount, n.barrierCount, n.circumstancesWeight, n.subjectWeight CREATE (:Statistics {id: 'statistics'})",
    );
    await migrate(database);
    expect(await ask(question)).toEqual(before);
    expect(await cypherRows('MATCH (node:Statistics) RETURN node')).toEqual([]);
  });
});

describe('The data', () => {
  beforeEach(async () => {
    await emptyGraph();
    await loadRecords(database, recordsIn('themes: [{ id: zorg, label: Zorg, labelEn: Care }]'));
  });

  test('say their version and by which rules they were made; nothing is done to what is up to date', async () => {
    expect(await migrate(database)).toMatchObject({
      migrations: migrations.map(({ version, name }) => ({ version, name })),
      rules: allRules,
      records: 1,
    });
    expect(await cypherRows('MATCH (m:Migration) RETURN m.version AS version, m.checksum AS checksum ORDER BY version')).toEqual(
      migrations.map(({ version, checksum }) => ({ version, checksum })),
    );
    const content = await contentOf(database);
    expect(await migrate(database)).toEqual({ ...nothing, records: 1 });
    expect(await contentOf(database)).toEqual(content);
  });

  test('are left as they are by a dry run, which tells what would be done', async () => {
    await cypherRows('MATCH (record:Record) REMOVE record.seq, record.projection');
    await cypherRows('MATCH (node:Revision|Change) DELETE node');
    const content = await contentOf(database);
    const report = await migrate(database, { dryRun: true });
    expect(report).toMatchObject({ migrations: migrations.map(({ version, name }) => ({ version, name })), rules: allRules, records: 1 });
    expect(report.migrations[0]?.changes).toBeGreaterThan(0);
    expect(await contentOf(database)).toEqual(content);
    expect(await count('Revision')).toBe(0);
  });

  test('are brought up to date once where several start at the same time', async () => {
    await cypherRows('MATCH (record:Record) REMOVE record.seq, record.projection');
    await cypherRows('MATCH (node:Revision|Change) DELETE node');
    const reports = await Promise.all([migrate(database), migrate(database), migrate(database)]);
    expect(reports.filter(({ migrations, rules }) => migrations.length + rules.length > 0)).toHaveLength(1);
    expect(await count('Revision')).toBe(1);
    expect(await count('Migration')).toBe(PRESENT_VERSION);
  });

  test('of a newer version are refused in a sentence', async () => {
    await migrate(database);
    await cypherRows("CREATE (:Migration {version: $version, name: 'morgen', checksum: 'x'})", { version: PRESENT_VERSION + 1 });
    const refused = migrate(database);
    await expect(refused).rejects.toThrow(DataFault);
    await expect(refused).rejects.toThrow(
      `The data are of version ${PRESENT_VERSION + 1}, made by a newer Kruispunt, and this one knows no further than ${PRESENT_VERSION}: start the newer one, or restore a backup that this one made.`,
    );
  });

  test('that another program migrated are refused in a sentence', async () => {
    await migrate(database);
    await cypherRows("MATCH (migration:Migration {version: 2}) SET migration.checksum = 'x'");
    await expect(migrate(database)).rejects.toThrow(
      "The data were brought to version 2 ('epoch') by another Kruispunt than this one or its forerunners",
    );
  });
});

describe('What is derived by a rule that has changed is made anew:', () => {
  const words = "MATCH (theme:Theme {id: 'zorg'}) RETURN theme.foldedNames AS foldedNames, theme.stemNames AS stemNames";

  beforeEach(async () => {
    await emptyGraph();
    await loadRecords(
      database,
      recordsIn(`themes: [{ id: zorg, label: Zórg, labelEn: Care }]
contacts: [{ id: anna, name: Anna, kind: INDIVIDUAL, ${published} }]
initiatives: [{ id: een, title: Een, kind: PROJECT, themes: [zorg], contacts: [{ id: anna, role: CONTACT }] }]`),
    );
    await migrate(database);
  });

  test('the words by which something is found, of which nobody else has to know', async () => {
    const right = await cypherRows(words);
    await cypherRows("MATCH (theme:Theme {id: 'zorg'}) SET theme.foldedNames = ['oud'], theme.stemNames = 'oud'");
    const revisions = await count('Revision');
    await forget('nodes');
    expect((await migrate(database)).rules).toEqual(['nodes']);
    expect(await cypherRows(words)).toEqual(right);
    expect(await count('Revision')).toBe(revisions);
  });

  test('what readers are shown, of which the feed tells', async () => {
    const content = await contentOf(database);
    const { changes } = await ask<{ changes: { endCursor: string } }>('{ changes { endCursor } }');
    // What another rule showed: another label, and not the theme.
    await cypherRows("MATCH (theme:Theme {id: 'zorg'}) SET theme.label = 'Oud'");
    await cypherRows("MATCH (:Initiative {id: 'een'})-[about:HAS_THEME]->() DELETE about");
    await cypherRows("MATCH (record:Record) WHERE record.id IN ['zorg', 'een'] SET record.projection = 'by another'");
    // What is counted follows from what was shown.
    for (const rule of ['nodes', 'counts']) await forget(rule);
    await migrate(database);
    expect(await contentOf(database)).toEqual(content);
    expect(await ask('query ($after: String) { changes(after: $after) { changes { id } } }', { after: changes.endCursor })).toEqual({
      changes: { changes: [{ id: 'een' }, { id: 'zorg' }] },
    });
  });

  test('who may be seen, of which the feed tells, also where nobody noted what was shown', async () => {
    const { changes } = await ask<{ changes: { endCursor: string } }>('{ changes { endCursor } }');
    await cypherRows('MATCH (record:Record) REMOVE record.projection');
    const [unpublished] = recordsIn('contacts: [{ id: anna, name: Anna, kind: INDIVIDUAL }]');
    await cypherRows("MATCH (record:Record {id: 'anna'}) SET record.body = $body", { body: JSON.stringify(unpublished?.record) });
    await forget('nodes');
    await migrate(database);
    expect(await ask('{ contacts { id } }')).toEqual({ contacts: [] });
    expect(await ask('query ($after: String) { changes(after: $after) { changes { id deleted } } }', { after: changes.endCursor })).toEqual(
      {
        changes: {
          changes: [
            { id: 'anna', deleted: true },
            { id: 'een', deleted: false },
          ],
        },
      },
    );
  });

  test('counts, and how much an initiative has', async () => {
    const kept = `MATCH (theme:Theme)<-[:HAS_THEME]-(initiative:Initiative)
      RETURN theme.initiativeCount AS count, initiative.circumstancesWeight AS circumstances, initiative.subjectWeight AS subject`;
    expect(await cypherRows(kept)).toEqual([{ count: 1, circumstances: 0, subject: 0.4 }]);
    await cypherRows('MATCH (theme:Theme), (initiative:Initiative) SET theme.initiativeCount = 7, initiative.subjectWeight = 0.0');
    await forget('counts');
    expect((await migrate(database)).rules).toEqual(['counts']);
    expect(await cypherRows(kept)).toEqual([{ count: 1, circumstances: 0, subject: 0.4 }]);
  });

  test('norms, which are no longer kept, and when each thing changed', async () => {
    const moments = 'MATCH (entity:Entity) RETURN entity.id AS id, entity.modified AS modified ORDER BY id';
    const right = await cypherRows(moments);
    await cypherRows('MATCH (migration:Migration) WHERE migration.version >= 4 DELETE migration');
    await cypherRows("CREATE (:Derived {rule: 'counts and norms', fingerprint: 'x'})");
    await cypherRows('MATCH (entity:Entity) REMOVE entity.modified');
    expect((await migrate(database)).migrations).toEqual([
      { version: 4, name: 'no-norms', changes: 1 },
      { version: 5, name: 'modified', changes: right.length },
    ]);
    expect(await count('Derived')).toBe(allRules.length);
    expect(await cypherRows(moments)).toEqual(right);
    expect(right.map(({ modified }) => modified)).not.toContain(null);
  });

  test('what names of keys are compared by; keys whose names have become alike go on working', async () => {
    const secrets = [await keyWith('CURATOR', 'Anna 1'), await keyWith('READER', 'Bram')];
    await cypherRows('MATCH (key:ApiKey) SET key.nameInUse = key.name');
    await cypherRows("CREATE (:ApiKey {id: 'later', name: 'anna l', nameInUse: 'anna l', created: '2999'})");
    await forget('names of keys');
    await migrate(database);
    expect(await cypherRows('MATCH (key:ApiKey) RETURN key.nameInUse AS name ORDER BY key.created, name')).toEqual([
      ...[{ name: 'Anna 1' }, { name: 'bram' }, { name: 'anna l' }],
    ]);
    for (const secret of secrets) expect(await viewerOfKey(database, secret, log)).toMatchObject({ role: expect.any(String) });
  });
});
