import { isUnionType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededGraph } from '../../setup/graph.ts';
import { schema } from '../../setup/schema.ts';
import { type Answer, type Served, serve } from '../../setup/server.ts';

let server: Served;
beforeAll(async () => {
  await seededGraph();
  server = await serve();
});
afterAll(() => server.close());

interface Told {
  message: string;
  extensions: { code: string; cost?: { asked: number; allowed: number } };
}
const firstError = ({ body }: Answer): Told => (body as { errors: [Told] }).errors[0];

const PLAIN = 'id title summary problem approach';

describe('An operation that can answer too much', () => {
  it.each([
    [
      'nested lists',
      `{ initiatives(limit: 100) { ${PLAIN} themes { label initiatives { ${PLAIN} themes { label initiatives { ${PLAIN} } } } } } }`,
    ],
    ['the longest lists', '{ themes(limit: 100) { initiatives(limit: 100) { themes(limit: 100) { id } } } }'],
    [
      'a ranking for each of a ranking',
      '{ initiatives(limit: 100) { related(first: 100) { initiative { related(first: 100) { score } } } } }',
    ],
    [
      'the same through fragments',
      '{ initiatives(limit: 100) { ...A } } fragment A on Initiative { themes(limit: 100) { ...B } } fragment B on Theme { initiatives(limit: 100) { id } }',
    ],
    [
      'connections',
      '{ themesConnection(first: 100) { edges { node { initiativesConnection(first: 100) { edges { node { themes(limit: 100) { id } } } } } } } }',
    ],
  ])('is refused before anything of it runs: %s', async (_, query) => {
    const answer = await server.post(query);
    expect(answer.status).toBe(400);
    const { message, extensions } = firstError(answer);
    const asked = extensions.cost?.asked;
    expect(asked).toBeGreaterThan(400_000);
    expect(extensions).toEqual({
      code: 'QUERY_TOO_COSTLY',
      reason: 'TOO_COSTLY',
      cost: { asked, allowed: 400_000 },
      values: { asked, allowed: 400_000, dearest: expect.any(String) },
    });
    expect(message).toMatch(
      /^The operation asks for too much: it costs [\d,]+, and may cost 400,000\. Most of that is '[\w.]+': ask for fewer/,
    );
  });

  it('says where most of it is', async () => {
    const query =
      '{ themes(limit: 100) { label initiatives(limit: 100) { title themes(limit: 100) { id } contacts(limit: 2) { name } } } }';
    expect(firstError(await server.post(query)).message).toContain("Most of that is 'themes.initiatives.themes'");
  });

  it('is counted by what its variables say', async () => {
    const query = 'query ($n: Int) { initiatives(limit: $n) { themes(limit: $n) { initiatives(limit: $n) { id } } } }';
    expect((await server.post(query, { n: 100 })).status).toBe(400);
    expect((await server.post(query, { n: 5 })).status).toBe(200);
  });

  it('is counted by the dearest type, where an entry may be of several', async () => {
    const cost = async (query: string, variables = {}) =>
      ((await server.post(query, variables, { extensions: { cost: true } })).body as { extensions: { cost: { asked: number } } }).extensions
        .cost.asked;
    // An entry costs one, and what it holds.
    const changes = (entity: string) => `{ changes(first: 10) { changes { entity { ${entity} } } } }`;
    const [initiative, theme] = [
      '... on Initiative { themes(limit: 5) { id } lessons(limit: 5) { id } }',
      '... on Theme { initiatives(limit: 8) { id } }',
    ];
    expect(await cost(changes(theme))).toBe(1 + 10 * (1 + 1 + 8));
    expect(await cost(changes(initiative))).toBe(1 + 10 * (1 + 1 + 10));
    expect(await cost(changes(`${initiative} ${theme}`))).toBe(1 + 10 * (1 + 1 + 10));
    const spread = `${changes('...Any')} fragment Any on ChangedEntity { __typename ${theme} ...Initiatives } fragment Initiatives on Initiative { themes(limit: 10) { id } }`;
    expect(await cost(spread)).toBe(1 + 10 * (1 + 1 + 10));
    const nodes = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ${initiative} ${theme} } }`;
    expect(await cost(nodes, { ids: ['cobra', 'isa', 'nergens'] })).toBe(3 * (1 + 10));
  });

  it('counts an entry of a connection once, with its node and its properties, and a speaker for each quote', async () => {
    const cost = async (query: string) =>
      ((await server.post(query, {}, { extensions: { cost: true } })).body as { extensions: { cost: { asked: number } } }).extensions.cost
        .asked;
    const themes = 'themesConnection(first: 10) { totalCount pageInfo { hasNextPage } edges { properties { role } node { id } } }';
    expect(await cost(`{ initiatives(limit: 3) { ${themes} } }`)).toBe(3 * (1 + 1 + 10));
    expect(await cost('{ initiatives(limit: 3) { quotes(limit: 10) { speakers { id } } } }')).toBe(3 * (1 + 10 * (1 + 1)));
  });

  it('may be a hundred changes with everything that the graph ties to them', async () => {
    const entities = schema.getType('ChangedEntity');
    const whole = (isUnionType(entities) ? entities.getTypes() : []).map((kind) => {
      const ties = Object.keys(kind.getFields()).filter((name) => name.endsWith('Connection'));
      return `... on ${kind.name} { ${ties.map((name) => `${kind.name}${name}: ${name}(first: 100) { totalCount edges { node { id } } }`).join(' ')} }`;
    });
    expect(whole.length).toBe(11);
    const answer = await server.post(`{ changes(first: 100) { changes { id entity { __typename ${whole.join(' ')} } } } }`);
    expect(answer.status).toBe(200);
  });

  it('tells its cost when it is worth telling, or asked', async () => {
    const costs = async (query: string, more = {}) =>
      ((await server.post(query, {}, more)).body as { extensions?: { cost: unknown } }).extensions?.cost;
    expect(await costs('{ initiatives(limit: 100) { themes(limit: 100) { id } } }')).toEqual({ asked: 10_100, allowed: 400_000 });
    expect(await costs('{ initiatives(limit: 3) { id } }')).toBeUndefined();
    expect(await costs('{ initiatives(limit: 3) { id } }', { extensions: { cost: true } })).toEqual({ asked: 3, allowed: 400_000 });
  });
});

describe('An answer that becomes too large', () => {
  it('is given up, and nothing of it is sent', async () => {
    // Six times what the lists hold is asked, since that is more than one may have at once.
    const inner = 'themes(limit: 16) { initiatives(limit: 9) { themes(limit: 16) { label definition } } }';
    const names = ['', 'a: ', 'b: ', 'c: ', 'd: ', 'e: '].map((name, index) => name + inner.replace('limit: 16', `limit: ${16 - index}`));
    const answer = await server.post(`{ initiatives(limit: 20) { ${names.join(' ')} } }`);
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({
      errors: [
        {
          message:
            'The answer has more than 20,000 entries or 5 MB: ask for fewer entries (first or limit), for fewer fields, or in several queries.',
          locations: expect.anything(),
          path: ['initiatives'],
          extensions: { code: 'ANSWER_TOO_LARGE', values: {} },
        },
      ],
      data: null,
      extensions: expect.anything(),
    });
  });
});

describe('A filter', () => {
  const nested = (depth: number) => Array.from({ length: depth }).reduce<object>((inner) => ({ NOT: inner }), { id: { eq: 'isa' } });
  const refused = async (where: unknown) =>
    firstError(await server.post('query ($w: InitiativeWhere) { initiatives(where: $w) { id } }', { w: where }));

  it.each([
    [nested(9), "'where' of initiatives nests AND, OR and NOT more than 8 deep: write it flatter, or ask in several queries."],
    [nested(500), "'where' of initiatives nests AND, OR and NOT more than 8 deep: write it flatter, or ask in several queries."],
    [
      { OR: Array.from({ length: 101 }, (_, index) => ({ id: { eq: `i${index}` } })) },
      "'where' of initiatives has more than 100 conditions: ask in several queries.",
    ],
    [
      { id: { in: Array.from({ length: 1_001 }, () => 'isa') } },
      "'where' of initiatives has a list of 1001 values, but may have at most 1000: ask in several queries.",
    ],
    [
      { AND: Array.from({ length: 1_200 }, () => ({})) },
      "'where' of initiatives has a list of 1200 values, but may have at most 1000: ask in several queries.",
    ],
    [{ AND: Array.from({ length: 20_000 }, () => ({})) }, 'The variables hold more than 5,000 values: ask in several queries.'],
    [{ id: { in: Array.from({ length: 150_000 }, () => 'isa') } }, 'The variables hold more than 5,000 values: ask in several queries.'],
  ])('has bounds %#', async (where, sentence) => {
    expect(await refused(where)).toMatchObject({ message: sentence, extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('has the same in a document', async () => {
    const text = `${'{ NOT: '.repeat(300)}{ id: { eq: "isa" } }${' }'.repeat(300)}`;
    expect(firstError(await server.post(`{ initiatives(where: ${text}) { id } }`)).message).toContain(
      'nests AND, OR and NOT more than 8 deep',
    );
  });

  it('may be as deep and as long as that', async () => {
    const where = { OR: Array.from({ length: 100 }, (_, index) => ({ id: { eq: index === 0 ? 'isa' : `i${index}` } })) };
    const query = 'query ($w: InitiativeWhere) { initiatives(where: $w) { id } }';
    expect((await server.post(query, { w: where })).body).toMatchObject({ data: { initiatives: [{ id: 'isa' }] } });
    expect((await server.post(query, { w: nested(8) })).status).toBe(200);
    expect((await server.post(query, { w: { id: { in: Array.from({ length: 1_000 }, () => 'isa') } } })).status).toBe(200);
  });

  it('that is nested beyond sense is refused, not failed on', async () => {
    const deep = `${'{"NOT":'.repeat(60_000)}{}${'}'.repeat(60_000)}`;
    const body = `{"query":"query ($w: InitiativeWhere) { initiatives(where: $w) { id } }","variables":{"w":${deep}}}`;
    const answer = await server.request('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(answer.status).toBe(400);
  });

  it('and an order have no more entries than anybody needs', async () => {
    const sort = Array.from({ length: 11 }, () => ({ title: 'ASC' }));
    const answer = await server.post('query ($s: [InitiativeSort!]) { initiatives(sort: $s) { id } }', { s: sort });
    expect(firstError(answer).message).toBe("'sort' of initiatives has 11 entries, but may have at most 10.");
  });
});

describe('One operation', () => {
  it('has twenty fields of Query, by whatever names', async () => {
    const names = (count: number) => `{ ${Array.from({ length: count }, (_, index) => `a${index}: themes(limit: 1) { id }`).join(' ')} }`;
    expect((await server.post(names(20))).status).toBe(200);
    expect(firstError(await server.post(names(21))).message).toBe(
      'The operation has 21 fields of Query, but may have at most 20: ask in several requests.',
    );
  });

  it('asks for the schema once', async () => {
    const twice = '{ a: __schema { queryType { name } } b: __schema { queryType { name } } }';
    expect(firstError(await server.post(twice)).message).toBe('__schema is asked for more than once: once tells everything.');
  });
});
