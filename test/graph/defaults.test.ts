import { beforeAll, describe, expect, test } from 'vitest';
import { ask, seededGraph } from '../setup/graph.ts';

beforeAll(seededGraph);

/** Fields that take a number or a language by default, with where the argument stands. */
const QUESTIONS: readonly (readonly [name: string, type: string, query: (argument: string) => string])[] = [
  ['search', 'Int', (arg) => `{ search(text: "stage"${arg && `, first: ${arg}, offset: ${arg}`}) { total hits { item { __typename } } } }`],
  ['suggest', 'Int', (arg) => `{ suggest(prefix: "st"${arg && `, first: ${arg}`}) { text } }`],
  ['contactsFor', 'Int', (arg) => `{ contactsFor(theme: "dementie"${arg && `, first: ${arg}`}) { matches { contact { id } } } }`],
  ['changes', 'Int', (arg) => `{ changes${arg && `(first: ${arg})`} { changes { id } hasMore } }`],
  ['latest', 'Int', (arg) => `{ latest${arg && `(first: ${arg})`} { id } }`],
  ['sharedFactors', 'Int', (arg) => `{ sharedFactors${arg && `(first: ${arg})`} { factor { id } } }`],
  ['lookalikes', 'Int', (arg) => `{ lookalikes(name: "Radboud umc"${arg && `, first: ${arg}`}) { likeness } }`],
  ['initiatives', 'Int', (arg) => `{ initiatives${arg && `(limit: ${arg})`} { id } }`],
  ['related, below', 'Int', (arg) => `{ initiative(id: "cobra") { related${arg && `(first: ${arg})`} { initiative { id } } } }`],
  [
    'bridges, in a fragment',
    'Int',
    (arg) => `{ initiative(id: "cobra") { ...of } } fragment of on Initiative { bridges${arg && `(first: ${arg})`} { barrier { id } } }`,
  ],
  ['reason, of a computed answer', 'Language', (arg) => `{ initiative(id: "cobra") { related { reason${arg && `(lang: ${arg})`} } } }`],
];

describe('Null is the default', () => {
  test.each(QUESTIONS)('of %s', async (_, type, query) => {
    const plain = await ask(query(''));
    const [body = '', fragments = ''] = query('$given').split(/(?= fragment )/);
    expect(JSON.stringify(plain)).toMatch(/:\[\{|[a-z]/);
    expect(await ask(query('null'))).toEqual(plain);
    expect(await ask(`query ($given: ${type}) ${body} ${fragments}`, { given: null })).toEqual(plain);
    expect(await ask(`query ($given: ${type}) ${body} ${fragments}`)).toEqual(plain);
  });

  test('and 0 is none', async () => {
    const { latest } = await ask<{ latest: unknown[] }>('{ latest(first: 0) { id } }');
    expect(latest).toEqual([]);
  });
});
