import { describe, expect, test } from 'vitest';
import { examine } from '../../src/records/doctor/examine.ts';
import { recordsIn } from '../setup/records.ts';

const today = '2026-11-23';

/** What the doctor says of a file of records. */
function findings(...lines: string[]): string[] {
  const records = recordsIn(lines.join('\n')).map(({ record }) => record);
  return examine(records, today).map(({ about, message }) => `${about}: ${message}`);
}

const duplicatesIn = (...lines: string[]) => findings(...lines).filter((finding) => finding.startsWith('duplicate'));

describe('The doctor', () => {
  test('finds an organisation under two spellings', () => {
    expect(
      duplicatesIn(
        'organisations:',
        '  - { id: a, name: Radboudumc, rorId: https://ror.org/05wg1m734 }',
        '  - { id: b, name: Universitair Medisch Centrum Sint Radboud, rorId: https://ror.org/05wg1m734 }',
        '  - { id: c, name: Stichting Zorggroep Twente }',
        '  - { id: d, name: zorggroep, altNames: [De Zorggroep Twénte] }',
        '  - { id: e, name: Jeroen Bosch Ziekenhuis }',
        '  - { id: f, name: Jeroen Bosh Ziekenhuis }',
        '  - { id: g, name: Jeroen Bosch-ziekenhuis }',
      ),
    ).toEqual([
      "duplicate: 'a' and 'b' have the same ROR id, https://ror.org/05wg1m734.",
      "duplicate: 'c' and 'd' go by the same name: Stichting Zorggroep Twente and De Zorggroep Twénte.",
      "duplicate: 'e' and 'g' go by the same name: Jeroen Bosch Ziekenhuis and Jeroen Bosch-ziekenhuis.",
      "duplicate: 'e' and 'f' have names that differ by a letter or two: Jeroen Bosch Ziekenhuis and Jeroen Bosh Ziekenhuis.",
      "duplicate: 'f' and 'g' have names that differ by a letter or two: Jeroen Bosh Ziekenhuis and Jeroen Bosch-ziekenhuis.",
    ]);
  });

  test('finds a person under two spellings', () => {
    expect(
      duplicatesIn(
        'contacts:',
        '  - { id: a, name: Anna Jansen, kind: INDIVIDUAL, email: A.Jansen@example.org }',
        '  - { id: b, name: Secretariaat, kind: GROUP, email: a.jansen@example.org }',
        '  - { id: c, name: "Jansen, dr. Anna", kind: INDIVIDUAL }',
        '  - { id: d, name: A. Jansen, kind: INDIVIDUAL }',
        '  - { id: e, name: Ana Janssen, kind: INDIVIDUAL }',
        '  - { id: f, name: Anja Jansen, kind: INDIVIDUAL }',
      ),
    ).toEqual([
      "duplicate: 'a' and 'b' have the same e-mail address, a.jansen@example.org.",
      "duplicate: 'a' and 'c' go by the same name: Anna Jansen and Jansen, dr. Anna.",
      "duplicate: 'a' and 'd' may have the same name, in full and with an initial: Anna Jansen and A. Jansen.",
      "duplicate: 'd' and 'f' may have the same name, in full and with an initial: A. Jansen and Anja Jansen.",
      "duplicate: 'a' and 'e' have names that differ by a letter or two: Anna Jansen and Ana Janssen.",
      "duplicate: 'c' and 'e' have names that differ by a letter or two: Jansen, dr. Anna and Ana Janssen.",
      "duplicate: 'a' and 'f' have names that differ by a letter or two: Anna Jansen and Anja Jansen.",
      "duplicate: 'c' and 'f' have names that differ by a letter or two: Jansen, dr. Anna and Anja Jansen.",
      "duplicate: 'e' and 'f' have names that differ by a letter or two: Ana Janssen and Anja Jansen.",
    ]);
  });

  test('finds an initiative under two titles, but takes no part for its whole', () => {
    expect(
      duplicatesIn(
        'initiatives:',
        '  - { id: a, title: Samen leren in de regio, shortTitle: Netwerkstage ouderengeneeskunde, kind: PROJECT }',
        '  - { id: b, title: Netwerkstage Ouderengeneeskunde, kind: PROJECT }',
        '  - { id: c, title: Netwerkstages ouderengeneeskunde, shortTitle: Netwerkstages, kind: PROJECT }',
        '  - { id: d, title: De Transmurale Academie, kind: PROGRAMME }',
        '  - { id: e, title: Leerlijn, kind: PROJECT, partOf: [d] }',
        '  - { id: f, title: Transmurale academie, kind: PROJECT, partOf: [e] }',
      ),
    ).toEqual([
      "duplicate: 'a' and 'b' go by the same name: Netwerkstage ouderengeneeskunde and Netwerkstage Ouderengeneeskunde.",
      "duplicate: 'a' and 'c' have names that differ by a letter or two: Netwerkstage ouderengeneeskunde and Netwerkstages ouderengeneeskunde.",
      "duplicate: 'b' and 'c' have names that differ by a letter or two: Netwerkstage Ouderengeneeskunde and Netwerkstages ouderengeneeskunde.",
    ]);
  });

  test('takes no others for the same', () => {
    expect(
      duplicatesIn(
        'organisations:',
        '  - { id: a, name: AMC }',
        '  - { id: b, name: UMC }',
        '  - { id: c, name: ROC van Twente 1 }',
        '  - { id: d, name: ROC van Twente 2 }',
        '  - { id: e, name: Universiteit Leiden }',
        '  - { id: f, name: Universiteit Utrecht }',
        'contacts:',
        '  - { id: g, name: AMC, kind: GROUP }',
        '  - { id: h, name: Anna Jansen, kind: INDIVIDUAL }',
        '  - { id: i, name: Bram Jansen, kind: INDIVIDUAL }',
        '  - { id: j, name: C. Jansen, kind: INDIVIDUAL }',
      ),
    ).toEqual([]);
  });

  test('finds what nothing leads to, themes without a definition and initiatives not verified for two years', () => {
    const source = `{ id: verslag, title: Verslag, publisher: Uitgever, fileName: verslag.txt, sha256: ${'a'.repeat(64)} }`;
    expect(
      findings(
        `sources: [${source}]`,
        'regions: [{ id: twente, name: Twente, source: verslag, cites: { name: 3 } }, { id: salland, name: Salland }]',
        'themes: [{ id: stage, label: Stage, labelEn: Internship }, { id: bpv, label: Bpv, labelEn: Placement, definition: Leren., broader: [stage] }]',
        'initiatives:',
        '  - { id: a, title: A, kind: PROJECT, regions: [salland] }',
        '  - { id: b, title: B, kind: PROJECT, regions: [salland], verified: 2024-11-22 }',
        '  - { id: c, title: C, kind: PROJECT, regions: [salland], verified: 2024-11-23 }',
      ),
    ).toEqual([
      "orphan: the Region 'twente' is tied to nothing.",
      "theme without a definition: the theme 'stage' has no definition.",
      "not verified: the initiative 'a' was never verified.",
      "not verified: the initiative 'b' was last verified on 2024-11-22.",
    ]);
  });

  test('goes through twenty thousand people in seconds', () => {
    const lines = Array.from({ length: 20_000 }, (_, n) => {
      const name = [n % 97, n % 89, n % 83]
        .map((part) => `${'bcdfgklmnprst'.charAt(part % 13)}${'aeiou'.charAt(part % 5)}${part}`)
        .join('');
      return { type: 'Contact' as const, id: `persoon-${n}`, name: `${name} ${n}`, kind: 'INDIVIDUAL' as const };
    });
    const before = process.cpuUsage();
    expect(examine(lines, today)).toHaveLength(20_000);
    // What others make the machine do does not count; comparing each with each takes minutes.
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(20);
  });
});
