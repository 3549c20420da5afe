import { checkRecord } from '../../src/records/model/check-record.ts';
import { formatFault } from '../../src/records/model/fault.ts';
import type { PlacedRecord } from '../../src/records/model/placed-record.ts';
import type { Kind } from '../../src/shared/kinds.ts';

/** Texts that files and spreadsheets like to misread. */
const texts = [
  ...[
    '=1+1',
    '+31 6',
    '-2',
    '@naam',
    "'=1+1",
    "'gewoon",
    '\t=1',
    'a | b',
    'a \\| b',
    'einde\\',
    '|',
    'C:\\map\\',
    '[1]',
    '["a"]',
    '{}',
    '_x0041_ _x000D_',
    '\u007e',
  ],
  ...[
    'yes',
    'no',
    'null',
    '~',
    'true',
    '12',
    '1e3',
    '0x10',
    '2020-01-01',
    '3-4',
    '12:30',
    '*anker',
    '&anker',
    '!tag',
    '# geen',
    'a: b',
    '- a',
  ],
  ...[
    '"citaat"',
    "'citaat'",
    'komma, punt; tab',
    'een\nregel',
    'twee\r\nregels',
    'lege\n\n\nregels',
    '  veel   spaties  in  ',
    '%',
    '>-',
    '---',
  ],
  ...['é ü ñ ĳ 𝄞 👩‍⚕️', '\u2028 \u2029 \ufeff \u00a0.', 'x'.repeat(4999), `${'woord '.repeat(800)}.`],
];

/** Records whose values are hard to keep as they are. */
export const awkward: PlacedRecord[] = [
  record('Source', { id: 'bron', title: '=1+1', publisher: '@uitgever', fileName: 'a|b.txt', sha256: 'a'.repeat(64) }),
  record('Theme', {
    id: 'thema',
    label: 'null',
    labelEn: '12',
    altLabels: texts.filter((text) => text.length < 300 && !/[\r\n]/.test(text)),
  }),
  record('Factor', { id: 'factor', label: 'true', labelEn: '~', construct: 'III.J' }),
  record('Contact', { id: 'anna', name: '=HYPERLINK("http://x","y")', kind: 'INDIVIDUAL', phone: '+31612345678' }),
  ...texts.map((text, index) =>
    record('Initiative', {
      id: `proef-${index}`,
      source: 'bron',
      title: 'Proef',
      kind: 'PROJECT',
      summary: text,
      goals: index % 2 === 0 ? [text, text] : [],
      cites: { summary: ['3', { source: 'bron', lines: '4-5' }], goals: { source: 'bron', lines: '22-35, 40' }, title: '7' },
      themes: index % 3 === 0 ? [{ id: 'thema' }] : [{ id: 'thema', lines: '3' }],
      enablers: [{ id: 'factor', note: text, assertion: 'STATED', lines: '3-4' }],
      contacts: [
        { id: 'anna', role: 'QUOTED' },
        { id: 'anna', role: 'CONTACT', source: 'bron', lines: '1' },
      ],
      targets: [{ metric: text, value: -0.5 * index, year: 2020 }, { metric: 'Twee' }],
      quotes: [{ paraphrase: text, contact: 'anna' }],
      milestones: [{ description: text, date: '2020-02-29' }],
    }),
  ),
];

function record(kind: Kind, value: object): PlacedRecord {
  const { records, faults } = checkRecord(kind, value, () => ({}));
  const [placed] = records;
  if (!placed) throw new Error(faults.map(formatFault).join('\n'));
  return placed;
}
