import { beforeAll, describe, expect, it } from 'vitest';
import { ask, seededGraph } from '../setup/graph.ts';
import { blocks } from '../setup/readmes.ts';

beforeAll(seededGraph);

describe('A query that a README shows', () => {
  const queries = blocks.filter(({ language }) => language === 'graphql');

  it('is there', () => {
    expect(queries.map(({ file }) => file)).toContain('README.md');
  });

  it.each(queries)('is answered, as it says where it says so: $file', async ({ text, next }) => {
    const data = await ask(text);
    if (next?.language === 'json') expect({ data }).toEqual(JSON.parse(next.text));
  });
});
