import { beforeEach, describe, expect, test } from 'vitest';
import { mergeRecords } from '../../src/records/curate/merge.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { contentOf } from '../setup/content.ts';
import { ask, cypherRows, database, emptyGraph } from '../setup/graph.ts';
import { faultsOf, recordsIn } from '../setup/records.ts';
import { seeds } from '../setup/seeds.ts';

const anna = (fields: string) => `contacts:\n  - { id: anna, name: Anna, kind: INDIVIDUAL, ${fields} }\n`;

describe('A contact record', () => {
  test('says on which ground and for what it is kept, what may be shown, and how long', () => {
    const fields = 'legalBasis: CONSENT, purpose: Vragen beantwoorden, publish: [NAME, EMAIL], retainUntil: 2028-11-30';
    expect(recordsIn(anna(fields))[0]?.record).toEqual({
      type: 'Contact',
      id: 'anna',
      name: 'Anna',
      kind: 'INDIVIDUAL',
      legalBasis: 'CONSENT',
      purpose: 'Vragen beantwoorden',
      publish: ['NAME', 'EMAIL'],
      retainUntil: '2028-11-30',
    });
  });

  test.each([
    ['publish: [NAME]', 'legalBasis: is missing: nothing of a contact is public without a legal basis and a purpose'],
    ['publish: [NAME], legalBasis: CONSENT', 'purpose: is missing: nothing of a contact is public without a legal basis and a purpose'],
    [
      'publish: [EMAIL], legalBasis: CONSENT, purpose: Vragen',
      'publish: must hold NAME, or nothing: no part of a contact is public without the name',
    ],
    ['legalBasis: CONSENT', 'purpose: is missing: a legal basis is that of a purpose'],
    ['purpose: Vragen', 'legalBasis: is missing: a legal basis is that of a purpose'],
    [
      'publish: [NAAM], legalBasis: CONSENT, purpose: Vragen',
      'publish[0]: Invalid option: expected one of "NAME"|"CAPACITY"|"EMAIL"|"PHONE"|"EMPLOYMENT"',
    ],
    ['retainUntil: volgend jaar', 'retainUntil: must be a date such as 2025-03-31'],
  ])('with %s alone is refused', async (fields, fault) => {
    const [told] = await faultsOf(() => recordsIn(anna(fields)));
    expect(told).toBe(`records.yaml:2: contacts[0].${fault} (in 'anna').`);
  });

  test('of the seeds has a ground, a purpose and an end, and shows all that its document shows', () => {
    const contacts = seeds.flatMap(({ record }) => (record.type === 'Contact' ? [record] : []));
    expect(contacts).toHaveLength(21);
    for (const { id, legalBasis, purpose, publish, retainUntil, ...fields } of contacts) {
      expect({ id, legalBasis, retainUntil }).toEqual({ id, legalBasis: 'LEGITIMATE_INTERESTS', retainUntil: '2028-11-30' });
      expect(purpose).toMatch(/^(bereikbaar zijn|laten zien wie) /);
      const shown = { name: 'NAME', capacity: 'CAPACITY', email: 'EMAIL', phone: 'PHONE', organisations: 'EMPLOYMENT' };
      const held = Object.entries(shown).flatMap(([field, part]) => (field in fields ? [part] : []));
      expect([id, publish]).toEqual([id, held]);
    }
  });
});

const sources = ['verslag', 'brief'].map(
  (id) => `{ id: ${id}, title: Verslag, publisher: Uitgever, fileName: ${id}.txt, sha256: ${'a'.repeat(64)} }`,
);
const surroundings = `
sources: [${sources.join(', ')}]
organisations: [{ id: ziekenhuis, name: Ziekenhuis }]
initiatives:
  - id: proef
    source: verslag
    title: Proef
    kind: PROJECT
    cites: { title: 1 }
    contacts: [{ id: anna, role: CONTACT, lines: 12 }]
    quotes: [{ paraphrase: Het ging goed., contact: anna, capacity: verpleegkundige, lines: 17 }]
`;

const record = (publication: string) => `
contacts:
  - id: anna
    source: brief
    name: Anna
    kind: INDIVIDUAL
    capacity: decaan
    email: anna@voorbeeld.nl
    phone: "+31612345678"
    verified: 2026-01-31
    cites: { name: 1, capacity: 2, email: 3, phone: 4 }
    organisations: [{ id: ziekenhuis, jobTitle: hoofd, lines: 5 }]
    ${publication}
`;

const withheld = record('');
const publishing = (...parts: string[]) =>
  record(['legalBasis: CONSENT', 'purpose: Bereikbaar zijn', `publish: [${parts}]`].join('\n    '));

const load = (...texts: string[]) =>
  loadRecords(
    database,
    texts.flatMap((text) => recordsIn(text)),
  );

/** What readers can see that has to do with anna. */
const seen = () =>
  ask(`{
    contacts { id name kind capacity email phone verified organisationsConnection { edges { node { id } properties { jobTitle } } }
      sourcesConnection { edges { properties { lines fields } } } }
    initiatives { id contacts { id } quotes { paraphrase capacity speakers { id } } sourcesConnection { edges { properties { lines } } } }
    organisations { contacts { id } }
    search(text: "decaan anna hoofd") { hits { item { ... on Contact { id } ... on Initiative { id } ... on Organisation { id } } } }
  }`);

describe('A contact', () => {
  beforeEach(emptyGraph);

  test('that does not say what may be shown is in the graph as an end of relationships, and nothing more', async () => {
    await load(surroundings, withheld);
    expect(
      await cypherRows("MATCH (node {id: 'anna'}) WHERE node:Entity RETURN labels(node) AS labels, properties(node) AS properties"),
    ).toEqual([{ labels: ['Entity', 'Withheld'], properties: { id: 'anna' } }]);
    const ties = "MATCH (:Withheld {id: 'anna'})-[tie]-(other) RETURN type(tie) AS type, other.id AS other ORDER BY type";
    expect(await cypherRows(ties)).toEqual([
      { type: 'CONTACT_FOR', other: 'proef' },
      { type: 'SPOKEN_BY', other: 'proef--quote-1' },
    ]);
    expect(await seen()).toEqual({
      contacts: [],
      initiatives: [
        {
          id: 'proef',
          contacts: [],
          quotes: [{ paraphrase: 'Het ging goed.', capacity: null, speakers: [] }],
          sourcesConnection: { edges: [{ properties: { lines: '1, 17' } }] },
        },
      ],
      organisations: [{ contacts: [] }],
      search: { hits: [] },
    });
  });

  test('shows what it lists and no more, nor where more can be read', async () => {
    await load(surroundings, publishing('NAME', 'EMAIL'));
    expect(await seen()).toEqual({
      contacts: [
        {
          ...{ id: 'anna', name: 'Anna', kind: 'INDIVIDUAL', email: 'anna@voorbeeld.nl', verified: '2026-01-31' },
          ...{ capacity: null, phone: null, organisationsConnection: { edges: [] } },
          sourcesConnection: { edges: [{ properties: { lines: '1, 3', fields: ['name 1', 'email 3'] } }] },
        },
      ],
      initiatives: [
        {
          id: 'proef',
          contacts: [{ id: 'anna' }],
          quotes: [{ paraphrase: 'Het ging goed.', capacity: 'verpleegkundige', speakers: [{ id: 'anna' }] }],
          sourcesConnection: { edges: [{ properties: { lines: '1, 12, 17' } }] },
        },
      ],
      organisations: [{ contacts: [] }],
      search: { hits: [{ item: { id: 'anna' } }, { item: { id: 'proef' } }] },
    });
    const kept = "MATCH (node:Contact) RETURN [key IN keys(node) WHERE NOT key =~ '(stem|fold|sort).*|names|.*Marks?' | key] AS keys";
    expect((await cypherRows(kept))[0]?.['keys']).toEqual(
      expect.arrayContaining(['id', 'name', 'altNames', 'kind', 'email', 'verified', 'modified']),
    );
    expect((await cypherRows(kept))[0]?.['keys']).toHaveLength(7);
    expect((await cypherRows('MATCH (node:Contact) RETURN node AS node')).map((row) => JSON.stringify(row)).join()).not.toMatch(
      /decaan|hoofd/,
    );
  });

  test('becomes public and is withheld again without a trace, also in what names it', async () => {
    const versions = [withheld, publishing('NAME', 'CAPACITY', 'EMAIL', 'PHONE', 'EMPLOYMENT'), publishing('NAME')];
    const contents = [];
    for (const version of versions) {
      await emptyGraph();
      await load(surroundings, version);
      contents.push(await shownContent());
    }
    await load(versions[0] as string);
    expect(await shownContent()).toEqual(contents[0]);
    await load(versions[1] as string);
    expect(await shownContent()).toEqual(contents[1]);
    await load(versions[2] as string);
    expect(await shownContent()).toEqual(contents[2]);
    await load(versions[0] as string);
    expect(await shownContent()).toEqual(contents[0]);
  });

  test('that is withheld is told as gone to whoever follows the feed, with the initiatives that showed it', async () => {
    const feed = async (after: string | null) => {
      const query = 'query ($after: String) { changes(after: $after) { changes { id deleted } endCursor } }';
      return (await ask<{ changes: { changes: { id: string; deleted: boolean }[]; endCursor: string } }>(query, { after })).changes;
    };
    await load(surroundings, withheld);
    const first = await feed(null);
    expect(first.changes.map(({ id }) => id).sort()).toEqual(['brief', 'proef', 'verslag', 'ziekenhuis']);
    await load(record('capacity: rector').replace('    capacity: decaan\n', ''));
    expect((await feed(first.endCursor)).changes).toEqual([]);
    await load(publishing('NAME'));
    const second = await feed(first.endCursor);
    expect(second.changes).toEqual([
      { id: 'anna', deleted: false },
      { id: 'proef', deleted: false },
    ]);
    await load(withheld);
    expect((await feed(second.endCursor)).changes).toEqual([
      { id: 'anna', deleted: true },
      { id: 'proef', deleted: false },
    ]);
  });

  test('shows no more after another was merged into it, and its id stays unknown while it is withheld', async () => {
    const other = (publication: string) => `
contacts:
  - { id: annie, name: Annie, kind: INDIVIDUAL, phone: "+31687654321", capacity: rector${publication} }
`;
    const publish = (...parts: string[]) => `, legalBasis: CONSENT, purpose: Vragen, publish: [${parts}]`;
    const noPhone = (text: string) => text.replace(/ {4}phone: .*\n/, '').replace(', phone: 4', '');
    await load(surroundings, noPhone(publishing('NAME', 'CAPACITY', 'PHONE')), other(publish('NAME', 'CAPACITY')));
    await mergeRecords(database, 'test', 'annie', 'anna');
    expect(await ask('{ contacts { id capacity phone } }')).toEqual({ contacts: [{ id: 'anna', capacity: 'decaan', phone: null }] });

    await emptyGraph();
    await load(surroundings, withheld, other(publish('NAME')));
    await mergeRecords(database, 'test', 'annie', 'anna');
    expect(
      await ask('{ contacts { id } contact(id: "annie") { id } changes(kinds: [CONTACT]) { changes { id deleted mergedInto } } }'),
    ).toEqual({
      contacts: [],
      contact: null,
      changes: { changes: [{ id: 'annie', deleted: true, mergedInto: null }] },
    });
  });
});

/** What the graph shows: all but records, their revisions and the feed. */
async function shownContent() {
  const { nodes, relationships } = await contentOf(database);
  return { nodes: nodes.filter((node) => !/^\{"labels":\["(Record|Revision|Change|WriteLock)"/.test(node)), relationships };
}
