import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededGraph } from '../setup/graph.ts';
import { type Served, serve } from '../setup/server.ts';

let server: Served;
beforeAll(async () => {
  await seededGraph();
  server = await serve();
});
afterAll(() => server.close());

/** What a query is refused with: status, code and sentences. */
async function refusal(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const { status, body } = await server.post(query, variables);
  const { errors = [] } = body as { errors?: { message: string; extensions: { code: string } }[] };
  return [status, ...errors.map(({ message, extensions }) => `${extensions.code}: ${message}`)];
}

const refusedWith = (sentence: string) => [400, `BAD_USER_INPUT: ${sentence}`];

describe('a number of entries out of bounds is refused', () => {
  it.each([
    ['of a list', '{ initiatives(limit: 101) { id } }', "'limit' of initiatives is 101, but must be at most 100."],
    ['of a list, below nothing', '{ initiatives(limit: -1) { id } }', "'limit' of initiatives is -1, but must be 0 or more."],
    ['of an offset', '{ initiatives(offset: -1) { id } }', "'offset' of initiatives is -1, but must be 0 or more."],
    ['of a connection', '{ themesConnection(first: 101) { totalCount } }', "'first' of themesConnection is 101, but must be at most 100."],
    ['of a search', '{ search(text: "stage", first: 101) { total } }', "'first' of search is 101, but must be at most 100."],
    ['of the offset of a search', '{ search(text: "stage", offset: -5) { total } }', "'offset' of search is -5, but must be 0 or more."],
    [
      'of contacts for a theme',
      '{ contactsFor(theme: "bpv", first: -1) { themes { id } } }',
      "'first' of contactsFor is -1, but must be 0 or more.",
    ],
    [
      'of initiatives sharing factors',
      '{ initiativesSharing(factors: [], first: 1000) { score } }',
      "'first' of initiativesSharing is 1000, but must be at most 100.",
    ],
    ['of shared factors', '{ sharedFactors(first: 101) { score } }', "'first' of sharedFactors is 101, but must be at most 100."],
    [
      'of related initiatives',
      '{ initiative(id: "isa") { related(first: 101) { score } } }',
      "'first' of related is 101, but must be at most 100.",
    ],
    ['of bridges', '{ initiative(id: "isa") { bridges(first: -1) { score } } }', "'first' of bridges is -1, but must be 0 or more."],
    [
      'of matches of a theme',
      '{ themes { contactMatches(first: 101) { score } } }',
      "'first' of contactMatches is 101, but must be at most 100.",
    ],
    [
      'deep down',
      '{ contactsFor(theme: "bpv") { matches { because { initiative { parts(limit: 101) { id } } } } } }',
      "'limit' of parts is 101, but must be at most 100.",
    ],
    [
      'in a connection below a connection',
      '{ initiativesConnection { edges { node { contactsConnection(first: 101) { totalCount } } } } }',
      "'first' of contactsConnection is 101, but must be at most 100.",
    ],
    ['under an alias', '{ all: initiatives(limit: 101) { id } }', "'limit' of initiatives is 101, but must be at most 100."],
    [
      'in an inline fragment',
      '{ ... on Query { ... { initiatives(limit: 101) { id } } } }',
      "'limit' of initiatives is 101, but must be at most 100.",
    ],
    [
      'on a member of a union',
      '{ search(text: "stage") { hits { item { ... on Initiative { themes(limit: 101) { id } } } } } }',
      "'limit' of themes is 101, but must be at most 100.",
    ],
    [
      'in a named fragment',
      '{ initiatives { ...Outer } } fragment Outer on Initiative { ...Inner } fragment Inner on Initiative { themes(limit: 101) { id } }',
      "'limit' of themes is 101, but must be at most 100.",
    ],
    [
      'as the default of a variable',
      'query ($n: Int = 101) { initiatives(limit: $n) { id } }',
      "'limit' of initiatives is 101, but must be at most 100.",
    ],
  ])('%s', async (_, query, sentence) => {
    expect(await refusal(query)).toEqual(refusedWith(sentence));
  });

  it('as a variable, wherever it stands', async () => {
    const query = 'query ($n: Int!) { initiative(id: "isa") { ...F } } fragment F on Initiative { related(first: $n) { score } }';
    expect(await refusal(query, { n: 101 })).toEqual(refusedWith("'first' of related is 101, but must be at most 100."));
    expect(await refusal(query, { n: 100 })).toEqual([200]);
  });

  it('also when it is sent by GET, and before anything is asked of the database', async () => {
    const outOfBounds = encodeURIComponent('{ initiative(id: "isa") { title } initiatives(limit: 101) { id } }');
    const { status, body } = await server.request(`/graphql?query=${outOfBounds}`);
    expect(status).toBe(400);
    expect(body).toEqual({
      errors: [
        {
          message: "'limit' of initiatives is 101, but must be at most 100.",
          locations: [{ line: 1, column: 35 }],
          extensions: {
            code: 'BAD_USER_INPUT',
            reason: 'ARGUMENT_TOO_LARGE',
            values: { argument: 'limit', field: 'initiatives', value: 101, most: 100 },
          },
        },
      ],
    });
  });

  it('only in the operation that is asked', async () => {
    const document = `query Small($id: ID!) { initiative(id: $id) { id } } query Large { ...Many }
      fragment Many on Query { initiatives(limit: 101) { id } search(text: $text) { total } }`;
    const two = document.replace('query Large', 'query Large($text: String!)');
    expect((await server.post(two, { id: 'isa' }, { operationName: 'Small' })).body).toEqual({ data: { initiative: { id: 'isa' } } });
    expect(await server.post(two, { text: 'stage' }, { operationName: 'Large' })).toMatchObject({
      status: 400,
      body: { errors: [{ message: "'limit' of initiatives is 101, but must be at most 100." }] },
    });
  });
});

describe('other limits', () => {
  it('null is no value where there must be one', async () => {
    expect(await refusal('query ($id: ID = "isa") { initiative(id: $id) { id } }', { id: null })).toEqual(
      refusedWith('Argument "id" of non-null type "ID!" must not be null.'),
    );
  });

  it('a filter goes three relationships far', async () => {
    const filter = (depth: number): string => (depth === 0 ? '{ id: { eq: "isa" } }' : `{ parts: { some: ${filter(depth - 1)} } }`);
    const sentence = "'where' of initiatives nests more than 3 relationships: ask from the other end instead.";
    expect(await refusal(`{ initiatives(where: ${filter(3)}) { id } }`)).toEqual([200]);
    expect(await refusal(`{ initiatives(where: ${filter(4)}) { id } }`)).toEqual(refusedWith(sentence));
    expect(await refusal(`{ initiatives(where: { OR: [{ AND: [${filter(4)}] }] }) { id } }`)).toEqual(refusedWith(sentence));
    const where = { parts: { some: { parts: { none: { NOT: { parts: { all: { parts: { some: {} } } } } } } } } };
    expect(await refusal('query ($where: InitiativeWhere) { initiatives(where: $where) { id } }', { where })).toEqual(
      refusedWith(sentence),
    );
  });

  it('a selection is sixteen fields deep', async () => {
    const steps = ['partOfConnection(first: 5)', 'edges', 'node'];
    const leaves = ['id', 'totalCount', 'cursor'];
    const selection = (depth: number, step = 0): string =>
      depth === 1 ? `{ ${leaves[step]} }` : `{ ${steps[step]} ${selection(depth - 1, (step + 1) % 3)} }`;
    const sentence = 'The selection is more than 16 fields deep: ask in several queries.';
    expect(await refusal(`{ initiative(id: "isa") ${selection(15)} }`)).toEqual([200]);
    expect(await refusal(`{ initiative(id: "isa") ${selection(16)} }`)).toEqual(refusedWith(sentence));
    const inFragments = `{ initiative(id: "isa") { ...F } } fragment F on Initiative { partOf(limit: 5) { ...G } } fragment G on Initiative ${selection(14)}`;
    expect(await refusal(inFragments)).toEqual([200]);
    expect(await refusal(inFragments.replace('...G', '... { ...on Initiative { partOf(limit: 5) { ...G } } }'))).toEqual(
      refusedWith(sentence),
    );
  });

  it('lists are nested six deep in one another', async () => {
    const fields = (names: string[]): string => names.reduceRight((inner, name) => `{ ${name} ${inner} }`, '{ id }');
    const six = ['initiatives(limit: 1)', 'themes', 'initiatives(limit: 1)', 'themes', 'initiatives(limit: 1)', 'themes(limit: 1)'];
    const sentence = 'The selection nests more than 6 lists in one another: ask in several queries.';
    expect(await refusal(fields(six))).toEqual([200]);
    expect(await refusal(fields([...six, 'initiatives']))).toEqual(refusedWith(sentence));
    expect(await refusal(fields([...six, 'initiativesConnection', 'edges', 'node']))).toEqual(refusedWith(sentence));
    expect(await refusal(fields([...six, '... on Theme', 'broader']))).toEqual(refusedWith(sentence));
    const inFragments = `{ initiatives(limit: 1) { ...F } } fragment F on Initiative ${fields(six.slice(1))}`;
    expect(await refusal(inFragments)).toEqual([200]);
    expect(await refusal(inFragments.replace('{ id }', '{ ...G }').concat(' fragment G on Theme { lessons { id } }'))).toEqual(
      refusedWith(sentence),
    );
  });

  it('a document has 5000 tokens', async () => {
    const names = (count: number) => `{ ${Array.from({ length: count }, (_, index) => `n${index}: __typename`).join(' ')} }`;
    expect(await refusal(names(1_666))).toEqual([200]);
    expect(await refusal(names(1_667))).toEqual([
      400,
      'GRAPHQL_PARSE_FAILED: Syntax Error: Document contains more that 5000 tokens. Parsing aborted.',
    ]);
  });

  it('a text to search for has 500 characters', async () => {
    const search = 'query ($text: String!) { search(text: $text) { total } }';
    expect(await refusal(search, { text: 'x'.repeat(500) })).toEqual([200]);
    expect(await refusal(search, { text: 'x'.repeat(501) })).toEqual(
      refusedWith('The text to look for has 501 characters, but may have at most 500.'),
    );
  });
});

describe('a filter without a condition where one is needed is refused', () => {
  const all = ', such as { id: { contains: "" } }, which everything meets';

  it.each([
    ['initiatives: { none: {} }', `'where.initiatives.none' of themes has no condition: name one${all}, or leave it out.`],
    ['initiatives: { some: {} }', `'where.initiatives.some' of themes has no condition: name one${all}, or leave it out.`],
    ['initiatives: { all: {} }', `'where.initiatives.all' of themes has no condition: name one${all}, or leave it out.`],
    ['NOT: {}', `'where.NOT' of themes has no condition: name one${all}, or leave it out.`],
    ['NOT: { id: {} }', `'where.NOT' of themes has no condition: name one${all}, or leave it out.`],
    ['NOT: { initiatives: {} }', `'where.NOT' of themes has no condition: name one${all}, or leave it out.`],
    ['initiatives: { none: { AND: [{}] } }', `'where.initiatives.none' of themes has no condition: name one${all}, or leave it out.`],
    ['OR: []', `'where.OR' of themes has no condition in an entry: name one${all}, or leave it out.`],
    ['OR: [{ id: { eq: "bpv" } }, {}]', `'where.OR' of themes has no condition in an entry: name one${all}, or leave it out.`],
    [
      'AND: [{ id: { eq: "bpv" } }, { initiatives: { some: { lessons: { none: {} } } } }]',
      `'where.AND[1].initiatives.some.lessons.none' of themes has no condition: name one${all}, or leave it out.`,
    ],
  ])('{ %s }', async (where, sentence) => {
    expect(await refusal(`{ themes(where: { ${where} }) { id } }`)).toEqual(refusedWith(sentence));
    expect(await refusal(`{ themesConnection(where: { ${where} }) { totalCount } }`)).toEqual(
      refusedWith(sentence.replace('of themes', 'of themesConnection')),
    );
  });

  it('also through variables, given, left out or by default', async () => {
    const sentence = `'where.initiatives.none' of themes has no condition: name one${all}, or leave it out.`;
    const whole = 'query ($where: ThemeWhere) { themes(where: $where) { id } }';
    expect(await refusal(whole, { where: { initiatives: { none: {} } } })).toEqual(refusedWith(sentence));
    expect(await refusal(whole.replace('Where)', 'Where = { initiatives: { none: {} } })'))).toEqual(refusedWith(sentence));
    const part = 'query ($id: ID) { themes(where: { initiatives: { none: { id: { eq: $id } } } }) { id } }';
    expect(await refusal(part)).toEqual(refusedWith(sentence));
    expect(await refusal(part, { id: 'isa' })).toEqual([200]);
  });

  it('but not where it changes nothing', async () => {
    const counted = async (where: string) => (await server.post(`{ themesConnection(where: ${where}) { totalCount } }`)).body;
    const everything = await counted('{}');
    for (const where of ['null', '{ id: {} }', '{ AND: [] }', '{ AND: [{}] }', '{ initiatives: {} }', '{ id: { contains: "" } }']) {
      expect(await counted(where)).toEqual(everything);
    }
    const { body } = await server.post('{ themes(limit: 1) { id } }');
    const [theme] = (body as { data: { themes: { id: string }[] } }).data.themes;
    const one = await counted(`{ id: { eq: "${theme?.id}" } }`);
    expect(one).toEqual({ data: { themesConnection: { totalCount: 1 } } });
    expect(await counted(`{ id: { eq: "${theme?.id}" }, label: {}, AND: [{}] }`)).toEqual(one);
    expect(await counted('{ NOT: { id: { contains: "" } } }')).toEqual({ data: { themesConnection: { totalCount: 0 } } });
  });

  it('and the condition that it names divides what has some from what has none', async () => {
    const ids = async (filter: string) => {
      const { body } = await server.post(`{ themes(limit: 100, where: { initiatives: ${filter} }) { initiatives(limit: 1) { id } } }`);
      return (body as { data: { themes: { initiatives: unknown[] }[] } }).data.themes.map(({ initiatives }) => initiatives.length);
    };
    expect(new Set(await ids('{ some: { id: { contains: "" } } }'))).toEqual(new Set([1]));
    expect((await ids('{ none: { id: { contains: "" } } }')).filter((count) => count > 0)).toEqual([]);
  });
});

describe('a null in a filter is refused', () => {
  it.each([
    ['themes: null', "'where.themes' of initiatives is null: leave it out."],
    ['id: null', "'where.id' of initiatives is null: leave it out, or write { eq: null } to find what has none."],
    ['kind: null', "'where.kind' of initiatives is null: leave it out, or write { eq: null } to find what has none."],
    ['themes: { some: null }', "'where.themes.some' of initiatives is null: leave it out."],
    ['startYear: { lt: null }', "'where.startYear.lt' of initiatives is null: leave it out."],
    ['id: { in: null }', "'where.id.in' of initiatives is null: leave it out."],
    ['goals: { includes: null }', "'where.goals.includes' of initiatives is null: leave it out."],
    ['AND: null', "'where.AND' of initiatives is null: leave it out."],
    ['NOT: null', "'where.NOT' of initiatives is null: leave it out."],
    ['OR: [{ id: { eq: "isa" } }, { themes: null }]', "'where.OR[1].themes' of initiatives is null: leave it out."],
  ])('{ %s }', async (where, sentence) => {
    expect(await refusal(`{ initiatives(where: { ${where} }) { id } }`)).toEqual(refusedWith(sentence));
    expect(await refusal(`{ initiativesConnection(where: { ${where} }) { totalCount } }`)).toEqual(
      refusedWith(sentence.replace('of initiatives', 'of initiativesConnection')),
    );
  });

  it('also through variables', async () => {
    const sentence = "'where.broader' of themes is null: leave it out.";
    const whole = 'query ($where: ThemeWhere) { themes(where: $where) { id } }';
    expect(await refusal(whole, { where: { broader: null } })).toEqual(refusedWith(sentence));
    const part = 'query ($broader: ThemeRelationshipFilters) { themes(where: { broader: $broader }) { id } }';
    expect(await refusal(part, { broader: null })).toEqual(refusedWith(sentence));
    expect(await refusal(part)).toEqual([200]);
    expect(await refusal(whole, { where: null })).toEqual([200]);
  });

  it('but equal to null finds what has no value', async () => {
    const years = async (where: string) => {
      const { body } = await server.post(`{ initiatives(limit: 100, where: ${where}) { endYear } }`);
      return (body as { data: { initiatives: { endYear: number | null }[] } }).data.initiatives.map(({ endYear }) => endYear);
    };
    const everything = await years('{}');
    const without = await years('{ endYear: { eq: null } }');
    expect(without).toEqual(everything.filter((year) => year === null));
    expect(await years('{ NOT: { endYear: { eq: null } } }')).toEqual(everything.filter((year) => year !== null));
    expect(without.length).toBeGreaterThan(0);
    expect(await refusal('query ($year: Int) { initiatives(where: { endYear: { eq: $year } }) { id } }', { year: null })).toEqual([200]);
  });
});
