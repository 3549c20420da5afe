import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knotsOf } from '../house/circles.ts';
import { floorOf, floors } from '../house/floors.ts';
import { roomOf } from '../house/rooms.ts';
import { sourcesOf } from '../house/sources.ts';

const checkout = fileURLToPath(new URL('../../', import.meta.url));
const sources = sourcesOf(checkout);
const imports = sources.flatMap(({ path, imports }) => imports.map((imported) => ({ from: path, to: imported })));
/** Every folder of the house, and every file that is a floor of its own; nothing stands above the last two floors. */
const rooms = [...new Set([...floors, ...sources.map(({ path }) => roomOf(path))])].filter((room) => heightOf(room) < floors.length - 2);

function heightOf(path: string): number {
  return floorOf(path) ?? floors.length;
}

/** A file of a room; some rooms are one file. */
const fileIn = (room: string, name: string) => (room.endsWith('.ts') ? room : `${room}/${name}.ts`);
const above = (room: string) => floors.slice(heightOf(room) + 1).map((other) => fileIn(other, 'known'));
/** What the files of a room import from below; the linter allows a room less than all that is there. */
const below = (room: string) => [
  ...new Set(imports.filter(({ from, to }) => roomOf(from) === room && heightOf(to) < heightOf(room)).map(({ to }) => to)),
];

let house: string;
/** What the linter says of a file: the rule and the line, one a refusal. */
let refusals: { file: string; rule: string; line: number }[];

beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), 'kruispunt-house-'));
  for (const file of ['biome.json', '.gitignore']) await copyFile(join(checkout, file), join(house, file));
  for (const room of rooms) {
    await plant(fileIn(room, 'upward'), above(room));
    if (!room.endsWith('.ts')) {
      await plant(fileIn(room, 'downward'), below(room));
      await plant(fileIn(room, 'one'), [fileIn(room, 'other')]);
      await plant(fileIn(room, 'other'), [fileIn(room, 'one')]);
    }
  }
  refusals = await lint();
});
afterAll(() => rm(house, { recursive: true }));

/** Writes a file that takes a type of each of others, one a line. */
async function plant(path: string, others: readonly string[]): Promise<void> {
  const file = join(house, 'src', path);
  const lines = others.map((other, index) => {
    const way = relative(dirname(path), other);
    return `export type { Known as Known${index} } from '${way.startsWith('.') ? way : `./${way}`}';`;
  });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${lines.join('\n')}\nexport type Known = string;\n`);
}

function lint(): Promise<{ file: string; rule: string; line: number }[]> {
  const biome = join(checkout, 'node_modules', '.bin', 'biome');
  return new Promise((resolve) => {
    // It ends with a fault, as there is much to refuse.
    execFile(biome, ['lint', '--reporter=github', '--max-diagnostics=none'], { cwd: house, maxBuffer: 64 << 20 }, (_, output) => {
      const told = output.matchAll(/title=lint\/\w+\/(\w+),file=[^,]*?\bsrc\/([^,]+),line=(\d+)/g);
      resolve([...told].map(([, rule = '', file = '', line]) => ({ file, rule, line: Number(line) })));
    });
  });
}

const refused = (path: string, rule: string) => refusals.filter((each) => each.file === path && each.rule === rule).map(({ line }) => line);

describe.each(rooms)('%s', (room) => {
  it('imports nothing that stands above it', () => {
    const lines = above(room).map((_, index) => index + 1);
    expect(new Set(refused(fileIn(room, 'upward'), 'noRestrictedImports'))).toEqual(new Set(lines));
  });

  it.skipIf(room.endsWith('.ts'))('imports what it needs of what stands below it', () => {
    expect(refused(fileIn(room, 'downward'), 'noRestrictedImports')).toEqual([]);
  });

  it.skipIf(room.endsWith('.ts'))('has no circle, not of types either', () => {
    for (const file of ['one', 'other']) expect(refused(fileIn(room, file), 'noImportCycles')).toEqual([1]);
  });
});

describe('The house', () => {
  it('has a floor for every file', () => {
    expect(sources.map(({ path }) => path).filter((path) => floorOf(path) === undefined)).toEqual([]);
  });

  it('has no import that runs upward', () => {
    expect(imports.filter(({ from, to }) => heightOf(from) < heightOf(to))).toEqual([]);
  });

  it('has no files that reach each other', () => {
    expect(knotsOf(imports)).toEqual([]);
  });
});
