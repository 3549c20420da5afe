import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { beforeEach, describe, expect, test } from 'vitest';
import { cypher } from '../../src/database/cypher.ts';
import type { Role } from '../../src/identity/viewer.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { draftFaults } from '../../src/web/adding/checks.ts';
import { inputOf } from '../../src/web/adding/draft.ts';
import { drafts } from '../setup/drafts.ts';
import { ask, askAs, askRaw, cypherRows, database, emptyGraph } from '../setup/graph.ts';
import { recordsIn } from '../setup/records.ts';

const start = `
themes: [{ id: stage, label: Stage, labelEn: Internship, altLabels: [bpv] }]
factors: [{ id: tijd, label: tijd om te leren, labelEn: Time, construct: III.J }]
organisations: [{ id: radboudumc, name: Radboudumc }]
professions: [{ id: aios, label: aios, labelEn: Resident }]
regions: [{ id: twente, name: Twente }]
initiatives: [{ id: netwerkstage, title: Netwerkstage ouderengeneeskunde, kind: EXPERIMENT }]
`;

const input = {
  title: 'Stage in de wijk',
  summary: 'Studenten leren samen in een wijkteam.',
  organisations: ['Radboudumc', 'Wijkteam Oost'],
  contacts: [
    { name: 'Anna de Boer', email: 'anna@wijkteam.example', organisation: 'Wijkteam Oost', mayPublish: true },
    { name: 'Bram Bos', email: 'bram@wijkteam.example', mayPublish: false },
  ],
  themes: ['BPV', 'wijkzorg'],
  professions: ['aios'],
  regions: ['Twente'],
  helped: ['Tijd om te leren', 'Een vaste begeleider'],
  learned: ['Begin klein.'],
  submitterName: 'Cor Inzender',
  submitterEmail: 'cor@inzender.example',
};

interface Taken {
  id: string | null;
  secret: string | null;
  userErrors: { code: string; path: string[]; message: string }[];
}

async function submit(given: object = input, role: Role = 'READER'): Promise<Taken> {
  const mutation = `mutation ($input: SubmitInitiativeInput!) { submitInitiative(input: $input) { id secret userErrors { code path message } } }`;
  return (await askAs<{ submitInitiative: Taken }>(role, mutation, { input: given })).submitInitiative;
}

async function review(
  more: object,
): Promise<{ submission: Record<string, unknown> | null; userErrors: { code: string; path: string[]; message: string }[] }> {
  const mutation = `mutation ($input: ReviewSubmissionInput!) {
    reviewSubmission(input: $input) { submission { status initiative exchange { byCurator text } } userErrors { code path message } }
  }`;
  return (await askAs<{ reviewSubmission: Awaited<ReturnType<typeof review>> }>('CURATOR', mutation, { input: more })).reviewSubmission;
}

const progress = async (secret: string | null) =>
  (
    await ask<{ submissionBySecret: object | null }>(
      'query ($secret: String!) { submissionBySecret(secret: $secret) { title status initiative exchange { byCurator text } } }',
      { secret },
    )
  ).submissionBySecret;

describe('A submission', () => {
  beforeEach(async () => {
    await emptyGraph();
    await loadRecords(database, recordsIn(start));
  });

  test('is taken from anybody, and waits for a curator', async () => {
    const { id, secret, userErrors } = await submit();
    expect(userErrors).toEqual([]);
    expect(secret).toMatch(/^[\w-]{43}$/);
    const { submissions } = await askAs<{ submissions: object }>(
      'CURATOR',
      '{ submissions(status: RECEIVED) { total submissions { id status submitted { title organisations } submitterEmail exchange { text } } } }',
    );
    expect(submissions).toEqual({
      total: 1,
      submissions: [
        {
          id,
          status: 'RECEIVED',
          submitted: { title: 'Stage in de wijk', organisations: ['Radboudumc', 'Wijkteam Oost'] },
          submitterEmail: 'cor@inzender.example',
          exchange: [],
        },
      ],
    });
  });

  test('does not exist for readers', async () => {
    const before = JSON.stringify(
      await ask('{ search(text: "wijk") { total } initiatives { id } organisations { id } contacts { id } changes { endCursor } }'),
    );
    const { id } = await submit();
    const after = JSON.stringify(
      await ask('{ search(text: "wijk") { total } initiatives { id } organisations { id } contacts { id } changes { endCursor } }'),
    );
    expect(after).toBe(before);
    for (const query of ['{ submissions { total } }', `{ submission(id: "${id}") { id } }`]) {
      expect((await askRaw(query)).errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    }
    expect(await progress('x'.repeat(43))).toBeNull();
  });

  test('is refused where the form refuses it, and nowhere else', async () => {
    const mutation = 'mutation ($input: SubmitInitiativeInput!) { submitInitiative(input: $input) { id userErrors { path } } }';
    await fc.assert(
      fc.asyncProperty(drafts, async (draft) => {
        const { data, errors } = await askRaw(mutation, { input: inputOf(draft) });
        const refused = Object.keys(draftFaults(draft, 'nl'));
        // GraphQL itself refuses what is no whole number.
        if (errors) expect(refused).toSatisfy((fields: string[]) => fields.includes('startYear') || fields.includes('endYear'));
        else {
          const { submitInitiative } = data as unknown as { submitInitiative: Taken };
          const { id, userErrors } = submitInitiative;
          const fields = userErrors.map(({ path: [, ...path] }) => (path[0] === 'contacts' ? path.join('-') : path[0]));
          expect([...new Set(fields)].sort()).toEqual(refused.sort());
          expect(id === null).toBe(refused.length > 0);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('keeps its secret as a hash only', async () => {
    const { secret } = await submit();
    const rows = await cypherRows('MATCH (submission:Submission) RETURN submission {.*} AS kept');
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  test('is read as records: what the graph knows, what is new, and what has no place', async () => {
    const { id } = await submit();
    const { submission } = await askAs<{
      submission: { proposal: { kind: string; body: object }[]; unmatched: object[]; resembles: string[] };
    }>('CURATOR', 'query ($id: ID!) { submission(id: $id) { proposal { kind body } unmatched { field text } resembles } }', { id });
    expect(submission.proposal).toEqual([
      { kind: 'ORGANISATION', body: { id: 'wijkteam-oost', name: 'Wijkteam Oost' } },
      {
        kind: 'CONTACT',
        body: {
          id: 'anna-de-boer',
          name: 'Anna de Boer',
          kind: 'INDIVIDUAL',
          email: 'anna@wijkteam.example',
          legalBasis: 'CONSENT',
          purpose: 'bereikbaar zijn voor vragen over het initiatief',
          publish: ['NAME', 'EMAIL', 'EMPLOYMENT'],
          organisations: [{ id: 'wijkteam-oost' }],
        },
      },
      { kind: 'CONTACT', body: { id: 'bram-bos', name: 'Bram Bos', kind: 'INDIVIDUAL', email: 'bram@wijkteam.example' } },
      { kind: 'LESSON', body: { id: 'begin-klein', statement: 'Begin klein.' } },
      {
        kind: 'INITIATIVE',
        body: {
          id: 'stage-in-de-wijk',
          title: 'Stage in de wijk',
          summary: 'Studenten leren samen in een wijkteam.',
          kind: 'PROJECT',
          organisations: [
            { id: 'radboudumc', role: 'PARTNER' },
            { id: 'wijkteam-oost', role: 'PARTNER' },
          ],
          contacts: [
            { id: 'anna-de-boer', role: 'CONTACT' },
            { id: 'bram-bos', role: 'CONTACT' },
          ],
          themes: [{ id: 'stage' }],
          enablers: [{ id: 'tijd', note: 'Tijd om te leren', assertion: 'STATED' }],
          lessons: [{ id: 'begin-klein', assertion: 'STATED' }],
          professions: [{ id: 'aios', role: 'LEARNER' }],
          regions: [{ id: 'twente' }],
        },
      },
    ]);
    expect(submission.unmatched).toEqual([
      { field: 'themes', text: 'wijkzorg' },
      { field: 'helped', text: 'Een vaste begeleider' },
    ]);
    expect(submission.resembles).toEqual([]);
  });

  test('shows which initiative it may be the same as, and takes another id', async () => {
    const { id } = await submit({ ...input, title: 'De netwerkstage ouderengeneeskunde' });
    const again = await submit({ ...input, title: 'Netwerkstage' });
    const asked = 'query ($id: ID!) { submission(id: $id) { resembles proposal { kind body } } }';
    const { submission } = await askAs<{ submission: { resembles: string[] } }>('CURATOR', asked, { id });
    expect(submission.resembles).toEqual(['netwerkstage']);
    const other = await askAs<{ submission: { proposal: { body: { id: string } }[] } }>('CURATOR', asked, { id: again.id });
    expect(other.submission.proposal.at(-1)?.body.id).toBe('netwerkstage-2');
  });

  test('is published as the curator edited it, all or nothing', async () => {
    const { id, secret } = await submit();
    const records = [
      { kind: 'ORGANISATION', body: { id: 'wijkteam', name: 'Wijkteam Oost' } },
      { kind: 'INITIATIVE', body: { id: 'wijkstage', title: 'Stage in de wijk', kind: 'PROJECT', organisations: ['wijktem'] } },
    ];
    const refused = await review({ id, decision: 'ACCEPT', records });
    expect(refused.userErrors.map(({ path }) => path.join('.'))).toEqual(['input.records.1.body.organisations.0.role']);
    const unknown = [records[0], { kind: 'INITIATIVE', body: { ...records[1]?.body, organisations: [{ id: 'wijktem', role: 'LEAD' }] } }];
    expect((await review({ id, decision: 'ACCEPT', records: unknown })).userErrors[0]?.message).toBe(
      "No Organisation has the id 'wijktem' (in 'wijkstage'); did you mean 'wijkteam'?",
    );
    expect(await ask('{ organisation(id: "wijkteam") { id } }')).toEqual({ organisation: null });

    const mended = [records[0], { kind: 'INITIATIVE', body: { ...records[1]?.body, organisations: [{ id: 'wijkteam', role: 'LEAD' }] } }];
    const { submission, userErrors } = await review({ id, decision: 'ACCEPT', records: mended, message: 'Dank u wel.' });
    expect(userErrors).toEqual([]);
    expect(submission).toEqual({ status: 'ACCEPTED', initiative: 'wijkstage', exchange: [{ byCurator: true, text: 'Dank u wel.' }] });
    expect(await ask('{ initiative(id: "wijkstage") { organisations { name } } }')).toEqual({
      initiative: { organisations: [{ name: 'Wijkteam Oost' }] },
    });
    expect(await progress(secret)).toMatchObject({ status: 'ACCEPTED', initiative: 'wijkstage' });
    expect((await review({ id, decision: 'ACCEPT', records: mended })).userErrors[0]?.message).toBe('The submission was accepted already.');
  });

  test('is published as it was proposed when nothing is edited', async () => {
    const { id } = await submit();
    expect((await review({ id, decision: 'ACCEPT' })).submission).toMatchObject({ initiative: 'stage-in-de-wijk' });
    const { history } = await askAs<{ history: { who: string }[] }>('CURATOR', '{ history(id: "stage-in-de-wijk") { who } }');
    expect(history).toEqual([{ who: 'key:test curator' }]);
  });

  test('is kept half edited by a curator, for curators only', async () => {
    const { id, secret } = await submit();
    const records = [{ kind: 'INITIATIVE', body: { id: 'wijkstage', title: 'Half af' } }];
    expect((await review({ id, decision: 'KEEP', records })).submission).toMatchObject({ status: 'RECEIVED' });
    const asked = 'query ($id: ID!) { submission(id: $id) { proposal { kind body revision } } }';
    expect(await askAs('CURATOR', asked, { id })).toEqual({ submission: { proposal: [{ ...records[0], revision: null }] } });
    expect(JSON.stringify([await progress(secret), await ask('{ search(text: "half") { total } initiatives { id } }')])).not.toContain(
      'alf af',
    );
    expect((await review({ id, decision: 'ACCEPT' })).userErrors.map(({ path }) => path.join('.'))).toEqual(['input.records.0.body.kind']);
  });

  test('goes back and forth between curator and submitter, and can be declined with a reason', async () => {
    const { id, secret } = await submit();
    const answer =
      'mutation ($input: AnswerSubmissionInput!) { answerSubmission(input: $input) { submission { status } userErrors { message } } }';
    expect(await ask(answer, { input: { secret, answer: 'Hallo?' } })).toEqual({
      answerSubmission: { submission: null, userErrors: [{ message: 'Nothing was asked about this submission.' }] },
    });
    expect((await review({ id, decision: 'ASK', message: ' ' })).userErrors[0]?.message).toBe('Must be a question to the submitter.');
    await review({ id, decision: 'ASK', message: 'Wie betaalt het?' });
    expect(await progress(secret)).toMatchObject({ status: 'ASKED', exchange: [{ byCurator: true, text: 'Wie betaalt het?' }] });
    expect(await ask(answer, { input: { secret, answer: 'De gemeente.' } })).toMatchObject({
      answerSubmission: { submission: { status: 'RECEIVED' }, userErrors: [] },
    });
    await review({ id, decision: 'DECLINE', message: 'Het staat er al in.' });
    expect(await progress(secret)).toEqual({
      title: 'Stage in de wijk',
      status: 'DECLINED',
      initiative: null,
      exchange: [
        { byCurator: true, text: 'Wie betaalt het?' },
        { byCurator: false, text: 'De gemeente.' },
        { byCurator: true, text: 'Het staat er al in.' },
      ],
    });
  });

  test('that can’t be taken is told at each field', async () => {
    const { id, userErrors } = await submit({
      ...input,
      title: ' ',
      submitterEmail: 'cor',
      url: 'javascript:alert(1)',
      startYear: 2024,
      endYear: 2020,
      goals: Array.from({ length: 31 }, () => 'Doel'),
      contacts: [{ name: 'A\u0000', mayPublish: true }],
    });
    expect(id).toBeNull();
    expect(userErrors.map(({ path, message }) => `${path.slice(1).join('.')}: ${message}`)).toEqual([
      'title: Must not be empty.',
      'goals: Must be at most 30 entries.',
      'url: Must be an http(s) address with a host and without a user name, such as https://example.org.',
      'contacts.0.name: Must not contain control characters.',
      'submitterEmail: Must be an e-mail address.',
    ]);
  });

  test('is listed without what is long of it: 900 of the largest cost a list no more than 900 small ones', async () => {
    const list = '{ submissions(status: RECEIVED, first: 100) { total submissions { id title lead submitterName received } } }';
    const parameters = { status: 'RECEIVED', first: neo4j.int(100), offset: neo4j.int(0) };
    const listed = async (words: object) => {
      await cypherRows('MATCH (submission:Submission) DELETE submission');
      const { id } = await submit({ ...input, ...words });
      await cypherRows(
        'MATCH (one:Submission {id: $id}) UNWIND range(1, 899) AS number CREATE (copy:Submission) SET copy = one {.*, id: toString(number), secretHash: toString(number)}',
        { id },
      );
      const answer = await askAs<{ submissions: { total: number; submissions: { lead: string }[] } }>('CURATOR', list);
      const { summary } = await database.driver.executeQuery(`PROFILE ${cypher('submissions/list')}`, parameters, {
        database: database.name,
      });
      const memory = summary.profile === false ? undefined : summary.profile.arguments['GlobalMemory'];
      return { answer: answer.submissions, bytes: JSON.stringify(answer).length, memory: Number(memory) };
    };
    const small = await listed({ summary: 'Begin, en wat daar verder bij hoort.' });
    const large = await listed({
      summary: `Begin, en wat daar verder ${'x'.repeat(4_000)}`,
      helped: Array.from({ length: 7 }, () => 'y'.repeat(4_900)),
    });
    expect([large.answer.total, large.answer.submissions.length, large.answer.submissions[0]?.lead]).toEqual([
      900,
      100,
      'Begin, en wat daar verder…',
    ]);
    expect(large.bytes).toBeLessThan(30_000);
    // What the database holds in memory for it: the large ones are 35 MB.
    expect(small.memory).toBeGreaterThan(0);
    expect(large.memory).toBeLessThan(1.2 * small.memory);
  });

  test('that an earlier version kept has a title in the list too, and is whole where that is asked for', async () => {
    const { id } = await submit();
    await cypherRows('MATCH (kept:Submission) REMOVE kept.title, kept.lead');
    const list = '{ submissions { submissions { id title lead submitted { goals contacts { name } } exchange { text } } } }';
    expect(await askAs('CURATOR', list)).toEqual({
      submissions: {
        submissions: [
          {
            ...{ id, title: input.title, lead: input.summary, exchange: [] },
            submitted: { goals: [], contacts: [{ name: 'Anna de Boer' }, { name: 'Bram Bos' }] },
          },
        ],
      },
    });
  });

  test('has bounds: in all its texts, and in how many wait of one address and of all', async () => {
    const large = await submit({ ...input, helped: Array.from({ length: 9 }, () => 'y'.repeat(4_900)) });
    expect(large.userErrors).toMatchObject([{ code: 'SUBMISSION_TOO_LARGE', path: ['input'] }]);
    const { id } = await submit();
    const copies =
      'MATCH (one:Submission {id: $id}) UNWIND range($from, $to) AS number CREATE (copy:Submission) SET copy = one {.*, id: toString(number), secretHash: toString(number), submitterEmail: $email}';
    await cypherRows(copies, { id, from: 1, to: 19, email: input.submitterEmail });
    expect((await submit({ ...input, submitterEmail: 'COR@inzender.example' })).userErrors).toEqual([
      {
        code: 'TOO_MANY_WAITING_OF_ONE',
        path: ['input', 'submitterEmail'],
        message: 'Of this e-mail address 20 submissions wait for a curator already: wait until they were read.',
      },
    ]);
    const other = { ...input, submitterEmail: 'els@inzender.example' };
    await cypherRows(copies, { id, from: 20, to: 998, email: 'elders@inzender.example' });
    // Who come at the same time are counted one after another.
    const taken = await Promise.all([submit(other), submit(other), submit(other)]);
    expect(taken.filter((one) => one.id !== null)).toHaveLength(1);
    expect(taken.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['TOO_MANY_WAITING', 'TOO_MANY_WAITING']);
    expect((await submit(other, 'CONTRIBUTOR')).userErrors).toEqual([]);
  });
});
