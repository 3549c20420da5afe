import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '../../src/identity/viewer.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { askAs, askRaw, database, emptyGraph, seededGraph, viewerWith } from '../setup/graph.ts';
import { recordsIn } from '../setup/records.ts';

const start = `
themes: [{ id: zorg, label: Zorg, labelEn: Care }, { id: zorgen, label: Zorgen, labelEn: Care }]
initiatives: [{ id: proef, title: Proef, kind: PROJECT, themes: [zorg] }]
`;

interface Payload {
  record: { id: string; kind: string; body: Record<string, unknown>; revision: number } | null;
  current?: Payload['record'];
  userErrors: { code: string; path: string[]; message: string; values: object }[];
}

const SAVE = `mutation ($input: SaveRecordInput!) {
  saveRecord(input: $input) {
    record { id kind body revision }
    current { id kind body revision }
    userErrors { code path message values }
  }
}`;

async function save(input: object): Promise<Payload> {
  return (await askAs<{ saveRecord: Payload }>('CURATOR', SAVE, { input })).saveRecord;
}

async function change(mutation: string, role: Role = 'CURATOR'): Promise<Payload & { id?: string }> {
  return Object.values(await askAs<Record<string, Payload & { id?: string }>>(role, `mutation { ${mutation} }`))[0] as Payload;
}

describe('Curators', () => {
  beforeEach(async () => {
    await emptyGraph();
    await loadRecords(database, recordsIn(start), { who: 'seeds' });
  });

  test('see the record behind an entity, and save what they made of it', async () => {
    const { record } = await askAs<Payload>('CURATOR', '{ record(id: "proef") { id kind body revision } }');
    expect(record).toEqual({
      id: 'proef',
      kind: 'INITIATIVE',
      body: { id: 'proef', title: 'Proef', kind: 'PROJECT', themes: [{ id: 'zorg' }] },
      revision: 3,
    });
    const saved = await save({ kind: 'INITIATIVE', body: { ...record?.body, title: 'Beter' }, revision: 3 });
    expect(saved).toEqual({ record: { ...record, body: { ...record?.body, title: 'Beter' }, revision: 4 }, current: null, userErrors: [] });
    expect(await askAs('READER', '{ initiative(id: "proef") { title } }')).toEqual({ initiative: { title: 'Beter' } });
  });

  test('list records by kind, ids and what stands in them, a page at a time', async () => {
    const list = (which: string) => askAs<{ records: object }>('CURATOR', `{ records(${which}) { total records { id revision } } }`);
    expect(await list('kind: THEME, first: 1, offset: 1')).toEqual({ records: { total: 2, records: [{ id: 'zorgen', revision: 2 }] } });
    expect(await list('ids: ["proef", "zorg", "niets"]')).toMatchObject({
      records: { total: 2, records: [{ id: 'proef' }, { id: 'zorg' }] },
    });
    expect(await list('text: "LABEL\\":\\"ZORGEN"')).toMatchObject({ records: { records: [{ id: 'zorgen' }] } });
  });

  test('stand in the history of what they change', async () => {
    await save({ kind: 'THEME', body: { id: 'zorg', label: 'Zorg!', labelEn: 'Care' }, revision: 1 });
    expect(await askAs('CURATOR', '{ history(id: "zorg") { seq who operation kind before after } }')).toEqual({
      history: [
        {
          seq: 4,
          who: 'key:test curator',
          operation: 'UPDATE',
          kind: 'THEME',
          before: { type: 'Theme', id: 'zorg', label: 'Zorg', labelEn: 'Care' },
          after: { type: 'Theme', id: 'zorg', label: 'Zorg!', labelEn: 'Care' },
        },
        {
          seq: 1,
          who: 'seeds',
          operation: 'CREATE',
          kind: 'THEME',
          before: null,
          after: { type: 'Theme', id: 'zorg', label: 'Zorg', labelEn: 'Care' },
        },
      ],
    });
  });

  test('are told every fault of a record at its place, and nothing is saved', async () => {
    const { record, userErrors } = await save({ kind: 'INITIATIVE', body: { id: 'nieuw', kind: 'IETS', themes: ['zrg'], titel: 'Nieuw' } });
    expect(record).toBeNull();
    const kinds = ['EXPERIMENT', 'PROJECT', 'PROGRAMME', 'GOOD_PRACTICE', 'RESEARCH', 'METHOD', 'PLAN'];
    expect(userErrors.map(({ code, path, values }) => [code, path.join('.'), values])).toEqual([
      ['MISSING', 'input.body.title', { record: 'nieuw' }],
      ['WRONG_OPTION', 'input.body.kind', { options: kinds, record: 'nieuw' }],
      ['UNKNOWN_FIELD', 'input.body.titel', { field: 'titel', nearest: 'title', record: 'nieuw' }],
    ]);
    const unknown = await save({ kind: 'INITIATIVE', body: { id: 'nieuw', title: 'Nieuw', kind: 'PROJECT', themes: ['zrg'] } });
    expect(unknown.userErrors).toEqual([
      {
        code: 'UNKNOWN_ID',
        path: ['input', 'body', 'themes', '0', 'id'],
        values: { kind: 'Theme', id: 'zrg', nearest: 'zorg', record: 'nieuw' },
        message: "No Theme has the id 'zrg' (in 'nieuw'); did you mean 'zorg'?",
      },
    ]);
    expect(await askAs('READER', '{ initiatives { id } }')).toEqual({ initiatives: [{ id: 'proef' }] });
  });

  test('are shown both versions when somebody was first', async () => {
    await save({ kind: 'THEME', body: { id: 'zorg', label: 'Van Anna', labelEn: 'Care' }, revision: 1 });
    const late = await save({ kind: 'THEME', body: { id: 'zorg', label: 'Van Bram', labelEn: 'Care' }, revision: 1 });
    expect(late).toEqual({
      record: null,
      current: { id: 'zorg', kind: 'THEME', body: { id: 'zorg', label: 'Van Anna', labelEn: 'Care' }, revision: 4 },
      userErrors: [
        {
          code: 'OUTDATED',
          path: [],
          values: { id: 'zorg', revision: 4 },
          message: "'zorg' was changed since you opened it (revision 4): bring your changes into what it is now.",
        },
      ],
    });
  });

  test('merge, undo it, and take out what nothing mentions', async () => {
    const merged = await change('mergeRecords(input: { from: "zorgen", into: "zorg" }) { record { id } userErrors { code } }');
    expect(merged).toEqual({ record: { id: 'zorg' }, userErrors: [] });
    expect(await askAs('CURATOR', '{ record(id: "zorgen") { id } }')).toEqual({ record: { id: 'zorg' } });
    expect(await change('revert(input: { id: "zorgen", seq: 2 }) { record { id revision } userErrors { code } }')).toMatchObject({
      record: { id: 'zorgen' },
      userErrors: [],
    });
    const inUse = await change('removeRecord(input: { id: "zorg", revision: 4 }) { id userErrors { code values } }');
    expect(inUse).toEqual({ id: null, userErrors: [{ code: 'IN_USE', values: { id: 'zorg', by: ['proef'], more: 0 } }] });
    const gone = await change('removeRecord(input: { id: "proef", revision: 3 }) { id userErrors { code } }');
    expect(gone).toEqual({ id: 'proef', userErrors: [] });
  });

  test('can’t smuggle anything in: prototype keys, control characters and endless texts are refused by name', async () => {
    const body = JSON.parse('{ "id": "x", "label": "X", "labelEn": "X", "__proto__": { "admin": true } }') as object;
    const outcomes = [
      await save({ kind: 'THEME', body }),
      await save({ kind: 'THEME', body: { id: 'x', label: 'a\u0000b', labelEn: 'X' } }),
      await save({ kind: 'THEME', body: { id: 'x', label: 'X'.repeat(900_000), labelEn: 'X' } }),
      await save({ kind: 'THEME', body: { id: 'constructor', label: 'X', labelEn: 'X', constructor: {} } }),
    ];
    expect(outcomes.map(({ userErrors }) => userErrors.map(({ path, message }) => `${path.at(-1)}: ${message.slice(0, 60)}`))).toEqual([
      [expect.stringContaining('__proto__: There is no field')],
      [expect.stringContaining('label: Must not contain control characters')],
      [expect.stringContaining('label: Must be at most 300 characters')],
      [expect.stringContaining("constructor: There is no field 'constructor'")],
    ]);
    expect(await askAs('READER', '{ themes { id } }')).toEqual({ themes: [{ id: 'zorg' }, { id: 'zorgen' }] });
  });

  test('are told what is no record at all', async () => {
    const { errors } = await askRaw(SAVE, { input: { kind: 'THEME', body: 'zorg' } }, {}, viewerWith('CURATOR'));
    expect(errors?.[0]?.message).toContain('A record is a JSON object.');
  });
});

describe('What deserves a look', () => {
  beforeAll(seededGraph);

  test('is told to curators', async () => {
    const { findings } = await askAs<{ findings: { about: string; ids: string[]; message: string }[] }>(
      'CURATOR',
      '{ findings { about ids message } }',
    );
    expect(findings).toContainEqual({ about: 'NOT_VERIFIED', ids: ['cobra'], message: "the initiative 'cobra' was never verified." });
  });
});

describe('Readers', () => {
  beforeAll(seededGraph);

  test.each(['{ record(id: "cobra") { body } }', '{ records { total } }', '{ history(id: "cobra") { seq } }', '{ findings { message } }'])(
    'do not get %s',
    async (query) => {
      for (const role of ['READER', 'CONTRIBUTOR'] as const) {
        const { data, errors } = await askRaw(query, {}, {}, viewerWith(role));
        expect(data ?? null).toSatisfy(
          (answer: object | null) => answer === null || Object.values(answer).every((value) => value === null),
        );
        expect(errors?.[0]?.extensions?.['code']).toBe(role === 'READER' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
      }
    },
  );
});
