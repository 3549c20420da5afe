import { describe, expect, test } from 'vitest';
import { cites, formatLines, lines, parseLines, UnreadableLines } from '../../src/records/kinds/citation.ts';
import { checkRecord } from '../../src/records/model/check-record.ts';
import { formatFault } from '../../src/records/model/fault.ts';

describe('Lines of a source', () => {
  test.each([
    ['22', [{ from: 22, to: 22 }]],
    ['22-35', [{ from: 22, to: 35 }]],
    [
      '22-35, 40',
      [
        { from: 22, to: 35 },
        { from: 40, to: 40 },
      ],
    ],
    [
      ' 40 ,1-1',
      [
        { from: 40, to: 40 },
        { from: 1, to: 1 },
      ],
    ],
  ])("'%s' are read", (written, ranges) => {
    expect(parseLines(written)).toEqual(ranges);
  });

  test.each([
    ['35-22', '35-22'],
    ['0', '0'],
    ['0-3', '0-3'],
    ['-3', '-3'],
    ['22-', '22-'],
    ['22–35', '22–35'],
    ['1.5', '1.5'],
    ['12, about 40', 'about 40'],
    ['12,', ''],
    ['', ''],
    ['1e3', '1e3'],
  ])("'%s' are refused, quoting '%s'", (written, quoted) => {
    expect(() => parseLines(written)).toThrow(new UnreadableLines(quoted));
  });

  test.each([
    ['40, 22-35', '22-35, 40'],
    ['22-30, 31-35', '22-35'],
    ['22-30, 25-28', '22-30'],
    ['22-30, 32', '22-30, 32'],
    ['7, 7, 7', '7'],
    ['5-5', '5'],
    ['002', '2'],
  ])("'%s' are kept as '%s'", (written, kept) => {
    expect(formatLines(parseLines(written))).toBe(kept);
    expect(lines.parse(written)).toBe(kept);
  });

  test('may be the number of one line', () => {
    expect(lines.parse(22)).toBe('22');
  });

  test('without any range are empty', () => {
    expect(formatLines([])).toBe('');
  });
});

describe('Citations of fields', () => {
  const faults = (value: object) =>
    checkRecord('Region', { id: 'twente', name: 'Twente', cites: value }, (path) => ({ path })).faults.map(formatFault);

  test('are lines, a source with lines, or a list of both', () => {
    const given = {
      title: 22,
      summary: '40, 22-35',
      goals: { source: 'verslag', lines: 3 },
      name: ['5-6', { source: 'verslag', lines: '8, 7' }],
    };
    expect(cites.parse(given)).toEqual({
      title: '22',
      summary: '22-35, 40',
      goals: { source: 'verslag', lines: '3' },
      name: ['5-6', { source: 'verslag', lines: '7-8' }],
    });
  });

  test('that are wrong say how', () => {
    const noLines = (part: string) => `cites.name: '${part}' is not a line or a range of lines such as 22-35 (in 'twente').`;
    const noCitation = "cites.name: must be lines such as 22-35, 40, or a source with lines (in 'twente').";
    expect(faults({ name: '35-22' })).toEqual([noLines('35-22')]);
    expect(faults({ name: { source: 'verslag', lines: '3-x' } })).toEqual([noLines('3-x')]);
    expect(faults({ name: [3, '9-4'] })).toEqual([noLines('9-4')]);
    expect(faults({ name: true })).toEqual([noCitation]);
    expect(faults({ name: [] })).toEqual([noCitation]);
    expect(faults({ name: { lines: 3 } })).toEqual([noCitation]);
    expect(faults({ name: { source: 'verslag', lines: 3, page: 1 } })).toEqual([
      "cites.name.page: there is no field 'page' (in 'twente').",
    ]);
  });
});
