import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../src/records/model/check-record.ts';
import { RecordFaults } from '../../src/records/model/fault.ts';
import { nameOfKind } from '../../src/shared/kind-names.ts';
import { kindNames } from '../../src/shared/kinds.ts';
import { readSubmission } from '../../src/submissions/submit.ts';
import { draftFaults, requiredFields } from '../../src/web/adding/checks.ts';
import { emptyDraft, inputOf } from '../../src/web/adding/draft.ts';
import { wrongIn } from '../../src/web/desk/wrong-in.ts';
import { drafts, typed } from '../setup/drafts.ts';
import { seeds } from '../setup/seeds.ts';

/** Fields of the input that the server refuses; of people with their place. */
function refusedFields(input: object): string[] {
  try {
    readSubmission(input);
    return [];
  } catch (error) {
    if (!(error instanceof RecordFaults)) throw error;
    const paths = error.faults.map(({ path = [] }) => path.slice(1).map(String));
    return [...new Set(paths.map((path) => (path[0] === 'contacts' ? path.join('-') : (path[0] ?? ''))))].sort();
  }
}

describe('The form for an initiative', () => {
  it('refuses what the server refuses, field by field, and nothing else', () => {
    let refused = 0;
    fc.assert(
      fc.property(drafts, (draft) => {
        const fields = refusedFields(inputOf(draft));
        if (fields.length > 0) refused += 1;
        expect(Object.keys(draftFaults(draft, 'nl')).sort()).toEqual(fields);
      }),
      { numRuns: 1_000 },
    );
    expect(refused).toBeGreaterThan(100);
  });

  it('asks for what the server must have', () => {
    expect(requiredFields).toEqual(['title', 'summary', 'submitterName', 'submitterEmail']);
    expect(Object.keys(draftFaults(emptyDraft, 'nl')).sort()).toEqual([...requiredFields].sort());
  });

  it('says what is wrong as the reader does', () => {
    const draft = { ...emptyDraft, title: 'a\nb', summary: 'Kort', startYear: '2024', endYear: '2019', url: 'ftp://umc.nl' };
    expect(draftFaults(draft, 'nl')).toEqual({
      title: 'Zet dit op één regel.',
      summary: 'Gebruik ten minste 20 tekens.',
      endYear: 'Het eindjaar 2019 ligt voor het beginjaar 2024.',
      url: 'Vul een webadres in zoals https://voorbeeld.nl, zonder gebruikersnaam.',
      submitterName: 'Vul dit in.',
      submitterEmail: 'Vul dit in.',
    });
    expect(draftFaults(draft, 'en')['summary']).toBe('Use at least 20 characters.');
  });
});

/** Records of the seeds with values that do not belong there. */
const spoiled = fc
  .tuple(
    fc.constantFrom(...seeds.map(({ record }) => record)),
    fc.array(fc.tuple(fc.nat(), fc.oneof(typed, fc.anything({ maxDepth: 2 }))), { maxLength: 3 }),
  )
  .map(([{ type, ...fields }, changes]) => {
    const names = [...Object.keys(fields), 'nieuw', 'publish', 'legalBasis', 'cites'];
    return { type, body: { ...fields, ...Object.fromEntries(changes.map(([at, value]) => [names[at % names.length], value])) } };
  });

describe('The desk', () => {
  it('refuses of a record what the server refuses of it by itself, at the same place by the same code', () => {
    let refused = 0;
    fc.assert(
      fc.property(spoiled, ({ type, body }) => {
        const { faults } = checkRecord(type, body, (path) => ({ path: ['input', 'body', ...path] }));
        if (faults.length > 0) refused += 1;
        expect(wrongIn(nameOfKind(type), body, ['input', 'body'])).toEqual(
          faults.map(({ code, path = [], values }) => ({ code, path: path.map(String), values })),
        );
      }),
      { numRuns: 1_000 },
    );
    expect(refused).toBeGreaterThan(100);
  });

  it('has nothing against what is here', () => {
    expect(new Set(seeds.map(({ record }) => record.type))).toEqual(new Set(kindNames));
    for (const { record } of seeds) {
      const { type, ...body } = record;
      expect(wrongIn(nameOfKind(type), body, [])).toEqual([]);
    }
  });
});
