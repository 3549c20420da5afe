import fc from 'fast-check';
import { type Draft, emptyDraft } from '../../src/web/adding/draft.ts';
import type { Chip } from '../../src/web/forms/chip.ts';

/** Texts that may be typed in a field: right and wrong in every way that a schema can tell. */
export const typed = fc.constantFrom(
  ...['', '  ', 'Kort', 'Studenten leren samen in drie organisaties.', 'a\nb', 'a\u0000b', '\u202eomgekeerd'],
  ...['x'.repeat(19), 'x'.repeat(20), 'x'.repeat(300), 'x'.repeat(301), 'x'.repeat(5_000), 'x'.repeat(5_001)],
);
const year = fc.constantFrom('', ' ', '1899', '1900', '2019', '2024', '2100', '2101', 'vorig jaar', '20.5');
const email = fc.constantFrom('', 'anna', 'anna@umc', 'anna@umc.nl', ' anna@umc.nl ', 'an na@umc.nl', `${'a'.repeat(250)}@umc.nl`);
const url = fc.constantFrom(
  '',
  'umc.nl',
  'www.umc.nl/stage',
  'https://umc.nl',
  'ftp://umc.nl',
  'javascript:alert(1)',
  'geen adres',
  'https://',
);
const chips: fc.Arbitrary<Chip[]> = fc.array(
  fc.oneof(
    typed.map((label) => ({ label })),
    fc.constant({ id: 'radboudumc', label: 'Radboudumc' }),
  ),
  {
    maxLength: 3,
  },
);
const many = fc.constant(Array.from({ length: 31 }, (_, index): Chip => ({ label: `Nummer ${index}` })));

/** Forms as far as somebody filled them in, well or badly. */
export const drafts: fc.Arbitrary<Draft> = fc
  .record(
    {
      ...{ title: typed, summary: typed, problem: typed, approach: typed, collaboration: typed, source: typed, submitterName: typed },
      ...{ kind: fc.constantFrom<Draft['kind']>('', 'PROJECT'), startYear: year, endYear: year, url, submitterEmail: email },
      ...{ organisations: fc.oneof(chips, many), regions: chips, professions: chips, themes: chips, helped: chips, hindered: chips },
      ...{ goals: fc.array(typed, { maxLength: 3 }), learned: fc.array(typed, { maxLength: 3 }) },
      contacts: fc.array(fc.record({ name: typed, email, organisation: typed, mayPublish: fc.boolean() }), { maxLength: 2 }),
    },
    { requiredKeys: [] },
  )
  .map((filled) => ({ ...emptyDraft, ...filled }));
