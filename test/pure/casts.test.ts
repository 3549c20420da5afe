import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { castsIn, castsOf, density } from '../house/casts.ts';

const folder = fileURLToPath(new URL('../../src/', import.meta.url));
const sources = castsIn(folder);

describe('The sources', () => {
  it('claim a type that the compiler does not see at most four times in a thousand lines', () => {
    expect(sources.lines).toBeGreaterThan(20_000);
    expect(density(sources)).toBeLessThanOrEqual(4);
  });

  it('claim one by way of unknown in one file at most', () => {
    expect(new Set(sources.casts.filter(({ twofold }) => twofold).map(({ file }) => file)).size).toBeLessThanOrEqual(1);
  });

  it('read rows of the driver in one file, which holds them against the columns of their statement', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
    const reading = files.filter((file) =>
      /\.toObject\(|\{ records\b[^;]*\} =\s*await [^;]*(run|executeQuery)\(/s.test(readFileSync(join(folder, file), 'utf8')),
    );
    // neo4j/ stands below, and asks its own server what state it is in.
    expect(reading.filter((file) => !file.startsWith('neo4j/'))).toEqual(['database/rows.ts']);
  });
});

describe('A cast', () => {
  const textsIn = (source: string) => castsOf('source.tsx', source).casts.map(({ line, text, twofold }) => [line, text, twofold]);

  it('is each claim about a type, the two of a twofold one apart', () => {
    expect(textsIn('const a = b as C;\nconst d = e as unknown as F;\nconst g = h!;')).toEqual([
      [1, 'b as C', false],
      [2, 'e as unknown as F', true],
      [2, 'e as unknown', false],
      [3, 'h!', false],
    ]);
  });

  it('is neither a constant, nor a new name, nor what a comment or a text says', () => {
    const source = [
      "import { a as b } from 'c';",
      'const d = [1] as const;',
      '// taken as Given',
      "const e = 'known as F';",
      'const g = d satisfies unknown;',
      'const h = <p>shown as text</p>;',
    ];
    expect(textsIn(source.join('\n'))).toEqual([]);
  });
});
