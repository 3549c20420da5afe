import fc from 'fast-check';
import { expect, test } from 'vitest';
import { personSortName, sortName } from '../../src/search/sort-name.ts';

const inOrder = (names: readonly string[], key: (name: string) => string) =>
  names.toSorted((one, other) => (key(one) < key(other) ? -1 : Number(key(one) > key(other))));

test('Names are ordered without case, accents and punctuation, and numbers by what they count', () => {
  const names = ['Cardiometabool', 'CZO', '’s-Hertogenbosch', 'Éénjarig', 'eerste', 'Leerlijn 2', 'Leerlijn 10', '(Zorg)pad', 'zorgpaden'];
  expect(inOrder(names.toReversed(), sortName)).toEqual([
    ...['Cardiometabool', 'CZO', 'Éénjarig', 'eerste', '’s-Hertogenbosch', 'Leerlijn 2', 'Leerlijn 10', '(Zorg)pad', 'zorgpaden'],
  ]);
});

test('People are ordered by their surnames, with what stands before these behind', () => {
  const names = [
    'Anna van der Berg',
    'Prof. dr. Bert Aarts',
    'Ed Berends',
    'Els de Boer',
    'Jan-Willem van ’t Hof',
    'Ömer Ünal',
    'Zoë Berg',
  ];
  expect(inOrder(names.toReversed(), personSortName)).toEqual([
    ...['Prof. dr. Bert Aarts', 'Ed Berends', 'Anna van der Berg', 'Zoë Berg', 'Els de Boer', 'Jan-Willem van ’t Hof', 'Ömer Ünal'],
  ]);
});

test('The order is that of the alphabet in Dutch', () => {
  const { compare } = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });
  const word = fc.stringMatching(/^[a-zA-Zéëïôç]{1,12}( [0-9]{1,4})?$/);
  fc.assert(
    fc.property(word, word, (one, other) => {
      const byKey = sortName(one) < sortName(other) ? -1 : Number(sortName(one) > sortName(other));
      expect(byKey).toBe(Math.sign(compare(one, other)));
    }),
    { numRuns: 2_000 },
  );
});
