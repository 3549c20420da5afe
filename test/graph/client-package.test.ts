import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededGraph } from '../setup/graph.ts';
import { packedClient } from '../setup/packed-client.ts';
import { blocks } from '../setup/readmes.ts';
import { type Served, serve } from '../setup/server.ts';

const run = promisify(execFile);
const tsc = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url));
const examples = blocks.filter(({ file, language }) => file === 'src/client/README.md' && language === 'ts');

const WRONG = `
import { createClient } from '@kruispunt/client';
const one = await createClient({ url: '' }).initiative('cobra');
// @ts-expect-error there is no such field
one?.nonsense;
// @ts-expect-error it may be null
one.title;
`;
/** As strict as a portal may be. */
const compilerOptions = {
  ...{ target: 'es2022', module: 'nodenext', strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true },
  ...{ types: ['node'], lib: ['es2023', 'dom'], outDir: 'out' },
};

let server: Served;
let folder: string;
let bytes: number;
beforeAll(async () => {
  await seededGraph();
  server = await serve();
  ({ folder, bytes } = await packedClient());
  const texts = examples.map(({ text }) => text.replace('https://kruispunt.example', server.url));
  for (const [name, text] of [...texts.entries(), ['wrong', WRONG]]) await writeFile(join(folder, `${name}.ts`), text);
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe('The client as a package', () => {
  it('is small', () => {
    expect(bytes).toBeLessThan(60_000);
  });

  it('has types that a strict project takes, and that refuse what is not there', async () => {
    const told = await run(tsc, ['-p', folder]).catch(({ stdout }: { stdout: string }) => ({ stdout }));
    expect(told.stdout).toBe('');
  });

  it.each(Object.keys(examples))('does what its README says, example %s', async (name) => {
    const { stdout } = await run(process.execPath, [join(folder, 'out', `${name}.js`)], { cwd: folder });
    expect(stdout).toBe(examples[Number(name)]?.next?.text);
  });

  it('goes on with the copy that an example left', async () => {
    const [name] = Object.entries(examples).find(([, { text }]) => text.includes('new Copy')) ?? [];
    const { stdout } = await run(process.execPath, [join(folder, 'out', `${name}.js`)], { cwd: folder });
    expect(stdout).toBe(examples[Number(name)]?.next?.text);
  });
});
