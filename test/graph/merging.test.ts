import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { loadRecords } from '../../src/records/store/load.ts';
import { contentOf } from '../setup/content.ts';
import { askAs, cypherRows, database, emptyGraph } from '../setup/graph.ts';
import { recordsIn } from '../setup/records.ts';

type Fields = Record<string, unknown>;

interface Merged {
  record: { id: string; body: Fields; revision: number } | null;
  changed: number | null;
  revisions: { id: string; operation: string; seq: number; time: string; before: Fields | null; after: Fields | null }[] | null;
  current: { id: string; body: Fields } | null;
  userErrors: { code: string; message: string }[];
}

const MERGE = `mutation ($input: MergeRecordsInput!) {
  mergeRecords(input: $input) {
    record { id body revision }
    changed
    revisions(first: 100) { seq time who operation kind id before after mergedInto }
    current { id body }
    userErrors { code path message }
  }
}`;

async function merge(input: Fields): Promise<Merged> {
  return (await askAs<{ mergeRecords: Merged }>('CURATOR', MERGE, { input })).mergeRecords;
}

/** What was answered, but for the moment it was. */
const timeless = ({ revisions, ...rest }: Merged) => ({ ...rest, revisions: revisions?.map((revision) => ({ ...revision, time: '' })) });

const documents = ['een', 'twee'].map((id) => ({ id, title: id, publisher: 'SSFH', fileName: `${id}.md`, sha256: '0'.repeat(64) }));
const organisations = ['umc', 'roc'].map((id) => ({ id, name: id }));

/** Fields of which each may be absent. */
const some = <Record extends Fields>(fields: { [Name in keyof Record]: fc.Arbitrary<Record[Name]> }) =>
  fc.record(fields, { requiredKeys: [] });
const cited = some({ source: fc.constantFrom('een', 'twee'), lines: fc.constantFrom('3', '5-9', '8-12') }).map(({ source, lines }) =>
  source && lines ? { source, lines } : {},
);
const listOf = (ids: readonly string[], more: fc.Arbitrary<Fields> = fc.constant({})) =>
  fc.uniqueArray(
    fc.tuple(fc.constantFrom(...ids), more, cited).map(([id, fields, where]) => ({ id, ...fields, ...where })),
    { selector: ({ id, role }: Fields) => `${id} ${role}` },
  );
const word = fc.constantFrom('a', 'b', 'c');

/** A record that cites some of its fields, with or without a source of its own. */
const citing = (record: fc.Arbitrary<Fields>) =>
  fc
    .tuple(record, fc.constantFrom(undefined, 'een', 'twee'), fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }))
    .map(([fields, source, cites]) => {
      const names = Object.keys(fields).filter((_, index) => cites[index]);
      const citations = names.map((name, index) => [name, source && index % 2 ? '22-35' : { source: 'twee', lines: '40' }]);
      return { ...fields, ...(source && { source }), ...(names.length > 0 && { cites: Object.fromEntries(citations) }) };
    });

const ground = fc.record({
  legalBasis: fc.constantFrom('CONSENT', 'PUBLIC_TASK'),
  purpose: word,
  publish: fc.subarray(['CAPACITY', 'EMAIL', 'PHONE', 'EMPLOYMENT']).map((parts) => ['NAME', ...parts]),
});
const contact = citing(
  fc
    .tuple(
      some({
        capacity: word,
        email: fc.constantFrom('a@umc.example', 'b@roc.example'),
        phone: fc.constantFrom('+31612345678', '+31201234567'),
        verified: fc.constantFrom('2024-03-01', '2025-03-01'),
        retainUntil: fc.constantFrom('2030-01-01', '2031-01-01'),
        organisations: listOf(['umc', 'roc'], some({ jobTitle: word })),
      }),
      fc.option(ground, { nil: {} }),
    )
    .map(([fields, publication]) => ({ name: 'Anna', kind: 'INDIVIDUAL', ...fields, ...publication })),
);
const theme = citing(
  some({ altLabels: fc.uniqueArray(word, { minLength: 1 }), definition: word, broader: listOf(['hoog', 'hoger']) }).map((fields) => ({
    label: 'Zorg',
    labelEn: 'Care',
    ...fields,
  })),
);
const factor = citing(
  some({ altLabels: fc.uniqueArray(word, { minLength: 1 }), definition: word }).map((fields) => ({
    label: 'Tijd',
    labelEn: 'Time',
    construct: 'III.J',
    ...fields,
  })),
);
/** Initiatives that mention one of the two, both, or neither. */
const initiatives = fc.array(
  citing(
    some({
      contacts: listOf(['oud', 'nieuw'], fc.record({ role: fc.constantFrom('CONTACT', 'LEADER', 'QUOTED') })),
      quotes: fc.array(fc.record({ paraphrase: word, contact: fc.constantFrom('oud', 'nieuw') }), { maxLength: 2 }),
    }).map((fields) => ({ title: 'Proef', kind: 'PROJECT', ...fields })),
  ),
  { maxLength: 3 },
);

const withThemes = fc.array(citing(fc.record({ themes: listOf(['oud', 'nieuw']) })), { maxLength: 3 });
const withFactors = fc.array(
  citing(fc.record({ enablers: listOf(['oud', 'nieuw'], fc.constant({ note: 'Er was tijd.', assertion: 'STATED' })) })),
  { maxLength: 3 },
);

/** A file with a pair of a kind, and initiatives that may mention them. */
const fileOf = (collection: string, kind: fc.Arbitrary<Fields>, mentioning: fc.Arbitrary<Fields[]>, around: Fields = {}) =>
  fc.tuple(kind, kind, mentioning).map(([old, kept, others]) => ({
    sources: documents,
    organisations,
    ...around,
    [collection]: [...((around[collection] as Fields[] | undefined) ?? []), { ...old, id: 'oud' }, { ...kept, id: 'nieuw' }],
    initiatives: others.map((fields, index) => ({ title: 'Proef', kind: 'PROJECT', ...fields, id: `proef-${index}` })),
  }));

const higher = ['hoog', 'hoger'].map((id) => ({ id, label: id, labelEn: id }));
const pairs: [string, fc.Arbitrary<Fields>][] = [
  ['contacts', fileOf('contacts', contact, initiatives)],
  ['themes', fileOf('themes', theme, withThemes, { themes: higher })],
  ['factors', fileOf('factors', factor, withFactors)],
];

async function load(file: object): Promise<void> {
  await emptyGraph();
  await loadRecords(database, recordsIn(JSON.stringify(file)), { who: 'seeds' });
}

describe('A merge', () => {
  test.each(pairs)('of %s writes what its dry run told, and the dry run nothing', async (_, files) => {
    await fc.assert(
      fc.asyncProperty(files, async (file) => {
        await load(file);
        const before = await contentOf(database);
        const told = await merge({ from: 'oud', into: 'nieuw', dryRun: true });
        expect(await contentOf(database)).toEqual(before);
        expect(await cypherRows('MATCH (revision:Revision) WHERE revision.who <> "seeds" RETURN revision')).toEqual([]);

        const done = await merge({ from: 'oud', into: 'nieuw' });
        expect(timeless(done)).toEqual(timeless(told));
        expect(told.userErrors).toEqual([]);
        expect(told.changed).toBe(told.revisions?.length);

        // What was told is what stands in the graph now, and nothing else does.
        const stored = await cypherRows('MATCH (record:Record) RETURN record.id AS id, record.body AS body ORDER BY id');
        const bodies = new Map(stored.map(({ id, body }) => [id, JSON.parse(String(body)) as Fields]));
        for (const { id, after } of told.revisions ?? []) expect(bodies.get(id) ?? null).toEqual(after);
        expect({ type: bodies.get('nieuw')?.['type'], ...told.record?.body }).toEqual(bodies.get('nieuw'));
        const touched = await cypherRows(
          'MATCH (revision:Revision) WHERE revision.who <> "seeds" RETURN revision.id AS id ORDER BY revision.seq',
        );
        expect(told.revisions?.map(({ id }) => ({ id }))).toEqual(touched);
      }),
      { numRuns: 10 },
    );
  });
});

describe('A merge that somebody looked at', () => {
  beforeEach(() =>
    load({
      organisations,
      contacts: [
        {
          ...{ id: 'oud', name: 'Annie', kind: 'INDIVIDUAL', email: 'annie@umc.example', phone: '+31612345678' },
          ...{ legalBasis: 'CONSENT', purpose: 'Vragen', publish: ['NAME', 'PHONE'], retainUntil: '2031-01-01' },
        },
        {
          ...{ id: 'nieuw', name: 'Anna', kind: 'INDIVIDUAL', legalBasis: 'CONSENT', purpose: 'Bereiken' },
          ...{ publish: ['NAME', 'EMAIL', 'PHONE'], organisations: ['umc'] },
        },
      ],
      initiatives: [{ id: 'proef', title: 'Proef', kind: 'PROJECT', contacts: [{ id: 'oud', role: 'CONTACT' }] }],
    }),
  );

  test('tells what becomes of both and of those that mention them: an address that was private stays so', async () => {
    const { record, changed, revisions } = await merge({ from: 'oud', into: 'nieuw', dryRun: true });
    expect(record?.body).toEqual({
      ...{ id: 'nieuw', name: 'Anna', altNames: ['Annie'], kind: 'INDIVIDUAL', email: 'annie@umc.example', phone: '+31612345678' },
      ...{ legalBasis: 'CONSENT', purpose: 'Bereiken', publish: ['NAME', 'PHONE'], organisations: [{ id: 'umc' }] },
    });
    expect(changed).toBe(3);
    expect(revisions?.map(({ id, operation, after }) => [id, operation, after?.['contacts'] ?? null])).toEqual([
      ['nieuw', 'UPDATE', null],
      ['proef', 'UPDATE', [{ id: 'nieuw', role: 'CONTACT' }]],
      ['oud', 'MERGE', null],
    ]);
  });

  test('is refused when one of the two was changed since', async () => {
    const seen = { fromRevision: 3, intoRevision: 4 };
    const save = 'mutation ($input: SaveRecordInput!) { saveRecord(input: $input) { record { revision } userErrors { message } } }';
    const body = { id: 'oud', name: 'Annie de Wit', kind: 'INDIVIDUAL' };
    await askAs('CURATOR', save, { input: { kind: 'CONTACT', body, revision: 3 } });
    const refused = await merge({ from: 'oud', into: 'nieuw', ...seen });
    expect(refused).toMatchObject({ record: null, changed: null, revisions: null, current: { id: 'oud', body } });
    expect(refused.userErrors).toMatchObject([{ code: 'OUTDATED' }]);
    expect(await merge({ from: 'oud', into: 'nieuw', ...seen, fromRevision: 6 })).toMatchObject({
      record: { id: 'nieuw' },
      userErrors: [],
    });
  });
});

describe('What a record was called that became one with another', () => {
  const contact = (id: string, name: string, publish: string[] = ['NAME']) => ({
    ...{ id, name, kind: 'INDIVIDUAL', legalBasis: 'CONSENT', purpose: 'Bereiken', publish },
  });
  const term = (id: string, label: string, labelEn: string) => ({ id, label, labelEn });
  const kinds: [string, string, Fields, Fields, string[]][] = [
    [
      'themes',
      'altLabels',
      term('oud', 'ouderenpsychiatrie', 'old age psychiatry'),
      term('nieuw', 'gerontopsychiatrie', 'geriatrics'),
      ['ouderenpsychiatrie', 'old age psychiatry'],
    ],
    [
      'factors',
      'altLabels',
      { ...term('oud', 'werklast', 'burden'), construct: 'III.J' },
      { ...term('nieuw', 'drukte', 'load'), construct: 'III.J' },
      ['werklast', 'burden'],
    ],
    ['professions', 'altLabels', term('oud', 'zuster', 'sister'), term('nieuw', 'verpleegkundige', 'nurse'), ['zuster', 'sister']],
    [
      'pathways',
      'altLabels',
      term('oud', 'avondschool', 'evening classes'),
      term('nieuw', 'deeltijd', 'part-time'),
      ['avondschool', 'evening classes'],
    ],
    [
      'organisations',
      'altNames',
      { id: 'oud', name: 'Sint Radboud', altNames: ['Mariaoord'] },
      { id: 'nieuw', name: 'Radboudumc' },
      ['Mariaoord', 'Sint Radboud'],
    ],
    ['regions', 'altNames', { id: 'oud', name: 'Tukkerland' }, { id: 'nieuw', name: 'Twente' }, ['Tukkerland']],
    ['contacts', 'altNames', contact('oud', 'Annie Zwart'), contact('nieuw', 'Anna Wit'), ['Annie Zwart']],
    [
      'lessons',
      'altNames',
      { id: 'oud', statement: 'Begin vroegtijdig.' },
      { id: 'nieuw', statement: 'Wacht niet.' },
      ['Begin vroegtijdig.'],
    ],
    [
      'resources',
      'altNames',
      { id: 'oud', title: 'Wegwijzer', kind: 'GUIDE' },
      { id: 'nieuw', title: 'Gids', kind: 'GUIDE' },
      ['Wegwijzer'],
    ],
    [
      'sources',
      'altNames',
      { ...documents[0], id: 'oud', title: 'Notitie' },
      { ...documents[1], id: 'nieuw', title: 'Rapport' },
      ['Notitie'],
    ],
    [
      'initiatives',
      'altNames',
      { id: 'oud', title: 'Kwartiermakers', shortTitle: 'KM', kind: 'PROJECT' },
      { id: 'nieuw', title: 'Bouwmeesters', kind: 'PROJECT' },
      ['Kwartiermakers'],
    ],
  ];

  test.each(kinds)(
    'is another name of it among %s: told by the dry run, kept in %s and found',
    async (collection, field, old, kept, names) => {
      await load({ [collection]: [old, kept] });
      const told = await merge({ from: 'oud', into: 'nieuw', dryRun: true });
      expect(told.record?.body[field]).toEqual(names);
      const { record, userErrors } = await merge({ from: 'oud', into: 'nieuw' });
      expect([record?.body[field], userErrors]).toEqual([names, []]);
      expect(await askAs('READER', `{ ${collection} { id ${field} } }`)).toEqual({ [collection]: [{ id: 'nieuw', [field]: names }] });
      for (const text of ['regions', 'sources'].includes(collection) ? [] : names) {
        const found = await askAs('READER', 'query ($text: String!) { search(text: $text, first: 1) { hits { item { __typename } } } }', {
          text,
        });
        expect(found).toMatchObject({ search: { hits: [{}] } });
        if (collection !== 'lessons')
          expect(await askAs('READER', 'query ($text: String!) { suggest(prefix: $text) { text } }', { text })).toEqual({
            suggest: [{ text }],
          });
        if (collection === 'themes')
          expect(await askAs('READER', 'query ($text: String!) { contactsFor(theme: $text) { themes { id } } }', { text })).toEqual({
            contactsFor: { themes: [{ id: 'nieuw' }] },
          });
      }
    },
  );

  test('is not told where it was not public and the other name is', async () => {
    await load({
      organisations,
      contacts: [{ ...contact('oud', 'Annie Zwart', []), altNames: ['A. Zwart'] }, contact('nieuw', 'Anna Wit')],
    });
    const { record } = await merge({ from: 'oud', into: 'nieuw' });
    expect(record?.body).toMatchObject({ name: 'Anna Wit', publish: ['NAME'] });
    expect(record?.body).not.toHaveProperty('altNames');
  });
});
