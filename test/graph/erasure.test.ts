import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { describeLoad } from '../../src/cli/describe-load.ts';
import { createKey, listKeys } from '../../src/identity/keys.ts';
import { applyRetention, endedSubmissions } from '../../src/people/apply-retention.ts';
import { eraseContact } from '../../src/people/erase.ts';
import { mergeRecords } from '../../src/records/curate/merge.ts';
import { saveRecords } from '../../src/records/curate/save.ts';
import { exportJsonLines } from '../../src/records/files/export.ts';
import { readRecords } from '../../src/records/files/read.ts';
import { storedRecords } from '../../src/records/store/all-records.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { contentOf } from '../setup/content.ts';
import { ask, askAs, cypherRows, database, emptyGraph } from '../setup/graph.ts';
import { faultsOf, recordsIn } from '../setup/records.ts';
import { seeds } from '../setup/seeds.ts';

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
        ...{
          title: 'Wijk',
          summary: 'Met Roos van Dam, en wat daar verder bij hoort.',
          submitterName: 'Roos van Dam',
          submitterEmail: 'roos.vandam@umc.example',
        },
        contacts: [{ name: 'Roos van Dam', email: 'roos.vandam@umc.example', mayPublish: true }],
      },
    });
    expect(await everything()).toMatch(TRACES);
    opaqueId = (await eraseContact(database, 'key:anna', 'roos-van-dam')).erasedId;
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
    // Nor is anywhere that is loaded.
    await emptyGraph();
    await loadRecords(database, await readRecords([file]));
    expect(await ask('{ contacts { id } }')).toEqual({ contacts: [{ id: 'bram-bos' }] });
    expect(await everything()).not.toMatch(TRACES);
    await rm(file);
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

interface Erased {
  erasedId: string | null;
  total: number;
  places: {
    id: string;
    where: string;
    record: string;
    field: string;
    trace: string;
    match: string;
    choice: string;
    times: number;
    versions: number;
  }[];
  userErrors: { code: string; message: string }[];
}

async function erase(input: { id: string; places?: string[]; dryRun?: boolean }): Promise<Erased> {
  const mutation = `mutation ($input: EraseContactInput!) {
    eraseContact(input: $input) {
      erasedId total places { id where record field trace match choice times versions } userErrors { code message }
    }
  }`;
  return (await askAs<{ eraseContact: Erased }>('CURATOR', mutation, { input })).eraseContact;
}

/** What a place says, in a line. */
const told = ({ places }: Erased) =>
  places.map(({ where, record, field, trace, match, choice, times, versions }) =>
    [where === 'RECORD' ? record : where, field, `${trace} ‘${match}’`, choice, `${times}+${versions}`].join(' · '),
  );

async function submitPerson(name: string): Promise<void> {
  const submit = 'mutation ($input: SubmitInitiativeInput!) { submitInitiative(input: $input) { id userErrors { message } } }';
  const submitted = await ask<{ submitInitiative: { id: string } }>(submit, {
    input: {
      ...{
        title: 'Wijkstage',
        summary: 'Een stage, en wat daar verder bij hoort.',
        submitterName: 'Cor',
        submitterEmail: 'cor@elders.example',
      },
      contacts: [{ name, email: 'iemand@elders.example', mayPublish: true }],
    },
  });
  const review = 'mutation ($input: ReviewSubmissionInput!) { reviewSubmission(input: $input) { userErrors { message } } }';
  const accepted = await askAs('CURATOR', review, { input: { id: submitted.submitInitiative.id, decision: 'ACCEPT' } });
  expect(accepted).toEqual({ reviewSubmission: { userErrors: [] } });
}

describe('Somebody who is called by an ordinary word, by way of the public form', () => {
  beforeEach(async () => {
    await emptyGraph();
    await loadRecords(database, seeds);
    await submitPerson('Project');
  });

  test('is not erased before somebody has looked at the places', async () => {
    const before = await contentOf(database);
    const { erasedId, userErrors, places } = await erase({ id: 'project' });
    const open = places.filter(({ trace, choice }) => trace === 'NAME' && choice === 'LIKELY');
    expect(erasedId).toBeNull();
    expect(userErrors).toEqual([
      {
        code: 'CHOICE_NEEDED',
        message: `'project' is called by words that may stand for anything, in ${open.length} places: look at them, and choose those that are about them, or none.`,
      },
    ]);
    expect(places.filter(({ choice }) => choice === 'SURE').map(({ where, field, trace }) => [where, field, trace])).toEqual([
      ['SUBMISSION', 'submitted.contacts.email', 'EMAIL'],
    ]);
    expect(open.length).toBeGreaterThan(5);
    expect(await contentOf(database)).toEqual(before);
  });

  test('takes nothing of others along, where none is chosen', async () => {
    const others =
      'MATCH (record:Record) WHERE NOT record.id IN ["project", "wijkstage"] RETURN record.id AS id, record.body AS body ORDER BY id';
    const before = await cypherRows(others);
    expect(await erase({ id: 'project', places: [] })).toMatchObject({ erasedId: expect.stringMatching(/^erased-/), userErrors: [] });
    expect(await cypherRows(others)).toEqual(before);
    expect(await ask('{ initiative(id: "wijkstage") { kind contacts { id } } contact(id: "project") { id } }')).toEqual({
      initiative: { kind: 'PROJECT', contacts: [] },
      contact: null,
    });
  });

  test('takes words of texts where they are chosen, and never a choice, an id, a day or an address', async () => {
    const { places } = await erase({ id: 'project', dryRun: true });
    const chosen = places.filter(({ choice }) => choice !== 'BY_HAND').map(({ id }) => id);
    expect((await erase({ id: 'project', places: chosen })).userErrors).toEqual([]);
    const lists = await ask<Record<string, object[]>>(
      '{ initiatives(limit: 100) { id kind status } organisations(limit: 100) { id kind } resources(limit: 100) { id kind url } lessons(limit: 100) { id horizon } contacts(limit: 100) { id kind } }',
    );
    const kinds = seeds.map(({ record }) => record).filter(({ type }) => type === 'Initiative' || type === 'Resource');
    for (const { id, ...record } of kinds) {
      const list = lists[record.type === 'Initiative' ? 'initiatives' : 'resources'];
      expect(list).toContainEqual(expect.objectContaining({ id, kind: 'kind' in record ? record.kind : undefined }));
    }
    expect((await loadRecords(database, seeds, { dryRun: true })).changed.length).toBeGreaterThan(5);
  });
});

describe('Where somebody is named', () => {
  const person =
    'contacts: [{ id: roos-van-dam, name: Roos van Dam, kind: INDIVIDUAL, email: roos.vandam@umc.example, phone: "+31612345678" }]';

  beforeEach(async () => {
    await emptyGraph();
    await loadRecords(
      database,
      recordsIn(`${person}
organisations: [{ id: praktijk, name: Roos van Dam, website: 'https://roosvandam.example', description: 'Van Roos van Dam.' }]
initiatives:
  - id: proef
    title: Proef
    kind: PROJECT
    summary: 'Bel Dam, Roos van (06 - 12 34 56 78). Van Dam zei: zie https://umc.example/over/roos-van-dam. R. van Dam ook.'
    contacts: [{ id: roos-van-dam, role: CONTACT }]
    goals: [Roos moet het doen.]
  - { id: anders, title: Anders, kind: PROJECT, goals: [Roos moet het doen.] }
lessons: [{ id: les-van-roos-van-dam, statement: Begin klein. }]`),
    );
  });

  test('is told before anything is erased: what goes, what is likely, and what can’t go', async () => {
    const before = await contentOf(database);
    const answer = await erase({ id: 'roos-van-dam', dryRun: true });
    expect(answer).toMatchObject({ erasedId: null, userErrors: [], total: answer.places.length });
    expect(told(answer)).toEqual([
      'proef · contacts · MENTION ‘’ · ALWAYS · 1+1',
      'praktijk · description · NAME ‘Roos van Dam’ · SURE · 1+1',
      'proef · summary · NAME ‘Dam, Roos van’ · SURE · 1+1',
      'proef · summary · PHONE ‘06 - 12 34 56 78’ · SURE · 1+1',
      'proef · summary · ADDRESS ‘https://umc.example/over/roos-van-dam’ · SURE · 1+1',
      'praktijk · name · NAME ‘Roos van Dam’ · LIKELY · 1+1',
      'praktijk · website · ADDRESS ‘https://roosvandam.example’ · LIKELY · 1+1',
      'proef · summary · SURNAME ‘Van Dam’ · LIKELY · 1+1',
      'proef · summary · INITIALS ‘R. van Dam’ · LIKELY · 1+1',
      'proef · goals · GIVEN_NAME ‘Roos’ · LIKELY · 1+1',
      'les-van-roos-van-dam · id · NAME ‘roos-van-dam’ · BY_HAND · 1+0',
    ]);
    expect(await contentOf(database)).toEqual(before);
  });
});

describe('Places that are chosen', () => {
  beforeEach(emptyGraph);

  const summaryOf = async (id: string) =>
    (await ask<{ initiative: { summary: string } }>('query ($id: ID!) { initiative(id: $id) { summary } }', { id })).initiative.summary;

  test('go, instead of what is sure', async () => {
    await loadRecords(
      database,
      recordsIn(`contacts: [{ id: roos-van-dam, name: Roos van Dam, kind: INDIVIDUAL }]
initiatives: [{ id: proef, title: Proef, kind: PROJECT, summary: 'Roos van Dam, R. van Dam en mevrouw Van Dam.' }]`),
    );
    const { places } = await erase({ id: 'roos-van-dam', dryRun: true });
    const initials = places.filter(({ trace }) => trace === 'INITIALS').map(({ id }) => id);
    expect((await erase({ id: 'roos-van-dam', places: initials })).userErrors).toEqual([]);
    expect(await summaryOf('proef')).toBe('Roos van Dam, [verwijderd] en mevrouw Van Dam.');
    const { history } = await askAs<{ history: { before: { summary: string } | null; after: { summary: string } }[] }>(
      'CURATOR',
      '{ history(id: "proef") { before after } }',
    );
    expect(history.map(({ before, after }) => [before?.summary, after.summary])).toEqual([
      ['Roos van Dam, [verwijderd] en mevrouw Van Dam.', 'Roos van Dam, [verwijderd] en mevrouw Van Dam.'],
      [undefined, 'Roos van Dam, [verwijderd] en mevrouw Van Dam.'],
    ]);
  });

  test('must still be there', async () => {
    await loadRecords(database, recordsIn('contacts: [{ id: roos-van-dam, name: Roos van Dam, kind: INDIVIDUAL }]'));
    const { erasedId, userErrors } = await erase({ id: 'roos-van-dam', places: ['0123456789abcdef0123'] });
    expect(erasedId).toBeNull();
    expect(userErrors).toEqual([
      { code: 'PLACES_CHANGED', message: "What was chosen is not there any more in 1 place: look again where 'roos-van-dam' is named." },
    ]);
  });

  test('leave each record within its schema, or nothing is erased and the record is named', async () => {
    const title = `Bo Ko ${'x'.repeat(294)}`;
    await loadRecords(
      database,
      recordsIn(`contacts: [{ id: bo-ko, name: Bo Ko, kind: INDIVIDUAL }]
initiatives: [{ id: lang, title: ${title}, kind: PROJECT, contacts: [{ id: bo-ko, role: CONTACT }] }]`),
    );
    const before = await contentOf(database);
    expect((await erase({ id: 'bo-ko' })).userErrors).toEqual([
      { code: 'WOULD_NOT_FIT', message: "'lang' would no longer fit its schema without them (title): edit it first." },
    ]);
    expect(await contentOf(database)).toEqual(before);
  });
});

describe('Others', () => {
  beforeEach(emptyGraph);

  test('keep their names and addresses, also where they are the same', async () => {
    await loadRecords(
      database,
      recordsIn(`contacts:
  - { id: jan-smit, name: Jan Smit, kind: INDIVIDUAL, email: balie@umc.example, phone: "+31243611111" }
  - { id: jan-smit-2, name: Jan Smit, kind: INDIVIDUAL, email: jan@elders.example }
  - { id: balie, name: Balie, kind: GROUP, email: balie@umc.example, phone: "+31243611111" }
initiatives: [{ id: proef, title: Proef, kind: PROJECT, summary: 'Mail balie@umc.example of bel 024-3611111.' }]`),
    );
    await erase({ id: 'jan-smit' });
    const { records } = await askAs<{ records: { records: { body: Record<string, string> }[] } }>(
      'CURATOR',
      '{ records { records { body } } }',
    );
    expect(records.records.map(({ body }) => [body['name'] ?? body['summary'], body['email'], body['phone']])).toEqual([
      ['Balie', 'balie@umc.example', '+31243611111'],
      ['Jan Smit', 'jan@elders.example', undefined],
      ['Mail balie@umc.example of bel 024-3611111.', undefined, undefined],
    ]);
  });
});

describe('Somebody in what was submitted', () => {
  test('is gone as who submitted it, as one to call, from the exchange and from what a curator made of it', async () => {
    await emptyGraph();
    const person = { name: 'Roos van Dam', email: 'roos@umc.example' };
    await loadRecords(
      database,
      recordsIn(`contacts: [{ id: roos-van-dam, kind: INDIVIDUAL, name: ${person.name}, email: ${person.email}, phone: "+31612345678" }]`),
    );
    const { submitInitiative } = await ask<{ submitInitiative: { id: string; secret: string } }>(
      'mutation ($input: SubmitInitiativeInput!) { submitInitiative(input: $input) { id secret } }',
      {
        input: {
          ...{ title: 'Wijkstage', summary: 'Een stage, en wat daar verder bij hoort.', kind: 'PROJECT', source: 'Bel 06 1234 5678.' },
          ...{ submitterName: person.name, submitterEmail: person.email.toUpperCase() },
          contacts: [
            { ...person, mayPublish: true },
            { name: 'Bram Bos', email: 'bram@umc.example', mayPublish: true },
          ],
        },
      },
    );
    const { id, secret } = submitInitiative;
    const review = 'mutation ($input: ReviewSubmissionInput!) { reviewSubmission(input: $input) { userErrors { message } } }';
    await askAs('CURATOR', review, { input: { id, decision: 'ASK', message: 'Dag Roos van Dam, wie betaalt het?' } });
    await ask('mutation ($input: AnswerSubmissionInput!) { answerSubmission(input: $input) { userErrors { message } } }', {
      input: { secret, answer: 'De gemeente. Groet, Roos van Dam' },
    });
    const records = [
      { kind: 'CONTACT', body: { id: 'roos', ...person, kind: 'INDIVIDUAL' } },
      {
        kind: 'INITIATIVE',
        body: {
          id: 'wijkstage',
          title: 'Wijkstage',
          kind: 'PROJECT',
          contacts: [{ id: 'roos', role: 'CONTACT' }, 'roos-van-dam', { id: 'bram-bos' }],
        },
      },
    ];
    await askAs('CURATOR', review, { input: { id, decision: 'KEEP', records } });

    await erase({ id: 'roos-van-dam' });
    const { submission } = await askAs<{ submission: object }>(
      'CURATOR',
      `query ($id: ID!) { submission(id: $id) {
        submitterName submitterEmail submitted { kind source contacts { name email } } exchange { text } proposal { kind body }
      } }`,
      { id },
    );
    expect(submission).toEqual({
      ...{ submitterName: null, submitterEmail: null },
      submitted: { kind: 'PROJECT', source: 'Bel [verwijderd].', contacts: [{ name: 'Bram Bos', email: 'bram@umc.example' }] },
      exchange: [{ text: 'Dag [verwijderd], wie betaalt het?' }, { text: 'De gemeente. Groet, [verwijderd]' }],
      proposal: [{ kind: 'INITIATIVE', body: { id: 'wijkstage', title: 'Wijkstage', kind: 'PROJECT', contacts: [{ id: 'bram-bos' }] } }],
    });
  });
});

describe('A submission', () => {
  const submitted = async (more: object = {}) => {
    const input = {
      title: 'Wijkstage',
      summary: 'Een stage in de wijk. Vragen? Mail Cor Inzender.',
      submitterName: 'Cor Inzender',
      submitterEmail: 'cor@elders.example',
    };
    const mutation = 'mutation ($input: SubmitInitiativeInput!) { submitInitiative(input: $input) { id secret } }';
    const { submitInitiative } = await ask<{ submitInitiative: { id: string; secret: string } }>(mutation, {
      input: { ...input, ...more },
    });
    return submitInitiative;
  };
  const eraseOne = async (input: object) =>
    (
      await askAs<{ eraseSubmission: object }>(
        'CURATOR',
        'mutation ($input: EraseSubmissionInput!) { eraseSubmission(input: $input) { erased userErrors { code message } } }',
        { input },
      )
    ).eraseSubmission;

  beforeEach(emptyGraph);

  test('can be erased as a whole; its secret leads nowhere then, and the audit trail has its id only', async () => {
    const { id, secret } = await submitted();
    expect(await eraseOne({ id })).toEqual({ erased: [id], userErrors: [] });
    expect(await ask('query ($secret: String!) { submissionBySecret(secret: $secret) { title } }', { secret })).toEqual({
      submissionBySecret: null,
    });
    expect(await everything()).not.toMatch(/cor|wijkstage/i);
    expect(await askAs('ADMIN', '{ audit { who action subject } }')).toEqual({
      audit: [{ who: 'key:test curator', action: 'ERASE_SUBMISSION', subject: id }],
    });
    expect(await eraseOne({ id })).toEqual({
      erased: [],
      userErrors: [{ code: 'NOT_FOUND', message: `There is no submission with the id '${id}'.` }],
    });
  });

  test('can lose who sent it, and so do all others of the same address', async () => {
    const [one, two] = [await submitted(), await submitted({ title: 'Anders', submitterEmail: 'COR@elders.example' })];
    const other = await submitted({ submitterName: 'Els Bos', submitterEmail: 'els@elders.example', summary: 'Nog een stage in de wijk.' });
    const ids = [one.id, two.id].sort();
    expect(await eraseOne({ id: one.id, submitterOnly: true })).toEqual({ erased: ids, userErrors: [] });
    const { submissions } = await askAs<{
      submissions: { submissions: { id: string; submitterName: string | null; submitterEmail: string | null; lead: string }[] };
    }>('CURATOR', '{ submissions { submissions { id submitterName submitterEmail lead } } }');
    const gone = { submitterName: null, submitterEmail: null, lead: 'Een stage in de wijk. Vragen? Mail [verwijderd].' };
    expect(submissions.submissions).toEqual([
      { id: one.id, ...gone },
      { id: two.id, ...gone },
      { id: other.id, submitterName: 'Els Bos', submitterEmail: 'els@elders.example', lead: 'Nog een stage in de wijk.' },
    ]);
    expect(await eraseOne({ id: one.id, submitterOnly: true })).toEqual({ erased: [], userErrors: [] });
  });

  test('is kept 90 days after it was decided about, and a year while nothing happens; then it is erased, as are contacts', async () => {
    const [waiting, declined, accepted] = [await submitted(), await submitted({ title: 'Nee' }), await submitted({ title: 'Ja' })];
    const review = 'mutation ($input: ReviewSubmissionInput!) { reviewSubmission(input: $input) { userErrors { message } } }';
    await askAs('CURATOR', review, { input: { id: declined.id, decision: 'DECLINE', message: 'Het staat er al in.' } });
    await askAs('CURATOR', review, { input: { id: accepted.id, decision: 'ACCEPT' } });
    await cypherRows("MATCH (one:Submission {id: $id}) SET one.received = '2026-01-31T12:00:00.000Z'", { id: waiting.id });
    await cypherRows("MATCH (one:Submission) WHERE one.decided IS NOT NULL SET one.decided = '2026-11-01T12:00:00.000Z'");
    await loadRecords(
      database,
      recordsIn(`contacts:
  - { id: roos-van-dam, name: Roos van Dam, kind: INDIVIDUAL, retainUntil: 2027-01-30 }
  - { id: project, name: Project, kind: INDIVIDUAL, retainUntil: 2027-01-30 }
  - { id: bram-bos, name: Bram Bos, kind: INDIVIDUAL, retainUntil: 2027-01-31 }
lessons: [{ id: les, statement: Vraag Roos van Dam naar het project. }]`),
    );
    expect(await endedSubmissions(database, '2027-01-30')).toEqual([]);
    expect((await endedSubmissions(database, '2027-01-31')).sort()).toEqual([declined.id, accepted.id].sort());
    const applied = await applyRetention(database, 'cli:els', '2027-02-01');
    expect(applied).toEqual({
      contacts: [expect.stringMatching(/^erased-/), expect.stringMatching(/^erased-/)],
      submissions: [waiting.id, declined.id, accepted.id].sort(),
      refused: [{ id: 'project', reason: expect.stringContaining('look at them, and choose') }],
    });
    const { records } = await askAs<{ records: { records: { id: string }[] } }>('CURATOR', '{ records { records { id } } }');
    expect(records.records.map(({ id }) => id)).toEqual(['ja', 'les', 'project']);
    expect(await ask('{ lesson(id: "les") { statement } }')).toEqual({ lesson: { statement: 'Vraag [verwijderd] naar het project.' } });
  });
});

describe('Somebody who did something here', () => {
  test('may be erased from the history, the audit trail and the name of a key, where that is chosen', async () => {
    await emptyGraph();
    await createKey(database, 'cli:els', { name: 'Roos van Dam', role: 'CURATOR' });
    await loadRecords(database, recordsIn('contacts: [{ id: roos-van-dam, name: Roos van Dam, kind: INDIVIDUAL }]'), {
      who: 'key:Roos van Dam',
    });
    const answer = await erase({ id: 'roos-van-dam', dryRun: true });
    expect(told(answer)).toEqual(['TRAIL · who · NAME ‘Roos van Dam’ · LIKELY · 1+0']);
    await erase({ id: 'roos-van-dam', places: answer.places.map(({ id }) => id) });
    expect(await everything()).not.toMatch(/Roos van Dam/);
    expect((await listKeys(database)).map(({ name }) => name)).toEqual([expect.stringMatching(/^erased-[0-9a-f]{12}$/)]);
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
