import { buildSchema, execute, parse } from 'graphql';
import type { QueryResult } from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import type { RequestContext } from '../../src/api/context.ts';
import { reuseTranslations } from '../../src/api/schema/translations.ts';
import type { Reads } from '../../src/database/reads.ts';

/** How often a translator works while a document is asked with some variables in turn, and the statements that are run. */
async function asked(
  translate: (args: Record<string, unknown>) => [string, Record<string, unknown>],
  query: string,
  all: Record<string, unknown>[],
) {
  const ran: [string, Record<string, unknown>][] = [];
  let translated = 0;
  const reads: Reads = {
    named: () => reads,
    run: (text, parameters = {}) => {
      ran.push([text, parameters]);
      return Promise.resolve({ records: [] } as Pick<QueryResult, 'records'> as QueryResult);
    },
  };
  const schema = buildSchema('type Query { thing(id: ID, name: String, first: Int, kind: Kind): String } enum Kind { A B }');
  const thing = schema.getQueryType()?.getFields()['thing'];
  if (thing)
    thing.resolve = async (_, args, context: RequestContext) => {
      translated += 1;
      const [text, parameters] = translate(args);
      await context.reads.run(text, parameters);
    };
  const reused = reuseTranslations(schema, new Set(['thing']));
  const document = parse(query);
  const numbers: number[] = [];
  for (const variableValues of all) {
    const contextValue = { reads, cypherParams: {} } as Pick<RequestContext, 'reads' | 'cypherParams'>;
    expect(await execute({ schema: reused, document, variableValues, contextValue })).toEqual({ data: { thing: null } });
    numbers.push(translated);
  }
  return { numbers, ran };
}

describe('a document that is asked again', () => {
  const query = 'query ($id: ID, $name: String, $first: Int, $kind: Kind) { thing(id: $id, name: $name, first: $first, kind: $kind) }';

  test('is learnt the second time, and then is the same statement with other parameters', async () => {
    const { numbers, ran } = await asked(({ id, name, first }) => ['FIND', { first, at: [{ id }, name] }], query, [
      { id: '1', name: 'a', first: 1 },
      { id: '2', name: 'b', first: 1 },
      { id: '3', name: '3', first: 1 },
      { id: '4', name: '', first: 1 },
      { id: '5', name: 'e', first: 2 },
    ]);
    // Once, once and twice with texts of our own, not at all; anew where something else than a text is another, or a text is empty.
    expect(numbers).toEqual([1, 4, 4, 5, 6]);
    expect(ran[2]).toEqual(['FIND', { first: 1, at: [{ id: '3' }, '3'] }]);
    expect(ran.map(([, { at }]) => at)).toEqual(['1a', '2b', '33', '4', '5e'].map((text) => [{ id: text[0] }, text.slice(1)]));
  });

  test.each<[string, (args: Record<string, unknown>) => [string, Record<string, unknown>]]>([
    ['the statement follows from a text', ({ id }) => [`FIND ${String(id)}`, {}]],
    ['a parameter is made of a text', ({ id }) => ['FIND', { id: `id ${String(id)}` }]],
    ['a text decides about something else', ({ id }) => ['FIND', { id, isLong: String(id).length > 3 }]],
    ['a text is cut', ({ id }) => ['FIND', { id: String(id).slice(0, 4) }]],
  ])('is translated each time where %s', async (_, translate) => {
    const all = ['1', '2', '30303', '4'].map((id) => ({ id }));
    const { numbers, ran } = await asked(translate, query, all);
    expect(numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0))).toEqual([3, 1, 1]);
    expect(ran).toEqual(all.map(translate));
  });

  test('is another question with another choice, and with none', async () => {
    const { ran } = await asked(({ kind = 'none', id }) => [`FIND ${String(kind)}`, { id }], query, [
      ...[
        { id: '1' },
        { id: '2' },
        { id: '3', kind: 'A' },
        { id: '4', kind: 'B' },
        { id: '5', kind: 'A' },
        { id: '6' },
        { id: '7', kind: 'A' },
      ],
    ]);
    expect(ran.map(([text, { id }]) => `${text} ${String(id)}`)).toEqual(
      ['none 1', 'none 2', 'A 3', 'B 4', 'A 5', 'none 6', 'A 7'].map((each) => `FIND ${each}`),
    );
  });
});
