import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorStatus } from '../../src/shared/faults/error-codes.ts';
import { sentences } from '../../src/shared/faults/fault-list.ts';
import { findingSentences } from '../../src/shared/faults/findings.ts';
import { reasons } from '../../src/shared/faults/reasons.ts';

const root = new URL('../../src/', import.meta.url);
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('generated/'))
  .map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }));

/** Where the list itself stands, and the words for it. */
const isList = ({ path }: { path: string }): boolean => path.startsWith('shared/faults/') || path.startsWith('web/words/');
const users = sources
  .filter((source) => !isList(source))
  .map(({ text }) => text)
  .join('\n');

describe('The closed list', () => {
  it.each([...Object.keys(sentences), ...Object.keys(reasons), ...Object.keys(findingSentences)])(
    'has no code that nothing gives: %s',
    (code) => {
      expect(users).toContain(`'${code}'`);
    },
  );

  it('has a code for each reason', () => {
    expect(Object.keys(errorStatus)).toEqual(expect.arrayContaining(Object.values(reasons).map(({ code }) => code)));
  });
});

/** Ways of telling by the prose of a sentence what happened. */
const READING = [
  // error.message.startsWith('…'), message.includes(…), /…/.exec(error.message), message === '…'
  /\b(message|sentence|stack)\b\??\.(startsWith|endsWith|includes|indexOf|match|matchAll|search)\(/,
  /\.(test|exec)\([^)]*\b(message|messageOf\([^)]*|sentence|stack)\)/,
  /\b(message|sentence)\s*[!=]==?\s*['"`/]/,
  /\bmessageOf\([^)]*\)\.(startsWith|endsWith|includes|indexOf|match|matchAll|search)\(/,
];
const readsProse = (text: string): string[] => text.split('\n').filter((line) => READING.some((way) => way.test(line)));

describe('A sentence', () => {
  it.each(sources.filter(({ path }) => !path.startsWith('neo4j/')))('is read by people alone, not in $path', ({ text }) => {
    expect(readsProse(text)).toEqual([]);
  });

  it.each([
    "message.startsWith('Connection acquisition timed out')",
    "faults.filter(({ message }) => message.startsWith('the id '))",
    'const said = /Caused by: (.*)/.exec(error.message)?.[1];',
    'const found = patterns.find(([known]) => known.test(message));',
    "if (error.message === 'Nothing was asked.') return;",
    "if (messageOf(error).includes('timed out')) return;",
  ])('that is read would be found: %s', (line) => {
    expect(readsProse(line)).toEqual([line]);
  });
});
