import { type DocumentNode, type ExecutionResult, execute, parse } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { requestContext } from '../../src/api/context.ts';
import type { Database } from '../../src/database/database.ts';
import { anonymous } from '../../src/identity/viewer.ts';
import { database, seededGraph } from '../setup/graph.ts';
import { schema } from '../setup/schema.ts';

beforeAll(seededGraph);

type Variables = Record<string, unknown>;

const answered = (document: DocumentNode, variableValues: Variables, of: Database = database): Promise<ExecutionResult> =>
  Promise.resolve(
    execute({
      schema,
      document,
      variableValues,
      contextValue: requestContext(of, 'test', anonymous('test'), { longestStatement: 600_000 }),
    }),
  );

/** Questions with variables that are asked in turn. */
const questions: [string, string, Variables[]][] = [
  [
    'one thing by its id, also one that is not there',
    'query ($id: ID!) { initiative(id: $id) { id title themes { id label } contacts(limit: 2) { name organisations { id } } } }',
    [{ id: 'cobra' }, { id: 'cobra' }, { id: 'isa' }, { id: 'stagepunt' }, { id: 'nergens' }, { id: '' }],
  ],
  [
    'one thing under several names',
    'query ($a: ID!, $b: ID!) { a: initiative(id: $a) { name: title all: themes { id } some: themes(limit: 1) { id } } b: initiative(id: $b) { id } }',
    [
      { a: 'cobra', b: 'isa' },
      { a: 'isa', b: 'cobra' },
      { a: 'isa', b: 'isa' },
      { a: 'stagepunt', b: 'cobra' },
    ],
  ],
  [
    'what is related to it, in either language',
    'query ($id: ID!, $lang: Language) { initiative(id: $id) { related(first: 3) { score reason(lang: $lang) initiative { id } } } }',
    [
      { id: 'cobra', lang: 'EN' },
      { id: 'isa', lang: 'EN' },
      { id: 'isa', lang: 'EN' },
      { id: 'isa', lang: 'NL' },
      { id: 'isa' },
      { id: 'cobra' },
      { id: 'isa' },
    ],
  ],
  [
    'who to call',
    'query ($text: String!, $first: Int!) { contactsFor(theme: $text, first: $first) { notUnderstood matches { score contact { id } because { theme { id } } } } }',
    [
      { text: 'praktijkleren', first: 2 },
      { text: 'palliatieve zorg', first: 2 },
      { text: 'praktijkleren', first: 5 },
      { text: 'wie weet iets van kraamzorg', first: 2 },
      { text: 'praktijkleren', first: 2 },
    ],
  ],
  [
    'a search, for people and for things',
    'query ($text: String!, $kinds: [SearchKind!], $offset: Int) { search(text: $text, kinds: $kinds, offset: $offset, first: 3) { total suggestion hits { item { ... on Theme { id } ... on Initiative { id } ... on Contact { id } } matched { snippet } } facets { kinds { kind count } } } }',
    [
      { text: 'stage' },
      { text: 'zorg' },
      { text: 'stage', kinds: [] },
      { text: 'stage', kinds: ['Theme'] },
      { text: 'zorg', kinds: ['Theme'] },
      { text: 'zorg', offset: 3 },
      { text: 'stage', offset: 3 },
      { text: 'wie weet iets van stage' },
      { text: 'wie kan ik bellen over zorg' },
      { text: 'wie kan ik bellen over stage' },
    ],
  ],
  [
    'a list with a text in its filter',
    'query ($text: String!, $limit: Int, $sort: [InitiativeSort!]) { initiatives(where: { title: { contains: $text } }, limit: $limit, sort: $sort) { id title } }',
    [
      { text: 'a' },
      { text: 'e' },
      { text: 'o', limit: 0 },
      { text: 'a', limit: 2 },
      { text: 'e', limit: 2 },
      { text: 'e', limit: 2, sort: [{ title: 'DESC' }] },
      { text: 'a', limit: 2, sort: [{ title: 'DESC' }] },
      { text: 'n', limit: 2, sort: [{ title: 'DESC' }] },
    ],
  ],
  [
    'a list by ids, of which one may lead to another',
    'query ($id: ID!) { themes(where: { id: { eq: $id } }) { id label } }',
    [{ id: 'praktijkleren' }, { id: 'zorg' }, { id: 'praktijkleren' }, { id: 'netwerkstage' }],
  ],
  [
    'pages of a connection',
    'query ($after: String) { initiativesConnection(first: 2, after: $after) { totalCount edges { cursor node { id } } } }',
    [
      {},
      { after: '' },
      { after: 'YXJyYXljb25uZWN0aW9uOjE=' },
      { after: 'YXJyYXljb25uZWN0aW9uOjM=' },
      { after: 'YXJyYXljb25uZWN0aW9uOjE=' },
    ],
  ],
  [
    'changes from a cursor',
    'query ($after: String) { changes(first: 2, after: $after) { changes { id } hasMore } }',
    [{ after: null }, { after: '' }, { after: 'nergens' }, { after: 'ergens' }, {}],
  ],
  [
    'parts that are asked for or not',
    'query ($id: ID!, $more: Boolean!) { theme(id: $id) { id ...More @include(if: $more) } } fragment More on Theme { label broader { id } }',
    [
      { id: 'praktijkleren', more: true },
      { id: 'netwerkstage', more: true },
      { id: 'netwerkstage', more: true },
      { id: 'netwerkstage', more: false },
      { id: 'praktijkleren', more: false },
      { id: 'praktijkleren', more: false },
      { id: 'praktijkleren', more: true },
    ],
  ],
];

describe('a document that is asked again', () => {
  test.each(questions)('is answered as if it were asked for the first time: %s', async (_, text, asked) => {
    const document = parse(text);
    for (const variables of [...asked, ...asked]) {
      const [again, anew] = [await answered(document, variables), await answered(parse(text), variables)];
      expect(JSON.parse(JSON.stringify(again)), JSON.stringify(variables)).toEqual(JSON.parse(JSON.stringify(anew)));
    }
  });

  test('is not translated anew', async () => {
    const document = parse('query ($id: ID!) { initiative(id: $id) { id title } }');
    const statements: string[] = [];
    const heard: Database = {
      ...database,
      driver: new Proxy(database.driver, {
        get: (driver, name, self) => {
          if (name !== 'session') return Reflect.get(driver, name, self) as unknown;
          return (config: Parameters<typeof driver.session>[0]) => {
            const session = driver.session(config);
            const run = session.run.bind(session);
            session.run = ((statement: string, ...rest: []) => {
              statements.push(statement);
              return run(statement, ...rest);
            }) as typeof session.run;
            return session;
          };
        },
      }),
    };
    for (const id of ['cobra', 'isa', 'stagepunt', 'cobra']) await answered(document, { id }, heard);
    // Nothing is asked but the question, whatever is learnt of it.
    expect(statements).toHaveLength(4);
    expect(new Set(statements).size).toBe(1);
  });
});
