import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../setup/program.ts';
import { schema } from '../setup/schema.ts';

const run = promisify(execFile);

let portal: string;
beforeAll(async () => {
  portal = await mkdtemp(join(tmpdir(), 'kruispunt-relay-'));
  await mkdir(join(portal, 'src'));
  await symlink(join(root, 'node_modules'), join(portal, 'node_modules'));
  await writeFile(join(portal, 'schema.graphql'), printSchema(lexicographicSortSchema(schema)));
  await writeFile(join(portal, 'relay.config.json'), JSON.stringify({ src: './src', schema: './schema.graphql', language: 'typescript' }));
});
afterAll(() => rm(portal, { recursive: true }));

/** What the compiler of Relay says of a component with one fragment or query. */
async function compiled(name: string, text: string): Promise<string> {
  const file = join(portal, 'src', `${name}.ts`);
  await writeFile(file, `import { graphql } from 'react-relay';\nexport const told = graphql\`${text}\`;\n`);
  const compiler = join(root, 'node_modules', '.bin', 'relay-compiler');
  try {
    await run(compiler, ['relay.config.json'], { cwd: portal });
    return 'compiled';
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    return `${stdout}${stderr}`;
  } finally {
    await rm(file);
  }
}

describe('A portal that is built with Relay', () => {
  it.each([
    [
      'asks lists and what a search finds',
      'Page',
      'query PageQuery { initiativesConnection(first: 5) { edges { node { id title } } } search(text: "stage") { hits { item { __typename ... on Theme { id label } } } } }',
    ],
    [
      'asks a thing again by its id',
      'Card',
      'fragment Card on Initiative @refetchable(queryName: "CardQuery") { id title modified themes(limit: 5) { label } }',
    ],
    [
      'pages through a list',
      'List',
      'fragment List on Query @argumentDefinitions(count: { type: "Int", defaultValue: 5 }, cursor: { type: "String" }) @refetchable(queryName: "ListQuery") { initiativesConnection(first: $count, after: $cursor) @connection(key: "List_initiativesConnection") { edges { node { id } } } }',
    ],
    [
      'pages through what a thing leads to',
      'Theme',
      'fragment Theme on Theme @argumentDefinitions(count: { type: "Int", defaultValue: 5 }, cursor: { type: "String" }) @refetchable(queryName: "ThemeQuery") { initiativesConnection(first: $count, after: $cursor) @connection(key: "Theme_initiativesConnection") { edges { node { id } } } }',
    ],
  ])('%s', async (_, name, text) => {
    expect(await compiled(name, text)).toBe('compiled');
  });

  it('is told what there is not', async () => {
    expect(await compiled('Wrong', 'query WrongQuery { initiativesConnection(first: 5) { edges { node { colour } } } }')).toContain(
      'colour',
    );
  });
});
