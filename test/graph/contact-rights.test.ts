import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contactDossier } from '../../src/people/dossier.ts';
import { eraseContact } from '../../src/people/erase.ts';
import { retention } from '../../src/people/retention.ts';
import { mergeRecords } from '../../src/records/curate/merge.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { address, ask, cypherRows, database, emptyGraph } from '../setup/graph.ts';
import { endPrograms, runProgram } from '../setup/program.ts';
import { faultsOf, recordsIn } from '../setup/records.ts';
import { seeds } from '../setup/seeds.ts';

afterAll(endPrograms);

const basis = 'legalBasis: LEGITIMATE_INTERESTS, purpose: Vragen';

describe('Retention', () => {
  const told = (fields: string, within = 90) =>
    retention(
      recordsIn(`contacts: [{ id: anna, name: Anna, kind: INDIVIDUAL, ${fields} }]`).map(({ record }) => record),
      '2028-11-30',
      within,
    ).map(({ about, message }) => [about, message]);

  test('tells what is kept too long, what soon will be, and what has no end', () => {
    const verified = 'verified: 2026-11-30';
    expect(told(`${verified}, retainUntil: 2028-11-29`)).toEqual([['expired', "'anna' was to be kept until 2028-11-29."]]);
    expect(told(`${verified}, retainUntil: 2028-11-30`)).toEqual([['expiring', "'anna' is kept until 2028-11-30."]]);
    expect(told(`${verified}, retainUntil: 2029-02-28`)).toEqual([['expiring', "'anna' is kept until 2029-02-28."]]);
    expect(told(`${verified}, retainUntil: 2029-03-01`)).toEqual([]);
    expect(told(`${verified}, retainUntil: 2028-12-01`, 0)).toEqual([]);
    expect(told(verified)).toEqual([['without an end', "'anna' has no day until which it is kept."]]);
  });

  test('tells consent of an unknown day, and what was never verified', () => {
    const kept = 'retainUntil: 2030-01-01';
    expect(told(`${kept}, legalBasis: CONSENT, purpose: Vragen`)).toEqual([
      ['consent without a day', "'anna' is kept on consent, but nobody noted on which day."],
    ]);
    expect(told(`${kept}, legalBasis: CONSENT, purpose: Vragen, verified: 2028-01-01`)).toEqual([]);
    expect(told(`${kept}, ${basis}`)).toEqual([['never verified', "'anna' was never verified."]]);
  });

  test('of the seeds ends on the day that their file tells', () => {
    const findings = (today: string) =>
      retention(
        seeds.map(({ record }) => record),
        today,
        0,
      ).filter(({ about }) => about === 'expired');
    expect(findings('2028-11-30')).toEqual([]);
    expect(findings('2028-12-01')).toHaveLength(21);
  });
});

const start = `
organisations: [{ id: umc, name: UMC }]
contacts:
  - { id: roos-bos, name: Roos Bos, kind: INDIVIDUAL, email: roos@umc.example, phone: "+31612345678", ${basis}, publish: [NAME, EMAIL], organisations: [{ id: umc, jobTitle: verpleegkundige }] }
  - { id: r-bos, name: R. Bos, kind: INDIVIDUAL }
  - { id: bram-vos, name: Bram Vos, kind: INDIVIDUAL, email: bram@umc.example }
initiatives:
  - id: proef
    title: Proef
    kind: PROJECT
    summary: Roos Bos begon ermee.
    goals: [Anderen helpen]
    contacts: [{ id: roos-bos, role: CONTACT }, { id: bram-vos, role: LEADER }]
    quotes: [{ paraphrase: Het werkt., contact: roos-bos, capacity: verpleegkundige }]
  - { id: anders, title: Anders, kind: PROJECT, contacts: [{ id: bram-vos, role: CONTACT }] }
`;

describe('Everything that is kept of a contact', () => {
  beforeAll(async () => {
    await emptyGraph();
    await loadRecords(database, recordsIn(start));
    await mergeRecords(database, 'key:els', 'r-bos', 'roos-bos');
    const submit = 'mutation ($input: SubmitInitiativeInput!) { submitInitiative(input: $input) { id userErrors { message } } }';
    const people = [
      { name: 'Roos Bos', email: 'roos@umc.example', mayPublish: true },
      { name: 'Bram Vos', email: 'bram@umc.example', mayPublish: false },
    ];
    const submitter = { submitterName: 'Bram Vos', submitterEmail: 'bram@umc.example' };
    await ask(submit, { input: { title: 'Wijk', summary: 'Bel ROOS BOS, niet in het bos.', contacts: people, ...submitter } });
    await ask(submit, { input: { title: 'Anders', summary: 'Dat begon met Bram Vos.', ...submitter } });
  });

  test('is the record with what is public of it, each mention, the history and submissions, and nothing of others', async () => {
    const dossier = await contactDossier(database, 'cli:els', 'r-bos');
    expect(dossier).toEqual({
      ids: ['roos-bos', 'r-bos'],
      record: expect.objectContaining({ id: 'roos-bos', email: 'roos@umc.example', phone: '+31612345678', purpose: 'Vragen' }),
      published: { type: 'Contact', id: 'roos-bos', name: 'Roos Bos', kind: 'INDIVIDUAL', email: 'roos@umc.example' },
      mentions: [
        {
          kind: 'Initiative',
          id: 'proef',
          passages: [
            { path: 'summary', value: 'Roos Bos begon ermee.' },
            { path: 'contacts[0]', value: { id: 'roos-bos', role: 'CONTACT' } },
            { path: 'quotes[0]', value: { paraphrase: 'Het werkt.', contact: 'roos-bos', capacity: 'verpleegkundige' } },
          ],
        },
      ],
      history: [
        expect.objectContaining({
          operation: 'CREATE',
          id: 'roos-bos',
          before: null,
          after: expect.objectContaining({ name: 'Roos Bos' }),
        }),
        expect.objectContaining({ operation: 'CREATE', id: 'r-bos', after: expect.objectContaining({ name: 'R. Bos' }) }),
        expect.objectContaining({
          operation: 'CREATE',
          id: 'proef',
          after: expect.arrayContaining([expect.objectContaining({ path: 'summary' })]),
        }),
        expect.objectContaining({ operation: 'MERGE', id: 'r-bos', before: expect.objectContaining({ name: 'R. Bos' }), after: null }),
      ],
      submissions: [
        {
          id: expect.any(String),
          received: expect.any(String),
          passages: [
            { path: 'submitted.summary', value: 'Bel ROOS BOS, niet in het bos.' },
            { path: 'submitted.contacts[0]', value: { name: 'Roos Bos', email: 'roos@umc.example', mayPublish: true } },
          ],
        },
      ],
      exports: [],
    });
    expect(JSON.stringify(dossier)).not.toMatch(/bram|els/i);
  });

  test('is printed by the command, which stands in the audit trail', async () => {
    const { uri, user, password } = address;
    const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const program = runProgram('src/cli/kruispunt.ts', ['contact', 'export', 'roos-bos'], settings);
    expect(await program.ended).toBe(0);
    expect(JSON.parse(program.output())).toMatchObject({ ids: ['roos-bos', 'r-bos'], exports: [{ time: expect.any(String) }] });
    const entries = "MATCH (audit:Audit {action: 'EXPORT_CONTACT'}) RETURN audit.who AS who, audit.subject AS subject ORDER BY audit.time";
    expect(await cypherRows(entries)).toEqual([
      { who: 'cli:els', subject: 'roos-bos' },
      { who: expect.stringMatching(/^cli:/), subject: 'roos-bos' },
    ]);

    const due = runProgram('src/cli/kruispunt.ts', ['retention', '--within', '30'], settings);
    expect(await due.ended).toBe(0);
    expect(due.output()).toContain("Kept without an end: 2\n  'bram-vos' has no day until which it is kept.\n  'roos-bos' has no day");
  });

  test('is not there for somebody who is unknown, or was erased, whose id leaves the audit trail too', async () => {
    expect(await faultsOf(() => contactDossier(database, 'cli:els', 'proef'))).toEqual(["there is no contact with the id 'proef'."]);
    await eraseContact(database, 'cli:els', 'roos-bos');
    expect(await faultsOf(() => contactDossier(database, 'cli:els', 'roos-bos'))).toEqual(["there is no contact with the id 'roos-bos'."]);
    expect(JSON.stringify(await cypherRows('MATCH (audit:Audit) RETURN audit.subject AS subject'))).not.toContain('roos');
  });
});
