import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slug } from '../../src/records/kinds/text.ts';
import { asName } from '../../src/search/words.ts';
import { fold } from '../../src/shared/fold.ts';
import { slugOf } from '../../src/shared/slug.ts';

/** Texts as people write them: letters of Europe, with and without accents, signs and spaces. */
const written = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCØßæœŁđðÞıİéèëÉïöüç0189 \t-–’\'".,/&()'),
    fc.constantFrom('e\u0301', 'o\u0308', 'ĳ', '日', '😀'),
  ),
  maxLength: 90,
});

describe('The id that a name suggests', () => {
  test.each([
    ['Sørensen', 'sorensen'],
    ['Préhabilitatie in de regio', 'prehabilitatie-in-de-regio'],
    ['Groß & Łukasz', 'gross-lukasz'],
    ['BOT–BPV (2018)', 'bot-bpv-2018'],
    ['日本', ''],
    [`${'zorg '.repeat(20)}`, Array(12).fill('zorg').join('-').slice(0, 59)],
  ])('of %s is %s', (name, id) => {
    expect(slugOf(name)).toBe(id);
  });

  test('of any name is one that a record may have, or none', () => {
    fc.assert(fc.property(written, (name) => slugOf(name) === '' || (slug.safeParse(slugOf(name)).success && slugOf(name).length <= 60)));
  });

  test('is the same for a name in capitals, with its accents apart, or that was an id already', () => {
    fc.assert(
      fc.property(written, (name) => {
        for (const other of [fold(name), name.normalize('NFD'), name.normalize('NFC'), ` ${name} `, slugOf(name)]) {
          expect(slugOf(other)).toBe(slugOf(name));
        }
      }),
    );
  });
});

describe('Names', () => {
  test('are compared without case, accents and double spaces', () => {
    expect(fold('  Préhabilitatie\t in de  ØRESUND ')).toBe('prehabilitatie in de oresund');
    fc.assert(
      fc.property(written, (name) => {
        expect(fold(fold(name))).toBe(fold(name));
        expect(fold(name.normalize('NFD'))).toBe(fold(name));
        expect(asName(fold(name))).toBe(asName(name));
      }),
    );
  });

  test('are folded and made into ids in one place', () => {
    const folder = new URL('../../src/', import.meta.url);
    const files = (readdirSync(folder, { recursive: true }) as string[]).filter(
      (file) => /\.tsx?$/.test(file) && !/^(generated|shared)\//.test(file),
    );
    expect(files.length).toBeGreaterThan(300);
    expect(
      files.filter((file) => /normalize\('NFK?D'\)|function (fold|slugOf)\b/.test(readFileSync(new URL(file, folder), 'utf8'))),
    ).toEqual([]);
  });
});
