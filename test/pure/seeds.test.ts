import { describe, expect, test } from 'vitest';
import { checkCited } from '../../src/records/doctor/verify.ts';
import { checkReferences } from '../../src/records/model/check.ts';
import { formatFault } from '../../src/records/model/fault.ts';
import { referencesOf } from '../../src/records/model/references.ts';
import { asName } from '../../src/search/words.ts';
import { nameFieldsOf } from '../../src/shared/searched-fields.ts';
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

  test('lead to every organisation, profession, way of learning, lesson and resource, but for those with a reason', () => {
    const ledTo = new Set(
      records
        .filter(({ type }) => ['Initiative', 'Contact', 'Profession'].includes(type))
        .flatMap((record) => referencesOf(record).map(({ id }) => id)),
    );
    const kinds = ['Organisation', 'Profession', 'Pathway', 'Lesson', 'Resource'];
    const deadEnds = records.filter(({ type, id }) => kinds.includes(type) && !ledTo.has(id)).map(({ id }) => id);
    expect(deadEnds.sort()).toEqual(Object.keys(withReason).sort());
  });

  test('have nothing twice: no two of a kind share a name, no theme and factor a label', () => {
    const twice = (names: readonly (readonly [id: string, name: string])[]) => {
      const known = new Map<string, Set<string>>();
      for (const [id, name] of names) known.set(asName(name), (known.get(asName(name)) ?? new Set()).add(id));
      return [...known].filter(([, ids]) => ids.size > 1).map(([name, ids]) => `${name}: ${[...ids].join(', ')}`);
    };
    for (const type of new Set(records.map((record) => record.type))) {
      const named = records.filter((record) => record.type === type && type !== 'Source');
      expect(twice(named.flatMap((record) => textsOf(record, nameFieldsOf(type)).map((name) => [record.id, name] as const))), type).toEqual(
        [],
      );
    }
    const terms = records.filter(({ type }) => type === 'Theme' || type === 'Factor');
    const labels = ['label', 'labelEn', 'helpsLabel', 'hindersLabel', 'helpsLabelEn', 'hindersLabelEn'];
    expect(twice(terms.flatMap((term) => textsOf(term, labels).map((label) => [term.id, label] as const)))).toEqual([]);
  });

  test('are written as an editor would', () => {
    const texts = seeds.flatMap(({ record }) =>
      Object.entries(record).flatMap(([field, value]) =>
        field === 'cites' ? [] : stringsIn(value).map((text) => `${record.id}: ${text}`),
      ),
    );
    const not =
      /wat iemand aan kan|als zwaar beleven|deugt om|\bstreek\b|placement agency|bachelor of medical assistance|zoek zelf|in het hele land|\btriagist \(/i;
    expect(texts.filter((text) => not.test(text))).toEqual([]);
    // Nobody is told to call or to mail who has no number or address here.
    expect(texts.filter((text) => /: (bel|mail) /i.test(text))).toEqual([]);
  });
});

/** What only a search or another list leads to, and why it is kept. */
const withReason = {
  wrr: 'gave the report that the experiments cite; the page of its region leads to it',
  'roc-van-twente': 'an example in the ten points, told of in a lesson; the page of its region leads to it',
  'mbo-utrecht': 'an example in the ten points, told of in a lesson; the page of its region leads to it',
  czo: 'is in talks, and takes part in nothing yet',
  'verpleegkundig-specialist': 'stands in the table of levels; the page of growth paths leads to it',
  'physician-assistant': 'stands in the table of levels; the page of growth paths leads to it',
  duaal: 'a way of learning that a presentation names; no initiative uses it',
  pto: 'a way of learning that a presentation names; no initiative uses it',
  'leren-werken': 'a way of learning that a presentation names; no initiative uses it',
  'leren-stage': 'a way of learning that a presentation names; no initiative uses it',
  'presentatie-opleidingsbehoefte': 'the presentation itself, which is of no initiative',
};

function textsOf(record: object, fields: readonly string[]): string[] {
  return Object.entries(record).flatMap(([field, value]) => (fields.includes(field) ? stringsIn(value) : []));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
