import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';

/** A place where a type is claimed that the compiler does not see. */
export interface Cast {
  /** File below the folder that was looked through. */
  file: string;
  line: number;
  text: string;
  /** Whether it goes by way of `unknown`, so that anything could be claimed. */
  twofold: boolean;
}

export interface CastCount {
  lines: number;
  casts: readonly Cast[];
}

/**
 * Casts in the sources of a folder, generated ones left out: `x as T`, `<T>x` and `x!`. An `as const` claims nothing, and neither does a new
 * name in an import.
 */
export function castsIn(folder: string): CastCount {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('generated/') && !file.endsWith('.d.ts'))
    .sort();
  const counted = files.map((file) => castsOf(file, readFileSync(join(folder, file), 'utf8')));
  return { lines: counted.reduce((sum, { lines }) => sum + lines, 0), casts: counted.flatMap(({ casts }) => casts) };
}

/** Casts in one file's text. Throws when it can't be parsed. */
export function castsOf(file: string, text: string): CastCount {
  const { program, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file} can't be parsed: ${errors[0].message}`);
  const casts: Cast[] = [];
  const add = (start: number, end: number, twofold: boolean) =>
    casts.push({ file, line: text.slice(0, start).split('\n').length, text: text.slice(start, end).replace(/\s+/g, ' '), twofold });
  new Visitor({
    TSAsExpression({ start, end, expression, typeAnnotation }) {
      const isConst =
        typeAnnotation.type === 'TSTypeReference' &&
        typeAnnotation.typeName.type === 'Identifier' &&
        typeAnnotation.typeName.name === 'const';
      const twofold = expression.type === 'TSAsExpression' && expression.typeAnnotation.type === 'TSUnknownKeyword';
      if (!isConst) add(start, end, twofold);
    },
    TSTypeAssertion: ({ start, end }) => add(start, end, false),
    TSNonNullExpression: ({ start, end }) => add(start, end, false),
  }).visit(program);
  return { lines: text.split('\n').length - 1, casts };
}

/** Casts in 1,000 lines. */
export function density({ lines, casts }: CastCount): number {
  return (casts.length / lines) * 1_000;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const count = castsIn(process.argv[2] ?? fileURLToPath(new URL('../../src/', import.meta.url)));
  for (const { file, line, text } of count.casts) console.log(`${file}:${line}  ${text}`);
  const twofold = count.casts.filter((cast) => cast.twofold);
  console.log(`${count.casts.length} casts in ${count.lines} lines: ${density(count).toFixed(1)} in 1,000.`);
  console.log(`${twofold.length} by way of unknown, in ${new Set(twofold.map(({ file }) => file)).size} files.`);
}
