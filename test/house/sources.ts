import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** A source file as far as the house is concerned: where it stands, what it imports, how long it and its functions are. */
export interface Source {
  /** Path below `src/`. */
  path: string;
  lines: number;
  /** Source files that it imports, types included, by their paths below `src/`. */
  imports: readonly string[];
  functions: readonly MeasuredFunction[];
}

export interface MeasuredFunction {
  /** Line that it begins at. */
  at: number;
  lines: number;
}

/** The sources in `src/` of a checkout, generated ones left out as nobody edits them. */
export function sourcesOf(checkout: string): Source[] {
  const src = join(checkout, 'src');
  const paths = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/(^|\/)generated(\/|\.ts$)/.test(path) && !path.endsWith('.d.ts'))
    .sort();
  const all = new Set(paths);
  return paths.map((path) => {
    const source = measured(path, readFileSync(join(src, path), 'utf8'));
    return { ...source, imports: source.imports.filter((imported) => all.has(imported)) };
  });
}

/** One file's text, measured. Throws when it can't be parsed. */
export function measured(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path} can't be parsed: ${errors[0].message}`);
  const imports = new Set<string>();
  const functions: MeasuredFunction[] = [];
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  const take = (node: unknown) => {
    const { type, value } = node as { type: string; value?: unknown };
    if (type === 'Literal' && typeof value === 'string' && value.startsWith('.')) imports.add(normalize(join(dirname(path), value)));
  };
  const measure = ({ start, end }: { start: number; end: number }) => {
    const at = lineOf(start);
    functions.push({ at, lines: lineOf(end) - at + 1 });
  };
  new Visitor({
    ImportDeclaration: ({ source }) => take(source),
    ExportNamedDeclaration: ({ source }) => source && take(source),
    ExportAllDeclaration: ({ source }) => take(source),
    ImportExpression: ({ source }) => take(source),
    TSImportType: ({ source }) => take(source),
    FunctionDeclaration: measure,
    FunctionExpression: measure,
    ArrowFunctionExpression: measure,
  }).visit(program);
  return { path, lines: text.split('\n').length - 1, imports: [...imports], functions };
}
