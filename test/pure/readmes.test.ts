import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { blocks, readmes, textOf } from '../setup/readmes.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('READMEs', () => {
  it('begin with one of at most 110 lines', () => {
    expect(textOf('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(110);
  });

  it.each(readmes)('lead to files that are there: %s', (path) => {
    const links = [...textOf(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(root, dirname(path), link)))).toEqual([]);
  });

  it('name tests that are there, each threat at least one', () => {
    const rows = textOf('ops/THREATS.md').match(/^\| (?!somebody|---).*\|$/gm) ?? [];
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      const [, , , , shown = ''] = row.split('|');
      const named = [...shown.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
      expect(named.length, row).toBeGreaterThan(0);
      expect(
        named.filter((path) => !existsSync(join(root, path))),
        row,
      ).toEqual([]);
    }
  });

  it('show blocks that a test knows how to try', () => {
    expect(blocks.filter(({ language }) => !['sh', 'graphql', 'json', 'ts', ''].includes(language))).toEqual([]);
  });

  it('name every variable of the configuration', () => {
    const config = readFileSync(join(root, 'src/config.ts'), 'utf8');
    const variables = [...config.matchAll(/^ {2}([A-Z0-9_]+):/gm)].map(([, name]) => name);
    expect(variables.length).toBeGreaterThan(8);
    for (const variable of variables) expect(textOf('src/server/README.md')).toContain(`\`${variable}\``);
  });
});
