import { describe, expect, test } from 'vitest';
import { seeds } from './setup/graph.ts';
import { faultsOf, recordsIn } from './setup/records.ts';

const anna = (fields: string) => `contacts:\n  - { id: anna, name: Anna, kind: INDIVIDUAL, ${fields} }\n`;

describe('A contact record', () => {
  test('says on which ground and for what it is kept, what may be shown, and how long', () => {
    const fields = 'legalBasis: CONSENT, purpose: Vragen beantwoorden, publish: [NAME, EMAIL], retainUntil: 2028-11-30';
    expect(recordsIn(anna(fields))[0]?.record).toEqual({
      type: 'Contact',
      id: 'anna',
      name: 'Anna',
      kind: 'INDIVIDUAL',
      legalBasis: 'CONSENT',
      purpose: 'Vragen beantwoorden',
      publish: ['NAME', 'EMAIL'],
      retainUntil: '2028-11-30',
    });
  });

  test.each([
    ['publish: [NAME]', 'legalBasis: is missing: nothing of a contact is public without a legal basis and a purpose'],
    ['publish: [NAME], legalBasis: CONSENT', 'purpose: is missing: nothing of a contact is public without a legal basis and a purpose'],
    [
      'publish: [EMAIL], legalBasis: CONSENT, purpose: Vragen',
      'publish: must hold NAME, or nothing: no part of a contact is public without the name',
    ],
    ['legalBasis: CONSENT', 'purpose: is missing: a legal basis is that of a purpose'],
    ['purpose: Vragen', 'legalBasis: is missing: a legal basis is that of a purpose'],
    [
      'publish: [NAAM], legalBasis: CONSENT, purpose: Vragen',
      'publish[0]: Invalid option: expected one of "NAME"|"CAPACITY"|"EMAIL"|"PHONE"|"EMPLOYMENT"',
    ],
    ['retainUntil: volgend jaar', 'retainUntil: must be a date such as 2025-03-31'],
  ])('with %s alone is refused', async (fields, fault) => {
    const [told] = await faultsOf(() => recordsIn(anna(fields)));
    expect(told).toBe(`records.yaml:2: contacts[0].${fault} (in 'anna').`);
  });

  test('of the seeds has a ground, a purpose and an end, and shows all that its document shows', () => {
    const contacts = seeds.flatMap(({ record }) => (record.type === 'Contact' ? [record] : []));
    expect(contacts).toHaveLength(21);
    for (const { id, legalBasis, purpose, publish, retainUntil, ...fields } of contacts) {
      expect({ id, legalBasis, retainUntil }).toEqual({ id, legalBasis: 'LEGITIMATE_INTERESTS', retainUntil: '2028-11-30' });
      expect(purpose).toMatch(/^(bereikbaar zijn|laten zien wie) /);
      const shown = { name: 'NAME', capacity: 'CAPACITY', email: 'EMAIL', phone: 'PHONE', organisations: 'EMPLOYMENT' };
      const held = Object.entries(shown).flatMap(([field, part]) => (field in fields ? [part] : []));
      expect([id, publish]).toEqual([id, held]);
    }
  });
});
