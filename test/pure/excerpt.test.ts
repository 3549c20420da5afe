import { createHash } from 'node:crypto';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentsIn } from '../../src/documents/documents.ts';
import { excerptOf } from '../../src/documents/excerpt.ts';

const hundred = Array.from({ length: 100 }, (_, index) => `Zin ${index + 1}.`);
const numbers = (lines: string, cited: string[], most = 100) => excerptOf(hundred, lines, cited, most).map(({ number }) => number);

describe('An excerpt of a document', () => {
  it('has the lines that are asked for, and two on each side', () => {
    expect(excerptOf(hundred, '10-11', ['8-20'], 100)).toEqual([
      { number: 8, text: 'Zin 8.', isAsked: false },
      { number: 9, text: 'Zin 9.', isAsked: false },
      { number: 10, text: 'Zin 10.', isAsked: true },
      { number: 11, text: 'Zin 11.', isAsked: true },
      { number: 12, text: 'Zin 12.', isAsked: false },
      { number: 13, text: 'Zin 13.', isAsked: false },
    ]);
    expect(numbers('1, 40', ['1-100'])).toEqual([1, 2, 3, 38, 39, 40, 41, 42]);
    expect(numbers('99-200', ['1-200'])).toEqual([97, 98, 99, 100]);
  });

  it('has none that no fact cites, however they are asked for', () => {
    expect(numbers('10-11', ['12-20'])).toEqual([]);
    expect(numbers('1-100', ['12', '50'])).toEqual([10, 11, 12, 13, 14, 48, 49, 50, 51, 52]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 5 }), fc.string(), (cited, lines) => {
        for (const number of [...numbers('1-100', cited.map(String)), ...numbers(lines, cited.map(String))])
          expect(cited.some((line) => Math.abs(line - number) <= 2)).toBe(true);
      }),
    );
  });

  it('is no longer than is asked', () => {
    expect(numbers('1-100', ['1-100'], 40)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(numbers('1-100', ['1-100'], 0)).toEqual([]);
  });

  it('takes what is no list of lines for none', () => {
    for (const lines of ['', 'x', '9-1', '0', '1-', '-1', '1e3', '1,,2']) expect(numbers(lines, ['1-100'])).toEqual([]);
  });

  it.each([
    ['Neem contact op met Roos, roos@umc.example.', 'Neem contact op met Roos, […]'],
    ['een adres dat hier afbreekt: roos@', 'een adres dat hier afbreekt: […]'],
    ['Of bel Roos: 06 12 34 56 78.', 'Of bel Roos: […].'],
    ['(020) 123 45 67 of +31 6-12345678', '[…] of […]'],
    ['Vanaf schooljaar 2019-2020 doen 10 praktijken mee.', 'Vanaf schooljaar 2019-2020 doen 10 praktijken mee.'],
    ['De subsidie is € 50.000 tot € 1.250.000.', 'De subsidie is € 50.000 tot € 1.250.000.'],
    ['www.umc.example', 'www.umc.example'],
  ])('tells of %j how nobody is reached', (text, told) => {
    expect(excerptOf([text], '1', ['1'], 1).map((line) => line.text)).toEqual([told]);
  });
});

describe('The documents in a folder', () => {
  const text = 'Eén.\nTwee.\n';
  const sha256 = createHash('sha256').update(text).digest('hex');
  let outer = '';
  let folder = '';

  beforeAll(async () => {
    outer = await mkdtemp(join(tmpdir(), 'documents-'));
    folder = await mkdtemp(join(outer, 'of-operator-'));
    await writeFile(join(folder, 'verslag.txt'), text);
    await writeFile(join(outer, 'elders.txt'), text);
    await symlink(folder, join(folder, 'map'));
  });
  afterAll(() => rm(outer, { recursive: true }));

  it('are read by their names, line by line', async () => {
    expect(await documentsIn(folder).linesOf({ fileName: 'verslag.txt', sha256 })).toEqual(['Eén.', 'Twee.']);
  });

  it('are only those that are the same to the last byte', async () => {
    expect(await documentsIn(folder).linesOf({ fileName: 'verslag.txt', sha256: '0'.repeat(64) })).toBeUndefined();
  });

  it.each(['../elders.txt', './verslag.txt', 'map/verslag.txt', 'map', '.', '..', '', 'weg.txt', 'verslag.txt\0'])(
    'are not %j',
    async (fileName) => {
      expect(await documentsIn(folder).linesOf({ fileName, sha256 })).toBeUndefined();
    },
  );

  it('may be nowhere', async () => {
    expect(await documentsIn(join(outer, 'weg')).linesOf({ fileName: 'verslag.txt', sha256 })).toBeUndefined();
  });
});
