import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkReferences } from '../../src/records/model/check.ts';
import type { PlacedRecord } from '../../src/records/model/placed-record.ts';
import { Rising } from '../../src/records/store/rising.ts';

const themes = (above: readonly number[][]): PlacedRecord[] =>
  above.map((list, n) => ({
    record: {
      ...{ type: 'Theme', id: `t${n}`, label: `t${n}`, labelEn: `t${n}` },
      broader: [...new Set(list)].map((other) => ({ id: `t${other % above.length}` })),
    },
    place: () => ({}),
  }));

test('a circle is found where there is one, and is one', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat({ max: 7 }), { maxLength: 2 }), { minLength: 1, maxLength: 8 }), (above) => {
      const records = themes(above);
      const rising = new Rising();
      for (const record of records) rising.add(record);
      const circle = rising.circle();
      const isRefused = checkReferences(records).some(({ code }) => code === 'CIRCLE');
      expect(circle !== undefined).toBe(isRefused);
      for (const [index, id] of (circle ?? []).slice(0, -1).entries()) {
        const record = records.find((one) => one.record.id === id)?.record;
        expect(record?.type === 'Theme' && record.broader?.map((one) => one.id)).toContain(circle?.[index + 1]);
      }
      if (circle) expect(circle.at(-1)).toBe(circle[0]);
    }),
    { numRuns: 500 },
  );
});
