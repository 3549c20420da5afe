import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { pino } from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtExplorer } from '../../src/server/pages/build.ts';

/** Script that the first page may bring, in bytes as sent. */
const BUDGET = 200_000;

/** Script that a page of another website may take for the elements. */
const BUDGET_OF_ELEMENTS = 20_000;

let folder: string;
beforeAll(async () => {
  folder = await builtExplorer(pino({ level: 'warn' }));
});

describe('the built explorer', () => {
  it(`brings less than ${BUDGET / 1000} kB of script with the first page`, () => {
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    const scripts = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, path]) => readFileSync(join(folder, path ?? '')));
    expect(scripts.length).toBeGreaterThan(0);
    const weigh = (compress: (script: Buffer) => Buffer) => scripts.reduce((sum, script) => sum + compress(script).length, 0);
    expect(weigh((script) => gzipSync(script))).toBeLessThan(BUDGET);
    expect(weigh((script) => brotliCompressSync(script))).toBeLessThan(BUDGET);
  });

  it(`brings less than ${BUDGET_OF_ELEMENTS / 1000} kB of script to pages of others, in one file`, () => {
    const script = readFileSync(join(folder, 'kruispunt.js'));
    expect(gzipSync(script).length).toBeLessThan(BUDGET_OF_ELEMENTS);
    expect(String(script)).not.toMatch(/\bimport\b|\bexport\b/);
  });

  it('names no other host to load anything from', () => {
    for (const file of readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.css'))) {
      expect(readFileSync(join(folder, 'assets', file), 'utf8')).not.toMatch(/url\(["']?(?:https?:)?\/\//);
    }
  });
});
