import { describe, expect, test } from 'vitest';
import { checkCited } from '../../src/records/doctor/verify.ts';
import { checkReferences } from '../../src/records/model/check.ts';
import { formatFault } from '../../src/records/model/fault.ts';
import { seeds } from '../setup/seeds.ts';

const records = seeds.map(({ record }) => record);
const initiatives = records.filter((record) => record.type === 'Initiative');

describe('The seeds', () => {
  test('hold together', () => {
    expect(checkReferences(seeds).map(formatFault)).toEqual([]);
  });

  test('have ids that are unique over all kinds', () => {
    const ids = records.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('tell the initiatives and programmes of the five documents', () => {
    expect(initiatives.map(({ id }) => id).sort()).toEqual([
      ...['arbeidsmarkt-ambulancezorg', 'binden-en-boeien', 'bmh-in-de-zorg', 'cobra', 'experimenten-interprofessioneel-opleiden'],
      ...['finitus-numerus-fixus', 'isa', 'leren-in-de-praktijk', 'leren-tijdens-covid', 'medicamus', 'netwerkstage-ouderengeneeskunde'],
      ...[
        'opleiden-2025',
        'palliatieve-zorg-netwerkstage',
        'regie-in-de-regio',
        'sociale-netwerkstrategieen',
        'ssfh-stimuleringsmaatregel',
      ],
      ...['stagepunt', 'tienpuntenplan-bpv', 'transmurale-digitale-consultatie', 'van-huis-naar-thuis'],
    ]);
  });

  test('cite the source and lines of every fact', () => {
    expect(checkCited(seeds).map(formatFault)).toEqual([]);
    expect(initiatives.filter(({ source }) => !source)).toEqual([]);
    // What has no source is our own vocabulary.
    expect(new Set(records.filter(({ source }) => !source).map(({ type }) => type))).toEqual(new Set(['Source', 'Factor', 'Theme']));
  });

  test('say what each initiative is about: two to five themes, or one', () => {
    const subjects = initiatives.map(({ themes }) => themes?.filter(({ role }) => role === 'SUBJECT').length ?? 0);
    expect(Math.min(...subjects)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...subjects)).toBeLessThanOrEqual(5);
    const tied = records.flatMap((record) => ('themes' in record ? (record.themes ?? []) : []));
    expect(tied.filter(({ role }) => !role)).toEqual([]);
  });

  test('name every factor for where it helps and for where it hinders, in two languages', () => {
    const names = records.flatMap((record) =>
      record.type === 'Factor' ? [record.helpsLabel, record.hindersLabel, record.helpsLabelEn, record.hindersLabelEn] : [],
    );
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(names.length);
  });

  test('have factors that helped in one initiative and hindered in another', () => {
    const having = (role: 'enablers' | 'barriers', id: string) =>
      initiatives.filter((initiative) => initiative[role]?.some((fact) => fact.id === id)).map((initiative) => initiative.id);
    const both = records.filter(({ type, id }) => {
      if (type !== 'Factor') return false;
      const helped = having('enablers', id);
      const hindered = having('barriers', id);
      return helped.some((one) => hindered.some((other) => other !== one));
    });
    expect(both.length).toBeGreaterThanOrEqual(5);
  });
});
