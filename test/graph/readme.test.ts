import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, seededGraph } from '../setup/graph.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const block = (language: string) => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';

beforeAll(seededGraph);

describe('README', () => {
  it('shows a query with its real answer', async () => {
    expect({ data: await ask(block('graphql')) }).toEqual(JSON.parse(block('json')));
  });

  it('names every variable of the configuration', () => {
    const config = readFileSync(new URL('../../src/config.ts', import.meta.url), 'utf8');
    const variables = [...config.matchAll(/^ {2}([A-Z0-9_]+):/gm)].map(([, name]) => name);
    expect(variables.length).toBeGreaterThan(8);
    for (const variable of variables) expect(readme).toContain(`\`${variable}\``);
  });
});
