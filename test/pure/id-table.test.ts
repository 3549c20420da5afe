import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IdTable } from '../../src/records/model/id-table.ts';
import { kindNames } from '../../src/shared/kinds.ts';

const kindOf = (index: number) => kindNames[index % kindNames.length] as (typeof kindNames)[number];

describe('A table of ids', () => {
  test('knows what a map knows', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ maxLength: 6 }), fc.constantFrom(...kindNames)), { maxLength: 3_000 }), (pairs) => {
        const [table, map] = [new IdTable(), new Map<string, string>()];
        for (const [id, kind] of pairs) {
          expect(table.add(id, kind)).toBe(!map.has(id));
          map.set(id, kind);
        }
        expect(table.size).toBe(map.size);
        for (const [id, kind] of map) expect(table.get(id)).toBe(kind);
        expect(table.get('what nobody has as an id')).toBeUndefined();
      }),
      { numRuns: 20 },
    );
  });

  test('tells two hundred thousand ids apart that differ by a number only', () => {
    const table = new IdTable();
    const numbers = Array.from({ length: 200_000 }, (_, n) => n);
    expect(numbers.filter((n) => !table.add(`initiatief-${n}`, kindOf(n)))).toEqual([]);
    expect(numbers.filter((n) => table.get(`initiatief-${n}`) !== kindOf(n))).toEqual([]);
    expect(numbers.filter((n) => table.get(`organisatie-${n}`) !== undefined)).toEqual([]);
  });
});
