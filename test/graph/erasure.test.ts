import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { describeLoad } from '../../src/cli/describe-load.ts';
import { mergeRecords } from '../../src/records/curate/merge.ts';
import { saveRecords } from '../../src/records/curate/save.ts';
import { exportJsonLines } from '../../src/records/files/export.ts';
import { eraseContact } from '../../src/records/people/erase.ts';
import { storedRecords } from '../../src/records/store/all-records.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { ask, askAs, cypherRows, database, emptyGraph } from '../setup/graph.ts';
import { faultsOf, recordsIn } from '../setup/records.ts';

const published = 'legalBasis: CONSENT, purpose: bereikbaar zijn, publish: [NAME, EMAIL, PHONE]';
const start = `
organisations: [{ id: umc, name: UMC }]
contacts:
  - { id: roos-van-dam, name: Roos van Dam, kind: INDIVIDUAL, email: Roos.vanDam@umc.example, phone: "+31612345678", ${published}, organisations: [umc] }
  - { id: r-van-dam, name: R. van Dam, kind: INDIVIDUAL, ${published.replace(', EMAIL, PHONE', '')} }
  - { id: bram-bos, name: Bram Bos, kind: INDIVIDUAL, email: bram@umc.example, legalBasis: CONSENT, purpose: bereikbaar zijn, publish: [NAME, EMAIL] }
initiatives:
  - id: proef
    title: Proef
    kind: PROJECT
    summary: Roos van Dam (roos.vandam@umc.example) begon ermee; een roos van damast niet.
    contacts: [{ id: roos-van-dam, role: CONTACT }, { id: r-van-dam, role: QUOTED }, { id: bram-bos, role: CONTACT }]
    quotes: [{ paraphrase: Het werkt., contact: roos-van-dam, capacity: verpleegkundige }]
  - { id: anders, title: Anders, kind: PROJECT, contacts: [{ id: bram-bos, role: CONTACT }] }
`;

const TRACES = /roos-van-dam|r-van-dam|roos van dam\b|r\. van dam|roos\.vandam|31612345678/i;

/** All that the database holds, history and submissions included. */
async function everything(): Promise<string> {
  const nodes = await cypherRows('MATCH (node) RETURN labels(node) AS labels, properties(node) AS properties');
  const relationships = await cypherRows('MATCH ()-[stated]->() RETURN type(stated) AS type, properties(stated) AS properties');
  return JSON.stringify([nodes, relationships]);
}

const hashOf = (id: string) => createHash('sha256').update(id).digest('hex');

describe('Somebody who is erased', () => {
  let opaqueId: string;

  beforeEach(async () => {
    await emptyGraph();
    await loadRecords(database, recordsIn(start));
    const [placed] = recordsIn(`lessons: [{ id: les, statement: Bel roos van dam. }]`);
    if (placed) await saveRecords(database, 'key:anna', [{ placed }]);
    await mergeRecords(database, 'key:anna', 'r-van-dam', 'roos-van-dam');
    await ask(`mutation ($input: SubmitInitiativeInput!) { submitInitiative(input: $input) { id } }`, {
      input: {
        ...{ title: 'Wijk', summary: 'Met Roos van Dam.', submitterName: 'Roos van Dam', submitterEmail: 'roos.vandam@umc.example' },
        contacts: [{ name: 'Roos van Dam', email: 'roos.vandam@umc.example', mayPublish: true }],
      },
    });
    expect(await everything()).toMatch(TRACES);
    opaqueId = await eraseContact(database, 'key:anna', 'roos-van-dam');
  });

  test('is nowhere in the database any more: nodes, records, history, search texts, redirects, submissions', async () => {
    const found = TRACES.exec(await everything());
    expect(found?.[0]).toBeUndefined();
  });

  test('leaves everything else as it was', async () => {
    expect(
      await ask('{ initiative(id: "proef") { summary contacts { name email } quotes { paraphrase capacity speakers { id } } } }'),
    ).toEqual({
      initiative: {
        summary: '[verwijderd] ([verwijderd]) begon ermee; een roos van damast niet.',
        contacts: [{ name: 'Bram Bos', email: 'bram@umc.example' }],
        quotes: [{ paraphrase: 'Het werkt.', capacity: 'verpleegkundige', speakers: [] }],
      },
    });
    expect(
      await ask('{ lesson(id: "les") { statement } contacts { id } search(text: "roos van dam") { hits { item { __typename } } } }'),
    ).toMatchObject({
      lesson: { statement: 'Bel [verwijderd].' },
      contacts: [{ id: 'bram-bos' }],
    });
  });

  test('is in no dump', async () => {
    const file = join(tmpdir(), `kruispunt-dump-${process.pid}.jsonl`);
    await exportJsonLines(storedRecords(database), file);
    expect(await readFile(file, 'utf8')).not.toMatch(TRACES);
  });

  test('is a tombstone in the feed that says nothing but what a copy needs to forget them', async () => {
    const { changes } = await ask<{ changes: { changes: { id: string; seq: number }[] } }>(
      '{ changes(kinds: [CONTACT]) { changes { id seq deleted mergedInto erased entity { __typename } } } }',
    );
    const tombstone = changes.changes.find(({ id }) => id === opaqueId);
    expect(tombstone).toMatchObject({ deleted: true, mergedInto: null, entity: null });
    expect(tombstone).toHaveProperty('erased', expect.arrayContaining([hashOf('roos-van-dam'), hashOf('r-van-dam')]));
    expect(tombstone?.seq).toBe(Math.max(...changes.changes.map(({ seq }) => seq)));
  });

  test('has a history under an id that says nothing, without what it held', async () => {
    const { history } = await askAs<{ history: object[] }>(
      'CURATOR',
      'query ($id: ID!) { history(id: $id) { operation who before after } }',
      {
        id: opaqueId,
      },
    );
    expect(history[0]).toEqual({ operation: 'DELETE', who: 'key:anna', before: null, after: null });
    expect(
      history.every((revision) => 'before' in revision && revision.before === null && 'after' in revision && revision.after === null),
    ).toBe(true);
    const seqs = await cypherRows('MATCH (revision:Revision) RETURN revision.seq AS seq ORDER BY seq');
    expect(seqs.map(({ seq }) => seq)).toEqual(seqs.map((_, index) => index + 1));
  });

  test('stands in the audit trail by that id, with who erased them', async () => {
    expect(await askAs('ADMIN', '{ audit(first: 1) { who action subject } }')).toEqual({
      audit: [{ who: 'key:anna', action: 'ERASE_CONTACT', subject: opaqueId }],
    });
  });

  test('is not brought back by a later load, which tells what it left out', async () => {
    const report = await loadRecords(database, recordsIn(start));
    expect(report.leftOut.sort()).toEqual(['r-van-dam', 'roos-van-dam']);
    expect(describeLoad(report, false)).toContain('left out roos-van-dam, and every mention: erased on their own request');
    expect(await ask('{ contacts { id } initiative(id: "proef") { contacts { id } } }')).toEqual({
      contacts: [{ id: 'bram-bos' }],
      initiative: { contacts: [{ id: 'bram-bos' }] },
    });
  });

  test('is known again by address or number, and by a name that comes with neither', async () => {
    const leftOut = async (contact: string) =>
      (await loadRecords(database, recordsIn(`contacts: [{ id: iemand, kind: INDIVIDUAL, ${contact} }]`), { dryRun: true })).leftOut;
    expect(await leftOut('name: R. D., email: roos.vandam@UMC.example')).toEqual(['iemand']);
    expect(await leftOut('name: R. D., phone: "+31612345678"')).toEqual(['iemand']);
    expect(await leftOut('name: Róos van dam')).toEqual(['iemand']);
    expect(await leftOut('name: Roos van Dam, email: een.ander@elders.example')).toEqual([]);
  });

  test('can’t be saved anew; a curator is told why', async () => {
    const [placed] = recordsIn('contacts: [{ id: roos-van-dam, name: Roos, kind: INDIVIDUAL }]');
    if (!placed) throw new Error('There is no record.');
    expect(await faultsOf(() => saveRecords(database, 'x', [{ placed }]))).toEqual([
      "records.yaml:1: contacts[0].id: 'roos-van-dam' was erased on their own request and can't come back. If this is somebody else, give them another id.",
    ]);
  });

  test('can’t be erased twice, and nobody else is a contact', async () => {
    for (const id of ['roos-van-dam', 'proef', 'niemand']) {
      expect(await faultsOf(() => eraseContact(database, 'x', id))).toEqual([`there is no contact with the id '${id}'.`]);
    }
  });
});

describe('Somebody who was taken out before', () => {
  test('can still be erased from the history', async () => {
    await emptyGraph();
    await loadRecords(
      database,
      recordsIn('contacts: [{ id: roos-van-dam, name: Roos van Dam, kind: INDIVIDUAL, email: roos.vandam@umc.example }]'),
    );
    await askAs('CURATOR', 'mutation { removeRecord(input: { id: "roos-van-dam", revision: 1 }) { id } }');
    const mutation = 'mutation { eraseContact(input: { id: "roos-van-dam" }) { erasedId userErrors { code message } } }';
    const { eraseContact: payload } = await askAs<{ eraseContact: { erasedId: string } }>('CURATOR', mutation);
    expect(payload.erasedId).toMatch(/^erased-[0-9a-f]{12}$/);
    expect(await everything()).not.toMatch(TRACES);
  });
});
